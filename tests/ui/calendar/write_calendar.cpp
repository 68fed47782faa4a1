// Writes the dates of a budget to standard output as the Budget page saves them, for calendar_test.py to read.
//
// Usage: write_calendar monthly|annual FIRST_DAY CUSTOMER [FISCAL_MONTH]

#include <cstdio>
#include <string>

#include <QCoreApplication>
#include <QLocale>

#include "budget/model/budget_dates.h"
#include "calculator/model/calculator_edits.h"
#include "shipped_books.h"

int main(int argc, char** argv)
{
    using namespace seatwise;
    const QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QStringList given = QCoreApplication::arguments();
    const auto billing = parseBilling(given.value(1).toStdString());
    const auto start = parseDate(given.value(2).toStdString());
    if (!billing || !start)
        return 2;
    ui::CalculatorViewModel calculator(ui::test::shippedBook("music-learning"));
    setCustomer(calculator, given.value(3));
    ui::BudgetViewModel model(calculator, parseDate("2026-03-04").value());
    ui::BudgetInputs inputs = model.inputs();
    inputs.schools = {{"Elm", "200"}, {"Oak", "300"}, {"Ash", "450"}, {"Fir", "600"}, {"Bay", "850"}};
    inputs.billing = *billing;
    inputs.start = *start;
    inputs.leadDays = 30;
    inputs.years = 3;
    if (given.size() > 4)
        inputs.fiscalYear = std::chrono::month(given[4].toUInt());
    model.setInputs(inputs);
    const std::string calendar = ui::budgetCalendar(model);
    return std::fwrite(calendar.data(), 1, calendar.size(), stdout) == calendar.size() ? 0 : 1;
}
