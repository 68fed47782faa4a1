#include "insights/deal_accounts.h"

#include <algorithm>
#include <set>
#include <utility>

#include "insights/account_columns.h"
#include "insights/account_list.h"
#include "insights/account_price.h"
#include "insights/account_reader.h"
#include "insights/agreed_rows.h"
#include "pricing/price.h"
#include "tables/cell_text.h"
#include "words/insights_words.h"

namespace seatwise {

namespace {

constexpr std::string_view newListName = "accounts.csv";

/// The rows of a list, whatever their price.
Result<std::vector<Account>> rowsOf(const KeptAccounts& accounts)
{
    const auto read = [](const ListRow& row) -> RowResult<Account> {
        Account account = TRY(readTenure(row));
        account.seats = row.count(InsightColumn::seats, maxQuantity).value_or(0);
        account.terms = termsIn(row);
        return account;
    };
    return TRY(readList<Account>(accounts.table, accountListColumns(), accounts.choices, maxAccounts, read)).values;
}

bool isOfPlan(const Account& account, std::string_view id, std::string_view name)
{
    const std::string folded = foldedName(account.plan);
    return account.plan == id || folded == foldedName(id) || folded == foldedName(name);
}

/// Puts a deal into a list.
class Taking
{
public:
    Taking(const DealToTake& deal, const AccountBooks& books, std::vector<AgreedRow> agreed)
        : deal_(deal)
        , books_(books)
        , agreed_(std::move(agreed))
        , name_(nameOf(deal.quote))
    {
    }

    Result<DealTaken> into(const std::optional<KeptAccounts>& kept)
    {
        const KeptAccounts before = kept ? *kept : AccountTable::empty(std::string(newListName)).written();
        const std::vector<Account> rows = TRY(rowsOf(before));
        if (isThere(rows))
            return DealTaken{before, {}, words::dealIsAccountAlready(name_, customer())};
        const AccountList list = TRY(readAccounts(before.table, books_, before.choices));
        if (const Currency& asked = agreed_.front().currency; !list.rows.values.empty() && list.currency != asked)
            return refused(words::dealOfOtherCurrency(name_, asked.code, list.currency.code));
        AccountTable table = TRY(AccountTable::of(before));
        TRY(endRunning(table, rows));
        DealTaken taken{{}, rowsToAdd(list), {}};
        for (const AccountRow& row : taken.rows)
            table.add(row);
        taken.accounts = table.written();
        TRY(checkRead(list, taken));
        taken.said = inWords();
        return taken;
    }

private:
    [[nodiscard]] const std::string& customer() const { return agreed_.front().customer; }
    [[nodiscard]] Date start() const { return agreed_.front().start; }

    [[nodiscard]] bool isThere(const std::vector<Account>& rows) const
    {
        return std::ranges::all_of(agreed_, [&](const AgreedRow& agreed) {
            return std::ranges::any_of(rows, [&](const Account& account) {
                return account.customer == customer() && isOfPlan(account, agreed.plan, agreed.planName) &&
                       account.seats == agreed.seats && account.terms.billing == agreed.billing &&
                       account.start == agreed.start;
            });
        });
    }

    /// Whether a row of the customer is of the plan that the deal begins with, or of the one that it changes.
    [[nodiscard]] bool isReplaced(const Account& account) const
    {
        if (account.customer != customer())
            return false;
        if (std::ranges::any_of(agreed_, [&](const AgreedRow& agreed) {
                return isOfPlan(account, agreed.plan, agreed.planName) || isCheapest(account, agreed);
            }))
            return true;
        if (!deal_.quote.change)
            return false;
        const Plan* const from = deal_.book.findPlan(deal_.quote.change->fromPlan);
        return isOfPlan(account, deal_.quote.change->fromPlan.text(), from ? from->name : std::string());
    }

    /// Whether a row leaves its plan to the price list, which then is that of the deal.
    [[nodiscard]] bool isCheapest(const Account& account, const AgreedRow& agreed) const
    {
        if (account.plan != toString(Cheapest{}))
            return false;
        const auto plan = recommend(books_.inUse(), account.seats, account.terms.billing.value_or(Billing::monthly));
        return plan && (*plan)->id.text() == agreed.plan;
    }

