#include "store/postgres_indexes.h"

#include <array>

namespace seatwise {

namespace {

struct Index
{
    const char* name;
    const char* on;
};

/// The history of a customer; lists of a status; what is about to expire; trials.
constexpr std::array<Index, 4> indexes{{{"quotes_customer", "(customer, added)"},
                                        {"quotes_status", "(status, added)"},
                                        {"quotes_open", "(valid_through) WHERE status = 'issued'"},
                                        {"quotes_free", "(added) WHERE total = 0"}}};

constexpr const char* indexOfSearch = "quotes_search";

/// The errors are those of a server without the extension, and of a role that may not have it made.
constexpr const char* makeIndexOfSearch = R"(
DO $index$
DECLARE
  place TEXT;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_catalog.pg_extension WHERE extname = 'pg_trgm') THEN
    CREATE EXTENSION pg_trgm WITH SCHEMA public;
  END IF;
  SELECT nspname INTO place
      FROM pg_catalog.pg_extension JOIN pg_catalog.pg_namespace ON pg_namespace.oid = extnamespace
      WHERE extname = 'pg_trgm';
  EXECUTE pg_catalog.format('CREATE INDEX IF NOT EXISTS %1 ON seatwise.quotes USING gin (search %I.gin_trgm_ops)',
      place);
EXCEPTION
  WHEN insufficient_privilege OR feature_not_supported OR undefined_file OR undefined_object OR invalid_schema_name THEN
    NULL;
END
$index$)";

} // namespace

QStringList postgresIndexes()
{
    QStringList statements;
    for (const Index& index : indexes)
        statements += QStringLiteral("CREATE INDEX IF NOT EXISTS %1 ON quotes %2")
                          .arg(QLatin1String(index.name), QLatin1String(index.on));
    statements += QString::fromLatin1(makeIndexOfSearch).replace(QLatin1String("%1"), QLatin1String(indexOfSearch));
    return statements;
}

QStringList namesOfPostgresIndexes()
{
    QStringList names{QLatin1String(indexOfSearch)};
    for (const Index& index : indexes)
        names += QLatin1String(index.name);
    return names;
}

} // namespace seatwise
