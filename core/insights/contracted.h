#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "insights/account.h"
#include "insights/course.h"
#include "insights/mrr_rules.h"
#include "money/currency.h"
#include "money/error.h"
#include "pricebook/price_book.h"
#include "statistics/departures.h"
#include "statistics/revenue_runs.h"

namespace seatwise {

/// Another price from a day on: so many percent more, or less, or what one list makes of another. Existing customers
/// move to it with the first period, or term, that begins on that day or later (nextPeriodFrom()), never inside one.
struct DatedPriceChange
{
    Date from{};
    Percent by;                        ///< where no lists are given; −100 at the least
    const PriceBook* before = nullptr; ///< both, or neither
    const PriceBook* after = nullptr;

    friend bool operator==(const DatedPriceChange&, const DatedPriceChange&) = default;
};

struct ChangedAccounts
{
    std::vector<Account> accounts;
    std::int64_t unpriced = 0; ///< which keep their price, as the lists do not both have one
    Percent dearer;            ///< what all of them bring more once each has come to it, to two decimals
};

/// The accounts with their new prices, but for what begins on the day or later with an mrr of its own, which says
/// already what it brings. Failed: an amount that does not fit. R98.
[[nodiscard]] Result<ChangedAccounts> withPriceChange(std::vector<Account> accounts, const DatedPriceChange& change,
                                                      MonthlyAnchor anchor);

/// The accounts as they were known at the end of a day: those that had begun, without an end, a cancellation or a new
/// price of later days. What does not say when it was cancelled was on its last day.
[[nodiscard]] std::vector<Account> asKnownOn(const std::vector<Account>& accounts, Date day);

/// What those bring in months to come who are customers at the end of a month.
struct Contracted
{
    std::int64_t customers = 0;
    std::vector<Money> standing;             ///< for each month to come, if nobody leaves
    statistics::Holdings holdings;           ///< the same by customer, in the units of Money
    std::vector<statistics::NewTerms> terms; ///< what customers bring by how often they can leave
};

/// The customers who bring something at the end of a month, with all that their accounts say of the months to come:
/// ends, changes and discounts that end. They can leave where a period begins, or a term where they have one, of the
/// account that brings most, but for the first day after the month: who leaves with its last one has an end already.
/// Their age is counted from the month since when they are customers without a gap. `anchor` says where periods of a
/// month begin. Failed: an amount that does not fit. R98.
[[nodiscard]] Result<Contracted> contractedAt(const std::vector<Account>& accounts, const MrrRule& rule, Month month,
                                              int horizon, MonthlyAnchor anchor, const Currency& currency);

} // namespace seatwise
