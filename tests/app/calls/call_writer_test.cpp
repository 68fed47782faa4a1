#include "calls/call_writer.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <random>
#include <set>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

#include <gtest/gtest.h>

#include "calls/file_call_store.h"
#include "calls/kept_calls.h"
#include "files/disk_full.h"
#include "files/scratch_folder.h"
#include "store/killed_typing.h"
#include "store/processes.h"

namespace seatwise::call_writer_test {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;
using test::callOf;
using test::noted;

/// What was told, from whichever thread.
class Told
{
public:
    void add(const Keeping& now)
    {
        const std::lock_guard guard(mutex_);
        all_.push_back(now);
    }
    [[nodiscard]] std::ptrdiff_t failures() const
    {
        const std::lock_guard guard(mutex_);
        return std::ranges::count_if(all_, [](const Keeping& now) { return now.failure.has_value(); });
    }
    [[nodiscard]] Keeping last() const
    {
        const std::lock_guard guard(mutex_);
        return all_.empty() ? Keeping{false} : all_.back();
    }

private:
    mutable std::mutex mutex_;
    std::vector<Keeping> all_;
};

/// Looks every millisecond whether something has come true, up to ten seconds; how long that took.
template<class Condition>
steady_clock::duration waitUntil(const Condition& isTrue)
{
    const auto begun = steady_clock::now();
    for (int i = 0; i < 10'000 && !isTrue(); ++i)
        ::usleep(1'000);
    EXPECT_TRUE(isTrue());
    return steady_clock::now() - begun;
}

class CallBehind : public testing::Test
{
protected:
    /// The notes of a call as they are on the disk; empty while it is not there.
    [[nodiscard]] std::string notesOf(const CallId& id) const
    {
        const auto call = store_.read(id);
        return call ? call->notes : std::string();
    }

    const test::ScratchFolder folder_;
    FileCallStore store_{folder_.path("calls")};
};

TEST_F(CallBehind, IsOnTheDiskWithin250Milliseconds)
{
    CallWriter writer(store_);
    writer.keep(noted(callOf("a"), "first"));
    waitUntil([this] { return notesOf("a") == "first"; });
    for (const char* const typed : {"l", "la", "las", "last"})
        writer.keep(noted(callOf("a"), typed));
    EXPECT_LT(waitUntil([this] { return notesOf("a") == "last"; }), milliseconds(250));
    waitUntil([&writer] { return writer.keeping() == Keeping(); });
}

TEST_F(CallBehind, DoesNotKeepWhoeverHandsItOverWaiting)
{
    CallWriter writer(store_);
    std::vector<steady_clock::duration> times;
    std::set<std::string> written;
    for (int i = 0; i < 100'000 && written.size() < 4; ++i) {
        Call call = noted(callOf("a"), std::string(60'000, 'x') + std::to_string(i));
        const auto begun = steady_clock::now();
        writer.keep(std::move(call));
        times.push_back(steady_clock::now() - begun);
        written.insert(notesOf("a"));
    }
    ASSERT_EQ(written.size(), 4U); // nothing at first, and three states of the call
    std::ranges::sort(times);
    EXPECT_LT(times[times.size() * 9 / 10], milliseconds(5)); // others may be at work on this computer
    EXPECT_TRUE(writer.finish());
}

TEST_F(CallBehind, IsWrittenBeforeItsWriterEnds)
{
    {
        CallWriter writer(store_);
        writer.keep(callOf("a"));
        writer.keep(callOf("b"));
        writer.keep(noted(callOf("a"), "last"));
    }
    EXPECT_EQ(store_.read("a").value().notes, "last");
    EXPECT_EQ(store_.read("b").value(), callOf("b"));
}

TEST_F(CallBehind, TellsOfAFullDiskOnceAndIsTriedAgain)
{
    Told told;
    CallWriter writer(store_);
    writer.tell([&told](const Keeping& now) { told.add(now); });
    writer.keep(noted(callOf("a"), "before"));
    ASSERT_TRUE(writer.finish());
    {
        const test::DiskFullAfter full(64);
        writer.keep(noted(callOf("a"), "after"));
        EXPECT_FALSE(writer.finish());
        EXPECT_FALSE(writer.finish());
        EXPECT_FALSE(writer.keeping().isDone);
        EXPECT_EQ(store_.read("a").value().notes, "before");
        EXPECT_EQ(told.failures(), 1);
    }
    waitUntil([&told] { return told.last() == Keeping(); }); // nobody asks
    EXPECT_EQ(notesOf("a"), "after");
    EXPECT_EQ(told.failures(), 1);
    writer.tell({});
}

TEST_F(CallBehind, OfOneThatIsOpenElsewhereHoldsUpNoOther)
{
    FileCallStore other(folder_.path("calls"));
    ASSERT_TRUE(other.keep(callOf("a")));
    CallWriter writer(store_);
    writer.keep(noted(callOf("a"), "mine"));
    writer.keep(callOf("b"));
    const auto finished = writer.finish();
    ASSERT_FALSE(finished);
    EXPECT_EQ(finished.error().message.english(), "the call a is open in another window of Seatwise");
    EXPECT_TRUE(store_.read("b"));
    EXPECT_EQ(store_.read("a").value(), callOf("a"));
    writer.keep(noted(callOf("b"), "in time"));
    EXPECT_LT(waitUntil([this] { return notesOf("b") == "in time"; }), milliseconds(250));
}

/// A window in which somebody types, until it is killed.
int typeInto(const std::string& folder, const test::TellTyped& tell)
{
    FileCallStore store(folder);
    CallWriter writer(store);
    for (std::int64_t number = 1; tell(number); ++number) {
        writer.keep(noted(callOf("a"), std::to_string(number)));
        ::usleep(2'000);
    }
    return 1;
}

/// A call is typed into, and its window killed after so long.
void killAfter(milliseconds moment)
{
    const test::ScratchFolder folder;
    const std::int64_t atLeast = test::typedBeforeKill(
        moment, [&](const test::TellTyped& tell) { return typeInto(folder.path("calls"), tell); });
    FileCallStore store(folder.path("calls"));
    const auto begun = steady_clock::now();
    const auto last = store.openLast();
    EXPECT_LT(steady_clock::now() - begun, milliseconds(150));
    ASSERT_TRUE(last) << last.error().message.english();
    EXPECT_GE(*last ? std::stoll((*last)->notes) : 0, atLeast) << "killed after " << moment.count() << " ms";
}

// 200 kill -9 at random moments: at most what was typed in the last 250 ms is lost.
TEST(KilledCall, LosesAtMostWhatWasTypedInTheLast250Milliseconds)
{
    std::mt19937 random(20261121);
    for (int run = 0; run < test::kills(200) && !testing::Test::HasFailure(); ++run)
        killAfter(milliseconds(random() % 450));
}

} // namespace

} // namespace seatwise::call_writer_test
