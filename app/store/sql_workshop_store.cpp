#include "store/sql_workshop_store.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "digest/digest.h"
#include "quoting/quote.h"
#include "store/book_rows.h"
#include "store/resumed.h"
#include "store/trail_rows.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

// What a pricing workshop keeps, as rows of the table "workshop_items". A row carries a seal over itself; row, seal and
// the last record of the audit trail about its key must agree before it is shown. All throw StoreFailure.

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
        QStringLiteral(
            "SELECT subject FROM audit WHERE substr(subject, 1, ?) = ? AND subject NOT IN (SELECT key FROM "
            "workshop_items) AND subject NOT IN (SELECT id FROM quotes) AND subject NOT IN (SELECT sha256 "
            "FROM price_books) AND subject NOT IN (SELECT id FROM store_identity) AND subject NOT IN (SELECT id "
            "FROM customers) LIMIT 1"),
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
    Rows rows = connection.query(QStringLiteral("SELECT key, content, seal FROM workshop_items WHERE key = ?"),
                                 {toQString(key)});
    return rows.next() ? std::optional(readRow(rows)) : std::nullopt;
}

/// The items whose keys begin with a text, in the order of the bytes of their keys. Fails when one of them is not what
/// was written, and when one that the audit trail speaks of is missing.
std::vector<WorkshopItem> itemsBelow(const Connection& connection, std::string_view prefix)
{
    std::vector<WorkshopItem> items;
    for (ItemRow& row : rowsBelow(connection, toQString(prefix)))
        items.push_back(checkedItem(connection, std::move(row)));
    checkNoneMissing(connection, toQString(prefix));
    std::sort(items.begin(), items.end(),
              [](const WorkshopItem& one, const WorkshopItem& other) { return one.key < other.key; });
    return items;
}

/// The item of a key; none when nothing was ever kept under it. Fails as above.
std::optional<WorkshopItem> findItem(const Connection& connection, std::string_view key)
{
    if (auto row = rowOf(connection, key))
        return checkedItem(connection, std::move(*row));
    if (!contentSaidOf(connection, key).empty())
        throwDamaged(connection, key, words::isMissing());
    return std::nullopt;
}

/// Writes an item in place of the one with its key, within the transaction that is open.
void writeItem(const Connection& connection, const WorkshopItem& item)
{
    connection.write(QStringLiteral("INSERT INTO workshop_items (key, content, seal) VALUES (?, ?, ?) ON CONFLICT "
                                    "(key) DO UPDATE SET content = excluded.content, seal = excluded.seal"),
                     {toQString(item.key), toQString(item.content), toQString(sealOf(item))});
}

void keepItem(const Connection& connection, const WorkshopChange& change)
{
    const WorkshopItem& item = change.item;
    const auto there = findItem(connection, item.key);
    if (there == item)
        return;
    if (change.readAs && (there ? there->content : std::string()) != *change.readAs)
        throwRefused(words::itemChangedMeanwhile(item.key));
    writeItem(connection, item);
    append(connection, AuditEntry{change.event, item.key, change.detail, sha256Hex(item.content)});
    if (findItem(connection, item.key) != item)
        throwFailed(words::itemNotReadAgain(item.key));
}

/// Refuses texts that no store gives back.
void checkCharactersOf(const WorkshopChange& change)
{
    valueOrThrow(checkCharacters(words::keptKey(), change.item.key));
    valueOrThrow(checkCharacters(words::contentOfItem(change.item.key), change.item.content));
    valueOrThrow(checkCharacters(words::recordOfItem(change.item.key), change.detail.english()));
}

void keepAll(const Connection& connection, const std::vector<WorkshopChange>& changes)
{
    for (const WorkshopChange& change : changes)
        checkCharactersOf(change);
    for (const WorkshopChange& change : changes)
        keepItem(connection, change);
}

std::vector<AuditRecord> checkedTrailOf(const Connection& connection, std::string_view key)
{
    auto records = seatwise::trailOf(connection, key);
    if (std::any_of(records.begin(), records.end(),
                    [](const AuditRecord& record) { return record.hash != hashOf(record); }))
        throwFailed(words::trailIsDamaged(connection.place()));
    return records;
}

Result<void> withoutValue(const Result<std::monostate>& done)
{
    return done.map([](std::monostate) {});
}

} // namespace

std::string sealOf(const WorkshopItem& item)
{
    return sha256Hex(item.key + '\x1F' + item.content);
}

SqlWorkshopStore::SqlWorkshopStore(std::unique_ptr<Connection> connection)
    : connection_(std::move(connection))
{
}

Result<std::vector<WorkshopItem>> SqlWorkshopStore::items(std::string_view prefix) const
{
    return readFrom(*connection_, [&] { return itemsBelow(*connection_, prefix); });
}

Result<void> SqlWorkshopStore::keep(const std::vector<WorkshopChange>& changes)
{
    return withoutValue(keepIn(*connection_, [&] {
        keepAll(*connection_, changes);
        return std::monostate();
    }));
}

Result<void> SqlWorkshopStore::keepBook(const PriceBook& book, std::string_view event, const Message& detail)
{
    return withoutValue(keepIn(*connection_, [&] {
        seatwise::keepBook(*connection_, book, event, detail, BookRecord::always);
        return std::monostate();
    }));
}

Result<std::vector<AuditRecord>> SqlWorkshopStore::trailOf(std::string_view key) const
{
    return readFrom(*connection_, [&] { return checkedTrailOf(*connection_, key); });
}

template<class Work>
auto WorkshopInTransaction::answer(const Work& work) const
{
    return asResult([&] {
        try {
            return work();
        } catch (const ConnectionLost& loss) {
            loss_ = loss;
            throw;
        }
    });
}

Result<std::vector<WorkshopItem>> WorkshopInTransaction::items(std::string_view prefix) const
{
    return answer([&] { return itemsBelow(connection_, prefix); });
}

Result<void> WorkshopInTransaction::keep(const std::vector<WorkshopChange>& changes)
{
    return answer([&] { keepAll(connection_, changes); });
}

Result<void> WorkshopInTransaction::keepBook(const PriceBook& book, std::string_view event, const Message& detail)
{
    return answer([&] { seatwise::keepBook(connection_, book, event, detail, BookRecord::always); });
}

Result<std::vector<AuditRecord>> WorkshopInTransaction::trailOf(std::string_view key) const
{
    return answer([&] { return checkedTrailOf(connection_, key); });
}

void WorkshopInTransaction::throwLoss() const
{
    if (loss_)
        throw ConnectionLost(*loss_);
}

} // namespace seatwise
