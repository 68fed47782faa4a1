// Accounts in a store: made by accepted quotes, read by `mrr` and `retention`, priced by the versions of their list.
// R96, R97. Figures of the published list: Ensemble costs 652.20 a year for 200 seats, 54.35 a month; 55.95 where its
// second tier is 0.20, 80 × 0.02 more; 150, 300 and 600 seats cost 544.20, 853.80 and 1381.80 a year.

#include <utility>

#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"
#include "raised_music_book.h"
#include "store/stores.h"

namespace seatwise::test::account_command_test {
namespace {

using Words = std::vector<std::string>;
using Json = nlohmann::ordered_json;

const std::string number = "SW-2026-000001";

class AccountsOfAStore : public testing::Test
{
protected:
    [[nodiscard]] Finished run(Words arguments) const
    {
        return seatwiseOn("2026-11-21", store.location(), std::move(arguments));
    }

    /// Issued as SW-2026-000001.
    void offer(const Words& more) const
    {
        Words arguments{"quote", "new", "--json", "--customer", "Elm", "--plan", "ensemble", "--billing", "annual"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const std::string id = run(arguments).json()["id"];
        EXPECT_EQ(run({"quote", "issue", id}).exitCode, 0);
    }

    [[nodiscard]] Finished accept(const Words& more = {}) const
    {
        Words arguments{"quote", "accept", number, "--by", "Ada", "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments);
    }

    /// What the accounts bring at the end of a month.
    [[nodiscard]] std::string at(const std::string& month, const Words& more = {}) const
    {
        Words arguments{"mrr", "--from", month, "--to", month, "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const Finished finished = run(arguments);
        return finished.exitCode == 0 ? finished.json()["months"][0]["end"].get<std::string>() : finished.err;
    }

    [[nodiscard]] std::string status() const { return run({"quote", "show", number, "--json"}).json()["status"]; }

    [[nodiscard]] bool trailHas(const std::string& event) const
    {
        return run({"audit", "list", "--json"}).out.find(event) != std::string::npos;
    }

    EmptyStore store;
    ScratchFolder folder;
};

const Words fromJuly{"--seats", "200", "--start", "2027-07-01"};

TEST_F(AccountsOfAStore, BeginWithAnAcceptanceThatAsksForIt)
{
    offer(fromJuly);
    const Finished done = accept({"--account"});
    ASSERT_EQ(done.exitCode, 0) << done.err;
    EXPECT_EQ(done.json()["status"], "accepted");
    EXPECT_NE(done.err.find("\"Elm\" has Ensemble, 200 seats, from 2027-07-01 on"), std::string::npos) << done.err;
    EXPECT_EQ(at("2027-06"), "0.00");
    EXPECT_EQ(at("2027-07"), "54.35");
    EXPECT_TRUE(trailHas("accounts.deal_taken"));
    EXPECT_EQ(run({"audit", "verify"}).exitCode, 0);
    EXPECT_EQ(run({"store", "check"}).exitCode, 0);
}

TEST_F(AccountsOfAStore, AreNotTouchedByAnAcceptanceThatDoesNotAsk)
{
    offer(fromJuly);
    EXPECT_EQ(accept().exitCode, 0);
    EXPECT_NE(at("2027-07").find("keeps no accounts"), std::string::npos) << at("2027-07");
    EXPECT_FALSE(trailHas("accounts.deal_taken"));
}

TEST_F(AccountsOfAStore, ThatCannotBeKeptLeaveTheQuoteOpen)
{
    offer(fromJuly);
    const Finished refused = accept({"--account", "--start", "2027-08-01"});
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_NE(refused.err.find("begins on 2027-07-01, as was agreed"), std::string::npos) << refused.err;
    EXPECT_EQ(refused.out, "");
    EXPECT_EQ(status(), "issued");
    EXPECT_FALSE(trailHas("quote.accepted"));
    EXPECT_EQ(accept({"--start", "2027-07-01"}).exitCode, 2); // what is no account has no first day
    EXPECT_EQ(status(), "issued");
    EXPECT_EQ(accept({"--account"}).exitCode, 0);
    EXPECT_EQ(status(), "accepted");
    EXPECT_TRUE(trailHas("quote.accepted"));
}

TEST_F(AccountsOfAStore, TakeAQuoteThatWasAcceptedBefore)
{
    offer(fromJuly);
    EXPECT_EQ(run({"quote", "account", number}).exitCode, 3);
    EXPECT_EQ(accept().exitCode, 0);
    const Finished taken = run({"quote", "account", number, "--json"});
    ASSERT_EQ(taken.exitCode, 0) << taken.err;
    EXPECT_EQ(keys(taken.json()), (Words{"quote", "rows", "message"}));
    EXPECT_EQ(taken.json()["rows"], Json::parse(R"([{"customer": "Elm", "plan": "ensemble", "seats": 200,
        "billing": "annual", "start": "2027-07-01", "end": null, "discount": null, "mrr": null}])"));
    const Finished again = run({"quote", "account", number});
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_EQ(again.out, "SW-2026-000001 r1: \"Elm\" has it already, by the list of accounts; nothing was changed\n");
    EXPECT_EQ(at("2027-07"), "54.35");
}

TEST_F(AccountsOfAStore, GrowByTheYearsOfARamp)
{
    offer({"--ramp", "150,300,600", "--start", "2027-07-01"});
    ASSERT_EQ(accept({"--account"}).exitCode, 0);
    EXPECT_EQ(at("2027-07"), "45.35");
    EXPECT_EQ(at("2028-07"), "71.15");
    EXPECT_EQ(at("2029-07"), "115.15");
    const Json bridge =
        run({"mrr", "bridge", "--month", "2028-07", "--between", "seatwise", "stripe", "--json"}).json();
    EXPECT_EQ(bridge["from"], "71.15");
}

TEST_F(AccountsOfAStore, AreOfCustomersWhoCanBeCountedByTheirRenewals)
{
    offer(fromJuly);
    ASSERT_EQ(accept({"--account"}).exitCode, 0);
    const Finished young = run({"retention", "--horizon", "3"});
    EXPECT_EQ(young.exitCode, 3);
    EXPECT_NE(young.err.find("accounts.csv"), std::string::npos) << young.err;
}

TEST_F(AccountsOfAStore, ArePricedByTheVersionInForceForEach)
{
    std::string raised = raisedMusicBook();
    const std::string version = R"("version": "2026.1")";
    raised.replace(raised.find(version), version.size(), R"("version": "2027.1")");
    ASSERT_EQ(run({"book", "publish", folder.file("raised.json", raised), "--effective", "2027-01-01",
                   "--existing-from", "2027-07-01", "--reason", "One rate"})
                  .exitCode,
              0);
    const Words accounts{"--accounts", folder.file("list.csv", "customer,plan,seats,billing,start\n"
                                                               "Elm,ensemble,200,monthly,2026-03-10\n")};
    EXPECT_EQ(at("2027-06", accounts), "54.35");
    EXPECT_EQ(at("2027-07", accounts), "55.95");
    const Words began{"--accounts", folder.file("new.csv", "customer,plan,seats,billing,start\n"
                                                           "Oak,ensemble,200,monthly,2027-02-01\n")};
    EXPECT_EQ(at("2027-02", began), "55.95");
}

TEST(AccountsOfNoStore, AreAskedForByBothWays)
{
    const Finished neither = seatwise({"mrr"});
    EXPECT_EQ(neither.exitCode, 2);
    EXPECT_EQ(neither.err,
              "seatwise: give --accounts for a list in a file, or --store for the one that a store keeps\n");
    const ScratchFolder folder;
    const Finished nowhere = seatwise({"mrr", "--store", folder.path("none.db")});
    EXPECT_EQ(nowhere.exitCode, 1);
    EXPECT_NE(nowhere.err.find("there is no store at"), std::string::npos) << nowhere.err;
    EXPECT_EQ(seatwise({"mrr", "--store", folder.path("none.db"), "--keep-totals"}).exitCode, 2);
}

} // namespace
} // namespace seatwise::test::account_command_test
