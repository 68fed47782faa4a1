#include "store/backup_folder.h"

#include <algorithm>
#include <filesystem>
#include <regex>
#include <unistd.h>

#include <QDateTime>

#include "files/paths.h"
#include "store/sqlite_journal.h"
#include "store/store_identity.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

namespace fs = std::filesystem;

/// A file in the folder, with what it says of itself.
struct Found
{
    std::string file;
    StoreIdentity identity; ///< empty where the file does not say
};

/// Whether a name is one that newBackupName() gives for a store of that name.
bool isBackupName(const fs::path& file, const fs::path& store)
{
    static const std::regex dated("-[0-9]{8}T[0-9]{9}Z(-replaced)?(-[0-9]+)?");
    const std::string stem = store.stem().string();
    const std::string name = file.stem().string();
    return file.extension() == store.extension() && name.starts_with(stem) &&
           std::regex_match(name.begin() + static_cast<std::ptrdiff_t>(stem.size()), name.end(), dated);
}

/// Every file of a backup's name, the names in falling order.
std::vector<Found> backupsNamedAfter(const std::string& store)
{
    std::vector<Found> found;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(backupFolder(store), error))
        if (isBackupName(entry.path(), store) && fs::is_regular_file(entry.symlink_status(error)))
            found.push_back({entry.path().string(), identityOf(entry.path().string()).value_or(StoreIdentity{})});
    std::sort(found.begin(), found.end(), [](const Found& one, const Found& other) { return one.file > other.file; });
    return found;
}

std::string idOf(const std::string& store)
{
    return identityOf(store).value_or(StoreIdentity{}).id;
}

/// Puts what belongs to the store of an id first, by count, and returns where the rest begins.
std::vector<Found>::iterator ownFirst(std::vector<Found>& found, const std::string& id)
{
    const auto rest = std::stable_partition(found.begin(), found.end(), [&](const Found& backup) {
        return !id.empty() && backup.identity.id == id && backup.identity.backup > 0;
    });
    std::stable_sort(found.begin(), rest,
                     [](const Found& one, const Found& other) { return one.identity.backup > other.identity.backup; });
    return rest;
}

} // namespace

std::string backupFolder(const std::string& store)
{
    return (fs::absolute(store).parent_path() / "backups").string();
}

Result<void> makeBackupFolder(const std::string& store)
{
    const std::string folder = backupFolder(store);
    if (const auto made = makeOwnFolder(folder); !made)
        return failed(words::cannotMakeFolderOfBackups(folder, made.error().message));
    return {};
}

std::string newBackupName(const std::string& store, const std::string& mark)
{
    const fs::path path(store);
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    const std::string begin = backupFolder(store) + '/' + path.stem().string() + '-' + time.toStdString() + mark;
    std::string name = begin + path.extension().string();
    std::error_code ignored;
    for (int again = 2; fs::exists(fs::symlink_status(name, ignored)); ++again)
        name = begin + '-' + std::to_string(again) + path.extension().string();
    return name;
}

std::vector<std::string> backupsOf(const std::string& store)
{
    std::vector<Found> found = backupsNamedAfter(store);
    ownFirst(found, idOf(store));
    std::vector<std::string> files;
    files.reserve(found.size());
    for (Found& backup : found)
        files.push_back(std::move(backup.file));
    return files;
}

std::string newestBackupOf(const std::string& store)
{
    std::vector<Found> found = backupsNamedAfter(store);
    return ownFirst(found, idOf(store)) == found.begin() ? std::string() : found.front().file;
}

std::int64_t nextBackupCount(const std::string& store, const std::string& id)
{
    std::int64_t last = 0;
    for (const Found& backup : backupsNamedAfter(store))
        if (backup.identity.id == id)
            last = std::max(last, backup.identity.backup);
    return last + 1;
}

void removeOldestBackups(const std::string& store, const std::string& justMade)
{
    std::vector<Found> found = backupsNamedAfter(store);
    const auto rest = ownFirst(found, idOf(store));
    if (rest - found.begin() <= static_cast<std::ptrdiff_t>(keptBackups))
        return;
    for (auto oldest = found.begin() + static_cast<std::ptrdiff_t>(keptBackups); oldest != rest; ++oldest)
        if (oldest->file != justMade) {
            ::unlink(oldest->file.c_str());
            ::unlink(journalOf(oldest->file).c_str());
        }
}

} // namespace seatwise
