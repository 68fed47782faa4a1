#include "store/schema_check.h"

#include <map>
#include <utility>

#include <sqlite3.h>

#include "store/connection.h"
#include "store/postgres_guards.h"
#include "store/schema.h"
#include "store/sqlite_copy.h"

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
        throwFailed(std::string("cannot tell which tables a store has: ") + sqlite3_errmsg(database));
    return objects;
}

std::string differenceOf(const Objects& found, const Objects& expected)
{
    for (const auto& [name, sql] : found) {
        const auto ours = expected.find(name);
        if (ours == expected.end())
            return "it holds the " + name + ", which Seatwise did not make";
        if (ours->second != sql)
            return "the " + name + " is not as Seatwise made it";
    }
    for (const auto& [name, sql] : expected)
        if (!found.contains(name))
            return "the " + name + " is missing";
    return {};
}

} // namespace

std::string foreignObject(const Connection& connection, StoreReader& reader, int version)
{
    if (!connection.dialect().inFile) {
        const auto rows = reader.rows(foreignObjectsOnServer());
        return rows->next() ? rows->text(0) : std::string();
    }
    const auto rows = reader.rows(QLatin1String(everyObject));
    return differenceOf(objectsIn(*rows), objectsOfVersion(version));
}

} // namespace seatwise
