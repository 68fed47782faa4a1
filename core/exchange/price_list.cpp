#include "exchange/price_list.h"

#include <algorithm>
#include <optional>

#include <nlohmann/json.hpp>

#include "claims/reader.h"
#include "pricebook/writer.h"
#include "tables/cell_text.h"
#include "tables/row_reader.h"
#include "text/find.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

using ListJson = nlohmann::ordered_json;

constexpr std::size_t valueColumn = 1;
constexpr std::size_t deepest = 16;
constexpr std::size_t mostItems = 100'000; ///< of a list; the book's own limits are below
/// What is true or false wherever a book says it; but for `included`, which is a quantity in a column of its own.
constexpr std::array<std::string_view, 5> flags{"included", "includes_change_day", "meter", "once_per_customer",
                                                "stackable"};
constexpr std::string_view markOfHidden = "\u2039"; ///< before the name of a hidden character

std::optional<std::size_t> columnOf(std::string_view key)
{
    const auto* const found = std::find(priceListColumns.begin() + valueColumn + 1, priceListColumns.end(), key);
    return found == priceListColumns.end() ? std::nullopt
                                           : std::optional(static_cast<std::size_t>(found - priceListColumns.begin()));
}

/// Where spaces at the ends count.
bool isOfWords(std::size_t column)
{
    return priceListColumns[column] == "text" || priceListColumns[column] == "source";
}

bool isClaim(std::string_view path)
{
    return path.starts_with("claims[") && path.ends_with(']');
}

