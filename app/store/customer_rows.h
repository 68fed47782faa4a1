#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "customers/customer.h"
#include "store/connection.h"
#include "store/stored_row.h"

namespace seatwise {

// Customers as rows of the table "customers", and what they are found by as rows of "customer_starts". A row carries a
// seal over itself; row, seal and the last record of the audit trail about its id must agree before it is shown. What
// takes a connection throws StoreFailure.

/// A row: of a customer, or of one that was merged or forgotten, of which the id alone is left.
struct CustomerRow
{
    CustomerId id;
    std::string name;
    std::string content;    ///< as writeCustomer() writes it; empty of one that is gone
    std::string mergedInto; ///< the id of the customer that it became part of; empty for none
    std::string seal;
};

/// The columns in the order of readCustomerRow(), for a SELECT.
[[nodiscard]] QString customerColumnsOfRow();

/// How many they are; those behind are the statement's own.
inline constexpr int customerColumnCount = 5;

[[nodiscard]] CustomerRow readCustomerRow(const StoredRow& row);

/// The row of a customer, sealed.
[[nodiscard]] CustomerRow customerRowOf(const Customer& customer);

/// The row of a customer that is gone, sealed.
[[nodiscard]] CustomerRow rowOfGone(const CustomerId& id, std::string_view mergedInto);

/// What the seal of a row has to be. It is what the audit trail says of the customer too.
[[nodiscard]] std::string sealOf(const CustomerRow& row);

/// Whether a row shows what its content says, and of one that is gone nothing.
[[nodiscard]] bool showsItsContent(const CustomerRow& row);

/// The customer of a row, held against what the trail says; none of one that is gone. Fails where they differ.
[[nodiscard]] std::optional<Customer> checkedCustomer(const Connection& connection, const CustomerRow& row,
                                                      std::string_view said);

/// The row of an id, checked; none where nothing was ever kept under it.
[[nodiscard]] std::optional<CustomerRow> findCustomerRow(const Connection& connection, std::string_view id);

/// Writes a row in place of the one with its id, and what the customer is found by, within the transaction that is
/// open. Reads it back when its record in the trail is written, with findCustomerRow().
void writeCustomerRow(const Connection& connection, const CustomerRow& row);

/// What a typed text is compared with: its bytes in lower case, at most the first 60, as three digits each, which every
/// database orders alike whatever its language.
[[nodiscard]] std::string nameStartOf(std::string_view text);

/// What the names of a customer are found by: nameStartOf() the name from each of its words on. In order, none twice.
[[nodiscard]] std::vector<std::string> nameStartsOf(const Customer& customer);

} // namespace seatwise
