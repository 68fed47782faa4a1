#pragma once

#include <optional>
#include <string>
#include <vector>

#include "charges/band.h"
#include "charges/line.h"
#include "money/error.h"
#include "money/exact.h"
#include "offers/discount.h"
#include "pricebook/price_book.h"

namespace seatwise {

// What a price is made of.

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
    Percent annualPolicy;       ///< percent taken off the amount of a period longer than a month
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
    std::optional<Money> monthlyTotal; ///< at the list price, of what is billed by more than a month

    friend bool operator==(const WorkingFacts&, const WorkingFacts&) = default;
};

/// What only the price of a full billing period says.
struct PeriodFigures
{
    /// Absent where the price was read back from a quote, which keeps the working itself.
    std::optional<WorkingFacts> facts = std::nullopt;
    /// What the charges of every period come to before they are rounded, less the discounts as rounded lines: a part of
    /// a period is taken of this, so that it is rounded once. Absent where the price was read back from a quote.
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

/// The part of the lines that is charged once, on the first invoice. R68.
[[nodiscard]] Money onceOf(const std::vector<Line>& lines) noexcept;

/// Failed where the lines do not add up to the subtotal, or the subtotal less the discounts is not the total.
[[nodiscard]] Result<void> checkSums(const ChargedParts& parts);

} // namespace seatwise
