#include <algorithm>

#include "export/calculator_sheet.h"
#include "pricebook/assumed.h"
#include "charges/amount.h"

namespace seatwise::sheets {

namespace {

constexpr std::string_view fine = "OK";

/// Writes the answers below the questions.
class Answers
{
public:
    Answers(Sheet& sheet, const PriceBook& book, const PricesSheet& prices, const Inputs& inputs,
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
        for (const auto& [column, word] : {std::pair<std::uint16_t, const char*>{0, "What it comes to"},
                                           {1, book_.currency.code.c_str()},
                                           {2, "Assumed"}})
            sheet_.text({row_, column}, word, {Look::Kind::head});
        ++row_;
        addLines();
        addSums();
    }

private:
    [[nodiscard]] std::string ofPlan(std::uint16_t column) const
    {
        return "INDEX(" + prices_.planColumn(column) + ',' + working_.plan + ')';
    }

    static void also(std::string& checks, const std::string& breach, const std::string& says)
    {
        checks += "IF(" + breach + ',' + says + ',';
    }

    /// One condition after the other; the first that is not kept is said.
    void addCheck()
    {
        std::string checks;
        int count = 0;
        const auto refuse = [&](const std::string& breach, const std::string& says) {
            also(checks, breach, says);
            ++count;
        };
        const std::string& seats = inputs_.seats;
        refuse("ISNA(" + working_.plan + ')', "\"Choose one of the plans of the list\"");
        refuse("IF(" + working_.period + "=2," + ofPlan(planAnnual) + ',' + ofPlan(planMonthly) + ")<>\"yes\"",
               "\"The plan is not billed like this\"");
        refuse("NOT(ISNUMBER(" + seats + "))", "\"Seats must be a number\"");
        const std::string most = ofPlan(planSeatsTo);
        refuse("OR(" + seats + '<' + ofPlan(planSeatsFrom) + ",AND(" + most + "<>\"\"," + seats + '>' + most +
                   "),INT(" + seats + ")<>" + seats + ",MOD(" + seats + '-' + ofPlan(planSeatsFrom) + ",MAX(1," +
                   ofPlan(planSeatStep) + "))<>0)",
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
        refuse("SUMPRODUCT((" + cells + "<0)+(" + cells + '>' + std::to_string(largestQuantity) + ")+(ROUND(" + cells +
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
        return std::max(chargedMinor(book_, prices_.steps, charge, selection_.billing, measure).value_or(0),
                        minimumMinor(book_, charge.minimum, selection_.billing));
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
        sheet_.formula({row_, 1},
                       "IFERROR((INDEX(" + working_.amounts + ',' + key + ")-INDEX(" + working_.sums + ',' + key +
                           "))/" + std::to_string(detail::powerOfTen(prices_.steps.minor)) + ",\"\")",
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

    Sheet& sheet_;
    const PriceBook& book_;
    const PricesSheet& prices_;
    const Inputs& inputs_;
    const WorkingSheet& working_;
    const Selection& selection_;
    const Plan& plan_;
    std::uint32_t row_;
    Place check_;
};

} // namespace

void fillAnswers(Sheet& sheet, const PriceBook& book, const PricesSheet& prices, const Inputs& inputs,
                 const WorkingSheet& working, const Selection& selection)
{
    Answers(sheet, book, prices, inputs, working, selection).fill();
}

} // namespace seatwise::sheets
