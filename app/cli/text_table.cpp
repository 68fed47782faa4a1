#include "cli/text_table.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "text/hidden.h"
#include "text/lines.h"

namespace seatwise::cli {

namespace {

constexpr std::size_t gap = 2;

/// The number of UTF-8 characters: bytes that do not continue one.
std::size_t characters(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

} // namespace

std::vector<std::size_t> TextTable::widths() const
{
    std::vector<std::size_t> widths(columns_.size(), 0);
    for (const std::vector<std::string>& row : rows_)
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], characters(row[column]));
    return widths;
}

std::string TextTable::toString(std::size_t indent) const
{
    const std::vector<std::size_t> widths = this->widths();
    const std::size_t total = std::accumulate(widths.begin(), widths.end(), gap * (widths.size() - 1));
    std::string text;
    for (const std::vector<std::string>& row : rows_) {
        std::string line(indent, ' ');
        if (row.empty())
            line.append(total, '-');
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::size_t padding = widths[column] - characters(row[column]);
            if (column > 0)
                line.append(gap, ' ');
            if (columns_[column] == Align::right)
                line.append(padding, ' ');
            line += row[column];
            if (columns_[column] == Align::left)
                line.append(padding, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

void addLines(TextTable& facts, std::string name, std::string_view text)
{
    if (text.empty())
        return;
    for (const std::string_view line : linesIn(text))
        facts.add({std::exchange(name, {}), showHidden(line)});
}

} // namespace seatwise::cli
