#include "window/kept_drafts.h"

#include <chrono>
#include <cstdint>
#include <random>
#include <string>
#include <unistd.h>

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "store/killed_typing.h"
#include "store/processes.h"

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

using std::chrono::milliseconds;

/// A draft of some hundred kilobytes that says its number twice, first and last.
std::string draftOf(std::int64_t number)
{
    constexpr std::size_t size = 200'000;
    const std::string said = std::to_string(number);
    return said + ' ' + std::string(size, '.') + ' ' + said;
}

/// Keeps a draft as it grows, until it is killed.
int typeInto(const std::string& folder, const test::TellTyped& tell)
{
    const KeptDrafts drafts(folder);
    for (std::int64_t number = 1; tell(number); ++number) {
        if (!drafts.keep("abc", draftOf(number)))
            return 1;
        ::usleep(1'000);
    }
    return 1;
}

void killAfter(milliseconds moment)
{
    const test::ScratchFolder folder;
    const std::int64_t atLeast = test::typedBeforeKill(
        moment, [&](const test::TellTyped& tell) { return typeInto(folder.path("drafts"), tell); });
    const auto last = KeptDrafts(folder.path("drafts")).kept("abc");
    ASSERT_TRUE(last) << last.error().message.english();
    const std::int64_t number = *last ? std::stoll(**last) : 0;
    EXPECT_GE(number, atLeast) << "killed after " << moment.count() << " ms";
    EXPECT_EQ(last->value_or(draftOf(number)), draftOf(number)); // whole
}

// 100 kill -9 at random moments.
TEST(KilledDraft, IsWholeAndLosesAtMostWhatWasTypedInTheLast250Milliseconds)
{
    std::mt19937 random(20261130);
    for (int run = 0; run < test::kills(100) && !testing::Test::HasFailure(); ++run)
        killAfter(milliseconds(random() % 450));
}

} // namespace

} // namespace seatwise::kept_drafts_test
