#include "store/sql_quote_store.h"

#include <algorithm>
#include <utility>

#include "digest/digest.h"
#include "quoting/canonical.h"
#include "quoting/quote_moves.h"
#include "store/approver_rows.h"
#include "store/book_rows.h"
#include "store/issue_check.h"
#include "store/quote_entry.h"
#include "store/quote_queries.h"
#include "store/resumed.h"
#include "store/sql_workshop_store.h"
#include "store/store_check.h"
#include "store/summed_quotes.h"
#include "store/trail_rows.h"
#include "words/quoting_words.h"
#include "words/stores_words.h"
#include "words/trail_words.h"

namespace seatwise {

namespace {

bool isReadAs(const Connection& connection, const Quote& written, const std::string& content)
{
    try {
        const auto kept = findQuote(connection, written.id);
        return kept && kept->content == content && kept->quote == written;
    } catch (const ConnectionLost&) {
        throw;
    } catch (const StoreFailure&) {
        return false;
    }
}

/// Fails unless a quote that was just written is read again as it was meant.
void readBack(const Connection& connection, const Quote& written, const std::string& content)
{
    if (!isReadAs(connection, written, content))
        throwFailed(words::quoteNotReadAgain(written.id));
}

/// The table of numbers says which was given last in a year, for whoever looks at it without the quotes.
void keepNumber(const Connection& connection, const QuoteNumber& number)
{
    connection.write(QStringLiteral("INSERT INTO numbers (year, last) VALUES (?, ?) ON CONFLICT (year) DO UPDATE SET "
                                    "last = excluded.last"),
                     {number.year, static_cast<qlonglong>(number.sequence)});
}

/// Keeps the book of a quote; the trail speaks of it when it is used first.
void keepUsedBook(const Connection& connection, const PriceBook& book)
{
    keepBook(connection, book, "price_book.used", words::plain(book.name + ' ' + book.version), BookRecord::whenNew);
}

/// Refuses when the same revision of a number is in the store already.
void checkFree(const Connection& connection, const Quote& draft)
{
    if (!draft.number)
        return;
    const std::string name = nameOf(draft);
    if (findQuote(connection, name))
        throwRefused(words::quoteIsThereAlready(name));
}

void insert(const Connection& connection, const Quote& draft)
{
    const auto end = trailEnd(connection);
    const std::string content = canonicalBytes(draft);
    const QVariantList values = rowValues(draft, content, sequenceAfter(end));
    const QString marks = QStringLiteral("?, ").repeated(values.size() - 1) + QLatin1Char('?');
    connection.write("INSERT INTO quotes (" + rowColumns() + ") VALUES (" + marks + ")", values);
    connection.write(QStringLiteral("INSERT INTO quote_contents (id, content) VALUES (?, ?)"),
                     {toQString(draft.id), toQString(content)});
    append(connection, entryOf("quote.drafted", draft, sealIn(values)), end);
    readBack(connection, draft, content);
}

void replace(const Connection& connection, const KeptQuote& before, const Quote& after)
{
    const std::string content = canonicalBytes(after);
    // First, while the row still is that of a draft: a server lets the content of no other be changed.
    if (content != before.content)
        connection.write(QStringLiteral("UPDATE quote_contents SET content = ? WHERE id = ?"),
                         {toQString(content), toQString(after.id)});
    QVariantList values = rowValues(after, content, before.added);
    const std::string seal = sealIn(values);
    values += toQString(after.id);
    QString assignments = rowColumns();
    assignments.replace(QLatin1String(", "), QLatin1String(" = ?, ")).append(QLatin1String(" = ?"));
    connection.write("UPDATE quotes SET " + assignments + " WHERE id = ?", values);
    append(connection, entryOf(eventOf(before.quote, after), after, seal));
    readBack(connection, after, content);
}

/// The quote that a revision replaces does not stand any more.
void supersede(const Connection& connection, const QuoteId& id)
{
    const KeptQuote replaced = getQuote(connection, id);
    if (const Quote old = superseded(replaced.quote); old != replaced.quote)
        replace(connection, replaced, old);
}

/// Fails where what is to be kept has an approval that nobody proved, in a store that has approvers.
void checkUnapproved(const Connection& connection, const std::optional<Approval>& before, const Quote& after)
{
    if (after.approval && after.approval != before && !approverRows(connection).empty())
        throwRefused(words::approvalNeedsPassphrase(after.approval->by));
}

/// add() without its transaction.
Quote addWithin(const Connection& connection, const Quote& draft, const PriceBook& book)
{
    if (auto kept = findQuote(connection, draft.id)) {
        if (kept->content != canonicalBytes(draft))
            throwRefused(words::otherQuoteIsThere(draft.id, connection.place()));
        return std::move(kept->quote);
    }
    checkFree(connection, draft);
    checkUnapproved(connection, std::nullopt, draft);
    keepUsedBook(connection, book);
    insert(connection, draft);
    return draft;
}

constexpr std::string_view requestedEvent = "quote.requested";

void recordRequest(const Connection& connection, const QuoteId& id, std::string_view request)
{
    append(connection,
           AuditEntry{std::string(requestedEvent), id.text(), words::askedForWith(request), sha256Hex(request)});
}

/// Whether a quote was asked for with these words, by the trail.
bool wasRequestedWith(const Connection& connection, const QuoteId& id, std::string_view request)
{
    const std::vector<AuditRecord> records = trailOf(connection, id);
    const std::string sha256 = sha256Hex(request);
    return std::any_of(records.begin(), records.end(), [&](const AuditRecord& record) {
        return record.event == requestedEvent && record.contentSha256 == sha256 && record.hash == hashOf(record);
    });
}

/// findRequested() within a transaction, or without one.
std::optional<Quote> keptFor(const Connection& connection, const QuoteId& id, std::string_view request)
{
    auto kept = findQuote(connection, id);
    if (!kept)
        return std::nullopt;
    if (!wasRequestedWith(connection, kept->quote.id, request))
        throwRefused(words::askedForWithOtherOptions(kept->quote.id, connection.place()));
    return std::move(kept->quote);
}

QuoteNumber numberFor(const Connection& connection, const Quote& draft, Date today)
{
    return draft.number ? *draft.number : nextNumber(connection, static_cast<int>(today.year()));
}

/// change() without its transaction.
Quote changeWithin(const Connection& connection, std::string_view idOrNumber, Date today, const QuoteMove& move)
{
    const KeptQuote kept = getQuote(connection, idOrNumber);
    const Quote& before = kept.quote;
    Quote after = valueOrThrow(move(before, numberFor(connection, before, today)));
    if (after == before)
        return after;
    const bool issues = before.status == QuoteStatus::draft && after.status == QuoteStatus::issued;
    if (issues)
        checkIssue(connection, *readBook(connection, after), after, today);
    if (before.status == QuoteStatus::discarded)
        checkFree(connection, after);
    replace(connection, kept, after);
    if (!before.number && after.number)
        keepNumber(connection, *after.number);
    if (before.number && issues)
        supersede(connection, after.replaces);
    return after;
}

/// approve() without its transaction. What the quote itself refuses is no attempt to approve it.
Result<Quote> approveWithin(const Connection& connection, std::string_view idOrNumber, Date today, Approval approval,
                            const std::optional<std::string>& passphrase)
{
    const KeptQuote kept = getQuote(connection, idOrNumber);
    TRY(approved(kept.quote, approval));
    const auto proof = proofFor(connection, kept.quote, {approval.by, passphrase});
    if (!proof) {
        append(connection, AuditEntry{"quote.approval_refused", kept.quote.id.text(),
                                      words::approvalRefused(approval.by, proof.error().message),
                                      sealIn(rowValues(kept.quote, kept.content, kept.added))});
        return tl::make_unexpected(proof.error());
    }
    approval.proof = *proof;
    return changeWithin(connection, kept.quote.id, today,
                        [&](const Quote& draft, const QuoteNumber&) { return approved(draft, approval); });
}

/// Keeps what goes with a change of a quote, within its transaction.
void keepBeside(const Connection& connection, const Quote& changed, const KeptBeside& beside)
{
    WorkshopInTransaction workshop(connection);
    auto kept = beside(changed, workshop);
    workshop.throwLoss();
    valueOrThrow(std::move(kept));
}

} // namespace

SqlQuoteStore::SqlQuoteStore(std::unique_ptr<Connection> connection)
    : connection_(std::move(connection))
{
}

Result<Quote> SqlQuoteStore::add(const Quote& draft, const PriceBook& book)
{
    return keepIn(*connection_, [&] { return addWithin(*connection_, draft, book); });
}

Result<Quote> SqlQuoteStore::addRequested(const Quote& draft, const PriceBook& book, std::string_view request)
{
    return keepIn(*connection_, [&] {
        if (auto kept = keptFor(*connection_, draft.id, request))
            return std::move(*kept);
        recordRequest(*connection_, draft.id, request);
        return addWithin(*connection_, draft, book);
    });
}

Result<std::optional<Quote>> SqlQuoteStore::findRequested(const QuoteId& id, std::string_view request) const
{
    return readFrom(*connection_, [&] { return keptFor(*connection_, id, request); });
}

Result<Quote> SqlQuoteStore::change(std::string_view idOrNumber, Date today, const QuoteMove& move,
                                    const KeptBeside& beside)
{
    return keepIn(*connection_, [&] {
        Quote changed = changeWithin(*connection_, idOrNumber, today, [&](const Quote& kept, const QuoteNumber& next) {
            auto after = move(kept, next);
            if (after)
                checkUnapproved(*connection_, kept.approval, *after);
            return after;
        });
        if (beside)
            keepBeside(*connection_, changed, beside);
        return changed;
    });
}

Result<IssueOutlook> SqlQuoteStore::issueOutlook(const Quote& draft, Date today) const
{
    return readFrom(*connection_, [&] {
        return IssueOutlook{numberFor(*connection_, draft, today),
                            promotionTaken(*connection_, *readBook(*connection_, draft), draft, today)};
    });
}

Result<Quote> SqlQuoteStore::approve(std::string_view idOrNumber, Date today, const Approval& approval,
                                     const std::optional<std::string>& passphrase)
{
    return keepAnswerIn(*connection_,
                        [&] { return approveWithin(*connection_, idOrNumber, today, approval, passphrase); });
}

Result<std::vector<Approver>> SqlQuoteStore::approvers() const
{
    return readFrom(*connection_, [&] { return approversIn(*connection_); });
}

Result<Quote> SqlQuoteStore::reprice(std::string_view idOrNumber, Date today, const PriceBook& book)
{
    return keepIn(*connection_, [&] {
        Quote after = changeWithin(*connection_, idOrNumber, today,
                                   [&book](const Quote& draft, const QuoteNumber&) { return repriced(draft, book); });
        keepUsedBook(*connection_, book);
        return after;
    });
}

Result<Quote> SqlQuoteStore::find(std::string_view idOrNumber) const
{
    return readFrom(*connection_, [&] { return getQuote(*connection_, idOrNumber).quote; });
}

Result<std::optional<Quote>> SqlQuoteStore::findIfKept(std::string_view idOrNumber) const
{
    return readFrom(*connection_, [&]() -> std::optional<Quote> {
        auto kept = findQuote(*connection_, idOrNumber);
        return kept ? std::optional(std::move(kept->quote)) : std::nullopt;
    });
}

Result<std::vector<QuoteSummary>> SqlQuoteStore::list(const QuoteSearch& search) const
{
    return readFrom(*connection_, [&] { return listQuotes(*connection_, search); });
}

Result<QuoteSums> SqlQuoteStore::sums(Date today, const Progress& progress) const
{
    return readFrom(*connection_, [&] { return sumQuotes(*connection_, today, progress); });
}

Result<SharedBook> SqlQuoteStore::bookOf(const Quote& quote) const
{
    return readFrom(*connection_, [&] { return readBook(*connection_, quote); });
}

Result<std::vector<AuditRecord>> SqlQuoteStore::audit() const
{
    return readFrom(*connection_, [&] { return wholeTrail(*connection_); });
}

Result<std::vector<AuditRecord>> SqlQuoteStore::auditOf(const QuoteId& id) const
{
    return readFrom(*connection_, [&] { return trailOf(*connection_, id); });
}

Result<std::string> SqlQuoteStore::auditHead() const
{
    return readFrom(*connection_, [&] {
        const auto last = lastRecord(*connection_);
        return last ? last->hash : auditStart();
    });
}

Result<AuditReport> SqlQuoteStore::verify(std::optional<std::string_view> head, const Progress& progress) const
{
    return readFrom(*connection_, [&] { return verifyStore(*connection_, head, progress); });
}

} // namespace seatwise
