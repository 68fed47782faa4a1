#include "pricing/price.h"

#include <algorithm>
#include <map>
#include <utility>

#include "money/sums.h"
#include "offers/offers.h"
#include "pricebook/book_dates.h"
#include "pricing/amount.h"
#include "pricing/band.h"
#include "pricing/cheapest.h"
#include "pricing/lines.h"
#include "pricing/list_total.h"
#include "pricing/notices.h"
#include "pricing/text.h"
#include "pricing/working.h"

namespace seatwise {

namespace {

/// The units a plan with these add-ons meters, for a message.
std::string meteredUnits(const Plan& plan, const std::vector<const AddOn*>& addOns)
{
    std::string units;
    const auto add = [&units](const std::vector<Charge>& charges) {
        for (const Charge& charge : charges)
            if (charge.unit != "seat" && charge.unit != "plan")
                units.append(units.empty() ? "" : ", ").append(charge.unit);
    };
    add(plan.charges);
    for (const AddOn* addOn : addOns)
        add(addOn->charges);
    return units.empty() ? "none" : units;
}

bool meters(const std::vector<Charge>& charges, std::string_view unit)
{
    return unit != "seat" && unit != "plan" &&
           std::any_of(charges.begin(), charges.end(), [unit](const Charge& charge) { return charge.unit == unit; });
}

Result<void> checkUnit(const Plan& plan, const std::vector<const AddOn*>& addOns, std::string_view unit)
{
    const bool known = meters(plan.charges, unit) || std::any_of(addOns.begin(), addOns.end(), [unit](const AddOn* a) {
                           return meters(a->charges, unit);
                       });
    if (known)
        return {};
    return misused(plan.name + " does not charge by \"" + std::string(unit) +
                   "\"; the units it meters: " + meteredUnits(plan, addOns));
}

Result<void> checkUsage(const Plan& plan, const std::vector<const AddOn*>& addOns, const Selection& selection)
{
    for (const Usage& usage : selection.usage) {
        if (auto known = checkUnit(plan, addOns, usage.unit); !known)
            return known;
        if (usage.quantity.isNegative() || usage.quantity > Quantity::whole(largestQuantity))
            return misused("usage of \"" + usage.unit + "\" is " + grouped(usage.quantity) + "; allowed are 0 to " +
                           grouped(largestQuantity));
    }
    for (const BaseAmount& base : selection.baseAmounts) {
        if (auto known = checkUnit(plan, addOns, base.unit); !known)
            return known;
        if (base.amount.isNegative())
            return misused("the base amount of \"" + base.unit + "\" is negative; allowed are 0 and more");
    }
    return {};
}

Result<std::vector<Line>> linesFor(const PriceBook& book, const Plan& plan, const std::vector<const AddOn*>& addOns,
                                   const Selection& selection, Billing billing)
{
    std::vector<Line> lines;
    lines.reserve(4);
    for (const Charge& charge : plan.charges)
        if (const auto added =
                appendLines(lines, book, plan.name, charge, billing, measureOf(charge, selection, selection.seats));
            !added)
            return tl::make_unexpected(added.error());
    if (plan.minimum) {
        const auto sum = TRY(sumOf(lines, &Line::amount));
        TRY(appendMinimum(lines, book, plan.name, *plan.minimum, billing, sum));
    }
    for (const AddOn* addOn : addOns)
        for (const Charge& charge : addOn->charges)
            if (const auto added = appendLines(lines, book, addOn->name, charge, billing,
                                               measureOf(charge, selection, selection.seats));
                !added)
                return tl::make_unexpected(added.error());
    return lines;
}

/// What the next admitted seat count adds to the total, with the same usage, add-ons and offers.
std::optional<Money> nextSeatPaid(const PriceBook& book, const Plan& plan, const std::vector<const AddOn*>& addOns,
                                  const Selection& selection, const AllowedOffers& offers, Money total)
{
    const SeatCount next = selection.seats + plan.seats.step;
    const auto list = listTotalFor(book, plan, addOns, selection, next, selection.billing);
    const auto paid = list ? totalAfter(book, plan, next, selection.billing, *list, offers) : std::nullopt;
    return paid ? std::optional(*paid - total) : std::nullopt;
}

/// Takes the offers off the subtotal, each as a line.
Result<void> applyOffers(Price& price, const PriceBook& book, const Plan& plan, const Selection& selection,
                         const AllowedOffers& offers)
{
    const auto discounts = discountsOn(book, plan, price.seats, price.billing, price.subtotal, offers);
    if (!discounts)
        return tl::make_unexpected(amountTooLarge());
    if (auto checked = checkFloor(book, price.subtotal, offers, *discounts); !checked)
        return checked;
    price.annualPolicy = offers.annualPolicy;
    price.needsApproval = offers.needsApproval;
    price.discounts = inWords(*discounts, selection);
    for (const Discount& discount : price.discounts)
        price.total -= discount.amount;
    return {};
}

void fillPerSeat(Price& price, Rounding rounding)
{
    price.monthlyEquivalent = share(price.total, months(price.billing), price.currency, rounding);
    if (price.seats == 0)
        return;
    price.perSeatMonth = perUnit(price.total, price.seats * months(price.billing), rounding);
    price.perSeatPeriod = perUnit(price.total, price.seats, rounding);
}

Result<Price> priceOn(const PriceBook& book, const Plan& plan, const Selection& selection)
{
    if (auto error = refusal(plan, selection.seats, selection.billing))
        return tl::make_unexpected(std::move(*error));
    const auto offers = TRY(allowOffers(book, plan, selection));
    const auto addOns = TRY(findAddOns(book, plan, selection));
    TRY(checkUsage(plan, addOns, selection));
    auto lines = TRY(linesFor(book, plan, addOns, selection, selection.billing));
    const auto subtotal = TRY(sumOf(lines, &Line::amount));

    Price price;
    price.plan = plan.id;
    price.planName = plan.name;
    price.seats = selection.seats;
    price.billing = selection.billing;
    price.currency = book.currency;
    price.lines = std::move(lines);
    price.subtotal = subtotal;
    price.total = subtotal;
    TRY(applyOffers(price, book, plan, selection, offers));
    fillPerSeat(price, book.rules.rounding);
    price.band = bandFor(plan, selection.seats, selection.billing);
    price.exactTotal = exactListTotal(plan, addOns, selection) - exact(price.subtotal - price.total);
    price.nextSeat = nextSeatPaid(book, plan, addOns, selection, offers, price.total);
    price.nextSeatList = nextSeatRate(plan, selection.seats, selection.billing);
    price.notices = offerNotices(book, selection, offers);
    if (selection.start)
        if (auto text = outsideDates(book, *selection.start))
            price.notices.push_back({Notice::Kind::dates, std::move(*text)});
    for (Notice& notice : noticesFor(book, plan, price, selection.addOns))
        price.notices.push_back(std::move(notice));
    const bool annual = selection.billing == Billing::annual;
    price.working = workingFor(book, price,
                               annual ? listTotalFor(book, plan, addOns, selection, selection.seats, Billing::monthly)
                                      : std::nullopt);
    return price;
}

std::string planIds(const PriceBook& book)
{
    std::string ids = "auto";
    for (const Plan& plan : book.plans)
        ids.append(", ").append(plan.id);
    return ids;
}

/// With usage or offers the cheapest plan depends on all of the selection: the cheapest of those that can be priced.
Result<Price> cheapest(const PriceBook& book, const Selection& selection)
{
    std::optional<Error> firstReason;
    std::map<const Plan*, Price> prices;
    const Plan* const best = cheapestPlan(book, [&](const Plan& plan, Money& cost) {
        if (refusal(plan, selection.seats, selection.billing))
            return false;
        auto priced = priceOn(book, plan, selection);
        if (priced) {
            cost = priced->total;
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

Result<Price> price(const PriceBook& book, const Selection& selection)
{
    if (selection.seats < 0 || selection.seats > largestQuantity)
        return misused("seats are " + grouped(selection.seats) + "; allowed are 0 to " + grouped(largestQuantity));
    if (selection.plan == "auto") {
        if (!selection.usage.empty() || !selection.baseAmounts.empty() || !selection.addOns.empty() ||
            !selection.offers.empty())
            return cheapest(book, selection);
        const auto plan = TRY(recommend(book, selection.seats, selection.billing));
        return priceOn(book, *plan, selection);
    }
    const Plan* plan = book.findPlan(selection.plan);
    if (!plan)
        return misused("no plan \"" + selection.plan + "\" in " + book.id + "; its plans are: " + planIds(book));
    return priceOn(book, *plan, selection);
}

} // namespace seatwise
