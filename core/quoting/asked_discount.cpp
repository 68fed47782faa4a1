#include "quoting/asked_discount.h"

#include "offers/offers.h"
#include "text/find.h"

namespace seatwise {

AskedDiscount askedDiscount(const Quote& draft, const PriceBook& book)
{
    const ChargedPrice& price = charged(draft);
    AskedDiscount asked;
    if (const Discount* manager = findBy(price.discounts(), &Discount::kind, Discount::Kind::manager)) {
        asked.percent = manager->percent.value_or(Percent{});
        asked.amount = manager->amount;
    }
    if (book.rules.floorPercent && !draft.change)
        asked.aboveFloor = price.total() - floorOf(book.rules, price.subtotal(), price.currency());
    return asked;
}

} // namespace seatwise
