#include "export/table_workbook.h"

#include <algorithm>

#include "export/workbook.h"

namespace seatwise {

namespace {

using sheets::CellPlace;
using sheets::Look;

constexpr std::size_t narrowest = 10; ///< in characters
constexpr std::size_t widest = 40;

void fill(sheets::SheetWriter& sheet, const SheetTable& table)
{
    std::vector<std::size_t> widths;
    const auto write = [&](std::uint32_t row, std::size_t column, const SheetCell& cell, Look::Kind kind) {
        const CellPlace at{row, static_cast<std::uint16_t>(column)};
        widths.resize(std::max(widths.size(), column + 1), narrowest);
        if (cell.number)
            return sheet.number(at, *cell.number, {Look::Kind::figure, cell.decimals});
        sheet.text(at, cell.text, {kind});
        widths[column] = std::clamp(cell.text.size(), widths[column], widest);
    };
    for (std::size_t column = 0; column < table.heads.size(); ++column)
        write(0, column, {table.heads[column]}, Look::Kind::head);
    std::uint32_t row = 1;
    for (const std::vector<SheetCell>& cells : table.rows) {
        for (std::size_t column = 0; column < cells.size(); ++column)
            write(row, column, cells[column], Look::Kind::text);
        ++row;
    }
    for (std::size_t column = 0; column < widths.size(); ++column)
        sheet.setWidth(static_cast<std::uint16_t>(column), static_cast<double>(widths[column]) + 2);
    sheet.freeze({1, 1});
}

} // namespace

Result<std::string> tableWorkbook(const std::string& title, Date on, const std::vector<SheetTable>& tables)
{
    return sheets::makeWorkbook({title, {}, on}, [&](sheets::Workbook& workbook) {
        for (const SheetTable& table : tables)
            fill(workbook.add(table.name), table);
    });
}

} // namespace seatwise
