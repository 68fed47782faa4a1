#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace seatwise::cli {

/// Rows of cells in aligned columns, two spaces between them. Widths are counted in characters, not bytes.
class TextTable
{
public:
    enum class Align { left, right };

    explicit TextTable(std::vector<Align> columns)
        : columns_(std::move(columns))
    {
    }

    /// A row of as many cells as there are columns.
    void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }

    /// A line of dashes as wide as the table.
    void addRule() { rows_.emplace_back(); }

    /// The table, each line after so many spaces and with its end; no spaces at the end of a line.
    [[nodiscard]] std::string toString(std::size_t indent = 0) const;

private:
    [[nodiscard]] std::vector<std::size_t> widths() const;

    std::vector<Align> columns_;
    std::vector<std::vector<std::string>> rows_; ///< a row without cells is a rule
};

/// Adds a text of several lines to a table of two columns, a row each, the first beside its name; none for no text.
/// Hidden characters are shown.
void addLines(TextTable& facts, std::string name, std::string_view text);

} // namespace seatwise::cli
