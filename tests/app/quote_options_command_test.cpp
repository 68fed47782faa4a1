// `seatwise quote` with options to choose from and seats that grow by year. Figures from the published list: Ensemble
// costs 652.20 a year for 200 seats, 853.80 for 300; 150, 300 and 600 seats in three years cost 544.20, 853.80 and
// 1381.80.

#include <utility>

#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"
#include "store/stores.h"

namespace seatwise::test::quote_options_command_test {
namespace {

using Words = std::vector<std::string>;
using Json = nlohmann::ordered_json;

const std::string issuedNumber = "SW-2026-000001";

class QuoteOptionsCommand : public testing::Test
{
protected:
    [[nodiscard]] Finished run(Words arguments) const
    {
        return seatwiseOn("2026-11-21", store.location(), std::move(arguments));
    }

    [[nodiscard]] Json json(Words arguments) const
    {
        arguments.emplace_back("--json");
        const Finished done = run(arguments);
        EXPECT_EQ(done.exitCode, 0) << done.err;
        return done.json();
    }

    [[nodiscard]] std::string newDraft(const Words& seats) const
    {
        Words arguments{"quote",    "new",       "--customer", "Elm",     "--plan",
                        "ensemble", "--billing", "annual",     "--start", "2027-07-01"};
        arguments.insert(arguments.end(), seats.begin(), seats.end());
        return json(arguments)["id"];
    }

    /// 200 seats, 300 seats, and 150 growing to 600.
    void issueThree() const
    {
        const std::string id = newDraft({"--seats", "200"});
        EXPECT_EQ(run({"quote", "add-option", id, "--seats", "300", "--label", "More room"}).exitCode, 0);
        EXPECT_EQ(run({"quote", "add-option", id, "--ramp", "150,300,600"}).exitCode, 0);
        EXPECT_EQ(run({"quote", "issue", id}).exitCode, 0);
    }

    [[nodiscard]] bool isSound() const { return json({"audit", "verify"})["valid"]; }

