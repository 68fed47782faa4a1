#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "insights/account.h"
#include "insights/account_books.h"
#include "money/currency.h"
#include "money/error.h"
#include "pricebook/price_book.h"
#include "statistics/wilson.h"

namespace seatwise {

/// For how many months after it an account is followed.
inline constexpr int usualWindow = 3;
inline constexpr int longestWindow = 24;

/// What somebody did whose price changed.
enum class Response : std::uint8_t {
    stayed,
    movedUp,   ///< to more seats, or with the same seats to a plan that brings more
    movedDown, ///< to fewer, or to one that brings less
    left
};

/// "stayed", "moved_up", "moved_down", "left".
[[nodiscard]] std::string_view toString(Response response) noexcept;

/// An account that came to the new list, and what became of it.
struct AffectedAccount
{
    std::size_t line = 0; ///< in its list
    std::string customer;
    std::string plan;
    SeatCount seats = 0;
    Date turn{};    ///< the first day at the new price
    Money before;   ///< of a month
    Money expected; ///< what the new list made of that
    Money came;     ///< what the customer brings of this plan, or that in its place, at the end of the window
    Percent rise;   ///< of its list price, to two decimals
    Response response = Response::stayed;

    friend bool operator==(const AffectedAccount&, const AffectedAccount&) = default;
};

/// Accounts whose price rose by so much, and who of them left.
struct LeftByRise
{
    std::optional<int> above; ///< percent; absent: whose price stayed or fell
    std::optional<int> upTo;  ///< percent; absent: without end
    std::int64_t accounts = 0;
    std::int64_t left = 0;
    std::optional<statistics::ShareWithLimits> share; ///< absent of none

    friend bool operator==(const LeftByRise&, const LeftByRise&) = default;
};

/// What a publishing was to bring and what came. Each account that was in service on the day before `existingFrom`, of
/// a customer who had begun before `from`, is in one of the counts.
struct PriceChangeEffect
{
    std::vector<AffectedAccount> affected; ///< by their lines
    std::int64_t endedBefore = 0; ///< that ended, or were changed, sooner than with the day before the new price
    std::int64_t open = 0;        ///< of which it is too early to say
    std::int64_t unpriced = 0;    ///< that the two lists do not both price
    LeftByRise others; ///< that have not come to the new list yet, and who left in as many months from `existingFrom`

    Money before; ///< a month, of the affected
    Money expected;
    Money came;
    std::vector<LeftByRise> byRise; ///< five: fell or stayed, up to 2, 5 and 10 %, above
};

/// What became of the accounts of a list within so many months after a publishing, as far as today lets it be seen.
/// An account comes to the new list with its first period, or term, from `existingFrom` on (R72). Who ends with the day
/// before has left. Refused: nobody who was there before. Misused: a day for existing customers before that for new
/// ones, a window out of range. Failed: an amount that does not fit. R99.
[[nodiscard]] Result<PriceChangeEffect> priceChangeEffect(const std::vector<Account>& accounts,
                                                          const PastPublishing& publishing, int window, Date today,
                                                          const Currency& currency);

} // namespace seatwise
