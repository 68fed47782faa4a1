#include "store/store_check.h"

#include <utility>
#include <vector>

#include "pricebook/digest.h"
#include "store/migration.h"
#include "store/quote_queries.h"
#include "store/schema.h"
#include "store/trail_rows.h"
#include "store/workshop_rows.h"

namespace seatwise {

namespace {

/// What fails when something is read, as a sentence; empty when nothing does.
template<class Work>
std::string failureOf(const Work& work)
{
    try {
        static_cast<void>(work());
    } catch (const ConnectionLost&) {
        throw;
    } catch (const StoreFailure& failure) {
        return failure.error().message;
    }
    return {};
}

std::vector<std::string> idsOfQuotes(const Connection& connection)
{
    Rows rows = connection.query(QStringLiteral("SELECT id FROM quotes ORDER BY added"));
    std::vector<std::string> ids;
    while (rows.next())
        ids.push_back(rows.text(0));
    return ids;
}

std::int64_t count(const Connection& connection, const QString& sql)
{
    return connection.valueOf(sql).value_or(QVariant()).toLongLong();
}

/// The first quote that is not what the audit trail says of it, as a sentence; empty when all are.
std::string firstDamagedQuote(const Connection& connection)
{
    const std::vector<std::string> quotes = idsOfQuotes(connection);
    for (const std::string& id : quotes)
        if (std::string damage = failureOf([&] { return getQuote(connection, id); }); !damage.empty())
            return damage;
    const std::int64_t drafted =
        count(connection, QStringLiteral("SELECT count(DISTINCT subject) FROM audit WHERE event = 'quote.drafted'"));
    if (drafted != static_cast<std::int64_t>(quotes.size()))
        return "the audit trail speaks of " + std::to_string(drafted) + " quotes, " + std::to_string(quotes.size()) +
               " are there";
    return {};
}

/// The books with the SHA-256 of what is kept of each.
std::vector<std::pair<std::string, std::string>> digestsOfBooks(const Connection& connection)
{
    Rows rows = connection.query(QStringLiteral("SELECT sha256, content FROM price_books"));
    std::vector<std::pair<std::string, std::string>> digests;
    while (rows.next())
        digests.emplace_back(rows.text(0), sha256Hex(rows.text(1)));
    return digests;
}

/// As above, of the price books.
std::string firstDamagedBook(const Connection& connection)
{
    for (const auto& [book, content] : digestsOfBooks(connection)) {
        const auto last = lastRecordAbout(connection, book);
        if (!last || last->contentSha256 != content)
            return "the price book " + book + " is not what the audit trail says";
    }
    return {};
}

/// As above, of what workshops keep, which tables of the first version do not hold; and of anything else that the trail
/// speaks of.
std::string firstDamagedItem(const Connection& connection)
{
    if (versionOf(connection) < firstVersionOfWorkshops)
        return {};
    return failureOf([&] { return itemsBelow(connection, {}); });
}

/// The first thing that the database itself finds wrong; empty when it finds nothing.
std::string structuralProblem(const Connection& connection)
{
    for (const QString& check : connection.dialect().selfChecks) {
        Rows rows = connection.query(check);
        while (rows.next())
            if (const QString said = rows.value(0).toString(); said != QLatin1String("ok"))
                return "its structure is damaged: " + said.simplified().toStdString();
    }
    return {};
}

} // namespace

AuditReport verifyStore(const Connection& connection, std::optional<std::string_view> head)
{
    const auto records = wholeTrail(connection);
    AuditReport report = head ? verifyAudit(records, *head) : verifyAudit(records);
    for (const auto& firstDamage : {firstDamagedQuote, firstDamagedBook, firstDamagedItem}) {
        if (!report.valid())
            return report;
        report.problem = firstDamage(connection);
    }
    return report;
}

StoreCheck checkStore(const Connection& connection)
{
    const std::string structural = structuralProblem(connection);
    const AuditReport report = verifyStore(connection);
    const auto last = lastRecord(connection);
    StoreCheck check;
    check.quotes = count(connection, QStringLiteral("SELECT count(*) FROM quotes"));
    check.records = report.records;
    check.head = report.head;
    check.newest = last ? last->at : std::string();
    check.problem = structural.empty() ? report.problem : structural;
    return check;
}

} // namespace seatwise
