#include "store/sqlite_file.h"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QUuid>

#include <sqlite3.h>

#include "files/descriptor.h"
#include "files/read_file.h"
#include "files/store_signature.h"
#include "files/temporary_file.h"
#include "store/backup.h"
#include "store/sqlite_journal.h"
#include "store/standing_journal.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

constexpr int patience = 30'000; // milliseconds

/// The size that the header says the file has.
std::uint64_t sizeByHeader(const std::string& header)
{
    const std::uint32_t written =
        static_cast<unsigned char>(header[16]) * 256U + static_cast<unsigned char>(header[17]);
    const std::uint32_t page = written == 1 ? 65'536 : written;
    return std::uint64_t{page} * bigEndian(header, 28);
}

bool exists(const std::string& path)
{
    struct stat info = {};
    return ::stat(path.c_str(), &info) == 0 || errno != ENOENT;
}

/// Has SQLite keep no count of its memory, for which its threads wait for each other, and keep standing journals.
/// Serves before its first use.
void prepareSqlite() noexcept
{
    static const bool isDone = [] {
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        keepStandingJournals();
        return true;
    }();
    static_cast<void>(isDone);
}

std::unique_ptr<Connection> connect(const std::string& file, const std::string& place)
{
    prepareSqlite();
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(QFile::decodeName(file.c_str()));
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience));
    return std::make_unique<Connection>(name, place, sqliteDialect());
}

/// Makes the store beside its place, for its owner alone, and puts it there whole. When another process was faster, its
/// store is the one.
Result<void> create(const std::string& path, const SchemaSteps& steps)
{
    if (const std::string store = storeBeside(path); !store.empty())
        return failed(words::cannotMakeStoreOfThatName(path, store));
    const auto made = TemporaryFile::createBeside(path, ownerOnlyFile);
    if (!made || !setRights(made->descriptor(), ownerOnlyFile))
        return failed(words::cannotMakeStore(path, systemReason()));
    TRY(asResult([&] { migrate(*connect(made->path(), path), steps); }));
    if (::link(made->path().c_str(), path.c_str()) != 0 && errno != EEXIST)
        return failed(words::cannotMakeStore(path, systemReason()));
    return {};
}

} // namespace

Result<void> checkSqliteFile(const std::string& path, const SchemaSteps& steps)
{
    struct stat info = {};
    struct stat beside = {};
    if (::stat(path.c_str(), &info) != 0)
        return failed(words::cannotOpenStore(path, systemReason()));
    if (S_ISDIR(info.st_mode))
        return failed(words::folderIsNoStore(path));
    if (!S_ISREG(info.st_mode))
        return failed(words::deviceIsNoStore(path));
    if (const std::string journal = journalOf(path); ::stat(journal.c_str(), &beside) == 0 && !S_ISREG(beside.st_mode))
        return failed(words::journalIsNoPlainFile(path, journal));
    const auto header = TRY(readUpTo(path, sqliteHeaderSize));
    if (header.empty())
        return failed(words::emptyFileIsNoStore(path));
    if (!header.starts_with(sqliteMagic.substr(0, header.size())))
        return failed(words::otherFileIsNoStore(path));
    if (header.size() < sqliteHeaderSize)
        return failed(words::stumpIsNoStore(path));
    if (!beginsAsStore(header))
        return failed(words::otherDatabaseIsNoStore(path));
    if (const std::uint32_t version = bigEndian(header, 60); version > steps.size())
        return failed(words::fileOfNewerSeatwise(path, version, versionAfter(steps)));
    // Beside an unfinished transaction the size says nothing; the database puts it right when it opens the file.
    if (static_cast<std::uint64_t>(info.st_size) < sizeByHeader(header) && !isUnfinished(path))
        return failed(words::storeIsCutShort(path));
    return {};
}

Result<std::unique_ptr<Connection>> openSqliteFile(const std::string& path, const std::string& place,
                                                   const SchemaSteps& steps)
{
    TRY(checkSqliteFile(path, steps));
    return asResult([&] { return connect(path, place); });
}

Result<std::unique_ptr<Connection>> openSqliteStore(const std::string& path, const SchemaSteps& steps)
{
    if (!exists(path)) {
        // Looked at first: the journal of a store that another process has just made comes after that store.
        if (isUnfinished(path) && !exists(path))
            return failed(words::cannotMakeStoreBesideJournal(path, journalOf(path)));
        TRY(create(path, steps));
    }
    auto opened = openSqliteFile(path, path, steps);
    if (!opened)
        return opened;
    return asResult([&] {
        if (versionOf(**opened) != versionAfter(steps)) {
            static_cast<void>(valueOrThrow(backUp(path)));
            migrate(**opened, steps);
        }
        return std::move(*opened);
    });
}

Result<SqliteFile> openExisting(const std::string& path)
{
    prepareSqlite();
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr);
    SqliteFile file(database);
    if (code != SQLITE_OK)
        return failed(words::cannotOpen(path, sqlite3_errstr(code)));
    sqlite3_busy_timeout(file.get(), patience);
    return file;
}

void CloseSqlite::operator()(sqlite3* database) const noexcept
{
    sqlite3_close(database);
}

void FinalizeStatement::operator()(sqlite3_stmt* statement) const noexcept
{
    sqlite3_finalize(statement);
}

SqliteStatement prepared(sqlite3* database, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr);
    return SqliteStatement(statement);
}

Result<SqliteFile> lockStore(const std::string& path)
{
    auto file = openExisting(path);
    if (!file)
        return file;
    const int code = sqlite3_exec(file->get(), "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return file;
    if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT)
        return SqliteFile();
    return failed(words::cannotHaveStoreAlone(path, sqlite3_errmsg(file->get())));
}

} // namespace seatwise
