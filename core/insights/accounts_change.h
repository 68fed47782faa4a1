#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "insights/account.h"
#include "money/currency.h"
#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// What a customer pays a month for an account by two price lists.
struct ChangedAccount
{
    std::size_t line = 0; ///< in its list
    std::string customer;
    std::string plan;
    SeatCount seats = 0;
    Money before;
    Money after;

    friend bool operator==(const ChangedAccount&, const ChangedAccount&) = default;
};

/// How many of those who pay more are named.
inline constexpr std::size_t maxHardestHit = 10;

/// What a change of the price list does to those who are customers, once each has come to it: a month, to the cent.
struct AccountsChange
{
    std::int64_t payMore = 0;
    std::int64_t payLess = 0;
    std::int64_t paySame = 0;
    std::int64_t unpriced = 0; ///< that the two lists do not both price
    Money before;              ///< of all that both price
    Money after;
    std::vector<ChangedAccount> hardestHit; ///< by how much more they pay, of equal ones the first

    [[nodiscard]] std::int64_t priced() const noexcept { return payMore + payLess + paySame; }

    friend bool operator==(const AccountsChange&, const AccountsChange&) = default;
};

/// What another list makes of the prices that the accounts in service on a day have by the one before, each with its
/// discount; an mrr of its own moves by the same part. Failed: an amount that does not fit. R100.
[[nodiscard]] Result<AccountsChange> accountsChange(const std::vector<Account>& accounts, const PriceBook& before,
                                                    const PriceBook& after, Date day, const Currency& currency);

} // namespace seatwise
