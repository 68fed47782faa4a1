#pragma once

#include <string_view>

#include "claims/billing_functions.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// What a claim about the program's behaviour is held against.
struct Observed
{
    const BillingFunctions& run;
    const PriceBook& book;
    const Plan* plan; ///< the one the claim names; null: the first of the book that the rule can be seen with
    std::string_view published;
};

// Each runs the behaviour in question on the book, in the years 2027 and 2028, and says what it saw: in English the
// words of the rule where it is kept, and otherwise what happened instead. They have the form of ClaimRule::observe.

[[nodiscard]] Message monthlyPeriod(const Observed& claim);       ///< "calendar month"
[[nodiscard]] Message monthlyDueDay(const Observed& claim);       ///< "first day of the month"
[[nodiscard]] Message monthlyDivisor(const Observed& claim);      ///< "days in month"
[[nodiscard]] Message monthlyProrationEnd(const Observed& claim); ///< "month end"
[[nodiscard]] Message monthlySeatChange(const Observed& claim);   ///< "at once, prorated"
[[nodiscard]] Message monthlyCancellation(const Observed& claim); ///< "month end"
[[nodiscard]] Message annualPeriod(const Observed& claim);        ///< "12 months from the start date"
[[nodiscard]] Message annualDueDay(const Observed& claim);        ///< "start of the period"
[[nodiscard]] Message annualDivisor(const Observed& claim);       ///< "365"
[[nodiscard]] Message annualSeatAddition(const Observed& claim);  ///< "at once, prorated to year end"
[[nodiscard]] Message annualSeatRemoval(const Observed& claim);   ///< "year end"
[[nodiscard]] Message annualCancellation(const Observed& claim);  ///< "year end"
[[nodiscard]] Message academicAlignment(const Observed& claim);   ///< "yes"
[[nodiscard]] Message summerPauseSaves(const Observed& claim);    ///< "yes"
[[nodiscard]] Message taxExcluded(const Observed& claim);         ///< "yes"
[[nodiscard]] Message downgradeWaits(const Observed& claim);      ///< "yes"
[[nodiscard]] Message upgradeAtOnce(const Observed& claim);       ///< the published plan
[[nodiscard]] Message lastTrialDay(const Observed& claim);        ///< "14": the last day on which a trial converts
[[nodiscard]] Message trialTargets(const Observed& claim);        ///< "solo, ensemble"
[[nodiscard]] Message billingPeriods(const Observed& claim);      ///< "monthly, annual"
[[nodiscard]] Message keptDecimals(const Observed& claim);        ///< "4"
[[nodiscard]] Message smallestAmount(const Observed& claim);      ///< "0.01"

} // namespace seatwise
