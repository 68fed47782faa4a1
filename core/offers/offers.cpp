#include "offers/offers.h"

#include <algorithm>
#include <span>

#include "charges/amount.h"
#include "charges/list_total.h"
#include "money/exact.h"
#include "money/quotient.h"
#include "offers/negotiated.h"
#include "offers/promotions.h"
#include "text/find.h"
#include "words/offers_words.h"

namespace seatwise {

namespace {

/// The running amount while discounts come off it.
class Running
{
public:
    Running(const PriceBook& book, Money subtotal)
        : book_(book)
        , left_(subtotal)
    {
    }

    /// False where the discount does not fit.
    [[nodiscard]] bool takePercent(Discount::Kind kind, Percent percent, const Promotion* promotion = nullptr)
    {
        Money off;
        if (!findOff(off, book_, percent, left_))
            return false;
        take({kind, percent, off, promotion});
        return true;
    }

    /// The percentage of a promotion, on so many of the months of the period: rounded once, as an amount. False where
    /// it does not fit.
    [[nodiscard]] bool takePart(const Promotion& promotion, int monthsOff, int ofMonths)
    {
        const Quotient off = Quotient(left_) * *promotion.percent * monthsOff / (std::int64_t{100} * ofMonths);
        const auto amount = nearest(off, Money::step(book_.currency.exponent), book_.rules.rounding);
        if (amount)
            takeAmount(Discount::Kind::promotion, *amount, &promotion);
        return amount.has_value();
    }

    void takeAmount(Discount::Kind kind, Money amount, const Promotion* promotion = nullptr)
    {
        take({kind, std::nullopt, std::min(amount, left_), promotion});
    }

    [[nodiscard]] std::vector<AppliedDiscount> discounts() && { return std::move(discounts_); }

private:
    void take(const AppliedDiscount& discount)
    {
        if (discount.amount.isZero())
            return;
        left_ -= discount.amount;
        discounts_.push_back(discount);
    }

