#include "export/pricing_workbook.h"

#include <algorithm>
#include <vector>

#include "exchange/price_list.h"
#include "export/assumptions_sheet.h"
#include "export/book_words.h"
#include "export/calculator_questions.h"
#include "export/calculator_sheet.h"
#include "export/events_sheet.h"
#include "export/price_list_sheet.h"
#include "export/price_table.h"
#include "export/steps.h"
#include "export/workbook.h"
#include "pricing/price.h"
#include "words/files_words.h"
#include "words/sheets_words.h"

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

} // namespace

Result<std::string> pricingWorkbook(const PriceBook& book, const std::function<std::string(const Message&)>& say)
{
    if (book.plans.empty())
        return refused(words::noPlanForSpreadsheet(book.id));
    if (const auto limit = sheets::limitPassed(book))
        return refused(words::amountTooLargeForSpreadsheet(book.id, limit->toString()));
    const sheets::WorkbookTitle title{say(words::pricingSpreadsheet(sheets::nameOf(book))),
                                      say(words::workbookOfBook(book.id, book.version, book.sha256)),
                                      book.effectiveFrom};
    const auto fill = [&](sheets::Workbook& workbook) {
        const Selection selection = firstSelection(book);
        sheets::SheetWriter& calculator = workbook.add(words::sheetCalculator());
        const sheets::PricesSheet prices = sheets::fillPrices(workbook.add(words::sheetPrices()), book);
        sheets::fillPriceTable(workbook.add(words::sheetPriceTable()), book, prices);
        sheets::fillAssumptions(workbook.add(words::sheetAssumptions()), book);
        const std::vector<sheets::MeteredUnit> units = sheets::meteredUnits(book);
        const std::vector<sheets::EventCells> events =
            sheets::hasEvents(units) ? sheets::fillEvents(workbook.add(words::sheetEvents()), book, units)
                                     : std::vector<sheets::EventCells>(units.size());
        const sheets::Inputs inputs = sheets::fillInputs(calculator, book, prices, selection, events);
        const sheets::WorkingSheet working =
            sheets::fillWorking(workbook.add(words::sheetWorking()), book, prices, inputs, selection);
        sheets::fillAnswers(calculator, book, prices, inputs, working, selection);
        sheets::fillPriceList(workbook.add(std::string(priceListSheet)), book);
    };
    return sheets::makeWorkbook(title, fill, say);
}

} // namespace seatwise
