#include "export/working_sheet.h"

#include <algorithm>
#include <utility>

#include "charges/amount.h"
#include "export/book_words.h"
#include "export/formula_text.h"
#include "export/working_amounts.h"
#include "pricebook/assumed.h"
#include "pricing/price.h"
#include "words/book_words.h"
#include "words/pricing_words.h"
#include "words/sheets_words.h"

namespace seatwise::sheets {

namespace {

enum Column : std::uint16_t {
    key,
    owner,
    period,
    name,
    unit,
    quantity,
    counted,
    base,
    baseCounted,
    sum,
    least,
    amount,
    mark
};

constexpr Look whole{Look::Kind::figure, 0};
constexpr std::uint32_t firstFigure = 2;
constexpr std::uint32_t figures = 9;

/// A row of the figures at the top.
enum TopFigure : std::uint32_t { planNumber, periodMonths, policy, subtotal, once, discount, total, monthly, perSeat };

/// Fills the sheet: the figures that hold for all, then the charges of each plan and add-on for each billing period.
class Working
{
public:
    Working(SheetWriter& sheet, const PriceBook& book, const PricesSheet& prices, const Inputs& inputs,
            const Selection& selection)
        : sheet_(sheet)
        , book_(book)
        , prices_(prices)
        , inputs_(inputs)
        , selection_(selection)
        , units_(meteredUnits(book))
    {
    }

    WorkingSheet fill()
    {
        sheet_.text({0, 0}, words::workingTitle(), {Look::Kind::title});
        sheet_.text({1, 0}, words::workingNote(book_.currency.code), {Look::Kind::note});
        row_ = firstFigure + figures + 1;
        addOffered();
        addCharges();
        WorkingSheet made = places();
        addFigures(made);
        for (std::uint16_t column = key; column <= mark; ++column)
            sheet_.setWidth(column, column == key ? 30 : column == owner || column == name ? 26 : 14);
        return made;
    }

private:
    static CellPlace figureAt(std::uint32_t figure) { return {firstFigure + figure, 1}; }

    [[nodiscard]] std::string figure(std::uint32_t which) const { return address(figureAt(which)); }

    void addOffered()
    {
        offered_.first = row_;
        for (std::size_t i = 0; i < book_.addOns.size(); ++i, ++row_) {
            const AddOn& addOn = book_.addOns[i];
            const bool isOffered =
                addOn.plans.empty() || std::find(addOn.plans.begin(), addOn.plans.end(),
                                                 std::get<PlanId>(selection_.plan)) != addOn.plans.end();
            sheet_.text({row_, 0}, words::planHasAddOn(addOn.name));
            sheet_.formula({row_, 1}, "IFERROR(INDEX(" + prices_.offeredRow(i) + ',' + figure(planNumber) + "),0)",
                           isOffered ? 1 : 0, whole);
        }
        offered_.last = row_ - 1;
        ++row_;
    }

    void addCharges()
    {
        sheet_.heads({row_, 0}, {words::headKey(), words::headPlanOrAddOn(), words::headBilled(), words::headCharge(),
                                 words::headForEach(), words::headQuantity(), words::headQuantitySteps(),
                                 words::headBaseAmount(), words::headBaseAmountSteps(), words::headCharged(),
                                 words::headMinimum(), words::headCounted(), words::headAssumed()});
        rows_.first = ++row_;
        for (std::size_t i = 0; i < book_.plans.size(); ++i)
            for (const Billing billing : book_.plans[i].billing)
                addPlan(i, billing);
        for (std::size_t i = 0; i < book_.addOns.size(); ++i)
            for (const Billing billing : periodsOf(book_))
                addOwner(keyOf("a", i, billing), book_.addOns[i], prices_.addOns[i], billing, "0", 0);
        rows_.last = row_ - 1;
    }

    static std::string keyOf(const std::string& what, std::size_t number, Billing billing)
    {
        return what + std::to_string(number + 1) + '|' + std::to_string(months(billing)) + '|';
    }

