#include "export/price_table.h"

#include <algorithm>
#include <array>
#include <set>

#include "charges/amount.h"
#include "export/book_words.h"
#include "export/formula_text.h"
#include "export/working_amounts.h"
#include "pricebook/assumed.h"
#include "pricing/curve.h"
#include "words/pricing_words.h"
#include "words/sheets_words.h"

namespace seatwise::sheets {

namespace {

constexpr std::array<SeatCount, 21> usualSeats{1,   2,   5,   10,  19,    20,    25,    50,     100,    119,   120,
                                               200, 240, 500, 750, 1'000, 2'500, 5'000, 10'000, 25'000, 50'000};
constexpr std::array<std::int64_t, 10> usualQuantities{1, 10, 50, 100, 500, 1'000, 1'001, 2'500, 10'000, 50'000};
constexpr std::int64_t mostAlike = 1'000; ///< events of the same amount
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
        sheet_.text({row++, 0}, nameOf(plan_), {Look::Kind::heading});
        addHead(row++);
        for (const Asked& asked : rows())
            addRow(row++, asked);
        ++row;
    }

private:
    /// A head with the numbers of what is assumed at a path of the book.
    [[nodiscard]] Message noted(Message head, const std::string& path) const
    {
        return marked(std::move(head), assumedNote(assumptionsOf(book_, path)));
    }