    const PriceBook& book_;
    Money left_;
    std::vector<AppliedDiscount> discounts_;
};

std::optional<Money> afterPolicy(const PriceBook& book, Percent policy, Money list)
{
    Money off;
    return findOff(off, book, policy, list) ? std::optional(list - off) : std::nullopt;
}

Money after(std::span<const AppliedDiscount> discounts, Money left)
{
    for (const AppliedDiscount& discount : discounts)
        left -= discount.amount;
    return left;
}

bool isBelowFloor(const PriceBook& book, Money subtotal, const AllowedOffers& offers, Money total)
{
    return offers.any() && total < floorOf(book.rules, subtotal, book.currency);
}

} // namespace

const TermDiscount* termDiscount(const PriceBook& book, int years) noexcept
{
    return findBy(book.termDiscounts, &TermDiscount::years, years);
}

Result<AllowedOffers> allowOffers(const PriceBook& book, const Plan& plan, const Selection& selection)
{
    AllowedOffers allowed;
    if (selection.annualDiscount &&
        (selection.annualDiscount->isNegative() || *selection.annualDiscount > wholePercent))
        return misused(words::annualDiscountOutOfRange(*selection.annualDiscount));
    allowed.annualPolicy = periodDiscount(book.rules, selection.billing, selection.annualDiscount);
    if (selection.termYears) {
        if (*selection.termYears < 1 || *selection.termYears > maxTermYears)
            return misused(words::termOutOfRange(*selection.termYears, maxTermYears));
        if (const TermDiscount* discount = termDiscount(book, *selection.termYears))
            allowed.term = discount->percent;
    }
    if (selection.offers.negotiated) {
        const auto& rates = *selection.offers.negotiated;
        TRY(checkNegotiated(book, plan, selection.seats, selection.billing, rates));
        allowed.negotiated = &rates;
    }
    const auto promotions = TRY(findPromotions(book, plan, selection.offers.promotions, selection.start));
    for (const Promotion* promotion : promotions)
        if (monthsInForce(*promotion, selection.billing, selection.period) > 0)
            allowed.promotions.push_back(promotion);
    allowed.period = selection.period;
    if (selection.offers.manager && !selection.offers.manager->isNothing()) {
        const auto& manager = *selection.offers.manager;
        if (manager.amount && manager.amount->isNegative())
            return misused(words::discountAmountNegative({*manager.amount, book.currency}));
        if (manager.amount) {
            allowed.amount = tryRound(exact(*manager.amount), book.currency.exponent, book.rules.rounding);
            if (!allowed.amount)
                return tl::make_unexpected(amountTooLarge());
            allowed.reason = manager.reason;
            return allowed;
        }
        const auto needs = TRY(checkDiscount(book.rules, manager.percent, manager.reason));
        allowed.manager = manager.percent;
        allowed.needsApproval = needs == DiscountBand::Needs::approval;
    }
    return allowed;
}

std::optional<std::vector<AppliedDiscount>> discountsOn(const PriceBook& book, const Plan& plan, SeatCount seats,
                                                        Billing billing, Money subtotal, const AllowedOffers& offers)
{
    Running running(book, subtotal);
    if (!running.takePercent(Discount::Kind::annualPolicy, offers.annualPolicy))
        return std::nullopt;
    if (offers.negotiated) {
        const auto saving = negotiatedSaving(book, plan, seats, billing, *offers.negotiated);
        if (!saving)
            return std::nullopt;
        const auto listed = afterPolicy(book, offers.annualPolicy, subtotal);
        const auto agreed = afterPolicy(book, offers.annualPolicy, subtotal - *saving);
        if (!listed || !agreed)
            return std::nullopt;
        running.takeAmount(Discount::Kind::negotiated, *listed - *agreed);
    }
    for (const Promotion* promotion : offers.promotions) {
        const int monthsOff = monthsInForce(*promotion, billing, offers.period);
        if (promotion->percent) {
            const bool fits = monthsOff == months(billing)
                                  ? running.takePercent(Discount::Kind::promotion, *promotion->percent, promotion)
                                  : running.takePart(*promotion, monthsOff, months(billing));
            if (!fits)
                return std::nullopt;
            continue;
        }
        const int times = promotion->months ? monthsOff : 1;
        const auto amount = tryRound(exact(*promotion->amount) * times, book.currency.exponent, book.rules.rounding);
        if (!amount)
            return std::nullopt;
        running.takeAmount(Discount::Kind::promotion, *amount, promotion);
    }
    if (!running.takePercent(Discount::Kind::term, offers.term))
        return std::nullopt;
    if (offers.amount)
        running.takeAmount(Discount::Kind::manager, *offers.amount);
    else if (!running.takePercent(Discount::Kind::manager, offers.manager))
        return std::nullopt;
    return std::move(running).discounts();
}

Result<void> allowAmount(AllowedOffers& offers, const PriceBook& book, Money subtotal,
                         const std::vector<AppliedDiscount>& discounts)
{
    if (!offers.amount)
        return {};
    Money before = subtotal;
    for (const AppliedDiscount& discount : discounts)
        if (discount.kind != Discount::Kind::manager)
            before -= discount.amount;
    const Money amount = *offers.amount;
    if (amount > before)
        return refused(words::discountAbovePrice({amount, book.currency}, {before, book.currency}));
    if (amount.isZero())
        return {};
    offers.manager = *roundedUp(ratio(amount, before) * 100, Percent::step(Percent::places));
    offers.needsApproval =
        TRY(checkDiscount(book.rules, offers.manager, offers.reason)) == DiscountBand::Needs::approval;
    return {};
}

Result<void> checkFloor(const PriceBook& book, Money subtotal, const AllowedOffers& offers,
                        const std::vector<AppliedDiscount>& discounts)
{
    const Money total = after(discounts, subtotal);
    if (!isBelowFloor(book, subtotal, offers, total))
        return {};
    const Money floor = floorOf(book.rules, subtotal, book.currency);
    const Amount left(total, book.currency);
    const Amount least(floor, book.currency);
    if (offers.manager.isZero() || discounts.empty() || discounts.back().kind != Discount::Kind::manager)
        return refused(words::belowFloor(left, *book.rules.floorPercent, least));
    const Money before = after(std::span(discounts).first(discounts.size() - 1), subtotal);
    return refused(words::belowFloorLargestHere(left, *book.rules.floorPercent, least, largestPercent(before, floor)));
}

std::optional<Money> totalAfter(const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing,
                                Money listTotal, const AllowedOffers& offers)
{
    const auto discounts = discountsOn(book, plan, seats, billing, listTotal, offers);
    if (!discounts)
        return std::nullopt;
    if (AllowedOffers here = offers; here.amount && !allowAmount(here, book, listTotal, *discounts))
        return std::nullopt;
    const Money total = after(*discounts, listTotal);
    if (isBelowFloor(book, listTotal, offers, total))
        return std::nullopt;
    return total;
}

Result<DiscountBand::Needs> neededFor(const Rules& rules, Percent percent)
{
    if (percent.isNegative() || percent > wholePercent)
        return misused(words::discountOutOfRange(percent));
    if (percent.isZero())
        return DiscountBand::Needs::none;
    const auto band = std::find_if(rules.discountBands.begin(), rules.discountBands.end(),
                                   [percent](const DiscountBand& each) { return percent <= each.maxPercent; });
    if (band == rules.discountBands.end())
        return refused(rules.discountBands.empty()
                           ? words::discountNotAllowed(percent)
                           : words::discountTooLarge(percent, rules.discountBands.back().maxPercent));
    return band->needs;
}

Result<DiscountBand::Needs> checkDiscount(const Rules& rules, Percent percent, std::string_view reason)
{
    const auto needs = TRY(neededFor(rules, percent));
    if (needs != DiscountBand::Needs::none && reason.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        const bool needsApproval = needs == DiscountBand::Needs::approval;
        if (rules.discountBands.front().needs != DiscountBand::Needs::none)
            return refused(needsApproval ? words::discountNeedsReasonAndApproval(percent)
                                         : words::discountNeedsReason(percent));
        const Percent without = rules.discountBands.front().maxPercent;
        return refused(needsApproval ? words::discountNeedsReasonAndApprovalAbove(percent, without)
                                     : words::discountNeedsReasonAbove(percent, without));
    }
    return needs;
}

Money floorOf(const Rules& rules, Money list, const Currency& currency) noexcept
{
    if (!rules.floorPercent)
        return {};
    return *roundedUp(percentOf(*rules.floorPercent, list), Money::step(currency.exponent));
}

Percent largestPercent(Money running, Money floor) noexcept
{
    if (running <= floor || running.isZero())
        return {};
    return *roundedDown(ratio(running - floor, running) * 100, Percent::step(2));
}

} // namespace seatwise
