#include "pricing/target.h"

#include <algorithm>
#include <utility>

#include "charges/list_total.h"
#include "money/quotient.h"
#include "money/sums.h"
#include "offers/offers.h"
#include "pricing/curve.h"
#include "pricing/offered_plan.h"

namespace seatwise {

namespace {

/// What a percentage takes off; it is at most all.
Money amountOff(const PriceBook& book, Percent percent, Money amount)
{
    Money off;
    static_cast<void>(findOff(off, book, percent, amount));
    return off;
}

/// The percentage of the fewest decimals that takes `off` from an amount, or else the least that takes more.
Percent shortestPercent(const PriceBook& book, Money off, Money amount)
{
    const Quotient exact = ratio(off, amount) * 100;
    for (int decimals = 0; decimals <= Percent::places; ++decimals) {
        const auto percent = *nearest(exact, Percent::step(decimals), Rounding::half_up);
        if (amountOff(book, percent, amount) == off)
            return percent;
    }
    return *roundedUp(exact, Percent::step(Percent::places));
}

/// The largest percentage of a lower band of the book that takes off as much, as it needs less; else the same.
Percent withLeastNeeds(const PriceBook& book, Percent percent, Money amount)
{
    for (const DiscountBand& band : book.rules.discountBands)
        if (band.maxPercent < percent && amountOff(book, band.maxPercent, amount) == amountOff(book, percent, amount))
            return band.maxPercent;
    return percent;
}

Percent largestAllowed(const Rules& rules, Money amount, Money floor)
{
    if (rules.discountBands.empty())
        return {};
    return std::min(rules.discountBands.back().maxPercent, largestPercent(amount, floor));
}

void setDiscount(Target& target, const PriceBook& book, Percent percent)
{
    target.percent = percent;
    target.discount = amountOff(book, percent, target.price.recurring());
    target.total = target.price.total() - target.discount;
}

void findDiscount(Target& target, const PriceBook& book, Money wished)
{
    const Money once = target.price.once(); // nothing comes off what is charged once
    const Money before = target.price.recurring();
    if (before.isZero())
        return;
    const Money floor = floorOf(book.rules, target.price.subtotal() - once, book.currency);
    const Money off = *roundedUp(std::min(target.price.total() - wished, before), Money::step(book.currency.exponent));
    setDiscount(target, book, withLeastNeeds(book, shortestPercent(book, off, before), before));
    if (!neededFor(book.rules, target.percent) || target.total - once < floor)
        setDiscount(target, book, largestAllowed(book.rules, before, floor));
    if (!target.percent.isZero())
        target.needs = *neededFor(book.rules, target.percent);
}

/// What a total with what is charged once comes to for a year.
std::optional<Money> forAYear(Money total, Money once, Billing billing)
{
    const auto recurring = tryTimes(total - once, months(Billing::annual) / months(billing));
    return recurring ? tryAdd(*recurring, once) : std::nullopt;
}

/// The ways to a wish, each looked for from the selection as its plan is priced.
class Trades
{
public:
    Trades(const PriceBook& book, Selection selection, Money wished, Money once)
        : book_(book)
        , selection_(std::move(selection))
        , wished_(wished)
        , once_(once)
    {
    }

    void findTerm()
    {
        Selection longer = selection_;
        for (int years = selection_.termYears.value_or(0) + 1; years <= maxTermYears; ++years) {
            longer.termYears = years;
            if (add(Trade::Kind::term, longer))
                return;
        }
    }

    void findBillings()
    {
        const auto wish = forAYear(wished_, once_, selection_.billing);
        Selection other = selection_;
        for (const Billing billing : everyBilling) {
            if (!wish || billing == selection_.billing)
                continue;
            other.billing = billing;
            const auto priced = price(book_, other);
            const auto year = priced ? forAYear(priced->total(), priced->once(), billing) : std::nullopt;
            if (year && *year <= *wish)
                found_.push_back({Trade::Kind::billing, other, *priced});
        }
    }

    void findSeats(const Plan& plan)
    {
        const auto offered = offeredOn(book_, plan, selection_);
        if (!offered)
            return;
        const auto most = seatsForBudget(book_, *offered, Budget{wished_, selection_.billing});
        if (!most)
            return;
        Selection other = selection_;
        other.seats = most->seats;
        add(Trade::Kind::seats, other);
    }

    void findPlans()
    {
        Selection other = selection_;
        for (const Plan& plan : book_.plans) {
            if (plan.kind != PlanKind::subscription || PlanChoice(plan.id) == selection_.plan)
                continue;
            other.plan = plan.id;
            add(Trade::Kind::plan, other);
        }
    }

    [[nodiscard]] std::vector<Trade> found() && { return std::move(found_); }

private:
    /// Whether the selection reaches the wish.
    bool add(Trade::Kind kind, const Selection& selection)
    {
        auto priced = price(book_, selection);
        if (!priced || priced->total() > wished_)
            return false;
        found_.push_back({kind, selection, std::move(*priced)});
        return true;
    }

    const PriceBook& book_;
    Selection selection_;
    Money wished_;
    Money once_; ///< of the price as it is asked
    std::vector<Trade> found_;
};

} // namespace

Result<Target> targetFor(const PriceBook& book, Selection selection, Money wished)
{
    selection.offers.manager.reset();
    Target target;
    target.price = TRY(price(book, selection));
    target.total = target.price.total();
    if (target.total > wished) {
        findDiscount(target, book, wished);
        selection.plan = target.price.plan();
        Trades trades(book, selection, wished, target.price.once());
        trades.findTerm();
        trades.findBillings();
        trades.findSeats(*book.findPlan(target.price.plan()));
        trades.findPlans();
        target.trades = std::move(trades).found();
    }
    target.isReached = target.total <= wished;
    return target;
}

} // namespace seatwise
