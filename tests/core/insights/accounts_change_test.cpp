#include "insights/accounts_change.h"

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "comparison/raised_book.h"
#include "insights/account_list.h"
#include "pricing/music_book.h"
#include "values.h"

// R100: what a change of the price list does to accounts.

namespace seatwise::test::accounts_change_test {

namespace {

/// Ensemble's second rate becomes 0.20 from 0.18: 121 to 239 seats pay 0.02 more for each seat above 120.
class ChangeOfAccounts : public testing::Test
{
protected:
    [[nodiscard]] AccountsChange of(const std::string& rows) const
    {
        Table table;
        table.text = "customer,plan,seats,billing,start,end,discount,mrr\n" + rows;
        const AccountList list = readAccounts(table, before_).value();
        EXPECT_TRUE(list.rows.problems.empty());
        return accountsChange(list.rows.values, before_, after_, day("2026-11-30"), list.currency).value();
    }

    Book before_ = musicBook();
    Book after_ = musicBookWithTier2Raised();
};

} // namespace

TEST_F(ChangeOfAccounts, SumsWhatEachPaysMoreAMonth)
{
    const AccountsChange change = of("Elm,ensemble,200,monthly,2026-01-01,,,\n"   // 54.35 to 55.95
                                     "Oak,ensemble,100,monthly,2026-01-01,,,\n"   // 35.95, the first band
                                     "Ash,ensemble,239,monthly,2026-01-01,,,\n"); // 61.37 to 63.75
    EXPECT_EQ(change.before, money("151.67"));
    EXPECT_EQ(change.after, money("155.65"));
    EXPECT_EQ(change.payMore, 2);
    EXPECT_EQ(change.paySame, 1);
    EXPECT_EQ(change.payLess, 0);
}

TEST_F(ChangeOfAccounts, NamesThoseWhoPayMostMoreFirst)
{
    const AccountsChange change = of("Elm,ensemble,200,monthly,2026-01-01,,,\n"
                                     "Ash,ensemble,239,monthly,2026-01-01,,,\n"
                                     "Fir,ensemble,200,monthly,2026-01-01,,,\n");
    ASSERT_EQ(change.hardestHit.size(), 3U);
    EXPECT_EQ(change.hardestHit[0].customer, "Ash");
    EXPECT_EQ(change.hardestHit[0].before, money("61.37"));
    EXPECT_EQ(change.hardestHit[0].after, money("63.75"));
    EXPECT_EQ(change.hardestHit[1].customer, "Elm");
    EXPECT_EQ(change.hardestHit[2].customer, "Fir");
}

TEST_F(ChangeOfAccounts, NamesTenAtMost)
{
    std::string rows;
    for (int i = 0; i < 12; ++i)
        rows += "C" + std::to_string(i) + ",ensemble,200,monthly,2026-01-01,,,\n";
    const AccountsChange change = of(rows);
    EXPECT_EQ(change.payMore, 12);
    EXPECT_EQ(change.hardestHit.size(), 10U);
}

TEST_F(ChangeOfAccounts, LooksAtThoseInServiceOnTheDayAlone)
{
    const AccountsChange change = of("Elm,ensemble,200,monthly,2026-01-01,2026-11-29,,\n"
                                     "Oak,ensemble,200,monthly,2026-12-01,,,\n"
                                     "Ash,ensemble,200,monthly,2026-01-01,2026-11-30,,\n");
    EXPECT_EQ(change.priced(), 1);
    EXPECT_EQ(change.after - change.before, money("1.60"));
}

TEST_F(ChangeOfAccounts, LeavesEachItsDiscountAndMovesAnMrrOfItsOwnByTheSamePart)
{
    // 10 % off 54.35 and 55.95; 108.70 is twice the list price, and so is what it becomes.
    const AccountsChange change = of("Elm,ensemble,200,monthly,2026-01-01,,10,\n"
                                     "Oak,ensemble,200,monthly,2026-01-01,,,108.70\n");
    EXPECT_EQ(change.before, money("157.62")); // 48.915 + 108.70
    EXPECT_EQ(change.after, money("162.26"));  // 50.355 + 111.90
}

TEST_F(ChangeOfAccounts, CountsApartWhatTheListsDoNotBothPrice)
{
    const AccountsChange change = of("Elm,ensemble,200,monthly,2026-01-01,,,\n"
                                     "Oak,choir,10,monthly,2026-01-01,,,12\n");
    EXPECT_EQ(change.unpriced, 1);
    EXPECT_EQ(change.before, money("54.35"));
}

} // namespace seatwise::test::accounts_change_test
