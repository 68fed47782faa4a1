#include "export/charge_formula.h"

#include <algorithm>
#include <variant>

#include "charges/amount.h"

namespace seatwise::sheets {

namespace {

/// The decimals of a percentage of a base.
int ofPercent(const Steps& steps)
{
    return Steps::base + steps.percent + 2;
}

/// Writes the formula of each model, on the cells of one charge.
class FormulaOf
{
public:
    FormulaOf(const PricesSheet& prices, const Steps& steps, ChargeRows::Rows rows, int quantity, int decimals,
              const CountedFormulas& counted)
        : prices_(prices)
        , steps_(steps)
        , rows_(rows)
        , quantity_(quantity)
        , decimals_(decimals)
        , u_(counted.quantity)
        , b_(counted.base)
        , events_(counted.events)
        , each_(counted.each)
    {
    }

    std::string operator()(const Flat&) const { return cells(amountColumn); }

    std::string operator()(const PerUnit&) const
    {
        return "MAX(0," + u_ + '-' + cells(includedColumn) + ")*" + cells(rateColumn);
    }

    std::string operator()(const Graduated& model) const
    {
        const std::string units = unitsInside(u_);
        return inside(u_, jumpsByPackages(model) ? inPackages(units) : units, cells(rateColumn), times(quantity_));
    }

    std::string operator()(const Volume& model) const
    {
        return "SUMPRODUCT((" + u_ + '>' + cells(fromColumn) + ")*(" + u_ + "<=" + cells(upToColumn) + ")*(" +
               (jumpsByPackages(model) ? inPackages(u_) : u_) + '*' + cells(rateColumn) + '+' + cells(amountColumn) +
               times(quantity_) + "))" + firstFlat(u_, times(quantity_));
    }

    std::string operator()(const Banded&) const
    {
        const std::string& from = cells(fromColumn);
        return "SUMPRODUCT((" + u_ + ">=" + from + ")*(" + u_ + '<' + cells(upToColumn) + ")*(" + cells(amountColumn) +
               times(quantity_) + "+(" + u_ + '-' + from + ")*" + cells(rateColumn) + "))";
    }

    std::string operator()(const Package&) const
    {
        const std::string beyond = "MAX(0," + u_ + '-' + cells(includedColumn) + ')';
        const std::string nearest = "ROUND(" + beyond + '/' + cells(sizeColumn) + ",0)";
        return '(' + nearest + "+(" + nearest + '*' + cells(sizeColumn) + '<' + beyond + "))*" + cells(amountColumn);
    }

    std::string operator()(const Percentage& model) const
    {
        const std::string sum = looksAtEvents(model)
                                    ? ofEvents()
                                    : percentOf("MAX(0," + b_ + '-' + cells(includedColumn) + ')') + '+' + u_ + '*' +
                                          cells(rateColumn) + times(decimals_ - quantity_ - steps_.rate);
        return "MAX(" + money(minColumn) + ",MIN(" + money(mostColumn) + ',' + sum + "))";
    }

    std::string operator()(const GraduatedPercentage&) const
    {
        return inside(b_, unitsInside(b_), cells(percentColumn) + times(decimals_ - ofPercent(steps_)),
                      times(decimals_ - steps_.rate));
    }

private:
    /// The percentage of an amount in steps.
    [[nodiscard]] std::string percentOf(const std::string& amount) const
    {
        return amount + '*' + cells(percentColumn) + times(decimals_ - ofPercent(steps_));
    }

    /// An amount of a column with the decimals of the exact amount.
    [[nodiscard]] std::string money(ChargeColumn column) const
    {
        return cells(column) + times(decimals_ - steps_.rate);
    }

    /// What is charged for an event of this amount, kept between the least and the most of each.
    [[nodiscard]] std::string ofEvent(const std::string& amount) const
    {
        const std::string fee = '(' + percentOf(amount) + '+' + money(rateColumn) + ')';
        const std::string least = money(minEachColumn);
        const std::string most = money(maxEachColumn);
        return "((" + fee + '<' + least + ")*" + least + "+(" + fee + ">=" + least + ")*(" + fee + "<=" + most + ")*" +
               fee + "+(" + fee + '>' + most + ")*" + most + ')';
    }

    /// What is charged for all events after the free ones.
    [[nodiscard]] std::string ofEvents() const
    {
        if (events_.empty())
            return "MAX(0," + u_ + '/' + std::to_string(detail::powerOfTen(quantity_)) + '-' + cells(freeColumn) +
                   ")*" + ofEvent(each_);
        return "SUMPRODUCT((" + events_ + "<>\"\")*(ROW(" + events_ + ")-MIN(ROW(" + events_ +
               "))>=" + cells(freeColumn) + ")*" + ofEvent(inSteps(events_, Steps::base)) + ')';
    }

    /// The cells of a column in steps.
    [[nodiscard]] std::string cells(ChargeColumn column) const
    {
        const auto at = static_cast<std::uint16_t>(inStepsColumn + column - fromColumn);
        return rows_.first == rows_.last ? prices_.sheet->reference(CellPlace{rows_.first, at})
                                         : prices_.sheet->reference({rows_.first, at}, {rows_.last, at});
    }

