#include "analysis/table_text.h"

#include <algorithm>

namespace seatwise {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Walks the text once, cell by cell.
class TableReader
{
public:
    explicit TableReader(std::string_view text)
        : text_(text)
    {
        if (text_.substr(0, byteOrderMark.size()) == byteOrderMark)
            at_ = byteOrderMark.size();
        const std::string_view firstLine = text_.substr(at_, text_.find_first_of("\r\n", at_) - at_);
        separator_ = firstLine.find('\t') == std::string_view::npos ? ',' : '\t';
    }

    [[nodiscard]] bool atEnd() const { return at_ >= text_.size(); }

    [[nodiscard]] TableRow readRow()
    {
        TableRow row;
        row.line = line_;
        while (true) {
            row.cells.push_back(readCell(row));
            if (atEnd() || isLineEnd(text_[at_]))
                break;
            ++at_;
        }
        if (!atEnd())
            endLine();
        return row;
    }

private:
    std::string readCell(TableRow& row)
    {
        const std::size_t quote = text_.find_first_not_of(' ', at_);
        if (quote != std::string_view::npos && text_[quote] == '"') {
            at_ = quote + 1;
            return readQuoted(row);
        }
        const std::size_t begin = at_;
        skipToSeparator();
        return std::string(trimmed(text_.substr(begin, at_ - begin)));
    }

    /// The text of a cell in quotes; what stands between the closing quote and the separator is kept as it is.
    std::string readQuoted(TableRow& row)
    {
        std::string cell;
        while (true) {
            if (atEnd()) {
                row.unclosedQuote = true;
                return cell;
            }
            const char c = text_[at_];
            if (c == '"' && at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
                cell += c;
                at_ += 2;
            } else if (c == '"') {
                break;
            } else if (isLineEnd(c)) {
                cell += '\n';
                endLine();
            } else {
                cell += c;
                ++at_;
            }
        }
        const std::size_t begin = ++at_;
        skipToSeparator();
        return cell.append(trimmed(text_.substr(begin, at_ - begin)));
    }

    void skipToSeparator()
    {
        while (!atEnd() && text_[at_] != separator_ && !isLineEnd(text_[at_]))
            ++at_;
    }

    void endLine()
    {
        at_ += text_.substr(at_, 2) == "\r\n" ? 2 : 1;
        ++line_;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    char separator_ = ',';
};

} // namespace

std::vector<TableRow> readTable(std::string_view text)
{
    std::vector<TableRow> rows;
    TableReader reader(text);
    while (!reader.atEnd()) {
        TableRow row = reader.readRow();
        const bool isBlank =
            std::all_of(row.cells.begin(), row.cells.end(), [](const auto& cell) { return cell.empty(); });
        if (!isBlank || row.unclosedQuote)
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace seatwise
