#include "store/store_location.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "store/sql_quote_store.h"
#include "store/sqlite_file.h"

namespace seatwise {

std::string defaultStore()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QFile::encodeName(folder + QStringLiteral("/seatwise/store.db")).toStdString();
}

Result<std::unique_ptr<QuoteStore>> openStore(const std::string& location)
{
    const std::string file = location.empty() ? defaultStore() : location;
    if (location.empty() && !QDir().mkpath(QFileInfo(QFile::decodeName(file.c_str())).path()))
        return failed("cannot make the folder of the store " + file);
    auto connection = openSqliteStore(file);
    if (!connection)
        return tl::make_unexpected(connection.error());
    return std::make_unique<SqlQuoteStore>(std::move(*connection));
}

} // namespace seatwise
