#include "store/schema.h"

namespace seatwise {

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
    static const SchemaSteps steps{quotes, workshops, identity, sealedRows};
    return steps;
}

} // namespace seatwise
