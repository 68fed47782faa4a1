#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "calendar/date.h"
#include "money/exact.h"
#include "money/fixed.h"
#include "pricebook/billing.h"

namespace seatwise {

/// The most that an account may bring in a month, in units of its currency: the sums of all fit 128 bits.
inline constexpr std::int64_t maxAccountMrr = 1'000'000'000'000;

/// What an account brings from a day on, as the price list that is in force for it then gives it.
struct NewPrice
{
    Date from{};
    Exact yearly;       ///< as in Account
    Exact yearlyInFull; ///< as in Account

    friend bool operator==(const NewPrice&, const NewPrice&) = default;
};

/// How long a customer is bound, as far as their list says it in a way that can be read.
struct AccountTerms
{
    std::optional<Date> since;      ///< from when their periods and terms are counted; absent: from the account's start
    std::optional<Billing> billing; ///< absent: by the month
    std::int8_t years = 0;          ///< of a term; 0: no longer than a billing period

    friend bool operator==(const AccountTerms&, const AccountTerms&) = default;
};

/// What a customer has of a plan from one day to another: a change of seats or plan is an account of its own. What it
/// brings is held as that of a year, which is exact where a twelfth of it is not. Its members are in an order that
/// leaves little room between them, as lists have a million.
struct Account
{
    std::uint32_t line = 0; ///< of its list, counted from 1; 0 where it stands in none
    Date start{};
    std::string customer;
    std::string plan;
    SeatCount seats = 0;               ///< 0 where its list does not say
    std::optional<Date> end;           ///< its last day of service, not before its start; absent: it goes on
    std::optional<Date> cancelled;     ///< the day on which it was cancelled
    std::optional<Date> discountUntil; ///< the last day of its discount; absent: as long as the account
    std::string reason;                ///< why it ended; may be empty
    std::vector<NewPrice> newPrices;   ///< by their days, which it is in service on; none with an mrr of its own. R97
    Exact yearly;                      ///< what a year brings after the discount, without usage; not below zero
    Exact yearlyInFull;                ///< without the discount
    Exact yearlyUsage;                 ///< of metered usage
    AccountTerms terms{};
    bool isOfBook = false; ///< priced by a price book, rather than with an mrr of its own

    friend bool operator==(const Account&, const Account&) = default;
};

/// Whether an account is in service on a day.
[[nodiscard]] inline bool runsOn(const Account& account, Date day)
{
    return account.start <= day && (!account.end || *account.end >= day);
}

} // namespace seatwise
