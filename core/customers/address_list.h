#pragma once

#include "customers/customer.h"
#include "tables/list_reader.h"

namespace seatwise {

inline constexpr std::size_t maxCustomersInList = 100'000;

/// Customers read from outside, without ids, and the rows or cards that were refused, one problem each.
using CustomersRead = RowsRead<Customer>;

/// name,address,street,city,region,postal_code,country,contact,email,phone,tax_exemption,exempt_until,purchase_order,
/// order_habits,language,notes.
[[nodiscard]] const ListKind& addressColumns();

/// Reads customers from the rows of a list (tables/table.h says how columns are found). Only the name has to be there;
/// the other columns are taken where the header names them or they are chosen, and columns of other names are left
/// alone. An address is its column, or else put together from its parts. A row that cannot be a customer is left out
/// and reported; all others load. Without a header a list is one of names. Fails for a header that lacks the name or
/// has it twice.
[[nodiscard]] Result<CustomersRead> readAddressList(const Table& table, const ListChoices& choices = {});

} // namespace seatwise