    Result<void> endRunning(AccountTable& table, const std::vector<Account>& rows)
    {
        for (const Account& account : rows) {
            if (!isReplaced(account))
                continue;
            if (account.start >= start())
                return refused(words::accountBeginsLater(name_, customer(), account.plan, account.start, start()));
            if (!runsOn(account, start()))
                continue;
            table.end(account.line, addDays(start(), -1));
            ended_.insert(account.line);
            if (deal_.quote.change)
                goOn(account);
        }
        return {};
    }

    /// A change goes on with the contract that it changes.
    void goOn(const Account& account)
    {
        AgreedRow& row = agreed_.front();
        row.existingSince = account.terms.since.value_or(account.start);
        if (account.terms.years > 0)
            row.termYears = account.terms.years;
    }

    [[nodiscard]] std::vector<AccountRow> rowsToAdd(const AccountList& list) const
    {
        std::vector<AccountRow> rows;
        rows.reserve(agreed_.size());
        for (const AgreedRow& agreed : agreed_) {
            rows.push_back(accountRowOf(agreed, books_));
            if (rows.back().currency == books_.inUse().currency.code && list.currency == books_.inUse().currency)
                rows.back().currency.clear();
        }
        return rows;
    }

    /// Fails unless the list is read again as it was, with the deal as it was agreed.
    [[nodiscard]] Result<void> checkRead(const AccountList& before, const DealTaken& taken) const
    {
        const AccountList after = TRY(readAccounts(taken.accounts.table, books_, taken.accounts.choices));
        const std::vector<Account>& was = before.rows.values;
        const std::vector<Account>& is = after.rows.values;
        const auto stays = [&](const Account& one, const Account& other) {
            return one == other || (one.line == other.line && ended_.contains(one.line));
        };
        const bool isWhole = is.size() == was.size() + agreed_.size() && after.rows.problems == before.rows.problems &&
                             std::equal(was.begin(), was.end(), is.begin(), stays);
        for (std::size_t i = 0; isWhole && i < agreed_.size(); ++i)
            if (!saysTheSame(is[was.size() + i], agreed_[i], taken.rows[i]))
                return failed(words::dealIsNotReadAgain(name_));
        return isWhole ? Result<void>() : failed(words::dealIsNotReadAgain(name_));
    }

    static bool saysTheSame(const Account& read, const AgreedRow& agreed, const AccountRow& row)
    {
        const Exact yearly =
            row.mrr ? ofYear(exact(*row.mrr), Billing::monthly) : ofYear(exact(agreed.amount), agreed.billing);
        return read.customer == agreed.customer && read.seats == agreed.seats && read.start == agreed.start &&
               read.end == agreed.end && read.yearly == yearly;
    }

    [[nodiscard]] Message inWords() const
    {
        const AgreedRow& first = agreed_.front();
        const Message seats = counted(deal_.book.counts, first.seats);
        if (ended_.empty())
            return words::dealIsAccountNow(name_, customer(), first.planName, seats, first.start);
        return words::dealFollowsAccount(name_, customer(), first.planName, seats, first.start,
                                         addDays(first.start, -1));
    }

    const DealToTake& deal_;
    const AccountBooks& books_;
    std::vector<AgreedRow> agreed_;
    std::string name_;
    std::set<std::size_t> ended_; ///< the lines of the rows that were ended
};

} // namespace

Result<DealTaken> takeDeal(const std::optional<KeptAccounts>& kept, const DealToTake& deal, const AccountBooks& books)
{
    return Taking(deal, books, TRY(agreedRows(deal.quote, deal.book, deal.today, deal.start))).into(kept);
}

Result<DealTaken> keepDeal(WorkshopStore& store, const DealToTake& deal, const AccountBooks& books)
{
    DealTaken taken = TRY(takeDeal(TRY(readKeptAccounts(store)), deal, books));
    if (!taken.rows.empty())
        TRY(keepAccounts(store, taken.accounts, "accounts.deal_taken", taken.said));
    return taken;
}

} // namespace seatwise
