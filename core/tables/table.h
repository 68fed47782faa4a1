#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "money/error.h"
#include "tables/encoding.h"
#include "tables/list_kind.h"
#include "tables/numbers.h"

namespace seatwise {

/// A table as it came from outside, in UTF-8, before anything in it is understood.
struct Table
{
    std::string text;
    Encoding encoding = Encoding::utf8; ///< of the bytes that came
    bool isSound = true;                ///< whether every byte of them was part of a character
    /// The sheet of a workbook. Its text separates cells by tabs and puts in quotes all that are no numbers; rows keep
    /// their numbers, as a line each.
    std::optional<std::string> sheet;

    friend bool operator==(const Table&, const Table&) = default;
};

/// The table in the bytes of a text file.
[[nodiscard]] Table decodeTable(std::string_view bytes);

/// How the rows of a text are written.
struct TableDialect
{
    enum class LineEnd : std::uint8_t { lf, crlf, cr };

    char separator = ',';
    LineEnd lineEnd = LineEnd::lf;
    bool hasSeparatorLine = false; ///< a first line such as "sep=;", which spreadsheets write for themselves

    friend bool operator==(const TableDialect&, const TableDialect&) = default;
};

/// The characters that end a row.
[[nodiscard]] std::string_view textOf(TableDialect::LineEnd end) noexcept;

/// Tells how a text is written from its start: by its separator line; else by the separator (tab, semicolon, comma,
/// bar) with which a row holds most of the list's names, else by the one with which most rows have as many cells as
/// the first.
[[nodiscard]] TableDialect dialectOf(std::string_view text, const ListKind& kind);

/// The cell of a column that a list has not.
inline constexpr std::size_t noCell = std::numeric_limits<std::size_t>::max();

/// A column of a kind and the cell that it is taken from, both counted from 0.
struct ChosenColumn
{
    std::size_t column = 0;
    std::size_t cell = 0;

    friend bool operator==(const ChosenColumn&, const ChosenColumn&) = default;
};

/// What the person decides where a list is not obvious.
struct ListChoices
{
    /// Columns that are taken from a cell whatever the header says of them; the others are found as usual.
    std::vector<ChosenColumn> chosen;
    /// The cell of each column of the kind, counted from 0; found by name or order where absent.
    std::optional<std::vector<std::size_t>> columns;
    /// The first line that holds values, where the columns are chosen; 0: after the header, if there is one.
    std::size_t firstLine = 0;
    bool keepTotals = false; ///< a row called "Total" is one like the others
    /// What a number in doubt means where neither the separator nor the other numbers say it.
    DecimalSign decimalSign = DecimalSign::point;

    friend bool operator==(const ListChoices&, const ListChoices&) = default;
};

/// Where the values of a list stand in the text of its table.
struct Layout
{
    TableDialect dialect;
    std::vector<std::size_t> columns; ///< the cell of each column of the kind, counted from 0
    std::vector<std::string> header;  ///< the names of all cells; empty without a header
    std::size_t headerLine = 0;       ///< counted from 1; 0 without a header
    std::size_t body = 0;             ///< the first byte after the header
    std::size_t bodyLine = 1;
    std::size_t width = 0; ///< cells that a row may have: as many as the header, or as the kind has columns

    friend bool operator==(const Layout&, const Layout&) = default;
};

/// Finds the columns of a list. A header names all that are not optional, in any order and writing, by their own or
/// another usual name, perhaps in two lines, perhaps below a title, and may name others, which are left alone. Without
/// one they stand in the order of the kind. Fails for a first row that names some and lacks others, and for a header
/// that names one of them twice of which none is chosen.
[[nodiscard]] Result<Layout> layoutOf(const Table& table, const ListKind& kind, const ListChoices& choices = {});

} // namespace seatwise
