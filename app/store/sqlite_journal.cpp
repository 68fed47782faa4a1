#include "store/sqlite_journal.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <unistd.h>

#include "files/atomic_file.h"
#include "files/descriptor.h"
#include "files/read_file.h"
#include "words/stores_words.h"

namespace seatwise {

std::string journalOf(const std::string& store)
{
    return store + "-journal";
}

bool isUnfinished(const std::string& store)
{
    std::error_code ignored;
    if (!std::filesystem::exists(std::filesystem::symlink_status(journalOf(store), ignored)))
        return false;
    const auto begin = readUpTo(journalOf(store), 1);
    return !begin || (!begin->empty() && begin->front() != '\0');
}

Result<void> removeJournal(const std::string& store)
{
    if (::unlink(journalOf(store).c_str()) == 0)
        return syncFolderOf(store);
    if (errno != ENOENT)
        return failed(words::cannotRemove(journalOf(store), systemReason()));
    return {};
}

Result<void> moveJournal(const std::string& store, const std::string& kept)
{
    if (!isUnfinished(store))
        return removeJournal(store);
    if (std::rename(journalOf(store).c_str(), journalOf(kept).c_str()) != 0)
        return failed(words::cannotKeep(journalOf(store), systemReason()));
    TRY(syncFolderOf(kept));
    return syncFolderOf(store);
}

} // namespace seatwise
