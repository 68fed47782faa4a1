#include "sheets/sheet_import.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <limits>

#include "sheets/orcus_versions.h"
#include "words/files_words.h"

namespace seatwise {

namespace {

constexpr std::size_t maxCells = 8'000'000;
constexpr SheetImport::Row maxRows = 1'048'576;
constexpr SheetImport::Column maxColumns = 16'384;

/// A number as spreadsheets show it: 15 significant digits, without an exponent.
void appendNumber(std::string& out, double number)
{
    std::array<char, 400> text = {};
    constexpr int significant = 15;
    auto written =
        std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::general, significant);
    const std::string_view general(text.data(), static_cast<std::size_t>(written.ptr - text.data()));
    if (general.find('e') != std::string_view::npos)
        written = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    out.append(text.data(), written.ptr);
}

void appendTwoDigits(std::string& out, int number)
{
    out += static_cast<char>('0' + number / 10 % 10);
    out += static_cast<char>('0' + number % 10);
}

std::string dateText(int year, int month, int day, int hour, int minute)
{
    std::string text = std::to_string(year);
    text += '-';
    appendTwoDigits(text, month);
    text += '-';
    appendTwoDigits(text, day);
    if (hour == 0 && minute == 0)
        return text;
    text += ' ';
    appendTwoDigits(text, hour);
    text += ':';
    appendTwoDigits(text, minute);
    return text;
}

/// The date of a number of days, as spreadsheets count them. In the calendar of 1900, day 60 is a 29 February that
/// never was; the days before it are off by one.
std::string dateOf(double number, int firstYear)
{
    using namespace std::chrono;
    const double whole = std::floor(number);
    const int minutes = static_cast<int>(std::lround((number - whole) * 24 * 60));
    const sys_days start = firstYear == 1904 ? sys_days{year{1904} / 1 / 1} : sys_days{year{1899} / 12 / 30};
    const int early = firstYear != 1904 && whole < 60 ? 1 : 0;
    const year_month_day date{start + days{static_cast<int>(whole) + early + minutes / (24 * 60)}};
    const int left = minutes % (24 * 60);
    return dateText(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                    static_cast<int>(static_cast<unsigned>(date.day())), left / 60, left % 60);
}

/// Whether a number format shows a date: it has days, months or years outside quotes, brackets and escapes.
bool isDateFormat(std::string_view code)
{
    bool inQuotes = false;
    bool inBrackets = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '\\' || c == '_' || c == '*')
            ++i;
        else if (c == '"')
            inQuotes = !inQuotes;
        else if (!inQuotes && (c == '[' || c == ']'))
            inBrackets = c == '[';
        else if (!inQuotes && !inBrackets && std::string_view("dDmMyY").find(c) != std::string_view::npos)
            return true;
    }
    return false;
}

/// The numbers of formats that every workbook has without saying what they are. Source: ECMA-376, part 1, 18.8.30.
bool isBuiltInDate(std::size_t id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
}

} // namespace

std::size_t SharedTexts::append(std::string_view s)
{
    texts_.emplace_back(s);
    return texts_.size() - 1;
}

std::size_t SharedTexts::commit_segments()
{
    const std::size_t id = append(segments_);
    segments_.clear();
    return id;
}

void SheetImport::set_auto(Row row, Column column, std::string_view s)
{
    double number = 0;
    const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), number);
    if (error == std::errc{} && end == s.data() + s.size())
        set_value(row, column, number);
    else
        setText(row, column, std::string(s));
}

void SheetImport::set_string(Row row, Column column, orcus::spreadsheet::string_id_t id)
{
    setText(row, column, std::string(context_.texts.text(static_cast<std::size_t>(id))));
}

void SheetImport::set_value(Row row, Column column, double value)
{
    keep({row, column, std::isfinite(value), value, std::isfinite(value) ? "" : "no number"});
}

void SheetImport::set_bool(Row row, Column column, bool value)
{
    setText(row, column, value ? "TRUE" : "FALSE");
}

void SheetImport::set_date_time(Row row, Column column, int year, int month, int day, int hour, int minute,
                                double /*second*/)
{
    setText(row, column, dateText(year, month, day, hour, minute));
}

void SheetImport::set_format(Row row, Column column, std::size_t format)
{
    if (format != 0 && formats_.size() < maxCells)
        formats_.emplace_hint(formats_.end(), Place{row, column}, format);
}

