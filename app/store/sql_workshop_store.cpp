#include "store/sql_workshop_store.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "pricebook/digest.h"
#include "quoting/quote.h"
#include "store/book_rows.h"
#include "store/resumed.h"
#include "store/trail_rows.h"
#include "store/workshop_rows.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

void keepItem(const Connection& connection, const WorkshopChange& change)
{
    const WorkshopItem& item = change.item;
    if (findItem(connection, item.key) == item)
        return;
    writeItem(connection, item);
    AuditRecord entry;
    entry.event = change.event;
    entry.subject = item.key;
    entry.detail = change.detail;
    entry.contentSha256 = sha256Hex(item.content);
    append(connection, std::move(entry));
    if (findItem(connection, item.key) != item)
        throwFailed("what is to be kept as " + item.key +
                    " would not be read again as it was written; nothing was kept");
}

/// Refuses texts that no store gives back.
void checkCharactersOf(const WorkshopChange& change)
{
    for (const auto& [name, text] : {std::pair{std::string("key"), &change.item.key},
                                     std::pair{"content of " + change.item.key, &change.item.content},
                                     std::pair{"record of " + change.item.key, &change.detail}})
        valueOrThrow(checkCharacters(words::namedField(name), *text));
}

Result<void> withoutValue(const Result<std::monostate>& done)
{
    return done.map([](std::monostate) {});
}

} // namespace

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
        for (const WorkshopChange& change : changes)
            checkCharactersOf(change);
        for (const WorkshopChange& change : changes)
            keepItem(*connection_, change);
        return std::monostate();
    }));
}

Result<void> SqlWorkshopStore::keepBook(const PriceBook& book, std::string_view event, std::string_view detail)
{
    return withoutValue(keepIn(*connection_, [&] {
        seatwise::keepBook(*connection_, book, event, detail, BookRecord::always);
        return std::monostate();
    }));
}

Result<std::vector<AuditRecord>> SqlWorkshopStore::trailOf(std::string_view key) const
{
    return readFrom(*connection_, [&] {
        auto records = seatwise::trailOf(*connection_, key);
        if (std::any_of(records.begin(), records.end(),
                        [](const AuditRecord& record) { return record.hash != hashOf(record); }))
            throwFailed("the audit trail in " + connection_->place() + " is damaged; restore a backup");
        return records;
    });
}

} // namespace seatwise
