#include "store/workshop_rows.h"

#include <algorithm>
#include <string>
#include <utility>

#include <QSqlError>

#include "pricebook/digest.h"
#include "store/trail_rows.h"

namespace seatwise {

namespace {

struct ItemRow
{
    WorkshopItem item;
    std::string seal;
};

std::string sealOf(const WorkshopItem& item)
{
    return sha256Hex(item.key + '\x1F' + item.content);
}

ItemRow readRow(const QSqlQuery& query)
{
    const auto text = [&query](int column) { return query.value(column).toString().toStdString(); };
    return {{text(0), text(1)}, text(2)};
}

tl::unexpected<Error> damaged(const Connection& connection, std::string_view key, const std::string& why)
{
    return failed("the workshop's " + std::string(key) + " in " + connection.place() + " is damaged: " + why +
                  "; restore a backup");
}

/// The item of a row, held against its seal and the audit trail.
Result<WorkshopItem> checkedItem(const Connection& connection, ItemRow row)
{
    if (row.seal != sealOf(row.item))
        return damaged(connection, row.item.key, "its row was changed");
    const auto last = lastRecordAbout(connection, row.item.key);
    if (!last)
        return tl::make_unexpected(last.error());
    if (!*last || (*last)->contentSha256 != sha256Hex(row.item.content) || (*last)->hash != hashOf(**last))
        return damaged(connection, row.item.key, "it is not what the audit trail says");
    return std::move(row.item);
}

/// The condition that a column begins with a text, the same on both databases: LIKE knows case on one of them only, and
/// the order of texts is not the same. Both count characters, not bytes.
QVariantList beginsWith(const QString& prefix)
{
    return {static_cast<qlonglong>(prefix.toUcs4().size()), prefix};
}

/// Failed when the trail speaks of something that begins with a text and is in no table.
Result<void> checkNoneMissing(const Connection& connection, const QString& prefix)
{
    auto query = connection.query(
        QStringLiteral("SELECT subject FROM audit WHERE substr(subject, 1, ?) = ? AND subject NOT IN (SELECT key FROM "
                       "workshop_items) AND subject NOT IN (SELECT id FROM quotes) AND subject NOT IN (SELECT sha256 "
                       "FROM price_books) LIMIT 1"),
        beginsWith(prefix));
    if (!query)
        return tl::make_unexpected(query.error());
    if (query->next())
        return failed("the audit trail speaks of " + query->value(0).toString().toStdString() + ", which is not in " +
                      connection.place() + "; restore a backup");
    return {};
}

} // namespace

Result<std::vector<WorkshopItem>> itemsBelow(const Connection& connection, std::string_view prefix)
{
    auto query =
        connection.query(QStringLiteral("SELECT key, content, seal FROM workshop_items WHERE substr(key, 1, ?) = ?"),
                         beginsWith(qt(prefix)));
    if (!query)
        return tl::make_unexpected(query.error());
    std::vector<ItemRow> rows;
    while (query->next())
        rows.push_back(readRow(*query));
    if (query->lastError().isValid())
        return tl::make_unexpected(connection.failure(query->lastError()));
    std::vector<WorkshopItem> items;
    for (ItemRow& row : rows) {
        auto item = checkedItem(connection, std::move(row));
        if (!item)
            return tl::make_unexpected(item.error());
        items.push_back(std::move(*item));
    }
    if (const auto checked = checkNoneMissing(connection, qt(prefix)); !checked)
        return tl::make_unexpected(checked.error());
    std::sort(items.begin(), items.end(),
              [](const WorkshopItem& one, const WorkshopItem& other) { return one.key < other.key; });
    return items;
}

Result<std::optional<WorkshopItem>> findItem(const Connection& connection, std::string_view key)
{
    auto query =
        connection.query(QStringLiteral("SELECT key, content, seal FROM workshop_items WHERE key = ?"), {qt(key)});
    if (!query)
        return tl::make_unexpected(query.error());
    if (query->next()) {
        ItemRow row = readRow(*query);
        query->finish();
        return checkedItem(connection, std::move(row));
    }
    const auto last = lastRecordAbout(connection, key);
    if (!last)
        return tl::make_unexpected(last.error());
    if (*last)
        return damaged(connection, key, "it is missing");
    return std::nullopt;
}

Result<void> writeItem(const Connection& connection, const WorkshopItem& item)
{
    return connection.execute(QStringLiteral("INSERT INTO workshop_items (key, content, seal) VALUES (?, ?, ?) ON "
                                             "CONFLICT (key) DO UPDATE SET content = excluded.content, seal = "
                                             "excluded.seal"),
                              {qt(item.key), qt(item.content), qt(sealOf(item))});
}

} // namespace seatwise
