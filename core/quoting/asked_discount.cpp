#include "quoting/asked_discount.h"

#include "money/quotient.h"
#include "money/sums.h"
#include "offers/offers.h"
#include "text/find.h"

namespace seatwise {

namespace {

/// What an amount is in percent of that which recurs without it, for people to judge.
Percent shareOf(Money amount, const ChargedPrice& price)
{
    const auto before = tryAdd(price.recurring(), amount);
    if (!before || before->isZero())
        return {};
    return nearest(ratio(amount, *before) * 100, Percent::step(2), Rounding::half_up).value_or(Percent{});
}

const Discount* managerDiscount(const ChargedPrice& price)
{
    return findBy(price.discounts(), &Discount::kind, Discount::Kind::manager);
}

AskedDiscount askedIn(const QuoteOption& option, bool hasFloor, const PriceBook& book)
{
    const ChargedPrice& price = chargedIn(option.price);
    AskedDiscount asked;
    if (const Discount* manager = managerDiscount(price))
        asked.amount = manager->amount;
    asked.percent = managerPercent(price);
    if (hasFloor)
        asked.aboveFloor = price.total() - floorOf(book.rules, price.subtotal(), price.currency());
    return asked;
}

bool demandsMore(const AskedDiscount& one, const AskedDiscount& other)
{
    return one.percent != other.percent ? one.percent > other.percent : one.aboveFloor < other.aboveFloor;
}

} // namespace

Percent managerPercent(const ChargedPrice& price)
{
    const Discount* manager = managerDiscount(price);
    if (!manager)
        return {};
    return manager->percent ? *manager->percent : shareOf(manager->amount, price);
}

AskedDiscount askedDiscount(const Quote& draft, const PriceBook& book)
{
    const bool hasFloor = book.rules.floorPercent && !draft.change;
    AskedDiscount most = askedIn(draft, hasFloor, book);
    for (const QuoteOption& other : draft.others)
        if (const AskedDiscount asked = askedIn(other, hasFloor, book); demandsMore(asked, most))
            most = asked;
    return most;
}

} // namespace seatwise
