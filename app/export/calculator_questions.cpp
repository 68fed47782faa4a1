#include "export/calculator_questions.h"

#include <string>
#include <utility>
#include <vector>

#include "export/book_words.h"
#include "export/working_amounts.h"
#include "pricebook/assumed.h"
#include "words/book_words.h"
#include "words/sheets_words.h"
#include "words/workshop_words.h"

namespace seatwise::sheets {

namespace {

constexpr std::uint32_t firstQuestion = 6;

struct Questions ///< one below the other
{
    /// A question with what is good to know of it; gives the place of its answer.
    CellPlace ask(const Message& question, const Message& remark)
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
    const auto mark = [&](const char* path) {
        return std::string(assumptionsOf(book, path).empty() ? "" : assumedMark);
    };
    const auto named = [&](const char* path, const std::string& text) {
        return marked(words::plain(text), mark(path));
    };
    sheet.text({0, 0}, words::calculatorOfBook(nameOf(book)), {Look::Kind::title});
    sheet.text({1, 0},
               words::calculatorNote(book.id, named("version", book.version),
                                     marked(words::seenDay(book.effectiveFrom), mark("effective_from")),
                                     named("currency", book.currency.code)),
               {Look::Kind::note});
    sheet.text({2, 0}, words::digestOfBook(book.sha256), {Look::Kind::note});
    sheet.text({3, 0}, words::answerInFrames(), {Look::Kind::note});
    sheet.text({4, 0}, words::assumedLookLike(words::sheetAssumptions()),
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
                   const std::vector<EventCells>& events, Questions& questions, Inputs& inputs)
{
    std::vector<CellPlace> places;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const MeteredUnit& metered = units[i];
        if (metered.byEvents) {
            inputs.quantities.push_back(events[i].number);
            continue;
        }
        const CellPlace used = questions.ask(words::unitAMonth(metered.unit), words::usedByCharges(metered.charges));
        sheet.number(used, 0, {Look::Kind::input, prices.steps.quantity});
        sheet.allowNumber(used, prices.steps.quantity, words::typeNumber(prices.steps.quantity));
        inputs.quantities.push_back(sheet.reference(used));
        places.push_back(used);
    }
    inputs.quantityCells = cellsOf(sheet, places);
}

void askBases(SheetWriter& sheet, const std::vector<MeteredUnit>& units, const std::vector<EventCells>& events,
              Questions& questions, Inputs& inputs)
{
    std::vector<CellPlace> places;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const MeteredUnit& metered = units[i];
        inputs.bases.push_back(metered.byEvents ? events[i].sum : std::string());
        if (!metered.hasBase || metered.byEvents)
            continue;
        const CellPlace base = questions.ask(words::baseAMonth(metered.unit), words::whatPercentagesAreOf());
        sheet.number(base, 0, {Look::Kind::input, Steps::base});
        sheet.allowNumber(base, Steps::base, words::typeAmount(Steps::base));
        inputs.bases.back() = sheet.reference(base);
        places.push_back(base);
    }
    inputs.baseCells = cellsOf(sheet, places);
}

void askAddOns(SheetWriter& sheet, const PriceBook& book, Questions& questions, Inputs& inputs)
{
    std::vector<CellPlace> places;
    for (const AddOn& addOn : book.addOns) {
        const CellPlace chosen =
            questions.ask(words::askAddOn(addOn.name), words::eitherWord(words::yes(), words::no()));
        sheet.text(chosen, words::no(), {Look::Kind::input});
        sheet.allowWords(chosen, {words::yes(), words::no()});
        inputs.addOns.push_back(sheet.reference(chosen));
        places.push_back(chosen);
    }
    inputs.addOnCells = cellsOf(sheet, places);
}

/// Asks for the billing period among those of the book; gives the place of the answer.
CellPlace askBilling(SheetWriter& sheet, const PriceBook& book, Billing first, Questions& questions)
{
    std::vector<Message> periods;
    Message choices;
    for (const Billing billing : periodsOf(book)) {
        periods.push_back(inWords(billing));
        choices = choices.empty() ? periods.back() : words::eitherWord(std::move(choices), periods.back());
    }
    const CellPlace billing = questions.ask(words::askBilling(), choices);
    sheet.text(billing, inWords(first), {Look::Kind::input});
    sheet.allowWords(billing, periods);
    return billing;
}

} // namespace

Inputs fillInputs(SheetWriter& sheet, const PriceBook& book, const PricesSheet& prices, const Selection& selection,
                  const std::vector<EventCells>& events)
{
    addTop(sheet, book);
    sheet.heads({firstQuestion - 1, 0}, {words::headQuestion(), words::headAnswer(), words::headRemark()});
    Questions questions{sheet, firstQuestion};
    Inputs inputs;
    const CellPlace plan = questions.ask(words::aPlan(), words::onePlanOfList());
    for (std::size_t i = 0; i < book.plans.size(); ++i)
        if (book.plans[i].id == std::get<PlanId>(selection.plan))
            sheet.text(plan, prices.labels[i], {Look::Kind::input});
    sheet.allowList(plan, prices.planColumn(planLabel));
    inputs.plan = sheet.reference(plan);
    inputs.billing = sheet.reference(askBilling(sheet, book, selection.billing, questions));
    const CellPlace seats = questions.ask(words::matrixSeats(), words::wholeSeats(words::sheetPrices()));
    sheet.number(seats, static_cast<double>(selection.seats), {Look::Kind::input, 0});
    sheet.allowNumber(seats, 0, words::typeWholeNumber());
    inputs.seats = sheet.reference(seats);
    const auto numbers = assumptionsOf(book, "rules.annual_discount");
    const CellPlace policy = questions.ask(words::annualDiscountInPercent(), words::offEveryAnnualAmount());
    sheet.formula(policy, prices.discount(Billing::annual), typed(book.rules.annualDiscount),
                  {Look::Kind::input, prices.steps.percent, !numbers.empty()});
    inputs.annualDiscount = sheet.reference(policy);
    const std::vector<MeteredUnit> units = meteredUnits(book);
    askQuantities(sheet, prices, units, events, questions, inputs);
    askBases(sheet, units, events, questions, inputs);
    for (const EventCells& cells : events)
        inputs.events.push_back(cells.amounts);
    askAddOns(sheet, book, questions, inputs);
    inputs.end = questions.row;
    return inputs;
}

} // namespace seatwise::sheets