    void addPlan(std::size_t index, Billing billing)
    {
        const Plan& plan = book_.plans[index];
        const double minimum = minimumMinor(book_, plan.minimum, billing);
        const std::string monthly = prices_.planMinimum(index) + timesMonths(billing);
        const int decimals = stepsFor(prices_.steps, plan).rate - prices_.steps.minor;
        const Owned counted = addOwner(keyOf("", index, billing), plan, prices_.plans[index], billing,
                                       rounded(monthly, decimals, book_.rules.rounding), minimum);
        if (plan.id == std::get<PlanId>(selection_.plan) && billing == selection_.billing)
            chosen_ = counted;
    }

    /// What a plan or an add-on comes to, every period and once.
    struct Owned
    {
        double recurring = 0;
        double once = 0;
    };

    /// The charges of a plan or an add-on and their sum, and what is charged once; what they come to with its minimum.
    template<class Owner>
    Owned addOwner(const std::string& start, const Owner& owner, const std::vector<ChargeRows>& rows, Billing billing,
                   const std::string& minimumFormulaText, double minimum)
    {
        const std::uint32_t first = row_;
        double sumOfAll = 0;
        for (std::size_t i = 0; i < owner.charges.size(); ++i)
            sumOfAll += addCharge(start + std::to_string(i + 1), nameOf(owner), owner.charges[i], rows[i], billing,
                                  pathOf(owner, owner.charges[i]));
        addSum(start, nameOf(owner), billing, first, sumOfAll, minimumFormulaText, minimum);
        return {std::max(sumOfAll, minimum), chargesOnce(book_) ? addOnce(start, owner, rows, billing) : 0};
    }

    template<class Owner>
    double addOnce(const std::string& start, const Owner& owner, const std::vector<ChargeRows>& rows, Billing billing)
    {
        const std::uint32_t first = row_;
        double sumOfAll = 0;
        for (std::size_t i = 0; i < owner.charges.size(); ++i)
            if (owner.charges[i].once)
                sumOfAll += addChargedOnce(start + 'o' + std::to_string(i + 1), nameOf(owner), owner.charges[i],
                                           rows[i], billing, pathOf(owner, owner.charges[i]));
        nameRow(start + "once", nameOf(owner), billing, words::allChargedOnce());
        addCounted(sumFrom(first), sumOfAll);
        ++row_;
        return sumOfAll;
    }

    double addChargedOnce(const std::string& keyText, const Message& whose, const Charge& charge,
                          const ChargeRows& rows, Billing billing, const std::string& path)
    {
        nameRow(keyText, whose, billing, words::chargedOnce(nameOf(charge)));
        sheet_.text({row_, unit}, unitName(charge));
        const Measure measure = addMeasure(charge);
        const double charged = onceMinor(book_, prices_.steps, charge, measure).value_or(0);
        addCounted(onceFormula(prices_, book_, charge, rows, countedHere(charge)), charged);
        sheet_.text({row_, mark}, assumedNote(assumptionsOf(book_, path)));
        ++row_;
        return charged;
    }

    /// The counted amounts of the rows from `first` to the one above.
    [[nodiscard]] std::string sumFrom(std::uint32_t first) const
    {
        return first == row_ ? "0" : "SUM(" + range({first, amount}, {row_ - 1, amount}) + ')';
    }

    void addSum(const std::string& start, const Message& whose, Billing billing, std::uint32_t first, double sumOfAll,
                const std::string& minimumFormulaText, double minimum)
    {
        nameRow(start + "sum", whose, billing, words::allCharges());
        sheet_.formula({row_, sum}, sumFrom(first), sumOfAll, whole);
        sheet_.formula({row_, least}, minimumFormulaText, minimum, whole);
        addCounted(atLeastTheMinimum(), std::max(sumOfAll, minimum));
        ++row_;
    }

    void nameRow(const std::string& keyText, const Message& whose, Billing billing, const Message& what)
    {
        sheet_.text({row_, key}, keyText);
        sheet_.text({row_, owner}, whose);
        sheet_.text({row_, period}, inWords(billing));
        sheet_.text({row_, name}, what);
    }

