#include "viewmodels/budget_dates.h"

#include <algorithm>

#include <QCoreApplication>

#include "viewmodels/budget_texts.h"
#include "viewmodels/format.h"

namespace seatwise::ui {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("BudgetDates", source);
}

/// The first day of the year of the budget that follows the one in which the subscription begins.
Date nextYear(const BudgetViewModel& model)
{
    return addDays(academicYearOf(model.inputs().start, model.inputs().yearStart).last, 1);
}

Date orderBy(const BudgetViewModel& model, Date day)
{
    return addDays(day, -model.inputs().leadDays);
}

DayEvent event(const char* kind, Date day, const QString& summary, const QString& description = {})
{
    return {std::string(kind) + '-' + toString(day) + "@seatwise", day, summary.toStdString(),
            description.toStdString()};
}

} // namespace

std::vector<DayEvent> budgetDates(const BudgetViewModel& model)
{
    const Date start = model.inputs().start;
    const Date next = nextYear(model);
    std::vector<DayEvent> events{
        event("order-by", orderBy(model, start), tr("Last day to order the subscription")),
        event("first-day", start, tr("The subscription begins")),
        event("order-by", orderBy(model, next), tr("Last day to order for the next budget year")),
        event("year", next, tr("A new budget year begins"))};
    if (model.schedule())
        for (const Invoice& invoice : model.schedule()->invoices)
            events.push_back(event(
                "invoice", invoice.date,
                tr("Invoice of %1 is due").arg(formatMoney(invoice.amount, model.book().currency, model.locale())),
                text(invoice.description)));
    std::stable_sort(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
    return events;
}

std::string budgetCalendar(const BudgetViewModel& model)
{
    std::string stamp = toString(model.today());
    stamp.erase(std::remove(stamp.begin(), stamp.end(), '-'), stamp.end());
    return toICalendar(budgetDates(model), stamp + "T000000Z");
}

QString orderByText(const BudgetViewModel& model)
{
    const Date start = model.inputs().start;
    const Date next = nextYear(model);
    const auto shown = [&model](Date day) { return formatDate(day, model.locale()); };
    return tr("Order by %1 to begin on %2; for the budget year from %3, order by %4.")
        .arg(shown(orderBy(model, start)), shown(start), shown(next), shown(orderBy(model, next)));
}

} // namespace seatwise::ui
