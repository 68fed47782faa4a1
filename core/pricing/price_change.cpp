#include "pricing/price_change.h"

#include <utility>

namespace seatwise {

namespace {

template<class Part>
bool takenOver(Part& now, const Part& then)
{
    if (now == then)
        return false;
    now = then;
    return true;
}

/// Whether a part is asked otherwise, which `now` then takes over.
bool takenOver(SelectionPart part, Selection& now, const Selection& then)
{
    switch (part) {
    case SelectionPart::plan:
        return takenOver(now.plan, then.plan);
    case SelectionPart::seats:
        return takenOver(now.seats, then.seats);
    case SelectionPart::billing:
        return takenOver(now.billing, then.billing);
    case SelectionPart::usage:
        return takenOver(now.usage, then.usage);
    case SelectionPart::baseAmounts:
        return takenOver(now.baseAmounts, then.baseAmounts);
    case SelectionPart::events:
        return takenOver(now.events, then.events);
    case SelectionPart::addOns:
        return takenOver(now.addOns, then.addOns);
    case SelectionPart::start:
        return takenOver(now.start, then.start);
    case SelectionPart::anchor:
        return takenOver(now.anchor, then.anchor);
    case SelectionPart::annualDiscount:
        return takenOver(now.annualDiscount, then.annualDiscount);
    case SelectionPart::negotiated:
        return takenOver(now.offers.negotiated, then.offers.negotiated);
    case SelectionPart::promotions:
        return takenOver(now.offers.promotions, then.offers.promotions);
    case SelectionPart::term:
        return takenOver(now.termYears, then.termYears);
    case SelectionPart::manager:
        return takenOver(now.offers.manager, then.offers.manager);
    case SelectionPart::other:
        break;
    }
    return takenOver(now, then);
}

} // namespace

Result<PriceChange> priceChange(const PriceBook& book, const Selection& from, const Selection& to)
{
    PriceChange change{TRY(price(book, from)), TRY(price(book, to)), {}};
    Selection now = from;
    Money total = change.before.total();
    std::vector<SelectionPart> parts;
    for (int each = 0; each <= static_cast<int>(SelectionPart::other); ++each) {
        const auto part = static_cast<SelectionPart>(each);
        if (!takenOver(part, now, to))
            continue;
        parts.push_back(part);
        const auto priced = price(book, now);
        if (!priced)
            continue;
        change.effects.push_back({std::exchange(parts, {}), priced->total() - total});
        total = priced->total();
    }
    return change;
}

} // namespace seatwise