    EmptyStore store;
    ScratchFolder folder;
};

TEST_F(QuoteOptionsCommand, OffersThreeUnderOneNumberAndCode)
{
    issueThree();
    const Json quote = json({"quote", "show", issuedNumber});
    EXPECT_EQ(quote["total"], "652.20");
    ASSERT_EQ(quote["options"].size(), 3U);
    EXPECT_EQ(quote["options"][1]["label"], "More room");
    EXPECT_EQ(quote["options"][1]["total"], "853.80");
    EXPECT_EQ(quote["options"][2]["ramp"], Json({150, 300, 600}));
    EXPECT_EQ(quote["options"][2]["total"], "2779.80");
    EXPECT_EQ(
        json({"quote", "verify", "--number", issuedNumber, "--revision", "1", "--code", quote["verify_code"]})["valid"],
        true);
    const Json listed = json({"quote", "list"});
    EXPECT_EQ(listed["quotes"][0]["options"], 3);
    EXPECT_TRUE(isSound());
}

TEST_F(QuoteOptionsCommand, AcceptsTheOneThatIsNamed)
{
    issueThree();
    const Finished unnamed = run({"quote", "accept", issuedNumber});
    EXPECT_EQ(unnamed.exitCode, 2);
    EXPECT_NE(unnamed.err.find(issuedNumber + " r1 has 3 options; name the one that is accepted"), std::string::npos)
        << unnamed.err;
    const Json taken = json({"quote", "accept", issuedNumber, "--option", "3", "--by", "Ada"});
    EXPECT_EQ(taken["decision"]["option"], 3);
    EXPECT_EQ(taken["total"], "2779.80");
    EXPECT_EQ(json({"quote", "accept", issuedNumber, "--option", "3"})["total"], "2779.80");
    const Finished other = run({"quote", "accept", issuedNumber, "--option", "1"});
    EXPECT_EQ(other.exitCode, 3);
    EXPECT_NE(other.err.find("of its options one alone is accepted"), std::string::npos) << other.err;
    const Json listed = json({"quote", "list"});
    EXPECT_EQ(listed["quotes"][0]["total"], "2779.80");
    EXPECT_EQ(listed["quotes"][0]["seats"], 150);
    EXPECT_TRUE(isSound());
    EXPECT_EQ(run({"store", "check"}).exitCode, 0);
}

TEST_F(QuoteOptionsCommand, RefusesOneThatIsNotThere)
{
    const std::string id = newDraft({"--seats", "200"});
    EXPECT_EQ(run({"quote", "add-option", id, "--seats", "300"}).exitCode, 0);
    EXPECT_EQ(run({"quote", "issue", id}).exitCode, 0);
    const Finished third = run({"quote", "accept", issuedNumber, "--option", "3"});
    EXPECT_EQ(third.exitCode, 3);
    EXPECT_NE(third.err.find("has no option 3; allowed are 1 to 2"), std::string::npos) << third.err;
    EXPECT_EQ(run({"quote", "accept", issuedNumber, "--option", "9"}).exitCode, 2);
    EXPECT_EQ(json({"quote", "show", issuedNumber})["status"], "issued");
}

TEST_F(QuoteOptionsCommand, KeepsAQuoteWithoutThemAsItWas)
{
    const std::string id = newDraft({"--seats", "200"});
    EXPECT_EQ(run({"quote", "issue", id}).exitCode, 0);
    const Json taken = json({"quote", "accept", issuedNumber});
    EXPECT_FALSE(taken.contains("options"));
    EXPECT_FALSE(taken["decision"].contains("option"));
    EXPECT_EQ(json({"quote", "accept", issuedNumber, "--option", "1"})["status"], "accepted");
}

TEST_F(QuoteOptionsCommand, AddsToAnIssuedQuoteInItsNextRevision)
{
    EXPECT_EQ(run({"quote", "issue", newDraft({"--seats", "200"})}).exitCode, 0);
    const Json next = json({"quote", "add-option", issuedNumber, "--seats", "300"});
    EXPECT_EQ(next["revision"], 2);
    EXPECT_EQ(next["status"], "draft");
    EXPECT_EQ(next["options"].size(), 2U);
    EXPECT_EQ(json({"quote", "show", issuedNumber})["status"], "issued");
}

TEST_F(QuoteOptionsCommand, ChangesAndRemovesOne)
{
    const std::string id = newDraft({"--seats", "200"});
    EXPECT_EQ(run({"quote", "add-option", id, "--seats", "300"}).exitCode, 0);
    const Json changed = json({"quote", "change", id, "--option", "2", "--ramp", "150,300,600"});
    EXPECT_EQ(changed["options"][0]["total"], "652.20");
    EXPECT_EQ(changed["options"][1]["total"], "2779.80");
    EXPECT_EQ(json({"quote", "change", id, "--label", "As now"})["options"][0]["label"], "As now");
    const Json left = json({"quote", "remove-option", id, "1"});
    EXPECT_FALSE(left.contains("options"));
    EXPECT_EQ(left["total"], "2779.80");
    const Json level = json({"quote", "change", id, "--seats", "200"});
    EXPECT_EQ(level["total"], "652.20");
    EXPECT_FALSE(level.contains("ramp"));
    EXPECT_EQ(run({"quote", "remove-option", id, "1"}).exitCode, 3);
}

TEST_F(QuoteOptionsCommand, QuotesSeatsThatGrowByYear)
{
    const std::string id = newDraft({"--ramp", "150,300,600"});
    const Json quote = json({"quote", "show", id});
    EXPECT_EQ(quote["total"], "2779.80");
    ASSERT_EQ(quote["invoices"].size(), 3U);
    EXPECT_EQ(quote["invoices"][1], (Json{{"date", "2028-07-01"},
                                          {"from", "2028-07-01"},
                                          {"to", "2029-06-30"},
                                          {"amount", "853.80"},
                                          {"seats", 300}}));
    EXPECT_EQ(quote["service"], (Json{{"from", "2027-07-01"}, {"to", "2030-06-30"}}));
    EXPECT_EQ(quote["lines"].size(), 3U);
    EXPECT_TRUE(quote["monthly_equivalent"].is_null());
}

TEST_F(QuoteOptionsCommand, RefusesARampThatFalls)
{
    const Finished falls =
        run({"quote", "new", "--customer", "Elm", "--plan", "ensemble", "--billing", "annual", "--ramp", "300,150"});
    EXPECT_EQ(falls.exitCode, 2);
    EXPECT_NE(falls.err.find("the ramp falls from 300 to 150 seats in year 2"), std::string::npos) << falls.err;
    EXPECT_EQ(run({"quote", "new", "--customer", "Elm", "--plan", "ensemble", "--billing", "annual", "--seats", "200",
                   "--ramp", "150,300"})
                  .exitCode,
              2);
    EXPECT_TRUE(json({"quote", "list"})["quotes"].empty());
}

TEST_F(QuoteOptionsCommand, ExportsTheSameCentsEverywhere)
{
    issueThree();
    const std::string csv = folder.path("quote.csv");
    const std::string file = folder.path("quote.json");
    EXPECT_EQ(run({"quote", "export", issuedNumber, "--csv", csv}).exitCode, 0);
    EXPECT_EQ(run({"quote", "export", issuedNumber, "--json", file}).exitCode, 0);
    const std::string table = bytesOf(csv);
    const Json exported = Json::parse(bytesOf(file));
    for (const char* total : {"652.20", "853.80", "2779.80"})
        EXPECT_NE(table.find(std::string("total,,,,,,") + total), std::string::npos) << total;
    EXPECT_EQ(exported["options"], json({"quote", "show", issuedNumber})["options"]);
    const std::string text = run({"quote", "show", issuedNumber}).out;
    for (const char* said : {"Option 1", "Option 2: More room", "Option 3", "$2,779.80", "150, 300, 600"})
        EXPECT_NE(text.find(said), std::string::npos) << said << "\n" << text;
}

TEST_F(QuoteOptionsCommand, IsWhatTheCustomerHas)
{
    issueThree();
    static_cast<void>(json({"customer", "new", "Elm"}));
    static_cast<void>(json({"quote", "accept", issuedNumber, "--option", "3"}));
    const auto seatsOn = [this](const std::string& day) {
        return seatwise({"customer", "show", "Elm", "--json", "--today", day, "--store", store.location()})
            .json()["has"][0]["seats"];
    };
    EXPECT_EQ(seatsOn("2027-07-01"), 150);
    EXPECT_EQ(seatsOn("2028-06-30"), 150);
    EXPECT_EQ(seatsOn("2028-07-01"), 300);
    EXPECT_EQ(seatsOn("2030-06-30"), 600);
    EXPECT_EQ(json({"customer", "show", "Elm"})["has"][0]["until"], "2030-06-30");
}

TEST_F(QuoteOptionsCommand, RenewsTheOneThatWasAccepted)
{
    issueThree();
    EXPECT_EQ(run({"quote", "accept", issuedNumber, "--option", "3"}).exitCode, 0);
    const Json next = json({"quote", "renew", issuedNumber});
    EXPECT_EQ(next["seats"], 600);
    EXPECT_EQ(next["total"], "1381.80");
    EXPECT_FALSE(next.contains("options"));
    EXPECT_EQ(next["service"]["from"], "2030-07-01");
}

} // namespace
} // namespace seatwise::test::quote_options_command_test
