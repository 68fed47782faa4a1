#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/pooling.h"
#include "analysis/table_rows.h"

namespace seatwise {

/// The schools of a list, and the rows that were left out, one problem each.
struct SchoolList
{
    std::vector<School> schools;
    std::vector<RowProblem> problems;

    friend bool operator==(const SchoolList&, const SchoolList&) = default;
};

/// Reads schools from rows of name and seats, separated by commas or pasted with tabs (table_text.h). A first row that
/// names a column "seats" is a header and says which column is which; without one the name comes first. Seats are
/// digits, also in groups of three ("1,250" in quotes or between tabs). A row that cannot be read is left out and
/// reported, all others load. At most `mostSchools` are read; rows beyond are problems.
[[nodiscard]] SchoolList readSchools(std::string_view text);

/// "2 of 40 rows were left out; line 4, column 2: …", or nothing when every row was read.
[[nodiscard]] std::string summaryOfProblems(const SchoolList& list);

} // namespace seatwise
