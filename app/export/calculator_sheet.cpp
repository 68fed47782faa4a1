#include "export/calculator_sheet.h"

#include <algorithm>

#include "charges/amount.h"
#include "export/working_amounts.h"
#include "pricebook/assumed.h"
#include "pricing/price.h"

namespace seatwise::sheets {

namespace {

constexpr std::uint32_t firstQuestion = 6;

struct Questions ///< one below the other
{
    /// A question with what is good to know of it; gives the place of its answer.
    CellPlace ask(const std::string& question, const std::string& remark)
    {
        sheet.text({row, 0}, question);
        sheet.text({row, 2}, remark, {Look::Kind::note});
        return {row++, 1};
    }

    SheetWriter& sheet;
    std::uint32_t row;
};

void addTop(SheetWriter& sheet, const PriceBook& book)
{
    const auto named = [&](const char* path, const std::string& text) {
        return assumptionsOf(book, path).empty() ? text : text + ' ' + std::string(assumedMark);
    };
    sheet.text({0, 0}, book.name + ": pricing calculator", {Look::Kind::title});
    sheet.text({1, 0},
               "Price book " + book.id + ", version " + named("version", book.version) + ", in force from " +
                   named("effective_from", toString(book.effectiveFrom)) + ", amounts in " +
                   named("currency", book.currency.code) + ", taxes not included.",
               {Look::Kind::note});
    sheet.text({2, 0}, "SHA-256 of the price book: " + book.sha256, {Look::Kind::note});
    sheet.text({3, 0}, "Answer in the framed cells; everything else is computed from them.", {Look::Kind::note});
    sheet.text({4, 0},
               "† and italics on a tinted ground: an assumed figure. The numbers are those of the sheet Assumptions.",
               {Look::Kind::note, -1, !book.assumptions.empty()});
    sheet.setWidth(0, 56);
    sheet.setWidth(1, 22);
    sheet.setWidth(2, 70);
}

/// All of the cells; nothing where there are none.
std::string cellsOf(const SheetWriter& sheet, const std::vector<CellPlace>& places)
{
    return places.empty() ? std::string() : sheet.reference(places.front(), places.back());
}

void askQuantities(SheetWriter& sheet, const PricesSheet& prices, const std::vector<MeteredUnit>& units,
                   Questions& questions, Inputs& inputs)
{
    std::vector<CellPlace> places;
    for (const MeteredUnit& metered : units) {
        const CellPlace used = questions.ask(metered.unit + " a month", "Used by " + metered.charges);
        sheet.number(used, 0, {Look::Kind::input, prices.steps.quantity});
        sheet.allowNumber(used, prices.steps.quantity,
                          "A number from 0 with at most " + std::to_string(prices.steps.quantity) + " decimals");
        inputs.quantities.push_back(sheet.reference(used));
        places.push_back(used);
    }
    inputs.quantityCells = cellsOf(sheet, places);
}

void askBases(SheetWriter& sheet, const std::vector<MeteredUnit>& units, Questions& questions, Inputs& inputs)
{
    std::vector<CellPlace> places;
    for (const MeteredUnit& metered : units) {
        inputs.bases.emplace_back();
        if (!metered.hasBase)
            continue;
        const CellPlace base =
            questions.ask(metered.unit + ": base amount a month", "What the percentages are taken of");
        sheet.number(base, 0, {Look::Kind::input, Steps::base});
        sheet.allowNumber(base, Steps::base, "An amount from 0 with at most 4 decimals");
        inputs.bases.back() = sheet.reference(base);
        places.push_back(base);
    }
    inputs.baseCells = cellsOf(sheet, places);
}

void askAddOns(SheetWriter& sheet, const PriceBook& book, Questions& questions, Inputs& inputs)
{
    std::vector<CellPlace> places;
    for (const AddOn& addOn : book.addOns) {
        const CellPlace chosen = questions.ask("Add-on: " + addOn.name, "yes or no");
        sheet.text(chosen, "no", {Look::Kind::input});
        sheet.allowWords(chosen, {"yes", "no"});
        inputs.addOns.push_back(sheet.reference(chosen));
        places.push_back(chosen);
    }
    inputs.addOnCells = cellsOf(sheet, places);
}

constexpr std::string_view fine = "OK";

/// Writes the answers below the questions.
class Answers
{
public:
    Answers(SheetWriter& sheet, const PriceBook& book, const PricesSheet& prices, const Inputs& inputs,
            const WorkingSheet& working, const Selection& selection)
        : sheet_(sheet)
        , book_(book)
        , prices_(prices)
        , inputs_(inputs)
        , working_(working)
        , selection_(selection)
        , plan_(*book.findPlan(std::get<PlanId>(selection.plan)))
        , row_(inputs.end + 1)
    {
    }

