#include "store/sqlite_file.h"

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QUuid>

#include "files/descriptor.h"
#include "files/read_file.h"
#include "files/store_signature.h"
#include "files/temporary_file.h"
#include "store/backup.h"
#include "store/migration.h"
#include "store/sqlite_copy.h"
#include "store/sqlite_journal.h"

namespace seatwise {

namespace {

/// The size that the header says the file has.
std::uint64_t sizeByHeader(const std::string& header)
{
    const std::uint32_t written =
        static_cast<unsigned char>(header[16]) * 256U + static_cast<unsigned char>(header[17]);
    const std::uint32_t page = written == 1 ? 65'536 : written;
    return std::uint64_t{page} * bigEndian(header, 28);
}

tl::unexpected<Error> notAStore(const std::string& path, const std::string& why)
{
    return failed(path + " is not a Seatwise store: " + why + "; nothing was written to it");
}

bool exists(const std::string& path)
{
    struct stat info = {};
    return ::stat(path.c_str(), &info) == 0 || errno != ENOENT;
}

std::unique_ptr<Connection> connect(const std::string& file, const std::string& place)
{
    prepareSqlite();
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(QFile::decodeName(file.c_str()));
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=30000"));
    return std::make_unique<Connection>(name, place, sqliteDialect());
}

/// Makes the store beside its place, for its owner alone, and puts it there whole. When another process was faster, its
/// store is the one.
Result<void> create(const std::string& path, const SchemaSteps& steps)
{
    if (const std::string store = storeBeside(path); !store.empty())
        return failed("cannot make the store " + path +
                      ": a file of that name would be taken for a part of the store " + store);
    const auto made = TemporaryFile::createBeside(path, ownerOnlyFile);
    if (!made || !setRights(made->descriptor(), ownerOnlyFile))
        return failed(withSystemReason("cannot make the store " + path));
    TRY(asResult([&] { migrate(*connect(made->path(), path), steps); }));
    if (::link(made->path().c_str(), path.c_str()) != 0 && errno != EEXIST)
        return failed(withSystemReason("cannot make the store " + path));
    return {};
}

} // namespace

Result<void> checkSqliteFile(const std::string& path, const SchemaSteps& steps)
{
    struct stat info = {};
    struct stat beside = {};
    if (::stat(path.c_str(), &info) != 0)
        return failed("cannot open the store " + path + ": " + std::strerror(errno));
    if (S_ISDIR(info.st_mode))
        return notAStore(path, "it is a folder");
    if (!S_ISREG(info.st_mode))
        return notAStore(path, "it is no plain file");
    if (const std::string journal = journalOf(path); ::stat(journal.c_str(), &beside) == 0 && !S_ISREG(beside.st_mode))
        return notAStore(path, "its journal " + journal + " is no plain file");
    const auto header = TRY(readUpTo(path, sqliteHeaderSize));
    if (header.empty())
        return notAStore(path, "it is empty");
    if (!header.starts_with(sqliteMagic.substr(0, header.size())))
        return notAStore(path, "it is some other kind of file");
    if (header.size() < sqliteHeaderSize)
        return notAStore(path, "it is cut short");
    if (!beginsAsStore(header))
        return notAStore(path, "it is the database of another program");
    if (const std::uint32_t version = bigEndian(header, 60); version > steps.size())
        return notAStore(path, "it " + writtenByNewer(version, steps));
    // Beside an unfinished transaction the size says nothing; the database puts it right when it opens the file.
    if (static_cast<std::uint64_t>(info.st_size) < sizeByHeader(header) && !isUnfinished(path))
        return notAStore(path, "it is cut short; restore a backup");
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
            return failed("cannot make the store " + path + ": beside it is " + journalOf(path) +
                          " of one that is gone; put that one back, or take the journal away");
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

} // namespace seatwise
