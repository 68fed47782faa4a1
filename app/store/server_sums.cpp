#include "store/server_sums.h"

#include <limits>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <QStringList>

#include "insights/movements.h"
#include "money/sums.h"
#include "store/counted_rows.h"
#include "store/quote_rows.h"

namespace seatwise {

namespace {

/// What covers the columns of a row, as its seal does: the value of each and a mark behind it, of one that is absent
/// the mark alone; of options, which came later, nothing. Rows that have not all later columns are read one by one.
QString coveredColumns()
{
    QStringList columns = rowColumns().split(QLatin1String(", "));
    columns.removeLast();
    QStringList parts;
    for (const QString& column : columns)
        parts += column == QLatin1String("options") ? QStringLiteral("options || chr(31)") : column + ", chr(31)";
    return parts.join(QLatin1String(", "));
}

/// The tables "kept", the revisions of quotes as they are on a day ("now"), and "ranked", which says of each whether it
/// stands and whether the server is sure of the whole quote: of those that are not discarded, and are `among` others.
/// The question marks are the day and knownCurrencies().
QString rankedQuotes(const QString& among = {})
{
    return QString::fromLatin1(R"(kept AS (
  SELECT *,
      CASE WHEN status = 'issued' AND valid_through < ? THEN 'expired' ELSE status END AS now,
      CASE WHEN number_year IS NULL THEN id END AS unnumbered,
      currency = ANY(string_to_array(?, ' ')) AND depth IS NOT NULL AND prepared_by IS NOT NULL AND '' <> ALL(ARRAY[coalesce(issued, '-'),
          coalesce(valid_through, '-'), coalesce(decided, '-'), coalesce(approved_by, '-'),
          coalesce(approval_proof, '-')]) AND seal = encode(sha256(convert_to(concat(%1), 'UTF8')), 'hex') AND
          seal = (SELECT content_sha256 FROM audit WHERE subject = quotes.id ORDER BY sequence DESC LIMIT 1)
          IS TRUE AND state_sha256 = (SELECT encode(sha256(convert_to(concat(content, E'\n', status, E'\n', decided),
          'UTF8')), 'hex') FROM quote_contents WHERE quote_contents.id = quotes.id) IS TRUE AS sure
    FROM quotes WHERE status <> 'discarded'%2
), ranked AS (
  SELECT *,
      bool_and(sure) OVER quote AS whole,
      row_number() OVER (quote ORDER BY CASE status WHEN 'accepted' THEN 2 WHEN 'draft' THEN 0 ELSE 1 END DESC,
          revision DESC) = 1 AND status <> 'superseded' AS stands,
      count(*) FILTER (WHERE status <> 'draft') OVER quote - CASE status WHEN 'draft' THEN 0 ELSE 1 END AS superseded
    FROM kept WINDOW quote AS (PARTITION BY number_year, number_sequence, unnumbered)
))")
        .arg(coveredColumns(), among);
}

/// What a row of summedQuotes() is a sum of, by its number there.
enum class Sum { alike, depths, decided, approved, open, plans, unsure };

/// %1: where the bands of seats begin.
QString summedQuotes()
{
    QStringList starts;
    for (const SeatCount start : seatBandStarts)
        starts += QString::number(start);
    return QLatin1String("WITH ") + rankedQuotes() +
           QString::fromLatin1(R"(, facts AS (
  SELECT whole, stands, now, left(issued, 7) AS month, book, book_sha256, plan, currency, prepared_by, depth,
      approved_by, approval_proof, total, superseded, added, waits, id,
      width_bucket(seats, ARRAY[%1]::bigint[]) - 1 AS band,
      CASE WHEN whole THEN decided::date - issued::date END AS days
    FROM ranked
)
SELECT
    CASE WHEN grouping(band) = 0 THEN 0 WHEN grouping(depth) = 0 THEN 1 WHEN grouping(days) = 0 THEN 2
        WHEN grouping(approved_by) = 0 THEN 3 WHEN grouping(book) = 0 THEN 4 WHEN grouping(book_sha256) = 0 THEN 5
        ELSE 6 END AS sum_of,
    count(*), now, month, book, book_sha256, plan, band, currency, prepared_by, depth, days, approved_by,
    approval_proof, sum(total)::text, count(*) FILTER (WHERE superseded > 0), sum(superseded)::bigint, min(added),
    sum(waits)::bigint, string_agg(CASE WHEN NOT whole THEN id END, chr(31))
  FROM facts
  GROUP BY GROUPING SETS (
      (whole, stands, now, month, book, plan, band, currency),
      (whole, stands, now, month, prepared_by, depth),
      (whole, stands, now, month, days),
      (whole, stands, now, month, approved_by, approval_proof),
      (whole, now, book),
      (whole, book_sha256, plan),
      ())
  HAVING grouping(whole) = 1 OR (whole AND (grouping(stands) = 1 OR stands)))")
               .arg(starts.join(QLatin1String(", ")));
}

