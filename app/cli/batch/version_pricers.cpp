#include "cli/batch/version_pricers.h"

#include "books/book_source.h"
#include "cli/book_in_force.h"

namespace seatwise::cli {

Result<VersionPricers> VersionPricers::make(const PublishedBook& published, const BatchForm& form,
                                            std::optional<Date> today)
{
    VersionPricers made(published);
    const auto add = [&](const std::string& sha256, SharedBook book) {
        auto pricer = std::make_unique<RowPricer>(*book, form, today);
        made.lists_.insert_or_assign(sha256, Priced{std::move(book), std::move(pricer)});
    };
    for (const BookVersion& version : published.chain)
        if (!version.isWithdrawn)
            add(version.sha256, TRY(listOf(published, version)));
    if (auto before = TRY(listBefore(published, BookShelf())))
        add({}, std::move(before));
    return made;
}

Result<const RowPricer*> VersionPricers::pricerFor(const ServiceAsked& asked) const
{
    const BookVersion* const version = TRY(versionInForce(published_->chain, asked));
    const auto list = lists_.find(version ? version->sha256 : std::string());
    if (list == lists_.end())
        return tl::make_unexpected(noneInForce(*published_, asked.start));
    return list->second.pricer.get();
}

} // namespace seatwise::cli