/// Columns and rows that are formatted as a whole: a sheet whose dates are that has them typed (.ods).
void SheetImport::set_format(Row, Column, Row, Column, std::size_t) {}

void SheetImport::fill_down_cells(Row row, Column column, Row count)
{
    const auto found = std::find_if(cells_.rbegin(), cells_.rend(),
                                    [&](const Cell& cell) { return cell.row == row && cell.column == column; });
    if (found == cells_.rend())
        return;
    const Cell source = *found;
    for (Row i = 1; i <= count && !isTooLarge_; ++i) {
        Cell copy = source;
        copy.row = row + i;
        keep(std::move(copy));
    }
}

orcus::spreadsheet::range_size_t SheetImport::get_sheet_size() const
{
    return {maxRows, maxColumns};
}

void SheetImport::set_position(Row row, Column column)
{
    row_ = row;
    column_ = column;
}

void SheetImport::setText(Row row, Column column, std::string text)
{
    if (!text.empty())
        keep({row, column, false, 0, std::move(text)});
}

void SheetImport::keep(Cell cell)
{
    const bool isInSheet = cell.row >= 0 && cell.row < maxRows && cell.column >= 0 && cell.column < maxColumns;
    isTooLarge_ = isTooLarge_ || !isInSheet || cells_.size() >= maxCells;
    if (!isTooLarge_)
        cells_.push_back(std::move(cell));
}

bool SheetImport::isDate(const Cell& cell) const
{
    constexpr double lastDay = 2'958'465; // 31 December 9999
    if (cell.number < 0 || cell.number > lastDay)
        return false;
    const auto format = formats_.find({cell.row, cell.column});
    if (format == formats_.end())
        return false;
    const auto* const cellFormat = context_.styles.get_cell_format(format->second);
    if (!cellFormat)
        return false;
    const std::size_t id = cellFormat->number_format;
    for (std::size_t i = 0; i < context_.styles.get_number_format_count(); ++i) {
        const auto* const number = context_.styles.get_number_format(i);
        const std::string_view code = number ? textOf(number->format_string) : std::string_view();
        if (!code.empty() && number->identifier == id)
            return isDateFormat(code);
    }
    return isBuiltInDate(id);
}

void SheetImport::appendCell(std::string& out, const Cell& cell) const
{
    if (cell.isNumber && !isDate(cell))
        return appendNumber(out, cell.number);
    out += '"';
    for (const char c : cell.isNumber ? dateOf(cell.number, context_.firstYear) : cell.text) {
        if (c == '"')
            out += '"';
        out += c == '\n' || c == '\r' ? ' ' : c;
    }
    out += '"';
}

Result<std::string> SheetImport::rows() const
{
    if (isTooLarge_)
        return failed(words::sheetHasTooManyCells(name_));
    std::vector<const Cell*> inOrder;
    inOrder.reserve(cells_.size());
    for (const Cell& cell : cells_)
        inOrder.push_back(&cell);
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const Cell* a, const Cell* b) {
        return Place{a->row, a->column} < Place{b->row, b->column};
    });
    std::string out;
    std::size_t lineStart = 0;
    Row row = 0;
    Column column = 0;
    const auto repeatLine = [&](Row next) {
        const auto found = repeated_.find(row);
        if (found == repeated_.end() || next <= row + found->second)
            return;
        const std::string line = '\n' + out.substr(lineStart);
        for (Row left = found->second; left > 0 && out.size() <= maxUnpacked; --left, ++row)
            out += line;
    };
    for (std::size_t i = 0; i < inOrder.size(); ++i) {
        const Cell& cell = *inOrder[i];
        if (i + 1 < inOrder.size() && inOrder[i + 1]->row == cell.row && inOrder[i + 1]->column == cell.column)
            continue; // set again
        if (row < cell.row) {
            repeatLine(cell.row);
            for (; row < cell.row; ++row, column = 0)
                out += '\n';
            lineStart = out.size();
        }
        for (; column < cell.column; ++column)
            out += '\t';
        appendCell(out, cell);
        if (out.size() > maxUnpacked)
            break;
    }
    repeatLine(std::numeric_limits<Row>::max());
    if (out.size() > maxUnpacked)
        return failed(words::namedSheetTooLarge(name_));
    if (!out.empty())
        out += '\n';
    return out;
}

} // namespace seatwise
