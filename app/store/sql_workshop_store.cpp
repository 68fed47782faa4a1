#include "store/sql_workshop_store.h"

#include <algorithm>
#include <utility>

#include "pricebook/digest.h"
#include "store/book_rows.h"
#include "store/trail_rows.h"
#include "store/workshop_rows.h"

namespace seatwise {

namespace {

Result<void> keepItem(const Connection& connection, const WorkshopChange& change)
{
    const WorkshopItem& item = change.item;
    const auto before = findItem(connection, item.key);
    if (!before)
        return tl::make_unexpected(before.error());
    if (*before == item)
        return {};
    if (auto written = writeItem(connection, item); !written)
        return written;
    AuditRecord entry;
    entry.event = change.event;
    entry.subject = item.key;
    entry.detail = change.detail;
    entry.contentSha256 = sha256Hex(item.content);
    if (const auto recorded = append(connection, std::move(entry)); !recorded)
        return tl::make_unexpected(recorded.error());
    return {};
}

} // namespace

SqlWorkshopStore::SqlWorkshopStore(std::unique_ptr<Connection> connection)
    : connection_(std::move(connection))
{
}

Result<std::vector<WorkshopItem>> SqlWorkshopStore::items(std::string_view prefix) const
{
    return itemsBelow(*connection_, prefix);
}

Result<void> SqlWorkshopStore::keep(const std::vector<WorkshopChange>& changes)
{
    auto transaction = Transaction::begin(*connection_);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    for (const WorkshopChange& change : changes)
        if (auto kept = keepItem(*connection_, change); !kept)
            return kept;
    return transaction->commit();
}

Result<void> SqlWorkshopStore::keepBook(const PriceBook& book, std::string_view event, std::string_view detail)
{
    auto transaction = Transaction::begin(*connection_);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    if (auto kept = seatwise::keepBook(*connection_, book, event, detail, BookRecord::always); !kept)
        return kept;
    return transaction->commit();
}

Result<std::vector<AuditRecord>> SqlWorkshopStore::trailOf(std::string_view key) const
{
    auto records = seatwise::trailOf(*connection_, key);
    if (records && std::any_of(records->begin(), records->end(),
                               [](const AuditRecord& record) { return record.hash != hashOf(record); }))
        return failed("the audit trail in " + connection_->place() + " is damaged; restore a backup");
    return records;
}

} // namespace seatwise
