#include "all_pages.h"

#include "budget/budget_page.h"
#include "calculator/calculator_page.h"
#include "compare/compare_page.h"
#include "quotes/quotes_page.h"
#include "seatchange/seat_change_page.h"
#include "workshop/workshop_page.h"

namespace seatwise::ui {

std::vector<Page*> allPages(const Services& services, Office& office)
{
    auto* calculator = new CalculatorPage(services.model, services.files);
    auto* budget = new BudgetPage(services.model, services.files, services.tables, services.today);
    auto* quotes = new QuotesPage(services, office);
    auto* workshop = new WorkshopPage(services, office);
    QObject::connect(budget, &BudgetPage::poolOffered, calculator, &CalculatorPage::takePool);
    QObject::connect(workshop, &WorkshopPage::draftOffered, calculator, &CalculatorPage::takeDraft);
    QObject::connect(quotes, &QuotesPage::customerRequested, calculator, &CalculatorPage::askForCustomer);
    QObject::connect(quotes, &QuotesPage::changeRequested, calculator, &CalculatorPage::showChange);
    QObject::connect(quotes, &QuotesPage::changeNotKept, calculator, &CalculatorPage::sayOfChange);
    QObject::connect(calculator, &CalculatorPage::changeSaveRequested, quotes, &QuotesPage::saveChange);
    QObject::connect(quotes, &QuotesPage::calculatorRequested, calculator, &Page::wanted);
    return {
        calculator, new ComparePage(services.model), new SeatChangePage(services.model, services.today), budget, quotes,
        workshop};
}

} // namespace seatwise::ui
