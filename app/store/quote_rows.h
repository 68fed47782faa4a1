#pragma once

#include <QVariant>

#include "quoting/quote.h"
#include "quoting/quote_store.h"
#include "store/rows.h"

namespace seatwise {

// Quotes as rows of the table "quotes": what is written, what is read, and the seal that binds the two.

/// The SHA-256 over content, status and decision: what the audit trail says of a quote at a moment.
[[nodiscard]] std::string stateSha256(const std::string& content, QuoteStatus status,
                                      const std::optional<Date>& decided);

/// The columns in the order of rowValues(), for an INSERT, an UPDATE and a SELECT.
[[nodiscard]] QString rowColumns();

/// The values of a quote's row, sealed. The list is sorted by `order`.
[[nodiscard]] QVariantList rowValues(const Quote& quote, const std::string& content, std::int64_t order);

/// A row as read with rowColumns(): what a list shows of it. Damaged where the seal does not hold.
struct QuoteRow
{
    QuoteSummary summary;
    std::optional<Date> decided;
    std::string stateSha256;
    std::int64_t added = 0;
};
[[nodiscard]] QuoteRow readRow(const Rows& rows);

/// The text that searches look into: customer, number, plan and purchase order, in one case.
[[nodiscard]] QString searchText(const Quote& quote);

} // namespace seatwise