bool isPlainKey(std::string_view key)
{
    return !key.empty() && std::ranges::all_of(key, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

std::string textOfScalar(const ListJson& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// Lays a JSON value out in rows.
class Rows
{
public:
    void add(const ListJson& value, const std::string& path, bool isTier = false)
    {
        if (value.is_array()) {
            const bool areTiers = path.ends_with(".tiers") || path.ends_with(".bands");
            for (std::size_t i = 0; i < value.size(); ++i)
                add(value[i], path + '[' + std::to_string(i) + ']', areTiers);
        } else if (!value.is_object()) {
            rows_.push_back({{0, path}, {valueColumn, textOfScalar(value)}});
        } else if (isTier || value.contains("model") || isClaim(path)) {
            addFigures(value, path);
        } else {
            for (const auto& [key, member] : value.items())
                add(member, under(path, key));
        }
    }

    [[nodiscard]] std::vector<PriceListRow> take() { return std::move(rows_); }

private:
    [[nodiscard]] static std::string under(const std::string& path, const std::string& key)
    {
        if (!isPlainKey(key))
            return path + '[' + ListJson(key).dump() + ']';
        return path.empty() ? key : path + '.' + key;
    }

    void addFigures(const ListJson& figures, const std::string& path)
    {
        const std::size_t at = rows_.size();
        PriceListRow row{{0, path}};
        addTo(row, figures, path, {});
        if (row.size() > 1)
            rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(at), std::move(row));
    }

    /// Adds what has a column to a row, and the rest as rows of their own.
    void addTo(PriceListRow& row, const ListJson& figures, const std::string& path, const std::string& prefix)
    {
        for (const auto& [key, member] : figures.items())
            if (const auto column = columnOf(prefix + key); column && member.is_primitive())
                row[*column] = textOfScalar(member);
            else if (isClaim(path) && key == "expect")
                addTo(row, member, under(path, key), key + '.');
            else
                add(member, under(path, key));
    }

    std::vector<PriceListRow> rows_;
};

/// A step of a path: a key, or a place in a list.
struct PriceListStep
{
    std::string key;
    std::optional<std::size_t> index;
};

/// The next step of a path, which is taken off it; nothing where there is none.
std::optional<PriceListStep> takePriceListStep(std::string_view& path, bool isFirst)
{
    if (path.starts_with("[\"")) {
        std::size_t end = 2;
        while (end < path.size() && path[end] != '"')
            end += path[end] == '\\' ? 2 : 1;
        if (end + 1 >= path.size() || path[end + 1] != ']')
            return std::nullopt;
        const ListJson key = ListJson::parse(path.substr(1, end), nullptr, false);
        path.remove_prefix(end + 2);
        return key.is_string() ? std::optional(PriceListStep{key.get<std::string>(), std::nullopt}) : std::nullopt;
    }
    if (path.starts_with('[')) {
        const std::size_t end = std::min(path.find(']'), path.size());
        const auto index = wholeIn(path.substr(1, end - 1), mostItems);
        if (end == path.size() || !index)
            return std::nullopt;
        path.remove_prefix(end + 1);
        return PriceListStep{{}, static_cast<std::size_t>(*index)};
    }
    if (!isFirst) {
        if (!path.starts_with('.'))
            return std::nullopt;
        path.remove_prefix(1);
    }
    const std::size_t end = std::min(path.find_first_of(".["), path.size());
    const std::string key(path.substr(0, end));
    path.remove_prefix(end);
    return isPlainKey(key) ? std::optional(PriceListStep{key, std::nullopt}) : std::nullopt;
}

/// Puts a table together to a book again.
class ListReading
{
public:
    explicit ListReading(const Table& table)
        : table_(table)
    {
    }

    [[nodiscard]] Result<ListedBook> read()
    {
        RowReader reader(table_.text, '\t');
        TableRow row;
        if (!table_.isSound || !reader.next(row))
            return at(1, 0, words::aHeadOfPriceList(std::string(priceListColumns.front())));
        TRY(checkHeader(row));
        while (reader.next(row))
            if (std::ranges::any_of(row.cells, [](std::string_view cell) { return !trimmed(cell).empty(); }))
                TRY(take(row));
        auto book = readPriceBook(book_.dump(-1, ' ', false, ListJson::error_handler_t::replace));
        if (!book)
            return placed(book.error().front());
        return ListedBook{*std::move(book), std::move(losses_)};
    }

private:
    struct Row
    {
        std::string path;
        std::size_t line = 0;
    };

    [[nodiscard]] tl::unexpected<Error> at(std::size_t line, std::size_t column, Message why) const
    {
        return refused(words::inCellOfSheet(table_.sheet.value_or(std::string(priceListSheet)),
                                            columnLetters(column) + std::to_string(line), std::move(why)));
    }

    [[nodiscard]] Result<void> checkHeader(const TableRow& row) const
    {
        for (std::size_t i = 0; i < priceListColumns.size(); ++i)
            if (i >= row.cells.size() || trimmed(row.cells[i]) != priceListColumns[i])
                return at(row.line, i, words::aHeadOfPriceList(std::string(priceListColumns[i])));
        return {};
    }

    [[nodiscard]] Result<void> take(const TableRow& row)
    {
        const std::string path(trimmed(row.cells.front()));
        ListJson* const place = placeOf(path);
        if (!place)
            return at(row.line, 0, words::noPathOfPriceList(shownCell(path)));
        if (!place->is_null())
            return at(row.line, 0, words::pathTwiceInPriceList(shownCell(path)));
        rows_.push_back({path, row.line});
        const auto textIn = [&row](std::size_t column) {
            return column < row.cells.size() ? row.cells[column] : std::string_view();
        };
        if (!textIn(valueColumn).empty()) {
            setValue(*place, path, std::string(textIn(valueColumn)));
            for (std::size_t column = valueColumn + 1; column < row.cells.size(); ++column)
                if (!trimmed(row.cells[column]).empty())
                    return at(row.line, column, words::noPlaceBesideValue());
            return {};
        }
        for (std::size_t column = valueColumn + 1; column < row.cells.size(); ++column) {
            if (trimmed(row.cells[column]).empty())
                continue;
            if (column >= priceListColumns.size())
                return at(row.line, column, words::noColumnOfPriceList());
            setFigure(*place, path, column, row.cells[column]);
        }
        return place->is_null() ? at(row.line, valueColumn, words::noValueOfPath(shownCell(path))) : Result<void>();
    }

    void setFigure(ListJson& place, const std::string& path, std::size_t column, std::string_view cell)
    {
        const std::string_view name = priceListColumns[column];
        const std::size_t point = name.find('.');
        ListJson& figure = point == std::string_view::npos
                               ? place[std::string(name)]
                               : place[std::string(name.substr(0, point))][std::string(name.substr(point + 1))];
        figure = std::string(isOfWords(column) ? cell : trimmed(cell));
        nameHiddenMarks(path, cell);
    }

    void nameHiddenMarks(const std::string& path, std::string_view text)
    {
        if (text.find(markOfHidden) != std::string_view::npos)
            losses_.push_back({path, words::lossOfHiddenMarks()});
    }

    void setValue(ListJson& place, const std::string& path, std::string text)
    {
        const std::string_view key = std::string_view(path).substr(path.rfind('.') + 1);
        const bool isFlag = std::ranges::find(flags, key) != flags.end() && (text == "true" || text == "false");
        nameHiddenMarks(path, text);
        if (isFlag)
            place = text == "true";
        else if (path == "format_version" && wholeIn(text, 1'000))
            place = *wholeIn(text, 1'000);
        else
            place = std::move(text);
    }

    /// The place of a path in what was read so far, made where it is the next one; null for a path that is none.
    [[nodiscard]] ListJson* placeOf(std::string_view path)
    {
        ListJson* at = &book_;
        std::size_t depth = 0;
        do {
            const auto step = takePriceListStep(path, depth == 0);
            if (!step || ++depth > deepest || (depth == 1 && step->index))
                return nullptr;
            if (step->index && (at->is_null() || at->is_array()) && *step->index <= at->size())
                at = *step->index == at->size() ? &at->emplace_back() : &(*at)[*step->index];
            else if (!step->index && (at->is_null() || at->is_object()))
                at = &(*at)[step->key];
            else
                return nullptr;
        } while (!path.empty());
        return at;
    }

    /// A problem of the book with the cell that it comes from: that of the longest path that leads to it.
    [[nodiscard]] tl::unexpected<Error> placed(const JsonProblem& problem) const
    {
        const Row* found = nullptr;
        for (const Row& row : rows_)
            if (problem.path.starts_with(row.path) && (!found || row.path.size() > found->path.size()))
                found = &row;
        if (!found) // what is missing
            return at(rows_.empty() ? 1 : rows_.back().line + 1, 0, said(problem));
        const std::string_view rest = std::string_view(problem.path).substr(found->path.size());
        const auto column = columnOf(rest.substr(std::min<std::size_t>(rest.size(), 1)));
        return at(found->line, column.value_or(rest.empty() ? valueColumn : 0), said(problem));
    }

    [[nodiscard]] static Message said(const JsonProblem& problem)
    {
        return problem.path.empty() ? problem.message : words::problemAtPath(problem.path, problem.message);
    }

    const Table& table_;
    ListJson book_ = ListJson::object();
    std::vector<Row> rows_;
    std::vector<BookLoss> losses_ = {{"sheets", words::lossOfOtherSheets(std::string(priceListSheet))}};
};

} // namespace

std::vector<PriceListRow> priceListRows(const PriceBook& book)
{
    Rows rows;
    rows.add(priceBookJson(book), "");
    return rows.take();
}

Result<ListedBook> readPriceList(const Table& table)
{
    return ListReading(table).read();
}

} // namespace seatwise
