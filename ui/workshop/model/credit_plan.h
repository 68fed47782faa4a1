#pragma once

#include <chrono>
#include <vector>

#include "credits/credit_ledger.h"
#include "pricebook/price_book.h"

namespace seatwise::ui {

/// How many months a ledger shows where no list of use is imported.
inline constexpr int ledgerMonths = 24;

/// What the person sets for a credit ledger; rollover, packs and prices are the draft's.
struct CreditInputs
{
    PlanId plan;       ///< whose credit price is paid beyond the balance
    CreditPackId pack; ///< empty: no packs are bought
    CreditCount allowance = 100;
    CreditCount usual = 80;           ///< used in the first month
    Percent growth;                   ///< of the use, a month
    std::vector<MonthlyUse> imported; ///< in place of the usual number, where there are any

    friend bool operator==(const CreditInputs&, const CreditInputs&) = default;
};

/// The plans that charge by the credit, in the order of the book.
[[nodiscard]] std::vector<const Plan*> plansWithCredits(const PriceBook& book);

/// The terms of the draft for these inputs. Refused: a plan without a credit price.
[[nodiscard]] Result<CreditTerms> creditTerms(const PriceBook& book, const CreditInputs& inputs);

/// The ledger from this month on. Refused and misused as creditTerms(), expectedUse() and keepLedger() say.
[[nodiscard]] Result<CreditLedger> ledgerOf(const PriceBook& book, const CreditInputs& inputs,
                                            std::chrono::year_month first);

} // namespace seatwise::ui
