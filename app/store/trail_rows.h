#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/connection.h"
#include "store/stored_row.h"
#include "trail/audit.h"

namespace seatwise {

// The audit trail as rows of the table "audit", which is only ever added to. All throw StoreFailure.

/// The columns of the table in the order of readRecord(), for a SELECT.
[[nodiscard]] QLatin1String trailColumns();

/// A row as read with trailColumns(). Its hash is empty, which none is, where a column holds what is never written
/// there.
[[nodiscard]] AuditRecord readRecord(const StoredRow& row);

/// The last record; none in an empty trail.
[[nodiscard]] std::optional<AuditRecord> lastRecord(const Connection& connection);

/// The content_sha256 of the last record about a subject; empty where there is none, or where it does not hold.
[[nodiscard]] std::string contentSaidOf(const Connection& connection, std::string_view subject);

/// All records about a subject, oldest first.
[[nodiscard]] std::vector<AuditRecord> trailOf(const Connection& connection, std::string_view subject);

/// The whole trail, oldest first.
[[nodiscard]] std::vector<AuditRecord> wholeTrail(const Connection& connection);

/// Whether the trail holds this very record.
[[nodiscard]] bool hasRecord(const Connection& connection, const AuditRecord& record);

/// The last record as one to add behind. Fails where it does not hold.
[[nodiscard]] std::optional<AuditRecord> trailEnd(const Connection& connection);

/// The sequence of the record that comes behind.
[[nodiscard]] std::int64_t sequenceAfter(const std::optional<AuditRecord>& end) noexcept;

/// What the first record of a trail names as the one before it: the id of its store, so that the trail speaks for it.
/// Stores of before there were ids have auditStart() there.
[[nodiscard]] std::string trailStart(std::string_view storeId);

/// The record that says which id was given to a store that had a trail already.
inline constexpr std::string_view identifiedEvent = "store.identified";

/// Adds the record of an entry behind trailEnd(), within the transaction that is open, and reads it back. Its time is
/// now, in UTC.
void append(const Connection& connection, const AuditEntry& entry, const std::optional<AuditRecord>& end);
void append(const Connection& connection, const AuditEntry& entry);

} // namespace seatwise
