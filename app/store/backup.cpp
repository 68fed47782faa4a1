#include "store/backup.h"

#include <algorithm>
#include <cerrno>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

#include "files/atomic_file.h"
#include "files/descriptor.h"
#include "files/paths.h"
#include "files/signals.h"
#include "files/store_signature.h"
#include "store/sqlite_file.h"
#include "store/sqlite_journal.h"
#include "store/store_copy.h"
#include "store/store_identity.h"
#include "store/trail_rows.h"
#include "words/files_words.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

bool isThere(const std::string& path)
{
    struct stat status = {};
    return ::lstat(path.c_str(), &status) == 0;
}

/// The head of the trail in a file; empty when it cannot be told.
std::string headOf(const std::string& file)
{
    const auto connection = openSqliteFile(file, file);
    if (!connection)
        return {};
    const auto last = asResult([&] { return lastRecord(**connection); });
    return last && *last ? (*last)->hash : std::string();
}

using States = std::map<std::string, std::string>;

struct Content
{
    States states; ///< of the quotes, by their ids
    std::string newest;
};

Result<Content> contentOf(const std::string& file)
{
    const auto connection = TRY(openSqliteFile(file, file));
    return asResult([&] {
        Content content;
        Rows rows = connection->query(QStringLiteral("SELECT id, state_sha256 FROM quotes"));
        while (rows.next())
            content.states.emplace(rows.text(0), rows.text(1));
        if (const auto last = lastRecord(*connection))
            content.newest = last->at;
        return content;
    });
}

/// How many quotes of one are not in the other.
std::int64_t countMissing(const States& of, const States& in)
{
    return std::count_if(of.begin(), of.end(), [&](const auto& quote) { return !in.contains(quote.first); });
}

std::int64_t countChanged(const States& now, const States& then)
{
    return std::count_if(now.begin(), now.end(), [&](const auto& quote) {
        const auto other = then.find(quote.first);
        return other != then.end() && other->second != quote.second;
    });
}

/// Gives the store at a place, called `store`, a second name among the backups; that name. Where only a link to the
/// place is in the folder of that name, on another disk, it is the folder beside the place.
Result<std::string> keepPresent(const std::string& store, const std::string& place)
{
    std::string kept = newBackupName(store, "-replaced");
    if (::link(place.c_str(), kept.c_str()) == 0)
        return kept;
    if (errno == EXDEV) {
        TRY(makeBackupFolder(place));
        kept = newBackupName(place, "-replaced");
        if (::link(place.c_str(), kept.c_str()) == 0)
            return kept;
    }
    return failed(words::cannotKeepPresentStore(kept, systemReason()));
}

/// Keeps the store at a place, so that the one in its place can go, with what is unfinished in it: that belongs to it,
/// not to the next. Its name among the backups, empty without a store.
Result<std::string> keepReplaced(const std::string& store, const std::string& place)
{
    std::string kept = isThere(place) ? TRY(keepPresent(store, place)) : std::string();
    TRY(moveJournal(place, kept.empty() ? newBackupName(store, "-replaced") : kept));
    return kept;
}

/// Has a file alone, with nothing unfinished in it, before another takes its place.
Result<SqliteFile> alone(const std::string& file)
{
    return isThere(file) ? lockStore(file) : SqliteFile();
}

/// Gives a copy the rights of the store at a place; those of its owner alone where there is none.
Result<void> takeRightsOf(const std::string& place, StoreCopy& copy)
{
    if (isThere(place) && !copyRights(place, copy.file.descriptor()))
        return failed(words::cannotKeepRights(place, systemReason()));
    return {};
}

/// Takes rights from a copy that the file whose place it takes does not have.
Result<void> limitRightsTo(const std::string& place, StoreCopy& copy)
{
    struct stat present = {};
    struct stat made = {};
    if (::stat(place.c_str(), &present) == 0 &&
        (::fstat(copy.file.descriptor(), &made) != 0 ||
         !setRights(copy.file.descriptor(), present.st_mode & made.st_mode & 0777U)))
        return failed(words::cannotKeepRights(place, systemReason()));
    return {};
}

/// Puts a store that is ready in the place of the one called `store` while nobody is in that one.
Result<std::string> swap(StoreCopy& ready, const std::string& store, const std::string& place)
{
    const SqliteFile lock = TRY(alone(place));
    const SignalsHeld untilDone;
    auto kept = keepReplaced(store, place);
    if (!kept)
        return kept;
    if (const auto moved = moveIntoPlace(ready.file, place); !moved) {
        if (!kept->empty())
            ::unlink(kept->c_str());
        return tl::make_unexpected(moved.error());
    }
    return kept;
}

