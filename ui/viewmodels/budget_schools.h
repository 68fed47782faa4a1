#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "district/school_list.h"
#include "viewmodels/budget_inputs.h"

namespace seatwise::ui {

/// The rows of the list of schools, read.
struct TypedSchools
{
    std::vector<School> schools;                      ///< of the rows that can be read
    std::vector<std::optional<std::size_t>> schoolOf; ///< of each row, among the schools; none where it is not counted
    std::size_t refused = 0;                          ///< rows that hold something and cannot be read
};

/// Reads rows as the core reads a table, so that what is typed and what is pasted are judged alike.
[[nodiscard]] TypedSchools readSchoolRows(const std::vector<SchoolRow>& rows);

} // namespace seatwise::ui
