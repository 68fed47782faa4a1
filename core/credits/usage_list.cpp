#include "credits/usage_list.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "calendar/date.h"
#include "calendar/date_words.h"
#include "calendar/typed_date.h"
#include "money/quotient.h"
#include "tables/cell_text.h"
#include "words/tables_words.h"
#include "words/usage_words.h"

namespace seatwise {

namespace {

constexpr std::int64_t lastYear = 9999;

/// The columns of the list, in the order of its kind.
struct UsageColumn
{
    enum : std::size_t { month, used };
};

/// A month as a number that grows by one from each to the next.
struct Month
{
    std::int64_t number = 0;
    bool isDated = false; ///< written as year and month
};

std::optional<Month> dated(std::optional<std::int64_t> year, std::optional<std::int64_t> month)
{
    if (!year || !month || *month < 1 || *month > 12)
        return std::nullopt;
    return Month{*year * 12 + *month - 1, true};
}

std::optional<std::int64_t> monthNamed(std::string_view word)
{
    for (const DateWord& sense : sensesOf(foldDateText(word)))
        if (sense.part == DatePart::month)
            return sense.value;
    return std::nullopt;
}

/// The year of "2026" or "26".
std::optional<std::int64_t> yearIn(std::string_view text)
{
    const auto year = wholeIn(text, lastYear);
    if (!year || (text.size() != 2 && text.size() != 4))
        return std::nullopt;
    return text.size() == 2 ? *year + 2000 : *year;
}

/// The parts of a date between its slashes, points, hyphens and spaces.
std::vector<std::string> datePartsOf(std::string_view text)
{
    std::vector<std::string> parts(1);
    for (const char c : foldedName(text)) {
        const bool isBetween = c == ' ' || c == '/' || c == '.' || c == ',';
        if (!isBetween)
            parts.back() += c;
        else if (!parts.back().empty())
            parts.emplace_back();
    }
    if (parts.back().empty())
        parts.pop_back();
    return parts;
}

/// The month of a date: of year and month, perhaps with a day, which has to be the first where both are numbers and the
/// year comes last: so the day is told from the month.
std::optional<Month> parseMonth(std::string_view text)
{
    if (const auto plain = wholeIn(text, lastYear))
        return Month{*plain, false};
    std::vector<std::string> parts = datePartsOf(text);
    if (parts.size() == 3) {
        const auto isFirstDay = [](const std::string& part) { return part == "1" || part == "01"; };
        if (parts.front().size() == 4 && wholeIn(parts[2], 31).value_or(0) > 0)
            parts.pop_back();
        else if (isFirstDay(parts[0]))
            parts.erase(parts.begin());
        else if (isFirstDay(parts[1]) || monthNamed(parts[1]))
            parts.erase(parts.begin() + (isFirstDay(parts[1]) ? 1 : 0));
        else
            return std::nullopt;
    }
    if (parts.size() != 2)
        return std::nullopt;
    if (const auto named = monthNamed(parts[0]))
        return dated(yearIn(parts[1]), named);
    if (parts[0].size() == 4)
        return dated(yearIn(parts[0]), parts[1].size() <= 2 ? wholeIn(parts[1], 12) : std::nullopt);
    return parts[1].size() == 4 && parts[0].size() <= 2 ? dated(yearIn(parts[1]), wholeIn(parts[0], 12)) : std::nullopt;
}

/// The text before the time of day: of "2026-02-14T09:30:00Z" and "14.02.2026 09:30".
std::string_view withoutTime(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return text;
    const std::size_t before = text.find_last_of(" T", colon);
    return before == std::string_view::npos ? text : text.substr(0, before);
}

/// The month of a day of a year, however it is written; nothing for what two places read differently, for a day without
/// a year and for a month.
std::optional<Month> monthOfDay(std::string_view day)
{
    // Where points stand between the numbers, the day comes first everywhere.
    const auto order = day.find('.') == std::string_view::npos ? std::nullopt : std::optional(DateOrder::dayMonthYear);
    const auto readIn = [&](std::chrono::year year, std::chrono::month month) {
        DateReading how;
        how.today = Date{year, month, std::chrono::day{9}};
        how.order = order;
        return readTypedDate(day, how);
    };
    // What is another day when it is read in another year says no year.
    const auto read = readIn(std::chrono::year{2001}, std::chrono::May);
    if (!read || read != readIn(std::chrono::year{2031}, std::chrono::October))
        return std::nullopt;
    return dated(int{read->year()}, unsigned{read->month()});
}

std::string written(const Month& month)
{
    if (!month.isDated)
        return std::to_string(month.number);
    return seatwise::written(std::chrono::year{static_cast<int>(month.number / 12)} /
                             static_cast<int>(month.number % 12 + 1));
}

std::optional<CreditCount> creditsUsed(ListRow& row)
{
    const auto amount = row.amount(UsageColumn::used);
    return amount ? creditsIn(amount->toString()) : std::nullopt;
}

/// A month and its credits; `expected` is the month that must come, and moves on with each row that names one.
RowResult<MonthlyUse> readMonth(ListRow& row, std::optional<Month>& expected)
{
    const auto month = parseMonth(row.text(UsageColumn::month));
    if (!month)
        return tl::make_unexpected(row.problem(UsageColumn::month, words::expectedMonth()));
    const std::optional<Month> due = expected;
    expected = Month{month->number + 1, month->isDated};
    if (due && (due->number != month->number || due->isDated != month->isDated))
        return tl::make_unexpected(row.problem(UsageColumn::month, words::expectedNextMonth(written(*due))));
    const auto credits = creditsUsed(row);
    if (!credits)
        return tl::make_unexpected(row.problem(UsageColumn::used, words::expectedCreditsUsed(maxCredits)));
    return MonthlyUse{written(*month), *credits};
}

/// A single use.
struct Use
{
    Month month;
    CreditCount used;
};

/// The months of the days that a list has named so far, as they are written: a million uses lie on few days.
using KnownDays = std::map<std::string, std::optional<Month>, std::less<>>;

RowResult<Use> readUse(ListRow& row, KnownDays& known)
{
    const std::string_view day = withoutTime(row.text(UsageColumn::month));
    auto found = known.find(day);
    if (found == known.end())
        found = known.emplace(day, monthOfDay(day)).first;
    const std::optional<Month>& month = found->second;
    if (!month)
        return tl::make_unexpected(row.problem(UsageColumn::month, words::expectedUseDay()));
    const auto credits = creditsUsed(row);
    if (!credits)
        return tl::make_unexpected(row.problem(UsageColumn::used, words::expectedCreditsUsed(maxCredits)));
    return Use{*month, *credits};
}

bool isUnreadable(const RowProblem& problem)
{
    return problem.kind == RowProblem::Kind::unreadable;
}

/// Whether a list read as single uses is one: of days, several in a month.
bool areSingleUses(const std::vector<Use>& uses)
{
    std::set<std::int64_t> months;
    return std::any_of(uses.begin(), uses.end(),
                       [&](const Use& use) { return !months.insert(use.month.number).second; });
}

/// Fails where rows of a ledger cannot be used.
template<class Value>
Result<void> checkWhole(const RowsRead<Value>& list)
{
    const auto wrong = std::count_if(list.problems.begin(), list.problems.end(), isUnreadable);
    if (wrong == 0)
        return {};
    return failed(words::useRowsUnusable(wrong, static_cast<std::size_t>(wrong) + list.values.size(),
                                         std::ranges::find_if(list.problems, isUnreadable)->message));
}

/// The months from the first use to the last.
Result<UsageList> addedUp(const RowsRead<Use>& uses)
{
    TRY(checkWhole(uses));
    const auto byMonth = [](const Use& a, const Use& b) { return a.month.number < b.month.number; };
    const auto [first, last] = std::minmax_element(uses.values.begin(), uses.values.end(), byMonth);
    if (last->month.number - first->month.number >= maxMonths)
        return failed(words::usesTooFarApart(written(first->month), written(last->month)));
    UsageList list{{}, uses.problems, uses.source};
    for (std::int64_t month = first->month.number; month <= last->month.number; ++month)
        list.values.push_back({written({month, true}), 0, 0});
    for (const Use& use : uses.values) {
        MonthlyUse& month = list.values[static_cast<std::size_t>(use.month.number - first->month.number)];
        month.used += use.used;
        ++month.rows;
        if (month.used > maxCredits)
            return failed(words::usesAddUpTooLarge(month.month, maxCredits));
    }
    return list;
}

constexpr auto maxGrowthOfMonth = Percent::whole(1'000);

Result<void> check(const ExpectedUse& expected)
{
    if (expected.usual < 0 || expected.usual > maxCredits)
        return misused(words::usualUseOutOfRange(maxCredits, expected.usual));
    if (expected.growth < Percent{} - wholePercent || expected.growth > maxGrowthOfMonth)
        return misused(words::growthOfUseOutOfRange(expected.growth));
    if (expected.months < 1 || expected.months > maxMonths)
        return misused(words::expectedMonthsOutOfRange(maxMonths, expected.months));
    if (!expected.first.ok())
        return misused(words::firstMonthNotInCalendar());
    return {};
}

} // namespace

const ListKind& usageColumns()
{
    static const ListKind kind{
        {{"month",
          "period|date|day|timestamp|time|billing month|usage month|tag|jour|día|monat|zeitraum|datum|mois|période|"
          "mes|periodo|período|fecha"},
         {"used",
          "credits used|used credits|usage|use|credits|quantity|consumption|verbraucht|verbrauch|utilisés|utilisé|"
          "consommation|crédits utilisés|usados|usado|consumo|créditos usados",
          true}},
        NamingColumn{UsageColumn::month, &words::totalIsNoMonth}};
    return kind;
}

Result<UsageList> readUsage(const Table& table, const ListChoices& choices)
{
    constexpr std::size_t maxUses = 1'000'000;
    KnownDays known;
    const auto uses = TRY(
        readList<Use>(table, usageColumns(), choices, maxUses, [&known](ListRow& row) { return readUse(row, known); }));
    if (areSingleUses(uses.values))
        return addedUp(uses);
    std::optional<Month> expected;
    constexpr std::size_t maxRows = 100'000; // more than any ledger keeps
    UsageList list = TRY(readList<MonthlyUse>(table, usageColumns(), choices, maxRows,
                                              [&](ListRow& row) { return readMonth(row, expected); }));
    TRY(checkWhole(list));
    if (list.values.empty())
        return failed(words::noMonthsOfUse());
    return list;
}

std::string written(std::chrono::year_month month)
{
    return toString(Date{month / std::chrono::day{1}}).substr(0, 7);
}

Result<std::vector<MonthlyUse>> expectedUse(const ExpectedUse& expected)
{
    TRY(check(expected));
    std::vector<MonthlyUse> months;
    std::optional<Quantity> use = expected.usual.quantity();
    const Quotient factor = Quotient(wholePercent + expected.growth) / 100;
    for (int i = 0; i < expected.months; ++i) {
        const std::string month = written(expected.first + std::chrono::months{i});
        const auto credits =
            use ? CreditCount(static_cast<std::int64_t>(nearest(*use, Rounding::half_up))) : maxCredits + 1;
        if (credits > maxCredits)
            return misused(words::useGrowsTooLarge(month, maxCredits));
        months.push_back({month, credits});
        use = nearest(*use * factor, Quantity::step(Quantity::places), Rounding::half_up);
    }
    return months;
}

} // namespace seatwise