    void fill()
    {
        addCheck();
        ++row_;
        sheet_.heads({row_++, 0}, {"What it comes to", book_.currency.code, "Assumed"});
        addLines();
        addSums();
    }

private:
    [[nodiscard]] std::string ofPlan(std::uint16_t column) const
    {
        return "INDEX(" + prices_.planColumn(column) + ',' + working_.plan + ')';
    }

    /// One condition after the other; the first that is not kept is said.
    void addCheck()
    {
        std::string checks;
        int count = 0;
        const auto refuse = [&](const std::string& breach, const std::string& says) {
            checks += "IF(" + breach + ',' + says + ',';
            ++count;
        };
        const std::string& seats = inputs_.seats;
        refuse("ISNA(" + working_.plan + ')', "\"Choose one of the plans of the list\"");
        refuse("IF(" + working_.period + "=2," + ofPlan(planAnnual) + ',' + ofPlan(planMonthly) + ")<>\"yes\"",
               "\"The plan is not billed like this\"");
        refuse("NOT(ISNUMBER(" + seats + "))", "\"Seats must be a number\"");
        const std::string most = ofPlan(planSeatsTo);
        refuse("NOT(" + admits(seats, ofPlan(planSeatsFrom), most, ofPlan(planSeatStep)) + ')',
               "\"The plan admits seats from \"&" + ofPlan(planSeatsFrom) + "&IF(" + most + R"(=""," up"," to "&)" +
                   most + ")&\", in steps of \"&" + ofPlan(planSeatStep));
        refuseNumbers(refuse, inputs_.quantityCells, prices_.steps.quantity);
        refuseNumbers(refuse, inputs_.baseCells, Steps::base);
        if (!inputs_.addOnCells.empty())
            refuse("SUMPRODUCT((" + inputs_.addOnCells + "=\"yes\")*(" + working_.offered + "=0))>0",
                   "\"An add-on that is chosen is not for this plan\"");
        refuse("ISERROR(" + working_.total + ')', "\"The amount is too large to be exact here\"");
        checks += '"' + std::string(fine) + '"' + std::string(static_cast<std::size_t>(count), ')');
        sheet_.text({row_, 0}, "Check");
        check_ = {row_, 1};
        sheet_.formula(check_, checks, std::string(fine), {Look::Kind::head});
        ++row_;
    }

    template<class Refuse>
    static void refuseNumbers(Refuse refuse, const std::string& cells, int decimals)
    {
        if (cells.empty())
            return;
        const std::string says =
            "\"Quantities and amounts are numbers from 0, with at most " + std::to_string(decimals) + " decimals\"";
        refuse("COUNT(" + cells + ")<ROWS(" + cells + ')', says);
        refuse("SUMPRODUCT((" + cells + "<0)+(" + cells + '>' + std::to_string(maxQuantity) + ")+(ROUND(" + cells +
                   ',' + std::to_string(decimals) + ")<>" + cells + "))>0",
               says);
    }

    [[nodiscard]] double shown(double minor) const
    {
        return minor / static_cast<double>(detail::powerOfTen(prices_.steps.minor));
    }

