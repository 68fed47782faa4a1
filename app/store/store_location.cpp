#include "store/store_location.h"

#include <filesystem>
#include <system_error>

#include "files/paths.h"
#include "store/postgres_server.h"
#include "store/resumed.h"
#include "store/sql_approvers.h"
#include "store/sql_customer_store.h"
#include "store/sql_quote_store.h"
#include "store/sql_workshop_store.h"
#include "store/sqlite_file.h"
#include "store/store_check.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

Result<std::unique_ptr<Connection>> openFile(const std::string& location)
{
    if (!location.empty())
        return openSqliteStore(location);
    const auto file = TRY(defaultStore());
    if (const auto made = makeOwnFolder(folderOf(file)); !made)
        return failed(words::cannotMakeFolderOfStore(file, made.error().message));
    return openSqliteStore(file);
}

Result<std::unique_ptr<Connection>> openServer(const std::string& address, const PasswordSource& passwordOf)
{
    const auto server = TRY(parseServerAddress(address));
    return openServerStore(server, passwordFor(server, passwordOf));
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
    const auto file = TRY(storeFile(location));
    const auto connection =
        TRY(isServerAddress(location) ? openServer(location, passwordOf) : openSqliteFile(file, file));
    return readFrom(*connection, [&] { return checkStore(*connection); });
}

Result<std::unique_ptr<QuoteStore>> openStore(const std::string& location, const PasswordSource& passwordOf)
{
    auto connection = TRY(openConnection(location, passwordOf));
    return std::make_unique<SqlQuoteStore>(std::move(connection));
}

Result<std::unique_ptr<WorkshopStore>> openWorkshop(const std::string& location, const PasswordSource& passwordOf)
{
    auto connection = TRY(openConnection(location, passwordOf));
    return std::make_unique<SqlWorkshopStore>(std::move(connection));
}

Result<std::unique_ptr<ApproverStore>> openApprovers(const std::string& location, const PasswordSource& passwordOf,
                                                     ApproversFor what)
{
    if (!isServerAddress(location) || what == ApproversFor::reading)
        return std::make_unique<SqlApprovers>(TRY(openConnection(location, passwordOf)));
    const auto server = TRY(parseServerAddress(location));
    return std::make_unique<SqlApprovers>(TRY(openServerStoreAsOwner(server, passwordFor(server, passwordOf))));
}

Result<std::unique_ptr<CustomerStore>> openCustomers(const std::string& location, const PasswordSource& passwordOf)
{
    auto connection = TRY(openConnection(location, passwordOf));
    return std::make_unique<SqlCustomerStore>(std::move(connection));
}

bool isStoreThere(const std::string& location)
{
    const auto file = storeFile(location);
    std::error_code ignored;
    return isServerAddress(location) || (file && std::filesystem::exists(*file, ignored));
}

} // namespace seatwise
