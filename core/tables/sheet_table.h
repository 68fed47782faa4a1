#pragma once

#include <optional>
#include <string>
#include <vector>

namespace seatwise {

/// A cell of a sheet: a text, or a number with so many decimals.
struct SheetCell
{
    std::string text;
    std::optional<double> number{};
    int decimals = 0;
};

/// A table as a sheet of a workbook: its name, the heads of its columns, and its rows.
struct SheetTable
{
    std::string name;
    std::vector<std::string> heads;
    std::vector<std::vector<SheetCell>> rows;
};

} // namespace seatwise
