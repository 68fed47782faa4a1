#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "analysis/demand.h"
#include "analysis/sensitivity.h"
#include "money/error.h"

namespace seatwise::ui {

/// A price survey as it was read: one of the two analyses, and the rows that were refused.
struct Survey
{
    QString name; ///< of its file
    std::optional<PriceSensitivity> sensitivity;
    std::optional<Demand> demand;
    std::vector<RowProblem> problems;

    friend bool operator==(const Survey&, const Survey&) = default;
};

/// Reads a survey of either kind, told by the columns that were chosen, else by its header. Failed: no row that can be
/// used, a header without a column; the line names the file.
[[nodiscard]] Result<Survey> readSurvey(const QString& name, const Table& table, const ListChoices& choices = {});

[[nodiscard]] std::int64_t respondentsOf(const Survey& survey);

} // namespace seatwise::ui
