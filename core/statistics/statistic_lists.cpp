#include "statistics/statistic_lists.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <optional>

#include "calendar/date.h"
#include "words/statistics_words.h"

namespace seatwise::statistics {

namespace {

constexpr std::int64_t monthsOfYear = 12;
constexpr std::int64_t quartersOfYear = 4;

/// The columns of the lists, in the order of their kinds.
struct LifetimeColumn
{
    enum : std::size_t { time, event };
};
struct SeriesColumn
{
    enum : std::size_t { period, value };
};

std::optional<double> numberIn(ListRow& row, std::size_t column)
{
    constexpr double unitsOfOne = 10'000;
    const std::optional<Money> amount = row.amount(column);
    if (!amount)
        return std::nullopt;
    return static_cast<double>(amount->units()) / unitsOfOne;
}

std::int64_t daysUntil(Date date)
{
    return std::chrono::sys_days(date).time_since_epoch().count();
}

std::int64_t monthNumberOf(Date date)
{
    return int{date.year()} * monthsOfYear + unsigned{date.month()} - 1;
}

std::optional<Period> periodIn(std::string_view text)
{
    constexpr std::int64_t most = 1'000'000'000;
    constexpr std::size_t yearAndDash = 5;
    if (const auto number = wholeIn(text, most))
        return Period{PeriodKind::number, *number, std::string(text)};
    if (const auto date = parseDate(text))
        return Period{PeriodKind::day, daysUntil(*date), std::string(text)};
    if (const auto month = parseDate(std::string(text) + "-01"))
        return Period{PeriodKind::month, monthNumberOf(*month), std::string(text)};
    if (text.size() == yearAndDash + 2 && text[yearAndDash] == 'Q') {
        const auto year = parseDate(std::string(text.substr(0, yearAndDash)) + "01-01");
        const auto quarter = wholeIn(text.substr(yearAndDash + 1), quartersOfYear);
        if (year && quarter.value_or(0) >= 1)
            return Period{PeriodKind::quarter, int{year->year()} * quartersOfYear + *quarter - 1, std::string(text)};
    }
    return std::nullopt;
}

std::string nameOf(PeriodKind kind, std::int64_t number)
{
    using namespace std::chrono;
    switch (kind) {
    case PeriodKind::day:
        return seatwise::toString(Date(sys_days(days(number))));
    case PeriodKind::month: {
        const Date first = year(static_cast<int>(number / monthsOfYear)) /
                           month(static_cast<unsigned>(number % monthsOfYear) + 1) / day(1);
        return seatwise::toString(first).substr(0, std::string_view("2026-11").size());
    }
    case PeriodKind::quarter:
        return std::to_string(number / quartersOfYear) + "-Q" + std::to_string(number % quartersOfYear + 1);
    case PeriodKind::number:
        break;
    }
    return std::to_string(number);
}

bool isLastOfMonth(Date date)
{
    return date == Date(date.year() / date.month() / std::chrono::last);
}

/// Turns days into months where each is the same of its month, or the last.
void countMonths(std::vector<PeriodValue>& read)
{
    const auto dateOf = [](const PeriodValue& value) {
        return Date(std::chrono::sys_days(std::chrono::days(value.period.number)));
    };
    const Date first = dateOf(read.front());
    const bool sameDay =
        std::ranges::all_of(read, [&](const PeriodValue& value) { return dateOf(value).day() == first.day(); });
    if (!sameDay && !std::ranges::all_of(read, [&](const PeriodValue& value) { return isLastOfMonth(dateOf(value)); }))
        return;
    for (PeriodValue& value : read)
        value.period = {PeriodKind::month, monthNumberOf(dateOf(value)), value.period.text};
}

int seasonOf(PeriodKind kind, std::int64_t step)
{
    constexpr int daysOfWeek = 7;
    if (step != 1)
        return 1;
    switch (kind) {
    case PeriodKind::month:
        return static_cast<int>(monthsOfYear);
    case PeriodKind::quarter:
        return static_cast<int>(quartersOfYear);
    case PeriodKind::day:
        return daysOfWeek;
    case PeriodKind::number:
        break;
    }
    return 1;
}

} // namespace

const ListKind& lifetimeColumns()
{
    static const ListKind kind{{{"time", "duration|months|days|tenure|lifetime|dauer|durée|duración", true},
                                {"event", "status|churned|left|ended|ereignis|événement|evento"}}};
    return kind;
}

Result<RowsRead<Lifetime>> readLifetimes(const Table& table, const ListChoices& choices)
{
    return readList<Lifetime>(
        table, lifetimeColumns(), choices, mostLifetimes, [](ListRow& row) -> RowResult<Lifetime> {
            const auto time = numberIn(row, LifetimeColumn::time);
            if (!time)
                return tl::make_unexpected(row.problem(LifetimeColumn::time, words::expectedTime()));
            const auto event = row.count(LifetimeColumn::event, 1);
            if (!event)
                return tl::make_unexpected(row.problem(LifetimeColumn::event, words::expectedEvent()));
            return Lifetime{*time, *event == 1};
        });
}

const ListKind& seriesColumns()
{
    static const ListKind kind{{{"period", "month|date|day|quarter|year|monat|datum|mois|mes|fecha|periode|période"},
                                {"value", "amount|mrr|revenue|total|wert|betrag|valeur|montant|valor|importe", true}}};
    return kind;
}

Result<RowsRead<PeriodValue>> readSeries(const Table& table, const ListChoices& choices)
{
    constexpr std::size_t most = 100'000;
    return readList<PeriodValue>(table, seriesColumns(), choices, most, [](ListRow& row) -> RowResult<PeriodValue> {
        const auto period = periodIn(row.text(SeriesColumn::period));
        if (!period)
            return tl::make_unexpected(row.problem(SeriesColumn::period, words::expectedPeriod()));
        const auto value = numberIn(row, SeriesColumn::value);
        if (!value)
            return tl::make_unexpected(row.problem(SeriesColumn::value, words::expectedValue()));
        return PeriodValue{*period, *value};
    });
}

Result<Series> inOrder(std::vector<PeriodValue> read)
{
    if (read.empty())
        return Series{};
    const Period first = read.front().period;
    for (const PeriodValue& value : read)
        if (value.period.kind != first.kind)
            return refused(words::periodsOfTwoKinds(first.text, value.period.text));
    if (first.kind == PeriodKind::day)
        countMonths(read);
    std::ranges::sort(read, {}, [](const PeriodValue& value) { return value.period.number; });
    const auto stepTo = [&read](std::size_t i) { return read[i].period.number - read[i - 1].period.number; };
    std::int64_t step = std::numeric_limits<std::int64_t>::max();
    for (std::size_t i = 1; i < read.size(); ++i)
        if (stepTo(i) > 0)
            step = std::min(step, stepTo(i));
    if (step == std::numeric_limits<std::int64_t>::max())
        step = 1;
    Series series{{}, seasonOf(read.front().period.kind, step)};
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (i > 0 && stepTo(i) != step)
            return refused(words::periodNotNext(nameOf(read[i].period.kind, read[i - 1].period.number + step),
                                                read[i].period.text));
        series.values.push_back(read[i].value);
    }
    return series;
}

} // namespace seatwise::statistics
