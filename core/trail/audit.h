#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "money/error.h"

namespace seatwise {

/// One entry of the audit trail: what was done to what, over the canonical bytes it speaks of. Each entry's hash covers
/// the entry before it. That makes changes evident, not impossible: whoever can write the whole store can write it
/// anew, and a cut tail shows only against a head that was kept elsewhere. R58.
struct AuditRecord
{
    std::int64_t sequence = 0; ///< from 1, without gaps
    std::string at;            ///< UTC, "2026-11-21T10:15:30Z"; order never depends on it
    std::string event;         ///< "quote.issued"
    std::string subject; ///< the id of the quote, the SHA-256 of the price book, the key of a workshop's item, …
    std::string detail;  ///< what people are told, as keptText() makes it
    std::string contentSha256; ///< of the canonical bytes of the subject as they were then
    std::string previous;      ///< the hash of the record before; the first names what its store says, or 64 zeros
    std::string hash;

    friend bool operator==(const AuditRecord&, const AuditRecord&) = default;
};

/// What a record to come says.
struct AuditEntry
{
    std::string event;
    std::string subject;
    Message detail;
    std::string contentSha256;
};

/// The record of an entry, which chained() seals.
[[nodiscard]] AuditRecord recordOf(const AuditEntry& entry);

/// What the detail of a record says.
[[nodiscard]] Message detailOf(const AuditRecord& record);

/// What a first record names as the one before it where no store says otherwise.
[[nodiscard]] std::string auditStart();

/// The hash that a record must carry.
[[nodiscard]] std::string hashOf(const AuditRecord& record);

/// The record that follows `previous` (nothing for the first), sealed. `record` gives what was done; its sequence,
/// previous and hash are set here.
[[nodiscard]] AuditRecord chained(AuditRecord record, const std::optional<AuditRecord>& previous);

/// What a check of the trail found.
struct AuditReport
{
    std::int64_t records = 0;
    std::string head;                     ///< the hash of the last record; auditStart() for none
    std::optional<std::int64_t> firstBad; ///< the sequence of the first record that does not hold
    Message problem;                      ///< what is wrong there, in one line; empty when all holds
    [[nodiscard]] bool valid() const noexcept { return problem.empty(); }
};

/// Checks sequence and hashes of a trail, record by record from the first; and against a head that was kept elsewhere
/// where one is given, which must be the hash of one of the records, or as much of its beginning as readHead() takes
/// and no other record has.
class TrailCheck
{
public:
    explicit TrailCheck(std::optional<std::string_view> keptHead = std::nullopt);

    /// The next record. After the first that does not hold the others say nothing more.
    void add(const AuditRecord& record);

    /// What was found, once all records were added.
    [[nodiscard]] AuditReport finish();

private:
    void refuse(std::int64_t sequence, Message problem);
    void countFitting();

    AuditReport report_;
    std::optional<Result<std::string>> keptHead_;
    int fitting_ = 0; ///< records that begin like the kept head
};

/// How many digits of a head stand on paper. No two records will ever have so many in common by chance.
inline constexpr std::size_t printedHeadDigits = 16;

/// A head as a person types it from a paper: 16 to 64 hexadecimal digits; capitals and spaces do not matter.
[[nodiscard]] Result<std::string> readHead(std::string_view typed);

/// A record as one line of JSON, for export, its detail in English. Where that is not what the hash covers,
/// `kept_detail` is.
[[nodiscard]] std::string toJsonLine(const AuditRecord& record);

} // namespace seatwise
