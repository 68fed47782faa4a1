#include "store/store_check.h"

#include <utility>
#include <vector>

#include <QSqlError>

#include "pricebook/digest.h"
#include "store/migration.h"
#include "store/quote_queries.h"
#include "store/schema.h"
#include "store/trail_rows.h"
#include "store/workshop_rows.h"

namespace seatwise {

namespace {

/// The first quote that is not what the audit trail says of it, as a sentence; empty when all are.
Result<std::string> firstDamagedQuote(const Connection& connection)
{
    auto ids = connection.query(QStringLiteral("SELECT id FROM quotes ORDER BY added"));
    if (!ids)
        return tl::make_unexpected(ids.error());
    std::vector<std::string> quotes;
    while (ids->next())
        quotes.push_back(ids->value(0).toString().toStdString());
    if (ids->lastError().isValid())
        return tl::make_unexpected(connection.failure(ids->lastError()));
    for (const std::string& id : quotes)
        if (const auto quote = findQuote(connection, id); !quote)
            return quote.error().message;
    auto drafted =
        connection.query(QStringLiteral("SELECT count(DISTINCT subject) FROM audit WHERE event = 'quote.drafted'"));
    if (!drafted || !drafted->next())
        return tl::make_unexpected(drafted ? connection.failure(drafted->lastError()) : drafted.error());
    if (drafted->value(0).toULongLong() != quotes.size())
        return "the audit trail speaks of " + drafted->value(0).toString().toStdString() + " quotes, " +
               std::to_string(quotes.size()) + " are there";
    return std::string();
}

/// As above, of the price books.
Result<std::string> firstDamagedBook(const Connection& connection)
{
    auto books = connection.query(QStringLiteral("SELECT sha256, content FROM price_books"));
    if (!books)
        return tl::make_unexpected(books.error());
    std::vector<std::pair<std::string, std::string>> digests;
    while (books->next())
        digests.emplace_back(books->value(0).toString().toStdString(),
                             sha256Hex(books->value(1).toString().toStdString()));
    if (books->lastError().isValid())
        return tl::make_unexpected(connection.failure(books->lastError()));
    for (const auto& [book, content] : digests) {
        const auto last = lastRecordAbout(connection, book);
        if (!last)
            return tl::make_unexpected(last.error());
        if (!*last || (*last)->contentSha256 != content)
            return "the price book " + book + " is not what the audit trail says";
    }
    return std::string();
}

/// As above, of what workshops keep, which tables of the first version do not hold; and of anything else that the trail
/// speaks of.
Result<std::string> firstDamagedItem(const Connection& connection)
{
    const auto version = versionOf(connection);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version < firstVersionOfWorkshops)
        return std::string();
    const auto items = itemsBelow(connection, {});
    return items ? std::string() : items.error().message;
}

/// The first thing that the database itself finds wrong; empty when it finds nothing.
Result<std::string> structuralProblem(const Connection& connection)
{
    for (const QString& check : connection.dialect().selfChecks) {
        auto query = connection.query(check);
        if (!query)
            return tl::make_unexpected(query.error());
        while (query->next())
            if (const QString said = query->value(0).toString(); said != QLatin1String("ok"))
                return "its structure is damaged: " + said.simplified().toStdString();
        if (query->lastError().isValid())
            return tl::make_unexpected(connection.failure(query->lastError()));
    }
    return std::string();
}

Result<std::int64_t> countQuotes(const Connection& connection)
{
    auto query = connection.query(QStringLiteral("SELECT count(*) FROM quotes"));
    if (!query)
        return tl::make_unexpected(query.error());
    if (!query->next())
        return tl::make_unexpected(connection.failure(query->lastError()));
    return query->value(0).toLongLong();
}

} // namespace

Result<AuditReport> verifyStore(const Connection& connection, std::optional<std::string_view> head)
{
    const auto records = wholeTrail(connection);
    if (!records)
        return tl::make_unexpected(records.error());
    AuditReport report = head ? verifyAudit(*records, *head) : verifyAudit(*records);
    for (const auto& firstDamage : {firstDamagedQuote, firstDamagedBook, firstDamagedItem}) {
        if (!report.valid())
            return report;
        const auto damage = firstDamage(connection);
        if (!damage)
            return tl::make_unexpected(damage.error());
        report.problem = *damage;
    }
    return report;
}

Result<StoreCheck> checkStore(const Connection& connection)
{
    const auto structural = structuralProblem(connection);
    if (!structural)
        return tl::make_unexpected(structural.error());
    const auto report = verifyStore(connection);
    if (!report)
        return tl::make_unexpected(report.error());
    const auto quotes = countQuotes(connection);
    if (!quotes)
        return tl::make_unexpected(quotes.error());
    const auto last = lastRecord(connection);
    if (!last)
        return tl::make_unexpected(last.error());
    StoreCheck check;
    check.quotes = *quotes;
    check.records = report->records;
    check.head = report->head;
    check.newest = *last ? (*last)->at : std::string();
    check.problem = structural->empty() ? report->problem : *structural;
    return check;
}

} // namespace seatwise
