#include "store/schema_check.h"

#include <map>
#include <utility>

#include <sqlite3.h>

#include "store/postgres_guards.h"
#include "store/sqlite_file.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

/// By "trigger evil": the statement that made it.
using Objects = std::map<std::string, std::string>;

/// What SQLite keeps there for itself and reads for planning alone.
bool isStatistics(const std::string& object)
{
    return object == "table sqlite_stat1" || object == "table sqlite_stat4";
}

Objects objectsIn(StoredRows& rows)
{
    Objects objects;
    while (rows.next())
        if (std::string name = rows.text(0) + ' ' + rows.text(1); !isStatistics(name))
            objects.emplace(std::move(name), rows.text(2));
    return objects;
}

constexpr const char* everyObject = "SELECT type, name, coalesce(sql, '') FROM sqlite_schema";

/// What the steps to a version make.
Objects objectsOfVersion(int version)
{
    sqlite3* database = nullptr;
    const int opened = sqlite3_open(":memory:", &database);
    const SqliteFile file(database);
    bool made = opened == SQLITE_OK;
    const SchemaSteps& steps = schemaSteps();
    for (std::size_t step = 0; step < steps.size() && static_cast<int>(step) < version; ++step)
        for (const QString& statement : steps[step])
            made =
                made && sqlite3_exec(database, statement.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    Objects objects;
    const auto keep = [](void* into, int, char** values, char**) {
        static_cast<Objects*>(into)->emplace(std::string(values[0]) + ' ' + values[1], values[2]);
        return 0;
    };
    if (!made || sqlite3_exec(database, everyObject, keep, &objects, nullptr) != SQLITE_OK)
        throwFailed(words::cannotTellTables(sqlite3_errmsg(database)));
    return objects;
}

Message differenceOf(const Objects& found, const Objects& expected)
{
    for (const auto& [name, sql] : found) {
        const auto ours = expected.find(name);
        if (ours == expected.end())
            return words::holdsForeignObject(name);
        if (ours->second != sql)
            return words::objectWasChanged(name);
    }
    for (const auto& [name, sql] : expected)
        if (!found.contains(name))
            return words::objectIsMissing(name);
    return {};
}

/// What the first row of foreignObjectsOnServer() says.
Message firstObject(StoredRows& rows)
{
    if (!rows.next())
        return {};
    return rows.whole(0) != 0 ? words::objectIsMissing(rows.text(1)) : words::holdsForeignObject(rows.text(1));
}

} // namespace

Message foreignObject(const Connection& connection, StoreReader& reader, int version)
{
    if (!connection.dialect().inFile)
        return firstObject(*reader.rows(foreignObjectsOnServer()));
    const auto rows = reader.rows(QLatin1String(everyObject));
    return differenceOf(objectsIn(*rows), objectsOfVersion(version));
}

} // namespace seatwise
