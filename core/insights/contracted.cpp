#include "insights/contracted.h"

#include <algorithm>
#include <map>
#include <utility>

#include "calendar/period.h"
#include "insights/account_price.h"
#include "insights/by_customer.h"
#include "insights/monthly.h"
#include "money/quotient.h"
#include "money/sums.h"

namespace seatwise {

namespace {

Date lastDayOf(Month month)
{
    return month / std::chrono::last;
}

int monthCountOf(Date day)
{
    return ordinalOf(yearMonthOf(day));
}

/// A twelfth to a ten-thousandth, which fits where the sum of all does.
std::int64_t monthlyUnits(Wide yearly)
{
    return static_cast<std::int64_t>(
        divideRounded(yearly, exact(Money::fromUnits(1)).units * monthsOfYear, Rounding::half_up));
}

/// The other price of an account; none where its lists do not both have one.
Result<std::optional<NewPrice>> otherPrice(const NewPrice& price, const Account& account,
                                           const DatedPriceChange& change)
{
    if (change.before == nullptr || change.after == nullptr)
        return std::optional(TRY(raised(price, change.by)));
    const auto lists = listPricesOf(account, *change.before, *change.after);
    if (!lists)
        return std::optional<NewPrice>();
    return std::optional(TRY(byOtherList(price, account, *lists)));
}

/// What accounts bring a year before a change of prices, and after it, in ten-thousandths a month.
struct BeforeAndAfter
{
    Wide before = 0;
    Wide after = 0;
};

/// Puts the other prices in the place of those from a day on; false where there are none.
Result<bool> changePrices(Account& account, Date turn, const DatedPriceChange& change, BeforeAndAfter& sums)
{
    NewPrice atTurn = priceOn(account, turn);
    atTurn.from = turn;
    std::vector<NewPrice> prices;
    for (const NewPrice& price : account.newPrices)
        if (price.from < turn)
            prices.push_back(price);
    const auto other = TRY(otherPrice(atTurn, account, change));
    sums.before += monthlyUnits(atTurn.yearly.units);
    sums.after += monthlyUnits(other.value_or(atTurn).yearly.units);
    if (!other)
        return false;
    prices.push_back(*other);
    for (const NewPrice& price : account.newPrices)
        if (price.from > turn)
            prices.push_back(TRY(otherPrice(price, account, change)).value_or(price));
    account.newPrices = std::move(prices);
    return true;
}

/// What a customer brings a year from the end of a month on, and the later months in which that changes.
struct Prospect
{
    Wide yearly = 0;
    std::vector<std::pair<int, Wide>> later; ///< months, and what a year brings from there on
};

Prospect prospectOf(const std::vector<CourseChange>& changes, int month)
{
    Prospect prospect;
    for (const CourseChange& change : changes) {
        if (change.month <= month)
            prospect.yearly = change.after;
        else
            prospect.later.emplace_back(change.month, change.after);
    }
    return prospect;
}

/// The month since when somebody is a customer without a month's end that they were none at.
int begunIn(const std::vector<CourseChange>& changes, int month)
{
    int begun = month;
    for (const CourseChange& change : changes)
        if (change.month <= month && change.before == 0)
            begun = change.month;
    return begun;
}

/// The account of a customer that brings most on a day; of those that run on none, the first.
const Account& mostOf(OfCustomer customer, Date day)
{
    const Account* most = customer.front();
    Wide mostYearly = -1;
    for (const Account* account : customer)
        if (const Wide yearly = priceOn(*account, day).yearly.units; runsOn(*account, day) && yearly > mostYearly) {
            most = account;
            mostYearly = yearly;
        }
    return *most;
}

/// When a customer of an age can leave by their account after the end of a month.
statistics::LeavingMonths leavingOf(const Account& account, Month month, int age, MonthlyAnchor anchor)
{
    const Billing billing = account.terms.billing.value_or(Billing::monthly);
    const int every = account.terms.years > 0 ? account.terms.years * monthsOfYear : months(billing);
    const Date since = std::min(account.terms.since.value_or(account.start), account.start);
    const int gone = std::max(0, ordinalOf(month) - monthCountOf(since)) % every;
    const bool isOnFirst = since.day() == std::chrono::day{1} || (every == 1 && anchor == MonthlyAnchor::calendar);
    const int next = every - gone;
    return {age, isOnFirst && next == 1 ? next + every : next, every};
}

/// Adds customers one by one.
class ContractedSum
{
public:
    ContractedSum(int month, int horizon)
        : month_(month)
        , yearly_(static_cast<std::size_t>(horizon))
    {
    }