    /// A charge of nothing still has the flat amount of its first tier.
    [[nodiscard]] std::string firstFlat(const std::string& measure, const std::string& scale) const
    {
        const auto at = static_cast<std::uint16_t>(inStepsColumn + amountColumn - fromColumn);
        return "+(" + measure + "=0)*" + prices_.sheet->reference(CellPlace{rows_.first, at}) + scale;
    }

    /// What of a measure above the beginning of each tier is inside it.
    [[nodiscard]] std::string unitsInside(const std::string& measure) const
    {
        const std::string from = cells(fromColumn);
        const std::string upTo = cells(upToColumn);
        return "((" + measure + '<' + upTo + ")*(" + measure + '-' + from + ")+(" + measure + ">=" + upTo + ")*(" +
               upTo + '-' + from + "))";
    }

    /// The started packages that hold the units of each tier, counted as units are; the units themselves where a tier
    /// has no packages, whose size is 0.
    [[nodiscard]] std::string inPackages(const std::string& units) const
    {
        const std::string size = cells(sizeColumn);
        const std::string nearest = "ROUND(" + units + "/(" + size + "+(" + size + "=0)),0)";
        return "((" + size + "=0)*" + units + "+(" + size + ">0)*(" + nearest + "+(" + nearest + '*' + size + '<' +
               units + "))" + times(quantity_) + ')';
    }

    /// Each tier prices the units inside it, and its flat amount is charged once anything is.
    [[nodiscard]] std::string inside(const std::string& measure, const std::string& units, const std::string& rate,
                                     const std::string& scale) const
    {
        return "SUMPRODUCT((" + measure + '>' + cells(fromColumn) + ")*(" + units + '*' + rate + '+' +
               cells(amountColumn) + scale + "))" + firstFlat(measure, scale);
    }

    const PricesSheet& prices_;
    const Steps& steps_;
    ChargeRows::Rows rows_;
    int quantity_;
    int decimals_; ///< of the exact amount
    const std::string& u_;
    const std::string& b_;
    const std::string& events_;
    const std::string& each_;
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

/// The amount that a model of a charge gives, on its rows.
std::string periodFormula(const PricesSheet& prices, const PriceBook& book, const Charge& charge,
                          const PeriodModel& period, const ChargeRows::Rows& rows, const CountedFormulas& counted)
{
    const Steps steps = stepsFor(prices.steps, charge);
    const int quantity = quantityDecimals(charge, steps);
    const int decimals = exactDecimals(period.model, steps, quantity);
    const FormulaOf formulaOf(prices, steps, rows, quantity, decimals, counted);
    std::string exact = std::visit(formulaOf, period.model);
    if (period.times != 1)
        exact = '(' + exact + ")*" + std::to_string(period.times);
    return "IF(" + exact + '>' + std::to_string(maxStep) + ",NA()," +
           rounded(exact, decimals - steps.minor, book.rules.rounding) + ')';
}

/// A month's minimum or maximum for a billing period in minor units.
std::string boundFormula(const PricesSheet& prices, const PriceBook& book, const Charge& charge, CellPlace steps,
                         Billing billing)
{
    return rounded(prices.sheet->reference(steps) + timesMonths(billing),
                   stepsFor(prices.steps, charge).rate - prices.steps.minor, book.rules.rounding);
}

} // namespace

int quantityDecimals(const Charge& charge, const Steps& steps)
{
    bool isWhole = !isMeter(charge.unit) && (!charge.once || countsInWholes(*charge.once));
    for (const Billing billing : everyBilling)
        if (const ChargeModel* const given = modelGiven(charge, billing))
            isWhole = isWhole && countsInWholes(*given);
    return isWhole ? 0 : steps.quantity;
}

int exactDecimals(const ChargeModel& model, const Steps& steps, int quantity)
{
    if (std::holds_alternative<Flat>(model) || std::holds_alternative<Package>(model))
        return steps.rate;
    if (std::holds_alternative<Percentage>(model))
        return std::max(ofPercent(steps), quantity + steps.rate);
    if (std::holds_alternative<GraduatedPercentage>(model))
        return std::max(ofPercent(steps), steps.rate);
    return quantity + steps.rate;
}

std::string chargeFormula(const PricesSheet& prices, const PriceBook& book, const Charge& charge,
                          const ChargeRows& rows, Billing billing, const CountedFormulas& counted)
{
    return periodFormula(prices, book, charge, modelFor(charge, billing), rows.of(billing), counted);
}

std::string onceFormula(const PricesSheet& prices, const PriceBook& book, const Charge& charge, const ChargeRows& rows,
                        const CountedFormulas& counted)
{
    return periodFormula(prices, book, charge, {*charge.once, 1}, rows.once, counted);
}

std::string minimumFormula(const PricesSheet& prices, const PriceBook& book, const Charge& charge,
                           const ChargeRows& rows, Billing billing)
{
    return boundFormula(prices, book, charge, {rows.of(Billing::monthly).first, minimumStepsColumn}, billing);
}

std::string cutFormula(const PricesSheet& prices, const PriceBook& book, const Charge& charge, const ChargeRows& rows,
                       Billing billing, const std::string& amount)
{
    if (!charge.maximum)
        return amount;
    return "MIN(" + amount + ',' +
           boundFormula(prices, book, charge, {rows.of(Billing::monthly).first, maximumStepsColumn}, billing) + ')';
}

} // namespace seatwise::sheets
