#include "billing/pause_effect.h"

#include "billing/policy.h"
#include "words/billing_words.h"

namespace seatwise {

Result<PauseEffect> pauseEffect(const PriceBook& book, const ScheduleRequest& request)
{
    if (!request.pause)
        return misused(words::pauseMissing());
    const auto paused = TRY(schedule(book, request));
    ScheduleRequest unpausedRequest = request;
    unpausedRequest.pause.reset();
    const auto unpaused = TRY(schedule(book, unpausedRequest));
    if (paused.invoices.empty())
        return misused(words::pauseLeavesNothing());
    PauseEffect effect;
    effect.without = unpaused.total;
    effect.with = paused.total;
    effect.saving = unpaused.total - paused.total;
    effect.invoices = static_cast<int>(paused.invoices.size());
    effect.lastDay = paused.invoices.back().period.last;
    if (policyOf(request.selection.billing, BillingEvent::pause).credit == Credit::days)
        effect.daysAdded = daysBetween(unpaused.invoices.back().period.last, effect.lastDay);
    return effect;
}

} // namespace seatwise
