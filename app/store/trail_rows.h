#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "quoting/audit.h"
#include "store/connection.h"

namespace seatwise {

// The audit trail as rows of the table "audit", which is only ever added to. All throw StoreFailure.

/// The last record; none in an empty trail.
[[nodiscard]] std::optional<AuditRecord> lastRecord(const Connection& connection);

/// The last record about a subject.
[[nodiscard]] std::optional<AuditRecord> lastRecordAbout(const Connection& connection, std::string_view subject);

/// All records about a subject, oldest first.
[[nodiscard]] std::vector<AuditRecord> trailOf(const Connection& connection, std::string_view subject);

/// The whole trail, oldest first.
[[nodiscard]] std::vector<AuditRecord> wholeTrail(const Connection& connection);

/// Whether the trail holds this very record.
[[nodiscard]] bool hasRecord(const Connection& connection, const AuditRecord& record);

/// Adds a record behind the last one, within the transaction that is open. `at` is set to the time now, in UTC.
/// Returns its sequence.
std::int64_t append(const Connection& connection, AuditRecord record);

} // namespace seatwise
