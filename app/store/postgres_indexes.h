#pragma once

#include <QString>
#include <QStringList>

namespace seatwise {

/// The statements that make what a server finds quotes by where there are very many of them, run by the owner of the
/// tables after each migration, also one that has nothing else to do. Any text within a quote's is found by trigrams,
/// where the server has the extension pg_trgm and the owner may have it made; else row by row.
[[nodiscard]] QStringList postgresIndexes();

/// Their names.
[[nodiscard]] QStringList namesOfPostgresIndexes();

} // namespace seatwise