/// What may not be where a store is to be put: a folder, a device, a pipe, a name that belongs to another store.
Result<void> checkPlace(const std::string& place)
{
    struct stat status = {};
    if (::stat(place.c_str(), &status) == 0 && !S_ISREG(status.st_mode))
        return failed(words::cannotWriteNoPlainFile(place));
    if (const std::string store = storeBeside(place); !store.empty())
        return failed(words::cannotWritePartOfStore(place, store));
    return {};
}

/// Whether a file of that identity may be replaced by a backup of a store: only another backup of that store may.
Result<void> checkReplaceable(const std::string& file, const std::optional<StoreIdentity>& present,
                              const std::string& store)
{
    const auto own = identityOf(store);
    if (!present || present->backup == 0)
        return failed(words::cannotWriteOverStoreInUse(file));
    if (!own || present->id != own->id)
        return failed(words::cannotWriteOverOtherBackup(file));
    return {};
}

/// Makes the store that a restore replaced a backup like the others, where it can be read.
Result<void> markReplaced(const std::string& store, const std::string& kept)
{
    const auto identity = kept.empty() ? std::nullopt : identityOf(kept);
    return identity ? setBackupCount(kept, nextBackupCount(store, identity->id)) : Result<void>();
}

} // namespace

Result<StoreCheck> backUpTo(const std::string& store, const std::string& file)
{
    if (isSameFile(store, file))
        return misused(words::backupOverItsStore(store));
    const std::string place = linkEnd(file);
    TRY(checkPlace(place));
    if (isThere(place)) {
        TRY(checkSqliteFile(place));
        TRY(checkReplaceable(place, identityOf(place), store));
    }
    StoreCopy copy = TRY(takeCopy(store, place));
    if (const auto identity = identityOf(copy.file.path()))
        TRY(setBackupCount(copy.file.path(), nextBackupCount(store, identity->id)));
    TRY(takeRightsOf(linkEnd(store), copy));
    TRY(limitRightsTo(place, copy));
    const SqliteFile lock = TRY(alone(place));
    if (lock) // once more, now that nobody can write to it
        TRY(checkReplaceable(place, identityIn(*lock), store));
    TRY(removeJournal(place));
    TRY(moveIntoPlace(copy.file, place));
    return copy.check;
}

Result<Backup> backUp(const std::string& store)
{
    if (const std::string newest = newestBackupOf(store); !newest.empty())
        if (const std::string head = headOf(store); !head.empty() && head == headOf(newest))
            return Backup{newest, false};
    TRY(makeBackupFolder(store));
    const Backup backup{newBackupName(store)};
    TRY(backUpTo(store, backup.file));
    removeOldestBackups(store, backup.file);
    return backup;
}

Result<RestorePreview> previewRestore(const std::string& backup, const std::string& store)
{
    TRY(wholeCheck(backup, backup));
    const auto then = TRY(contentOf(backup));
    RestorePreview preview;
    preview.quotesThen = static_cast<std::int64_t>(then.states.size());
    preview.newestThen = then.newest;
    const auto now = contentOf(store);
    if (!now) {
        preview.unreadable = now.error().message;
        return preview;
    }
    preview.quotesNow = static_cast<std::int64_t>(now->states.size());
    preview.newestNow = now->newest;
    preview.lost = countMissing(now->states, then.states);
    preview.regained = countMissing(then.states, now->states);
    preview.changed = countChanged(now->states, then.states);
    return preview;
}

Result<std::string> restoreBackup(const std::string& backup, const std::string& store)
{
    if (isSameFile(backup, store))
        return misused(words::restoreOfStoreItself(backup, backupFolder(store)));
    const std::string place = linkEnd(store);
    TRY(checkPlace(place));
    TRY(makeBackupFolder(store));
    StoreCopy copy = TRY(takeCopy(backup, place));
    TRY(setBackupCount(copy.file.path(), 0));
    TRY(takeRightsOf(place, copy));
    auto kept = swap(copy, store, place);
    if (!kept)
        return kept;
    if (const auto after = wholeCheck(store, store); !after)
        return failed(words::restoredIsNotWhole(after.error().message, *kept));
    if (const auto marked = markReplaced(store, *kept); !marked)
        return failed(words::restoredAllTheSame(marked.error().message));
    removeOldestBackups(store, *kept);
    return kept;
}

} // namespace seatwise
