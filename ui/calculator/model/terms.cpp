#include "calculator/model/terms.h"

#include <algorithm>

#include "billing/policy.h"
#include "billing/schedule.h"
#include "calculator/model/ramp.h"
#include "offers/offers.h"
#include "offers/promotions.h"
#include "words/book_names.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

ScheduleRequest scheduleRequest(const CalculatorViewModel& model)
{
    ScheduleRequest request;
    request.selection = model.priced();
    if (model.inputs().academic)
        request.alignedTo = model.book().rules.academicYearStart;
    if (model.inputs().pause)
        request.pause = *model.inputs().pause;
    return request;
}

/// The invoices of what is priced, in the school calendar of the inputs.
Result<Schedule> schedule(const CalculatorViewModel& model)
{
    return seatwise::schedule(model.book(), scheduleRequest(model));
}

QString years(const CalculatorViewModel& model, int count)
{
    return counted<CalculatorWords>(count, QT_TRANSLATE_N_NOOP("CalculatorWords", "%1 years"), "1 year",
                                    model.locale());
}

QString money(const CalculatorViewModel& model, Money amount)
{
    return formatMoney(amount, model.book().currency, model.locale());
}

QString date(const CalculatorViewModel& model, Date day)
{
    return formatDate(day, model.locale());
}

QString problemSentence(const CalculatorViewModel& model, const Error& problem)
{
    return withCapital(problemText(std::optional(problem)), model.locale()) + QLatin1Char('.');
}

QString percentOff(const CalculatorViewModel& model, Percent percent)
{
    return CalculatorWords::tr("%1 off").arg(formatPercent(percent, model.locale()));
}

QString discountOff(const CalculatorViewModel& model, const AgreedDiscount& discount)
{
    return discount.amount ? CalculatorWords::tr("%1 off").arg(money(model, *discount.amount))
                           : percentOff(model, discount.percent);
}

QString offFirstPeriods(const CalculatorViewModel& model, const QString& off, int count, Billing billing)
{
    if (billing == Billing::annual)
        return counted<CalculatorWords>(count, QT_TRANSLATE_N_NOOP("CalculatorWords", "%2 off the first %1 years"),
                                        "%2 off the first year", model.locale())
            .arg(off);
    if (billing == Billing::monthly)
        return counted<CalculatorWords>(count, QT_TRANSLATE_N_NOOP("CalculatorWords", "%2 off the first %1 months"),
                                        "%2 off the first month", model.locale())
            .arg(off);
    return counted<CalculatorWords>(count,
                                    QT_TRANSLATE_N_NOOP("CalculatorWords", "%2 off the first %1 billing periods"),
                                    "%2 off the first billing period", model.locale())
        .arg(off);
}

QString describe(const CalculatorViewModel& model, const Promotion& promotion)
{
    const QString amount = promotion.percent ? formatPercent(*promotion.percent, model.locale())
                                             : formatRate(*promotion.amount, model.book().currency, model.locale());
    const QString off = promotion.months ? offFirstPeriods(model, amount, *promotion.months, Billing::monthly)
                        : promotion.periods
                            ? offFirstPeriods(model, amount, *promotion.periods, model.inputs().selection.billing)
                            : CalculatorWords::tr("%1 off").arg(amount);
    return promotion.name == promotion.code ? off : CalculatorWords::tr("%1 · %2").arg(bookName(promotion.name), off);
}

/// A band of discounts; the first begins the sentence.
QString needsText(const CalculatorViewModel& model, const DiscountBand& band, bool isFirst)
{
    const QString percent = formatPercent(band.maxPercent, model.locale());
    switch (band.needs) {
    case DiscountBand::Needs::none:
        return (isFirst ? CalculatorWords::tr("Up to %1 freely") : CalculatorWords::tr("up to %1 freely")).arg(percent);
    case DiscountBand::Needs::reason:
        return (isFirst ? CalculatorWords::tr("Up to %1 with a reason") : CalculatorWords::tr("up to %1 with a reason"))
            .arg(percent);
    case DiscountBand::Needs::approval:
        break;
    }
    return (isFirst ? CalculatorWords::tr("Up to %1 with an approval")
                    : CalculatorWords::tr("up to %1 with an approval"))
        .arg(percent);
}

QString countInvoices(const CalculatorViewModel& model, Count count)
{
    return counted<CalculatorWords>(count, QT_TRANSLATE_N_NOOP("CalculatorWords", "%1 invoices"), "1 invoice",
                                    model.locale());
}

