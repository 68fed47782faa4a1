#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "export/prices_sheet.h"

namespace seatwise::sheets {

/// Writes the rows of a charge: one for each tier or band, one for a model without.
class StepRows
{
public:
    StepRows(Sheet& sheet, const Steps& steps, std::string owner, const Charge& charge,
             std::vector<std::size_t> assumptions);

    /// Writes the rows from `row` on and moves it below them. `billed` says for which billing periods they are;
    /// the minimum of the charge is in the monthly rows.
    [[nodiscard]] ChargeRows::Rows add(std::uint32_t& row, const ChargeModel& model, const std::string& billed,
                                       bool hasMinimum) const;

private:
    Sheet& sheet_;
    Steps steps_;
    std::string owner_;
    const Charge& charge_;
    std::vector<std::size_t> assumptions_;
};

} // namespace seatwise::sheets
