#include "insights/course.h"

#include <algorithm>
#include <limits>

#include "insights/monthly.h"

namespace seatwise {

namespace {

constexpr std::chrono::sys_days forever{std::chrono::days{std::numeric_limits<int>::max()}};

int monthOfDay(std::chrono::sys_days day)
{
    return ordinalOf(yearMonthOf(day));
}

bool endsItsMonth(std::chrono::sys_days day)
{
    return Date(day + std::chrono::days{1}).day() == std::chrono::day{1};
}

} // namespace

int ordinalOf(Month month) noexcept
{
    return static_cast<int>(month.year()) * monthsOfYear + static_cast<int>(static_cast<unsigned>(month.month())) - 1;
}

Month monthOf(int ordinal) noexcept
{
    return std::chrono::year{ordinal / monthsOfYear} /
           std::chrono::month{static_cast<unsigned>(ordinal % monthsOfYear) + 1};
}

MovementsOfChange::MovementsOfChange(const CourseChange& change)
{
    const Movement begins = change.hasPaid ? Movement::reactivation : Movement::signedUp;
    const Wide more = change.after - change.before;
    if (change.visit > 0)
        movements_ = {CustomerMovement{begins, change.visit}, {Movement::churn, -change.visit}};
    else if (change.before == 0)
        movements_.front() = {begins, more};
    else if (change.after == 0)
        movements_.front() = {Movement::churn, more};
    else
        movements_.front() = {more > 0 ? Movement::expansion : Movement::contraction, more};
    count_ = change.visit > 0 ? 2 : more != 0 ? 1 : 0;
}

/// Adds what is paid for from one day to another.
void Course::addPaid(std::chrono::sys_days from, std::chrono::sys_days to, Exact yearly)
{
    if (to < from || yearly.units == 0)
        return;
    const int first = monthOfDay(from);
    if (to == forever) {
        steps_.push_back({first, yearly.units});
        return;
    }
    const int after = monthOfDay(to) + (endsItsMonth(to) ? 1 : 0);
    if (after == first) {
        visits_.push_back({first, to, yearly.units});
        return;
    }
    steps_.push_back({first, yearly.units});
    steps_.push_back({after, -yearly.units});
}

void Course::add(const Account& account)
{
    using std::chrono::days;
    using std::chrono::sys_days;
    sys_days to = account.end ? sys_days(*account.end) : forever;
    if (rule_.churnsAtCancellation && account.cancelled)
        to = std::min(to, sys_days(*account.cancelled) - days{1});
    NewPrice price{account.start, account.yearly, account.yearlyInFull};
    for (const NewPrice& next : account.newPrices) {
        addPriced(account, price.from, std::min(to, sys_days(next.from) - days{1}), price);
        price = next;
    }
    addPriced(account, price.from, to, price);
}

/// Adds the days on which an account brings the same but for a discount that ends.
void Course::addPriced(const Account& account, std::chrono::sys_days from, std::chrono::sys_days to,
                       const NewPrice& price)
{
    using std::chrono::days;
    using std::chrono::sys_days;
    const Exact usage = rule_.countsUsage ? account.yearlyUsage : Exact{};
    if (!account.discountUntil)
        return addPaid(from, to, price.yearly + usage);
    const sys_days until = rule_.ignoresTimedDiscounts ? from - days{1} : sys_days(*account.discountUntil);
    addPaid(from, std::min(to, until), price.yearly + usage);
    addPaid(std::max(from, until + days{1}), to, price.yearlyInFull + usage);
}

/// What the visits of a month were worth on their last day, and one beyond them.
Wide Course::visitOf(std::size_t& at, int month) const
{
    std::chrono::sys_days last{};
    Wide yearly = 0;
    for (; at < visits_.size() && visits_[at].month == month; ++at) {
        yearly = visits_[at].last == last ? yearly + visits_[at].yearly : visits_[at].yearly;
        last = visits_[at].last;
    }
    return yearly;
}

const std::vector<CourseChange>& Course::changes()
{
    changes_.clear();
    std::sort(steps_.begin(), steps_.end(), [](const Step& a, const Step& b) { return a.month < b.month; });
    std::sort(visits_.begin(), visits_.end(), [](const Visit& a, const Visit& b) { return a.last < b.last; });
    if (!rule_.countsVisits)
        visits_.clear();
    Wide before = 0;
    bool hasPaid = false;
    std::size_t step = 0;
    std::size_t visit = 0;
    while (step < steps_.size() || visit < visits_.size()) {
        constexpr int none = std::numeric_limits<int>::max();
        const int month = std::min(step < steps_.size() ? steps_[step].month : none,
                                   visit < visits_.size() ? visits_[visit].month : none);
        Wide after = before;
        for (; step < steps_.size() && steps_[step].month == month; ++step)
            after += steps_[step].change;
        const Wide visited = visitOf(visit, month);
        const bool isVisit = before == 0 && after == 0 && visited > 0;
        changes_.push_back({month, before, after, isVisit ? visited : 0, hasPaid});
        hasPaid = hasPaid || after > 0 || isVisit;
        before = after;
    }
    steps_.clear();
    visits_.clear();
    return changes_;
}

} // namespace seatwise
