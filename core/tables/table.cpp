#include "tables/table.h"

#include <algorithm>
#include <array>
#include <map>

#include "tables/cell_text.h"
#include "tables/row_reader.h"
#include "text/find.h"
#include "words/tables_words.h"

namespace seatwise {

namespace {

/// How much of a table is looked at to tell how it is written, and in how many rows its header is looked for.
constexpr std::size_t startBytes = std::size_t{64} * 1024;
constexpr std::size_t maxHeaderRows = 20;
constexpr std::size_t maxSampleRows = 100;

/// A row of the start of a table that keeps its cells.
struct SampleRow
{
    std::size_t line = 1;
    std::size_t end = 0;     ///< where the text goes on
    std::size_t endLine = 1; ///< the line there
    std::vector<std::string> cells;
};

std::size_t filledCells(const std::vector<std::string>& cells)
{
    const auto last = std::find_if(cells.rbegin(), cells.rend(), [](const auto& cell) { return !cell.empty(); });
    return static_cast<std::size_t>(cells.rend() - last);
}

std::vector<SampleRow> sampleOf(std::string_view text, char separator, std::size_t most, std::size_t firstLine)
{
    const bool isCut = text.size() > startBytes;
    const std::string_view start = text.substr(0, startBytes);
    RowReader reader(start, separator, firstLine, isCut ? RowReader::End::anywhere : RowReader::End::ofTable);
    std::vector<SampleRow> rows;
    TableRow row;
    while (rows.size() < most && reader.next(row)) {
        SampleRow sample{row.line, start.size() - reader.rest().size(), reader.line(), {}};
        for (const std::string_view cell : row.cells)
            sample.cells.emplace_back(trimmed(cell));
        if (filledCells(sample.cells) > 0)
            rows.push_back(std::move(sample));
    }
    return rows;
}

/// A cell that a column was found in, and how well its name fits.
struct NamedCell
{
    std::size_t cell = 0;
    std::size_t rank = 0;
};

std::optional<NamedCell> bestCell(const ListColumn& column, const std::vector<std::string>& cells)
{
    std::optional<NamedCell> best;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (const auto rank = rankOfName(column, cells[i]); rank && (!best || *rank < best->rank))
            best = NamedCell{i, *rank};
    return best;
}

/// The cell that the person chose for a column; nothing where none is.
std::optional<std::size_t> chosenCell(const ListChoices& choices, std::size_t column)
{
    const ChosenColumn* chosen = findBy(choices.chosen, &ChosenColumn::column, column);
    return chosen ? std::optional(chosen->cell) : std::nullopt;
}

std::size_t namedColumns(const ListKind& kind, const std::vector<std::string>& cells)
{
    return static_cast<std::size_t>(std::count_if(kind.columns.begin(), kind.columns.end(), [&](const auto& column) {
        return bestCell(column, cells).has_value();
    }));
}

/// How well a separator suits the start of a text; the greater the better, by its members in their order.
struct Fit
{
    std::size_t names = 0;     ///< of the kind's columns, in the best row
    std::size_t alikeRows = 0; ///< that have as many cells as the first, of at least two
    std::size_t cells = 0;     ///< of the first row

    friend auto operator<=>(const Fit&, const Fit&) = default;
};

Fit fitOf(const std::vector<SampleRow>& rows, const ListKind& kind)
{
    Fit fit;
    if (rows.empty())
        return fit;
    for (std::size_t i = 0; i < std::min(rows.size(), maxHeaderRows); ++i)
        fit.names = std::max(fit.names, namedColumns(kind, rows[i].cells));
    if (kind.columns.size() > 1 && fit.names == 1)
        fit.names = 0; // one word is found with any separator
    const std::size_t width = filledCells(rows.front().cells);
    if (width < 2)
        return fit;
    fit.cells = kind.columns.empty() ? width : std::min(width, kind.columns.size());
    fit.alikeRows = static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [&](const SampleRow& row) { return filledCells(row.cells) == width; }));
    return fit;
}

TableDialect::LineEnd lineEndOf(std::string_view text)
{
    const std::size_t first = text.find_first_of("\r\n");
    if (first == std::string_view::npos || text[first] == '\n')
        return TableDialect::LineEnd::lf;
    return text.substr(first, 2) == "\r\n" ? TableDialect::LineEnd::crlf : TableDialect::LineEnd::cr;
}

