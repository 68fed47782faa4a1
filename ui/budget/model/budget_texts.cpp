#include "budget/model/budget_texts.h"

#include "lists/model/list_form.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString period(const BudgetViewModel& model)
{
    return ofBilling(billingOf(model.book(), model.inputs()),
                     {BudgetWords::tr("a month"), BudgetWords::tr("a quarter"), BudgetWords::tr("a half-year"),
                      BudgetWords::tr("a year")});
}

QString money(const BudgetViewModel& model, Money amount)
{
    return formatMoney(amount, model.book().currency, model.locale());
}

QString strategyName(SummerStrategy strategy)
{
    switch (strategy) {
    case SummerStrategy::payThrough:
        return BudgetWords::tr("Pay through the summer");
    case SummerStrategy::pause:
        return BudgetWords::tr("Pause for the summer");
    case SummerStrategy::cancelAndResume:
        break;
    }
    return BudgetWords::tr("Cancel and subscribe again");
}

} // namespace

SchoolResult resultOf(const BudgetViewModel& model, std::size_t row)
{
    const BudgetPlan& plan = model.plan();
    if (row >= plan.shareOf.size() || !plan.shareOf[row] || !plan.pool)
        return {};
    const SchoolShare& share = plan.pool->shares[*plan.shareOf[row]];
    return {formatCount(share.seats, model.locale()), money(model, share.amount), money(model, share.separate)};
}

PoolTexts poolTexts(const BudgetViewModel& model)
{
    PoolTexts texts{BudgetWords::tr("Bought together"), QStringLiteral("—"), period(model), {}, {}};
    if (!model.plan().pool)
        return texts;
    const Pool& pool = *model.plan().pool;
    const Plan* plan = model.book().findPlan(pool.plan);
    texts.heading = BudgetWords::tr("Bought together · %1 · %2")
                        .arg(bookName(plan ? plan->name : pool.plan.text()),
                             countSeats(model.book().counts, pool.seats, model.locale()));
    texts.pooled = money(model, pool.pooled);
    texts.separate = BudgetWords::tr("Each school for itself: %1 %2").arg(money(model, pool.separate), texts.period);
    if (pool.saving.isZero())
        texts.saving = BudgetWords::tr("Buying together costs the same");
    else if (pool.saving.isNegative())
        texts.saving = BudgetWords::tr("Buying together costs %1 %2 more")
                           .arg(money(model, pool.pooled - pool.separate), texts.period);
    else
        texts.saving =
            BudgetWords::tr("Buying together saves %1 %2, %3")
                .arg(money(model, pool.saving), texts.period, formatPercent(pool.savingPercent, model.locale()));
    return texts;
}

QStringList outlookNames(const BudgetViewModel& model)
{
    if (model.inputs().seatsTyped)
        return {BudgetWords::tr("Seats as typed")};
    const auto percent = [&model](std::size_t i) { return formatPercent(model.inputs().growth[i], model.locale()); };
    return {BudgetWords::tr("Low growth, %1").arg(percent(0)), BudgetWords::tr("Expected growth, %1").arg(percent(1)),
            BudgetWords::tr("High growth, %1").arg(percent(2))};
}

std::vector<QStringList> outlookRows(const BudgetViewModel& model)
{
    std::vector<QStringList> rows;
    if (!model.plan().expected())
        return rows;
    const QStringList names = outlookNames(model);
    for (std::size_t year = 0; year < model.plan().expected()->years.size(); ++year)
        for (std::size_t i = 0; i < model.plan().outlooks.size(); ++i) {
            const OutlookYear& ahead = model.plan().outlooks[i].years[year];
            rows.push_back({model.locale().toString(ahead.year), names[static_cast<int>(i)],
                            formatCount(ahead.seats, model.locale()),
                            ahead.overCeiling ? BudgetWords::tr("%1 ▲ over").arg(money(model, ahead.pooled))
                                              : money(model, ahead.pooled),
                            model.inputs().seatsTyped ? QStringLiteral("—") : money(model, ahead.separate)});
        }
    return rows;
}

QString schoolsReadText(const BudgetViewModel& model)
{
    if (!model.lastRead())
        return {};
    if (!*model.lastRead())
        return problemText(*model.lastRead());
    const SchoolList& list = **model.lastRead();
    QStringList said;
    if (!list.problems.empty())
        said += toQString(summaryOf(list.problems, list.values.size()));
    else
        said += counted<BudgetWords>(list.values.size(), QT_TRANSLATE_N_NOOP("BudgetWords", "%1 schools were added."),
                                     "One school was added.", QLocale());
    if (const QString encoding = encodingText(list.source); !encoding.isEmpty())
        said += encoding;
    return said.join(QLatin1Char(' '));
}

QString ceilingText(const BudgetViewModel& model)
{
    if (!model.inputs().ceiling || model.plan().outlooks.empty())
        return {};
    const QStringList names = outlookNames(model);
    QStringList said;
    for (std::size_t i = 0; i < model.plan().outlooks.size(); ++i) {
        const QString& name = names[static_cast<int>(i)];
        const auto over = model.plan().outlooks[i].firstYearOver;
        said += over ? BudgetWords::tr("%1: over in year %2").arg(name).arg(*over)
                     : BudgetWords::tr("%1: never over").arg(name);
    }
    return BudgetWords::tr("Ceiling of %1 a year — %2")
        .arg(money(model, *model.inputs().ceiling), said.join(QStringLiteral("; ")));
}

std::vector<QStringList> summerRows(const BudgetViewModel& model)
{
    std::vector<QStringList> rows;
    if (!model.plan().summers)
        return rows;
    for (const SummerOption& option : model.plan().summers->options) {
        const bool best = option.strategy == model.plan().summers->cheapest;
        rows.push_back(
            {best ? BudgetWords::tr("✓ %1").arg(strategyName(option.strategy)) : strategyName(option.strategy),
             money(model, option.cost), model.locale().toString(option.invoices), toQString(option.rule)});
    }
    return rows;
}

QString summerText(const BudgetViewModel& model)
{
    if (!model.plan().summers)
        return problemText(model.plan().summerProblem);
    return BudgetWords::tr("%1 costs least. %2")
        .arg(strategyName(model.plan().summers->cheapest), toQString(model.plan().summers->reason));
}

std::vector<QStringList> invoiceRows(const BudgetViewModel& model)
{
    std::vector<QStringList> rows;
    if (model.plan().schedule)
        for (const Invoice& invoice : model.plan().schedule->invoices)
            rows.push_back({formatDate(invoice.date, model.locale()), formatDate(invoice.period.first, model.locale()),
                            formatDate(invoice.period.last, model.locale()), money(model, invoice.amount)});
    return rows;
}

} // namespace seatwise::ui
