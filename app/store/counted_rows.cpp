#include "store/counted_rows.h"

#include <optional>

#include "pricebook/price_book.h"
#include "quoting/canonical.h"
#include "quoting/quote_facts.h"
#include "store/book_rows.h"
#include "store/quote_agreement.h"
#include "store/quote_rows.h"

namespace seatwise {

namespace {

/// The columns behind those of the row.
enum Behind { saidColumn = quoteColumns, contentColumn };

SharedBook bookIfReadable(const Connection& connection, const std::string& sha256)
{
    try {
        return readBook(connection, sha256, words::plain(sha256));
    } catch (const ConnectionLost&) {
        throw;
    } catch (const StoreFailure&) {
        return nullptr;
    }
}

CountedQuote countedOf(const QuoteRow& row, const CountedFacts& facts, const Currency& currency, Date today)
{
    const QuoteSummary& summary = row.summary;
    CountedQuote counted;
    static_cast<CountedFacts&>(counted) = facts;
    counted.id = summary.id;
    counted.number = summary.number;
    counted.revision = summary.revision;
    counted.name = nameOf(summary.number, summary.revision, summary.id);
    counted.status = statusOn(summary.status, summary.validThrough, today);
    counted.customer = summary.customer;
    counted.plan = summary.plan;
    counted.seats = summary.seats;
    counted.currency = currency;
    counted.total = summary.total;
    counted.issued = summary.issued;
    counted.validThrough = summary.validThrough;
    counted.decided = row.decided;
    return counted;
}

/// None where the row, its content and the trail do not agree.
std::optional<CountedQuote> countedIn(const StoredRow& stored, const QuoteRow& row, Date today)
{
    const std::string content = stored.text(contentColumn);
    const TrailSays said = whatTrailSays(stored.text(saidColumn), row.seal, row.stateSha256);
    if (!quoteTrouble(holdAgainst(content, row), said).empty())
        return std::nullopt;
    if (const auto currency = Currency::find(row.summary.currency); currency && row.counted)
        return countedOf(row, *row.counted, *currency, today);
    auto quote = readQuote(withoutWorking(content));
    return quote ? std::optional(seatwise::countedOf(asKept(*std::move(quote), row), today)) : std::nullopt;
}

} // namespace

QString countedRowColumns()
{
    return rowColumns() +
           QLatin1String(", (SELECT content_sha256 FROM audit WHERE subject = quotes.id ORDER BY sequence DESC LIMIT "
                         "1), (SELECT content FROM quote_contents WHERE quote_contents.id = quotes.id)");
}

CountedQuotes countRows(StoredRows& rows, Date today, CheckWatch& watch)
{
    CountedQuotes counted;
    while (rows.next()) {
        watch.count();
        const QuoteRow row = readRow(rows);
        auto quote = countedIn(rows, row, today);
        if (!quote) {
            ++counted.damaged;
            continue;
        }
        quote->added = row.added;
        counted.quotes.push_back(*std::move(quote));
    }
    watch.tellOrThrow();
    return counted;
}

bool TrialPlans::has(const std::string& bookSha256, const PlanId& plan)
{
    const auto [there, isNew] = books_.try_emplace(bookSha256);
    if (isNew)
        there->second = bookIfReadable(connection_, bookSha256);
    const Plan* const found = there->second ? there->second->findPlan(plan) : nullptr;
    return found && found->kind == PlanKind::trial;
}

void TrialPlans::mark(std::vector<CountedQuote>& quotes)
{
    for (CountedQuote& quote : quotes)
        quote.isTrial = has(quote.bookSha256, quote.plan);
}

} // namespace seatwise
