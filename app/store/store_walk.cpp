#include "store/store_walk.h"

#include <algorithm>
#include <type_traits>
#include <unordered_map>
#include <utility>

#include "digest/digest.h"
#include "store/customer_rows.h"
#include "store/migration.h"
#include "store/quote_rows.h"
#include "store/sql_workshop_store.h"
#include "store/trail_rows.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

template<class Make>
auto madeOfRows(StoreReader& reader, const QString& sql, const Make& make)
{
    std::vector<std::invoke_result_t<Make, const StoredRow&>> made;
    const auto rows = reader.rows(sql);
    while (rows->next())
        made.push_back(make(*rows));
    return made;
}

/// What customers are found by, in order, by their ids.
std::unordered_map<std::string, std::vector<std::string>> startsIn(StoreReader& reader)
{
    std::unordered_map<std::string, std::vector<std::string>> starts;
    const auto rows = reader.rows(QStringLiteral("SELECT start, customer FROM customer_starts"));
    while (rows->next())
        starts[rows->text(1)].push_back(rows->text(0));
    for (auto& [customer, those] : starts)
        std::sort(those.begin(), those.end());
    return starts;
}

std::vector<std::string> expectedStarts(const CustomerRow& row)
{
    const auto customer = row.content.empty() ? Result<Customer>() : readKeptCustomer(row.id, row.content);
    return customer ? nameStartsOf(*customer) : std::vector<std::string>();
}

} // namespace

TrailFindings walkTrail(StoreReader& reader, std::optional<std::string_view> head, CheckWatch& watch)
{
    TrailFindings found;
    TrailCheck chain(head);
    const auto rows =
        reader.rows(QLatin1String("SELECT ") + trailColumns() + QLatin1String(" FROM audit ORDER BY sequence"));
    AuditRecord record;
    while (rows->next()) {
        record = readRecord(*rows);
        chain.add(record);
        if (found.start.empty())
            found.start = record.previous;
        Subject& subject = found.subjects[record.subject];
        if (record.event == "quote.drafted" && subject.drafted == 0)
            subject.drafted = record.sequence;
        subject.contentSha256 = std::move(record.contentSha256);
        watch.count();
    }
    found.newest = std::move(record.at);
    found.report = chain.finish();
    return found;
}

QuoteFindings walkQuotes(StoreReader& reader, int version, CheckWatch& watch)
{
    QuoteFindings found;
    found.contents = reader.count(QStringLiteral("SELECT count(*) FROM quote_contents"));
    const auto rows = reader.rows("SELECT " + rowColumnsOf(version) +
                                  QStringLiteral(", content FROM quotes LEFT JOIN (SELECT id AS content_id, content "
                                                 "FROM quote_contents) AS contents ON content_id = id"));
    while (rows->next()) {
        QuoteRow row = readRow(*rows);
        FoundQuote quote;
        quote.held = rows->kind(quoteColumns) == StoredRow::Kind::text
                         ? holdAgainst(rows->text(quoteColumns), row)
                         : HeldRow{rows->kind(quoteColumns) == StoredRow::Kind::absent ? words::contentIsMissing()
                                                                                       : words::contentWasChanged()};
        if (row.summary.number)
            found.numbers.push_back(*row.summary.number);
        quote.id = std::move(row.summary.id);
        quote.added = row.added;
        quote.stateSha256 = std::move(row.stateSha256);
        quote.seal = std::move(row.seal);
        found.quotes.push_back(std::move(quote));
        watch.count();
    }
    return found;
}

std::vector<FoundText> walkBooks(StoreReader& reader)
{
    return madeOfRows(reader, QStringLiteral("SELECT sha256, content FROM price_books"), [](const StoredRow& row) {
        return FoundText{row.text(0), sha256Hex(row.text(1)), row.kind(1) == StoredRow::Kind::text};
    });
}

std::vector<FoundText> walkItems(StoreReader& reader)
{
    return madeOfRows(reader, QStringLiteral("SELECT key, content, seal FROM workshop_items"),
                      [](const StoredRow& row) {
                          const WorkshopItem item{row.text(0), row.text(1)};
                          return FoundText{item.key, sha256Hex(item.content),
                                           row.kind(1) == StoredRow::Kind::text && row.text(2) == sealOf(item)};
                      });
}

std::vector<ApproverRow> walkApprovers(StoreReader& reader)
{
    return madeOfRows(reader, QLatin1String("SELECT ") + approverColumns() + QLatin1String(" FROM approvers"),
                      readApprover);
}

std::vector<FoundText> walkCustomers(StoreReader& reader)
{
    auto starts = startsIn(reader);
    auto found = madeOfRows(reader, "SELECT " + customerColumnsOfRow() + QStringLiteral(" FROM customers"),
                            [&starts](const StoredRow& stored) {
                                const CustomerRow row = readCustomerRow(stored);
                                const auto there = starts.extract(row.id.text());
                                const bool isFound =
                                    expectedStarts(row) == (there ? there.mapped() : std::vector<std::string>());
                                bool isText = true;
                                for (int column = 0; column < customerColumnCount; ++column)
                                    isText = isText && stored.kind(column) == StoredRow::Kind::text;
                                return FoundText{row.id.text(), sealOf(row),
                                                 isText && isFound && row.seal == sealOf(row) && showsItsContent(row)};
                            });
    for (const auto& [customer, those] : starts)
        found.push_back({customer, {}, false});
    return found;
}

std::vector<std::string> walkIdentity(StoreReader& reader)
{
    return madeOfRows(reader, QStringLiteral("SELECT id FROM store_identity"),
                      [](const StoredRow& row) { return row.text(0); });
}

std::vector<FoundNumber> walkNumbers(StoreReader& reader)
{
    return madeOfRows(reader, QStringLiteral("SELECT year, last FROM numbers ORDER BY year"), [](const StoredRow& row) {
        const bool whole = row.kind(0) == StoredRow::Kind::whole && row.kind(1) == StoredRow::Kind::whole;
        return whole ? FoundNumber{row.whole(0), row.whole(1)} : FoundNumber{-1, -1};
    });
}

} // namespace seatwise
