// What accounts pay by two books, against each row priced by itself.

#include "cli/batch/account_changes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "books/book_source.h"
#include "files/scratch_folder.h"
#include "pricing/price.h"
#include "raised_music_book.h"

namespace seatwise::cli::account_changes_test {
namespace {

struct Account
{
    std::string name;
    SeatCount seats = 0;
    Billing billing = Billing::monthly;
};

std::vector<Account> manyAccounts()
{
    std::mt19937 random(1);
    std::uniform_int_distribution<SeatCount> seats(1, 2'000);
    std::vector<Account> accounts;
    for (int i = 0; i < 3'000; ++i)
        accounts.push_back(
            {"account " + std::to_string(i), seats(random), i % 3 == 0 ? Billing::annual : Billing::monthly});
    return accounts;
}

std::string listOf(const std::vector<Account>& accounts)
{
    std::string text = "account_id,plan,seats,billing\n";
    for (const Account& account : accounts)
        text += account.name + ",auto," + std::to_string(account.seats) + ',' + std::string(toString(account.billing)) +
                '\n';
    return text;
}

std::optional<Money> totalOf(const PriceBook& book, const Account& account)
{
    Selection selection;
    selection.seats = account.seats;
    selection.billing = account.billing;
    const Result<Price> priced = price(book, selection);
    return priced ? std::optional(priced->total()) : std::nullopt;
}

/// Row by row, without blocks, threads or a quick way to leave a row out of the worst.
AccountChanges slowChanges(const PriceBook& before, const PriceBook& after, const std::vector<Account>& accounts)
{
    AccountChanges all;
    std::int64_t sumBefore = 0;
    std::int64_t sumAfter = 0;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        ++all.read;
        const auto was = totalOf(before, accounts[i]);
        const auto is = totalOf(after, accounts[i]);
        if (!was || !is) {
            ++all.refused;
            continue;
        }
        sumBefore += was->units();
        sumAfter += is->units();
        all.payMore += *is > *was ? 1 : 0;
        all.payLess += *is < *was ? 1 : 0;
        if (*is > *was)
            all.worst.push_back({i + 2, accounts[i].name, *was, *is});
    }
    all.before = Money::fromUnits(sumBefore);
    all.after = Money::fromUnits(sumAfter);
    std::stable_sort(all.worst.begin(), all.worst.end(), [](const ChangedAccount& a, const ChangedAccount& b) {
        const Money riseOfA = a.after - a.before;
        const Money riseOfB = b.after - b.before;
        return riseOfA != riseOfB ? riseOfA > riseOfB : a.before < b.before;
    });
    all.worst.resize(std::min(all.worst.size(), maxWorst));
    return all;
}

TEST(AccountChanges, AreThoseOfEachRowByItselfWhateverTheThreadsAndBlocks)
{
    const SharedBook before = loadBook("music-learning").value();
    const SharedBook after = readPriceBook(test::raisedMusicBook()).value();
    const std::vector<Account> accounts = manyAccounts();
    const AccountChanges expected = slowChanges(*before, *after, accounts);
    ASSERT_EQ(expected.worst.size(), maxWorst);
    ASSERT_GT(expected.refused, 0); // 1 seat
    const test::ScratchFolder folder;
    const std::string file = folder.file("accounts.csv", listOf(accounts));
    for (const int threads : {1, 2, 8})
        for (const std::size_t block : {std::size_t{512}, std::size_t{64} * 1024}) {
            BatchLimits limits;
            limits.blockSize = block;
            limits.threads = threads;
            AccountChanges found = changesOfAccounts(*before, *after, before->effectiveFrom, file, limits).value();
            EXPECT_EQ(found.firstRefused.size(), std::min<std::size_t>(maxRefusedRows, expected.refused));
            found.firstRefused.clear();
            EXPECT_EQ(found, expected) << threads << " threads, blocks of " << block;
        }
}

TEST(AccountChanges, FailAsABatchDoesWithoutTheColumns)
{
    const SharedBook book = loadBook("music-learning").value();
    const test::ScratchFolder folder;
    const auto found =
        changesOfAccounts(*book, *book, book->effectiveFrom, folder.file("a.csv", "name,age\nElm,3\n"), {});
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, Error::Kind::failed);
}

} // namespace
} // namespace seatwise::cli::account_changes_test
