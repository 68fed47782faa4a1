#include "export/pricing_workbook.h"

#include <algorithm>

#include "export/assumptions_sheet.h"
#include "export/calculator_sheet.h"
#include "export/price_table.h"
#include "export/workbook.h"
#include "pricebook/amounts.h"
#include "pricing/price.h"
#include "words/files_words.h"

namespace seatwise {

namespace {

/// What the calculator shows first: the fewest seats of the first subscription that costs something by itself.
Selection firstSelection(const PriceBook& book)
{
    const auto costs = [&](const Plan& plan) {
        const auto total = totalFor(book, plan, plan.seats.min, plan.billing.front());
        return plan.kind == PlanKind::subscription && total && !total->isZero();
    };
    const auto found = std::find_if(book.plans.begin(), book.plans.end(), costs);
    const Plan& plan = found == book.plans.end() ? book.plans.front() : *found;
    Selection selection;
    selection.plan = plan.id;
    selection.seats = plan.seats.min;
    selection.billing = plan.billing.front();
    return selection;
}

/// Refused for amounts of single events, which the calculator does not ask for.
Result<void> checkWords(const std::vector<Charge>& charges)
{
    for (const Charge& charge : charges)
        if (looksAtEvents(charge.monthly) || (charge.annual && looksAtEvents(*charge.annual)))
            return refused(words::spreadsheetCannotSay("min_each, max_each, free_events", charge.name));
    return {};
}

/// Whether a plan is billed by a period that the sheets have no place for.
bool isBilledBetween(const Plan& plan)
{
    return plan.offers(Billing::quarterly) || plan.offers(Billing::semiannual);
}

template<class Owner>
bool chargesOnce(const Owner& owner)
{
    return std::any_of(owner.charges.begin(), owner.charges.end(),
                       [](const Charge& charge) { return charge.once.has_value(); });
}

bool hasAmountAboveRates(const PriceBook& book)
{
    bool found = false;
    forEachAmount(book, [&found](FlatAmount amount, const AmountPath&) { found |= !amount.asRate(); });
    return found;
}

} // namespace

Result<std::string> pricingWorkbook(const PriceBook& book)
{
    for (const Plan& plan : book.plans)
        TRY(checkWords(plan.charges));
    for (const AddOn& addOn : book.addOns)
        TRY(checkWords(addOn.charges));
    if (book.plans.empty())
        return refused(words::noPlanForSpreadsheet(book.id));
    if (std::any_of(book.plans.begin(), book.plans.end(), isBilledBetween))
        return refused(words::spreadsheetOfMonthsAndYears(book.id));
    if (std::any_of(book.plans.begin(), book.plans.end(), chargesOnce<Plan>) ||
        std::any_of(book.addOns.begin(), book.addOns.end(), chargesOnce<AddOn>))
        return refused(words::spreadsheetWithoutOnce(book.id));
    if (hasAmountAboveRates(book))
        return refused(words::amountTooLargeForSpreadsheet(book.id, Rate::largest().toString()));
    const sheets::WorkbookTitle title{book.name + ": pricing spreadsheet",
                                      "Price book " + book.id + ' ' + book.version + ", SHA-256 " + book.sha256,
                                      book.effectiveFrom};
    return sheets::makeWorkbook(title, [&](sheets::Workbook& workbook) {
        const Selection selection = firstSelection(book);
        sheets::SheetWriter& calculator = workbook.add("Calculator");
        const sheets::PricesSheet prices = sheets::fillPrices(workbook.add("Plans and prices"), book);
        sheets::fillPriceTable(workbook.add("Price table"), book, prices);
        sheets::fillAssumptions(workbook.add("Assumptions"), book);
        const sheets::Inputs inputs = sheets::fillInputs(calculator, book, prices, selection);
        const sheets::WorkingSheet working =
            sheets::fillWorking(workbook.add("Working"), book, prices, inputs, selection);
        sheets::fillAnswers(calculator, book, prices, inputs, working, selection);
    });
}

} // namespace seatwise
