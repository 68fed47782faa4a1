#pragma once

#include <optional>
#include <string>

#include "tables/table.h"
#include "workshop/workshop_store.h"

namespace seatwise {

/// A list of accounts as somebody imported it: the name of its file, its rows, and how they are read. It is read anew
/// whenever it is used, so that its prices follow the price book.
struct KeptAccounts
{
    std::string name;
    Table table; ///< in UTF-8
    ListChoices choices;

    friend bool operator==(const KeptAccounts&, const KeptAccounts&) = default;
};

/// The longest list that is kept.
inline constexpr std::size_t maxKeptAccountBytes = 64'000'000;

/// The list that a store keeps; nothing where it keeps none. Failed where what is kept is not what was written.
[[nodiscard]] Result<std::optional<KeptAccounts>> readKeptAccounts(const WorkshopStore& store);

/// Keeps a list in place of the one that was kept, in one transaction with its record in the audit trail. Refused: a
/// list that is longer than maxKeptAccountBytes, and one that somebody exchanged meanwhile.
[[nodiscard]] Result<void> keepAccounts(WorkshopStore& store, const KeptAccounts& accounts);

/// As above, of a list that something else than an import changed: what the trail calls that, and says of it.
[[nodiscard]] Result<void> keepAccounts(WorkshopStore& store, const KeptAccounts& accounts, const std::string& event,
                                        const Message& detail);

} // namespace seatwise
