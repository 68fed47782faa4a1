#include "export/calculator_sheet.h"

#include <algorithm>

#include "charges/amount.h"
#include "export/book_words.h"
#include "export/formula_text.h"
#include "export/working_amounts.h"
#include "pricebook/assumed.h"
#include "pricing/price.h"
#include "words/book_words.h"
#include "words/sheets_words.h"
#include "words/workshop_words.h"

namespace seatwise::sheets {

namespace {

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
        sheet_.heads({row_++, 0}, {words::headComesTo(), words::plain(book_.currency.code), words::headAssumed()});
        addLines();
        addSums();
    }

private:
    [[nodiscard]] std::string ofPlan(std::uint16_t column) const
    {
        return "INDEX(" + prices_.planColumn(column) + ',' + working_.plan + ')';
    }

    /// A word as a formula has it.
    [[nodiscard]] std::string word(const Message& message) const { return literal(sheet_.say(message)); }

    /// What the check says where a plan does not admit the seats.
    [[nodiscard]] std::string admittedSeats() const
    {
        const std::string most = ofPlan(planSeatsTo);
        return eitherSentence(most + "=\"\"", sheet_.say(words::planAdmitsFrom(placeOf(0), placeOf(2))),
                              sheet_.say(words::planAdmitsFromTo(placeOf(0), placeOf(1), placeOf(2))),
                              {ofPlan(planSeatsFrom), most, ofPlan(planSeatStep)});
    }

    /// One condition after the other; the first that is not kept is said.
    void addCheck()
    {
        std::string checks;
        int count = 0;
        const auto refuseWith = [&](const std::string& breach, const std::string& says) {
            checks += "IF(" + breach + ',' + says + ',';
            ++count;
        };
        const auto refuse = [&](const std::string& breach, const Message& says) { refuseWith(breach, word(says)); };
        const std::string& seats = inputs_.seats;
        refuse("ISNA(" + working_.plan + ')', words::chooseAPlan());
        const auto isBilled = [&](Billing billing) { return ofPlan(planColumnOf(billing)); };
        refuse(byPeriod(book_, working_.period, isBilled(Billing::monthly), isBilled) + "<>" + word(words::yes()),
               words::notBilledLikeThis());
        refuse("NOT(ISNUMBER(" + seats + "))", words::seatsAreANumber());
        refuseWith("NOT(" + admits(seats, ofPlan(planSeatsFrom), ofPlan(planSeatsTo), ofPlan(planSeatStep)) + ')',
                   admittedSeats());
        refuseNumbers(refuse, inputs_.quantityCells, prices_.steps.quantity);
        refuseNumbers(refuse, inputs_.baseCells, Steps::base);
        for (const std::string& events : inputs_.events)
            refuseEvents(refuse, events);
        if (!inputs_.addOnCells.empty())
            refuse("SUMPRODUCT((" + inputs_.addOnCells + '=' + word(words::yes()) + ")*(" + working_.offered + "=0))>0",
                   words::addOnNotForPlan());
        refuse("ISERROR(" + working_.total + ')', words::tooLargeToBeExact());
        checks += word(words::checkIsFine()) + std::string(static_cast<std::size_t>(count), ')');
        sheet_.text({row_, 0}, words::labelCheck());
        check_ = {row_, 1};
        sheet_.formula(check_, checks, sheet_.say(words::checkIsFine()), {Look::Kind::head});
        ++row_;
    }

    template<class Refuse>
    static void refuseNumbers(Refuse refuse, const std::string& cells, int decimals)
    {
        if (cells.empty())
            return;
        const Message says = words::quantitiesAreNumbers(decimals);
        refuse("COUNT(" + cells + ")<ROWS(" + cells + ')', says);
        refuse("SUMPRODUCT((" + cells + "<0)+(" + cells + '>' + std::to_string(maxQuantity) + ")+(ROUND(" + cells +
                   ',' + std::to_string(decimals) + ")<>" + cells + "))>0",
               says);
    }

    template<class Refuse>
    static void refuseEvents(Refuse refuse, const std::string& events)
    {
        if (events.empty())
            return;
        const Message says = words::eventsAreAmounts(Steps::base);
        refuse("COUNT(" + events + ")<COUNTA(" + events + ')', says);
        refuse("SUMPRODUCT((" + events + "<0)+(ROUND(" + events + ",4)<>" + events + "))>0", says);
        refuse("COUNT(" + events + ")<SUMPRODUCT(MAX((" + events + "<>\"\")*(ROW(" + events + ")-MIN(ROW(" + events +
                   "))+1)))",
               words::eventsHaveNoGap());
    }

    [[nodiscard]] double shown(double minor) const
    {
        return minor / static_cast<double>(detail::powerOfTen(prices_.steps.minor));
    }

    [[nodiscard]] std::string ifFine(const std::string& formula, const std::string& otherwise) const
    {
        return "IF(" + address(check_) + '=' + word(words::checkIsFine()) + ',' + formula + ',' + otherwise + ')';
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
            sheet_.formula({row_, 0}, lookedUp(working_.names, key),
                           has ? sheet_.say(nameOf(plan_.charges[i])) : std::string());
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
        if (chargesOnce(book_))
            addOnce();
    }

    /// What the plan and its add-ons charge in the first period alone.
    void addOnce()
    {
        const Price price = seatwise::price(book_, selection_).value_or(Price{});
        sheet_.text({row_, 0}, words::onceInFirstPeriod());
        sheet_.formula({row_, 1}, ifFine(shown(working_.once), "\"\""), typed(price.once()),
                       {Look::Kind::figure, prices_.steps.minor});
        ++row_;
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
        sheet_.text({row_, 0}, words::upToMinimumOfPlan());
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
        sheet_.text({row_, 0}, nameOf(addOn));
        sheet_.formula({row_, 1},
                       "IF(" + inputs_.addOns[index] + '=' + word(words::yes()) + ',' +
                           shown("INDEX(" + working_.amounts + ',' + key + ')') + ",0)",
                       0.0, {Look::Kind::figure, prices_.steps.minor, !numbers.empty()});
        sheet_.text({row_, 2}, assumedNote(numbers));
        ++row_;
    }

    void addSum(const Message& label, const std::string& formula, double value, const Look& look)
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
        addSum(words::sheetSubtotal(), shown(working_.subtotal), money(price.subtotal()), figure);
        const bool hasMore = periodsOf(book_).size() > 2;
        addSum(hasMore ? words::discountOfPeriod() : words::annualDiscount(), '-' + shown(working_.discount),
               money(price.total() - price.subtotal()), figure);
        addSum(words::totalForPeriod(), shown(working_.total), money(price.total()),
               {Look::Kind::total, prices_.steps.minor});
        addSum(words::forAMonth(), shown(working_.monthly), money(price.monthlyEquivalent()), figure);
        addSum(words::forASeatAndMonth(), working_.perSeat + "/10000", money(price.perSeatMonth()),
               {Look::Kind::figure, 4});
        sheet_.text({row_ + 1, 0}, words::listPriceOnly(), {Look::Kind::note});
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

void fillAnswers(SheetWriter& sheet, const PriceBook& book, const PricesSheet& prices, const Inputs& inputs,
                 const WorkingSheet& working, const Selection& selection)
{
    Answers(sheet, book, prices, inputs, working, selection).fill();
}

} // namespace seatwise::sheets
