// A script that lost the answer asks again: what was done is not done twice, and the answer is the same. In a file, and
// in another program of tests on a server.

#include <ostream>
#include <thread>
#include <utility>

#include <gtest/gtest.h>

#include "program.h"
#include "store/stores.h"

namespace seatwise::test::ask_again_test {
namespace {

using Words = std::vector<std::string>;

class AskAgain : public testing::Test
{
protected:
    [[nodiscard]] Finished run(Words arguments, const std::string& today = "2026-11-21") const
    {
        return seatwiseOn(today, store.location(), std::move(arguments));
    }

    /// `quote new` under an id, with more options.
    [[nodiscard]] Finished ask(const std::string& id, const Words& more = {},
                               const std::string& today = "2026-11-21") const
    {
        Words arguments{"quote", "new",     "--id", id,          "--customer", "Elm",   "--plan",
                        "auto",  "--seats", "200",  "--billing", "annual",     "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments, today);
    }

    [[nodiscard]] std::size_t countOfQuotes() const { return run({"quote", "list", "--json"}).json()["quotes"].size(); }

    [[nodiscard]] std::size_t countOfRecords() const { return store.open()->audit()->size(); }

    EmptyStore store;
};

TEST_F(AskAgain, GivesTheQuoteOfTheSameIdAndOptions)
{
    const Finished first = ask("order-4711");
    EXPECT_EQ(first.json()["id"], "order-4711");
    EXPECT_EQ(ask("order-4711").out, first.out);
    EXPECT_EQ(countOfQuotes(), 1U);
}

TEST_F(AskAgain, ComparesTheOptionsAsGivenInAnyOrderAndOnAnyDay)
{
    ASSERT_EQ(ask("a", {"--add-on", "x"}).exitCode, 2); // no such add-on: nothing is kept under the id
    const Finished first = ask("a", {"--po", "7", "--department", "Music"});
    ASSERT_EQ(first.exitCode, 0) << first.err;
    EXPECT_EQ(ask("a", {"--department", "Music", "--po", "7"}, "2027-03-01").out, first.out);
}

TEST_F(AskAgain, GivesTheQuoteAsItHasBecome)
{
    ASSERT_EQ(ask("a").exitCode, 0);
    ASSERT_EQ(run({"quote", "issue", "a"}).exitCode, 0);
    EXPECT_EQ(ask("a").json()["status"], "issued");
}

TEST_F(AskAgain, RefusesOtherOptionsUnderTheSameId)
{
    ASSERT_EQ(ask("a").exitCode, 0);
    const std::size_t records = countOfRecords();
    for (const Words& other : {Words{"--po", "7"}, Words{"--book", "sessiontrack"}, Words{"--start", "2026-11-21"}}) {
        const Finished refused = ask("a", other);
        EXPECT_EQ(refused.exitCode, 3) << other.front();
        EXPECT_EQ(refused.out, "");
        EXPECT_NE(refused.err.find("was asked for with other options"), std::string::npos) << refused.err;
    }
    EXPECT_EQ(countOfRecords(), records);
}

TEST_F(AskAgain, RefusesTheIdOfAQuoteThatWasNotAskedForByIt)
{
    ASSERT_TRUE(store.open()->add(draft("a"), shippedMusicBook()));
    EXPECT_EQ(ask("a").exitCode, 3);
}

TEST_F(AskAgain, TakesIdsThatNameNothingElse)
{
    for (const std::string& id :
         {std::string(), std::string("SW-2026-000001"), std::string("music/card/a"), std::string("two words"),
          std::string("-a"), std::string("ä"), std::string(64, 'f')}) {
        const Finished misused = ask(id);
        EXPECT_EQ(misused.exitCode, 2) << id;
        EXPECT_EQ(misused.out, "");
    }
    EXPECT_EQ(ask("2026-11/21").exitCode, 2);
    EXPECT_EQ(ask("urn:order@crm.4711_b+c-d").exitCode, 0);
}

TEST_F(AskAgain, KeepsOneQuoteWhenEightAskAtOnce)
{
    ASSERT_EQ(run({"quote", "list"}).exitCode, 0); // the store is there
    std::vector<Finished> answers(8);
    std::vector<std::thread> scripts;
    for (Finished& answer : answers)
        scripts.emplace_back([this, &answer] { answer = ask("a"); });
    for (std::thread& script : scripts)
        script.join();
    for (const Finished& answer : answers)
        EXPECT_EQ(answer.out, answers.front().out) << answer.err;
    EXPECT_EQ(countOfQuotes(), 1U);
}

/// A move, the moves that come before it, and the id of what it is done to.
struct Move
{
    std::string name;
    std::vector<Words> before;
    Words arguments;
};

/// What a failing test calls it.
void PrintTo(const Move& move, std::ostream* out)
{
    *out << move.name;
}

class AskedTwice : public AskAgain, public testing::WithParamInterface<Move>
{
};

TEST_P(AskedTwice, GivesTheSameAnswer)
{
    ASSERT_TRUE(store.open()->add(draft("a"), shippedMusicBook()));
    for (const Words& before : GetParam().before)
        ASSERT_EQ(run(before).exitCode, 0) << before[1];
    Words arguments = GetParam().arguments;
    arguments.emplace_back("--json");
    const Finished first = run(arguments);
    ASSERT_EQ(first.exitCode, 0) << first.err;
    const std::size_t records = countOfRecords();
    const Finished second = run(arguments);
    EXPECT_EQ(second.exitCode, 0) << second.err;
    EXPECT_EQ(second.out, first.out);
    EXPECT_EQ(countOfRecords(), records);
}

const Words newD{"quote",   "new", "--id",      "d",      "--customer", "Elm", "--plan",   "ensemble",
                 "--seats", "200", "--billing", "annual", "--discount", "20",  "--reason", "a pilot"};
const Words issueA{"quote", "issue", "a"};
const Words acceptA{"quote", "accept", "a"};

INSTANTIATE_TEST_SUITE_P(
    Moves, AskedTwice,
    testing::Values(Move{"Issue", {}, issueA}, Move{"Accept", {issueA}, acceptA},
                    Move{"Decline", {issueA}, {"quote", "decline", "a"}},
                    Move{"Revise", {issueA}, {"quote", "revise", "SW-2026-000001"}},
                    Move{"Change", {issueA}, {"quote", "change", "SW-2026-000001", "--seats", "450"}},
                    Move{"ChangeADraft", {}, {"quote", "change", "a", "--seats", "450"}},
                    Move{"Renew", {issueA, acceptA}, {"quote", "renew", "a"}},
                    Move{"Approve", {newD}, {"quote", "approve", "d", "--by", "Ada", "--note", "once"}},
                    Move{"Reprice", {}, {"quote", "reprice", "a", "--apply"}}),
    [](const auto& row) { return row.param.name; });

TEST_F(AskAgain, DoesNotTakeAnIssuedQuoteForTheDraftOfItsRevision)
{
    ASSERT_TRUE(save(*store.open(), draft("a")));
    ASSERT_EQ(run({"quote", "revise", "SW-2026-000001"}).exitCode, 0);
    const Finished refused = run({"quote", "issue", "SW-2026-000001"});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_NE(refused.err.find("the draft of its next revision is SW-2026-000001 r2"), std::string::npos)
        << refused.err;
    EXPECT_EQ(run({"quote", "issue", "SW-2026-000001 r2"}).exitCode, 0);
}

} // namespace
} // namespace seatwise::test::ask_again_test
