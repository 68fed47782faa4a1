#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

#include "calendar/period.h"
#include "money/exact.h"
#include "money/fixed.h"

namespace seatwise {

/// Where the months of monthly billing begin: on the first, or on the customer's own day, the last of a month that is
/// too short for it: 31 January, 28 February, 31 March.
enum class MonthlyAnchor { calendar, start };

/// The anchor of "calendar" or "start"; nothing for other text.
[[nodiscard]] constexpr std::optional<MonthlyAnchor> parseMonthlyAnchor(std::string_view text) noexcept
{
    if (text == "calendar")
        return MonthlyAnchor::calendar;
    if (text == "start")
        return MonthlyAnchor::start;
    return std::nullopt;
}

/// What an account manager's discount needs, up to its percentage.
struct DiscountBand
{
    enum class Needs { none, reason, approval };

    Percent maxPercent;
    Needs needs = Needs::none;

    friend bool operator==(const DiscountBand&, const DiscountBand&) = default;
};

/// Days of every year during which billing may pause. One that ends on an earlier day than it begins runs over New
/// Year: 15 December to 31 January.
struct SummerPause
{
    std::chrono::month_day from;
    std::chrono::month_day to;

    friend bool operator==(const SummerPause&, const SummerPause&) = default;
};

/// The longest pause that is taken: half a year.
inline constexpr int longestPause = 184;

/// The pause that begins in a year.
[[nodiscard]] Period pauseBeginningIn(std::chrono::year year, const SummerPause& pause) noexcept;

/// The most days a pause lasts, in any year.
[[nodiscard]] int mostDaysOf(const SummerPause& pause) noexcept;

/// What becomes of credits that are left at the end of a month.
struct CreditRollover
{
    enum class Policy {
        none,    ///< they are lost
        full,    ///< all are kept
        capped,  ///< at most `cap` are kept
        expires, ///< each is kept for `months`
        percent, ///< so many percent of them are kept
    };

    Policy policy = Policy::none;
    std::optional<Quantity> cap;                   ///< with Policy::capped only
    std::optional<int> months;                     ///< with Policy::expires only
    std::optional<Percent> percent = std::nullopt; ///< with Policy::percent only

    friend bool operator==(const CreditRollover&, const CreditRollover&) = default;
};

/// R13.
struct Rules
{
    Percent annualDiscount; ///< percent taken off every annual amount
    Rounding rounding = Rounding::half_up;
    bool includesChangeDay = true;
    int annualDivisor = 365;
    MonthlyAnchor monthlyAnchor = MonthlyAnchor::calendar;
    std::chrono::month_day academicYearStart{std::chrono::July / 1};
    std::optional<SummerPause> summerPause;
    int quoteValidDays = 30;
    std::vector<DiscountBand> discountBands;
    std::optional<Percent> floorPercent;     ///< no discount may leave less than this percent of the list price
    std::optional<SeatCount> negotiatedFrom; ///< seats from which rates may be negotiated
    std::optional<CreditRollover> creditRollover;

    friend bool operator==(const Rules&, const Rules&) = default;
};

} // namespace seatwise
