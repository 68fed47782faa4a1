#include "insights/price_change_effect.h"

#include <algorithm>
#include <array>
#include <utility>

#include "calendar/period.h"
#include "insights/account_price.h"
#include "insights/by_customer.h"
#include "insights/course.h"
#include "insights/monthly.h"
#include "money/quotient.h"
#include "money/sums.h"
#include "words/insights_words.h"
#include "words/versions_words.h"

namespace seatwise {

namespace {

constexpr std::array risesUpTo{2, 5, 10};

/// What a customer has at the end of a window in the place of an account: the same plan, else what began since.
const Account* successorOf(const Account& account, OfCustomer customer, Date day)
{
    const Account* other = nullptr;
    for (const Account* each : customer) {
        if (!runsOn(*each, day))
            continue;
        if (each->plan == account.plan)
            return each;
        if (each->start > account.start && account.end && each->start > *account.end)
            other = each;
    }
    return other;
}

/// Goes through the accounts, and puts each where it belongs.
class Follower
{
public:
    Follower(const PastPublishing& publishing, int window, Date today, const Currency& currency)
        : publishing_(publishing)
        , window_(window)
        , today_(today)
        , currency_(currency)
        , eve_(addDays(publishing.existingFrom, -1))
    {
        effect_.byRise.push_back({std::nullopt, 0, 0, 0, std::nullopt});
        int above = 0;
        for (const int upTo : risesUpTo)
            effect_.byRise.push_back({std::exchange(above, upTo), upTo, 0, 0, std::nullopt});
        effect_.byRise.push_back({above, std::nullopt, 0, 0, std::nullopt});
    }

    [[nodiscard]] Result<void> follow(OfCustomer customer)
    {
        const bool isExisting = std::any_of(customer.begin(), customer.end(), [this](const Account* account) {
            return account->start < publishing_.from;
        });
        if (!isExisting)
            return {};
        for (const Account* account : customer)
            if (runsOn(*account, eve_))
                TRY(follow(*account, customer));
        return {};
    }

    [[nodiscard]] Result<PriceChangeEffect> effect()
    {
        std::sort(effect_.affected.begin(), effect_.affected.end(),
                  [](const AffectedAccount& a, const AffectedAccount& b) { return a.line < b.line; });
        for (LeftByRise& rise : effect_.byRise)
            setShare(rise);
        setShare(effect_.others);
        effect_.before = TRY(monthlyOf(before_, currency_));
        effect_.expected = TRY(monthlyOf(expected_, currency_));
        effect_.came = TRY(monthlyOf(came_, currency_));
        return std::move(effect_);
    }

    [[nodiscard]] bool isEmpty() const { return isEmpty_; }

private:
    static void setShare(LeftByRise& rise)
    {
        if (rise.accounts > 0)
            rise.share = statistics::shareOf(rise.left, rise.accounts);
    }

    /// The last day of the months in which somebody is followed from a day on.
    [[nodiscard]] Date lastFollowed(Date from) const { return addDays(addMonths(from, window_), -1); }

    [[nodiscard]] Date turnOf(const Account& account) const
    {
        return nextPeriodFrom(account, publishing_.existingFrom, publishing_.after.rules.monthlyAnchor);
    }

    [[nodiscard]] Result<void> follow(const Account& account, OfCustomer customer)
    {
        isEmpty_ = false;
        const auto lists = listPricesOf(account, publishing_.before, publishing_.after);
        const Date turn = turnOf(account);
        const Date firstEnd = lastFollowed(publishing_.existingFrom);
        const bool hasCome = turn <= today_;
        if (!lists)
            ++effect_.unpriced;
        else if (hasCome && account.end && *account.end < addDays(turn, -1))
            ++effect_.endedBefore;
        else if (hasCome && lastFollowed(turn) <= today_)
            return addAffected(account, customer, turn, *lists);
        else if (!hasCome && firstEnd <= today_)
            countOther(account, customer, firstEnd);
        else
            ++effect_.open;
        return {};
    }

    void countOther(const Account& account, OfCustomer customer, Date windowEnd)
    {
        ++effect_.others.accounts;
        effect_.others.left += successorOf(account, customer, windowEnd) == nullptr ? 1 : 0;
    }

