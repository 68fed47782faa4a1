#include "insights/movements.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "insights/by_customer.h"
#include "insights/course.h"
#include "insights/monthly.h"
#include "money/quotient.h"
#include "words/insights_words.h"

namespace seatwise {

namespace {

constexpr std::size_t movementCount = everyMovement.size();

/// A month before it is rounded, in amounts of a year; what is lost is below zero.
struct ExactMonth
{
    std::array<Wide, movementCount> moved{};
    std::int64_t customers = 0; ///< more than at its start
};

/// The months of a span, and what stood before them.
struct ExactMonths
{
    int from = 0;
    Wide start = 0;
    std::int64_t customers = 0;
    std::vector<ExactMonth> months;
};

/// Counts how a customer goes from one end of a month to the next.
void count(ExactMonths& all, const CourseChange& change)
{
    const int place = change.month - all.from;
    const std::int64_t more = (change.after > 0 ? 1 : 0) - (change.before > 0 ? 1 : 0);
    if (place < 0) {
        all.start += change.after - change.before;
        all.customers += more;
    } else if (place < static_cast<int>(all.months.size())) {
        ExactMonth& counted = all.months[static_cast<std::size_t>(place)];
        counted.customers += more;
        for (const CustomerMovement& moved : MovementsOfChange(change))
            counted.moved[static_cast<std::size_t>(moved.movement)] += moved.yearly;
    }
}

Result<std::vector<MonthMovements>> rounded(const ExactMonths& all, const Currency& currency)
{
    std::vector<MonthMovements> months;
    Wide end = all.start;
    std::int64_t customers = all.customers;
    Money start = TRY(monthlyOf(end, currency));
    for (const ExactMonth& month : all.months) {
        end = std::accumulate(month.moved.begin(), month.moved.end(), end);
        customers += month.customers;
        const Money reached = TRY(monthlyOf(end, currency));
        const auto moved = TRY(monthlyThatAddUp({month.moved.begin(), month.moved.end()}, reached - start, currency));
        const auto amount = [&](Movement movement) { return moved[static_cast<std::size_t>(movement)]; };
        months.push_back({monthOf(all.from + static_cast<int>(months.size())), start, amount(Movement::signedUp),
                          amount(Movement::expansion), Money() - amount(Movement::contraction),
                          Money() - amount(Movement::churn), amount(Movement::reactivation), reached, customers});
        start = reached;
    }
    return months;
}

} // namespace

std::optional<Month> parseMonth(std::string_view text)
{
    const auto first = parseDate(std::string(text) + "-01");
    return first ? std::optional(first->year() / first->month()) : std::nullopt;
}

std::string toString(Month month)
{
    constexpr std::size_t length = 7;
    return toString(month / std::chrono::day{1}).substr(0, length);
}

std::optional<MonthSpan> startsOf(const std::vector<Account>& accounts) noexcept
{
    if (accounts.empty())
        return std::nullopt;
    const auto [first, last] = std::ranges::minmax_element(accounts, {}, &Account::start);
    return MonthSpan{yearMonthOf(first->start), yearMonthOf(last->start)};
}

Money amountOf(const MonthMovements& month, Movement movement) noexcept
{
    switch (movement) {
    case Movement::signedUp:
        return month.signedUp;
    case Movement::expansion:
        return month.expansion;
    case Movement::reactivation:
        return month.reactivation;
    case Movement::contraction:
        return month.contraction;
    case Movement::churn:
        break;
    }
    return month.churn;
}

std::optional<Percent> netRetention(const MonthMovements& month) noexcept
{
    return percentOf(Wide{month.start.units()} + month.expansion.units() - month.contraction.units() -
                         month.churn.units(),
                     month.start);
}

std::optional<Percent> grossRetention(const MonthMovements& month) noexcept
{
    return percentOf(Wide{month.start.units()} - month.contraction.units() - month.churn.units(), month.start);
}

std::optional<Quantity> quickRatio(const MonthMovements& month) noexcept
{
    const Wide won = Wide{month.signedUp.units()} + month.expansion.units() + month.reactivation.units();
    const Wide lost = Wide{month.contraction.units()} + month.churn.units();
    if (lost == 0)
        return std::nullopt;
    constexpr int hundredth = 2;
    return nearest(Quotient(won, lost), Quantity::step(hundredth), Rounding::half_up);
}

Result<std::vector<MonthMovements>> movementsOf(const std::vector<Account>& accounts, const MrrRule& rule,
                                                MonthSpan span, const Currency& currency)
{
    const int months = ordinalOf(span.to) - ordinalOf(span.from) + 1;
    if (months < 1 || months > maxMovementMonths)
        return misused(words::monthsOutOfOrder(toString(span.from), toString(span.to), maxMovementMonths));
    ExactMonths all;
    all.from = ordinalOf(span.from);
    all.months.resize(static_cast<std::size_t>(months));
    Course course(rule);
    for (const OfCustomer customer : ByCustomer(accounts)) {
        for (const Account* account : customer)
            course.add(*account);
        for (const CourseChange& change : course.changes())
            count(all, change);
    }
    return rounded(all, currency);
}

} // namespace seatwise
