#include "workshop/offer_words.h"

#include <utility>
#include <variant>

#include "pricing/charge_rows.h"
#include "pricing/text.h"

namespace seatwise {

namespace {

/// Models whose rows give what one unit costs.
bool pricesUnits(const ChargeModel& model)
{
    return std::holds_alternative<PerUnit>(model) || std::holds_alternative<Graduated>(model) ||
           std::holds_alternative<Banded>(model);
}

std::string keptFor(int months)
{
    return "kept for " + std::to_string(months) + (months == 1 ? " month" : " months");
}

void append(std::string& text, std::string_view separator, std::string_view more)
{
    if (!text.empty())
        text += separator;
    text += more;
}

} // namespace

std::vector<PricedRange> pricedRanges(const ChargeModel& model, const ChargeUnit& unit, const Currency& currency)
{
    std::vector<PricedRange> ranges;
    for (const ChargeRow& row : chargeRows(model, currency)) {
        std::string price = row.fixed;
        if (!row.each.empty())
            append(price, " and ", pricesUnits(model) ? row.each + " a " + std::string(toString(unit)) : row.each);
        ranges.push_back({row.range == "all" ? std::string() : row.range, std::move(price)});
    }
    return ranges;
}

std::string inWords(const std::vector<PricedRange>& ranges)
{
    std::string text;
    for (const PricedRange& range : ranges)
        append(text, "; ", range.range.empty() ? range.price : range.range + ' ' + range.price);
    return text;
}

std::string inWords(const std::vector<Charge>& charges, const Currency& currency)
{
    std::string text;
    for (const Charge& charge : charges)
        append(text, "; ", inWords(pricedRanges(charge.monthly, charge.unit, currency)));
    return text;
}

std::string inWords(const std::vector<Billing>& periods)
{
    std::string text;
    for (const Billing period : periods)
        append(text, ", ", toString(period));
    return text;
}

std::string inWords(const SeatRange& seats)
{
    std::string text = grouped(seats.min);
    if (!seats.max)
        text += " or more";
    else if (*seats.max != seats.min)
        text += " to " + grouped(*seats.max);
    if (seats.step != 1)
        text += ", in steps of " + grouped(seats.step);
    return text;
}

std::string inWords(const CreditPack& pack, const Currency& currency)
{
    std::string text = counted(pack.credits, "credit") + " for " + inWords(pack.price, currency);
    if (pack.expiresAfterMonths)
        text += ", " + keptFor(*pack.expiresAfterMonths);
    return text;
}

std::string inWords(const CreditRollover& rollover)
{
    switch (rollover.policy) {
    case CreditRollover::Policy::none:
        return "none";
    case CreditRollover::Policy::full:
        return "full";
    case CreditRollover::Policy::capped:
        return "capped at " + counted(rollover.cap.value_or(Quantity{}), "credit");
    case CreditRollover::Policy::expires:
        return keptFor(rollover.months.value_or(0));
    }
    return {};
}

std::string inWords(const PlanFeature& feature, const PriceBook& book)
{
    switch (feature.availability) {
    case PlanFeature::Availability::included:
        return "included";
    case PlanFeature::Availability::limit:
        return feature.limit;
    case PlanFeature::Availability::addOn:
        break;
    }
    const AddOn* addOn = book.findAddOn(feature.addOn);
    return "sold beside it as " + (addOn ? addOn->name : feature.limit);
}

} // namespace seatwise
