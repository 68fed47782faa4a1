#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/date.h"
#include "insights/account.h"
#include "insights/course.h"
#include "insights/mrr_rules.h"
#include "money/currency.h"
#include "money/error.h"

namespace seatwise {

/// The most months that are gone through at once: a hundred years.
inline constexpr int maxMovementMonths = 1'200;

/// The month of "2026-11", years 1900 to 9999; nothing for other text.
[[nodiscard]] std::optional<Month> parseMonth(std::string_view text);

/// "2026-11".
[[nodiscard]] std::string toString(Month month);

/// From one month to another, both among them.
struct MonthSpan
{
    Month from{};
    Month to{};
};

/// The months in which the first and the last of the accounts begin; nothing without accounts.
[[nodiscard]] std::optional<MonthSpan> startsOf(const std::vector<Account>& accounts) noexcept;

/// How monthly recurring revenue moved from the end of the month before to the end of a month. No amount is below zero,
/// and end = start + signedUp + expansion + reactivation − contraction − churn. R85.
struct MonthMovements
{
    Month month{};
    Money start;
    Money signedUp; ///< of customers who had never paid before
    Money expansion;
    Money contraction;
    Money churn;
    Money reactivation;
    Money end;
    std::int64_t customers = 0; ///< who pay at the end

    friend bool operator==(const MonthMovements&, const MonthMovements&) = default;
};

/// One of the movements of a month; not below zero.
[[nodiscard]] Money amountOf(const MonthMovements& month, Movement movement) noexcept;

/// Net revenue retention: what is left of the start with expansion, in percent. Absent where nothing was there at the
/// start, or where it does not fit. R85.
[[nodiscard]] std::optional<Percent> netRetention(const MonthMovements& month) noexcept;

/// Gross revenue retention: as netRetention(), without expansion. R85.
[[nodiscard]] std::optional<Percent> grossRetention(const MonthMovements& month) noexcept;

/// What was won for each unit that was lost, to two decimals. Absent where nothing was lost. R85.
[[nodiscard]] std::optional<Quantity> quickRatio(const MonthMovements& month) noexcept;

/// The movements of each month of a span. Amounts are summed exactly and rounded then, half away from zero; where the
/// rounded ones would miss the end by a unit, those that are nearest to the other unit take it. Misused: a span that
/// ends before it begins or has more than maxMovementMonths. Failed: an amount that does not fit. R85, R86.
[[nodiscard]] Result<std::vector<MonthMovements>> movementsOf(const std::vector<Account>& accounts, const MrrRule& rule,
                                                              MonthSpan span, const Currency& currency);

} // namespace seatwise
