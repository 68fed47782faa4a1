#include "store/sql_workshop_store.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "digest/digest.h"
#include "quoting/quote.h"
#include "store/book_rows.h"
#include "store/resumed.h"
#include "store/trail_rows.h"
#include "store/workshop_rows.h"
#include "words/quoting_words.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

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

Result<void> SqlWorkshopStore::keepBook(const PriceBook& book, std::string_view event, const Message& detail)
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
            throwFailed(words::trailIsDamaged(connection_->place()));
        return records;
    });
}

} // namespace seatwise