/// The separator that a first line such as sep=; or "sep=;" names.
std::optional<char> namedSeparator(std::string_view text)
{
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line.size() >= 2 && line.starts_with('"') && line.ends_with('"'))
        line = line.substr(1, line.size() - 2);
    constexpr std::string_view word = "sep=";
    if (line.size() < word.size() + 1 || lowered(line.substr(0, word.size())) != word)
        return std::nullopt;
    const char separator = line[word.size()];
    const std::string_view after = line.substr(word.size() + 1);
    const bool isSeparator = separator != '"' && static_cast<unsigned char>(separator) < 0x80;
    const bool isAlone =
        std::all_of(after.begin(), after.end(), [](char c) { return c == ',' || c == ';' || c == '\t'; });
    return isSeparator && isAlone ? std::optional(separator) : std::nullopt;
}

/// The length of a separator line with its end.
std::size_t lengthOfFirstLine(std::string_view text)
{
    const std::size_t end = text.find_first_of("\r\n");
    if (end == std::string_view::npos)
        return text.size();
    return end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
}

std::vector<std::string> joinedCells(const std::vector<std::string>& above, const std::vector<std::string>& below)
{
    std::vector<std::string> cells(std::max(above.size(), below.size()));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::string joined = i < above.size() ? above[i] : std::string();
        joined.append(" ").append(i < below.size() ? below[i] : std::string());
        cells[i] = std::string(trimmed(joined));
    }
    return cells;
}

bool holdsNumber(const std::vector<std::string>& cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const auto& cell) { return amountIn(cell, DecimalSign::point); });
}

/// The cell of each column, where the names of all are among the cells. A list of which one column alone is left, and
/// one cell, has it there, whatever its name.
std::optional<std::vector<std::size_t>> columnsIn(const std::vector<std::string>& cells, const ListKind& kind,
                                                  const ListChoices& choices)
{
    if (!choices.chosen.empty() && namedColumns(kind, cells) == 0)
        return std::nullopt;
    std::vector<std::size_t> columns;
    std::vector<std::size_t> missing;
    std::vector<bool> isTaken(cells.size(), false);
    for (std::size_t i = 0; i < kind.columns.size(); ++i) {
        const auto best = bestCell(kind.columns[i], cells);
        const std::optional<std::size_t> chosen = chosenCell(choices, i);
        const std::size_t cell = chosen ? *chosen : best ? best->cell : cells.size();
        const bool isFound = cell < cells.size() && !isTaken[cell];
        if (isFound)
            isTaken[cell] = true;
        else if (!kind.columns[i].isOptional)
            missing.push_back(i);
        columns.push_back(isFound || !kind.columns[i].isOptional ? cell : noCell);
    }
    if (missing.empty())
        return columns;
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (!isTaken[i] && !cells[i].empty())
            others.push_back(i);
    if (missing.size() > 1 || others.size() != 1 || kind.columns.size() < 2 || holdsNumber(cells))
        return std::nullopt;
    columns[missing.front()] = others.front();
    return columns;
}

/// The sentence for a header that names a column twice, of which none is chosen.
std::optional<Message> twiceNamed(const std::vector<std::string>& cells, std::size_t line, const ListKind& kind,
                                  const ListChoices& choices)
{
    for (std::size_t c = 0; c < kind.columns.size(); ++c) {
        const ListColumn& column = kind.columns[c];
        const auto best = chosenCell(choices, c) ? std::nullopt : bestCell(column, cells);
        for (std::size_t i = best ? best->cell + 1 : cells.size(); i < cells.size(); ++i)
            if (rankOfName(column, cells[i]) == best->rank)
                return words::columnNamedTwice(line, shownCell(cells[i]), best->cell + 1, i + 1, column.name);
    }
    return std::nullopt;
}

/// The sentence for a header that lacks a column.
Message missingColumn(const SampleRow& row, const ListKind& kind, const ListChoices& choices)
{
    for (std::size_t i = 0; i < kind.columns.size(); ++i)
        if (!kind.columns[i].isOptional && !chosenCell(choices, i) && !bestCell(kind.columns[i], row.cells))
            return words::columnMissing(row.line, kind.columns[i].name, columnNames(kind));
    return words::chosenColumnMissing(row.line, columnNames(kind));
}

Layout layoutBelow(const SampleRow& header, std::vector<std::string> cells, std::vector<std::size_t> columns,
                   std::size_t start, const TableDialect& dialect)
{
    Layout layout;
    layout.dialect = dialect;
    layout.columns = std::move(columns);
    layout.headerLine = header.line;
    layout.body = start + header.end;
    layout.bodyLine = header.endLine;
    layout.width = filledCells(cells);
    for (const std::size_t column : layout.columns)
        if (column != noCell)
            layout.width = std::max(layout.width, column + 1);
    layout.header = std::move(cells);
    return layout;
}

