#pragma once

#include "store/connection.h"
#include "store/schema.h"

namespace seatwise {

// These throw StoreFailure.

/// The version of the tables behind a connection.
[[nodiscard]] int versionOf(const Connection& connection);

/// Takes the tables from the version they have to the one after the last step, in one transaction: all steps or none.
/// Nothing to do is no error; tables of a newer version are. `grants` are run in the same transaction. Returns the
/// version before.
int migrate(const Connection& connection, const SchemaSteps& steps = schemaSteps(), const QStringList& grants = {});

} // namespace seatwise
