#include "insights/kept_accounts.h"

#include <gtest/gtest.h>

#include "workshop/kept_in_memory.h"

namespace seatwise::kept_accounts_test {
namespace {

KeptAccounts listOf(std::string text)
{
    KeptAccounts accounts{"accounts.csv", {}, {}};
    accounts.table.text = std::move(text);
    accounts.choices.firstLine = 2;
    accounts.choices.columns = std::vector<std::size_t>{0, 1, 2};
    return accounts;
}

std::string longText()
{
    std::string text = "customer,plan,start\n";
    while (text.size() < 1'300'000) // several parts
        text += "École Élémentaire «Molière», Genève,ensemble,2026-01-01\n";
    return text;
}

TEST(KeptAccounts, ComeBackAsTheyWereImportedHoweverLong)
{
    for (const std::string& text : {std::string("customer,plan,start\nElm,solo,2026-01-01\n"), longText()}) {
        test::KeptInMemory store;
        ASSERT_TRUE(keepAccounts(store, listOf(text)));
        const auto kept = readKeptAccounts(store).value();
        ASSERT_TRUE(kept);
        EXPECT_TRUE(*kept == listOf(text));
    }
}

TEST(KeptAccounts, OfAShorterListLeaveNothingOfALongerOne)
{
    test::KeptInMemory store;
    ASSERT_TRUE(keepAccounts(store, listOf(longText())));
    ASSERT_TRUE(keepAccounts(store, listOf("customer\nElm\n")));
    EXPECT_EQ(readKeptAccounts(store).value()->table.text, "customer\nElm\n");
}

TEST(KeptAccounts, AreNoneInAStoreThatKeepsNone)
{
    const test::KeptInMemory store;
    EXPECT_FALSE(readKeptAccounts(store).value());
}

TEST(KeptAccounts, StandInTheTrailByTheNameOfTheirFile)
{
    test::KeptInMemory store;
    ASSERT_TRUE(keepAccounts(store, listOf("customer\nElm\n")));
    ASSERT_EQ(store.trail.size(), 1U);
    EXPECT_EQ(store.trail.front().detail, "accounts imported from accounts.csv");
}

TEST(KeptAccounts, AreRefusedBeyondWhatIsKept)
{
    test::KeptInMemory store;
    const auto kept = keepAccounts(store, listOf(std::string(maxKeptAccountBytes + 1, 'x')));
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().message.english(), "the list has 64000001 bytes; at most 64000000 are kept");
    EXPECT_TRUE(store.trail.empty());
}

} // namespace
} // namespace seatwise::kept_accounts_test
