#include "cli/batch/extra_columns.h"

#include <algorithm>

#include "cli/arguments.h"
#include "offers/offers.h"
#include "tables/cell_text.h"
#include "text/find.h"

namespace seatwise::cli {

namespace {

std::string_view cellOf(const TableRow& row, std::size_t cell)
{
    return cell < row.cells.size() ? trimmed(row.cells[cell]) : std::string_view();
}

/// The words of a cell that are parted by spaces.
std::vector<std::string> wordsIn(std::string_view text)
{
    std::vector<std::string> found;
    while (!(text = trimmed(text)).empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        found.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return found;
}

} // namespace

ExtraColumns::ExtraColumns(const PriceBook& book, const Layout& layout)
    : book_(book)
    , separator_(layout.dialect.separator)
{
    constexpr std::string_view usage = "usage:";
    for (std::size_t cell = 0; cell < layout.header.size(); ++cell) {
        if (std::ranges::find(layout.columns, cell) != layout.columns.end())
            continue;
        const std::string_view header = trimmed(layout.header[cell]);
        const std::string name = foldedName(header);
        if (name.starts_with(usage) && header.size() > usage.size())
            columns_.push_back({Kind::usage, cell, UnitId(std::string(trimmed(header.substr(usage.size()))))});
        else if (name == "add on")
            columns_.push_back({Kind::addOn, cell, {}});
        else if (name == "promo")
            columns_.push_back({Kind::promotion, cell, {}});
        else if (name == "start")
            columns_.push_back({Kind::start, cell, {}});
        else if (name == "term")
            columns_.push_back({Kind::term, cell, {}});
        else if (name == "existing since")
            columns_.push_back({Kind::existingSince, cell, {}});
    }
}

bool ExtraColumns::areFilled(const TableRow& row) const
{
    return std::ranges::any_of(columns_, [&row](const Column& column) { return !cellOf(row, column.cell).empty(); });
}

Result<void> ExtraColumns::addTo(Selection& selection, const TableRow& row) const
{
    for (const Column& column : columns_) {
        const std::string_view text = cellOf(row, column.cell);
        if (text.empty())
            continue;
        switch (column.kind) {
        case Kind::usage:
            TRY(addUsage(selection, column.unit, text, separator_));
            break;
        case Kind::addOn:
            for (const std::string& id : wordsIn(text))
                selection.addOns.emplace_back(id);
            break;
        case Kind::promotion:
            addPromotions(selection, text);
            break;
        case Kind::start:
            selection.start = TRY(Typed<Date>::read(text, "start"));
            break;
        case Kind::term:
            selection.termYears = static_cast<int>(TRY(readWhole(
                text, "term", {1, maxTermYears, "a whole number of years from 1 to " + std::to_string(maxTermYears)})));
            break;
        case Kind::existingSince:
            TRY(Typed<Date>::read(text, "existing_since"));
            break;
        }
    }
    return {};
}

Result<std::optional<Date>> ExtraColumns::existingSince(const TableRow& row) const
{
    for (const Column& column : columns_)
        if (const auto text = cellOf(row, column.cell); column.kind == Kind::existingSince && !text.empty())
            return TRY(Typed<Date>::read(text, "existing_since"));
    return std::optional<Date>();
}

Result<void> ExtraColumns::addUsage(Selection& selection, const UnitId& unit, std::string_view text, char separator)
{
    if (findBy(selection.usage, &Usage::unit, unit))
        return misused("usage of " + unit.text() + " is given in two columns; give each unit in one");
    std::string figure(text);
    if (separator == ';') // as spreadsheets write decimals where they part columns so
        std::ranges::replace(figure, ',', '.');
    const auto quantity = Quantity::parse(figure);
    if (!quantity)
        return misused("usage of " + unit.text() + " must be a number such as 240 or 8.5, not " + inQuotes(text));
    selection.usage.push_back({unit, *quantity});
    return {};
}

/// A code may hold spaces itself: one that the book knows is one.
void ExtraColumns::addPromotions(Selection& selection, std::string_view text) const
{
    if (findBy(book_.promotions, &Promotion::code, PromotionCode(std::string(text)))) {
        selection.offers.promotions.emplace_back(std::string(text));
        return;
    }
    for (const std::string& code : wordsIn(text))
        selection.offers.promotions.emplace_back(code);
}

} // namespace seatwise::cli
