#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "calendar/days.h"
#include "comparison/raised_book.h"
#include "insights/account_list.h"
#include "insights/movements.h"
#include "insights/priced_accounts.h"
#include "pricing/books.h"
#include "pricing/music_book.h"

// R97: accounts are priced by the version of the list that is in force for each. 200 seats of Ensemble are 54.35 a
// month as published, and 55.95 where its second tier is 0.20: 80 × 0.02 more.

namespace seatwise::account_versions_test {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;

/// A library that ships nothing.
class NoShelf : public BookLibrary
{
public:
    [[nodiscard]] std::vector<std::string> shipped() const override { return {}; }
    [[nodiscard]] Result<SharedBook> load(std::string_view) const override { return failed(std::string("none")); }
};

void publish(PublishedBook& published, const Book& book, const char* effective, const char* existingFrom)
{
    const std::string sha256 = "of " + book.version;
    published.lists[sha256] = writePriceBook(book);
    BookVersion version;
    version.version = book.version;
    version.sha256 = sha256;
    version.effective = day(effective);
    version.existingFrom = day(existingFrom);
    published.chain.push_back(version);
}

class AccountVersions : public testing::Test
{
protected:
    AccountVersions()
    {
        published_.id = "music-learning";
        publish(published_, musicBook(), "2025-01-01", "2025-01-01");
        publish(published_, raised_, "2027-01-01", "2027-07-01");
    }

    [[nodiscard]] AccountList read(const std::string& rows) const
    {
        const auto books = AccountBooks::of(published_, NoShelf(), inUse_);
        return readAccounts(
                   decodeTable("customer,plan,seats,billing,start,end,discount,mrr,term,existing_since\n" + rows),
                   books.value())
            .value();
    }

    /// What the rows bring at the end of a month.
    [[nodiscard]] std::string at(const char* asked, const std::string& rows) const
    {
        const AccountList list = read(rows);
        EXPECT_TRUE(list.rows.problems.empty());
        return moved(list.rows.values, asked).end.toString(2);
    }