QString startFact(const CalculatorViewModel& model)
{
    const auto& chosen = model.inputs().selection.start;
    return chosen ? CalculatorWords::tr("Starts %1").arg(date(model, *chosen)) : QString();
}

/// The days that every academic year of the book begins and ends on.
QString stubRule(const CalculatorViewModel& model)
{
    const Period year = academicYearOf(std::chrono::year{2025} / 1 / 1, model.book().rules.academicYearStart);
    return CalculatorWords::tr("Stub to %1, then full years from %2")
        .arg(formatMonthDay(year.last.month() / year.last.day(), model.locale()),
             formatMonthDay(year.first.month() / year.first.day(), model.locale()));
}

/// What is invoiced in the school calendar of the inputs; `first` is the sentence about an amount and its day.
QString invoicesIn(const CalculatorViewModel& model, const QString& first)
{
    const CalculatorInputs& inputs = model.inputs();
    const bool annual = policyOf(inputs.selection.billing, BillingEvent::pause).credit == Credit::days;
    if (annual ? !inputs.academic : !inputs.pause)
        return {};
    const auto schedule = ui::schedule(model);
    if (!schedule || schedule->invoices.empty())
        return {};
    if (!annual)
        return CalculatorWords::tr("%1 for %2 to %3")
            .arg(money(model, schedule->total), countInvoices(model, schedule->invoices.size()),
                 date(model, schedule->invoices.back().period.last));
    const Invoice& invoice = schedule->invoices.front();
    if (invoice.amount == model.price().total())
        return {};
    return first.arg(money(model, invoice.amount), date(model, invoice.date));
}

} // namespace

std::vector<PromotionChoice> promotionChoices(const CalculatorViewModel& model)
{
    std::vector<PromotionChoice> choices;
    const Plan* plan = model.book().findPlan(model.price().plan());
    const auto& taken = model.inputs().selection.offers.promotions;
    for (const Promotion& promotion : model.book().promotions) {
        PromotionChoice choice{toQString(promotion.code), describe(model, promotion), false, true, {}};
        choice.taken = std::find(taken.begin(), taken.end(), promotion.code) != taken.end();
        std::vector<PromotionCode> codes = taken;
        if (!choice.taken)
            codes.push_back(promotion.code);
        const auto allowed = plan ? findPromotions(model.book(), *plan, codes, startDate(model))
                                  : Result<std::vector<const Promotion*>>();
        choice.available = allowed.has_value();
        if (!allowed)
            choice.reason = toQString(allowed.error().message);
        choices.push_back(choice);
    }
    return choices;
}

QStringList termChoices(const CalculatorViewModel& model)
{
    QStringList choices{CalculatorWords::tr("No term")};
    for (int count = 1; count <= maxTermYears; ++count) {
        const TermDiscount* discount = termDiscount(model.book(), count);
        choices += discount
                       ? CalculatorWords::tr("%1 · %2").arg(years(model, count), percentOff(model, discount->percent))
                       : years(model, count);
    }
    return choices;
}

QString termsSummary(const CalculatorViewModel& model)
{
    const CalculatorInputs& inputs = model.inputs();
    const Offers& offers = inputs.selection.offers;
    QStringList parts{startFact(model).isEmpty() ? CalculatorWords::tr("Starts today") : startFact(model)};
    parts += inputs.selection.termYears ? years(model, *inputs.selection.termYears) : CalculatorWords::tr("no term");
    if (hasRamp(model))
        parts += CalculatorWords::tr("seats by year");
    if (offers.negotiated)
        parts += CalculatorWords::tr("negotiated rates");
    for (const PromotionCode& code : offers.promotions)
        parts += toQString(code);
    if (offers.manager && !offers.manager->isNothing())
        parts += discountOff(model, *offers.manager);
    if (inputs.academic)
        parts += CalculatorWords::tr("academic year");
    if (inputs.pause)
        parts += CalculatorWords::tr("summer pause");
    return parts.join(QStringLiteral(" · "));
}

QString termsProblem(const CalculatorViewModel& model)
{
    for (const Concern concern : {Concern::negotiated, Concern::promotions, Concern::discount})
        if (const auto problem = problemOf(model, concern))
            return toQString(problem->message);
    return {};
}