    void add(const Prospect& prospect, const statistics::LeavingMonths& leaving)
    {
        ++made_.customers;
        const auto place = places_.try_emplace(leaving, places_.size());
        if (place.second)
            made_.holdings.leaving.push_back(leaving);
        statistics::Holding holding{place.first->second, monthlyUnits(prospect.yearly), {}};
        terms_[leaving.every] += prospect.yearly;
        addYears(prospect);
        std::int64_t amount = holding.amount;
        for (const auto& [month, yearly] : prospect.later) {
            const std::int64_t next = monthlyUnits(yearly);
            holding.steps.push_back({month - month_, next - amount});
            amount = next;
        }
        made_.holdings.held.push_back(std::move(holding));
    }

    [[nodiscard]] Result<Contracted> sum(const Currency& currency)
    {
        for (const Wide yearly : yearly_)
            made_.standing.push_back(TRY(monthlyOf(yearly, currency)));
        for (const auto& [every, yearly] : terms_)
            made_.terms.push_back({every, TRY(monthlyOf(yearly, currency)).units()});
        return std::move(made_);
    }

private:
    void addYears(const Prospect& prospect)
    {
        Wide yearly = prospect.yearly;
        std::size_t next = 0;
        for (std::size_t at = 0; at < yearly_.size(); ++at) {
            const int month = month_ + static_cast<int>(at) + 1;
            for (; next < prospect.later.size() && prospect.later[next].first <= month; ++next)
                yearly = prospect.later[next].second;
            yearly_[at] += yearly;
        }
    }

    int month_;
    std::vector<Wide> yearly_; ///< of each month to come
    std::map<statistics::LeavingMonths, std::size_t> places_;
    std::map<int, Wide> terms_; ///< what a year brings by how often it can be left
    Contracted made_;
};

} // namespace

Result<ChangedAccounts> withPriceChange(std::vector<Account> accounts, const DatedPriceChange& change,
                                        MonthlyAnchor anchor)
{
    ChangedAccounts changed{std::move(accounts), 0, {}};
    BeforeAndAfter sums;
    for (Account& account : changed.accounts) {
        if (account.start >= change.from && !account.isOfBook)
            continue;
        const Date turn = nextPeriodFrom(account, change.from, anchor);
        if (account.end && *account.end < turn)
            continue;
        if (!TRY(changePrices(account, turn, change, sums)))
            ++changed.unpriced;
    }
    constexpr int hundredth = 2;
    if (sums.before > 0)
        changed.dearer = nearest(Quotient((sums.after - sums.before) * 100, sums.before), Percent::step(hundredth),
                                 Rounding::half_up)
                             .value_or(Percent());
    return changed;
}

std::vector<Account> asKnownOn(const std::vector<Account>& accounts, Date day)
{
    std::vector<Account> known;
    known.reserve(accounts.size());
    for (const Account& account : accounts) {
        if (account.start > day)
            continue;
        Account& then = known.emplace_back(account);
        std::erase_if(then.newPrices, [day](const NewPrice& price) { return price.from > day; });
        const bool wasCancelled = account.cancelled && *account.cancelled <= day;
        if (!wasCancelled)
            then.cancelled.reset();
        if (then.end && *then.end > day && !wasCancelled) {
            then.end.reset();
            then.reason.clear();
        }
    }
    return known;
}

Result<Contracted> contractedAt(const std::vector<Account>& accounts, const MrrRule& rule, Month month, int horizon,
                                MonthlyAnchor anchor, const Currency& currency)
{
    const int at = ordinalOf(month);
    ContractedSum sum(at, horizon);
    Course course(rule);
    for (const OfCustomer customer : ByCustomer(accounts)) {
        for (const Account* account : customer)
            course.add(*account);
        const std::vector<CourseChange>& changes = course.changes();
        const Prospect prospect = prospectOf(changes, at);
        if (prospect.yearly > 0)
            sum.add(prospect, leavingOf(mostOf(customer, lastDayOf(month)), month, at - begunIn(changes, at), anchor));
    }
    return sum.sum(currency);
}

} // namespace seatwise
