#pragma once

#include "district/pooling.h"
#include "tables/list_reader.h"

namespace seatwise {

/// The schools of a list, and the rows that were left out, one problem each.
using SchoolList = RowsRead<School>;

/// name,seats.
[[nodiscard]] const ListKind& schoolColumns();

/// Reads schools from rows of name and seats (tables/table.h says how columns are found, tables/numbers.h how seats may
/// be written). A row that cannot be read is left out and reported, all others load; so is a row that sums the others.
/// At most `maxSchools` are read; rows beyond are problems. Fails for a header that lacks a column or names it twice.
[[nodiscard]] Result<SchoolList> readSchools(const Table& table, const ListChoices& choices = {});

/// Whether the schools read are all that the list has: nothing was left out but rows that sum the others.
[[nodiscard]] bool isComplete(const SchoolList& list);

} // namespace seatwise
