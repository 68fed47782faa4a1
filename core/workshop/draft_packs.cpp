#include <set>
#include <string>
#include <utility>

#include "words/usage_words.h"
#include "words/workshop_words.h"
#include "workshop/draft.h"
#include "workshop/draft_edit.h"

namespace seatwise {

namespace {

/// As long as a price book lets credits live.
constexpr int longestLife = 120;

bool isLife(std::optional<int> months) noexcept
{
    return months && *months >= 1 && *months <= longestLife;
}

Result<void> checkPack(const CreditPack& pack)
{
    if (pack.credits <= Quantity{} || pack.credits > Quantity::whole(largestQuantity))
        return misused(words::packSizeOutOfRange(pack.credits, largestQuantity));
    if (pack.expiresAfterMonths && !isLife(pack.expiresAfterMonths))
        return misused(words::packLifeOutOfRange(pack.name, *pack.expiresAfterMonths, longestLife));
    return checkAmount(pack.price, words::priceOfItem(pack.name));
}

/// A pack with what follows from its number of credits where it is not given.
CreditPack named(CreditPack pack)
{
    if (pack.id.empty())
        pack.id = CreditPackId("pack-" + pack.credits.toString());
    if (pack.name.empty())
        pack.name = words::credits(pack.credits).english();
    return pack;
}

} // namespace

Result<SharedBook> withPacks(const PriceBook& book, const std::vector<CreditPack>& packs)
{
    BookContent draft = book;
    draft.creditPacks.clear();
    std::set<CreditPackId> ids;
    for (const CreditPack& offered : packs) {
        CreditPack pack = named(offered);
        TRY(checkPack(pack));
        if (!ids.insert(pack.id).second)
            return misused(words::packIdTwice(pack.id));
        draft.creditPacks.push_back(std::move(pack));
    }
    if (draft.creditPacks.empty())
        forget(draft, "credit_packs");
    else if (draft.creditPacks != book.creditPacks)
        noteAsSet(draft, "credit_packs", words::creditPacks());
    return asWritten(draft);
}

Result<SharedBook> withRollover(const PriceBook& book, const CreditRollover& rollover)
{
    using Policy = CreditRollover::Policy;
    CreditRollover kept{rollover.policy, std::nullopt, std::nullopt};
    if (rollover.policy == Policy::capped) {
        if (!rollover.cap || rollover.cap->isNegative() || *rollover.cap > Quantity::whole(largestQuantity))
            return misused(words::cappedRolloverNeedsNumber());
        kept.cap = rollover.cap;
    }
    if (rollover.policy == Policy::expires) {
        if (!isLife(rollover.months))
            return misused(words::expiringRolloverNeedsMonths(longestLife));
        kept.months = rollover.months;
    }
    if (rollover.policy == Policy::percent)
        kept.percent = rollover.percent.value_or(Percent{});
    BookContent draft = book;
    if (draft.rules.creditRollover != kept) {
        draft.rules.creditRollover = kept;
        noteAsSet(draft, "rules.credit_rollover", words::creditRollover());
    }
    return asWritten(draft);
}

} // namespace seatwise
