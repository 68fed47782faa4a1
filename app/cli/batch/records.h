#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace seatwise::cli {

/// The columns of a batch file, in their order.
inline constexpr std::string_view batchColumns = "account_id,plan,seats,billing";
inline constexpr std::size_t batchColumnCount = 4;

/// A row of a CSV file. The fields lie in the text read or in the Records that gave the row, until its next row.
struct Record
{
    std::array<std::string_view, batchColumnCount> fields; ///< empty where the row has fewer columns
    std::size_t columns = 0;                               ///< as many as the row has, also beyond four
    bool malformed = false;                                ///< something follows a closing quote
};

/// Reads the rows of RFC 4180 text one by one: quoted fields with doubled quotes, commas and line ends in them; lines
/// that end with LF or CR LF, the last one with or without. A quote counts only at the start of a field. Empty lines
/// are no rows.
class Records
{
public:
    explicit Records(std::string_view text)
        : at_(text.data())
        , end_(text.data() + text.size())
    {
    }

    /// The next row; false at the end of the text.
    [[nodiscard]] bool next(Record& record);

    /// The text that no row has been read of yet.
    [[nodiscard]] std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }

private:
    void skipEmptyLines();
    [[nodiscard]] bool plainRow(Record& record);
    [[nodiscard]] std::string_view plainField();
    [[nodiscard]] std::string_view quotedField(Record& record);

    const char* at_;
    const char* end_;
    std::array<std::string, batchColumnCount> unquoted_; ///< of each column, where quotes were doubled
};

/// Where the last complete row ends: the length of the part of the text that holds whole rows only, from a start of a
/// row. A line end inside quotes ends no row.
[[nodiscard]] std::size_t lengthOfWholeRows(std::string_view text);

/// True for text, from a start of a row, that ends inside a quoted field.
[[nodiscard]] bool endsInsideQuotes(std::string_view text);

} // namespace seatwise::cli
