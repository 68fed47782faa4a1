#include "editing/rate_grip.h"

#include <algorithm>
#include <limits>

#include "editing/edits.h"
#include "editing/figure_grid.h"
#include "money/exact.h"
#include "pricing/price.h"

namespace seatwise {

namespace {

std::optional<std::size_t> columnOf(const FigureGrid& grid, std::string_view key)
{
    const auto found = std::ranges::find(grid.keys, key);
    return found == grid.keys.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - grid.keys.begin()));
}

/// The row in which some seats are: the last band that begins by then, or the first tier that does not end before.
const FigureRow* rowOf(const FigureGrid& grid, SeatCount seats)
{
    const auto from = columnOf(grid, "from");
    const auto upTo = columnOf(grid, "up_to");
    const Quantity counted = Quantity::whole(seats);
    const FigureRow* found = nullptr;
    for (const FigureRow& row : grid.rows) {
        if (from && Quantity::parse(row.cells[*from].text).value_or(Quantity()) > counted)
            break;
        found = &row;
        if (upTo && Quantity::parse(row.cells[*upTo].text).value_or(counted) >= counted)
            break;
    }
    return found;
}

std::size_t planOf(std::string_view chargePath)
{
    constexpr std::string_view plans = "plans[";
    return chargePath.starts_with(plans) ? std::stoul(std::string(chargePath.substr(plans.size()))) : 0;
}

std::optional<Money> totalAt(const PriceBook& book, std::size_t plan, SeatCount seats, Billing billing)
{
    return plan < book.plans.size() && book.plans[plan].offers(billing)
               ? totalFor(book, book.plans[plan], seats, billing)
               : std::nullopt;
}

/// The decimals of a figure as it stands, and at least those of the currency.
int decimalsOf(std::string_view figure, const PriceBook& book)
{
    const std::size_t point = figure.find('.');
    const int typed = point == std::string_view::npos ? 0 : static_cast<int>(figure.size() - point - 1);
    return std::clamp(typed, book.currency.exponent, Rate::places);
}

} // namespace

std::optional<RateGrip> gripAt(const BookDraft& draft, std::string_view chargePath, Billing billing, SeatCount seats)
{
    const FigureGrid grid = gridOf(draft, chargePath, billing);
    const auto column = columnOf(grid, "rate");
    const FigureRow* const row = column ? rowOf(grid, seats) : nullptr;
    const auto rate = row ? Rate::parse(row->cells[*column].text) : std::nullopt;
    const auto book = checkDraft(draft);
    if (!rate || !book)
        return std::nullopt;
    const std::string& path = row->cells[*column].path;
    const auto total = totalAt(**book, planOf(chargePath), seats, billing);
    const auto edit = withTyped(draft, path, (*rate + Rate::whole(1)).toString());
    if (!total || !edit)
        return std::nullopt;
    BookDraft dearer = draft;
    apply(dearer, *edit);
    const auto raised = checkDraft(dearer);
    const auto higher = raised ? totalAt(**raised, planOf(chargePath), seats, billing) : std::nullopt;
    if (!higher || *higher <= *total)
        return std::nullopt;
    return RateGrip{path, *rate, decimalsOf(row->cells[*column].text, **book), *total,
                    Money::fromUnits(higher->units() - total->units())};
}

std::string rateFor(const RateGrip& grip, Money total)
{
    const Wide change = Wide{total.units() - grip.total.units()} * Rate::scale;
    const Wide wanted = Wide{grip.rate.units()} * grip.perUnit.units() + change;
    const Wide step = detail::powerOfTen(Rate::places - grip.decimals);
    const Wide most = std::numeric_limits<std::int64_t>::max() / step;
    const Wide steps = wanted <= 0 ? 0 : divideRounded(wanted, step * grip.perUnit.units(), Rounding::half_up);
    return Rate::fromUnits(static_cast<std::int64_t>(std::min(steps, most) * step)).toString(grip.decimals);
}

} // namespace seatwise
