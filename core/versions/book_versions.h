#pragma once

#include <map>
#include <string>
#include <string_view>

#include "money/error.h"
#include "pricebook/book_library.h"
#include "versions/book_version.h"
#include "versions/publishing.h"
#include "workshop/workshop_store.h"

namespace seatwise {

/// The versions of a price book as a store keeps them, with their lists.
struct PublishedBook
{
    std::string id;
    std::string keptAs; ///< the chain as it was read; empty for none
    VersionChain chain;
    std::map<std::string, std::string> lists; ///< the text of each, by its SHA-256
};

/// The versions of a book's id; an empty chain where none is published. Failed when what is kept is not what was
/// written.
[[nodiscard]] Result<PublishedBook> readPublished(const WorkshopStore& store, std::string_view id);

/// The list of a version. Failed where it is missing or is another one.
[[nodiscard]] Result<SharedBook> listOf(const PublishedBook& published, const BookVersion& version);

/// The list before the first version: what `library` has under the id; null where that is nothing.
[[nodiscard]] Result<SharedBook> listBefore(const PublishedBook& published, const BookLibrary& library);

/// The list that prices a service: of the version in force, or listBefore(). R72.
[[nodiscard]] Result<SharedBook> listInForce(const PublishedBook& published, const BookLibrary& library,
                                             const ServiceAsked& asked);

/// Why none of the versions of a book prices a service that begins on a day.
[[nodiscard]] Error noneInForce(const PublishedBook& published, Date start);

/// Publishes a list: its text, the chain and their record, in one transaction. Refused as publishing(), and where
/// somebody published or withdrew a version of it since it was read.
[[nodiscard]] Result<void> publish(WorkshopStore& store, const PublishedBook& published, const Publishing& planned,
                                   const PriceBook& book, std::string_view approvedBy);

/// Withdraws a version that is not in force yet. Refused as withdrawn(), and as publish().
[[nodiscard]] Result<void> withdraw(WorkshopStore& store, const PublishedBook& published, std::string_view version,
                                    const std::string& reason, Date today);

} // namespace seatwise