enum SumColumn {
    sumOfColumn,
    countColumn,
    nowColumn,
    monthColumn,
    bookColumn,
    bookSha256Column,
    planColumn,
    bandColumn,
    currencyColumn,
    preparedByColumn,
    depthColumn,
    daysColumn,
    approvedByColumn,
    proofColumn,
    totalColumn,
    revisedColumn,
    supersededColumn,
    addedColumn,
    waitsColumn,
    unsureColumn
};

/// A sum that no amount holds is one that does not fit, as it would be when it is added up here.
Money amountIn(const std::string& sum)
{
    bool fits = false;
    const qlonglong units = toQString(sum).toLongLong(&fits);
    if (!fits)
        throw StoreFailure(amountTooLarge());
    return Money::fromUnits(units);
}

QuotesAlike alikeIn(const Rows& row, const std::optional<Month>& month, QuoteStatus status)
{
    QuotesAlike alike;
    alike.month = month;
    alike.book = BookId(row.text(bookColumn));
    alike.plan = PlanId(row.text(planColumn));
    alike.band = static_cast<std::size_t>(row.whole(bandColumn));
    alike.status = status;
    alike.currency = Currency::find(row.text(currencyColumn)).value();
    alike.quotes = row.whole(countColumn);
    alike.revised = row.whole(revisedColumn);
    alike.superseded = row.whole(supersededColumn);
    alike.total = amountIn(row.text(totalColumn));
    return alike;
}

OpenAlike openIn(const Rows& row, QuoteStatus status)
{
    const std::int64_t count = row.whole(countColumn);
    const bool isDraft = status == QuoteStatus::draft;
    return {BookId(row.text(bookColumn)), isDraft ? count : 0, isDraft ? 0 : count,
            isDraft ? row.whole(waitsColumn) : 0};
}

/// What the rows of summedQuotes() come to.
struct ServerSums
{
    QuoteSums sums;
    std::set<std::pair<std::string, PlanId>> plans; ///< of all whole quotes, by the hash of the book
    std::string unsure;                             ///< ids of quotes that are read one by one, chr(31) between them
};

void addRow(ServerSums& found, const Rows& row)
{
    const auto sum = static_cast<Sum>(row.whole(sumOfColumn));
    const QuoteStatus status = parseQuoteStatus(row.text(nowColumn)).value_or(QuoteStatus::draft);
    const auto month = parseMonth(row.text(monthColumn));
    const std::int64_t count = row.whole(countColumn);
    const bool accepted = status == QuoteStatus::accepted;
    const bool isThere = row.kind(daysColumn) != StoredRow::Kind::absent;
    switch (sum) {
    case Sum::alike:
        found.sums.quotes.push_back(alikeIn(row, month, status));
        break;
    case Sum::depths:
        if (month)
            found.sums.depths.push_back({*month, row.text(preparedByColumn),
                                         Percent::fromUnits(row.whole(depthColumn) * Percent::step(2).units()), count,
                                         accepted ? count : 0, row.whole(addedColumn)});
        break;
    case Sum::decided:
        if (month && isThere && (accepted || status == QuoteStatus::declined))
            found.sums.decided.push_back({*month, accepted, static_cast<int>(row.whole(daysColumn)), count});
        break;
    case Sum::approved:
        if (std::string by = row.text(approvedByColumn); !by.empty())
            found.sums.approved.push_back({month, std::move(by), parseApprovalProof(row.text(proofColumn)), count});
        break;
    case Sum::open:
        if (status == QuoteStatus::draft || status == QuoteStatus::issued)
            found.sums.open.push_back(openIn(row, status));
        break;
    case Sum::plans:
        found.plans.emplace(row.text(bookSha256Column), PlanId(row.text(planColumn)));
        break;
    case Sum::unsure:
        found.unsure = row.text(unsureColumn);
        break;
    }
}

