#include "versions/publishing.h"

#include <algorithm>
#include <utility>

#include "pricebook/book_dates.h"
#include "quoting/approvers.h"
#include "quoting/quote.h"
#include "words/versions_words.h"

namespace seatwise {

namespace {

Result<void> checkAsked(const PublishingAsked& asked)
{
    if (asked.reason.find_first_not_of(' ') == std::string::npos)
        return refused(words::publishingNeedsReason());
    TRY(checkLine(words::reasonOfVersion(), asked.reason));
    TRY(checkLine(words::publisherOfVersion(), asked.by));
    if (asked.effective < asked.today)
        return refused(words::versionBackDated(asked.effective, asked.today));
    if (asked.existingFrom && *asked.existingFrom < asked.effective)
        return refused(words::existingBeforeNew(*asked.existingFrom, asked.effective));
    return {};
}

Result<void> checkAgainst(const VersionChain& chain, const PriceBook& book, const PublishingAsked& asked)
{
    for (const BookVersion& other : chain) {
        if (other.publishedOn > asked.today)
            return refused(words::publishedAfterToday(other.version, other.publishedOn, asked.today));
        if (other.isWithdrawn)
            continue;
        if (other.sha256 == book.sha256)
            return refused(words::versionPublishedAlready(other.version, other.effective));
        if (other.effective == asked.effective)
            return refused(words::versionDateTaken(other.effective, other.version));
    }
    const auto named = std::find_if(chain.begin(), chain.end(),
                                    [&](const BookVersion& other) { return other.version == book.version; });
    if (named != chain.end() && !(named->isWithdrawn && named->sha256 == book.sha256))
        return refused(words::versionNameTaken(named->version, named->effective));
    return {};
}

Result<void> checkAgainst(const PriceBook* inForce, const PriceBook& book, Date effective)
{
    if (const auto why = outsideDates(book, effective))
        return refused(words::listNotInForceThen(book.version, effective, *why));
    if (!inForce)
        return {};
    if (inForce->currency != book.currency)
        return refused(words::currencyOfVersions(inForce->currency.code, book.currency.code));
    return {};
}

/// "Ensemble, billed annual, $0.00 to $28.80" for each plan and period with a difference.
std::vector<Message> changedTotals(const std::vector<PlanImpact>& impact, const PriceBook& book)
{
    std::vector<Message> changes;
    for (const PlanImpact& each : impact) {
        Money least;
        Money most;
        for (const SeatInterval& interval : each.intervals) {
            least = std::min(least, interval.least);
            most = std::max(most, interval.most);
        }
        if (!least.isZero() || !most.isZero())
            changes.push_back(words::periodChanges(book.findPlan(each.plan)->name, inWords(each.billing),
                                                   {least, book.currency}, {most, book.currency}));
    }
    return changes;
}

} // namespace

Result<Publishing> publishing(const VersionChain& chain, const PriceBook& book, SharedBook inForce,
                              const PublishingAsked& asked)
{
    TRY(checkAsked(asked));
    TRY(checkAgainst(chain, book, asked));
    TRY(checkAgainst(inForce.get(), book, asked.effective));
    Publishing planned;
    planned.version = {book.version, book.sha256, asked.effective, asked.existingFrom.value_or(asked.effective),
                       asked.reason, asked.by,    asked.today};
    planned.chain = chain;
    std::erase_if(planned.chain, [&](const BookVersion& other) { return other.version == book.version; });
    planned.chain.push_back(planned.version);
    std::sort(planned.chain.begin(), planned.chain.end(),
              [](const BookVersion& one, const BookVersion& other) { return one.effective < other.effective; });
    if (inForce)
        planned.impact = TRY(impactOf(*inForce, book));
    planned.replaced = std::move(inForce);
    return planned;
}

Result<void> checkApprover(const PublishingAsked& asked)
{
    if (asked.approvedBy.empty())
        return refused(words::publishingNeedsApprover());
    if (asked.by.empty())
        return refused(words::publisherUnknown());
    if (isSamePerson(asked.by, asked.approvedBy))
        return refused(words::publishingIsOwn(asked.approvedBy));
    return {};
}

std::optional<Message> oddityOf(const Publishing& publishing)
{
    const BookVersion& version = publishing.version;
    const PriceBook* const before = publishing.replaced.get();
    if (!before || before->version != version.version || before->sha256 == version.sha256)
        return std::nullopt;
    return words::versionNamedAsBefore(version.version);
}

Message inWords(const Publishing& publishing, const PriceBook& book, std::string_view approvedBy)
{
    const BookVersion& version = publishing.version;
    Message said = words::versionPublished(version.version, version.effective, version.existingFrom, version.reason);
    said = publishing.replaced ? words::versionReplaces(std::move(said), publishing.replaced->version,
                                                        publishing.replaced->sha256, version.sha256)
                               : words::versionIsFirst(std::move(said), version.sha256);
    if (auto changes = changedTotals(publishing.impact, book); !changes.empty())
        said = words::versionChangesTotals(std::move(said), std::move(changes));
    return approvedBy.empty() ? said : words::versionProvedBy(std::move(said), approvedBy);
}

Result<VersionChain> withdrawn(VersionChain chain, std::string_view book, std::string_view version,
                               const std::string& reason, Date today)
{
    TRY(checkLine(words::reasonOfVersion(), reason));
    if (chain.empty())
        return refused(words::noVersions(book));
    const auto found = std::find_if(chain.begin(), chain.end(),
                                    [version](const BookVersion& each) { return each.version == version; });
    if (found == chain.end()) {
        std::vector<std::string> names;
        names.reserve(chain.size());
        for (const BookVersion& each : chain)
            names.push_back(each.version);
        return refused(words::noSuchVersion(book, version, names));
    }
    if (found->isWithdrawn)
        return refused(words::versionIsWithdrawn(found->version));
    if (found->effective <= today)
        return refused(words::versionIsInForce(found->version, found->effective));
    found->isWithdrawn = true;
    found->withdrawnFor = reason;
    return chain;
}

} // namespace seatwise
