#include "store/store_walk.h"

#include <utility>

#include "digest/digest.h"
#include "store/quote_rows.h"
#include "store/trail_rows.h"
#include "store/workshop_rows.h"
#include "words/stores_words.h"

namespace seatwise {

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

QuoteFindings walkQuotes(StoreReader& reader, CheckWatch& watch)
{
    QuoteFindings found;
    found.contents = reader.count(QStringLiteral("SELECT count(*) FROM quote_contents"));
    const auto rows = reader.rows("SELECT " + rowColumns() +
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
    std::vector<FoundText> found;
    const auto rows = reader.rows(QStringLiteral("SELECT sha256, content FROM price_books"));
    while (rows->next())
        found.push_back({rows->text(0), sha256Hex(rows->text(1)), rows->kind(1) == StoredRow::Kind::text});
    return found;
}

std::vector<FoundText> walkItems(StoreReader& reader)
{
    std::vector<FoundText> found;
    const auto rows = reader.rows(QStringLiteral("SELECT key, content, seal FROM workshop_items"));
    while (rows->next()) {
        const WorkshopItem item{rows->text(0), rows->text(1)};
        found.push_back({item.key, sha256Hex(item.content),
                         rows->kind(1) == StoredRow::Kind::text && rows->text(2) == sealOf(item)});
    }
    return found;
}

std::vector<std::string> walkIdentity(StoreReader& reader)
{
    std::vector<std::string> found;
    const auto rows = reader.rows(QStringLiteral("SELECT id FROM store_identity"));
    while (rows->next())
        found.push_back(rows->text(0));
    return found;
}

std::vector<FoundNumber> walkNumbers(StoreReader& reader)
{
    std::vector<FoundNumber> found;
    const auto rows = reader.rows(QStringLiteral("SELECT year, last FROM numbers ORDER BY year"));
    while (rows->next()) {
        const bool whole = rows->kind(0) == StoredRow::Kind::whole && rows->kind(1) == StoredRow::Kind::whole;
        found.push_back(whole ? FoundNumber{rows->whole(0), rows->whole(1)} : FoundNumber{-1, -1});
    }
    return found;
}

} // namespace seatwise
