#include "store/workshop_rows.h"

#include <algorithm>
#include <string>
#include <utility>

#include "digest/digest.h"
#include "store/trail_rows.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

struct ItemRow
{
    WorkshopItem item;
    std::string seal;
};

ItemRow readRow(const Rows& rows)
{
    return {{rows.text(0), rows.text(1)}, rows.text(2)};
}

[[noreturn]] void throwDamaged(const Connection& connection, std::string_view key, Message trouble)
{
    throwFailed(words::itemIsDamaged(key, connection.place(), std::move(trouble)));
}

/// The item of a row, held against its seal and the audit trail.
WorkshopItem checkedItem(const Connection& connection, ItemRow row)
{
    if (row.seal != sealOf(row.item))
        throwDamaged(connection, row.item.key, words::rowWasChanged());
    if (contentSaidOf(connection, row.item.key) != sha256Hex(row.item.content))
        throwDamaged(connection, row.item.key, words::isNotWhatTrailSays());
    return std::move(row.item);
}

/// The condition that a column begins with a text, the same on both databases: LIKE knows case on one of them only, and
/// the order of texts is not the same. Both count characters, not bytes.
QVariantList beginsWith(const QString& prefix)
{
    return {static_cast<qlonglong>(prefix.toUcs4().size()), prefix};
}

/// Fails when the trail speaks of something that begins with a text and is in no table.
void checkNoneMissing(const Connection& connection, const QString& prefix)
{
    const auto missing = connection.valueOf(
        QStringLiteral("SELECT subject FROM audit WHERE substr(subject, 1, ?) = ? AND subject NOT IN (SELECT key FROM "
                       "workshop_items) AND subject NOT IN (SELECT id FROM quotes) AND subject NOT IN (SELECT sha256 "
                       "FROM price_books) AND subject NOT IN (SELECT id FROM store_identity) LIMIT 1"),
        beginsWith(prefix));
    if (missing)
        throwFailed(words::subjectOfTrailIsMissing(missing->toString().toStdString(), connection.place()));
}

std::vector<ItemRow> rowsBelow(const Connection& connection, const QString& prefix)
{
    Rows rows =
        connection.query(QStringLiteral("SELECT key, content, seal FROM workshop_items WHERE substr(key, 1, ?) = ?"),
                         beginsWith(prefix));
    std::vector<ItemRow> found;
    while (rows.next())
        found.push_back(readRow(rows));
    return found;
}

std::optional<ItemRow> rowOf(const Connection& connection, std::string_view key)
{
    Rows rows =
        connection.query(QStringLiteral("SELECT key, content, seal FROM workshop_items WHERE key = ?"), {qt(key)});
    return rows.next() ? std::optional(readRow(rows)) : std::nullopt;
}

} // namespace

std::vector<WorkshopItem> itemsBelow(const Connection& connection, std::string_view prefix)
{
    std::vector<WorkshopItem> items;
    for (ItemRow& row : rowsBelow(connection, qt(prefix)))
        items.push_back(checkedItem(connection, std::move(row)));
    checkNoneMissing(connection, qt(prefix));
    std::sort(items.begin(), items.end(),
              [](const WorkshopItem& one, const WorkshopItem& other) { return one.key < other.key; });
    return items;
}

std::optional<WorkshopItem> findItem(const Connection& connection, std::string_view key)
{
    if (auto row = rowOf(connection, key))
        return checkedItem(connection, std::move(*row));
    if (!contentSaidOf(connection, key).empty())
        throwDamaged(connection, key, words::isMissing());
    return std::nullopt;
}

std::string sealOf(const WorkshopItem& item)
{
    return sha256Hex(item.key + '\x1F' + item.content);
}

void writeItem(const Connection& connection, const WorkshopItem& item)
{
    connection.write(QStringLiteral("INSERT INTO workshop_items (key, content, seal) VALUES (?, ?, ?) ON CONFLICT "
                                    "(key) DO UPDATE SET content = excluded.content, seal = excluded.seal"),
                     {qt(item.key), qt(item.content), qt(sealOf(item))});
}

} // namespace seatwise
