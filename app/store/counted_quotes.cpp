#include "store/counted_quotes.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "quoting/canonical.h"
#include "quoting/quote_facts.h"
#include "store/book_rows.h"
#include "store/check_watch.h"
#include "store/quote_agreement.h"
#include "store/quote_rows.h"
#include "store/store_reader.h"

namespace seatwise {

namespace {

/// The quotes that were priced with one book.
struct OfOneBook
{
    Quote any;                       ///< of them
    std::vector<std::size_t> places; ///< of all of them
};

SharedBook bookIfReadable(const Connection& connection, const Quote& quote)
{
    try {
        return readBook(connection, quote);
    } catch (const ConnectionLost&) {
        throw;
    } catch (const StoreFailure&) {
        return nullptr;
    }
}

void markTrials(std::vector<CountedQuote>& quotes, const OfOneBook& those, const PriceBook& book)
{
    for (const std::size_t place : those.places) {
        const Plan* const plan = book.findPlan(quotes[place].plan);
        quotes[place].isTrial = plan && plan->kind == PlanKind::trial;
    }
}

/// The statement's columns behind those of the row.
enum Behind { contentColumn = quoteColumns, saidColumn };

/// The quote of a row; none where the row, its content and the trail do not agree.
std::optional<Quote> quoteIn(const StoredRow& stored)
{
    const QuoteRow row = readRow(stored);
    const std::string content = stored.text(contentColumn);
    const TrailSays said = whatTrailSays(stored.text(saidColumn), row.seal, row.stateSha256);
    if (!quoteTrouble(holdAgainst(content, row), said).empty())
        return std::nullopt;
    auto quote = readQuote(withoutWorking(content));
    return quote ? std::optional(asKept(*std::move(quote), row)) : std::nullopt;
}

} // namespace

CountedQuotes countQuotes(const Connection& connection, Date today, const Progress& progress)
{
    CountedQuotes counted;
    std::map<std::string, OfOneBook> byBook;
    {
        const auto readers = readersOf(connection, 1);
        CheckWatch watch(progress, readers.front()->count(QStringLiteral("SELECT count(*) FROM quotes")));
        const auto rows = readers.front()->rows(
            "SELECT " + rowColumns() +
            QStringLiteral(", (SELECT content FROM quote_contents WHERE quote_contents.id = quotes.id), (SELECT "
                           "content_sha256 FROM audit WHERE subject = quotes.id ORDER BY sequence DESC LIMIT 1) FROM "
                           "quotes WHERE status <> 'discarded' ORDER BY added"));
        while (rows->next()) {
            watch.count();
            const auto quote = quoteIn(*rows);
            if (!quote) {
                ++counted.damaged;
                continue;
            }
            auto those = byBook.find(quote->book.sha256);
            if (those == byBook.end())
                those = byBook.emplace(quote->book.sha256, OfOneBook{*quote, {}}).first;
            those->second.places.push_back(counted.quotes.size());
            counted.quotes.push_back(countedOf(*quote, today));
        }
    }
    // Behind the walk: a connection to a server gives up the rows of a statement when the next one is asked.
    for (const auto& [sha256, those] : byBook)
        if (const SharedBook book = bookIfReadable(connection, those.any))
            markTrials(counted.quotes, those, *book);
    return counted;
}

} // namespace seatwise
