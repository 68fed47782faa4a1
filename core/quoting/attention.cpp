#include "quoting/attention.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

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

/// Reads each price book once: many drafts have the same one.
class BooksOfDrafts
{
public:
    explicit BooksOfDrafts(const QuoteStore& store)
        : store_(store)
    {
    }

    [[nodiscard]] std::optional<AskedDiscount> askedIn(const Quote& draft)
    {
        auto [there, isNew] = books_.try_emplace(draft.book.sha256);
        if (isNew)
            if (auto book = store_.bookOf(draft))
                there->second = std::move(*book);
        return there->second ? std::optional(askedDiscount(draft, *there->second)) : std::nullopt;
    }

private:
    const QuoteStore& store_;
    std::map<std::string, SharedBook> books_;
};

Result<void> addApprovals(std::vector<Attention>& found, const QuoteStore& store, Date today)
{
    QuoteSearch search = ofStatus(QuoteStatus::draft, today);
    search.limit = draftsLookedAt;
    BooksOfDrafts books(store);
    for (const QuoteSummary& summary : TRY(store.list(search))) {
        const auto draft = store.find(summary.id);
        if (draft && needsApproval(*draft) && !draft->approval)
            found.push_back({summary, AttentionReason::approval, std::nullopt, books.askedIn(*draft)});
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
        const auto service = quote ? leadingOption(*quote).service : std::nullopt;
        if (!service || !isSoon(service->last, today))
            continue;
        const auto book = store.bookOf(*quote);
        const Plan* plan = book ? (*book)->findPlan(charged(*quote).plan()) : nullptr;
        if (plan && plan->kind == PlanKind::trial)
            found.push_back({summary, AttentionReason::trialEnding, service->last});
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
