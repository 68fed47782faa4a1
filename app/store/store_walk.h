#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "store/approver_rows.h"
#include "store/check_watch.h"
#include "store/quote_agreement.h"
#include "store/store_reader.h"
#include "trail/audit.h"

namespace seatwise {

// Everything in a store read once, in the order in which it lies there. Each walk is on its own; store_check.cpp holds
// what they found against each other.

/// What the trail says of one of its subjects.
struct Subject
{
    std::int64_t drafted = 0;  ///< the sequence of the record that a quote was drafted; 0 for none
    std::string contentSha256; ///< of the last record about it
};

struct TrailFindings
{
    AuditReport report;
    std::string start;  ///< what the first record names as the one before it; empty for none
    std::string newest; ///< when the last record was written; empty for none
    std::unordered_map<std::string, Subject> subjects;
};

/// The trail, its chain checked, and against a kept head where there is one.
[[nodiscard]] TrailFindings walkTrail(StoreReader& reader, std::optional<std::string_view> head, CheckWatch& watch);

/// A row that was read with its content, for what only the trail can tell.
struct FoundQuote
{
    QuoteId id;
    std::int64_t added = 0;
    std::string stateSha256;
    std::string seal;
    HeldRow held; ///< row and content against each other
};

struct QuoteFindings
{
    std::vector<FoundQuote> quotes;
    std::vector<QuoteNumber> numbers; ///< of the rows that have one
    std::int64_t contents = 0;        ///< also those without a row
};

/// The quotes with their contents, each held against the other.
[[nodiscard]] QuoteFindings walkQuotes(StoreReader& reader, int version, CheckWatch& watch);

/// What is kept beside quotes: the SHA-256 of what is kept under a key, and whether its own seal holds.
struct FoundText
{
    std::string key;
    std::string sha256;
    bool sealed = true;
};

/// The price books.
[[nodiscard]] std::vector<FoundText> walkBooks(StoreReader& reader);

/// What workshops keep.
[[nodiscard]] std::vector<FoundText> walkItems(StoreReader& reader);

/// Who may approve.
[[nodiscard]] std::vector<ApproverRow> walkApprovers(StoreReader& reader);
/// The customers, and the ids of those that were. `sealed` also says that names are found by what they should be.
[[nodiscard]] std::vector<FoundText> walkCustomers(StoreReader& reader);

/// The ids that the store gives itself, of which there is one; an empty one for what was never written there.
[[nodiscard]] std::vector<std::string> walkIdentity(StoreReader& reader);

/// A row of the table of numbers.
struct FoundNumber
{
    std::int64_t year = 0;
    std::int64_t last = 0;
};
[[nodiscard]] std::vector<FoundNumber> walkNumbers(StoreReader& reader);

} // namespace seatwise
