#include "store/sql_quote_store.h"

#include <utility>

#include "pricebook/reader.h"
#include "pricing/text.h"
#include "quoting/canonical.h"
#include "quoting/quote_moves.h"
#include "store/book_rows.h"
#include "store/store_check.h"
#include "store/trail_rows.h"

namespace seatwise {

namespace {

/// What the audit trail calls the step from one quote to the next.
std::string eventOf(const Quote& before, const Quote& after)
{
    if (before.status != after.status)
        return "quote." + std::string(toString(after.status));
    return before.approval != after.approval && after.approval ? "quote.approved" : "quote.changed";
}

std::string detailOf(const Quote& quote)
{
    std::string detail = nameOf(quote) + " for " + quote.details.customer + ", " +
                         inWords(quote.price.total, quote.price.currency) + ", price book " + quote.book.id + ' ' +
                         quote.book.version;
    if (!quote.price.annualPolicy.isZero())
        detail += ", annual policy " + inWords(quote.price.annualPolicy);
    if (quote.approval)
        detail += ", approved by " + quote.approval->by;
    return detail;
}

Result<std::int64_t> record(const Connection& connection, std::string event, const Quote& quote)
{
    AuditRecord entry;
    entry.event = std::move(event);
    entry.subject = quote.id;
    entry.detail = detailOf(quote);
    entry.contentSha256 = stateSha256(canonicalBytes(quote), quote.status, quote.decided);
    return append(connection, std::move(entry));
}

Result<void> keepNumber(const Connection& connection, const QuoteNumber& number)
{
    return connection.execute(
        QStringLiteral("INSERT INTO numbers (year, last) VALUES (?, ?) ON CONFLICT (year) DO UPDATE SET last = "
                       "excluded.last"),
        {number.year, static_cast<qlonglong>(number.sequence)});
}

/// Keeps the book of a quote; the trail speaks of it when it is used first.
Result<void> keepUsedBook(const Connection& connection, const PriceBook& book)
{
    return keepBook(connection, book, "price_book.used", book.name + ' ' + book.version, BookRecord::whenNew);
}

/// Refused when the same revision of a number is in the store already.
Result<void> checkFree(const Connection& connection, const Quote& draft)
{
    if (!draft.number)
        return {};
    const std::string name = nameOf(draft);
    if (const auto taken = findQuote(connection, name); taken)
        return refused("there is a draft or quote " + name + " already; use that one");
    return {};
}

} // namespace

SqlQuoteStore::SqlQuoteStore(std::unique_ptr<Connection> connection)
    : connection_(std::move(connection))
{
}

Result<Quote> SqlQuoteStore::add(const Quote& draft, const PriceBook& book)
{
    auto transaction = Transaction::begin(*connection_);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    const auto exists = hasQuote(*connection_, draft.id);
    if (!exists)
        return tl::make_unexpected(exists.error());
    if (*exists) {
        auto kept = findQuote(*connection_, draft.id);
        if (!kept)
            return tl::make_unexpected(kept.error());
        if (canonicalBytes(kept->quote) != canonicalBytes(draft))
            return refused("there is another quote " + draft.id + " in " + connection_->place());
        return std::move(kept->quote);
    }
    if (auto free = checkFree(*connection_, draft); !free)
        return tl::make_unexpected(free.error());
    if (auto kept = keepUsedBook(*connection_, book); !kept)
        return tl::make_unexpected(kept.error());
    const auto sequence = record(*connection_, "quote.drafted", draft);
    if (!sequence)
        return tl::make_unexpected(sequence.error());
    const std::string content = canonicalBytes(draft);
    const QVariantList values = rowValues(draft, content, *sequence);
    const QString marks = QStringLiteral("?, ").repeated(values.size() - 1) + QLatin1Char('?');
    if (auto added = connection_->execute("INSERT INTO quotes (" + rowColumns() + ") VALUES (" + marks + ")", values);
        !added)
        return tl::make_unexpected(added.error());
    if (auto added = connection_->execute(QStringLiteral("INSERT INTO quote_contents (id, content) VALUES (?, ?)"),
                                          {qt(draft.id), qt(content)});
        !added)
        return tl::make_unexpected(added.error());
    if (auto done = transaction->commit(); !done)
        return tl::make_unexpected(done.error());
    return draft;
}

Result<void> SqlQuoteStore::replace(const KeptQuote& before, const Quote& after) const
{
    const std::string content = canonicalBytes(after);
    QVariantList values = rowValues(after, content, before.added);
    values += qt(after.id);
    QString assignments = rowColumns();
    assignments.replace(QLatin1String(", "), QLatin1String(" = ?, ")).append(QLatin1String(" = ?"));
    if (auto done = connection_->execute("UPDATE quotes SET " + assignments + " WHERE id = ?", values); !done)
        return done;
    if (auto done = connection_->execute(QStringLiteral("UPDATE quote_contents SET content = ? WHERE id = ?"),
                                         {qt(content), qt(after.id)});
        !done)
        return done;
    if (const auto recorded = record(*connection_, eventOf(before.quote, after), after); !recorded)
        return tl::make_unexpected(recorded.error());
    return {};
}

Result<Quote> SqlQuoteStore::change(std::string_view idOrNumber, Date today, const QuoteMove& move)
{
    auto transaction = Transaction::begin(*connection_);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    auto after = changeWithin(idOrNumber, today, move);
    if (!after)
        return after;
    if (auto done = transaction->commit(); !done)
        return tl::make_unexpected(done.error());
    return after;
}

Result<Quote> SqlQuoteStore::reprice(std::string_view idOrNumber, Date today, const PriceBook& book)
{
    auto transaction = Transaction::begin(*connection_);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    auto after = changeWithin(idOrNumber, today,
                              [&book](const Quote& draft, const QuoteNumber&) { return repriced(draft, book); });
    if (!after)
        return after;
    if (auto kept = keepUsedBook(*connection_, book); !kept)
        return tl::make_unexpected(kept.error());
    if (auto done = transaction->commit(); !done)
        return tl::make_unexpected(done.error());
    return after;
}

/// The change without its transaction.
Result<Quote> SqlQuoteStore::changeWithin(std::string_view idOrNumber, Date today, const QuoteMove& move) const
{
    const auto kept = findQuote(*connection_, idOrNumber);
    if (!kept)
        return tl::make_unexpected(kept.error());
    const Quote& before = kept->quote;
    const auto next = nextNumber(*connection_, static_cast<int>(today.year()));
    if (!next)
        return tl::make_unexpected(next.error());
    auto after = move(before, *next);
    if (!after || *after == before)
        return after;
    if (auto done = replace(*kept, *after); !done)
        return tl::make_unexpected(done.error());
    if (!before.number && after->number)
        if (auto done = keepNumber(*connection_, *after->number); !done)
            return tl::make_unexpected(done.error());
    const bool revises = before.number && before.status == QuoteStatus::draft && after->status == QuoteStatus::issued;
    if (revises) {
        const auto replaced = findQuote(*connection_, after->replaces);
        if (!replaced)
            return tl::make_unexpected(replaced.error());
        if (const Quote old = superseded(replaced->quote); old != replaced->quote)
            if (auto done = replace(*replaced, old); !done)
                return tl::make_unexpected(done.error());
    }
    return after;
}

Result<Quote> SqlQuoteStore::find(std::string_view idOrNumber) const
{
    auto kept = findQuote(*connection_, idOrNumber);
    if (!kept)
        return tl::make_unexpected(kept.error());
    return std::move(kept->quote);
}

Result<std::vector<QuoteSummary>> SqlQuoteStore::list(const QuoteSearch& search) const
{
    return listQuotes(*connection_, search);
}

Result<PriceBook> SqlQuoteStore::bookOf(const Quote& quote) const
{
    const std::string name = "the price book of " + nameOf(quote);
    const auto content = bookText(*connection_, quote.book.sha256, name);
    if (!content)
        return tl::make_unexpected(content.error());
    auto read = readPriceBook(*content);
    if (!read)
        return failed(name + " in " + connection_->place() + " cannot be read by this Seatwise");
    read->sha256 = quote.book.sha256;
    return std::move(*read);
}

Result<std::vector<AuditRecord>> SqlQuoteStore::audit() const
{
    return wholeTrail(*connection_);
}

Result<std::vector<AuditRecord>> SqlQuoteStore::auditOf(std::string_view id) const
{
    return trailOf(*connection_, id);
}

Result<std::string> SqlQuoteStore::auditHead() const
{
    const auto last = lastRecord(*connection_);
    if (!last)
        return tl::make_unexpected(last.error());
    return *last ? (*last)->hash : auditStart();
}

Result<AuditReport> SqlQuoteStore::verify(std::optional<std::string_view> head) const
{
    return verifyStore(*connection_, head);
}

} // namespace seatwise
