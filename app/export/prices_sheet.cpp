#include "export/prices_sheet.h"

#include <algorithm>
#include <iterator>

#include "export/step_rows.h"
#include "money/plain_text.h"
#include "pricebook/assumed.h"
#include "workshop/offer_words.h"

namespace seatwise::sheets {

namespace {

constexpr Look head{Look::Kind::head};
constexpr std::uint16_t minimumOfPlanInSteps = inStepsColumn;

bool wantsAnotherName(const std::string& name)
{
    const auto first = static_cast<unsigned char>(name.empty() ? '1' : name.front());
    const bool beginsWithLetter = (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z') || first >= 0x80;
    return !beginsWithLetter || name.size() > 60 || name.find_first_of("*?~\"") != std::string::npos;
}

std::string lowered(std::string text)
{
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

/// Names that can be looked up: spreadsheets take * and ? as wildcards, ignore case, and read "2026" as a number.
std::vector<std::string> labelsOf(const PriceBook& book)
{
    std::vector<std::string> labels;
    for (const Plan& plan : book.plans) {
        bool taken = wantsAnotherName(plan.name);
        for (const Plan& other : book.plans)
            taken = taken || (&other != &plan && lowered(other.name) == lowered(plan.name));
        labels.push_back(taken ? "Plan " + plan.id : plan.name);
    }
    return labels;
}

std::string yesNo(bool yes)
{
    return yes ? "yes" : "no";
}

void addHead(SheetWriter& sheet, std::uint32_t& row, const std::string& heading, const std::vector<std::string>& words)
{
    sheet.text({row++, 0}, heading, {Look::Kind::heading});
    sheet.heads({row++, 0}, words);
}

void addPacks(SheetWriter& sheet, const PriceBook& book, std::uint32_t& row)
{
    if (book.creditPacks.empty())
        return;
    addHead(sheet, row, "Packs of credits",
            {"Pack", "Id", "Credits", "Price", "Price of one credit", "Months valid", "Assumed"});
    for (const CreditPack& pack : book.creditPacks) {
        const auto numbers = assumptionsOf(book, "credit_packs." + pack.id);
        const bool assumed = !numbers.empty();
        sheet.text({row, 0}, pack.name);
        sheet.text({row, 1}, pack.id);
        sheet.number({row, 2}, typed(pack.credits), {Look::Kind::input, decimalsOf(pack.credits), assumed});
        sheet.number({row, 3}, typed(pack.price),
                     {Look::Kind::input, decimalsOf(pack.price, book.currency.exponent), assumed});
        const double each = pack.credits.isZero() ? 0 : typed(pack.price) / typed(pack.credits);
        sheet.formula({row, 4}, address({row, 3}) + '/' + address({row, 2}), each, {Look::Kind::figure, 4, assumed});
        if (pack.expiresAfterMonths)
            sheet.number({row, 5}, *pack.expiresAfterMonths, {Look::Kind::input, 0, assumed});
        else
            sheet.text({row, 5}, "no end");
        sheet.text({row, 6}, assumedNote(numbers));
        ++row;
    }
    ++row;
}

void addRollover(SheetWriter& sheet, const PriceBook& book, std::uint32_t& row)
{
    if (!book.rules.creditRollover)
        return;
    const auto numbers = assumptionsOf(book, "rules.credit_rollover");
    sheet.text({row, 0}, "Rollover of credits", {Look::Kind::heading});
    sheet.text({row + 1, 0}, inWords(*book.rules.creditRollover).english(), {Look::Kind::text, -1, !numbers.empty()});
    sheet.text({row + 1, 1}, assumedNote(numbers));
    row += 3;
}

std::string offOf(const Promotion& promotion, const Currency& currency)
{
    return promotion.percent ? format(*promotion.percent) : format(*promotion.amount, currency);
}

std::string lastingOf(const Promotion& promotion)
{
    if (promotion.months)
        return std::to_string(*promotion.months) + " months";
    return promotion.periods ? std::to_string(*promotion.periods) + " periods" : "all";
}

void addPromotions(SheetWriter& sheet, const PriceBook& book, std::uint32_t& row)
{
    if (book.promotions.empty())
        return;
    addHead(sheet, row, "Promotions, which the calculator leaves out",
            {"Code", "Name", "Off", "For the first", "From", "Until"});
    for (const Promotion& promotion : book.promotions) {
        sheet.text({row, 0}, promotion.code);
        sheet.text({row, 1}, promotion.name);
        sheet.text({row, 2}, offOf(promotion, book.currency));
        sheet.text({row, 3}, lastingOf(promotion));
        sheet.text({row, 4}, promotion.validFrom ? toString(*promotion.validFrom) : "");
        sheet.text({row, 5}, promotion.validUntil ? toString(*promotion.validUntil) : "");
        ++row;
    }
    ++row;
}

void addTerms(SheetWriter& sheet, const PriceBook& book, std::uint32_t& row)
{
    if (book.termDiscounts.empty())
        return;
    addHead(sheet, row, "Term discounts, which the calculator leaves out", {"Years", "Percent off"});
    for (const TermDiscount& term : book.termDiscounts) {
        sheet.number({row, 0}, term.years, {Look::Kind::figure, 0});
        sheet.number({row, 1}, typed(term.percent), {Look::Kind::figure, decimalsOf(term.percent)});
        ++row;
    }
    ++row;
}

/// Writes the packs of credits with their price for one credit, the rollover, promotions and term discounts of a book,
/// from `row` on, and moves it below them.
void addOfferTables(SheetWriter& sheet, const PriceBook& book, std::uint32_t& row)
{
    addPacks(sheet, book, row);
    addRollover(sheet, book, row);
    addPromotions(sheet, book, row);
    addTerms(sheet, book, row);
}

/// Fills the sheet from the top and remembers where things are.
class Filling
{
public:
    Filling(SheetWriter& sheet, const PriceBook& book, PricesSheet& prices)
        : sheet_(sheet)
        , book_(book)
        , prices_(prices)
    {
    }

    void fill()
    {
        addTop();
        addPlans();
        addAddOns();
        addCharges();
        addOfferTables(sheet_, book_, row_);
        for (std::uint16_t column = 0; column < noteColumn; ++column)
            sheet_.setWidth(column, column < unitColumn || column == billingColumn ? 28 : 13);
        sheet_.setWidth(noteColumn, 16);
        sheet_.foldColumns(inStepsColumn, maximumStepsColumn);
    }

private:
    void addTop()
    {
        sheet_.text({0, 0}, book_.name + ": plans and prices", {Look::Kind::title});
        sheet_.text({1, 0},
                    "All amounts in " + book_.currency.code +
                        ", taxes not included. Change a figure here and every other sheet follows; a rate may have "
                        "4 decimals, or as many as the list gives it. The columns folded away at the right hold the " +
                        "same figures in whole steps, so that every formula is exact to the last digit.",
                    {Look::Kind::note});
        const auto numbers = assumptionsOf(book_, "rules.annual_discount");
        sheet_.text({2, 0}, "Annual discount, in percent", {});
        prices_.annualDiscount = {2, 1};
        sheet_.number(prices_.annualDiscount, typed(book_.rules.annualDiscount),
                      {Look::Kind::input, decimalsOf(book_.rules.annualDiscount), !numbers.empty()});
        sheet_.text({2, 2}, assumedNote(numbers), {});
        row_ = 4;
    }

    void addPlans()
    {
        addHead(sheet_, row_, "Plans",
                {"Plan", "Id", "Kind", "Seats from", "Seats to", "Seats in steps of", "Billed monthly",
                 "Billed annually", "Minimum a month", "Assumed"});
        sheet_.text({row_ - 1, minimumOfPlanInSteps}, "Minimum in steps", head);
        prices_.firstPlan = row_;
        for (std::size_t i = 0; i < book_.plans.size(); ++i)
            addPlan(book_.plans[i], prices_.labels[i]);
        ++row_;
    }

    void addPlan(const Plan& plan, const std::string& label)
    {
        const std::string path = "plans." + plan.id;
        const auto seats = assumptionsOf(book_, path + ".seats");
        const auto billing = assumptionsOf(book_, path + ".billing");
        const Look count{Look::Kind::input, 0, !seats.empty()};
        const Look period{Look::Kind::input, -1, !billing.empty()};
        sheet_.text({row_, planLabel}, label);
        sheet_.text({row_, planId}, plan.id);
        sheet_.text({row_, planKind}, toString(plan.kind));
        sheet_.number({row_, planSeatsFrom}, static_cast<double>(plan.seats.min), count);
        if (plan.seats.max)
            sheet_.number({row_, planSeatsTo}, static_cast<double>(*plan.seats.max), count);
        else
            sheet_.blank({row_, planSeatsTo}, count);
        sheet_.number({row_, planSeatStep}, static_cast<double>(plan.seats.step), count);
        sheet_.text({row_, planMonthly}, yesNo(plan.offers(Billing::monthly)), period);
        sheet_.text({row_, planAnnual}, yesNo(plan.offers(Billing::annual)), period);
        const Rate least = plan.minimum.value_or(Rate{});
        sheet_.number({row_, planLeast}, typed(least), {Look::Kind::input, decimalsOf(least, prices_.steps.minor)});
        sheet_.text({row_, planNote}, assumedNote(joined(seats, billing)));
        sheet_.formula({row_, minimumOfPlanInSteps}, inSteps(address({row_, planLeast}), prices_.steps.rate),
                       inSteps(least, prices_.steps.rate), {Look::Kind::step, 0});
        ++row_;
    }

    static std::vector<std::size_t> joined(std::vector<std::size_t> numbers, const std::vector<std::size_t>& more)
    {
        numbers.insert(numbers.end(), more.begin(), more.end());
        return numbers;
    }

    void addAddOns()
    {
        prices_.firstAddOn = row_ + 2;
        if (book_.addOns.empty())
            return;
        std::vector<std::string> words{"Add-on", "Id"};
        words.insert(words.end(), prices_.labels.begin(), prices_.labels.end());
        addHead(sheet_, row_, "Add-ons and the plans they are for", words);
        for (const AddOn& addOn : book_.addOns) {
            sheet_.text({row_, 0}, addOn.name);
            sheet_.text({row_, 1}, addOn.id);
            for (std::size_t i = 0; i < book_.plans.size(); ++i) {
                const bool offered = addOn.plans.empty() || std::find(addOn.plans.begin(), addOn.plans.end(),
                                                                      book_.plans[i].id) != addOn.plans.end();
                sheet_.number({row_, static_cast<std::uint16_t>(2 + i)}, offered ? 1 : 0, {Look::Kind::input, 0});
            }
            ++row_;
        }
        ++row_;
    }

    void addCharges()
    {
        addHead(sheet_, row_, "Charges",
                {"Plan or add-on",
                 "Charge",
                 "For each",
                 "Billed",
                 "Model",
                 "Step",
                 "From",
                 "Up to",
                 "Rate",
                 "Base, flat or package amount",
                 "Included",
                 "Package size",
                 "Percent",
                 "At least",
                 "At most",
                 "Minimum a month",
                 "Maximum a month",
                 "Assumed",
                 "From, in steps",
                 "Up to, in steps",
                 "Rate, in steps",
                 "Amount, in steps",
                 "Included, in steps",
                 "Size, in steps",
                 "Percent, in steps",
                 "Least, in steps",
                 "Most, in steps",
                 "Minimum, in steps",
                 "Maximum, in steps"});
        const auto rowsOf = [this](const auto& owner) {
            std::vector<ChargeRows> rows;
            rows.reserve(owner.charges.size());
            for (const Charge& charge : owner.charges)
                rows.push_back(addChargeRows(sheet_, row_, prices_.steps, owner.name, charge,
                                             assumptionsOf(book_, pathOf(owner, charge))));
            return rows;
        };
        std::transform(book_.plans.begin(), book_.plans.end(), std::back_inserter(prices_.plans), rowsOf);
        std::transform(book_.addOns.begin(), book_.addOns.end(), std::back_inserter(prices_.addOns), rowsOf);
        ++row_;
    }

    SheetWriter& sheet_;
    const PriceBook& book_;
    PricesSheet& prices_;
    std::uint32_t row_ = 0;
};

} // namespace

std::string PricesSheet::planColumn(std::uint16_t column) const
{
    const auto last = static_cast<std::uint32_t>(firstPlan + labels.size() - 1);
    return sheet->reference({firstPlan, column}, {last, column});
}

std::string PricesSheet::planMinimum(std::size_t plan) const
{
    return sheet->reference(CellPlace{static_cast<std::uint32_t>(firstPlan + plan), minimumOfPlanInSteps});
}

std::string PricesSheet::offeredRow(std::size_t addOn) const
{
    const auto row = static_cast<std::uint32_t>(firstAddOn + addOn);
    return sheet->reference({row, 2}, {row, static_cast<std::uint16_t>(1 + labels.size())});
}

std::string admits(const std::string& seats, const std::string& from, const std::string& to, const std::string& step)
{
    return "AND(" + seats + ">=" + from + ",OR(" + to + "=\"\"," + seats + "<=" + to + "),INT(" + seats + ")=" + seats +
           ",MOD(" + seats + '-' + from + ",MAX(1," + step + "))=0)";
}

PricesSheet fillPrices(SheetWriter& sheet, const PriceBook& book)
{
    PricesSheet prices;
    prices.sheet = &sheet;
    prices.steps = stepsFor(book);
    prices.labels = labelsOf(book);
    Filling(sheet, book, prices).fill();
    return prices;
}

} // namespace seatwise::sheets