    [[nodiscard]] std::string atLeastTheMinimum() const { return "MAX(" + range({row_, sum}, {row_, least}) + ')'; }

    void addCounted(const std::string& formula, double value) { sheet_.formula({row_, amount}, formula, value, whole); }

    /// The cells of the quantity and the base of a charge, with what they give at first.
    Measure addMeasure(const Charge& charge)
    {
        const Measure measure{standingQuantity(charge, selection_.seats), {}};
        const auto known = unitOf(units_, charge);
        const auto index = static_cast<std::size_t>(known - units_.begin());
        const bool isMetered = known != units_.end();
        const int decimals = quantityDecimals(charge, prices_.steps);
        const std::string given = isMetered                ? inputs_.quantities[index]
                                  : isPerSeat(charge.unit) ? inputs_.seats
                                                           : std::string("1");
        sheet_.formula({row_, quantity}, given, typed(measure.quantity), {Look::Kind::figure, decimals});
        sheet_.formula({row_, counted}, inSteps(address({row_, quantity}), decimals),
                       inSteps(measure.quantity, decimals), whole);
        const bool hasBase = isMetered && known->hasBase;
        sheet_.formula({row_, base}, hasBase ? inputs_.bases[index] : "0", 0.0, whole);
        sheet_.formula({row_, baseCounted}, inSteps(address({row_, base}), Steps::base), 0.0, whole);
        return measure;
    }

    /// What the row counts, as addMeasure() wrote it.
    [[nodiscard]] CountedFormulas countedHere(const Charge& charge) const
    {
        const auto known = unitOf(units_, charge);
        const bool hasEvents = known != units_.end() && known->byEvents;
        return {address({row_, counted}), address({row_, baseCounted}),
                hasEvents ? inputs_.events[static_cast<std::size_t>(known - units_.begin())] : std::string()};
    }

    double addCharge(const std::string& keyText, const Message& whose, const Charge& charge, const ChargeRows& rows,
                     Billing billing, const std::string& path)
    {
        nameRow(keyText, whose, billing, nameOf(charge));
        sheet_.text({row_, unit}, unitName(charge));
        const Measure measure = addMeasure(charge);
        const auto charged = chargedMinor(book_, prices_.steps, charge, billing, measure);
        const double minimum = minimumMinor(book_, charge.minimum, billing);
        const std::string formula = chargeFormula(prices_, book_, charge, rows, billing, countedHere(charge));
        sheet_.formula({row_, sum}, formula, charged.value_or(0), whole);
        sheet_.formula({row_, least}, minimumFormula(prices_, book_, charge, rows, billing), minimum, whole);
        const double both = boundedMinor(book_, charge, billing, charged.value_or(0));
        addCounted(cutFormula(prices_, book_, charge, rows, billing, atLeastTheMinimum()), both);
        sheet_.text({row_, mark}, assumedNote(assumptionsOf(book_, path)));
        ++row_;
        return both;
    }

    [[nodiscard]] std::string column(std::uint16_t which) const
    {
        return sheet_.reference({rows_.first, which}, {rows_.last, which});
    }

    [[nodiscard]] WorkingSheet places() const
    {
        const auto at = [&](std::uint32_t which) { return sheet_.reference(figureAt(which)); };
        return {
            at(planNumber), at(periodMonths), column(key),  column(name),
            column(amount), column(sum),      column(mark), sheet_.reference({offered_.first, 1}, {offered_.last, 1}),
            at(subtotal),   at(once),         at(discount), at(total),
            at(monthly),    at(perSeat)};
    }

    void figureRow(std::uint32_t which, const Message& label, const std::string& formula, double value)
    {
        sheet_.text({firstFigure + which, 0}, label);
        sheet_.formula(figureAt(which), formula, value, whole);
    }

