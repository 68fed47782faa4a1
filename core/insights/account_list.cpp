#include "insights/account_list.h"

#include <algorithm>
#include <functional>
#include <string>
#include <tuple>
#include <utility>

#include "insights/account_columns.h"
#include "insights/account_reader.h"
#include "tables/cell_text.h"
#include "words/insights_words.h"

namespace seatwise {

namespace {

/// An account with a hash of its customer, so that many are brought in an order without looking at their names.
struct HashedAccount
{
    std::size_t hash = 0;
    const Account* account = nullptr;

    friend bool operator<(const HashedAccount& a, const HashedAccount& b)
    {
        if (a.hash != b.hash)
            return a.hash < b.hash;
        const Account& one = *a.account;
        const Account& other = *b.account;
        return std::tie(one.customer, one.plan, one.start, one.line) <
               std::tie(other.customer, other.plan, other.start, other.line);
    }
};

/// Takes out each account that begins while an earlier one of the same plan of its customer runs.
void refuseOverlaps(RowsRead<Account>& rows, const Table& table)
{
    std::vector<HashedAccount> order;
    order.reserve(rows.values.size());
    for (const Account& account : rows.values)
        order.push_back({std::hash<std::string>()(account.customer), &account});
    std::sort(order.begin(), order.end());
    std::vector<bool> overlaps(rows.values.size(), false);
    const Account* running = nullptr;
    bool isAny = false;
    for (const HashedAccount& each : order) {
        const Account* const account = each.account;
        const bool isSame = running && running->customer == account->customer && running->plan == account->plan;
        if (!isSame || (running->end && *running->end < account->start)) {
            running = account;
            continue;
        }
        ListRow row(table, rows.source.layout);
        row.row.line = account->line;
        const std::size_t cell = row.cellOf(InsightColumn::start);
        rows.problems.push_back({account->line, cell + 1,
                                 words::accountOverlaps(row.place(cell), shownCell(account->plan),
                                                        shownCell(account->customer), running->line)});
        overlaps[static_cast<std::size_t>(account - rows.values.data())] = true;
        isAny = true;
    }
    if (!isAny)
        return;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.values.size(); ++i)
        if (!overlaps[i]) {
            if (kept != i)
                rows.values[kept] = std::move(rows.values[i]);
            ++kept;
        }
    rows.values.resize(kept);
    std::stable_sort(rows.problems.begin(), rows.problems.end(),
                     [](const RowProblem& a, const RowProblem& b) { return a.line < b.line; });
}

} // namespace

Result<AccountList> readAccounts(const Table& table, const AccountBooks& books, const ListChoices& choices)
{
    AccountReader reader(books, scaleOfMrr(TRY(layoutOf(table, accountListColumns(), choices))));
    AccountList list;
    list.rows = TRY(readList<Account>(table, accountListColumns(), choices, maxAccounts,
                                      [&reader](ListRow& row) { return reader.read(row); }));
    list.currency = reader.currency().value_or(books.inUse().currency);
    refuseOverlaps(list.rows, table);
    return list;
}

Result<AccountList> readAccounts(const Table& table, const PriceBook& book, const ListChoices& choices)
{
    return readAccounts(table, AccountBooks(book), choices);
}

Result<RowsRead<Account>> readTenures(const Table& table, const ListChoices& choices)
{
    return readList<Account>(table, tenureListColumns(), choices, maxAccounts, readTenure);
}

} // namespace seatwise
