#include "export/calculator_sheet.h"
#include "pricebook/assumed.h"

namespace seatwise::sheets {

namespace {

constexpr std::uint32_t firstQuestion = 6;

/// Writes one question below the other.
class Questions
{
public:
    Questions(Sheet& sheet, std::uint32_t row)
        : sheet_(sheet)
        , row_(row)
    {
    }

    /// A question with what is good to know of it; gives the place of its answer.
    Place ask(const std::string& question, const std::string& remark)
    {
        sheet_.text({row_, 0}, question);
        sheet_.text({row_, 2}, remark, {Look::Kind::note});
        return {row_++, 1};
    }

    [[nodiscard]] std::uint32_t end() const noexcept { return row_; }

private:
    Sheet& sheet_;
    std::uint32_t row_;
};

void addTop(Sheet& sheet, const PriceBook& book)
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

void askQuantities(Sheet& sheet, const PricesSheet& prices, const std::vector<MeteredUnit>& units, Questions& questions,
                   Inputs& inputs)
{
    std::vector<Place> places;
    for (const MeteredUnit& metered : units) {
        const Place used = questions.ask(metered.unit + " a month", "Used by " + metered.charges);
        sheet.number(used, 0, {Look::Kind::input, prices.steps.quantity});
        sheet.allowNumber(used, prices.steps.quantity,
                          "A number from 0 with at most " + std::to_string(prices.steps.quantity) + " decimals");
        inputs.quantities.push_back(sheet.reference(used));
        places.push_back(used);
    }
    if (!places.empty())
        inputs.quantityCells = sheet.reference(places.front(), places.back());
}

void askBases(Sheet& sheet, const std::vector<MeteredUnit>& units, Questions& questions, Inputs& inputs)
{
    std::vector<Place> places;
    for (const MeteredUnit& metered : units) {
        inputs.bases.emplace_back();
        if (!metered.hasBase)
            continue;
        const Place base = questions.ask(metered.unit + ": base amount a month", "What the percentages are taken of");
        sheet.number(base, 0, {Look::Kind::input, Steps::base});
        sheet.allowNumber(base, Steps::base, "An amount from 0 with at most 4 decimals");
        inputs.bases.back() = sheet.reference(base);
        places.push_back(base);
    }
    if (!places.empty())
        inputs.baseCells = sheet.reference(places.front(), places.back());
}

void askAddOns(Sheet& sheet, const PriceBook& book, Questions& questions, Inputs& inputs)
{
    std::vector<Place> places;
    for (const AddOn& addOn : book.addOns) {
        const Place chosen = questions.ask("Add-on: " + addOn.name, "yes or no");
        sheet.text(chosen, "no", {Look::Kind::input});
        sheet.allowWords(chosen, {"yes", "no"});
        inputs.addOns.push_back(sheet.reference(chosen));
        places.push_back(chosen);
    }
    if (!places.empty())
        inputs.addOnCells = sheet.reference(places.front(), places.back());
}

} // namespace

Inputs fillInputs(Sheet& sheet, const PriceBook& book, const PricesSheet& prices, const Selection& selection)
{
    addTop(sheet, book);
    sheet.text({firstQuestion - 1, 0}, "Question", {Look::Kind::head});
    sheet.text({firstQuestion - 1, 1}, "Answer", {Look::Kind::head});
    sheet.text({firstQuestion - 1, 2}, "Remark", {Look::Kind::head});
    Questions questions(sheet, firstQuestion);
    Inputs inputs;
    const Place plan = questions.ask("Plan", "One of the plans of the list");
    for (std::size_t i = 0; i < book.plans.size(); ++i)
        if (book.plans[i].id == std::get<PlanId>(selection.plan))
            sheet.text(plan, prices.labels[i], {Look::Kind::input});
    sheet.allowList(plan, prices.planColumn(planLabel));
    inputs.plan = sheet.reference(plan);
    const Place billing = questions.ask("Billing", "monthly or annual");
    sheet.text(billing, toString(selection.billing), {Look::Kind::input});
    sheet.allowWords(billing, {"monthly", "annual"});
    inputs.billing = sheet.reference(billing);
    const Place seats =
        questions.ask("Users or seats", "Whole; the sheet Plans and prices says how many a plan admits");
    sheet.number(seats, static_cast<double>(selection.seats), {Look::Kind::input, 0});
    sheet.allowNumber(seats, 0, "A whole number from 0");
    inputs.seats = sheet.reference(seats);
    const auto numbers = assumptionsOf(book, "rules.annual_discount");
    const Place policy =
        questions.ask("Annual discount, in percent", "Off every annual amount; the book's own unless you type another");
    sheet.formula(policy, prices.sheet->reference(prices.annualDiscount), typed(book.rules.annualDiscount),
                  {Look::Kind::input, prices.steps.percent, !numbers.empty()});
    inputs.annualDiscount = sheet.reference(policy);
    const std::vector<MeteredUnit> units = meteredUnits(book);
    askQuantities(sheet, prices, units, questions, inputs);
    askBases(sheet, units, questions, inputs);
    askAddOns(sheet, book, questions, inputs);
    inputs.end = questions.end();
    return inputs;
}

} // namespace seatwise::sheets
