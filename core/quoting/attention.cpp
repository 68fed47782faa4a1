#include "quoting/attention.h"

#include <algorithm>

namespace seatwise {

namespace {

bool isSoon(Date day, Date today)
{
    return day >= today && day <= addDays(today, attentionDays);
}

QuoteSearch ofStatus(QuoteStatus status, Date today)
{
    QuoteSearch search;
    search.status = status;
    search.today = today;
    return search;
}

Result<void> addExpiring(std::vector<Attention>& found, const QuoteStore& store, Date today)
{
    QuoteSearch search = ofStatus(QuoteStatus::issued, today);
    search.validBy = addDays(today, attentionDays);
    for (const QuoteSummary& quote : TRY(store.list(search)))
        found.push_back({quote, AttentionReason::expiring, quote.validThrough});
    return {};
}

Result<void> addApprovals(std::vector<Attention>& found, const QuoteStore& store, Date today)
{
    QuoteSearch search = ofStatus(QuoteStatus::draft, today);
    search.limit = draftsLookedAt;
    for (const QuoteSummary& summary : TRY(store.list(search))) {
        const auto draft = store.find(summary.id);
        if (draft && charged(*draft).needsApproval() && !draft->approval)
            found.push_back({summary, AttentionReason::approval, std::nullopt});
    }
    return {};
}

/// Nothing is paid for a trial, so that only quotes without an amount have to be read.
Result<void> addTrials(std::vector<Attention>& found, const QuoteStore& store, Date today)
{
    QuoteSearch search = ofStatus(QuoteStatus::accepted, today);
    search.onlyFree = true;
    for (const QuoteSummary& summary : TRY(store.list(search))) {
        const auto quote = store.find(summary.id);
        if (!quote || !quote->service || !isSoon(quote->service->last, today))
            continue;
        const auto book = store.bookOf(*quote);
        const Plan* plan = book ? (*book)->findPlan(charged(*quote).plan()) : nullptr;
        if (plan && plan->kind == PlanKind::trial)
            found.push_back({summary, AttentionReason::trialEnding, quote->service->last});
    }
    return {};
}

} // namespace

Result<std::vector<Attention>> needingAttention(const QuoteStore& store, Date today)
{
    std::vector<Attention> found;
    for (const auto& add : {addExpiring, addTrials, addApprovals})
        TRY(add(found, store, today));
    std::stable_sort(found.begin(), found.end(), [](const Attention& one, const Attention& other) {
        return one.on && (!other.on || *one.on < *other.on);
    });
    return found;
}

} // namespace seatwise
