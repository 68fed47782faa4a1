#include "models/waiting_changes.h"

#include "words/format.h"

#include <gtest/gtest.h>

namespace seatwise::ui::test::waiting_changes_test {

namespace {

class WaitingChangesTest : public testing::Test
{
protected:
    /// A change that is kept, in kept_, unless the connection is lost.
    WaitingChanges::Change change(const std::string& key, const QString& name)
    {
        return {key, name, [this, name]() -> Result<void> {
                    if (lost_)
                        return failed("connection lost");
                    kept_ += name;
                    return {};
                }};
    }

    static WaitingChanges::Change refusedChange()
    {
        return {"refused", "Accept", []() -> Result<void> { return failed("the quote is a draft"); }};
    }

    bool lost_ = false;
    QStringList kept_;
    WaitingChanges waiting_{[this] { return lost_; }};
};

TEST_F(WaitingChangesTest, KeepAtOnceWhileTheStoreAnswers)
{
    const auto outcome = waiting_.make(change("a", "A"));
    EXPECT_TRUE(outcome.kept);
    EXPECT_FALSE(outcome.waits);
    EXPECT_EQ(kept_, QStringList{"A"});
    EXPECT_TRUE(waiting_.isEmpty());
}

TEST_F(WaitingChangesTest, WaitWithoutAConnectionAndSayWhy)
{
    lost_ = true;
    const auto outcome = waiting_.make(change("a", "A"));
    EXPECT_EQ(problemText(outcome.kept), "connection lost");
    EXPECT_TRUE(outcome.waits);
    EXPECT_EQ(waiting_.names(), QStringList{"A"});
}

TEST_F(WaitingChangesTest, AreKeptOnceInTheOrderTheyWereWanted)
{
    lost_ = true;
    static_cast<void>(waiting_.make(change("a", "A")));
    static_cast<void>(waiting_.make(change("b", "B")));
    lost_ = false;
    EXPECT_TRUE(waiting_.tryAgain());
    EXPECT_TRUE(waiting_.tryAgain());
    EXPECT_EQ(kept_, QStringList({"A", "B"}));
}

TEST_F(WaitingChangesTest, AreKeptBeforeTheNextChange)
{
    lost_ = true;
    static_cast<void>(waiting_.make(change("a", "A")));
    lost_ = false;
    EXPECT_FALSE(waiting_.make(change("b", "B")).waits);
    EXPECT_EQ(kept_, QStringList({"A", "B"}));
}

TEST_F(WaitingChangesTest, GiveWayToALaterOneOfTheSameKey)
{
    lost_ = true;
    static_cast<void>(waiting_.make(change("a", "first")));
    static_cast<void>(waiting_.make(change("b", "B")));
    static_cast<void>(waiting_.make(change("a", "second")));
    EXPECT_EQ(waiting_.names(), QStringList({"B", "second"}));
}

TEST_F(WaitingChangesTest, DoNotWaitWhenTheStoreRefusesThem)
{
    const auto outcome = waiting_.make(refusedChange());
    EXPECT_EQ(problemText(outcome.kept), "the quote is a draft");
    EXPECT_FALSE(outcome.waits);
    EXPECT_TRUE(waiting_.isEmpty());
}

TEST_F(WaitingChangesTest, AreNamedWhereTheyAreRefusedLater)
{
    lost_ = true;
    static_cast<void>(waiting_.make(refusedChange()));
    static_cast<void>(waiting_.make(change("b", "B")));
    lost_ = false;
    EXPECT_EQ(problemText(waiting_.tryAgain()), "Accept: the quote is a draft");
    EXPECT_EQ(kept_, QStringList{"B"});
    EXPECT_TRUE(waiting_.isEmpty());
}

} // namespace

} // namespace seatwise::ui::test::waiting_changes_test
