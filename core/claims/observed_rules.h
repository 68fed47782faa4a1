#pragma once

#include <string>
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

// Each runs the behaviour in question on the book, in the years 2027 and 2028, and says what it saw: the words of the
// rule where it is kept, and otherwise what happened instead. They have the form of ClaimRule::observe.

[[nodiscard]] std::string monthlyPeriod(const Observed& claim);       ///< "calendar month"
[[nodiscard]] std::string monthlyDueDay(const Observed& claim);       ///< "first day of the month"
[[nodiscard]] std::string monthlyDivisor(const Observed& claim);      ///< "days in month"
[[nodiscard]] std::string monthlyProrationEnd(const Observed& claim); ///< "month end"
[[nodiscard]] std::string monthlySeatChange(const Observed& claim);   ///< "at once, prorated"
[[nodiscard]] std::string monthlyCancellation(const Observed& claim); ///< "month end"
[[nodiscard]] std::string annualPeriod(const Observed& claim);        ///< "12 months from the start date"
[[nodiscard]] std::string annualDueDay(const Observed& claim);        ///< "start of the period"
[[nodiscard]] std::string annualDivisor(const Observed& claim);       ///< "365"
[[nodiscard]] std::string annualSeatAddition(const Observed& claim);  ///< "at once, prorated to year end"
[[nodiscard]] std::string annualSeatRemoval(const Observed& claim);   ///< "year end"
[[nodiscard]] std::string annualCancellation(const Observed& claim);  ///< "year end"
[[nodiscard]] std::string academicAlignment(const Observed& claim);   ///< "yes"
[[nodiscard]] std::string summerPauseSaves(const Observed& claim);    ///< "yes"
[[nodiscard]] std::string taxExcluded(const Observed& claim);         ///< "yes"
[[nodiscard]] std::string downgradeWaits(const Observed& claim);      ///< "yes"
[[nodiscard]] std::string upgradeAtOnce(const Observed& claim);       ///< the published plan
[[nodiscard]] std::string lastTrialDay(const Observed& claim);        ///< "14": the last day on which a trial converts
[[nodiscard]] std::string trialTargets(const Observed& claim);        ///< "solo, ensemble"
[[nodiscard]] std::string billingPeriods(const Observed& claim);      ///< "monthly, annual"
[[nodiscard]] std::string keptDecimals(const Observed& claim);        ///< "4"
[[nodiscard]] std::string smallestAmount(const Observed& claim);      ///< "0.01"

} // namespace seatwise
