#pragma once

#include <string>

#include "money/error.h"

namespace seatwise {

// The journal that SQLite keeps beside a store: what an unfinished transaction is undone with. After a transaction it
// stays, its beginning overwritten with zeros, and means nothing. One that does mean something belongs to its store
// alone: beside another file it would be written into that one.

[[nodiscard]] std::string journalOf(const std::string& store);

/// Whether there is a journal that means something: a transaction is under way, or was when its program was stopped.
[[nodiscard]] bool isUnfinished(const std::string& store);

/// Takes away the journal beside a place that another file is to have, and waits until that is on the disk.
[[nodiscard]] Result<void> removeJournal(const std::string& store);

/// As above, but keeps a journal that means something beside the file `kept`, another name of its store.
[[nodiscard]] Result<void> moveJournal(const std::string& store, const std::string& kept);

} // namespace seatwise
