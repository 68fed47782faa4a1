#pragma once

#include "cli/command.h"
#include "versions/book_version.h"

namespace seatwise::cli {

/// The price book that prices a service: of the versions that the store has of the id that is named, the one in force;
/// before the first of them the shipped one. A book that is named as a file is that file, whatever is published, and so
/// is any where no store is there. R72.
[[nodiscard]] Result<SharedBook> bookInForce(const Context& context, const ServiceAsked& asked);

/// The same for a selection that begins on `start`, or today.
[[nodiscard]] Result<SharedBook> bookInForce(const Context& context, const Selection& selection,
                                             const std::optional<Date>& existingSince);

/// The versions that rows and prices are looked up in; an empty chain where none applies.
[[nodiscard]] Result<PublishedBook> publishedFor(const Context& context);

/// Whether a store may say which version of the book of a context is in force.
[[nodiscard]] bool mayHaveVersions(const Context& context);

/// Adds --existing-since.
void takeExistingSince(Options& takes, std::optional<Date>& since);

} // namespace seatwise::cli