QStringList termsFacts(const CalculatorViewModel& model)
{
    const CalculatorInputs& inputs = model.inputs();
    QStringList facts;
    if (inputs.selection.start)
        facts += CalculatorWords::tr("starts %1").arg(date(model, *inputs.selection.start));
    if (inputs.selection.termYears)
        facts += CalculatorWords::tr("term of %1").arg(years(model, *inputs.selection.termYears));
    if (hasRamp(model))
        facts += rampText(model);
    for (const Discount& discount : model.price().discounts())
        if (discount.kind != Discount::Kind::annualPolicy)
            facts += discount.percent
                         ? CalculatorWords::tr("%1 %2: −%3")
                               .arg(toQString(discount.description), formatPercent(*discount.percent, model.locale()),
                                    money(model, discount.amount))
                         : CalculatorWords::tr("%1: −%2").arg(toQString(discount.description),
                                                              money(model, discount.amount));
    if (const QString invoices = invoicesIn(model, CalculatorWords::tr("first invoice %1 on %2")); !invoices.isEmpty())
        facts += invoices;
    if (model.price().needsApproval())
        facts += CalculatorWords::tr("subject to approval");
    return facts;
}

QString discountRules(const CalculatorViewModel& model)
{
    QStringList bands;
    for (const DiscountBand& band : model.book().rules.discountBands)
        bands += needsText(model, band, bands.isEmpty());
    const QString rules = bands.join(QStringLiteral(", "));
    const auto& manager = model.inputs().selection.offers.manager;
    return manager && manager->amount ? CalculatorWords::tr("%1 · %2").arg(discountOff(model, *manager), rules) : rules;
}

bool discountNeedsReason(const CalculatorViewModel& model)
{
    const auto& manager = model.inputs().selection.offers.manager;
    return manager && (manager->amount || !checkDiscount(model.book().rules, manager->percent, {}));
}

QString approvalText(const CalculatorViewModel& model)
{
    return model.price().needsApproval() ? CalculatorWords::tr("Needs approval by the pricing owner") : QString();
}

QString academicText(const CalculatorViewModel& model)
{
    const auto start = startDate(model);
    if (!model.inputs().academic || !start)
        return stubRule(model);
    const auto schedule = ui::schedule(model);
    if (!schedule)
        return problemSentence(model, schedule.error());
    const Invoice& first = schedule->invoices.front();
    if (!followsContract(model.inputs().selection.billing))
        return CalculatorWords::tr("Billed monthly there is no stub; the contract runs to %1.")
            .arg(date(model, schedule->invoices.back().period.last));
    if (schedule->invoices.size() == 1 || academicYearOf(*start, model.book().rules.academicYearStart).first == *start)
        return (model.inputs().selection.billing == Billing::annual
                    ? CalculatorWords::tr("No stub: %1 on %2 for the whole year.")
                    : CalculatorWords::tr("No stub: %1 on %2, and at the start of each billing period."))
            .arg(money(model, first.amount), date(model, first.date));
    const Invoice& second = schedule->invoices[1];
    return CalculatorWords::tr("First invoice %1 on %2 for the %3 to %4, then %5 on %6.")
        .arg(money(model, first.amount), date(model, first.date))
        .arg(countDays(first.daysBilled, model.locale()))
        .arg(date(model, first.period.last), money(model, second.amount), date(model, second.date));
}

QString pauseText(const CalculatorViewModel& model)
{
    if (!model.inputs().pause || !startDate(model))
        return {};
    const auto effect = pauseEffect(model.book(), scheduleRequest(model));
    if (!effect)
        return problemSentence(model, effect.error());
    if (policyOf(model.inputs().selection.billing, BillingEvent::pause).credit == Credit::days)
        return CalculatorWords::tr("Billed annually nothing is saved: the contract runs %1 longer, to %2.")
            .arg(countDays(effect->daysAdded, model.locale()))
            .arg(date(model, effect->lastDay));
    return CalculatorWords::tr("%1 to %2 instead of %3: the pause saves %4 over %5.")
        .arg(money(model, effect->with), date(model, effect->lastDay), money(model, effect->without),
             money(model, effect->saving), countInvoices(model, effect->invoices));
}

QString invoicesText(const CalculatorViewModel& model)
{
    if (hasRamp(model))
        return rampText(model);
    return invoicesIn(model, CalculatorWords::tr("First invoice %1 on %2"));
}

} // namespace seatwise::ui
