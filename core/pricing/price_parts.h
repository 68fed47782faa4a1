#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "money/error.h"
#include "money/exact.h"
#include "pricebook/price_book.h"

namespace seatwise {

// What a price is made of.

/// What a line stands for, so that a reader in another language can be told.
enum class LineKind { flat, base, additional, tier, package, percentage, minimum };

/// The quantity is a number of packages.
struct PerPackage
{
    friend bool operator==(PerPackage, PerPackage) = default;
};

/// What the quantity of a line counts.
using LineUnit = std::variant<PerSeat, PerPlan, PerPackage, Meter>;

/// "seat", "plan", "package", or the id of a meter's unit. It lives as long as the unit.
[[nodiscard]] std::string_view toString(const LineUnit& unit) noexcept;

/// What toString() writes so; any other text is the unit of a meter.
[[nodiscard]] LineUnit parseLineUnit(std::string_view text);

/// A line of a price. For a charge shown in several lines each is the difference of the rounded running amounts, so
/// that the lines add up to the charge rounded once (docs/decisions/0001). R3.
struct Line
{
    LineKind kind = LineKind::flat;
    Message description;
    Quantity quantity;
    LineUnit unit;
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

    Message description;
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
    Message text;

    friend bool operator==(const Notice&, const Notice&) = default;
};

/// What is charged and what is taken off it: what a price has in common with the price of a change.
struct ChargedParts
{
    PlanId plan;
    std::string planName;
    SeatCount seats = 0;
    SeatWord counts = SeatWord::seats; ///< what the seats are called
    Billing billing = Billing::monthly;
    Currency currency;
    std::vector<Line> lines;
    Money subtotal; ///< the sum of the lines
    std::vector<Discount> discounts;
    Money total;                ///< the subtotal less the discounts
    Percent annualPolicy;       ///< percent taken off the annual amount
    bool needsApproval = false; ///< a discount that a quote cannot be issued with until it is approved
    std::vector<Notice> notices;
    std::vector<Message> working; ///< of a price that was kept, or of a change; else WorkingFacts tell it

    friend bool operator==(const ChargedParts&, const ChargedParts&) = default;
};

/// What explains the working of a price beside the price itself (working.h).
struct WorkingFacts
{
    std::string bookName;
    std::string bookVersion;
    Rounding rounding = Rounding::half_up;
    std::optional<Money> monthlyTotal; ///< at the list price, of what is billed annually

    friend bool operator==(const WorkingFacts&, const WorkingFacts&) = default;
};

/// What only the price of a full billing period says.
struct PeriodFigures
{
    /// Absent where the price was read back from a quote, which keeps the working itself.
    std::optional<WorkingFacts> facts = std::nullopt;
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

    friend bool operator==(const PeriodFigures&, const PeriodFigures&) = default;
};

struct PriceParts : ChargedParts, PeriodFigures
{
};

/// Failed where the lines do not add up to the subtotal, or the subtotal less the discounts is not the total.
[[nodiscard]] Result<void> checkSums(const ChargedParts& parts);

} // namespace seatwise
