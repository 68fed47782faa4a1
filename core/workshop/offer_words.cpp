#include "workshop/offer_words.h"

#include <utility>
#include <variant>

#include "charges/charge_rows.h"
#include "words/book_words.h"
#include "words/pricing_words.h"
#include "words/workshop_words.h"

namespace seatwise {

namespace {

/// Models whose rows give what one unit costs.
bool pricesUnits(const ChargeModel& model)
{
    return std::holds_alternative<PerUnit>(model) || std::holds_alternative<Banded>(model) ||
           (std::holds_alternative<Graduated>(model) && !jumpsByPackages(model));
}

/// "$0.10 a credit".
Message forEach(Message price, const ChargeUnit& unit)
{
    if (isPerSeat(unit))
        return words::eachSeat(std::move(price));
    if (!isMeter(unit))
        return words::eachPlan(std::move(price));
    return words::eachUnit(std::move(price), toString(unit));
}

Message priceOf(ChargeRow row, const ChargeModel& model, const ChargeUnit& unit)
{
    if (row.each.empty())
        return std::move(row.fixed);
    Message each = pricesUnits(model) ? forEach(std::move(row.each), unit) : std::move(row.each);
    return row.fixed.empty() ? each : words::fixedAndEach(std::move(row.fixed), std::move(each));
}

void append(Message& all, Message next)
{
    all = all.empty() ? std::move(next) : words::followedBy(std::move(all), std::move(next));
}

} // namespace

std::vector<PricedRange> pricedRanges(const ChargeModel& model, const ChargeUnit& unit, const Currency& currency)
{
    std::vector<PricedRange> ranges;
    for (ChargeRow& row : chargeRows(model, currency)) {
        Message range = row.range.is(words::everyUnit) ? Message() : std::move(row.range);
        ranges.push_back({std::move(range), priceOf(std::move(row), model, unit)});
    }
    return ranges;
}

Message inWords(const std::vector<PricedRange>& ranges)
{
    Message all;
    for (const PricedRange& range : ranges)
        append(all, range.range.empty() ? range.price : words::priceInRange(range.range, range.price));
    return all;
}

Message inWords(const std::vector<Charge>& charges, const Currency& currency)
{
    Message all;
    for (const Charge& charge : charges)
        append(all, inWords(pricedRanges(hasMonthly(charge) ? charge.monthly : *charge.once, charge.unit, currency)));
    return all;
}

Message inWords(const std::vector<Billing>& periods)
{
    std::vector<Message> list;
    list.reserve(periods.size());
    for (const Billing period : periods)
        list.push_back(inWords(period));
    return words::listOf(std::move(list));
}

Message inWords(const SeatRange& seats)
{
    Message range = !seats.max                ? words::seatsOrMore(seats.min)
                    : *seats.max == seats.min ? words::seatsAlone(seats.min)
                                              : words::seatsWithin(seats.min, *seats.max);
    return seats.step == 1 ? range : words::seatsInSteps(std::move(range), seats.step);
}

Message inWords(const CreditPack& pack, const Currency& currency)
{
    Message offered = words::packAt(pack.credits, {pack.price, currency});
    if (!pack.expiresAfterMonths)
        return offered;
    return words::packKeptFor(std::move(offered), words::months(*pack.expiresAfterMonths));
}

Message inWords(const CreditRollover& rollover)
{
    switch (rollover.policy) {
    case CreditRollover::Policy::none:
        return words::none();
    case CreditRollover::Policy::full:
        return words::fullRollover();
    case CreditRollover::Policy::capped:
        return words::cappedAtCredits(rollover.cap.value_or(Quantity{}));
    case CreditRollover::Policy::expires:
        return words::keptForMonths(rollover.months.value_or(0));
    case CreditRollover::Policy::percent:
        return words::percentRollover(rollover.percent.value_or(Percent{}));
    }
    return {};
}

Message inWords(const PlanFeature& feature, const PriceBook& book)
{
    switch (feature.availability) {
    case PlanFeature::Availability::included:
        return words::isIncluded();
    case PlanFeature::Availability::limit:
        return words::plain(feature.limit);
    case PlanFeature::Availability::addOn:
        break;
    }
    const AddOn* addOn = book.findAddOn(feature.addOn);
    return words::soldBesideAs(addOn ? addOn->name : feature.limit);
}

} // namespace seatwise