    [[nodiscard]] std::string ifFine(const std::string& formula, const std::string& otherwise) const
    {
        return "IF(" + address(check_) + "=\"" + std::string(fine) + "\"," + formula + ',' + otherwise + ')';
    }

    [[nodiscard]] std::string shown(const std::string& minor) const
    {
        return minor + '/' + std::to_string(detail::powerOfTen(prices_.steps.minor));
    }

    [[nodiscard]] std::string lineKey(const std::string& end) const
    {
        return "MATCH(" + working_.plan + "&\"|\"&" + working_.period + "&\"|" + end + "\"," + working_.keys + ",0)";
    }

    [[nodiscard]] static std::string lookedUp(const std::string& column, const std::string& key)
    {
        return "IFERROR(INDEX(" + column + ',' + key + "),\"\")";
    }

    void addLines()
    {
        std::size_t most = 0;
        for (const Plan& plan : book_.plans)
            most = std::max(most, plan.charges.size());
        for (std::size_t i = 0; i < most; ++i, ++row_) {
            const std::string key = lineKey(std::to_string(i + 1));
            const bool has = i < plan_.charges.size();
            sheet_.formula({row_, 0}, lookedUp(working_.names, key), has ? plan_.charges[i].name : std::string());
            const Look money{Look::Kind::figure, prices_.steps.minor};
            const std::string amount = "IFERROR(" + shown("INDEX(" + working_.amounts + ',' + key + ')') + ",\"\")";
            if (has)
                sheet_.formula({row_, 1}, amount, shown(countedOf(plan_.charges[i])), money);
            else
                sheet_.formula({row_, 1}, amount, std::string(), money);
            sheet_.formula({row_, 2}, lookedUp(working_.marks, key) + "&\"\"",
                           has ? assumedNote(assumptionsOf(book_, pathOf(plan_, plan_.charges[i]))) : std::string());
        }
        addLift();
        for (std::size_t i = 0; i < book_.addOns.size(); ++i)
            addAddOn(i);
    }

    [[nodiscard]] double countedOf(const Charge& charge) const
    {
        const Measure measure{standingQuantity(charge, selection_.seats), {}};
        const auto charged = chargedMinor(book_, prices_.steps, charge, selection_.billing, measure);
        return boundedMinor(book_, charge, selection_.billing, charged.value_or(0));
    }

    void addLift()
    {
        const bool any = std::any_of(book_.plans.begin(), book_.plans.end(),
                                     [](const Plan& plan) { return plan.minimum.has_value(); });
        if (!any)
            return;
        double sum = 0;
        for (const Charge& charge : plan_.charges)
            sum += countedOf(charge);
        const double lift = std::max(0.0, minimumMinor(book_, plan_.minimum, selection_.billing) - sum);
        const std::string key = lineKey("sum");
        sheet_.text({row_, 0}, "Up to the minimum of the plan");
        sheet_.formula(
            {row_, 1},
            "IFERROR(" +
                shown("(INDEX(" + working_.amounts + ',' + key + ")-INDEX(" + working_.sums + ',' + key + "))") +
                ",\"\")",
            shown(lift), {Look::Kind::figure, prices_.steps.minor});
        ++row_;
    }

    void addAddOn(std::size_t index)
    {
        const AddOn& addOn = book_.addOns[index];
        const auto numbers = assumptionsOf(book_, "add_ons." + addOn.id);
        const std::string key =
            "MATCH(\"a" + std::to_string(index + 1) + "|\"&" + working_.period + "&\"|sum\"," + working_.keys + ",0)";
        sheet_.text({row_, 0}, addOn.name);
        sheet_.formula({row_, 1},
                       "IF(" + inputs_.addOns[index] + "=\"yes\"," +
                           shown("INDEX(" + working_.amounts + ',' + key + ')') + ",0)",
                       0.0, {Look::Kind::figure, prices_.steps.minor, !numbers.empty()});
        sheet_.text({row_, 2}, assumedNote(numbers));
        ++row_;
    }

