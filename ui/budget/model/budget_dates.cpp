#include "budget/model/budget_dates.h"

#include <algorithm>

#include <QCryptographicHash>

#include "budget/model/budget_texts.h"
#include "research/order_days.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// Tells apart the calendars of two customers or price books that one person keeps.
std::string markOf(const BudgetViewModel& model)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(model.customer().toUtf8() + '\n' + QByteArray::fromStdString(model.book().id.text()));
    return hash.result().toHex().left(12).toStdString();
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
    const int leadDays = model.inputs().leadDays;
    if (!isTooLate(day, leadDays, model.today()))
        return events.add("order-by", number, orderBy(day, leadDays), inTime);
    events.add("order-by", number, model.today(),
               BudgetWords::tr("Too late for %1; ordered now, %2 is the earliest first day")
                   .arg(formatDate(day, model.locale()),
                        formatDate(earliestFirstDay(model.today(), leadDays), model.locale())));
}

/// The days on which something begins, and the days to order by.
void addBeginnings(Events& events, const BudgetViewModel& model)
{
    const Date start = model.inputs().start;
    addOrder(events, model, 1, start, BudgetWords::tr("Last day to order the subscription"));
    events.add("first-day", 1, start, BudgetWords::tr("The subscription begins"));
    std::size_t number = 1;
    for (const Date first :
         yearsAfter(start, yearStartOf(model.book(), model.inputs()), std::max(1, model.inputs().years - 1))) {
        ++number;
        const QString shown = formatDate(first, model.locale());
        addOrder(events, model, number, first,
                 BudgetWords::tr("Last day to order for the budget year from %1").arg(shown));
        events.add("year", number, first, BudgetWords::tr("The budget year from %1 begins").arg(shown));
    }
}

QString distanceText(int days, const QLocale& locale)
{
    if (days == 0)
        return BudgetWords::tr("today");
    if (days == 1)
        return BudgetWords::tr("tomorrow");
    if (days == -1)
        return BudgetWords::tr("yesterday");
    return days < 0 ? counted<BudgetWords>(-days, QT_TRANSLATE_N_NOOP("BudgetWords", "passed %1 days ago"),
                                           "passed 1 day ago", locale)
                    : counted<BudgetWords>(days, QT_TRANSLATE_N_NOOP("BudgetWords", "in %1 days"), "in 1 day", locale);
}

} // namespace

std::vector<DayEvent> budgetDates(const BudgetViewModel& model)
{
    Events events(markOf(model));
    addBeginnings(events, model);
    std::size_t number = 0;
    if (model.plan().schedule)
        for (const Invoice& invoice : model.plan().schedule->invoices)
            events.add("invoice", ++number, invoice.date,
                       BudgetWords::tr("Invoice of %1 is due")
                           .arg(formatMoney(invoice.amount, model.book().currency, model.locale())),
                       inWords(invoice.description, model.locale()));
    return std::move(events).inOrder();
}

std::vector<QStringList> dateRows(const BudgetViewModel& model)
{
    Events events({});
    addBeginnings(events, model);
    std::vector<QStringList> rows;
    for (const DayEvent& event : std::move(events).inOrder())
        rows.push_back({formatDate(event.day, model.locale()), toQString(event.summary),
                        distanceText(daysBetween(model.today(), event.day), model.locale())});
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
    const int leadDays = model.inputs().leadDays;
    const Date start = model.inputs().start;
    const Date next = nextYearInTime(start, yearStartOf(model.book(), model.inputs()), leadDays, model.today());
    const auto shown = [&model](Date day) { return formatDate(day, model.locale()); };
    if (isTooLate(start, leadDays, model.today()))
        return BudgetWords::tr("For the budget year from %1, order by %2.")
            .arg(shown(next), shown(orderBy(next, leadDays)));
    return BudgetWords::tr("Order by %1 to begin on %2; for the budget year from %3, order by %4.")
        .arg(shown(orderBy(start, leadDays)), shown(start), shown(next), shown(orderBy(next, leadDays)));
}

QString tooLateText(const BudgetViewModel& model)
{
    const int leadDays = model.inputs().leadDays;
    const Date start = model.inputs().start;
    if (!isTooLate(start, leadDays, model.today()))
        return {};
    return BudgetWords::tr("Too late to begin on %1: an order takes %2. Ordered today, the earliest first day is %3.")
        .arg(formatDate(start, model.locale()), countDays(leadDays, model.locale()),
             formatDate(earliestFirstDay(model.today(), leadDays), model.locale()));
}

} // namespace seatwise::ui