/// As layoutBelow(), for a header in any of the rows, in one line or in two.
Result<std::optional<Layout>> findHeader(const std::vector<SampleRow>& rows, const ListKind& kind,
                                         const ListChoices& choices, std::size_t start, const TableDialect& dialect)
{
    for (const bool inTwoLines : {false, true})
        for (std::size_t i = 0; i + (inTwoLines ? 1 : 0) < rows.size(); ++i) {
            const SampleRow& last = rows[inTwoLines ? i + 1 : i];
            const std::vector<std::string> cells = inTwoLines ? joinedCells(rows[i].cells, last.cells) : last.cells;
            auto columns = columnsIn(cells, kind, choices);
            if (!columns || (inTwoLines && (last.line != rows[i].line + 1 || holdsNumber(cells))))
                continue;
            if (const auto twice = twiceNamed(cells, rows[i].line, kind, choices))
                return failed(*twice);
            Layout layout = layoutBelow(last, cells, *std::move(columns), start, dialect);
            layout.headerLine = rows[i].line;
            return std::optional(std::move(layout));
        }
    return std::optional<Layout>();
}

/// A list with the columns that the person chose. Its header stays the names of what was left alone.
Layout chosenLayout(Layout found, const std::vector<SampleRow>& rows, std::size_t start, const ListChoices& choices)
{
    found.columns = *choices.columns;
    for (const std::size_t column : found.columns)
        found.width = std::max(found.width, column + 1);
    for (const SampleRow& row : rows)
        found.width = std::max(found.width, row.cells.size());
    if (choices.firstLine == 0)
        return found;
    const auto first =
        std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.line >= choices.firstLine; });
    if (first == rows.begin() || first == rows.end()) {
        found.body = start;
        found.bodyLine = found.dialect.hasSeparatorLine ? 2 : 1;
    } else {
        found.body = start + std::prev(first)->end;
        found.bodyLine = std::prev(first)->endLine;
    }
    return found;
}

} // namespace

Table decodeTable(std::string_view bytes)
{
    Table table;
    TextDecoder decoder;
    decoder.append(table.text, bytes, true);
    table.encoding = decoder.encoding();
    table.isSound = !decoder.foundBroken();
    return table;
}

std::string_view textOf(TableDialect::LineEnd end) noexcept
{
    if (end == TableDialect::LineEnd::crlf)
        return "\r\n";
    return end == TableDialect::LineEnd::cr ? "\r" : "\n";
}

TableDialect dialectOf(std::string_view text, const ListKind& kind)
{
    TableDialect dialect;
    dialect.lineEnd = lineEndOf(text);
    if (const auto named = namedSeparator(text)) {
        dialect.separator = *named;
        dialect.hasSeparatorLine = true;
        return dialect;
    }
    std::optional<Fit> best;
    for (const char separator : {'\t', ';', ',', '|'}) {
        const Fit fit = fitOf(sampleOf(text, separator, maxSampleRows, 1), kind);
        if (best && fit <= *best)
            continue;
        best = fit;
        dialect.separator = fit.cells == 0 ? ',' : separator;
    }
    return dialect;
}

Result<Layout> layoutOf(const Table& table, const ListKind& kind, const ListChoices& choices)
{
    const std::string_view text = table.text;
    const TableDialect dialect =
        table.sheet ? TableDialect{'\t', TableDialect::LineEnd::lf, false} : dialectOf(text, kind);
    const std::size_t start = dialect.hasSeparatorLine ? lengthOfFirstLine(text) : 0;
    const std::size_t firstLine = dialect.hasSeparatorLine ? 2 : 1;
    const std::vector<SampleRow> rows = sampleOf(text.substr(start), dialect.separator, maxHeaderRows, firstLine);
    Layout byOrder;
    byOrder.dialect = dialect;
    byOrder.body = start;
    byOrder.bodyLine = firstLine;
    byOrder.width = kind.columns.size();
    for (std::size_t i = 0; i < kind.columns.size(); ++i) {
        byOrder.columns.push_back(chosenCell(choices, i).value_or(i));
        byOrder.width = std::max(byOrder.width, byOrder.columns.back() + 1);
    }

    auto header = findHeader(rows, kind, choices, start, dialect);
    if (choices.columns)
        return chosenLayout(header && *header ? **std::move(header) : byOrder, rows, start, choices);
    if (!header)
        return tl::make_unexpected(header.error());
    if (*header)
        return **std::move(header);
    if (!rows.empty() && namedColumns(kind, rows.front().cells) > 0 && !holdsNumber(rows.front().cells))
        return failed(missingColumn(rows.front(), kind, choices));
    return byOrder;
}

} // namespace seatwise
