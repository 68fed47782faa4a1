#include "insights/accounts_change.h"

#include <algorithm>

#include "insights/account_price.h"
#include "insights/monthly.h"

namespace seatwise {

namespace {

bool isHitHarder(const ChangedAccount& a, const ChangedAccount& b)
{
    const Money more = a.after - a.before;
    const Money others = b.after - b.before;
    return more == others ? a.line < b.line : more > others;
}

} // namespace

Result<AccountsChange> accountsChange(const std::vector<Account>& accounts, const PriceBook& before,
                                      const PriceBook& after, Date day, const Currency& currency)
{
    AccountsChange change;
    Wide yearlyBefore = 0;
    Wide yearlyAfter = 0;
    for (const Account& account : accounts) {
        if (!runsOn(account, day))
            continue;
        const auto lists = listPricesOf(account, before, after);
        if (!lists) {
            ++change.unpriced;
            continue;
        }
        const NewPrice now = priceOn(account, day);
        const Exact then = TRY(byOtherList(now, account, *lists)).yearly;
        yearlyBefore += now.yearly.units;
        yearlyAfter += then.units;
        change.paySame += then == now.yearly ? 1 : 0;
        change.payLess += then < now.yearly ? 1 : 0;
        if (then <= now.yearly)
            continue;
        ++change.payMore;
        change.hardestHit.push_back({account.line, account.customer, account.plan, account.seats,
                                     TRY(monthlyOf(now.yearly.units, currency)), TRY(monthlyOf(then.units, currency))});
    }
    change.before = TRY(monthlyOf(yearlyBefore, currency));
    change.after = TRY(monthlyOf(yearlyAfter, currency));
    const std::size_t named = std::min(change.hardestHit.size(), maxHardestHit);
    std::partial_sort(change.hardestHit.begin(), change.hardestHit.begin() + static_cast<std::ptrdiff_t>(named),
                      change.hardestHit.end(), isHitHarder);
    change.hardestHit.resize(named);
    return change;
}

} // namespace seatwise
