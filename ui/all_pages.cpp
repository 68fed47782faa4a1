#include "all_pages.h"

#include "budget/budget_page.h"
#include "calculator/calculator_page.h"
#include "compare/compare_page.h"
#include "quotes/quotes_page.h"
#include "quoting/quote_request.h"
#include "seatchange/seat_change_page.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/workshop_page.h"

namespace seatwise::ui {

namespace {

/// Lets a page change quotes: what it offers is kept and shown, or it says why not.
template<class ChangingPage>
void keepChangesOf(ChangingPage& page, QuotesPage& quotes)
{
    QObject::connect(&page, &ChangingPage::changeOffered, &quotes,
                     [&page, &quotes](const Quote& quote, const QuoteRequest& request) {
                         if (const auto kept = quotes.keepChange(quote, request))
                             page.endChange();
                         else
                             page.sayOfChange(CalculatorWords::tr("Not kept: %1").arg(problemText(kept)));
                     });
}

} // namespace

std::vector<Page*> allPages(const Services& services, Office& office)
{
    auto* calculator = new CalculatorPage(services.model, services.files);
    auto* seatChange = new SeatChangePage(services.model, services.today);
    auto* budget = new BudgetPage(services.model, services.files, services.tables, services.today);
    auto* quotes = new QuotesPage(services, office);
    auto* workshop = new WorkshopPage(services, office);
    calculator->completeFrom(quotes->customers());
    QObject::connect(budget, &BudgetPage::poolOffered, calculator, &CalculatorPage::takePool);
    QObject::connect(workshop, &WorkshopPage::draftOffered, calculator, &CalculatorPage::takeDraft);
    QObject::connect(quotes, &QuotesPage::customerRequested, calculator, &CalculatorPage::askForCustomer);
    QObject::connect(quotes, &QuotesPage::changeRequested, calculator, &CalculatorPage::showChange);
    QObject::connect(quotes, &QuotesPage::seatChangeRequested, seatChange, &SeatChangePage::changeQuote);
    keepChangesOf(*calculator, *quotes);
    keepChangesOf(*seatChange, *quotes);
    QObject::connect(quotes, &QuotesPage::calculatorRequested, calculator, &Page::wanted);
    return {calculator, new ComparePage(services.model), seatChange, budget, quotes, workshop};
}

} // namespace seatwise::ui
