#include "calls/file_call_store.h"

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "calls/call_json.h"
#include "calls/kept_calls.h"
#include "files/disk_full.h"
#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "store/processes.h"

namespace seatwise::file_call_store_test {

namespace {

namespace fs = std::filesystem;
using test::callOf;
using test::noted;

constexpr std::size_t all = 1'000'000;

template<class T>
std::string refusalOf(const Result<T>& result)
{
    return result ? std::string() : result.error().message.english();
}

std::vector<std::string> idsIn(const RecentCalls& recent)
{
    std::vector<std::string> ids;
    for (const CallHead& call : recent.calls)
        ids.push_back(call.id.text());
    return ids;
}

class KeptCalls : public testing::Test
{
protected:
    [[nodiscard]] std::string fileOf(std::string_view id) const { return folder_ + "/" + std::string(id) + ".json"; }

    const test::ScratchFolder scratch_;
    const std::string folder_ = scratch_.path("seatwise/calls");
    FileCallStore store_{folder_};
};

TEST_F(KeptCalls, AreNoneBeforeTheFirstAndMakeNoFolder)
{
    EXPECT_EQ(store_.recent(all).value(), RecentCalls());
    EXPECT_EQ(store_.openLast().value(), std::nullopt);
    EXPECT_EQ(refusalOf(store_.read("a")), "there is no call a in " + folder_);
    EXPECT_FALSE(fs::exists(folder_));
}

TEST_F(KeptCalls, ComeBackAsTheyWere)
{
    const Call call = noted(callOf("a"), "Asks for 500 too");
    ASSERT_TRUE(store_.keep(call));
    EXPECT_EQ(store_.read("a").value(), call);
    EXPECT_EQ(FileCallStore(folder_).read("a").value(), call);
}

TEST_F(KeptCalls, AreForTheirOwnerAlone)
{
    ASSERT_TRUE(store_.keep(callOf("a")));
    struct stat status = {};
    ASSERT_EQ(::stat(fileOf("a").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    ASSERT_EQ(::stat(folder_.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0700U);
}

TEST_F(KeptCalls, AreListedByTheirLastChange)
{
    for (const auto& [id, changed] : {std::pair("a", "2026-11-21T10:00:00Z"), std::pair("b", "2026-11-23T10:00:00Z"),
                                      std::pair("c", "2026-11-22T10:00:00Z")})
        ASSERT_TRUE(store_.keep(callOf(id, 450, changed)));
    const RecentCalls recent = store_.recent(all).value();
    EXPECT_EQ(idsIn(recent), (std::vector<std::string>{"b", "c", "a"}));
    EXPECT_EQ(recent.calls.front(), headOf(callOf("b", 450, "2026-11-23T10:00:00Z")));
    EXPECT_EQ(store_.recent(2).value().calls.size(), 2U);
}

TEST_F(KeptCalls, GoOnWithTheOneThatWasKeptLast)
{
    ASSERT_TRUE(store_.keep(callOf("a")));
    ASSERT_TRUE(store_.keep(callOf("b")));
    const auto now = fs::last_write_time(fileOf("b"));
    fs::last_write_time(fileOf("a"), now + std::chrono::seconds(1));
    store_.close("a");
    EXPECT_EQ(FileCallStore(folder_).openLast().value(), callOf("a"));
}

TEST_F(KeptCalls, AreGoneOnWithInOneWindowAtATime)
{
    FileCallStore other(folder_);
    ASSERT_TRUE(store_.keep(callOf("a")));
    const Error said{Error::Kind::refused, other.open("a").error().message};
    EXPECT_EQ(said.message.english(), "the call a is open in another window of Seatwise");
    EXPECT_EQ(other.open("a").error(), said);
    EXPECT_EQ(other.keep(noted(callOf("a"), "mine")).error(), said);
    EXPECT_EQ(other.remove("a").error(), said);
    EXPECT_EQ(other.openLast().value(), std::nullopt);
    EXPECT_EQ(other.read("a").value(), callOf("a"));
    store_.close("a");
    EXPECT_EQ(other.open("a").value(), callOf("a"));
    EXPECT_TRUE(other.keep(noted(callOf("a"), "mine")));
    EXPECT_FALSE(store_.keep(noted(callOf("a"), "theirs")));
    EXPECT_EQ(store_.read("a").value().notes, "mine");
}

TEST_F(KeptCalls, AreNotReplacedByOneThatWasNotOpened)
{
    ASSERT_TRUE(store_.keep(callOf("a")));
    store_.close("a");
    EXPECT_EQ(refusalOf(store_.keep(noted(callOf("a"), "another"))),
              "a call a is kept already; open it before it is changed");
    EXPECT_EQ(store_.read("a").value(), callOf("a"));
}

TEST_F(KeptCalls, AreFreeAgainWhenTheWindowThatHadThemWasKilled)
{
    int ends[2] = {};
    ASSERT_EQ(::pipe(ends), 0);
    const pid_t child = test::inChild([&] {
        FileCallStore theirs(folder_);
        const bool kept = theirs.keep(callOf("a")).has_value();
        return ::write(ends[1], &kept, 1) == 1 ? ::pause() : 1;
    });
    bool kept = false;
    ASSERT_EQ(::read(ends[0], &kept, 1), 1);
    ASSERT_TRUE(kept);
    EXPECT_FALSE(store_.open("a"));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_EQ(store_.open("a").value(), callOf("a"));
}

TEST_F(KeptCalls, AreRemoved)
{
    ASSERT_TRUE(store_.keep(callOf("a")));
    EXPECT_TRUE(store_.remove("a"));
    EXPECT_FALSE(fs::exists(fileOf("a")));
    EXPECT_EQ(refusalOf(store_.remove("a")), "there is no call a in " + folder_);
}

TEST_F(KeptCalls, LeadNowhereElse)
{
    const std::string outside = scratch_.file("seatwise-outside.json", "kept");
    for (const CallId& id : {CallId("../../seatwise-outside"), CallId(""), CallId("A")}) {
        EXPECT_FALSE(store_.keep(callOf(id.text())));
        EXPECT_FALSE(store_.read(id));
        EXPECT_FALSE(store_.open(id));
        EXPECT_FALSE(store_.remove(id));
    }
    EXPECT_EQ(readUpTo(outside, 100).value(), "kept");
}

TEST_F(KeptCalls, ThatCannotBeReadAreNamedAndStay)
{
    ASSERT_TRUE(store_.keep(callOf("a")));
    std::ofstream(fileOf("b")) << "no call";
    std::ofstream(fileOf("c")) << writeCall(callOf("a"));
    fs::create_directory(fileOf("d"));
    ASSERT_EQ(::mkfifo(fileOf("e").c_str(), 0600), 0);
    const RecentCalls recent = store_.recent(all).value();
    EXPECT_EQ(idsIn(recent), std::vector<std::string>{"a"});
    ASSERT_EQ(recent.unread.size(), 4U);
    for (const UnreadCall& call : recent.unread)
        EXPECT_NE(call.problem.english().find(call.file), std::string::npos) << call.problem.english();
    for (const CallId& id : {CallId("b"), CallId("c"), CallId("d"), CallId("e")}) {
        EXPECT_FALSE(store_.read(id));
        EXPECT_FALSE(store_.open(id));
        EXPECT_FALSE(store_.keep(callOf(id.text())));
    }
    EXPECT_EQ(readUpTo(fileOf("b"), 100).value(), "no call");
}

TEST_F(KeptCalls, OfANewerProgramAreToldAndStay)
{
    ASSERT_TRUE(store_.keep(callOf("a")));
    std::string newer = writeCall(callOf("b"));
    newer.replace(newer.find("\"format_version\":1"), 18, "\"format_version\":2");
    std::ofstream(fileOf("b")) << newer;
    EXPECT_EQ(refusalOf(store_.open("b")),
              fileOf("b") + " is no call that can be read: it was written by a newer version of Seatwise, in form 2; "
                            "this one reads form 1; it stays as it is");
    EXPECT_EQ(readUpTo(fileOf("b"), all).value(), newer);
}

TEST_F(KeptCalls, StayWholeOnAFullDisk)
{
    const Call before = noted(callOf("a"), "before");
    ASSERT_TRUE(store_.keep(before));
    const auto size = static_cast<rlim_t>(fs::file_size(fileOf("a")));
    for (const rlim_t limit : {rlim_t{0}, rlim_t{1}, size / 2, size}) {
        const test::DiskFullAfter full(limit);
        const auto kept = store_.keep(noted(before, "after, and much more of it"));
        ASSERT_FALSE(kept) << limit;
        EXPECT_EQ(kept.error().message.english(), "cannot write " + fileOf("a") + ": File too large");
        EXPECT_EQ(store_.read("a").value(), before) << limit;
    }
    EXPECT_TRUE(store_.keep(noted(before, "after")));
    EXPECT_EQ(store_.read("a").value().notes, "after");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 2); // and the file of locks
}

// 500 files with a few bytes changed: each is read or named, and none is touched.
TEST_F(KeptCalls, ThatWereDamagedAreReadOrNamedAndNoneIsLost)
{
    std::mt19937 random(20261121);
    const auto below = [&random](std::size_t limit) { return random() % limit; };
    std::vector<std::pair<std::string, std::string>> files;
    fs::create_directories(folder_);
    for (int i = 0; i < 500; ++i) {
        const std::string id = "call-" + std::to_string(i);
        std::string bytes = writeCall(noted(callOf(id), "Board meets on Mondays"));
        for (std::size_t left = 1 + below(3); left > 0; --left)
            bytes[below(bytes.size())] = static_cast<char>(random() & 0xFFU);
        if (i % 5 == 0)
            bytes.resize(below(bytes.size()));
        std::ofstream(fileOf(id), std::ios::binary) << bytes;
        files.emplace_back(id, bytes);
    }
    const RecentCalls recent = store_.recent(all).value();
    EXPECT_EQ(recent.calls.size() + recent.unread.size(), files.size());
    EXPECT_GT(recent.unread.size(), 0U);
    for (const auto& [id, bytes] : files) {
        const auto opened = store_.open(CallId(id));
        EXPECT_TRUE(opened || opened.error().message.english().find(fileOf(id)) != std::string::npos);
        EXPECT_EQ(readUpTo(fileOf(id), all).value(), bytes);
    }
    EXPECT_TRUE(store_.keep(callOf("another")));
}

} // namespace

} // namespace seatwise::file_call_store_test
