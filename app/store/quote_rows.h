#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <QString>
#include <QVariant>

#include "quoting/counted_quote.h"
#include "quoting/quote_store.h"
#include "store/stored_row.h"

namespace seatwise {

// Quotes as rows of the table "quotes": what is written, what is read, and the seal that binds the two.

/// The SHA-256 over content, status and decision.
[[nodiscard]] std::string stateSha256(std::string_view content, QuoteStatus status, const std::optional<Date>& decided);

/// The columns in the order of rowValues(), for an INSERT, an UPDATE and a SELECT.
[[nodiscard]] QString rowColumns();

/// As above, for a SELECT from tables of a version, which may be an older one.
[[nodiscard]] QString rowColumnsOf(int version);

/// The values of a quote's row, sealed. The list is sorted by `order`.
[[nodiscard]] QVariantList rowValues(const Quote& quote, const std::string& content, std::int64_t order);

/// The text of rowValues() that covers the others, which the audit trail says of a quote.
[[nodiscard]] std::string sealIn(const QVariantList& rowValues);

/// A row as read with rowColumns(): what a list shows of it. Damaged where a column holds what rowValues() never writes
/// there, and where the seal does not hold.
struct QuoteRow
{
    QuoteSummary summary;
    std::optional<Date> decided;
    std::optional<CountedFacts> counted; ///< absent in rows that were written before there were such columns
    std::string search;
    std::string stateSha256;
    std::string seal;
    std::int64_t added = 0;
};
[[nodiscard]] QuoteRow readRow(const StoredRow& stored);

/// The quote of a content with what only its row has: the status, and the day of a decision that says no more.
[[nodiscard]] Quote asKept(Quote content, const QuoteRow& row);

/// How many columns readRow() takes; those behind are the statement's own.
inline constexpr int quoteColumns = 25;

/// The text that searches look into: customer, number, plan, purchase order, and that of the decision where there is
/// one, in one case.
[[nodiscard]] QString searchText(std::string_view customer, std::string_view planName, std::string_view purchaseOrder,
                                 const std::optional<QuoteNumber>& number,
                                 const std::optional<std::string>& decisionOrder);

} // namespace seatwise
