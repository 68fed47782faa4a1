#include "export/step_rows.h"

#include <array>
#include <optional>
#include <utility>
#include <variant>

#include "export/book_words.h"
#include "export/charge_formula.h"
#include "pricebook/assumed.h"
#include "words/book_words.h"
#include "words/quoting_words.h"
#include "words/sheets_words.h"
#include "words/workshop_words.h"

namespace seatwise::sheets {

namespace {

constexpr double endless = 1e18; ///< in steps, where a cell has no end

/// A figure of a row: as typed, with its decimals, and in whole steps.
struct Figure
{
    double value = 0;
    int decimals = 0;
    double steps = 0;
    int stepDecimals = 0;
    std::string formula; ///< where it follows from another row
};

/// The figures of a tier, by column from fromColumn to freeColumn.
using Row = std::array<std::optional<Figure>, freeColumn - fromColumn + 1>;

/// The rows of a model, with its name.
struct ModelRows
{
    Message name;
    std::vector<Row> rows;
    int upToDecimals = 0;
};

/// The rows of each model.
class RowsOf
{
public:
    RowsOf(const Steps& steps, int quantity)
        : steps_(steps)
        , quantity_(quantity)
    {
    }

    ModelRows operator()(const Flat& model) const
    {
        return {words::modelFlat(), {row({{amountColumn, amount(model.amount)}})}, quantity_};
    }

    ModelRows operator()(const PerUnit& model) const
    {
        return {words::modelPerUnit(),
                {row({{rateColumn, amount(model.rate)}, {includedColumn, count(model.included)}})},
                quantity_};
    }

    ModelRows operator()(const Graduated& model) const
    {
        return {words::modelGraduated(), tiers(model.tiers), quantity_};
    }
    ModelRows operator()(const Volume& model) const { return {words::modelVolume(), tiers(model.tiers), quantity_}; }

    ModelRows operator()(const Banded& model) const
    {
        ModelRows rows{words::modelBanded(), {}, quantity_};
        for (const Band& band : model.bands)
            rows.rows.push_back(row(
                {{fromColumn, count(band.from)}, {amountColumn, amount(band.base)}, {rateColumn, amount(band.rate)}}));
        return rows;
    }

    ModelRows operator()(const Package& model) const
    {
        return {words::tablePackage(),
                {row({{sizeColumn, count(model.size)},
                      {amountColumn, amount(model.amount)},
                      {includedColumn, count(model.included)}})},
                quantity_};
    }

    ModelRows operator()(const Percentage& model) const
    {
        Row only = row({{percentColumn, percent(model.percent)},
                        {rateColumn, amount(model.fixed)},
                        {includedColumn, base(model.included)}});
        if (model.min)
            only.at(minColumn - fromColumn) = amount(*model.min);
        if (model.max)
            only.at(mostColumn - fromColumn) = amount(*model.max);
        if (model.minEach)
            only.at(minEachColumn - fromColumn) = amount(*model.minEach);
        if (model.maxEach)
            only.at(maxEachColumn - fromColumn) = amount(*model.maxEach);
        if (model.freeEvents > 0)
            only.at(freeColumn - fromColumn) = count(Quantity::whole(model.freeEvents), 0);
        return {words::modelPercentage(), {only}, Steps::base};
    }

    ModelRows operator()(const GraduatedPercentage& model) const
    {
        ModelRows rows{words::modelGraduatedPercentage(), {}, Steps::base};
        for (const PercentTier& tier : model.tiers) {
            rows.rows.push_back(row({{percentColumn, percent(tier.percent)}, {amountColumn, amount(tier.flat)}}));
            if (tier.upTo)
                rows.rows.back().at(upToColumn - fromColumn) = base(*tier.upTo);
        }
        return rows;
    }

private:
    template<class Value>
    static Figure figure(Value value, int least, int stepDecimals)
    {
        return {typed(value), decimalsOf(value, least), inSteps(value, stepDecimals), stepDecimals, {}};
    }

    [[nodiscard]] Figure amount(FlatAmount amount) const { return figure(amount, steps_.minor, steps_.rate); }
    [[nodiscard]] static Figure count(Quantity quantity, int decimals) { return figure(quantity, 0, decimals); }
    [[nodiscard]] Figure count(Quantity quantity) const { return count(quantity, quantity_); }
    [[nodiscard]] Figure percent(Percent percent) const { return figure(percent, 0, steps_.percent); }
    [[nodiscard]] Figure base(Money money) const { return figure(money, steps_.minor, Steps::base); }

