#include "models/page_lines.h"

#include "budget/model/budget_texts.h"
#include "budget/model/budget_view_model.h"
#include "calculator/model/calculator_texts.h"
#include "calculator/model/calculator_view_model.h"
#include "calculator/model/comparison.h"
#include "calculator/model/extras.h"
#include "calculator/model/terms.h"
#include "quotes/model/quote_actions.h"
#include "quotes/model/quote_lines.h"
#include "quotes/model/quotes_view_model.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString nameOf(const PriceBook& book, const PlanId& plan)
{
    const Plan* found = book.findPlan(plan);
    return bookName(found ? found->name : plan.text());
}

QString whatChanges(const PriceBook& book, const ChangeInputs& inputs, const QLocale& locale)
{
    const QString from = nameOf(book, inputs.plan);
    switch (inputs.kind) {
    case ChangeKind::seats:
        return WindowWords::tr("%1, %2 to %3")
            .arg(from, formatCount(inputs.seats, locale), countSeats(book.counts, inputs.toSeats, locale));
    case ChangeKind::plan:
        if (billingAfter(inputs) != inputs.billing)
            return ofBilling(billingAfter(inputs), {WindowWords::tr("%1 to %2, %3, billed monthly"),
                                                    WindowWords::tr("%1 to %2, %3, billed quarterly"),
                                                    WindowWords::tr("%1 to %2, %3, billed half-yearly"),
                                                    WindowWords::tr("%1 to %2, %3, billed annually")})
                .arg(from, nameOf(book, inputs.toPlan), countSeats(book.counts, inputs.toSeats, locale));
        [[fallthrough]];
    case ChangeKind::trial:
        return WindowWords::tr("%1 to %2, %3")
            .arg(from, nameOf(book, inputs.toPlan), countSeats(book.counts, inputs.toSeats, locale));
    case ChangeKind::cancellation:
        break;
    }
    return WindowWords::tr("%1, cancelled").arg(from);
}

} // namespace

QString statusLine(const CalculatorViewModel& model)
{
    const QString refusal = refusalText(model);
    const QString price = CalculatorWords::tr("%1, %2: %3 %4 (%5)")
                              .arg(bookName(model.price().planName()),
                                   countSeats(model.book().counts, model.price().seats(), model.locale()),
                                   totalText(model), periodText(model), equivalentText(model));
    return refusal.isEmpty() ? price : CalculatorWords::tr("%1 · %2").arg(refusal, price);
}

QString summaryLine(const CalculatorViewModel& model)
{
    const PriceBook& book = model.book();
    QStringList parts{statusLine(model), perSeatText(model)};
    if (!model.inputs().customer.trimmed().isEmpty())
        parts.prepend(model.inputs().customer.simplified());
    parts += extrasFacts(model);
    if (!policyText(model).isEmpty())
        parts += policyText(model);
    parts += termsFacts(model);
    parts += CalculatorWords::tr("price book %1 %2, prices hold %3, taxes not included")
                 .arg(titleOf(book), toQString(book.version), countDays(book.rules.quoteValidDays, model.locale()));
    return parts.join(QStringLiteral(" · "));
}

QString compareLine(const CalculatorViewModel& model)
{
    const Selection& asked = model.inputs().selection;
    QStringList plans;
    for (const PlanColumn& plan : compare(model.book(), asked, model.locale()).plans)
        if (plan.admitted)
            plans += WindowWords::tr("%1 %2").arg(plan.name, plan.total);
    const QString seats = countSeats(model.book().counts, asked.seats, model.locale());
    if (plans.isEmpty()) {
        const auto problem = model.problem();
        return problem ? withCapital(problemText(problem), model.locale())
                       : WindowWords::tr("No plan takes %1").arg(seats);
    }
    return ofBilling(asked.billing,
                     {WindowWords::tr("%1 billed monthly: %2"), WindowWords::tr("%1 billed quarterly: %2"),
                      WindowWords::tr("%1 billed half-yearly: %2"), WindowWords::tr("%1 billed annually: %2")})
        .arg(seats, plans.join(QStringLiteral(" · ")));
}

QString changeLine(const PriceBook& book, const ChangeInputs& inputs, const QLocale& locale)
{
    const ChangeAnswer answer = answerFor(book, inputs, locale);
    const QString what = whatChanges(book, inputs, locale);
    if (answer.problem)
        return WindowWords::tr("%1: %2").arg(what, toQString(answer.problem->message));
    return WindowWords::tr("%1: %2 %3 · %4").arg(what, answer.heading, answer.amount, answer.effective);
}

QString poolLine(const BudgetViewModel& model)
{
    if (!model.plan().pool)
        return WindowWords::tr("No schools yet");
    const PoolTexts texts = poolTexts(model);
    return WindowWords::tr("%1: %2 %3 · %4").arg(texts.heading, texts.pooled, texts.period, texts.saving);
}

QString quotesLine(const QuotesViewModel& model)
{
    QString listed = counted<WindowWords>(model.listing().quotes.size(),
                                          QT_TRANSLATE_N_NOOP("WindowWords", "%1 quotes"), "1 quote", model.locale());
    if (!model.current())
        return listed;
    return WindowWords::tr("%1 · %2").arg(listed, shownLine(*model.current(), currentStatus(model), model.locale()));
}

} // namespace seatwise::ui
