#include "window/kept_drafts.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace seatwise::kept_drafts_test {

namespace {

class KeptDraftsTest : public testing::Test
{
protected:
    QTemporaryDir folder;
    const std::string place = folder.filePath("seatwise/drafts").toStdString();
    const KeptDrafts drafts{place};
};

TEST_F(KeptDraftsTest, HaveNothingBeforeOneIsKept)
{
    EXPECT_EQ(drafts.kept("abc").value(), std::nullopt);
}

TEST_F(KeptDraftsTest, GiveBackTheLastTextOfEachList)
{
    ASSERT_TRUE(drafts.keep("abc", "{ \"id\": 1 }"));
    ASSERT_TRUE(drafts.keep("abc", "{ \"id\": \"a\" }"));
    ASSERT_TRUE(drafts.keep("def", "{}"));
    EXPECT_EQ(KeptDrafts(place).kept("abc").value(), "{ \"id\": \"a\" }");
    EXPECT_EQ(KeptDrafts(place).kept("def").value(), "{}");
}

TEST_F(KeptDraftsTest, ForgetOneThatIsEmpty)
{
    ASSERT_TRUE(drafts.keep("abc", "{}"));
    ASSERT_TRUE(drafts.keep("abc", ""));
    EXPECT_EQ(drafts.kept("abc").value(), std::nullopt);
    EXPECT_TRUE(drafts.keep("abc", ""));
}

TEST_F(KeptDraftsTest, SayWhereNothingCanBeKept)
{
    const KeptDrafts nowhere("/dev/null/drafts");
    EXPECT_FALSE(nowhere.keep("abc", "{}"));
}

} // namespace

} // namespace seatwise::kept_drafts_test
