#include "insights/kept_revenue.h"

#include <algorithm>

#include "insights/by_customer.h"
#include "insights/course.h"
#include "insights/monthly.h"

namespace seatwise {

Result<KeptRevenue> keptRevenue(const std::vector<Account>& accounts, const MrrRule& rule, Month month,
                                const Currency& currency)
{
    KeptRevenue kept;
    Wide before = 0;
    Wide now = 0;
    Wide nowAtMost = 0;
    const int end = ordinalOf(month);
    Course course(rule);
    for (const OfCustomer customer : ByCustomer(accounts)) {
        for (const Account* account : customer)
            course.add(*account);
        Wide itsBefore = 0;
        Wide itsNow = 0;
        for (const CourseChange& change : course.changes()) {
            if (change.month <= end - monthsOfYear)
                itsBefore = change.after;
            if (change.month <= end)
                itsNow = change.after;
        }
        if (itsBefore == 0)
            continue;
        ++kept.customers;
        kept.left += itsNow == 0 ? 1 : 0;
        before += itsBefore;
        now += itsNow;
        nowAtMost += std::min(itsBefore, itsNow);
    }
    const Money paid = TRY(monthlyOf(before, currency));
    kept.net = percentOf(TRY(monthlyOf(now, currency)).units(), paid);
    kept.gross = percentOf(TRY(monthlyOf(nowAtMost, currency)).units(), paid);
    return kept;
}

} // namespace seatwise
