#include <set>
#include <string>
#include <utility>

#include "pricing/text.h"
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

std::string allowedLife()
{
    return "1 to " + std::to_string(longestLife) + " months";
}

Result<void> checkPack(const CreditPack& pack)
{
    if (pack.credits <= Quantity{} || pack.credits > Quantity::whole(largestQuantity))
        return misused("a pack holds " + grouped(pack.credits) + " credits; allowed are more than 0, up to " +
                       grouped(SeatCount{largestQuantity}));
    if (pack.expiresAfterMonths && !isLife(pack.expiresAfterMonths))
        return misused("the credits of " + pack.name + " are kept for " + std::to_string(*pack.expiresAfterMonths) +
                       " months; allowed are " + allowedLife() + ", or no end");
    return checkAmount(pack.price, "the price of " + pack.name);
}

/// A pack with what follows from its number of credits where it is not given.
CreditPack named(CreditPack pack)
{
    if (pack.id.empty())
        pack.id = CreditPackId("pack-" + pack.credits.toString());
    if (pack.name.empty())
        pack.name = counted(pack.credits, "credit");
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
            return misused("two packs have the id \"" + pack.id + "\"; each needs its own");
        draft.creditPacks.push_back(std::move(pack));
    }
    if (draft.creditPacks.empty())
        forget(draft, "credit_packs");
    else if (draft.creditPacks != book.creditPacks)
        noteAsSet(draft, "credit_packs", "Credit packs");
    return asWritten(draft);
}

Result<SharedBook> withRollover(const PriceBook& book, const CreditRollover& rollover)
{
    using Policy = CreditRollover::Policy;
    CreditRollover kept{rollover.policy, std::nullopt, std::nullopt};
    if (rollover.policy == Policy::capped) {
        if (!rollover.cap || rollover.cap->isNegative() || *rollover.cap > Quantity::whole(largestQuantity))
            return misused("a capped rollover needs the number of credits that are kept, 0 or more");
        kept.cap = rollover.cap;
    }
    if (rollover.policy == Policy::expires) {
        if (!isLife(rollover.months))
            return misused("an expiring rollover needs its end, " + allowedLife());
        kept.months = rollover.months;
    }
    BookContent draft = book;
    if (draft.rules.creditRollover != kept) {
        draft.rules.creditRollover = kept;
        noteAsSet(draft, "rules.credit_rollover", "Credit rollover");
    }
    return asWritten(draft);
}

} // namespace seatwise
