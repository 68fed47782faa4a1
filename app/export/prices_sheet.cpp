#include "export/prices_sheet.h"

#include <algorithm>
#include <iterator>

#include "charges/amount.h"
#include "export/book_words.h"
#include "export/formula_text.h"
#include "export/offer_tables.h"
#include "export/step_rows.h"
#include "pricebook/assumed.h"
#include "words/book_words.h"
#include "words/sheets_words.h"
#include "words/workshop_words.h"

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
std::vector<std::string> labelsOf(const SheetWriter& sheet, const PriceBook& book)
{
    std::vector<std::string> names;
    names.reserve(book.plans.size());
    for (const Plan& plan : book.plans)
        names.push_back(sheet.say(nameOf(plan)));
    std::vector<std::string> labels = names;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto isAlike = [&](const std::string& name) { return lowered(name) == lowered(names[i]); };
        if (wantsAnotherName(names[i]) || std::ranges::count_if(names, isAlike) > 1)
            labels[i] = sheet.say(words::planById(book.plans[i].id));
    }
    return labels;
}

Message kindOf(const Plan& plan)
{
    switch (plan.kind) {
    case PlanKind::trial:
        return words::kindTrial();
    case PlanKind::subscription:
        return words::kindSubscription();
    case PlanKind::service:
        break;
    }
    return words::kindService();
}

Message discountOf(Billing billing)
{
    if (billing == Billing::annual)
        return words::annualDiscountInPercent();
    return billing == Billing::quarterly ? words::quarterlyDiscountInPercent() : words::halfYearlyDiscountInPercent();
}

/// By ChargeColumn.
std::vector<Message> headsOfCharges()
{
    return {
        words::headPlanOrAddOn(), words::headCharge(),        words::headForEach(),        words::headBilled(),
        words::headModel(),       words::headStep(),          words::headFrom(),           words::headUpTo(),
        words::headRate(),        words::headAmount(),        words::matrixIncluded(),     words::headSize(),
        words::headPercent(),     words::headAtLeast(),       words::headAtMost(),         words::headAtLeastEach(),
        words::headAtMostEach(),  words::headFreeEvents(),    words::headMinimumAMonth(),  words::headMaximumAMonth(),
        words::headAssumed(),     words::headFromSteps(),     words::headUpToSteps(),      words::headRateSteps(),
        words::headAmountSteps(), words::headIncludedSteps(), words::headSizeSteps(),      words::headPercentSteps(),
        words::headLeastSteps(),  words::headMostSteps(),     words::headLeastEachSteps(), words::headMostEachSteps(),
        words::headFreeSteps(),   words::headMinimumSteps(),  words::headMaximumSteps()};
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
        sheet_.text({0, 0}, words::pricesOfBook(nameOf(book_)), {Look::Kind::title});
        sheet_.text({1, 0}, words::pricesNote(book_.currency.code), {Look::Kind::note});
        row_ = 2;
        for (const Billing billing : periodsOf(book_))
            if (billing != Billing::monthly)
                addDiscount(billing);
        ++row_;
    }

    void addDiscount(Billing billing)
    {
        const bool isAnnual = billing == Billing::annual;
        const auto numbers = assumptionsOf(book_, isAnnual ? "rules.annual_discount" : "rules.period_discounts");
        const Percent percent = periodDiscount(book_.rules, billing);
        const auto index = static_cast<std::size_t>(billing);
        sheet_.text({row_, 0}, discountOf(billing));
        prices_.discounts[index] = {row_, 1};
        sheet_.number(prices_.discounts[index], typed(percent),
                      {Look::Kind::input, decimalsOf(percent), !numbers.empty()});
        sheet_.text({row_++, 2}, assumedNote(numbers), {});
    }

    void addPlans()
    {
        addHead(sheet_, row_, words::tableOfPlans(),
                {words::aPlan(), words::headId(), words::headKind(), words::headSeatsFrom(), words::headSeatsTo(),
                 words::headSeatStep(), words::headBilledMonthly(), words::headBilledQuarterly(),
                 words::headBilledHalfYearly(), words::headBilledAnnually(), words::headMinimumAMonth(),
                 words::headAssumed()});
        sheet_.text({row_ - 1, minimumOfPlanInSteps}, words::headMinimumInSteps(), head);
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
        sheet_.text({row_, planKind}, kindOf(plan));
        sheet_.number({row_, planSeatsFrom}, static_cast<double>(plan.seats.min), count);
        if (plan.seats.max)
            sheet_.number({row_, planSeatsTo}, static_cast<double>(*plan.seats.max), count);
        else
            sheet_.blank({row_, planSeatsTo}, count);
        sheet_.number({row_, planSeatStep}, static_cast<double>(plan.seats.step), count);
        for (const Billing each : everyBilling)
            sheet_.text({row_, planColumnOf(each)}, plan.offers(each) ? words::yes() : words::no(), period);
        const FlatAmount least = plan.minimum.value_or(FlatAmount{});
        const int decimals = stepsFor(prices_.steps, plan).rate;
        sheet_.number({row_, planLeast}, typed(least), {Look::Kind::input, decimalsOf(least, prices_.steps.minor)});
        sheet_.text({row_, planNote}, assumedNote(joined(seats, billing)));
        sheet_.formula({row_, minimumOfPlanInSteps}, inSteps(address({row_, planLeast}), decimals),
                       inSteps(least, decimals), {Look::Kind::step, 0});
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
        addHead(sheet_, row_, words::tableOfAddOns(), {words::anAddOn(), words::headId()});
        for (std::size_t i = 0; i < prices_.labels.size(); ++i)
            sheet_.text({row_ - 1, static_cast<std::uint16_t>(2 + i)}, prices_.labels[i], head);
        for (const AddOn& addOn : book_.addOns) {
            sheet_.text({row_, 0}, nameOf(addOn));
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
        addHead(sheet_, row_, words::tableOfCharges(), headsOfCharges());
        const auto rowsOf = [this](const auto& owner) {
            std::vector<ChargeRows> rows;
            rows.reserve(owner.charges.size());
            for (const Charge& charge : owner.charges)
                rows.push_back(addChargeRows(sheet_, row_, prices_.steps, nameOf(owner), charge, periodsOf(book_),
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

std::vector<Billing> periodsOf(const PriceBook& book)
{
    std::vector<Billing> periods;
    for (const Billing billing : everyBilling) {
        const auto bills = [billing](const Plan& plan) { return plan.offers(billing); };
        if (billing == Billing::monthly || billing == Billing::annual || std::ranges::any_of(book.plans, bills))
            periods.push_back(billing);
    }
    return periods;
}

std::string monthsOf(const SheetWriter& sheet, const PriceBook& book, const std::string& billing)
{
    const auto either = [&](Billing each, const std::string& otherwise) {
        return "IF(" + billing + '=' + literal(sheet.say(inWords(each))) + ',' + std::to_string(months(each)) + ',' +
               otherwise + ')';
    };
    std::string formula = "1";
    for (const Billing each : periodsOf(book))
        if (each != Billing::monthly)
            formula = either(each, formula);
    return formula;
}

std::string PricesSheet::discount(Billing billing) const
{
    return sheet->reference(discounts[static_cast<std::size_t>(billing)]);
}

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
    prices.labels = labelsOf(sheet, book);
    Filling(sheet, book, prices).fill();
    return prices;
}

} // namespace seatwise::sheets