    [[nodiscard]] Result<void> addAffected(const Account& account, OfCustomer customer, Date turn,
                                           const ListPrices& lists)
    {
        const Date last = lastFollowed(turn);
        const NewPrice before = priceOn(account, addDays(turn, -1));
        const NewPrice expected = TRY(byOtherList(before, account, lists));
        const Account* const successor = successorOf(account, customer, last);
        const Exact came = successor ? TRY(broughtOn(*successor, last)) : Exact{};
        AffectedAccount affected{account.line,
                                 account.customer,
                                 account.plan,
                                 account.seats,
                                 turn,
                                 TRY(monthlyOf(before.yearly.units, currency_)),
                                 TRY(monthlyOf(expected.yearly.units, currency_)),
                                 TRY(monthlyOf(came.units, currency_)),
                                 riseOf(lists),
                                 responseOf(account, successor, came, expected.yearly)};
        LeftByRise& rise = rowOf(lists);
        ++rise.accounts;
        rise.left += affected.response == Response::left ? 1 : 0;
        before_ += before.yearly.units;
        expected_ += expected.yearly.units;
        came_ += came.units;
        effect_.affected.push_back(std::move(affected));
        return {};
    }

    /// What an account brings on a day of the new list: at its price, which is that of the list before where it is of a
    /// book and does not know of the other one.
    [[nodiscard]] Result<Exact> broughtOn(const Account& account, Date day) const
    {
        const NewPrice price = priceOn(account, day);
        if (!account.isOfBook || price.from != account.start || turnOf(account) > day)
            return price.yearly;
        const auto lists = listPricesOf(account, publishing_.before, publishing_.after);
        return lists ? TRY(byOtherList(price, account, *lists)).yearly : price.yearly;
    }

    [[nodiscard]] static Response responseOf(const Account& account, const Account* successor, Exact came,
                                             Exact expected)
    {
        if (!successor)
            return Response::left;
        if (successor->seats != account.seats)
            return successor->seats > account.seats ? Response::movedUp : Response::movedDown;
        if (successor->plan == account.plan)
            return Response::stayed;
        return came > expected ? Response::movedUp : Response::movedDown;
    }

    [[nodiscard]] static Percent riseOf(const ListPrices& lists)
    {
        constexpr int hundredth = 2;
        const Wide more = Wide{lists.after.units()} - lists.before.units();
        return nearest(Quotient(more * 100, lists.before.units()), Percent::step(hundredth), Rounding::half_up)
            .value_or(Percent());
    }

    [[nodiscard]] LeftByRise& rowOf(const ListPrices& lists)
    {
        const Wide more = (Wide{lists.after.units()} - lists.before.units()) * 100;
        return *std::find_if(effect_.byRise.begin(), effect_.byRise.end(), [&](const LeftByRise& row) {
            return !row.upTo || more <= Wide{lists.before.units()} * *row.upTo;
        });
    }

    const PastPublishing& publishing_;
    int window_;
    Date today_;
    const Currency& currency_;
    Date eve_;
    bool isEmpty_ = true;
    Wide before_ = 0; ///< of the affected, of a year
    Wide expected_ = 0;
    Wide came_ = 0;
    PriceChangeEffect effect_;
};

Result<void> check(const PastPublishing& publishing, int window)
{
    if (publishing.existingFrom < publishing.from)
        return misused(words::existingBeforeNew(publishing.existingFrom, publishing.from));
    if (window < 1 || window > longestWindow)
        return misused(words::windowOutOfRange(window, 1, longestWindow));
    return {};
}

} // namespace

std::string_view toString(Response response) noexcept
{
    switch (response) {
    case Response::stayed:
        return "stayed";
    case Response::movedUp:
        return "moved_up";
    case Response::movedDown:
        return "moved_down";
    case Response::left:
        break;
    }
    return "left";
}

Result<PriceChangeEffect> priceChangeEffect(const std::vector<Account>& accounts, const PastPublishing& publishing,
                                            int window, Date today, const Currency& currency)
{
    TRY(check(publishing, window));
    Follower follower(publishing, window, today, currency);
    for (const OfCustomer customer : ByCustomer(accounts))
        TRY(follower.follow(customer));
    if (follower.isEmpty())
        return refused(words::noneToAsk(publishing.existingFrom));
    return follower.effect();
}

} // namespace seatwise
