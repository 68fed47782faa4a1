#include "store/backup.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <unistd.h>

#include <QDateTime>

#include "files/atomic_file.h"
#include "files/descriptor.h"
#include "store/sqlite_copy.h"
#include "store/sqlite_file.h"
#include "store/sqlite_journal.h"
#include "store/trail_rows.h"

namespace seatwise {

namespace {

namespace fs = std::filesystem;

/// "store-20261121T101530123Z.db" for "store.db", with a mark before its ending where one is given.
std::string datedName(const std::string& store, const std::string& mark = {})
{
    const fs::path path(store);
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    return backupFolder(store) + '/' + path.stem().string() + '-' + time.toStdString() + mark +
           path.extension().string();
}

Result<void> makeFolder(const std::string& store)
{
    std::error_code error;
    fs::create_directories(backupFolder(store), error);
    if (error)
        return failed("cannot make the folder of backups " + backupFolder(store) + ": " + error.message());
    return {};
}

void removeOldest(const std::string& store)
{
    const std::vector<std::string> backups = backupsOf(store);
    for (std::size_t i = keptBackups; i < backups.size(); ++i) {
        ::unlink(backups[i].c_str());
        ::unlink(journalOf(backups[i]).c_str());
    }
}

bool isSameFile(const std::string& one, const std::string& other)
{
    std::error_code ignored;
    return fs::equivalent(one, other, ignored);
}

bool isThere(const std::string& path)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

/// What is in a file that has to be whole; messages call it `name`.
Result<StoreCheck> wholeCheck(const std::string& file, const std::string& name)
{
    const auto connection = openSqliteFile(file, name);
    if (!connection)
        return tl::make_unexpected(connection.error());
    auto check = asResult([&] { return checkStore(**connection); });
    if (check && !check->whole())
        return failed(name + " is not whole: " + check->problem);
    return check;
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

/// A copy of a store that goes again, unless it was moved to its place.
class Copy
{
public:
    explicit Copy(const std::string& place)
        : path_(place + ".copy-" + std::to_string(::getpid()))
    {
        remove();
    }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    ~Copy() { remove(); }

    [[nodiscard]] const std::string& path() const noexcept { return path_; }

    /// Takes the copy and looks at everything in it.
    [[nodiscard]] Result<StoreCheck> take(const std::string& from) const
    {
        if (const auto usable = checkSqliteFile(from); !usable)
            return tl::make_unexpected(usable.error());
        if (const auto copied = copyStore(from, path_); !copied)
            return tl::make_unexpected(copied.error());
        return wholeCheck(path_, from);
    }

private:
    void remove() const noexcept
    {
        ::unlink(path_.c_str());
        ::unlink(journalOf(path_).c_str());
    }

    std::string path_;
};

using States = std::map<std::string, std::string>;

struct Content
{
    States states; ///< of the quotes, by their ids
    std::string newest;
};

Result<Content> contentOf(const std::string& file)
{
    const auto connection = openSqliteFile(file, file);
    if (!connection)
        return tl::make_unexpected(connection.error());
    return asResult([&] {
        Content content;
        Rows rows = (*connection)->query(QStringLiteral("SELECT id, state_sha256 FROM quotes"));
        while (rows.next())
            content.states.emplace(rows.text(0), rows.text(1));
        if (const auto last = lastRecord(**connection))
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

/// Gives the store that is there a second name among the backups, so that the one in its place can go.
Result<std::string> keepReplaced(const std::string& store)
{
    const bool there = isThere(store);
    std::string kept = datedName(store, "-replaced");
    if (there && ::link(store.c_str(), kept.c_str()) != 0)
        return failed(withSystemReason("cannot keep the present store as " + kept));
    // What is unfinished in a store that is gone, or cannot be read any more, belongs to that store, not to the next.
    if (const auto moved = moveJournal(store, kept); !moved)
        return tl::make_unexpected(moved.error());
    return there ? kept : std::string();
}

/// Has a file alone, with nothing unfinished in it, before another takes its place.
Result<SqliteFile> alone(const std::string& file)
{
    return isThere(file) ? lockStore(file) : SqliteFile();
}

/// Puts a store that is ready in the place of another while nobody is in that one.
Result<std::string> swap(const std::string& ready, const std::string& store)
{
    const auto lock = alone(store);
    if (!lock)
        return tl::make_unexpected(lock.error());
    auto kept = keepReplaced(store);
    if (!kept)
        return kept;
    if (const auto moved = moveIntoPlace(ready, store); !moved)
        return tl::make_unexpected(moved.error());
    return kept;
}

} // namespace

std::string backupFolder(const std::string& store)
{
    return (fs::absolute(store).parent_path() / "backups").string();
}

std::vector<std::string> backupsOf(const std::string& store)
{
    const fs::path path(store);
    const std::string begin = path.stem().string() + '-';
    std::vector<std::string> backups;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(backupFolder(store), error)) {
        const fs::path& file = entry.path();
        if (file.filename().string().starts_with(begin) && file.extension() == path.extension())
            backups.push_back(file.string());
    }
    std::sort(backups.rbegin(), backups.rend());
    return backups;
}

Result<StoreCheck> backUpTo(const std::string& store, const std::string& file)
{
    if (isSameFile(store, file))
        return misused("a backup of " + store + " must be another file than the store itself");
    if (isThere(file))
        if (const auto backup = checkSqliteFile(file); !backup)
            return tl::make_unexpected(backup.error());
    const Copy copy(file);
    auto check = copy.take(store);
    if (!check)
        return check;
    const auto lock = alone(file);
    if (!lock)
        return tl::make_unexpected(lock.error());
    if (const auto removed = removeJournal(file); !removed)
        return tl::make_unexpected(removed.error());
    if (const auto moved = moveIntoPlace(copy.path(), file); !moved)
        return tl::make_unexpected(moved.error());
    return check;
}

Result<Backup> backUp(const std::string& store)
{
    const std::vector<std::string> backups = backupsOf(store);
    if (!backups.empty())
        if (const std::string head = headOf(store); !head.empty() && head == headOf(backups.front()))
            return Backup{backups.front(), false};
    if (const auto made = makeFolder(store); !made)
        return tl::make_unexpected(made.error());
    const Backup backup{datedName(store)};
    if (const auto done = backUpTo(store, backup.file); !done)
        return tl::make_unexpected(done.error());
    removeOldest(store);
    return backup;
}

Result<RestorePreview> previewRestore(const std::string& backup, const std::string& store)
{
    if (const auto check = wholeCheck(backup, backup); !check)
        return tl::make_unexpected(check.error());
    const auto then = contentOf(backup);
    if (!then)
        return tl::make_unexpected(then.error());
    RestorePreview preview;
    preview.quotesThen = static_cast<std::int64_t>(then->states.size());
    preview.newestThen = then->newest;
    const auto now = contentOf(store);
    if (!now) {
        preview.unreadable = now.error().message;
        return preview;
    }
    preview.quotesNow = static_cast<std::int64_t>(now->states.size());
    preview.newestNow = now->newest;
    preview.lost = countMissing(now->states, then->states);
    preview.regained = countMissing(then->states, now->states);
    preview.changed = countChanged(now->states, then->states);
    return preview;
}

Result<std::string> restoreBackup(const std::string& backup, const std::string& store)
{
    if (isSameFile(backup, store))
        return misused(backup + " is the store itself; restore one of the backups in " + backupFolder(store));
    if (const auto made = makeFolder(store); !made)
        return tl::make_unexpected(made.error());
    const Copy copy(store);
    if (const auto check = copy.take(backup); !check)
        return tl::make_unexpected(check.error());
    auto kept = swap(copy.path(), store);
    if (!kept)
        return kept;
    if (const auto after = wholeCheck(store, store); !after)
        return failed(after.error().message + "; the store before it is " + *kept);
    removeOldest(store);
    return kept;
}

} // namespace seatwise
