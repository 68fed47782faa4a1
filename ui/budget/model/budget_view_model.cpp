#include "budget/model/budget_view_model.h"

#include <algorithm>

#include "budget/model/budget_texts.h"
#include "calculator/model/calculator_view_model.h"
#include "models/page_edit.h"
#include "words/features.h"
#include "words/format.h"
#include "words/language.h"

namespace seatwise::ui {

BudgetViewModel::BudgetViewModel(CalculatorViewModel& calculator, Date today, QObject* parent)
    : QObject(parent)
    , calculator_(calculator)
    , today_(today)
{
    // the next first of a month for which there is time to order
    inputs_.start = addDays(monthOf(addDays(today, inputs_.leadDays - 1)).last, 1);
    undo_.setUndoLimit(maxUndoSteps);
    connect(&calculator_, &CalculatorViewModel::bookChanged, this, &BudgetViewModel::recompute);
    recompute();
}

const PriceBook& BudgetViewModel::book() const
{
    return calculator_.book();
}

QLocale BudgetViewModel::locale() const
{
    return localeSpoken();
}

QString BudgetViewModel::customer() const
{
    return calculator_.inputs().customer.trimmed();
}

DateReading BudgetViewModel::dateReading() const
{
    return ui::dateReading(locale(), today_, book().rules.academicYearStart);
}

void BudgetViewModel::start(const BudgetInputs& inputs)
{
    undo_.clear();
    apply(inputs);
}

void BudgetViewModel::apply(const BudgetInputs& inputs)
{
    inputs_ = inputs;
    recompute();
}

void BudgetViewModel::setInputs(const BudgetInputs& after)
{
    if (after == inputs_)
        return;
    const auto name = [](const BudgetInputs& was, const BudgetInputs& is) { return editOf(was, is).name; };
    undo_.push(new PageEdit<BudgetInputs>(name, editOf(inputs_, after).field, gesture_, inputs_, after,
                                          [this](const BudgetInputs& inputs) { apply(inputs); }));
}

void BudgetViewModel::setSchool(std::size_t row, const SchoolRow& school)
{
    BudgetInputs after = inputs_;
    if (row < after.schools.size())
        after.schools[row] = school;
    else
        after.schools.push_back(school);
    read_.reset();
    setInputs(after);
}

void BudgetViewModel::takeCustomer(const SchoolRow& customer, Billing billing)
{
    BudgetInputs after = inputs_;
    auto& schools = after.schools;
    const auto same = std::find_if(schools.begin(), schools.end(),
                                   [&](const SchoolRow& row) { return row.name.trimmed() == customer.name; });
    if (same == schools.end())
        schools.push_back(customer);
    else
        same->seats = customer.seats;
    after.billing = billing;
    read_.reset();
    setInputs(after);
}

void BudgetViewModel::readTable(const Table& table, const ListChoices& choices)
{
    read_ = readSchools(table, choices);
    const Result<SchoolList>& list = *read_;
    if (!list)
        return recompute();
    std::vector<SchoolRow> rows;
    for (const School& school : list->values)
        rows.push_back({toQString(school.name), QString::number(school.seats)});
    if (rows.empty())
        return recompute();
    BudgetInputs after = inputs_;
    after.schools.insert(after.schools.end(), rows.begin(), rows.end());
    setInputs(after);
}

void BudgetViewModel::removeSchools(std::vector<int> rows)
{
    BudgetInputs after = inputs_;
    std::sort(rows.rbegin(), rows.rend());
    for (const int row : rows)
        if (row < static_cast<int>(after.schools.size()))
            after.schools.erase(after.schools.begin() + row);
    read_.reset();
    setInputs(after);
}

void BudgetViewModel::recompute()
{
    plan_ = planBudget(book(), inputs_, calculator_.inputs().selection.annualDiscount, locale());
    inputs_.seatsEachYear = plan_.seatsEachYear;
    emit changed();
}

} // namespace seatwise::ui
