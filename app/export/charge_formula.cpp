#include <algorithm>
#include <variant>

#include "export/prices_sheet.h"
#include "charges/amount.h"

namespace seatwise::sheets {

namespace {

/// A formula that gives an amount in whole steps of so many decimals.
struct ExactFormula
{
    std::string text;
    int decimals = 0;
};

/// Writes the formula of each model, on the cells of one charge. `u` is its quantity and `b` its base, in steps.
class FormulaOf
{
public:
    FormulaOf(const PricesSheet& prices, const Steps& steps, ChargeRows::Rows rows, int quantity, std::string u,
              std::string b)
        : prices_(prices)
        , steps_(steps)
        , rows_(rows)
        , quantity_(quantity)
        , u_(std::move(u))
        , b_(std::move(b))
    {
    }

    ExactFormula operator()(const Flat&) const { return {cells(amountColumn), steps_.rate}; }

    ExactFormula operator()(const PerUnit&) const
    {
        return {"MAX(0," + u_ + '-' + cells(includedColumn) + ")*" + cells(rateColumn), units()};
    }

    ExactFormula operator()(const Graduated&) const
    {
        return {inside(u_, cells(rateColumn), times(quantity_)), units()};
    }

    ExactFormula operator()(const Volume&) const
    {
        return {"SUMPRODUCT((" + u_ + '>' + cells(fromColumn) + ")*(" + u_ + "<=" + cells(upToColumn) + ")*(" + u_ +
                    '*' + cells(rateColumn) + '+' + cells(amountColumn) + times(quantity_) + "))" +
                    firstFlat(u_, times(quantity_)),
                units()};
    }

    ExactFormula operator()(const Banded&) const
    {
        const std::string& from = cells(fromColumn);
        return {"SUMPRODUCT((" + u_ + ">=" + from + ")*(" + u_ + '<' + cells(upToColumn) + ")*(" + cells(amountColumn) +
                    times(quantity_) + "+(" + u_ + '-' + from + ")*" + cells(rateColumn) + "))",
                units()};
    }

    ExactFormula operator()(const Package&) const
    {
        const std::string beyond = "MAX(0," + u_ + '-' + cells(includedColumn) + ')';
        const std::string nearest = "ROUND(" + beyond + '/' + cells(sizeColumn) + ",0)";
        return {'(' + nearest + "+(" + nearest + '*' + cells(sizeColumn) + '<' + beyond + "))*" + cells(amountColumn),
                steps_.rate};
    }

    ExactFormula operator()(const Percentage&) const
    {
        const int decimals = std::max(ofPercent(), units());
        const std::string money = times(decimals - steps_.rate);
        return {"MAX(" + cells(leastColumn) + money + ",MIN(" + cells(mostColumn) + money + ",MAX(0," + b_ + '-' +
                    cells(includedColumn) + ")*" + cells(percentColumn) + times(decimals - ofPercent()) + '+' + u_ +
                    '*' + cells(rateColumn) + times(decimals - units()) + "))",
                decimals};
    }

    ExactFormula operator()(const GraduatedPercentage&) const
    {
        const int decimals = std::max(ofPercent(), steps_.rate);
        return {inside(b_, cells(percentColumn) + times(decimals - ofPercent()), times(decimals - steps_.rate)),
                decimals};
    }

private:
    /// The cells of a column in steps.
    [[nodiscard]] std::string cells(ChargeColumn column) const
    {
        const auto at = static_cast<std::uint16_t>(inStepsColumn + column - fromColumn);
        return rows_.first == rows_.last ? prices_.sheet->reference(Place{rows_.first, at})
                                         : prices_.sheet->reference({rows_.first, at}, {rows_.last, at});
    }

    [[nodiscard]] int units() const { return quantity_ + steps_.rate; }
    [[nodiscard]] int ofPercent() const { return Steps::base + steps_.percent + 2; }

    /// A charge of nothing still has the flat amount of its first tier.
    [[nodiscard]] std::string firstFlat(const std::string& measure, const std::string& scale) const
    {
        const auto at = static_cast<std::uint16_t>(inStepsColumn + amountColumn - fromColumn);
        return "+(" + measure + "=0)*" + prices_.sheet->reference(Place{rows_.first, at}) + scale;
    }

    /// Each tier prices what is inside it, and its flat amount is charged once anything is.
    [[nodiscard]] std::string inside(const std::string& measure, const std::string& rate,
                                     const std::string& scale) const
    {
        const std::string from = cells(fromColumn);
        const std::string upTo = cells(upToColumn);
        return "SUMPRODUCT((" + measure + '>' + from + ")*(((" + measure + '<' + upTo + ")*(" + measure + '-' + from +
               ")+(" + measure + ">=" + upTo + ")*(" + upTo + '-' + from + "))*" + rate + '+' + cells(amountColumn) +
               scale + "))" + firstFlat(measure, scale);
    }

    const PricesSheet& prices_;
    const Steps& steps_;
    ChargeRows::Rows rows_;
    int quantity_;
    std::string u_;
    std::string b_;
};

/// Whether no figure that a quantity is compared with has decimals, given that tiers and bands of seats have none.
bool countsInWholes(const ChargeModel& model)
{
    if (const auto* perUnit = std::get_if<PerUnit>(&model))
        return perUnit->included.isWhole();
    if (const auto* package = std::get_if<Package>(&model))
        return package->size.isWhole() && package->included.isWhole();
    return true;
}

} // namespace

int quantityDecimals(const Charge& charge, const Steps& steps)
{
    const bool isWhole =
        !isMeter(charge.unit) && countsInWholes(charge.monthly) && (!charge.annual || countsInWholes(*charge.annual));
    return isWhole ? 0 : steps.quantity;
}

std::string chargeFormula(const PricesSheet& prices, const PriceBook& book, const Charge& charge,
                          const ChargeRows& rows, Billing billing, const std::string& quantity, const std::string& base)
{
    const PeriodModel period = modelFor(charge, billing);
    const Steps steps = stepsFor(prices.steps, charge);
    const FormulaOf formulaOf(prices, steps, billing == Billing::annual ? rows.annual : rows.monthly,
                              quantityDecimals(charge, steps), quantity, base);
    ExactFormula exact = std::visit(formulaOf, period.model);
    if (period.times != 1)
        exact.text = '(' + exact.text + ")*" + std::to_string(period.times);
    return "IF(" + exact.text + '>' + std::to_string(largestStep) + ",NA()," +
           rounded(exact.text, exact.decimals - steps.minor, book.rules.rounding) + ')';
}

std::string minimumFormula(const PricesSheet& prices, const PriceBook& book, const Charge& charge,
                           const ChargeRows& rows, Billing billing)
{
    const std::string cell = prices.sheet->reference(Place{rows.monthly.first, minimumStepsColumn});
    const std::string period = billing == Billing::annual ? "*12" : "";
    return rounded(cell + period, stepsFor(prices.steps, charge).rate - prices.steps.minor, book.rules.rounding);
}

} // namespace seatwise::sheets
