#include "calculator/model/extras.h"

#include <algorithm>
#include <set>
#include <variant>

#include <QRegularExpression>

#include "charges/amount.h"
#include "charges/list_total.h"
#include "money/sums.h"
#include "pricebook/assumed.h"
#include "pricing/candidates.h"
#include "pricing/fitted.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int dearEnd = 1'000;      ///< for units such as hours, that cost a whole unit of the currency or more
constexpr int cheapEnd = 1'000'000; ///< for units such as insights and calls

/// What a unit costs once it costs anything, and where that changes.
struct Steps
{
    Rate rate;
    std::vector<Quantity> ends;
};

Steps stepsOf(const ChargeModel& model)
{
    if (const auto* perUnit = std::get_if<PerUnit>(&model))
        return {perUnit->rate, {}};
    Steps steps;
    for (const Tier& tier : tiersIn(model)) {
        if (steps.rate.isZero())
            steps.rate = tier.rate;
        if (tier.upTo)
            steps.ends.push_back(*tier.upTo);
    }
    return steps;
}

Meter meterOf(const Charge& charge, const QLocale& locale)
{
    const Steps steps = stepsOf(charge.monthly);
    Meter meter{toQString(toString(charge.unit)),
                CalculatorWords::tr("%1 a month").arg(bookName(charge.name)),
                {},
                cheapEnd,
                {}};
    if (steps.rate >= Rate::whole(1))
        meter.end = dearEnd;
    std::set<int> at;
    for (int power = 10; power < meter.end; power *= 10)
        at.insert(power);
    for (const Quantity end : steps.ends)
        if (end.isWhole() && end < Quantity::whole(meter.end))
            at.insert(static_cast<int>(end.wholePart()));
    meter.steps.assign(at.begin(), at.end());
    if (const auto* perUnit = std::get_if<PerUnit>(&charge.monthly); perUnit && !perUnit->included.isZero())
        meter.hint = CalculatorWords::tr("The first %1 are included.").arg(formatQuantity(perUnit->included, locale));
    return meter;
}

bool isAssumed(const PriceBook& book, const AddOn& addOn)
{
    return !assumptionsOf(book, "add_ons." + addOn.id).empty();
}

QString priceOf(const CalculatorViewModel& model, const AddOn& addOn)
{
    QStringList parts;
    bool byUse = false;
    for (const Charge& charge : addOn.charges) {
        const auto* const once = charge.once ? std::get_if<Flat>(&*charge.once) : nullptr;
        if (once)
            parts +=
                CalculatorWords::tr("%1 once").arg(formatRate(once->amount, model.book().currency, model.locale()));
        if (once && !hasMonthly(charge))
            continue;
        if (const auto* flat = std::get_if<Flat>(&charge.monthly); flat && !charge.inArrears)
            parts +=
                CalculatorWords::tr("%1 a month").arg(formatRate(flat->amount, model.book().currency, model.locale()));
        else
            byUse = true;
    }
    if (byUse)
        parts += parts.isEmpty() ? CalculatorWords::tr("by quantity") : CalculatorWords::tr("more by quantity");
    if (isAssumed(model.book(), addOn))
        parts += CalculatorWords::tr("assumed");
    return parts.join(QStringLiteral(", "));
}

QString soldWith(const PriceBook& book, const AddOn& addOn)
{
    QStringList names;
    for (const Plan& plan : book.plans)
        if (isSoldWith(addOn, plan))
            names += bookName(plan.name);
    return names.isEmpty() ? CalculatorWords::tr("No plan is sold with it.")
                           : CalculatorWords::tr("Sold with %1.").arg(inSentence(names));
}

QString whyNot(const CalculatorViewModel& model, const std::vector<const Plan*>& plans, const AddOn& addOn)
{
    switch (saleOf(model.book(), plans, model.priced().addOns, addOn)) {
    case AddOnSale::sold:
        return {};
    case AddOnSale::notWithTheOthers:
        return CalculatorWords::tr("No plan is sold with it and the others.");
    case AddOnSale::notSold:
        break;
    }
    return soldWith(model.book(), addOn);
}

} // namespace

std::vector<Meter> meters(const CalculatorViewModel& model)
{
    std::vector<Meter> found;
    const auto add = [&](const std::vector<Charge>& charges) {
        for (const Charge& charge : charges) {
            const bool known = std::any_of(found.begin(), found.end(), [&](const Meter& meter) {
                return meter.unit == toQString(toString(charge.unit));
            });
            if (charge.inArrears && !known && !looksAtEvents(charge.monthly))
                found.push_back(meterOf(charge, model.locale()));
        }
    };
    if (const Plan* plan = model.book().findPlan(model.price().plan()))
        add(plan->charges);
    for (const AddOnId& id : model.priced().addOns)
        add(model.book().findAddOn(id)->charges);
    return found;
}