/// The currencies of quotes that this program knows, with spaces between.
QString knownCurrencies(const Connection& connection)
{
    Rows rows = connection.query(QStringLiteral("SELECT DISTINCT currency FROM quotes"));
    QStringList known;
    while (rows.next())
        if (const std::string code = rows.text(0); Currency::find(code))
            known += toQString(code);
    return known.join(QLatin1Char(' '));
}

/// The quotes that the server is not sure of, with all their revisions.
CountedQuotes readUnsure(const Connection& connection, const std::string& ids, Date today, CheckWatch& watch)
{
    if (ids.empty())
        return {};
    Rows rows = connection.query("SELECT " + countedRowColumns() +
                                     QStringLiteral(" FROM quotes WHERE id = ANY(string_to_array(?, chr(31))) ORDER BY "
                                                    "added"),
                                 {toQString(ids)});
    return countRows(rows, today, watch);
}

/// Those of the quotes that the server is sure of which no sum says all about: without an answer, for a trial, or of a
/// customer who has a trial. `trials`: book and plan of each; both lists with chr(31) within and chr(30) between.
CountedQuotes readListed(const Connection& connection, const QStringList& trials, const QStringList& customers,
                         const QString& currencies, Date today, CheckWatch& watch)
{
    const QString listed = QStringLiteral("(status = 'issued' OR customer IN (SELECT customer FROM trialists))");
    Rows rows = connection.query(
        QLatin1String(R"(WITH trialists AS (
  SELECT customer FROM quotes WHERE (book_sha256 || chr(31) || plan) = ANY(string_to_array(?, chr(30)))
  UNION SELECT unnest(string_to_array(?, chr(30)))
), )") +
            rankedQuotes(
                " AND (number_year, number_sequence) IN (SELECT number_year, number_sequence FROM quotes WHERE " +
                listed + QLatin1Char(')')) +
            "\nSELECT " + countedRowColumns() + "\n  FROM ranked AS quotes WHERE whole AND stands AND " + listed +
            " ORDER BY added",
        {trials.join(QChar(30)), customers.join(QChar(30)), toQString(toString(today)), currencies});
    return countRows(rows, today, watch);
}

} // namespace

QuoteSums sumOnServer(const Connection& connection, Date today, const Progress& progress)
{
    const Transaction reading(connection, connection.dialect().beginReading);
    CheckWatch watch(progress, 0);
    const QString currencies = knownCurrencies(connection);
    ServerSums found;
    {
        Rows rows = connection.query(summedQuotes(), {toQString(toString(today)), currencies});
        while (rows.next())
            addRow(found, rows);
    }
    watch.tellOrThrow();
    CountedQuotes unsure = readUnsure(connection, found.unsure, today, watch);
    TrialPlans plans(connection);
    plans.mark(unsure.quotes);
    QStringList customers;
    for (const CountedQuote& quote : unsure.quotes)
        if (quote.isTrial)
            customers += toQString(quote.customer);
    QStringList trials;
    for (const auto& [book, plan] : found.plans)
        if (plans.has(book, plan))
            trials += toQString(book) + QChar(31) + toQString(plan);
    CountedQuotes listed = readListed(connection, trials, customers, currencies, today, watch);
    plans.mark(listed.quotes);
    QuoteSums of = sumsOf(listed);
    found.sums.trials = std::move(of.trials);
    found.sums.purchases = std::move(of.purchases);
    found.sums.unanswered = std::move(of.unanswered);
    add(found.sums, sumsOf(unsure));
    return std::move(found.sums);
}

} // namespace seatwise
