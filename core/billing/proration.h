#pragma once

#include <optional>

#include "billing/policy.h"
#include "calendar/period.h"
#include "money/error.h"
#include "money/exact.h"
#include "pricebook/price_book.h"
#include "pricing/price.h"

namespace seatwise {

/// A billing period seen from one of its days.
struct PeriodPosition
{
    Period period{};       ///< the calendar month, or the months of a period from its start
    int daysRemaining = 0; ///< from the day through the last day of the period
    int daysInPeriod = 0;
    int divisor = 0;   ///< what a rate is divided by, as divisorOf()
    Date nextPeriod{}; ///< the first day of the next period

    friend bool operator==(const PeriodPosition&, const PeriodPosition&) = default;
};

/// When a running period began, as far as it is known.
struct PeriodStart
{
    std::optional<Date> period = std::nullopt; ///< first day of the running period
    /// First day of the contract, whose day of the year the annual periods follow: a contract of 29 February has
    /// periods from 28 February to 28 February before a leap year, which the period's first day alone cannot say. So do
    /// months of the customer's own day; without it, one that begins on the last day of a month ends before the last
    /// day of the next.
    std::optional<Date> contract = std::nullopt;

    friend bool operator==(const PeriodStart&, const PeriodStart&) = default;
};

/// Where a day lies in its billing period, for what the policy is about. The day itself is among the days remaining
/// where the book's includes_change_day says so. An annual period needs the first day of the period or of the contract;
/// with the latter it is the year of the contract that holds the day, and a first day of the period that is given must
/// be that year's. So does a month of the customer's own day. A calendar month needs neither, but what is given must
/// not be after `on`, and the first day of the period must lie in it. Misused when the day is out of the period.
/// `anchor` says where months begin; absent: as the book does. R28.
[[nodiscard]] Result<PeriodPosition> positionIn(const Rules& rules, const BillingPolicy& policy,
                                                const PeriodStart& start, Date on,
                                                std::optional<MonthlyAnchor> anchor = std::nullopt);

/// What a billing period costs in full.
struct FullRate
{
    Money billed; ///< as it stands on an invoice of the whole period
    Exact exact;  ///< before its charges were rounded: a part is taken of this

    friend bool operator==(const FullRate&, const FullRate&) = default;
};

/// The full rate of a price, which price() has just made, without what is charged once. R68.
[[nodiscard]] FullRate fullRateOf(const Price& price) noexcept;

/// The part of a rate that falls to so many days: rate × days / divisor, rounded once, from the exact rate, to the
/// minor unit; never more than the full rate. The rate and `days` are not negative, `divisor` is above zero. R27.
[[nodiscard]] Money prorated(const FullRate& full, int days, int divisor, const Currency& currency,
                             Rounding rounding) noexcept;

/// The last day of a subscription that is cancelled on `on`: the end of the running period; there is no credit. A
/// cancellation of the last day still takes effect that day. Misused: as positionIn(). R32.
[[nodiscard]] Result<Date> lastDayAfterCancellation(const Rules& rules, Billing billing, const PeriodStart& start,
                                                    Date on);

} // namespace seatwise
