#pragma once

#include <QString>
#include <QStringList>

namespace seatwise {

// What a server itself sees to in the schema "seatwise", whoever writes: the role that quotes are kept with is granted
// rows, and these say which.

/// The statements that make the guards, run by the owner of the tables after each migration: an issued quote changes
/// its status alone, and only forward; its content does not change; a number is the last one given; records follow the
/// last one.
[[nodiscard]] QStringList postgresGuards();

/// A statement for each thing in the schema that is none of ours (0) or is missing (1), with its kind and name: tables,
/// views, columns, indexes, constraints, triggers, rules, policies, functions, tables that inherit.
[[nodiscard]] QString foreignObjectsOnServer();

} // namespace seatwise