    void addSum(const std::string& label, const std::string& formula, double value, const Look& look)
    {
        sheet_.text({row_, 0}, label, look.kind == Look::Kind::total ? Look{Look::Kind::total} : Look{});
        sheet_.formula({row_, 1}, ifFine(formula, "\"—\""), value, look);
        ++row_;
    }

    void addSums()
    {
        const Price price = seatwise::price(book_, selection_).value_or(Price{});
        const auto money = [](Money amount) { return typed(amount); };
        const Look figure{Look::Kind::figure, prices_.steps.minor};
        addSum("Subtotal", shown(working_.subtotal), money(price.subtotal()), figure);
        addSum("Annual discount", '-' + shown(working_.discount), money(price.total() - price.subtotal()), figure);
        addSum("Total for the billing period", shown(working_.total), money(price.total()),
               {Look::Kind::total, prices_.steps.minor});
        addSum("For a month", shown(working_.monthly), money(price.monthlyEquivalent()), figure);
        addSum("For a seat and month", working_.perSeat + "/10000", money(price.perSeatMonth()),
               {Look::Kind::figure, 4});
        sheet_.text({row_ + 1, 0},
                    "The list price with the annual discount. Promotions, term discounts and negotiated prices come on "
                    "a quote.",
                    {Look::Kind::note});
    }

    SheetWriter& sheet_;
    const PriceBook& book_;
    const PricesSheet& prices_;
    const Inputs& inputs_;
    const WorkingSheet& working_;
    const Selection& selection_;
    const Plan& plan_;
    std::uint32_t row_;
    CellPlace check_;
};

} // namespace

Inputs fillInputs(SheetWriter& sheet, const PriceBook& book, const PricesSheet& prices, const Selection& selection)
{
    addTop(sheet, book);
    sheet.heads({firstQuestion - 1, 0}, {"Question", "Answer", "Remark"});
    Questions questions{sheet, firstQuestion};
    Inputs inputs;
    const CellPlace plan = questions.ask("Plan", "One of the plans of the list");
    for (std::size_t i = 0; i < book.plans.size(); ++i)
        if (book.plans[i].id == std::get<PlanId>(selection.plan))
            sheet.text(plan, prices.labels[i], {Look::Kind::input});
    sheet.allowList(plan, prices.planColumn(planLabel));
    inputs.plan = sheet.reference(plan);
    const CellPlace billing = questions.ask("Billing", "monthly or annual");
    sheet.text(billing, toString(selection.billing), {Look::Kind::input});
    sheet.allowWords(billing, {"monthly", "annual"});
    inputs.billing = sheet.reference(billing);
    const CellPlace seats =
        questions.ask("Users or seats", "Whole; the sheet Plans and prices says how many a plan admits");
    sheet.number(seats, static_cast<double>(selection.seats), {Look::Kind::input, 0});
    sheet.allowNumber(seats, 0, "A whole number from 0");
    inputs.seats = sheet.reference(seats);
    const auto numbers = assumptionsOf(book, "rules.annual_discount");
    const CellPlace policy =
        questions.ask("Annual discount, in percent", "Off every annual amount; the book's own unless you type another");
    sheet.formula(policy, prices.sheet->reference(prices.annualDiscount), typed(book.rules.annualDiscount),
                  {Look::Kind::input, prices.steps.percent, !numbers.empty()});
    inputs.annualDiscount = sheet.reference(policy);
    const std::vector<MeteredUnit> units = meteredUnits(book);
    askQuantities(sheet, prices, units, questions, inputs);
    askBases(sheet, units, questions, inputs);
    askAddOns(sheet, book, questions, inputs);
    inputs.end = questions.row;
    return inputs;
}

void fillAnswers(SheetWriter& sheet, const PriceBook& book, const PricesSheet& prices, const Inputs& inputs,
                 const WorkingSheet& working, const Selection& selection)
{
    Answers(sheet, book, prices, inputs, working, selection).fill();
}

} // namespace seatwise::sheets
