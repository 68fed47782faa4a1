#include "all_pages.h"

#include <string_view>

#include "budget/budget_page.h"
#include "calculator/calculator_page.h"
#include "compare/compare_page.h"
#include "insights/insights_page.h"
#include "models/list_beside.h"
#include "models/list_in_force.h"
#include "pricebooks/price_books_page.h"
#include "quotes/quotes_page.h"
#include "quotes/views/quote_commands.h"
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

/// Does a command of one page with what stands on another.
void runOn(QuotesPage& page, std::string_view id, Page& onShow)
{
    for (const Command& command : page.commands())
        if (command.id == id)
            command.run(onShow);
}

} // namespace

std::vector<Page*> allPages(const Services& services, Office& office)
{
    auto* beside = new ListBeside(services.library);
    auto* calculator = new CalculatorPage(services.model, services.files, *beside);
    beside->setParent(calculator);
    auto* seatChange = new SeatChangePage(services.model, services.today);
    auto* budget = new BudgetPage(services.model, services.files, services.tables, services.today);
    auto* quotes = new QuotesPage(services, office);
    auto* books = new PriceBooksPage(services, office, *beside);
    auto* workshop = new WorkshopPage(services, office);
    auto* insights = new InsightsPage(services, office);
    auto* compare = new ComparePage(services.model);
    calculator->completeFrom(quotes->customers());
    auto* versions = new ListInForce(services, office, calculator);
    calculator->followVersions(*versions);
    QObject::connect(books, &PriceBooksPage::versionsChanged, versions, &ListInForce::readAnew);
    QObject::connect(books, &PriceBooksPage::versionsChanged, insights, &InsightsPage::readAnew);
    QObject::connect(budget, &BudgetPage::poolOffered, calculator, &CalculatorPage::takePool);
    QObject::connect(books, &PriceBooksPage::draftOffered, calculator, &CalculatorPage::takeDraft);
    QObject::connect(workshop, &WorkshopPage::draftOffered, calculator, &CalculatorPage::takeDraft);
    QObject::connect(calculator, &CalculatorPage::compareRequested, compare, &Page::wanted);
    QObject::connect(compare, &ComparePage::quoteRequested, quotes,
                     [quotes, compare] { emit quotes->draftRequested(*compare); });
    QObject::connect(quotes, &QuotesPage::changeRequested, calculator, &CalculatorPage::showChange);
    QObject::connect(quotes, &QuotesPage::seatChangeRequested, seatChange, &SeatChangePage::changeQuote);
    QObject::connect(quotes, &QuotesPage::seatsRequested, seatChange, &SeatChangePage::beginWith);
    QObject::connect(seatChange, &SeatChangePage::acceptedQuoteRequested, &quotes->quoteCommands(),
                     &QuoteCommands::chooseAccepted);
    QObject::connect(calculator, &CalculatorPage::quoteRequested, quotes,
                     [quotes, calculator] { runOn(*quotes, "new-quote", *calculator); });
    QObject::connect(quotes, &QuotesPage::accountsChanged, insights, &InsightsPage::readAnew);
    QObject::connect(insights, &InsightsPage::quoteChosen, &quotes->quoteCommands(), &QuoteCommands::show);
    keepChangesOf(*calculator, *quotes);
    keepChangesOf(*seatChange, *quotes);
    QObject::connect(quotes, &QuotesPage::calculatorRequested, calculator, &Page::wanted);
    return {calculator, compare, seatChange, budget, quotes, books, workshop, insights};
}

} // namespace seatwise::ui
