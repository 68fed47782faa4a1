#include "export/price_table.h"

#include <algorithm>
#include <array>
#include <set>

#include "charges/amount.h"
#include "export/working_amounts.h"
#include "pricebook/assumed.h"
#include "pricing/curve.h"

namespace seatwise::sheets {

namespace {

constexpr std::array<SeatCount, 21> usualSeats{1,   2,   5,   10,  19,    20,    25,    50,     100,    119,   120,
                                               200, 240, 500, 750, 1'000, 2'500, 5'000, 10'000, 25'000, 50'000};
constexpr std::array<std::int64_t, 10> usualQuantities{1, 10, 50, 100, 500, 1'000, 1'001, 2'500, 10'000, 50'000};
constexpr std::array<std::int64_t, 4> usualBases{100, 1'000, 2'500, 100'000};

/// What a row asks for: seats, and by the plan's units a quantity and a base.
struct Asked
{
    SeatCount seats = 0;
    std::vector<Quantity> quantities;
    std::vector<Money> bases;
};

/// The table of one plan.
class PlanTable
{
public:
    PlanTable(SheetWriter& sheet, const PriceBook& book, const PricesSheet& prices, std::size_t index)
        : sheet_(sheet)
        , book_(book)
        , prices_(prices)
        , index_(index)
        , plan_(book.plans[index])
    {
        for (const MeteredUnit& metered : meteredUnits(book))
            if (std::any_of(plan_.charges.begin(), plan_.charges.end(),
                            [&](const Charge& charge) { return counts(charge.unit, metered.unit); }))
                units_.push_back(metered);
    }

    void add(std::uint32_t& row) const
    {
        sheet_.text({row++, 0}, plan_.name, {Look::Kind::heading});
        addHead(row++);
        for (const Asked& asked : rows())
            addRow(row++, asked);
        ++row;
    }

private:
    [[nodiscard]] std::string marked(const std::string& text, const std::string& path) const
    {
        const std::string note = assumedNote(assumptionsOf(book_, path));
        return note.empty() ? text : text + ' ' + note;
    }

    void addHead(std::uint32_t row) const
    {
        std::vector<std::string> words{marked("Seats", "plans." + plan_.id + ".seats")};
        for (const MeteredUnit& metered : units_) {
            words.push_back(metered.unit + " a month");
            if (metered.hasBase)
                words.push_back(metered.unit + ": base amount");
        }
        for (const Billing billing : plan_.billing) {
            const std::string period = billing == Billing::annual ? ", a year" : ", a month";
            for (const Charge& charge : plan_.charges)
                words.push_back(marked(charge.name + period, pathOf(plan_, charge)));
            words.push_back(marked("Total" + period, "plans." + plan_.id + ".billing"));
        }
        sheet_.heads({row, 0}, words);
    }

    [[nodiscard]] Asked plain(SeatCount seats) const
    {
        return {seats, std::vector<Quantity>(units_.size()), std::vector<Money>(units_.size())};
    }

    [[nodiscard]] std::vector<Asked> rows() const
    {
        std::set<SeatCount> seats{plan_.seats.min};
        const bool bySeats = std::any_of(plan_.charges.begin(), plan_.charges.end(),
                                         [](const Charge& charge) { return isPerSeat(charge.unit); });
        if (bySeats) {
            seats.insert(usualSeats.begin(), usualSeats.end());
            for (const Billing billing : plan_.billing)
                for (const SeatCount boundary : boundaries(plan_, billing))
                    seats.insert(boundary);
            if (plan_.seats.max)
                seats.insert(*plan_.seats.max);
        }
        std::vector<Asked> rows;
        for (const SeatCount count : seats)
            if (plan_.seats.admits(count))
                rows.push_back(plain(count));
        for (std::size_t unit = 0; unit < units_.size(); ++unit) {
            for (const std::int64_t used : usualQuantities) {
                rows.push_back(plain(plan_.seats.min));
                rows.back().quantities[unit] = Quantity::whole(used);
            }
            for (const std::int64_t base : usualBases) {
                if (!units_[unit].hasBase)
                    break;
                rows.push_back(plain(plan_.seats.min));
                rows.back().quantities[unit] = Quantity::whole(1);
                rows.back().bases[unit] = Money::whole(base);
            }
        }
        return rows;
    }

    /// Where the cells of a row are.
    struct Cells
    {
        std::string seats;
        std::vector<std::string> quantities;
        std::vector<std::string> bases;
    };

    Cells addAsked(std::uint32_t row, const Asked& asked, std::uint16_t& column) const
    {
        Cells cells;
        const auto add = [&](double value, int decimals, const std::string& says) {
            const CellPlace at{row, column++};
            sheet_.number(at, value, {Look::Kind::input, decimals});
            sheet_.allowNumber(at, decimals, says);
            return address(at);
        };
        cells.seats = add(static_cast<double>(asked.seats), 0, "A whole number from 0");
        for (std::size_t i = 0; i < units_.size(); ++i) {
            const int decimals = prices_.steps.quantity;
            cells.quantities.push_back(add(typed(asked.quantities[i]), decimals,
                                           "A number from 0 with at most " + std::to_string(decimals) + " decimals"));
            cells.bases.emplace_back("0");
            if (units_[i].hasBase)
                cells.bases.back() =
                    add(typed(asked.bases[i]), Steps::base, "An amount from 0 with at most 4 decimals");
        }
        return cells;
    }

    void addRow(std::uint32_t row, const Asked& asked) const
    {
        std::uint16_t column = 0;
        const Cells cells = addAsked(row, asked, column);
        for (const Billing billing : plan_.billing)
            addPeriod(row, asked, cells, billing, column);
    }

    void addPeriod(std::uint32_t row, const Asked& asked, const Cells& cells, Billing billing,
                   std::uint16_t& column) const
    {
        const std::uint16_t first = column;
        const std::int64_t unitsInOne = detail::powerOfTen(prices_.steps.minor);
        double sum = 0;
        for (std::size_t i = 0; i < plan_.charges.size(); ++i) {
            const Charge& charge = plan_.charges[i];
            const auto known = unitOf(units_, charge);
            const auto unit = static_cast<std::size_t>(known - units_.begin());
            const bool isMetered = known != units_.end();
            const int decimals = quantityDecimals(charge, prices_.steps);
            const std::string given = isMetered                ? cells.quantities[unit]
                                      : isPerSeat(charge.unit) ? cells.seats
                                                               : std::string("1");
            const std::string base = isMetered ? cells.bases[unit] : "0";
            const ChargeRows& rows = prices_.plans[index_][i];
            const std::string charged = chargeFormula(prices_, book_, charge, rows, billing, inSteps(given, decimals),
                                                      inSteps(base, Steps::base));
            const Measure measure = isMetered ? Measure{asked.quantities[unit], asked.bases[unit]}
                                              : Measure{standingQuantity(charge, asked.seats), {}};
            const double value = boundedMinor(book_, charge, billing,
                                              chargedMinor(book_, prices_.steps, charge, billing, measure).value_or(0));
            sum += value;
            sheet_.formula(
                {row, column++},
                cutFormula(prices_, book_, charge, rows, billing,
                           "MAX(" + charged + ',' + minimumFormula(prices_, book_, charge, rows, billing) + ')') +
                    '/' + std::to_string(unitsInOne),
                value / static_cast<double>(unitsInOne),
                {Look::Kind::figure, prices_.steps.minor, !assumptionsOf(book_, pathOf(plan_, charge)).empty()});
        }
        addTotal({row, column++}, first, cells.seats, billing,
                 std::max(sum, minimumMinor(book_, plan_.minimum, billing)));
    }

    void addTotal(CellPlace at, std::uint16_t first, const std::string& seats, Billing billing, double subtotal) const
    {
        const std::int64_t unitsInOne = detail::powerOfTen(prices_.steps.minor);
        const bool annual = billing == Billing::annual;
        const std::string charges =
            first == at.column
                ? "0"
                : "ROUND(SUM(" + range({at.row, first}, {at.row, static_cast<std::uint16_t>(at.column - 1)}) + ")" +
                      times(prices_.steps.minor) + ",0)";
        const std::string least = rounded(prices_.planMinimum(index_) + (annual ? "*12" : ""),
                                          prices_.steps.rate - prices_.steps.minor, book_.rules.rounding);
        const std::string whole = "MAX(" + charges + ',' + least + ')';
        std::string total = whole;
        Money off;
        if (annual) {
            total +=
                '-' + discountFormula(book_, prices_.steps, whole,
                                      inSteps(prices_.sheet->reference(prices_.annualDiscount), prices_.steps.percent));
            const Money list = Money::fromUnits(static_cast<std::int64_t>(subtotal) *
                                                detail::powerOfTen(Money::places - prices_.steps.minor));
            off = tryRound(percentOf(book_.rules.annualDiscount, list), prices_.steps.minor, book_.rules.rounding)
                      .value(); // a part of what fits
        }
        const auto row = static_cast<std::uint32_t>(prices_.firstPlan + index_);
        const auto of = [&](std::uint16_t column) { return prices_.sheet->reference(CellPlace{row, column}); };
        const double taken = inMinorUnits(off, prices_.steps.minor);
        const bool assumed = !assumptionsOf(book_, "plans." + plan_.id + ".charges").empty();
        sheet_.formula(at,
                       "IF(" + admits(seats, of(planSeatsFrom), of(planSeatsTo), of(planSeatStep)) + ",IFERROR((" +
                           total + ")/" + std::to_string(unitsInOne) + ",\"too large\"),\"—\")",
                       (subtotal - taken) / static_cast<double>(unitsInOne),
                       {Look::Kind::total, prices_.steps.minor, assumed});
    }

    SheetWriter& sheet_;
    const PriceBook& book_;
    const PricesSheet& prices_;
    std::size_t index_;
    const Plan& plan_;
    std::vector<MeteredUnit> units_;
};

} // namespace

void fillPriceTable(SheetWriter& sheet, const PriceBook& book, const PricesSheet& prices)
{
    sheet.text({0, 0}, book.name + ": price table", {Look::Kind::title});
    sheet.text({1, 0},
               "In " + book.currency.code +
                   ", taxes not included; annual amounts less the annual discount of the sheet Plans and prices. The "
                   "framed cells may be changed. † an assumed figure, with its number on the sheet Assumptions.",
               {Look::Kind::note});
    std::uint32_t row = 3;
    for (std::size_t i = 0; i < book.plans.size(); ++i)
        PlanTable(sheet, book, prices, i).add(row);
    for (std::uint16_t column = 0; column < 12; ++column)
        sheet.setWidth(column, 20);
}

} // namespace seatwise::sheets
