#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace seatwise::test {

/// Cells by their address: "Calculator!B7".
using Cells = std::map<std::string, std::string>;

/// What is put into cells of a workbook before it is computed.
using Edits = std::map<std::string, std::variant<double, std::string>>;

struct Job
{
    std::string file;
    Edits edits;
};

struct Recalculated
{
    Cells cached;                      ///< as the file has them
    Cells computed;                    ///< as LibreOffice computes them from the formulas alone, after the edits
    std::vector<std::string> formulas; ///< the addresses of the cells with formulas
};

/// Has LibreOffice compute workbooks; nothing where it is not installed. Throws where it fails.
[[nodiscard]] std::optional<std::vector<Recalculated>> recalculated(const std::vector<Job>& jobs);

/// Expects of every formula that its result in the file is what it gives.
void expectComputed(const Recalculated& result);

/// The cells of a workbook as its file has them.
[[nodiscard]] Cells cellsOf(const std::string& file);

/// A text that a person can meet in a workbook, and where; of a formula its texts, a line each.
struct TextOfWorkbook
{
    std::string where; ///< "Calculator!A7", "formula of Calculator!B17", "sheet"
    std::string text;
};

/// Every one of a workbook as its file has them.
[[nodiscard]] std::vector<TextOfWorkbook> textsOf(const std::string& file);

/// "B7" of column 1 and row 6, both counted from 0.
[[nodiscard]] std::string cellName(int column, int row);

/// The text of a cell; empty where there is none.
[[nodiscard]] std::string at(const Cells& cells, const std::string& sheet, int column, int row);

/// The row, counted from 0, of the first cell of a column with this text, from `from` on; throws without one.
[[nodiscard]] int rowOf(const Cells& cells, const std::string& sheet, int column, const std::string& text,
                        int from = 0);

} // namespace seatwise::test
