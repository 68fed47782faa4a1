#include "insights/account_books.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace seatwise {

Result<AccountBooks> AccountBooks::of(PublishedBook published, const BookLibrary& library, const PriceBook& inUse)
{
    AccountBooks books(inUse);
    for (const BookVersion& version : published.chain)
        if (!version.isWithdrawn)
            books.lists_[version.sha256] = TRY(listOf(published, version));
    if (!published.chain.empty())
        if (SharedBook before = TRY(listBefore(published, library)))
            books.lists_[{}] = std::move(before);
    books.published_ = std::move(published);
    return books;
}

Result<std::vector<BookFrom>> AccountBooks::inForce(ServiceAsked asked, std::optional<Date> last) const
{
    if (!hasVersions())
        return std::vector<BookFrom>{{asked.start, book_}};
    asked.since = asked.since.value_or(asked.start);
    asked.anchor = TRY(bookFor({*asked.since}))->rules.monthlyAnchor;
    std::vector<BookFrom> books{{asked.start, TRY(bookFor(asked))}};
    for (const Date turn : turnsAfter(asked, last)) {
        asked.start = turn;
        const PriceBook* const book = TRY(bookFor(asked));
        if (book != books.back().book)
            books.push_back({turn, book});
    }
    return books;
}

Result<const PriceBook*> AccountBooks::bookFor(const ServiceAsked& asked) const
{
    const BookVersion* const version = TRY(versionInForce(published_.chain, asked));
    const auto list = lists_.find(version ? version->sha256 : std::string());
    if (list == lists_.end())
        return tl::make_unexpected(noneInForce(published_, asked.start));
    return list->second.get();
}

std::optional<PastPublishing> AccountBooks::lastPublishing(Date today) const
{
    const auto& chain = published_.chain;
    const auto isPast = [today](const BookVersion& version) {
        return !version.isWithdrawn && version.existingFrom <= today;
    };
    const auto last = std::find_if(chain.rbegin(), chain.rend(), isPast);
    if (last == chain.rend())
        return std::nullopt;
    const auto before = std::find_if(std::next(last), chain.rend(), std::not_fn(&BookVersion::isWithdrawn));
    const auto list = lists_.find(before == chain.rend() ? std::string() : before->sha256);
    if (list == lists_.end())
        return std::nullopt;
    return PastPublishing{*list->second, *lists_.at(last->sha256), last->effective, last->existingFrom};
}

/// The days on which an existing customer may come to another version, in their order.
std::vector<Date> AccountBooks::turnsAfter(const ServiceAsked& asked, std::optional<Date> last) const
{
    std::vector<Date> turns;
    turns.reserve(published_.chain.size());
    for (const BookVersion& version : published_.chain)
        if (const Date turn = firstStartFrom(asked, version.existingFrom);
            turn > asked.start && (!last || turn <= *last))
            turns.push_back(turn);
    std::sort(turns.begin(), turns.end());
    return turns;
}

} // namespace seatwise
