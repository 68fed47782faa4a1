#include "export/sheet.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

#include "export/xlsx_library.h"
#include "text/characters.h"
#include "text/hidden.h"

namespace seatwise::sheets {

namespace {

/// Fewer than the 32,767 that a cell can hold.
constexpr std::size_t maxCharacters = 8'000;

// Of rows, in points, and of columns, in digits.
constexpr double titleHeight = 26;
constexpr double lineHeight = 15;
constexpr double highestRow = 400;
constexpr double usualWidth = 8.43;
constexpr double widthOfACharacter = 1.0;

/// A text as it is shown in a cell.
std::string shown(std::string_view utf8)
{
    std::string literal = showHidden(utf8);
    if (literal.size() <= maxCharacters) // of bytes, and so of characters
        return literal;
    std::string kept;
    std::size_t count = 0;
    forEachCharacter(literal, [&](const Character& character) {
        if (count++ < maxCharacters)
            kept += character.bytes;
    });
    return count > maxCharacters ? kept + "…" : kept;
}

/// The name of a sheet in a formula; a quote of its own is doubled.
std::string inQuotes(std::string_view name)
{
    std::string quoted = "'";
    for (const char letter : name)
        quoted.append(letter == '\'' ? 2 : 1, letter);
    return quoted + '\'';
}

} // namespace

std::string address(CellPlace place)
{
    std::string letters;
    for (int left = place.column + 1; left > 0; left = (left - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    return '$' + letters + '$' + std::to_string(place.row + 1);
}

std::string range(CellPlace first, CellPlace last)
{
    return address(first) + ':' + address(last);
}

SheetWriter::SheetWriter(const XlsxLibrary& xlsx, lxw_worksheet* sheet, std::string name,
                         std::function<lxw_format*(const Look&)> formatOf, Say say)
    : xlsx_(xlsx)
    , sheet_(sheet)
    , name_(std::move(name))
    , formatOf_(std::move(formatOf))
    , say_(std::move(say))
{
}

void SheetWriter::check(int error)
{
    ++cells_;
    if (error != LXW_NO_ERROR && problem_.empty())
        problem_ = name_ + ": " + xlsx_.lxw_strerror(static_cast<lxw_error>(error));
}

void SheetWriter::text(CellPlace at, std::string_view utf8, const Look& look)
{
    const std::string literal = shown(utf8);
    Look own = look;
    own.indented = at.column > 0 && (look.kind == Look::Kind::text || look.kind == Look::Kind::note);
    check(xlsx_.worksheet_write_string(sheet_, at.row, at.column, literal.c_str(), formatOf_(own)));
    if (look.kind == Look::Kind::text || look.kind == Look::Kind::head)
        wrapped_[at.row].push_back({at.column, literal.size()});
    if (look.kind == Look::Kind::title)
        xlsx_.worksheet_set_row(sheet_, at.row, titleHeight, nullptr);
}

void SheetWriter::text(CellPlace at, const Message& message, const Look& look)
{
    text(at, say(message), look);
}

void SheetWriter::number(CellPlace at, double value, const Look& look)
{
    check(xlsx_.worksheet_write_number(sheet_, at.row, at.column, value, formatOf_(look)));
}

void SheetWriter::formula(CellPlace at, const std::string& formula, double cached, const Look& look)
{
    check(
        xlsx_.worksheet_write_formula_num(sheet_, at.row, at.column, ('=' + formula).c_str(), formatOf_(look), cached));
}

void SheetWriter::formula(CellPlace at, const std::string& formula, const std::string& cached, const Look& look)
{
    check(xlsx_.worksheet_write_formula_str(sheet_, at.row, at.column, ('=' + formula).c_str(), formatOf_(look),
                                            shown(cached).c_str()));
}

void SheetWriter::blank(CellPlace at, const Look& look)
{
    check(xlsx_.worksheet_write_blank(sheet_, at.row, at.column, formatOf_(look)));
}

void SheetWriter::heads(CellPlace first, const std::vector<Message>& words)
{
    for (const Message& word : words)
        text({first.row, first.column++}, word, {Look::Kind::head});
}

void SheetWriter::setWidth(std::uint16_t column, double width)
{
    widths_[column] = width;
    xlsx_.worksheet_set_column(sheet_, column, column, width, nullptr);
}

void SheetWriter::fitRows()
{
    for (const auto& [row, texts] : wrapped_) {
        double lines = 1;
        for (const Wrapped& text : texts) {
            const auto width = widths_.find(text.column);
            const double room = width == widths_.end() ? usualWidth : width->second;
            lines = std::max(lines, std::ceil(static_cast<double>(text.characters) * widthOfACharacter / room));
        }
        if (lines > 1)
            xlsx_.worksheet_set_row(sheet_, row, std::min(lines * lineHeight, highestRow), nullptr);
    }
}

void SheetWriter::foldColumns(std::uint16_t first, std::uint16_t last)
{
    lxw_row_col_options folded{};
    folded.hidden = LXW_TRUE;
    folded.level = 1;
    xlsx_.worksheet_set_column_opt(sheet_, first, last, 14, nullptr, &folded);
    lxw_row_col_options sign{};
    sign.collapsed = LXW_TRUE;
    xlsx_.worksheet_set_column_opt(sheet_, static_cast<std::uint16_t>(last + 1), static_cast<std::uint16_t>(last + 1),
                                   4, nullptr, &sign);
}

void SheetWriter::freeze(CellPlace at)
{
    xlsx_.worksheet_freeze_panes(sheet_, at.row, at.column);
    if (at.row > 0)
        xlsx_.worksheet_repeat_rows(sheet_, at.row - 1, at.row - 1);
}

void SheetWriter::allowList(CellPlace at, const std::string& cells)
{
    std::string formula = '=' + cells;
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = formula.data();
    xlsx_.worksheet_data_validation_cell(sheet_, at.row, at.column, &rule);
}

void SheetWriter::allowWords(CellPlace at, const std::vector<Message>& words)
{
    std::vector<std::string> owned;
    owned.reserve(words.size());
    for (const Message& word : words)
        owned.push_back(say(word));
    std::vector<std::remove_pointer_t<decltype(lxw_data_validation::value_list)>> list; // const from version 1.2 on
    list.reserve(owned.size() + 1);
    for (std::string& word : owned)
        list.push_back(word.data());
    list.push_back(nullptr);
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = list.data();
    xlsx_.worksheet_data_validation_cell(sheet_, at.row, at.column, &rule);
}

void SheetWriter::allowNumber(CellPlace at, int decimals, const Message& says)
{
    std::string cell = address(at);
    std::string formula = "=AND(ISNUMBER(" + cell + ")," + cell + ">=0,ROUND(" + cell + ',' + std::to_string(decimals) +
                          ")=" + cell + ')';
    std::string message = say(says);
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
    rule.value_formula = formula.data();
    rule.error_message = message.data();
    xlsx_.worksheet_data_validation_cell(sheet_, at.row, at.column, &rule);
}

std::string SheetWriter::reference(CellPlace place) const
{
    return inQuotes(name_) + '!' + address(place);
}

std::string SheetWriter::reference(CellPlace first, CellPlace last) const
{
    return inQuotes(name_) + '!' + range(first, last);
}

} // namespace seatwise::sheets
