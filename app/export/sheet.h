#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "words/message.h"

struct lxw_format;
struct lxw_worksheet;

namespace seatwise::sheets {

struct XlsxLibrary;

/// A cell by its row and column, both counted from 0.
struct CellPlace
{
    std::uint32_t row = 0;
    std::uint16_t column = 0;

    friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

/// "$B$5", and "$B$5:$B$9".
[[nodiscard]] std::string address(CellPlace place);
[[nodiscard]] std::string range(CellPlace first, CellPlace last);

/// How a cell looks. An assumed one is italic on a tinted ground, and a number in it has a dagger.
struct Look
{
    enum class Kind { title, heading, head, text, note, input, figure, total, step };

    Kind kind = Kind::text;
    int decimals = -1; ///< of a number; -1: no number
    bool assumed = false;
    bool indented = false; ///< a text beside the figures of another column

    friend auto operator<=>(const Look&, const Look&) = default;
};

/// Puts a message into words; those of a workbook are all in one language.
using Say = std::function<std::string(const Message&)>;

/// A sheet of a workbook. Texts from outside are shown literally: never a formula, hidden characters marked.
class SheetWriter
{
public:
    SheetWriter(const XlsxLibrary& xlsx, lxw_worksheet* sheet, std::string name,
                std::function<lxw_format*(const Look&)> formatOf, Say say);

    /// In the words of the workbook, which its formulas compare.
    [[nodiscard]] std::string say(const Message& message) const { return say_(message); }

    void text(CellPlace at, std::string_view utf8, const Look& look = {});
    void text(CellPlace at, const Message& message, const Look& look = {});
    void number(CellPlace at, double value, const Look& look);
    /// `cached` is what the formula gives: what programs show that compute nothing.
    void formula(CellPlace at, const std::string& formula, double cached, const Look& look);
    void formula(CellPlace at, const std::string& formula, const std::string& cached, const Look& look = {});
    void blank(CellPlace at, const Look& look);
    /// The head of a table: a word for each column from `first` on.
    void heads(CellPlace first, const std::vector<Message>& words);

    /// In characters.
    void setWidth(std::uint16_t column, double width);
    /// Makes each row as high as its texts need in their columns, which not every program does by itself.
    void fitRows();
    /// Columns that are there but folded away.
    void foldColumns(std::uint16_t first, std::uint16_t last);
    /// Rows and columns before this cell stay in view, and rows `repeated` to there are printed on every page.
    void freeze(CellPlace at);

    void allowList(CellPlace at, const std::string& cells);
    void allowWords(CellPlace at, const std::vector<Message>& words);
    /// Numbers from 0 with so many decimals; `says` is shown for others.
    void allowNumber(CellPlace at, int decimals, const Message& says);

    /// "'Plans and prices'!$B$5", for formulas of other sheets.
    [[nodiscard]] std::string reference(CellPlace place) const;
    [[nodiscard]] std::string reference(CellPlace first, CellPlace last) const;

    [[nodiscard]] std::size_t cells() const noexcept { return cells_; }
    /// What went wrong first; empty when nothing did.
    [[nodiscard]] const std::string& problem() const noexcept { return problem_; }

private:
    /// A text that goes on in further lines of its cell.
    struct Wrapped
    {
        std::uint16_t column = 0;
        std::size_t characters = 0;
    };

    void check(int error);

    const XlsxLibrary& xlsx_;
    lxw_worksheet* sheet_;
    std::string name_;
    std::function<lxw_format*(const Look&)> formatOf_;
    Say say_;
    std::size_t cells_ = 0;
    std::map<std::uint16_t, double> widths_;
    std::map<std::uint32_t, std::vector<Wrapped>> wrapped_; ///< by row
    std::string problem_;
};

} // namespace seatwise::sheets
