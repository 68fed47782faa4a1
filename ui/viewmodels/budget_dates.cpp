#include "viewmodels/budget_dates.h"

#include <algorithm>

#include <QCoreApplication>
#include <QCryptographicHash>

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
    return addDays(academicYearOf(model.inputs().start, model.yearStart()).last, 1);
}

/// Tells apart the calendars of two customers or price books that one person keeps.
std::string markOf(const BudgetViewModel& model)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(model.customer().toUtf8() + '\n' + QByteArray::fromStdString(model.book().id));
    return hash.result().toHex().left(12).toStdString();
}

Date orderBy(const BudgetViewModel& model, Date day)
{
    return addDays(day, -model.inputs().leadDays);
}

bool isTooLate(const BudgetViewModel& model, Date day)
{
    return orderBy(model, day) < model.today();
}

/// The first day that an order of today still reaches.
Date earliestDay(const BudgetViewModel& model)
{
    return addDays(model.today(), model.inputs().leadDays);
}

/// Events by kind and number rather than by day, so that one that moves is moved in a calendar that has it.
class Events
{
public:
    explicit Events(std::string mark)
        : mark_(std::move(mark))
    {
    }

    void add(const char* kind, std::size_t number, Date day, const QString& summary, const QString& description = {})
    {
        made_.push_back({std::string(kind) + '-' + std::to_string(number) + '-' + mark_ + "@seatwise", day,
                         summary.toStdString(), description.toStdString()});
    }

    [[nodiscard]] std::vector<DayEvent> inOrder() &&
    {
        std::stable_sort(made_.begin(), made_.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
        return std::move(made_);
    }

private:
    std::string mark_;
    std::vector<DayEvent> made_;
};

/// The day to order by: never one that is past.
void addOrder(Events& events, const BudgetViewModel& model, std::size_t number, Date day, const QString& inTime)
{
    if (!isTooLate(model, day))
        return events.add("order-by", number, orderBy(model, day), inTime);
    events.add("order-by", number, model.today(),
               tr("Too late for %1; ordered now, %2 is the earliest first day")
                   .arg(formatDate(day, model.locale()), formatDate(earliestDay(model), model.locale())));
}

/// The days on which something begins, and the days to order by.
void addBeginnings(Events& events, const BudgetViewModel& model)
{
    const Date start = model.inputs().start;
    addOrder(events, model, 1, start, tr("Last day to order the subscription"));
    events.add("first-day", 1, start, tr("The subscription begins"));
    const Date next = nextYear(model);
    const int following = std::max(1, model.inputs().years - 1);
    for (int year = 0; year < following; ++year) {
        const Date first = addMonths(next, 12 * year);
        const auto number = static_cast<std::size_t>(year) + 2;
        const QString shown = formatDate(first, model.locale());
        addOrder(events, model, number, first, tr("Last day to order for the budget year from %1").arg(shown));
        events.add("year", number, first, tr("The budget year from %1 begins").arg(shown));
    }
}

QString distanceText(int days)
{
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    if (days == -1)
        return tr("yesterday");
    return days < 0 ? tr("passed %1 days ago").arg(-days) : tr("in %1 days").arg(days);
}

} // namespace

std::vector<DayEvent> budgetDates(const BudgetViewModel& model)
{
    Events events(markOf(model));
    addBeginnings(events, model);
    std::size_t number = 0;
    if (model.schedule())
        for (const Invoice& invoice : model.schedule()->invoices)
            events.add(
                "invoice", ++number, invoice.date,
                tr("Invoice of %1 is due").arg(formatMoney(invoice.amount, model.book().currency, model.locale())),
                text(invoice.description));
    return std::move(events).inOrder();
}

std::vector<QStringList> dateRows(const BudgetViewModel& model)
{
    Events events({});
    addBeginnings(events, model);
    std::vector<QStringList> rows;
    for (const DayEvent& event : std::move(events).inOrder())
        rows.push_back({formatDate(event.day, model.locale()), text(event.summary),
                        distanceText(daysBetween(model.today(), event.day))});
    return rows;
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
    Date next = nextYear(model);
    while (isTooLate(model, next))
        next = addMonths(next, 12);
    const auto shown = [&model](Date day) { return formatDate(day, model.locale()); };
    if (isTooLate(model, start))
        return tr("For the budget year from %1, order by %2.").arg(shown(next), shown(orderBy(model, next)));
    return tr("Order by %1 to begin on %2; for the budget year from %3, order by %4.")
        .arg(shown(orderBy(model, start)), shown(start), shown(next), shown(orderBy(model, next)));
}

QString tooLateText(const BudgetViewModel& model)
{
    const Date start = model.inputs().start;
    if (!isTooLate(model, start))
        return {};
    return tr("Too late to begin on %1: an order takes %2 days. Ordered today, the earliest first day is %3.")
        .arg(formatDate(start, model.locale()))
        .arg(model.inputs().leadDays)
        .arg(formatDate(earliestDay(model), model.locale()));
}

} // namespace seatwise::ui