    /// A sum of the chosen plan and of each add-on that is chosen: of what recurs, or "once".
    [[nodiscard]] std::string sumFormula(const WorkingSheet& made, const std::string& which) const
    {
        const auto amountAt = [&](const std::string& start) {
            return "INDEX(" + made.amounts + ",MATCH(" + start + "&\"|\"&" + figure(periodMonths) + "&\"|" + which +
                   "\"," + made.keys + ",0))";
        };
        std::string formula = amountAt(figure(planNumber));
        for (std::size_t i = 0; i < inputs_.addOns.size(); ++i)
            formula += "+IF(" + inputs_.addOns[i] + '=' + literal(sheet_.say(words::yes())) + ',' +
                       amountAt("\"a" + std::to_string(i + 1) + '"') + ",0)";
        return formula;
    }

    /// The percentage that is taken off the billing period, in steps.
    [[nodiscard]] std::string policyFormula() const
    {
        return byPeriod(book_, figure(periodMonths), "0", [&](Billing billing) {
            const bool isAnnual = billing == Billing::annual;
            return inSteps(isAnnual ? inputs_.annualDiscount : prices_.discount(billing), prices_.steps.percent);
        });
    }

    void addFigures(const WorkingSheet& made)
    {
        const Price price = seatwise::price(book_, selection_).value_or(Price{});
        const auto minor = [&](Money money) { return inMinorUnits(money, prices_.steps.minor); };
        const auto plan = std::find_if(book_.plans.begin(), book_.plans.end(),
                                       [&](const Plan& each) { return each.id == std::get<PlanId>(selection_.plan); });
        const double list = chosen_.recurring + chosen_.once;
        figureRow(planNumber, words::numberOfPlan(),
                  "MATCH(" + inputs_.plan + "&\"\"," + prices_.planColumn(planLabel) + ",0)",
                  static_cast<double>(plan - book_.plans.begin() + 1));
        figureRow(periodMonths, words::monthsOfPeriod(), monthsOf(sheet_, book_, inputs_.billing),
                  months(selection_.billing));
        figureRow(policy, words::discountOfPeriodSteps(), policyFormula(),
                  inSteps(periodDiscount(book_.rules, selection_.billing), prices_.steps.percent));
        figureRow(subtotal, words::sheetSubtotal(), sumFormula(made, "sum") + '+' + figure(once), list);
        figureRow(once, words::ofItOnce(), chargesOnce(book_) ? sumFormula(made, "once") : "0", chosen_.once);
        figureRow(
            discount, words::discountOfPeriod(),
            discountFormula(book_, prices_.steps, '(' + figure(subtotal) + '-' + figure(once) + ')', figure(policy)),
            list - minor(price.total()));
        figureRow(total, words::sheetTotal(), figure(subtotal) + '-' + figure(discount), minor(price.total()));
        const std::string recurring = '(' + figure(total) + '-' + figure(once) + ')';
        figureRow(monthly, words::forAMonth(),
                  roundedQuotient(recurring + '/' + figure(periodMonths), book_.rules.rounding),
                  minor(price.monthlyEquivalent()));
        figureRow(perSeat, words::forASeatAndMonthSteps(),
                  "IF(" + inputs_.seats + ">0," +
                      roundedQuotient(recurring + times(Money::places - prices_.steps.minor) + "/(" + inputs_.seats +
                                          '*' + figure(periodMonths) + ')',
                                      book_.rules.rounding) +
                      ",0)",
                  static_cast<double>(price.perSeatMonth().units()));
    }

    SheetWriter& sheet_;
    const PriceBook& book_;
    const PricesSheet& prices_;
    const Inputs& inputs_;
    const Selection& selection_;
    std::vector<MeteredUnit> units_;
    ChargeRows::Rows offered_;
    ChargeRows::Rows rows_;
    Owned chosen_;
    std::uint32_t row_ = 0;
};

} // namespace

WorkingSheet fillWorking(SheetWriter& sheet, const PriceBook& book, const PricesSheet& prices, const Inputs& inputs,
                         const Selection& selection)
{
    return Working(sheet, book, prices, inputs, selection).fill();
}

} // namespace seatwise::sheets
