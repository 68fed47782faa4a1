#include "versions/book_versions.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "claims/reader.h"
#include "pricebook/writer.h"
#include "words/versions_words.h"

namespace seatwise {

namespace {

/// No price book, quote or item of a workshop is called so.
std::string folderOf(std::string_view id)
{
    return "/versions/" + std::string(id) + '/';
}

constexpr std::string_view chainName = "chain";

} // namespace

Result<PublishedBook> readPublished(const WorkshopStore& store, std::string_view id)
{
    PublishedBook published;
    published.id = id;
    const std::string folder = folderOf(id);
    for (WorkshopItem& item : TRY(store.items(folder))) {
        if (item.key == folder + std::string(chainName)) {
            published.chain = TRY(readVersions(item.content));
            published.keptAs = std::move(item.content);
        } else {
            published.lists.emplace(item.key.substr(folder.size()), std::move(item.content));
        }
    }
    return published;
}

Result<SharedBook> listOf(const PublishedBook& published, const BookVersion& version)
{
    const auto list = published.lists.find(version.sha256);
    if (list == published.lists.end())
        return failed(words::versionBookMissing(version.version, published.id));
    auto book = readPriceBook(list->second, version.sha256);
    if (!book)
        return tl::make_unexpected(asError(book.error()));
    return *std::move(book);
}

Result<SharedBook> listBefore(const PublishedBook& published, const BookLibrary& library)
{
    const std::vector<std::string> shipped = library.shipped();
    if (std::find(shipped.begin(), shipped.end(), published.id) != shipped.end())
        return library.load(published.id);
    return SharedBook();
}

Result<SharedBook> listInForce(const PublishedBook& published, const BookLibrary& library, const ServiceAsked& asked)
{
    const BookVersion* const version = TRY(versionInForce(published.chain, asked));
    return version ? listOf(published, *version) : listBefore(published, library);
}

Error noneInForce(const PublishedBook& published, Date start)
{
    const auto first = std::find_if(published.chain.begin(), published.chain.end(),
                                    [](const BookVersion& version) { return !version.isWithdrawn; });
    return {Error::Kind::refused, first == published.chain.end()
                                      ? words::everyVersionWithdrawn(published.id)
                                      : words::noVersionYet(published.id, start, first->version, first->effective)};
}

Result<void> publish(WorkshopStore& store, const PublishedBook& published, const Publishing& planned,
                     const PriceBook& book, std::string_view approvedBy)
{
    const std::string folder = folderOf(published.id);
    Message said = inWords(planned, book, approvedBy);
    return store.keep(
        {{{folder + book.sha256, writePriceBook(book)}, "book.version_kept", said},
         {{folder + std::string(chainName), writeVersions(planned.chain)}, "book.published", said, published.keptAs}});
}

Result<void> withdraw(WorkshopStore& store, const PublishedBook& published, std::string_view version,
                      const std::string& reason, Date today)
{
    const VersionChain chain = TRY(withdrawn(published.chain, published.id, version, reason, today));
    const auto gone = std::find_if(chain.begin(), chain.end(),
                                   [version](const BookVersion& each) { return each.version == version; });
    return store.keep({{{folderOf(published.id) + std::string(chainName), writeVersions(chain)},
                        "book.version_withdrawn",
                        reason.empty() ? words::versionWithdrawn(version, gone->effective)
                                       : words::versionWithdrawnFor(version, gone->effective, reason),
                        published.keptAs}});
}

} // namespace seatwise
