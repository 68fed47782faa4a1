#include "store/store_location.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "store/postgres_server.h"
#include "store/resumed.h"
#include "store/sql_quote_store.h"
#include "store/sql_workshop_store.h"
#include "store/sqlite_file.h"
#include "store/store_check.h"

namespace seatwise {

std::string defaultStore()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QFile::encodeName(folder + QStringLiteral("/seatwise/store.db")).toStdString();
}

namespace {

Result<std::unique_ptr<Connection>> openFile(const std::string& location)
{
    const std::string file = location.empty() ? defaultStore() : location;
    if (location.empty() && !QDir().mkpath(QFileInfo(QFile::decodeName(file.c_str())).path()))
        return failed("cannot make the folder of the store " + file);
    return openSqliteStore(file);
}

Result<std::unique_ptr<Connection>> openServer(const std::string& address, const PasswordSource& passwordOf)
{
    const auto server = parseServerAddress(address);
    if (!server)
        return tl::make_unexpected(server.error());
    return openServerStore(*server, passwordFor(*server, passwordOf));
}

Result<std::unique_ptr<Connection>> openConnection(const std::string& location, const PasswordSource& passwordOf)
{
    return isServerAddress(location) ? openServer(location, passwordOf) : openFile(location);
}

} // namespace

std::string passwordFor(const ServerAddress& server, const PasswordSource& passwordOf)
{
    return passwordOf ? passwordOf(server) : std::string();
}

Result<StoreCheck> checkStoreAt(const std::string& location, const PasswordSource& passwordOf)
{
    const std::string file = location.empty() ? defaultStore() : location;
    const auto connection = isServerAddress(location) ? openServer(location, passwordOf) : openSqliteFile(file, file);
    if (!connection)
        return tl::make_unexpected(connection.error());
    return readFrom(**connection, [&] { return checkStore(**connection); });
}

Result<std::unique_ptr<QuoteStore>> openStore(const std::string& location, const PasswordSource& passwordOf)
{
    auto connection = openConnection(location, passwordOf);
    if (!connection)
        return tl::make_unexpected(connection.error());
    return std::make_unique<SqlQuoteStore>(std::move(*connection));
}

Result<std::unique_ptr<WorkshopStore>> openWorkshop(const std::string& location, const PasswordSource& passwordOf)
{
    auto connection = openConnection(location, passwordOf);
    if (!connection)
        return tl::make_unexpected(connection.error());
    return std::make_unique<SqlWorkshopStore>(std::move(*connection));
}

} // namespace seatwise
