#include "pricing/price.h"

#include <algorithm>
#include <map>
#include <utility>

#include "charges/amount.h"
#include "charges/band.h"
#include "charges/lines.h"
#include "charges/list_total.h"
#include "money/sums.h"
#include "offers/offers.h"
#include "pricebook/book_dates.h"
#include "pricing/cheapest.h"
#include "pricing/notices.h"
#include "pricing/working.h"
#include "words/pricing_words.h"

namespace seatwise {

namespace {

/// The units a plan with these add-ons meters.
std::vector<UnitId> meteredUnits(const Plan& plan, AddOns addOns)
{
    std::vector<UnitId> units;
    forEachCharge(plan, addOns, [&units](const Charge& charge) {
        if (isMeter(charge.unit))
            units.emplace_back(toString(charge.unit));
    });
    return units;
}

Result<void> checkUnit(const Plan& plan, AddOns addOns, const UnitId& unit)
{
    bool isKnown = false;
    forEachCharge(plan, addOns, [&](const Charge& charge) { isKnown |= counts(charge.unit, unit); });
    if (isKnown)
        return {};
    return misused(words::unitNotCharged(plan.name, unit, listed(meteredUnits(plan, addOns))));
}

/// Misused: an event of a unit that is not charged or below zero, a sum that does not fit, a unit with usage beside its
/// events, and one that is charged event by event and has a sum or a number instead.
Result<void> checkEvents(const Plan& plan, AddOns addOns, const Selection& selection)
{
    const auto isGiven = [](const auto& list, const UnitId& unit) {
        return std::any_of(list.begin(), list.end(), [&unit](const auto& given) { return given.unit == unit; });
    };
    Money sum;
    for (const BaseAmount& event : selection.events) {
        TRY(checkUnit(plan, addOns, event.unit));
        if (event.amount.isNegative())
            return misused(words::eventNegative(event.unit));
        if (isGiven(selection.usage, event.unit) || isGiven(selection.baseAmounts, event.unit))
            return misused(words::eventsOrUsage(event.unit));
        if (!addTo(sum, event.amount))
            return tl::make_unexpected(amountTooLarge());
    }
    if (selection.usage.empty() && selection.baseAmounts.empty())
        return {};
    std::optional<UnitId> lacking;
    forEachCharge(plan, addOns, [&](const Charge& charge) {
        if (!looksAtEvents(modelFor(charge, selection.billing).model))
            return;
        const UnitId unit(toString(charge.unit));
        if (isGiven(selection.usage, unit) || isGiven(selection.baseAmounts, unit))
            lacking = unit;
    });
    if (lacking)
        return misused(words::eventsNeeded(*lacking));
    return {};
}

Result<void> checkUsage(const Plan& plan, AddOns addOns, const Selection& selection)
{
    for (const Usage& usage : selection.usage) {
        if (auto known = checkUnit(plan, addOns, usage.unit); !known)
            return known;
        if (usage.quantity.isNegative() || usage.quantity > Quantity::whole(maxQuantity))
            return misused(words::usageOutOfRange(usage.unit, usage.quantity, maxQuantity));
    }
    for (const BaseAmount& base : selection.baseAmounts) {
        if (auto known = checkUnit(plan, addOns, base.unit); !known)
            return known;
        if (base.amount.isNegative())
            return misused(words::baseAmountNegative(base.unit));
    }
    return checkEvents(plan, addOns, selection);
}

/// What the next admitted seat count adds to the total, with the same usage, add-ons and offers.
std::optional<Money> nextSeatPaid(const PriceBook& book, const Plan& plan, AddOns addOns, const Selection& selection,
                                  const AllowedOffers& offers, Money total)
{
    const SeatCount next = selection.seats + plan.seats.step;
    const auto list = listTotalFor(book, plan, addOns, selection, next, selection.billing);
    const auto paid = list ? totalAfter(book, plan, next, selection.billing, *list, offers) : std::nullopt;
    const auto once = onceFor(book, plan, addOns, selection, next);
    const auto all = paid && once ? tryAdd(*paid, *once) : std::nullopt;
    return all ? std::optional(*all - total) : std::nullopt;
}

/// Takes the offers off what recurs of the subtotal, each as a line.
Result<void> applyOffers(PriceParts& price, const PriceBook& book, const Plan& plan, const Selection& selection,
                         AllowedOffers& offers)
{
    const Money list = price.subtotal - onceOf(price.lines);
    const auto discounts = discountsOn(book, plan, price.seats, price.billing, list, offers);
    if (!discounts)
        return tl::make_unexpected(amountTooLarge());
    TRY(allowAmount(offers, book, list, *discounts));
    if (auto checked = checkFloor(book, list, offers, *discounts); !checked)
        return checked;
    price.annualPolicy = offers.annualPolicy;
    price.needsApproval = offers.needsApproval;
    price.discounts = inWords(*discounts, selection, book.currency);
    for (const Discount& discount : price.discounts)
        price.total -= discount.amount;
    return {};
}

void fillPerSeat(PriceParts& price, Rounding rounding)
{
    const Money recurring = price.total - onceOf(price.lines);
    price.monthlyEquivalent = share(recurring, months(price.billing), price.currency, rounding);
    if (price.seats == 0)
        return;
    price.perSeatMonth = perUnit(recurring, price.seats * months(price.billing), rounding);
    price.perSeatPeriod = perUnit(recurring, price.seats, rounding);
}

Result<Price> priceOn(const PriceBook& book, const Plan& plan, const Selection& selection)
{
    if (auto error = refusal(book, plan, selection.seats, selection.billing))
        return tl::make_unexpected(std::move(*error));
    auto offers = TRY(allowOffers(book, plan, selection));
    const auto addOns = TRY(findAddOns(book, plan, selection));
    TRY(checkUsage(plan, addOns, selection));
    auto listed = TRY(listLines(book, plan, addOns, selection));

    PriceParts price;
    price.plan = plan.id;
    price.planName = plan.name;
    price.seats = selection.seats;
    price.counts = book.counts;
    price.billing = selection.billing;
    price.currency = book.currency;
    price.lines = std::move(listed.lines);
    price.subtotal = listed.sum;
    price.total = listed.sum;
    TRY(applyOffers(price, book, plan, selection, offers));
    fillPerSeat(price, book.rules.rounding);
    price.band = bandFor(plan, selection.seats, selection.billing);
    price.exactTotal = listed.exact - exact(price.subtotal - price.total); // without what is charged once
    price.nextSeat = nextSeatPaid(book, plan, addOns, selection, offers, price.total);
    price.nextSeatList = nextSeatRate(plan, selection.seats, selection.billing);
    price.notices.reserve(6);
    addOfferNotices(price.notices, book, selection, offers);
    if (selection.start)
        if (auto text = outsideDates(book, *selection.start))
            price.notices.push_back({Notice::Kind::dates, std::move(*text)});
    addNotices(price.notices, book, plan, price, selection.addOns);
    price.facts = WorkingFacts{book.name, book.version, book.rules.rounding, std::nullopt};
    if (selection.billing != Billing::monthly)
        price.facts->monthlyTotal = listTotalFor(book, plan, addOns, selection, selection.seats, Billing::monthly);
    return Price::of(std::move(price));
}

std::vector<PlanId> plansToAskFor(const PriceBook& book)
{
    std::vector<PlanId> ids{PlanId(toString(Cheapest{}))};
    for (const Plan& plan : book.plans)
        ids.push_back(plan.id);
    return ids;
}

/// With usage or offers the cheapest plan depends on all of the selection: the cheapest of those that can be priced.
Result<Price> cheapest(const PriceBook& book, const Selection& selection)
{
    std::optional<Error> firstReason;
    std::map<const Plan*, Price> prices;
    const Plan* const best = cheapestPlan(book, [&](const Plan& plan, Money& cost) {
        if (refusal(book, plan, selection.seats, selection.billing))
            return false;
        auto priced = priceOn(book, plan, selection);
        if (priced) {
            cost = priced->total();
            prices.emplace(&plan, std::move(*priced));
        } else if (!firstReason) {
            firstReason = priced.error();
        }
        return priced.has_value();
    });
    if (best)
        return std::move(prices.at(best));
    return tl::make_unexpected(firstReason ? *firstReason
                                           : recommend(book, selection.seats, selection.billing).error());
}

} // namespace

std::vector<Message> Price::working() const
{
    return figures_.facts ? workingFor(parts(), *figures_.facts) : ChargedPrice::working();
}

Result<Price> Price::of(PriceParts parts)
{
    TRY(checkSums(parts));
    return Result<Price>(tl::in_place, Made{}, std::move(parts));
}

Result<Price> price(const PriceBook& book, const Selection& selection)
{
    if (selection.seats < 0 || selection.seats > maxQuantity)
        return misused(words::seatsOutOfRange(selection.seats, maxQuantity));
    const auto* const chosen = std::get_if<PlanId>(&selection.plan);
    if (!chosen) {
        if (!selection.usage.empty() || !selection.baseAmounts.empty() || !selection.events.empty() ||
            !selection.addOns.empty() || !selection.offers.empty())
            return cheapest(book, selection);
        const auto plan = TRY(recommend(book, selection.seats, selection.billing));
        return priceOn(book, *plan, selection);
    }
    const Plan* plan = book.findPlan(*chosen);
    if (!plan)
        return misused(words::noSuchPlan(*chosen, book.id, plansToAskFor(book)));
    return priceOn(book, *plan, selection);
}

} // namespace seatwise
