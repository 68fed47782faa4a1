#include "store/migration.h"

#include <algorithm>

#include <QSqlError>

namespace seatwise {

Result<int> versionOf(const Connection& connection)
{
    auto query = connection.query(connection.dialect().readVersion);
    if (!query)
        return tl::make_unexpected(query.error());
    if (!query->next())
        return tl::make_unexpected(connection.failure(query->lastError()));
    return query->value(0).toInt();
}

Result<int> migrate(const Connection& connection, const SchemaSteps& steps)
{
    auto transaction = Transaction::beginMigration(connection);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    QStringList statements = connection.dialect().prepare;
    for (const QString& statement : statements)
        if (const auto done = connection.execute(statement); !done)
            return tl::make_unexpected(done.error());
    auto before = versionOf(connection);
    if (!before)
        return before;
    if (*before > versionAfter(steps))
        return failed("the store " + connection.place() + ' ' + writtenByNewer(*before, steps));
    for (auto step = steps.begin() + std::max(*before, 0); step != steps.end(); ++step)
        for (const QString& statement : *step)
            if (const auto done = connection.execute(statement); !done)
                return tl::make_unexpected(done.error());
    if (const auto done = connection.execute(connection.dialect().writeVersion.arg(versionAfter(steps))); !done)
        return tl::make_unexpected(done.error());
    if (const auto done = transaction->commit(); !done)
        return tl::make_unexpected(done.error());
    return before;
}

std::string writtenByNewer(std::int64_t version, const SchemaSteps& steps)
{
    return "was written by a newer version of Seatwise, with tables of version " + std::to_string(version) +
           "; this one knows " + std::to_string(versionAfter(steps));
}

} // namespace seatwise