std::vector<EventMeter> eventMeters(const CalculatorViewModel& model)
{
    std::vector<EventMeter> found;
    const Billing billing = model.priced().billing;
    const auto add = [&](const std::vector<Charge>& charges) {
        for (const Charge& charge : charges) {
            const QString unit = toQString(toString(charge.unit));
            if (isMeter(charge.unit) && looksAtEvents(modelFor(charge, billing).model) &&
                std::ranges::find(found, unit, &EventMeter::unit) == found.end())
                found.push_back(
                    {unit, CalculatorWords::tr("%1 a month, the amount of each").arg(bookName(charge.name))});
        }
    };
    if (const Plan* plan = model.book().findPlan(model.price().plan()))
        add(plan->charges);
    for (const AddOnId& id : model.priced().addOns)
        add(model.book().findAddOn(id)->charges);
    return found;
}

tl::expected<std::vector<Money>, QString> readEvents(const QString& typed, const Currency& currency,
                                                     const QLocale& locale)
{
    static const QRegularExpression between(QStringLiteral("[;\t\r\n]"));
    std::vector<Money> amounts;
    for (const QString& each : typed.split(between, Qt::SkipEmptyParts)) {
        if (each.trimmed().isEmpty())
            continue;
        const auto amount = readMoney(each, currency, locale);
        if (!amount || amount->isNegative())
            return tl::make_unexpected(each.trimmed());
        amounts.push_back(*amount);
    }
    return amounts;
}

std::vector<Money> eventsOf(const CalculatorViewModel& model, const QString& unit)
{
    std::vector<Money> amounts;
    for (const BaseAmount& event : model.inputs().selection.events)
        if (toQString(event.unit) == unit)
            amounts.push_back(event.amount);
    return amounts;
}

QString eventsText(const CalculatorViewModel& model, const std::vector<Money>& events)
{
    Money sum;
    const bool fits = std::ranges::all_of(events, [&sum](Money amount) { return addTo(sum, amount); });
    if (events.empty() || !fits)
        return {};
    return counted<CalculatorWords>(events.size(), QT_TRANSLATE_N_NOOP("CalculatorWords", "%1 events, %2 in all"),
                                    "1 event, %2", model.locale())
        .arg(formatMoney(sum, model.book().currency, model.locale()));
}

std::vector<AddOnChoice> addOnChoices(const CalculatorViewModel& model)
{
    std::vector<AddOnChoice> choices;
    if (model.book().addOns.empty())
        return choices;
    choices.reserve(model.book().addOns.size());
    const auto plans = candidates(model.book(), model.inputs().selection);
    const auto& taken = model.priced().addOns;
    const Plan* inForce = model.book().findPlan(model.price().plan());
    for (const AddOn& addOn : model.book().addOns) {
        AddOnChoice choice{toQString(addOn.id), bookName(addOn.name), priceOf(model, addOn), false, true, {}};
        choice.taken = std::find(taken.begin(), taken.end(), addOn.id) != taken.end();
        choice.reason = choice.taken ? QString() : whyNot(model, plans, addOn);
        choice.available = choice.reason.isEmpty();
        if (!choice.available && inForce && includes(model.book(), *inForce, addOn)) {
            choice.reason = CalculatorWords::tr("%1 includes it.").arg(bookName(inForce->name));
            choice.price.clear();
        }
        choices.push_back(choice);
    }
    return choices;
}

QStringList extrasFacts(const CalculatorViewModel& model)
{
    QStringList facts;
    const Selection& priced = model.priced();
    if (priced.usage.empty() && priced.addOns.empty() && priced.events.empty())
        return facts;
    for (const Meter& meter : meters(model))
        for (const Usage& usage : priced.usage)
            if (toQString(usage.unit) == meter.unit)
                facts += CalculatorWords::tr("%1: %2").arg(meter.name, formatQuantity(usage.quantity, model.locale()));
    for (const EventMeter& meter : eventMeters(model))
        if (const QString events = eventsText(model, eventsOf(model, meter.unit)); !events.isEmpty())
            facts += CalculatorWords::tr("%1: %2").arg(meter.name, events);
    for (const AddOnId& id : priced.addOns)
        facts += bookName(model.book().findAddOn(id)->name);
    return facts;
}

} // namespace seatwise::ui
