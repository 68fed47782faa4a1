#pragma once

#include <vector>

#include "store/connection.h"

namespace seatwise {

/// The statements that lead from each version of the tables to the next, beginning with an empty store: the first
/// step makes version 1. A step that was released is never changed again.
using SchemaSteps = std::vector<QStringList>;

/// The version of the tables since which they hold what a pricing workshop keeps.
inline constexpr int firstVersionOfWorkshops = 2;

/// The version of the tables since which a store says who it is.
inline constexpr int firstVersionOfIdentity = 3;

/// The version of the tables since which they say who may approve.
inline constexpr int firstVersionOfApprovers = 5;

/// The version of the tables since which they hold customers.
inline constexpr int firstVersionOfCustomers = 6;

/// The version of the tables since which quotes may have options.
inline constexpr int firstVersionOfOptions = 7;

/// Of tables whose rows of quotes have what figures are made of.
inline constexpr int firstVersionOfCountedColumns = 8;

/// The steps to the tables of this Seatwise.
[[nodiscard]] const SchemaSteps& schemaSteps();

/// The version that the steps lead to.
[[nodiscard]] inline int versionAfter(const SchemaSteps& steps)
{
    return static_cast<int>(steps.size());
}

// These throw StoreFailure.

/// The version of the tables behind a connection.
[[nodiscard]] int versionOf(const Connection& connection);

/// Takes the tables from the version they have to the one after the last step, in one transaction: all steps or none.
/// Nothing to do is no error; tables of a newer version are. `grants` are run in the same transaction. Returns the
/// version before.
int migrate(const Connection& connection, const SchemaSteps& steps = schemaSteps(), const QStringList& grants = {});

} // namespace seatwise
