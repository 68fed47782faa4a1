#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "money/error.h"
#include "money/exact.h"
#include "offers/offer.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// A metered quantity for a month, by the unit of its charge: 240 of "credit".
struct Usage
{
    std::string unit;
    Quantity quantity;

    friend bool operator==(const Usage&, const Usage&) = default;
};

/// The monetary amount of a month that a percentage charge is taken of, by the unit of its charge.
struct BaseAmount
{
    std::string unit;
    Money amount;

    friend bool operator==(const BaseAmount&, const BaseAmount&) = default;
};

/// What a customer asks the price of.
struct Selection
{
    std::string plan = "auto"; ///< a plan id, or "auto": the cheapest subscription that admits the seats
    SeatCount seats = 0;
    Billing billing = Billing::monthly;
    std::vector<Usage> usage;
    std::vector<BaseAmount> baseAmounts;
    std::vector<std::string> addOns;
    std::optional<Percent> annualDiscount; ///< the annual policy for this price; absent: the book's rule
    std::optional<Date> start;             ///< first day of the contract; promotions with dates need it
    std::optional<int> termYears;          ///< 1 to 5; absent: no term
    Offers offers;                         ///< what is asked for beyond the list price (offers/offers.h)
    int period = 1;                        ///< the billing period that is priced, for promotions that end

    friend bool operator==(const Selection&, const Selection&) = default;
};

/// What a line stands for, so that a reader in another language can be told.
enum class LineKind { flat, base, additional, tier, package, percentage, minimum };

/// A line of a price. For a charge shown in several lines each is the difference of the rounded running amounts, so
/// that the lines add up to the charge rounded once (docs/decisions/0001). R3.
struct Line
{
    LineKind kind = LineKind::flat;
    std::string description;
    Quantity quantity;
    std::string unit;
    std::optional<Rate> rate; ///< for one unit in the billing period; absent for a fixed amount
    Money amount;
    /// The charge up to this line, unrounded, where the line is not quantity × rate rounded.
    std::optional<Exact> running = std::nullopt;

    friend bool operator==(const Line&, const Line&) = default;
};

/// A discount as a line of its own; the amount is positive and subtracted.
struct Discount
{
    /// What it comes from, in the order of application (offers/offers.h); a credit is for unused time at an old rate.
    enum class Kind { annualPolicy, negotiated, promotion, term, manager, credit };

    std::string description;
    std::optional<Percent> percent;
    Money amount;
    Kind kind = Kind::annualPolicy;

    friend bool operator==(const Discount&, const Discount&) = default;
};

/// The band or tier of the seat charge that holds the seats, and the next one. Rates are for the billing period,
/// before discounts.
struct BandInForce
{
    int index = 1;
    SeatCount from = 0;
    std::optional<SeatCount> to;
    std::optional<SeatCount> nextFrom;
    std::optional<Rate> nextRate;

    friend bool operator==(const BandInForce&, const BandInForce&) = default;
};

/// Something a person should know about a price.
struct Notice
{
    enum class Kind {
        contradiction, ///< the published list states a figure its rates do not give
        crossing,      ///< another plan costs less, or more seats cost less
        assumption,    ///< a figure the source documents do not give was used
        policy,        ///< which annual policy is in force
        tax,           ///< tax is not included
        approval,      ///< a quote cannot be issued without an approval
        offer,         ///< a condition of a promotion or a term
        dates,         ///< the price book is not in force on the first day of service
    };

    Kind kind = Kind::policy;
    std::string text;

    friend bool operator==(const Notice&, const Notice&) = default;
};

/// A price: immutable, complete, with its own working. The window, the command line and every document read the same
/// value, so they cannot disagree.
struct Price
{
    std::string plan; ///< the plan's id, never "auto"
    std::string planName;
    SeatCount seats = 0;
    Billing billing = Billing::monthly;
    Currency currency;
    std::vector<Line> lines;
    Money subtotal;
    std::vector<Discount> discounts;
    Money total;
    /// What the charges come to before they are rounded, less the discounts as rounded lines: a part of a period is
    /// taken of this, so that it is rounded once. Absent where the price was read back from a quote.
    std::optional<Exact> exactTotal = std::nullopt;
    Money monthlyEquivalent;
    Money perSeatMonth;  ///< total / seats / months, 4 decimals, rounded once
    Money perSeatPeriod; ///< total / seats, 4 decimals, rounded once
    std::optional<BandInForce> band;
    /// What one more seat adds as the customer pays it: the total at the next admitted seat count − the total. Absent
    /// at the plan's last seat, and where the offers are not allowed at the next count.
    std::optional<Money> nextSeat = std::nullopt;
    std::optional<Rate> nextSeatList = std::nullopt; ///< the rate of that seat before discounts
    Percent annualPolicy;                            ///< percent taken off the annual amount
    bool needsApproval = false; ///< a discount that a quote cannot be issued with until it is approved
    std::vector<Notice> notices;
    std::vector<std::string> working;

    friend bool operator==(const Price&, const Price&) = default;
};

/// Prices a selection. Refused (exit 3): seats or billing the plan does not admit, an add-on not for the plan, an
/// amount too large. Misused (exit 2): unknown plan or add-on, negative usage, usage for a unit nothing charges for.
[[nodiscard]] Result<Price> price(const PriceBook& book, const Selection& selection);

/// The total alone, the same to the cent as price(book, {plan, seats, billing}).total, without building any text.
/// Nothing when the plan does not admit the seats or the period, or the amount does not fit. For the many prices of a
/// curve or a batch.
[[nodiscard]] std::optional<Money> totalFor(const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing,
                                            Percent annualDiscount) noexcept;

/// As above with the book's own annual policy.
[[nodiscard]] std::optional<Money> totalFor(const PriceBook& book, const Plan& plan, SeatCount seats,
                                            Billing billing) noexcept;

/// Why a plan does not admit the seats or the billing period, with what it allows; nothing when it does. R15.
[[nodiscard]] std::optional<Error> refusal(const Plan& plan, SeatCount seats, Billing billing);

/// The cheapest plan of kind subscription that admits the seats; the first in the book of those that cost the same.
/// Refused with what the plans admit when none does. R16.
[[nodiscard]] Result<const Plan*> recommend(const PriceBook& book, SeatCount seats, Billing billing);

} // namespace seatwise
