#pragma once

#include "claims/observation.h"

namespace seatwise {

// Claims about plans: what changes into what and when, trials, the school calendar, and what an amount is. Each
// function has the form of ClaimRule::observe (claim_rules.h).

[[nodiscard]] Result<Message> academicAlignment(const Observed& claim); ///< "yes"
[[nodiscard]] Result<Message> summerPauseSaves(const Observed& claim);  ///< "yes"
[[nodiscard]] Result<Message> taxExcluded(const Observed& claim);       ///< "yes"
[[nodiscard]] Result<Message> downgradeWaits(const Observed& claim);    ///< "yes"
[[nodiscard]] Result<Message> upgradeAtOnce(const Observed& claim);     ///< the published plan
[[nodiscard]] Result<Message> lastTrialDay(const Observed& claim);   ///< "14": the last day on which a trial converts
[[nodiscard]] Result<Message> trialTargets(const Observed& claim);   ///< "solo, ensemble"
[[nodiscard]] Result<Message> billingPeriods(const Observed& claim); ///< "monthly, annual"
[[nodiscard]] Result<Message> keptDecimals(const Observed& claim);   ///< "4"
[[nodiscard]] Result<Message> smallestAmount(const Observed& claim); ///< "0.01"

} // namespace seatwise
