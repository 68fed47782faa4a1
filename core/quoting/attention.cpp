#include "quoting/attention.h"

#include <algorithm>

namespace seatwise {

namespace {

bool isSoon(std::optional<Date> day, Date today)
{
    return day && *day >= today && *day <= addDays(today, attentionDays);
}

Result<void> addExpiring(std::vector<Attention>& found, const QuoteStore& store, Date today)
{
    const auto open = store.list({.status = QuoteStatus::issued, .text = {}, .customer = {}, .today = today});
    if (!open)
        return tl::make_unexpected(open.error());
    for (const QuoteSummary& quote : *open)
        if (isSoon(quote.validThrough, today))
            found.push_back({quote, AttentionReason::expiring, quote.validThrough});
    return {};
}

Result<void> addApprovals(std::vector<Attention>& found, const QuoteStore& store, Date today)
{
    const auto drafts = store.list({.status = QuoteStatus::draft, .text = {}, .customer = {}, .today = today});
    if (!drafts)
        return tl::make_unexpected(drafts.error());
    for (const QuoteSummary& summary : *drafts) {
        const auto draft = store.find(summary.id);
        if (draft && draft->price.needsApproval && !draft->approval)
            found.push_back({summary, AttentionReason::approval, std::nullopt});
    }
    return {};
}

/// Nothing is paid for a trial, so that only quotes without an amount have to be read.
Result<void> addTrials(std::vector<Attention>& found, const QuoteStore& store, Date today)
{
    const auto accepted = store.list({.status = QuoteStatus::accepted, .text = {}, .customer = {}, .today = today});
    if (!accepted)
        return tl::make_unexpected(accepted.error());
    for (const QuoteSummary& summary : *accepted) {
        if (!summary.total.isZero())
            continue;
        const auto quote = store.find(summary.id);
        if (!quote || !quote->service || !isSoon(quote->service->last, today))
            continue;
        const auto book = store.bookOf(*quote);
        const Plan* plan = book ? book->findPlan(quote->price.plan) : nullptr;
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
        if (const auto added = add(found, store, today); !added)
            return tl::make_unexpected(added.error());
    std::stable_sort(found.begin(), found.end(), [](const Attention& one, const Attention& other) {
        return one.on && (!other.on || *one.on < *other.on);
    });
    return found;
}

} // namespace seatwise
