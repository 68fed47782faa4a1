#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "quoting/progress.h"
#include "trail/audit.h"

namespace seatwise {

class Connection;

/// The audit trail checked, and against a head that was kept elsewhere where one is given; every quote's row, content
/// and last record against each other, every price book and workshop's item against its own, and the approvers; the
/// table of numbers against the quotes; and the database's tables, indexes, triggers and views against those that
/// Seatwise makes. All of it as it was at one moment. Throws StoreFailure, as checkStore() does.
[[nodiscard]] AuditReport verifyStore(const Connection& connection, std::optional<std::string_view> head,
                                      const Progress& progress);

/// What a look at everything in a store found.
struct StoreCheck
{
    std::int64_t quotes = 0;
    std::int64_t records = 0; ///< in the audit trail
    std::string head;         ///< of the audit trail
    std::string newest;       ///< when the last record was written, in UTC; empty in an empty store
    Message problem;          ///< the first thing that is wrong; empty when all is whole

    [[nodiscard]] bool whole() const noexcept { return problem.empty(); }
};

/// Looks at everything: the database's own structure, and all that verifyStore() looks at. Fails when the store cannot
/// even be read.
[[nodiscard]] StoreCheck checkStore(const Connection& connection, const Progress& progress = {});

} // namespace seatwise
