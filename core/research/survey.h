#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "money/error.h"
#include "research/demand.h"
#include "research/sensitivity.h"

namespace seatwise {

/// A price survey as it was read: one of the two analyses, and the rows that were refused.
struct Survey
{
    std::string name; ///< of its file
    std::optional<PriceSensitivity> sensitivity;
    std::optional<Demand> demand;
    std::vector<RowProblem> problems;

    friend bool operator==(const Survey&, const Survey&) = default;
};

/// Reads a survey of either kind, told by the columns that were chosen, else by its header. Failed: no row that can be
/// used, a header without a column; the line names the file. The range is that of Van Westendorp's answers.
[[nodiscard]] Result<Survey> readSurvey(const std::string& name, const Table& table, const ListChoices& choices = {},
                                        PriceRange range = PriceRange::original);

[[nodiscard]] std::int64_t respondentsOf(const Survey& survey);

} // namespace seatwise
