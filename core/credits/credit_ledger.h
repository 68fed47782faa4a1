#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "credits/credit_terms.h"
#include "credits/usage_list.h"
#include "money/currency.h"
#include "money/error.h"
#include "money/exact.h"

namespace seatwise {

/// Where credits come from, lie and go.
enum class CreditAccount {
    allowance, ///< granted every month
    packs,     ///< bought
    overage,   ///< beyond the balance, at the overage rate
    balance,   ///< what the customer holds
    used,
    expired,
};

/// A transfer of credits: one account is debited what the other is credited, so that every entry balances by itself.
struct CreditEntry
{
    std::size_t month = 0; ///< counted from 0
    CreditAccount from = CreditAccount::allowance;
    CreditAccount to = CreditAccount::balance;
    CreditCount credits; ///< above zero

    friend bool operator==(const CreditEntry&, const CreditEntry&) = default;
};

/// A month of a ledger. Over any span, granted + bought + overage = used + expired + what the balance grew by.
struct CreditMonth
{
    std::string month;
    CreditCount granted;
    CreditCount bought;
    CreditCount used;
    CreditCount overage; ///< of `used`: what no balance covered
    CreditCount expired; ///< at the end of the month
    CreditCount balance; ///< after that
    /// What expires at the end of the next month if nothing is used until then: a forfeit is announced a month before
    /// it happens. Only credits bought in that next month can be lost unannounced.
    CreditCount announced;
    Money cost; ///< packs and overage, each rounded once

    friend bool operator==(const CreditMonth&, const CreditMonth&) = default;
};

/// R44.
struct CreditLedger
{
    std::vector<CreditMonth> months;
    std::vector<CreditEntry> entries; ///< in the order in which they happened
    Money total;
    std::optional<Money> pricePerUsedCredit; ///< total / used to 4 decimals; nothing where none was used

    friend bool operator==(const CreditLedger&, const CreditLedger&) = default;
};

/// Keeps the ledger of consecutive months. Each month grants the allowance, spends what is used, the oldest-expiring
/// credits first, and closes by the rollover policy: `none` expires all that is left, `capped` what is above the cap,
/// oldest first, `percent` what is above its part of those left, oldest first, `expires` what was granted or bought so
/// many months ago, the month of the grant counted (expires:1 is none). Where the balance falls short, a pack is bought
/// as long as it costs less than the credits it covers would at the overage rate; the rest is overage. Misused: terms
/// that checkTerms() refuses, no month or more than maxMonths, use below zero. Refused: an amount too large. R45.
[[nodiscard]] Result<CreditLedger> keepLedger(const CreditTerms& terms, const std::vector<MonthlyUse>& months,
                                              const Currency& currency, Rounding rounding);

/// What an account has received less what it gave, over all entries. The accounts of a ledger add up to zero.
[[nodiscard]] CreditCount netOf(const std::vector<CreditEntry>& entries, CreditAccount account) noexcept;

} // namespace seatwise
