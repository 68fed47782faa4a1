#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "money/error.h"
#include "offers/discount.h"
#include "pricebook/price_book.h"
#include "selection/selection.h"

namespace seatwise {

// From the list price to the price agreed, in one order (R38; docs/decisions/0002):
//   list price → annual policy → negotiated rates → promotions → term discount → account manager's discount,
// never below zero and never below the book's floor. A percentage applies to the running amount and is rounded as one
// line; an amount takes off at most what is left.

/// The book's discount for a term of so many years; null where it gives none. R37.
[[nodiscard]] const TermDiscount* termDiscount(const PriceBook& book, int years) noexcept;

/// The offers of a selection as the price book allows them for a plan: checked, and without text, so that the prices
/// of a curve need no look-ups. Points into the book and the selection it was made from.
struct AllowedOffers
{
    Percent annualPolicy; ///< that of the billing period; nothing for monthly billing
    const NegotiatedRates* negotiated = nullptr;
    std::vector<const Promotion*> promotions; ///< those in force in the billing period that is priced
    int period = 1;                           ///< that period
    Percent term;
    Percent manager;             ///< of an amount what allowAmount() finds it to be
    std::optional<Money> amount; ///< the account manager's discount where it is one, rounded
    std::string_view reason;     ///< for that amount
    bool needsApproval = false;

    /// Whether anything but the annual policy applies.
    [[nodiscard]] bool any() const noexcept
    {
        return negotiated || !promotions.empty() || !term.isZero() || !manager.isZero() || amount;
    }
};

/// The offers of a selection for a plan. Refused with what the book allows: see findPromotions(), checkNegotiated()
/// and checkDiscount(). Misused: an annual policy outside 0 to 100 %, a term outside 1 to 5 years.
[[nodiscard]] Result<AllowedOffers> allowOffers(const PriceBook& book, const Plan& plan, const Selection& selection);

/// A discount as a figure, before it is put into words.
struct AppliedDiscount
{
    Discount::Kind kind = Discount::Kind::annualPolicy;
    std::optional<Percent> percent;
    Money amount; ///< positive, subtracted
    const Promotion* promotion = nullptr;
};

/// The discounts on a subtotal of list prices, in their order; those that take nothing off are left out. Nothing when
/// an amount does not fit. R38.
[[nodiscard]] std::optional<std::vector<AppliedDiscount>> discountsOn(const PriceBook& book, const Plan& plan,
                                                                      SeatCount seats, Billing billing, Money subtotal,
                                                                      const AllowedOffers& offers);

/// Checks an account manager's discount that is an amount, as checkDiscount() does a percentage, by what it is of that
/// which the other discounts leave of the subtotal; says which percentage that is, rounded up, and whether it needs an
/// approval. Nothing to do for a percentage. Refused also where it is more than there is. R82.
[[nodiscard]] Result<void> allowAmount(AllowedOffers& offers, const PriceBook& book, Money subtotal,
                                       const std::vector<AppliedDiscount>& discounts);

/// Refused when the discounts leave less than the floor, with the largest account manager's discount that would not. A
/// price with no offer but the annual policy has no floor: the policy belongs to the list. R42.
[[nodiscard]] Result<void> checkFloor(const PriceBook& book, Money subtotal, const AllowedOffers& offers,
                                      const std::vector<AppliedDiscount>& discounts);

/// What the offers leave of the list prices of a selection. Nothing below the floor and where it does not fit.
[[nodiscard]] std::optional<Money> totalAfter(const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing,
                                              Money listTotal, const AllowedOffers& offers);

/// What an account manager's discount needs: that of the first band of the book that reaches its percentage. Closed
/// unless the book opens it: refused where no band reaches the percentage. No discount needs nothing. Misused outside 0
/// to 100 %. R41.
[[nodiscard]] Result<DiscountBand::Needs> neededFor(const Rules& rules, Percent percent);

/// As neededFor(). Refused also where a reason is needed and none is given; an approval needs a reason as well, for
/// whoever gives it. R41.
[[nodiscard]] Result<DiscountBand::Needs> checkDiscount(const Rules& rules, Percent percent, std::string_view reason);

/// The least that discounts may leave of a list price: floor_percent of it, rounded up to the minor unit; nothing
/// below zero where the book sets no floor.
[[nodiscard]] Money floorOf(const Rules& rules, Money list, const Currency& currency) noexcept;

/// The largest percentage, to 2 decimals, that takes no more off `running` than leaves `floor`.
[[nodiscard]] Percent largestPercent(Money running, Money floor) noexcept;

} // namespace seatwise