    void addHead(std::uint32_t row) const
    {
        std::vector<Message> heads{noted(words::headSeats(), "plans." + plan_.id + ".seats")};
        for (const MeteredUnit& metered : units_) {
            heads.push_back(words::unitAMonth(metered.unit));
            if (metered.hasBase)
                heads.push_back(metered.byEvents ? words::amountOfEachEvent(metered.unit)
                                                 : words::baseAmountOfUnit(metered.unit));
        }
        for (const Billing billing : plan_.billing) {
            for (const Charge& charge : plan_.charges)
                heads.push_back(noted(aPeriodOf(nameOf(charge), billing), pathOf(plan_, charge)));
            for (const Charge& charge : plan_.charges)
                if (charge.once)
                    heads.push_back(noted(words::chargedOnce(nameOf(charge)), pathOf(plan_, charge)));
            heads.push_back(noted(aPeriodOf(words::sheetTotal(), billing), "plans." + plan_.id + ".billing"));
        }
        sheet_.heads({row, 0}, heads);
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
                if (units_[unit].byEvents && used > mostAlike)
                    break;
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
        const auto add = [&](double value, int decimals, const Message& says) {
            const CellPlace at{row, column++};
            sheet_.number(at, value, {Look::Kind::input, decimals});
            sheet_.allowNumber(at, decimals, says);
            return address(at);
        };
        cells.seats = add(static_cast<double>(asked.seats), 0, words::typeWholeNumber());
        for (std::size_t i = 0; i < units_.size(); ++i) {
            const int decimals = units_[i].byEvents ? 0 : prices_.steps.quantity;
            cells.quantities.push_back(add(typed(asked.quantities[i]), decimals, words::typeNumber(decimals)));
            cells.bases.emplace_back("0");
            if (units_[i].hasBase)
                cells.bases.back() = add(typed(asked.bases[i]), Steps::base, words::typeAmount(Steps::base));
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

    /// What a charge counts in a row: its formulas, and what they give; of events the amount of each.
    struct Counted
    {
        CountedFormulas formulas;
        Measure measure;
        std::optional<Money> each = {};
    };

    [[nodiscard]] Counted countedBy(const Charge& charge, const Asked& asked, const Cells& cells) const
    {
        const auto known = unitOf(units_, charge);
        const auto unit = static_cast<std::size_t>(known - units_.begin());
        const int decimals = quantityDecimals(charge, prices_.steps);
        if (known == units_.end())
            return {{inSteps(isPerSeat(charge.unit) ? cells.seats : std::string("1"), decimals), "0"},
                    {standingQuantity(charge, asked.seats), {}}};
        const std::string& quantity = cells.quantities[unit];
        const std::string& base = cells.bases[unit];
        const Quantity used = asked.quantities[unit];
        if (!known->byEvents)
            return {{inSteps(quantity, decimals), inSteps(base, Steps::base)}, {used, asked.bases[unit]}};
        const Money each = asked.bases[unit];
        return {{inSteps(quantity, decimals),
                 inSteps('(' + quantity + '*' + base + ')', Steps::base),
                 {},
                 inSteps(base, Steps::base)},
                {used, tryTimes(each, used.wholePart()).value()}, // as few events of the usual amounts
                each};
    }

    /// An amount of a charge in minor units, shown in the currency.
    void addAmount(CellPlace at, const Charge& charge, const std::string& minor, double value) const
    {
        const std::int64_t unitsInOne = detail::powerOfTen(prices_.steps.minor);
        sheet_.formula(at, minor + '/' + std::to_string(unitsInOne), value / static_cast<double>(unitsInOne),
                       {Look::Kind::figure, prices_.steps.minor, !assumptionsOf(book_, pathOf(plan_, charge)).empty()});
    }

    void addPeriod(std::uint32_t row, const Asked& asked, const Cells& cells, Billing billing,
                   std::uint16_t& column) const
    {
        PeriodTotal total{column, column, 0, 0};
        for (std::size_t i = 0; i < plan_.charges.size(); ++i) {
            const Charge& charge = plan_.charges[i];
            const Counted counted = countedBy(charge, asked, cells);
            const ChargeRows& rows = prices_.plans[index_][i];
            const std::string charged = chargeFormula(prices_, book_, charge, rows, billing, counted.formulas);
            const double value = boundedMinor(
                book_, charge, billing,
                chargedMinor(book_, prices_.steps, charge, billing, counted.measure, counted.each).value_or(0));
            total.recurring += value;
            addAmount({row, column++}, charge,
                      cutFormula(prices_, book_, charge, rows, billing,
                                 "MAX(" + charged + ',' + minimumFormula(prices_, book_, charge, rows, billing) + ')'),
                      value);
        }
        total.firstOnce = column;
        for (std::size_t i = 0; i < plan_.charges.size(); ++i) {
            const Charge& charge = plan_.charges[i];
            if (!charge.once)
                continue;
            const Counted counted = countedBy(charge, asked, cells);
            const double value = onceMinor(book_, prices_.steps, charge, counted.measure).value_or(0);
            total.once += value;
            addAmount({row, column++}, charge,
                      onceFormula(prices_, book_, charge, prices_.plans[index_][i], counted.formulas), value);
        }
        total.recurring = std::max(total.recurring, minimumMinor(book_, plan_.minimum, billing));
        addTotal({row, column++}, total, cells.seats, billing);
    }

    /// What the total of a period is made of: the columns of its amounts, and their sums in minor units.
    struct PeriodTotal
    {
        std::uint16_t first = 0;
        std::uint16_t firstOnce = 0;
        double recurring = 0;
        double once = 0;
    };

    /// The sum of the amounts in the columns from `first` to before `end`, in minor units.
    [[nodiscard]] std::string sumOf(std::uint32_t row, std::uint16_t first, std::uint16_t end) const
    {
        if (first == end)
            return "0";
        return "ROUND(SUM(" + range({row, first}, {row, static_cast<std::uint16_t>(end - 1)}) + ")" +
               times(prices_.steps.minor) + ",0)";
    }

    void addTotal(CellPlace at, const PeriodTotal& made, const std::string& seats, Billing billing) const
    {
        const std::int64_t unitsInOne = detail::powerOfTen(prices_.steps.minor);
        const std::string least =
            rounded(prices_.planMinimum(index_) + timesMonths(billing),
                    stepsFor(prices_.steps, plan_).rate - prices_.steps.minor, book_.rules.rounding);
        const std::string whole = "MAX(" + sumOf(at.row, made.first, made.firstOnce) + ',' + least + ')';
        std::string total = whole;
        Money off;
        if (billing != Billing::monthly) {
            total += '-' + discountFormula(book_, prices_.steps, whole,
                                           inSteps(prices_.discount(billing), prices_.steps.percent));
            const Money list = Money::fromUnits(static_cast<std::int64_t>(made.recurring) *
                                                detail::powerOfTen(Money::places - prices_.steps.minor));
            const Percent percent = periodDiscount(book_.rules, billing);
            off = tryRound(percentOf(percent, list), prices_.steps.minor, book_.rules.rounding)
                      .value(); // a part of what fits
        }
        if (made.firstOnce != at.column)
            total += '+' + sumOf(at.row, made.firstOnce, at.column);
        const auto row = static_cast<std::uint32_t>(prices_.firstPlan + index_);
        const auto of = [&](std::uint16_t column) { return prices_.sheet->reference(CellPlace{row, column}); };
        const double taken = inMinorUnits(off, prices_.steps.minor);
        const bool assumed = !assumptionsOf(book_, "plans." + plan_.id + ".charges").empty();
        sheet_.formula(at,
                       "IF(" + admits(seats, of(planSeatsFrom), of(planSeatsTo), of(planSeatStep)) + ",IFERROR((" +
                           total + ")/" + std::to_string(unitsInOne) + ',' +
                           literal(sheet_.say(words::tooLargeForTable())) + "),\"—\")",
                       (made.recurring + made.once - taken) / static_cast<double>(unitsInOne),
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
    sheet.text({0, 0}, words::priceTableOfBook(nameOf(book)), {Look::Kind::title});
    sheet.text({1, 0}, words::priceTableNote(book.currency.code, words::sheetPrices(), words::sheetAssumptions()),
               {Look::Kind::note});
    std::uint32_t row = 3;
    for (std::size_t i = 0; i < book.plans.size(); ++i)
        PlanTable(sheet, book, prices, i).add(row);
    for (std::uint16_t column = 0; column < 12; ++column)
        sheet.setWidth(column, 20);
}

} // namespace seatwise::sheets
