#include <algorithm>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "books/book_source.h"
#include "calls/file_call_store.h"
#include "calls/kept_calls.h"
#include "program.h"
#include "telemetry/own_folders.h"

namespace seatwise::call_command_test {

namespace {

using test::callOf;
using test::keys;
using test::seatwise;

/// 450 and 500 seats of the same list beside each other, and an estimate of another one.
class CallCommand : public testing::Test
{
protected:
    CallCommand()
    {
        Call call = withCustomer(callOf("call-1"), "Lincoln Unified").value();
        call = withScenario(call, {"music-learning", "another content"}, callOf("x", 500).scenarios.front().inputs)
                   .value();
        call = withScenario(call, {own_.data.path("gone.json"), {}}, {}).value();
        call = withNotes(call, "Renews in May").value();
        call.scenarios.front().book.sha256 = loadBook("music-learning").value()->sha256;
        const auto book = loadBook("music-learning").value();
        call = recorded(call,
                        {"2026-11-21T10:20:00Z",
                         'A',
                         {book->id, book->name, book->version, book->sha256},
                         outcomeOf(price(*book, call.scenarios.front().inputs.selection).value())},
                        Step::own)
                   .value();
        EXPECT_TRUE(store_.keep(call));
    }

    const test::OwnFolders own_;
    FileCallStore store_{defaultCallFolder().value()};
};

TEST_F(CallCommand, ListsCallsWithWhatTheyCameTo)
{
    const auto listed = seatwise({"call", "list", "--json"}).json();
    ASSERT_EQ(listed["calls"].size(), 1U);
    const auto& call = listed["calls"][0];
    EXPECT_EQ(call["id"], "call-1");
    EXPECT_EQ(call["customer"], "Lincoln Unified");
    EXPECT_EQ(call["changed"], "2026-11-21T10:20:00Z");
    ASSERT_EQ(call["scenarios"].size(), 3U);
    EXPECT_EQ(call["scenarios"][0]["total"], "1141.80"); // 738.60 + 210 × 1.92
    EXPECT_TRUE(call["scenarios"][1]["total"].is_null());
    EXPECT_NE(seatwise({"call", "list"}).out.find("Ensemble, 450 seats, billed annually"), std::string::npos);
}

TEST_F(CallCommand, ShowsEachScenarioPricedNowBesideTheFirst)
{
    const auto shown = seatwise({"call", "show", "call-1", "--json"}).json();
    const auto& scenarios = shown["scenarios"];
    ASSERT_EQ(scenarios.size(), 3U);
    EXPECT_EQ(scenarios[0]["total"], "1141.80");
    EXPECT_EQ(scenarios[0]["price_book_changed"], false);
    EXPECT_EQ(scenarios[1]["total"], "1237.80"); // 738.60 + 260 × 1.92
    EXPECT_EQ(scenarios[1]["difference_to_first"]["year"], "96.00");
    EXPECT_EQ(scenarios[1]["difference_to_first"]["month"], "8.00");
    EXPECT_EQ(scenarios[1]["price_book_changed"], true);
    EXPECT_TRUE(scenarios[2]["total"].is_null());
    EXPECT_NE(scenarios[2]["problem"].get<std::string>().find("gone.json"), std::string::npos);
    EXPECT_EQ(shown["history"][0]["total"], "1141.80");
    EXPECT_EQ(shown["notes"], "Renews in May");
}

TEST_F(CallCommand, ShowsTheDifferenceInWords)
{
    const auto shown = seatwise({"call", "show", "call-1"});
    EXPECT_EQ(shown.exitCode, 0);
    EXPECT_NE(shown.out.find("$96.00 more a year"), std::string::npos) << shown.out;
    EXPECT_NE(shown.out.find("is not what it was when this was last priced"), std::string::npos) << shown.out;
}

TEST_F(CallCommand, RemovesACallThatIsOpenNowhere)
{
    const auto refused = seatwise({"call", "remove", "call-1"});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_EQ(refused.err, "seatwise: the call call-1 is open in another window of Seatwise\n");
    store_.close("call-1");
    EXPECT_EQ(seatwise({"call", "remove", "call-1"}).out, "Removed.\n");
    EXPECT_EQ(seatwise({"call", "list"}).out, "No calls.\n");
    EXPECT_EQ(seatwise({"call", "remove", "call-1"}).exitCode, 2);
}

TEST_F(CallCommand, NamesWhatCannotBeReadAndListsTheRest)
{
    const std::string file = defaultCallFolder().value() + "/other.json";
    std::ofstream(file) << "no call";
    const auto listed = seatwise({"call", "list", "--json"});
    EXPECT_EQ(listed.exitCode, 0);
    EXPECT_NE(listed.err.find(file + " is no call that can be read"), std::string::npos) << listed.err;
    EXPECT_EQ(listed.json()["calls"].size(), 1U);
    EXPECT_EQ(listed.json()["unread"][0]["file"], file);
    EXPECT_EQ(seatwise({"call", "show", "other"}).exitCode, 1);
    EXPECT_EQ(seatwise({"call", "show", "../store"}).exitCode, 2);
}

TEST_F(CallCommand, NamesEachThatCannotBeReadInOneLine)
{
    for (const char* const name : {"/other.json", "/third.json"})
        std::ofstream(defaultCallFolder().value() + name) << "no call";
    const std::string said = seatwise({"call", "list"}).err;
    EXPECT_EQ(said.find("2 calls cannot be read: "), 0U) << said;
    EXPECT_NE(said.find("/other.json is no call that can be read"), std::string::npos) << said;
    EXPECT_NE(said.find("/third.json is no call that can be read"), std::string::npos) << said;
    EXPECT_EQ(std::ranges::count(said, '\n'), 1) << said;
}

} // namespace

} // namespace seatwise::call_command_test