    Book inUse_ = musicBook();
    Book raised_ = musicBookWithTier2Raised();
    PublishedBook published_;
};

TEST_F(AccountVersions, PriceEachRowByTheOneThatIsInForceForIt)
{
    const std::string before = "Elm,ensemble,200,monthly,2026-03-10,,,,,\n";
    EXPECT_EQ(at("2027-06", before), "54.35");
    EXPECT_EQ(at("2027-07", before), "55.95");
    const std::string since = "Oak,ensemble,200,monthly,2027-01-05,,,,,\n";
    EXPECT_EQ(at("2027-01", since), "55.95");
    EXPECT_EQ(at("2027-07", before + since), "111.90");
}

TEST_F(AccountVersions, MakeAnExpansionOfTheMonthInWhichACustomerComesToOne)
{
    const auto months = movementsOf(read("Elm,ensemble,200,monthly,2026-03-10,,,,,\n").rows.values,
                                    ruleOf(MrrRules::seatwise), {month("2027-06"), month("2027-08")}, Currency{})
                            .value();
    EXPECT_EQ(months[0].expansion, money("0"));
    EXPECT_EQ(months[1].expansion, money("1.60"));
    EXPECT_EQ(months[2].expansion, money("0"));
    EXPECT_EQ(months[1].churn, money("0"));
}

TEST_F(AccountVersions, AreNeverChangedInsideATerm)
{
    const std::string row = "Elm,ensemble,200,monthly,2026-09-01,,,,2,\n";
    EXPECT_EQ(at("2028-08", row), "54.35");
    EXPECT_EQ(at("2028-09", row), "55.95");
}

TEST_F(AccountVersions, KnowWhoIsACustomerSinceAnEarlierDay)
{
    EXPECT_EQ(at("2027-02", "Elm,ensemble,200,monthly,2027-02-01,,,,,2026-03-10\n"), "54.35");
    EXPECT_EQ(at("2027-07", "Elm,ensemble,200,monthly,2027-02-01,,,,,2026-03-10\n"), "55.95");
}

TEST_F(AccountVersions, AreAllLessTheDiscountOfTheRow)
{
    const std::string row = "Elm,ensemble,200,monthly,2026-03-10,,10,,,\n"; // 48.915 and 50.355
    EXPECT_EQ(at("2027-06", row + "Ash,ensemble,200,monthly,2026-03-10,,10,,,\n"), "97.83");
    EXPECT_EQ(at("2027-07", row + "Ash,ensemble,200,monthly,2026-03-10,,10,,,\n"), "100.71");
}

TEST_F(AccountVersions, LeaveAnMrrOfItsOwnAlone)
{
    EXPECT_EQ(at("2027-07", "Elm,ensemble,200,monthly,2026-03-10,,,50.00,,\n"), "50.00");
}

TEST_F(AccountVersions, ThatComeAfterTheLastDayArePassedOver)
{
    const auto accounts = read("Elm,ensemble,200,monthly,2026-03-10,2027-06-30,,,,\n"
                               "Oak,ensemble,200,monthly,2026-03-10,2027-07-01,,,,\n")
                              .rows.values;
    EXPECT_TRUE(accounts[0].newPrices.empty());
    ASSERT_EQ(accounts[1].newPrices.size(), 1U);
    EXPECT_EQ(accounts[1].newPrices[0].from, day("2027-07-01"));
}

TEST_F(AccountVersions, ThatAreWithdrawnAreNone)
{
    published_.chain.back().isWithdrawn = true;
    EXPECT_EQ(at("2027-07", "Elm,ensemble,200,monthly,2026-03-10,,,,,\n"), "54.35");
}

TEST_F(AccountVersions, RefuseARowThatOneOfThemDoesNotPrice)
{
    Book without = musicBook();
    without.version = "2028.1";
    without.plans.back().seats.min = 300;
    publish(published_, without, "2028-01-01", "2028-01-01");
    const AccountList list = read("Elm,ensemble,200,monthly,2026-03-10,,,,,\n"
                                  "Oak,ensemble,400,monthly,2026-03-10,,,,,\n"
                                  "Ash,ensemble,200,monthly,2024-03-10,,,,,\n"
                                  "Fir,ensemble,200,monthly,2026-03-10,,,,many,\n");
    std::vector<std::string> said;
    for (const RowProblem& problem : list.rows.problems)
        said.push_back(problem.message.english());
    EXPECT_THAT(said, ElementsAre(HasSubstr("from 2028-01-01 on, by another version of the list"),
                                  HasSubstr("music-learning"), HasSubstr("the years of a term")));
    EXPECT_EQ(list.rows.values.size(), 1U);
}

TEST(OneBook, PricesAccountsOfAllDays)
{
    const Book book = musicBook();
    const AccountBooks books{book};
    const auto inForce = books.inForce({day("1999-01-01")}, std::nullopt).value();
    ASSERT_EQ(inForce.size(), 1U);
    EXPECT_EQ(inForce.front().book, &books.inUse());
}

TEST_F(AccountVersions, LookBackAtTheLatestThatExistingCustomersCameTo)
{
    const auto books = AccountBooks::of(published_, NoShelf(), inUse_).value();
    EXPECT_FALSE(books.lastPublishing(day("2027-06-30"))); // before the first there is no list
    const auto last = books.lastPublishing(day("2027-07-01"));
    ASSERT_TRUE(last);
    EXPECT_EQ(last->before.version, musicBook().version);
    EXPECT_EQ(last->after.version, raised_.version);
    EXPECT_EQ(last->from, day("2027-01-01"));
    EXPECT_EQ(last->existingFrom, day("2027-07-01"));
    published_.chain.back().isWithdrawn = true;
    EXPECT_FALSE(AccountBooks::of(published_, NoShelf(), inUse_).value().lastPublishing(day("2027-07-01")));
}

} // namespace
} // namespace seatwise::account_versions_test
