#include "insights/movers.h"

#include <algorithm>
#include <map>
#include <optional>

#include "insights/by_customer.h"
#include "insights/monthly.h"
#include "money/sums.h"
#include "tables/cell_text.h"

namespace seatwise {

namespace {

/// The day on which an account began or, for a loss, was last paid for; nothing where it goes on.
std::optional<std::chrono::sys_days> turnOf(const Account& account, Movement movement, const MrrRule& rule)
{
    if (!isLoss(movement))
        return account.start;
    std::optional<std::chrono::sys_days> last;
    if (account.end)
        last = *account.end;
    if (rule.churnsAtCancellation && account.cancelled)
        last = std::min(last.value_or(*account.cancelled), std::chrono::sys_days(*account.cancelled));
    return last;
}

/// The account that made a customer move: that which ended last by then, or began last.
const Account& behind(OfCustomer accounts, Movement movement, const MrrRule& rule, int month)
{
    const std::chrono::sys_days after = Date(monthOf(month + 1) / std::chrono::day{1});
    const Account* found = accounts.front();
    std::optional<std::chrono::sys_days> latest;
    for (const Account* account : accounts) {
        const auto turn = turnOf(*account, movement, rule);
        if (!turn || *turn >= after || (latest && *turn < *latest))
            continue;
        found = account;
        latest = turn;
    }
    return *found;
}

/// The movers of a month, with what a year of each brought.
struct Group
{
    std::vector<Mover> movers;
    std::vector<Wide> yearly;
};

} // namespace

Result<std::vector<Mover>> moversOf(const std::vector<Account>& accounts, const MrrRule& rule,
                                    const std::vector<MonthMovements>& months, Movement movement,
                                    const Currency& currency)
{
    std::vector<Group> groups(months.size());
    const int from = months.empty() ? 0 : ordinalOf(months.front().month);
    Course course(rule);
    for (const OfCustomer customer : ByCustomer(accounts)) {
        for (const Account* account : customer)
            course.add(*account);
        for (const CourseChange& change : course.changes()) {
            const int place = change.month - from;
            if (place < 0 || place >= static_cast<int>(groups.size()))
                continue;
            for (const CustomerMovement& moved : MovementsOfChange(change)) {
                if (moved.movement != movement)
                    continue;
                const Account& account = behind(customer, movement, rule, change.month);
                Group& group = groups[static_cast<std::size_t>(place)];
                group.movers.push_back({monthOf(change.month), account.customer, account.plan, account.seats, Money(),
                                        account.reason, account.line});
                group.yearly.push_back(moved.yearly < 0 ? -moved.yearly : moved.yearly);
            }
        }
    }
    std::vector<Mover> all;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        std::vector<Mover>& movers = groups[i].movers;
        const auto amounts = TRY(monthlyThatAddUp(groups[i].yearly, amountOf(months[i], movement), currency));
        for (std::size_t place = 0; place < movers.size(); ++place)
            movers[place].amount = amounts[place];
        std::stable_sort(movers.begin(), movers.end(),
                         [](const Mover& a, const Mover& b) { return a.amount > b.amount; });
        std::move(movers.begin(), movers.end(), std::back_inserter(all));
    }
    return all;
}

std::vector<ChurnReason> reasonsOf(const std::vector<Mover>& churned)
{
    std::map<std::string, ChurnReason> byName;
    for (const Mover& mover : churned) {
        ChurnReason& reason = byName[foldedName(mover.reason)];
        if (reason.customers++ == 0)
            reason.reason = trimmed(mover.reason);
        static_cast<void>(addTo(reason.amount, mover.amount)); // their sum is a churn, which fits
    }
    std::vector<ChurnReason> reasons;
    reasons.reserve(byName.size());
    for (auto& [name, reason] : byName)
        reasons.push_back(std::move(reason));
    std::stable_sort(reasons.begin(), reasons.end(), [](const ChurnReason& a, const ChurnReason& b) {
        return std::pair(!a.reason.empty(), a.amount) > std::pair(!b.reason.empty(), b.amount);
    });
    return reasons;
}

} // namespace seatwise
