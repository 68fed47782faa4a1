#include "store/migration.h"

#include <algorithm>

#include <QUuid>

#include "digest/digest.h"
#include "store/trail_rows.h"
#include "words/stores_words.h"
#include "words/trail_words.h"

namespace seatwise {

namespace {

/// Gives a store its id. A trail that began without it says so from here on.
void giveIdentity(const Connection& connection)
{
    const std::string id = QUuid::createUuid().toString(QUuid::Id128).toStdString();
    connection.execute(QStringLiteral("INSERT INTO store_identity VALUES (?, 0, ?)"),
                       {toQString(id), QStringLiteral("")});
    const auto end = trailEnd(connection);
    if (!end)
        return;
    append(connection, AuditEntry{std::string(identifiedEvent), id, words::storeGivenId(), sha256Hex(id)}, end);
}

} // namespace

const SchemaSteps& schemaSteps()
{
    static const QStringList quotes{
        // The text of every price book that a quote was made with.
        QStringLiteral("CREATE TABLE price_books (sha256 TEXT PRIMARY KEY, content TEXT NOT NULL)"),
        // What lists show. The seal covers the row and the state of the quote, so that no value changes unseen.
        QStringLiteral("CREATE TABLE quotes (id TEXT PRIMARY KEY, added BIGINT NOT NULL, number_year INTEGER, "
                       "number_sequence BIGINT, revision INTEGER NOT NULL, status TEXT NOT NULL, customer TEXT NOT "
                       "NULL, plan TEXT NOT NULL, seats BIGINT NOT NULL, currency TEXT NOT NULL, total BIGINT NOT "
                       "NULL, issued TEXT, valid_through TEXT, decided TEXT, search TEXT NOT NULL, state_sha256 TEXT "
                       "NOT NULL, seal TEXT NOT NULL, UNIQUE (number_year, number_sequence, revision))"),
        QStringLiteral("CREATE INDEX quotes_added ON quotes (added)"),
        // The canonical bytes, apart, so that lists need not read them.
        QStringLiteral("CREATE TABLE quote_contents (id TEXT PRIMARY KEY REFERENCES quotes (id), content TEXT NOT "
                       "NULL)"),
        // The last number given in a year.
        QStringLiteral("CREATE TABLE numbers (year INTEGER PRIMARY KEY, last BIGINT NOT NULL)"),
        QStringLiteral("CREATE TABLE audit (sequence BIGINT PRIMARY KEY, at TEXT NOT NULL, event TEXT NOT NULL, "
                       "subject TEXT NOT NULL, detail TEXT NOT NULL, content_sha256 TEXT NOT NULL, previous TEXT NOT "
                       "NULL, hash TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX audit_subject ON audit (subject, sequence)"),
    };
    static const QStringList workshops{
        // What a pricing workshop finds and decides. The seal covers key and content.
        QStringLiteral("CREATE TABLE workshop_items (key TEXT PRIMARY KEY, content TEXT NOT NULL, seal TEXT NOT NULL)"),
    };
    static const QStringList identity{
        // One row: who the store is, and which of its backups where it is one, with the newest record as it was then.
        QStringLiteral("CREATE TABLE store_identity (id TEXT PRIMARY KEY, backup BIGINT NOT NULL, head TEXT NOT NULL)"),
    };
    // The trail's records of a quote name the seal of its row from here on; the tables are the same.
    static const QStringList sealedRows;
    static const QStringList approvers{
        // Who may approve discounts, and how they prove who they are: "passphrase", with its hash, or "role".
        QStringLiteral("CREATE TABLE approvers (name TEXT PRIMARY KEY, proof TEXT NOT NULL, hash TEXT NOT NULL)"),
    };
    static const QStringList customers{
        // Whom quotes are made for. The seal covers the row. Of a customer that was merged or forgotten the id is left.
        QStringLiteral("CREATE TABLE customers (id TEXT PRIMARY KEY, name TEXT NOT NULL, content TEXT NOT NULL, "
                       "merged_into TEXT NOT NULL, seal TEXT NOT NULL)"),
        // What names are found by, from each of their words on.
        QStringLiteral("CREATE TABLE customer_starts (start TEXT NOT NULL, customer TEXT NOT NULL REFERENCES customers "
                       "(id), PRIMARY KEY (start, customer))"),
        QStringLiteral("CREATE INDEX customer_starts_customer ON customer_starts (customer)"),
    };
    static const QStringList options{
        // Of quotes that give several options to choose from: how many. The seal covers it where it is there.
        QStringLiteral("ALTER TABLE quotes ADD COLUMN options INTEGER"),
    };
    static const QStringList countedColumns{
        // What figures of many quotes are made of, so that these are summed without their contents. The seal covers
        // them where they are there, which is all of them or none. `depth` is in hundredths of a percent.
        QStringLiteral("ALTER TABLE quotes ADD COLUMN prepared_by TEXT"),
        QStringLiteral("ALTER TABLE quotes ADD COLUMN depth INTEGER"),
        QStringLiteral("ALTER TABLE quotes ADD COLUMN book TEXT"),
        QStringLiteral("ALTER TABLE quotes ADD COLUMN book_sha256 TEXT"),
        QStringLiteral("ALTER TABLE quotes ADD COLUMN waits INTEGER"),
        QStringLiteral("ALTER TABLE quotes ADD COLUMN approved_by TEXT"),
        QStringLiteral("ALTER TABLE quotes ADD COLUMN approval_proof TEXT"),
    };
    static const SchemaSteps steps{quotes,    workshops, identity, sealedRows,
                                   approvers, customers, options,  countedColumns};
    return steps;
}

int versionOf(const Connection& connection)
{
    const auto version = connection.valueOf(connection.dialect().readVersion);
    if (!version)
        throwFailed(words::storeSaysNoVersion(connection.place()));
    return version->toInt();
}

int migrate(const Connection& connection, const SchemaSteps& steps, const QStringList& grants)
{
    const Dialect& dialect = connection.dialect();
    Transaction transaction(connection, dialect.beginMigration);
    for (const QString& statement : dialect.prepare)
        connection.execute(statement);
    const int before = versionOf(connection);
    if (before > versionAfter(steps))
        throwFailed(words::storeOfNewerSeatwise(connection.place(), before, versionAfter(steps)));
    for (auto step = steps.begin() + std::max(before, 0); step != steps.end(); ++step)
        for (const QString& statement : *step)
            connection.execute(statement);
    if (before < firstVersionOfIdentity && versionAfter(steps) >= firstVersionOfIdentity)
        giveIdentity(connection);
    for (const QString& statement : dialect.guards + dialect.indexes)
        connection.execute(statement);
    connection.execute(dialect.writeVersion.arg(versionAfter(steps)));
    for (const QString& grant : grants)
        connection.execute(grant);
    transaction.commit();
    return before;
}

} // namespace seatwise