    static Row row(const std::vector<std::pair<ChargeColumn, Figure>>& figures)
    {
        Row made;
        for (const auto& [column, figure] : figures)
            made.at(static_cast<std::size_t>(column) - fromColumn) = figure;
        return made;
    }

    [[nodiscard]] std::vector<Row> tiers(const std::vector<Tier>& tiers) const
    {
        std::vector<Row> rows;
        for (const Tier& tier : tiers) {
            rows.push_back(row({{rateColumn, amount(tier.rate)}, {amountColumn, amount(tier.flat)}}));
            if (tier.upTo)
                rows.back().at(upToColumn - fromColumn) = count(*tier.upTo);
            if (!tier.package.isZero())
                rows.back().at(sizeColumn - fromColumn) = count(tier.package);
        }
        return rows;
    }

    const Steps& steps_;
    int quantity_;
};

/// Tiers begin where the one before ends.
void linkTiers(ModelRows& model, std::uint32_t firstRow)
{
    constexpr std::size_t from = 0;
    constexpr std::size_t upTo = upToColumn - fromColumn;
    const bool hasTiers = model.name.is(words::modelGraduated) || model.name.is(words::modelVolume) ||
                          model.name.is(words::modelGraduatedPercentage);
    if (!hasTiers)
        return;
    model.rows.front().at(from) = Figure{0, 0, 0, model.upToDecimals, {}};
    for (std::size_t i = 1; i < model.rows.size(); ++i) {
        Figure start = *model.rows[i - 1].at(upTo);
        start.formula = address({static_cast<std::uint32_t>(firstRow + i - 1), upToColumn});
        model.rows[i].at(from) = start;
    }
}

int stepDecimalsOf(std::size_t index, const ModelRows& model, const Steps& steps)
{
    const std::size_t column = index + fromColumn;
    if (column == rateColumn || column == amountColumn || (minColumn <= column && column <= maxEachColumn))
        return steps.rate;
    if (column == freeColumn)
        return 0;
    return column == percentColumn ? steps.percent : model.upToDecimals;
}

/// The formula of a cell's steps, which is without an end where the cell is empty.
std::string orEndless(const std::string& cell, const std::string& counted)
{
    return "IF(" + cell + "=\"\",1E+18," + counted + ')';
}

/// Where a row ends, in steps: where it says, where the next band begins, or nowhere.
void addEnd(SheetWriter& sheet, const ModelRows& model, std::size_t i, std::uint32_t row)
{
    const Look look{Look::Kind::step, 0};
    const CellPlace at{row, inStepsColumn + upToColumn - fromColumn};
    const auto& own = model.rows[i].at(upToColumn - fromColumn);
    if (model.name.is(words::modelBanded) && i + 1 < model.rows.size())
        return sheet.formula(at, address({row + 1, inStepsColumn}), model.rows[i + 1].front()->steps, look);
    const std::string cell = address({row, upToColumn});
    sheet.formula(at, orEndless(cell, inSteps(cell, model.upToDecimals)), own ? own->steps : endless, look);
}

void addInput(SheetWriter& sheet, CellPlace at, const Figure& figure, bool assumed)
{
    sheet.number(at, figure.value, {Look::Kind::input, figure.decimals, assumed});
    sheet.allowNumber(at, figure.stepDecimals, words::typeNumber(figure.stepDecimals));
}

void addFigures(SheetWriter& sheet, const Steps& steps, const ModelRows& model, std::size_t i, std::uint32_t row,
                bool assumed)
{
    for (std::size_t index = 0; index < model.rows[i].size(); ++index) {
        const auto& figure = model.rows[i].at(index);
        const auto column = static_cast<std::uint16_t>(fromColumn + index);
        const CellPlace stepsAt{row, static_cast<std::uint16_t>(inStepsColumn + index)};
        if (figure && !figure->formula.empty())
            sheet.formula({row, column}, figure->formula, figure->value,
                          {Look::Kind::figure, figure->decimals, assumed});
        else if (figure)
            addInput(sheet, {row, column}, *figure, assumed);
        if (column == upToColumn) {
            addEnd(sheet, model, i, row);
            continue;
        }
        const std::string cell = address({row, column});
        const std::string counted = inSteps(cell, stepDecimalsOf(index, model, steps));
        const bool isMost = column == mostColumn || column == maxEachColumn;
        sheet.formula(stepsAt, isMost ? orEndless(cell, counted) : counted,
                      figure   ? figure->steps
                      : isMost ? endless
                               : 0,
                      {Look::Kind::step, 0});
    }
}

void addMinimum(SheetWriter& sheet, const Steps& steps, const Charge& charge, std::uint32_t row, bool assumed)
{
    const FlatAmount least = charge.minimum.value_or(FlatAmount{});
    sheet.number({row, minimumColumn}, typed(least),
                 {Look::Kind::input, decimalsOf(least, steps.minor), assumed && charge.minimum.has_value()});
    sheet.formula({row, minimumStepsColumn}, inSteps(address({row, minimumColumn}), steps.rate),
                  inSteps(least, steps.rate), {Look::Kind::step, 0});
}

void addMaximum(SheetWriter& sheet, const Steps& steps, FlatAmount most, std::uint32_t row, bool assumed)
{
    sheet.number({row, maximumColumn}, typed(most), {Look::Kind::input, decimalsOf(most, steps.minor), assumed});
    sheet.formula({row, maximumStepsColumn}, inSteps(address({row, maximumColumn}), steps.rate),
                  inSteps(most, steps.rate), {Look::Kind::step, 0});
}

/// How often what the rows say is billed.
Message howOften(Billing billing)
{
    if (billing == Billing::semiannual)
        return words::rowsHalfYearly();
    return billing == Billing::annual ? words::rowsAnnually() : inWords(billing);
}

/// For which billing periods the monthly rows are.
Message billedAs(const Charge& charge, const std::vector<Billing>& periods)
{
    Message billed = howOften(Billing::monthly);
    for (const Billing billing : periods)
        if (billing != Billing::monthly && !modelGiven(charge, billing))
            billed = words::followedBy(std::move(billed), words::rowsTimes(howOften(billing), months(billing)));
    return billed;
}

/// `billed` says for which billing periods the rows are.
ChargeRows::Rows addModel(SheetWriter& sheet, std::uint32_t& row, const Steps& steps, const Message& owner,
                          const Charge& charge, const std::vector<std::size_t>& assumptions, const ChargeModel& model,
                          const Message& billed)
{
    ModelRows rows = std::visit(RowsOf(steps, quantityDecimals(charge, steps)), model);
    linkTiers(rows, row);
    const std::uint32_t first = row;
    for (std::size_t i = 0; i < rows.rows.size(); ++i, ++row) {
        sheet.text({row, ownerColumn}, owner);
        sheet.text({row, chargeColumn}, nameOf(charge));
        sheet.text({row, unitColumn}, unitName(charge));
        sheet.text({row, billingColumn}, billed);
        sheet.text({row, modelColumn}, rows.name);
        sheet.number({row, stepColumn}, static_cast<double>(i + 1), {Look::Kind::figure, 0});
        addFigures(sheet, steps, rows, i, row, !assumptions.empty());
        sheet.text({row, noteColumn}, assumedNote(assumptions));
    }
    return {first, row - 1};
}

} // namespace

ChargeRows addChargeRows(SheetWriter& sheet, std::uint32_t& row, const Steps& book, const Message& owner,
                         const Charge& charge, const std::vector<Billing>& periods,
                         const std::vector<std::size_t>& assumptions)
{
    const Steps steps = stepsFor(book, charge);
    const auto add = [&](const ChargeModel& model, const Message& billed) {
        return addModel(sheet, row, steps, owner, charge, assumptions, model, billed);
    };
    ChargeRows rows;
    const ChargeRows::Rows monthly = add(charge.monthly, billedAs(charge, periods));
    addMinimum(sheet, steps, charge, monthly.first, !assumptions.empty());
    if (charge.maximum)
        addMaximum(sheet, steps, *charge.maximum, monthly.first, !assumptions.empty());
    rows.ofPeriods.fill(monthly);
    for (const Billing billing : periods)
        if (const ChargeModel* const given = modelGiven(charge, billing); given && billing != Billing::monthly)
            rows.of(billing) = add(*given, howOften(billing));
    if (charge.once)
        rows.once = add(*charge.once, words::rowsOnce());
    return rows;
}

} // namespace seatwise::sheets
