#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"

// R85, R87.

namespace seatwise::test::mrr_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

/// January goes from 50,000 to 58,000.
const std::string january = "customer,plan,start,end,mrr,cancelled\n"
                            "stays,a,2025-01-01,,40000,\n"
                            "grows,a,2025-01-01,2026-01-09,1000,\n"
                            "grows,a,2026-01-10,,5000,\n"
                            "shrinks,a,2025-01-01,2026-01-09,6000,\n"
                            "shrinks,a,2026-01-10,,4000,\n"
                            "leaves,a,2025-01-01,2026-01-30,3000,\n"
                            "returns,a,2024-01-01,2024-12-31,500,\n"
                            "returns,a,2026-01-31,,1000,2026-01-31\n"
                            "arrives,a,2026-01-31,,8000,\n";

Finished mrr(std::vector<std::string> words, const std::string& csv = january)
{
    const ScratchFolder folder;
    words.insert(words.end(), {"--accounts", folder.file("accounts.csv", csv)});
    return seatwise(words);
}

TEST(MrrCommand, PrintsTheKeysOfTheContract)
{
    const Json object = mrr({"mrr", "--from", "2026-01", "--to", "2026-01", "--json"}).json();
    EXPECT_EQ(keys(object),
              (Keys{"rules", "months", "currency", "read", "refused", "refused_rows", "encoding", "columns"}));
    ASSERT_EQ(object["months"].size(), 1U);
    EXPECT_EQ(object["months"][0], Json::parse(R"({"month": "2026-01", "start": "50000.00", "new": "8000.00",
        "expansion": "4000.00", "contraction": "2000.00", "churn": "3000.00", "reactivation": "1000.00",
        "end": "58000.00", "customers": 5, "nrr": "98.00", "grr": "90.00", "quick_ratio": "2.60"})"));
    EXPECT_EQ(object["rules"], "seatwise");
    EXPECT_EQ(object["read"], 9);
    EXPECT_EQ(object["refused"], 0);
}

TEST(MrrCommand, GoesFromTheFirstAccountToTheMonthOfToday)
{
    const Json months = mrr({"mrr", "--today", "2026-02-10", "--json"}).json()["months"];
    EXPECT_EQ(months.size(), 26U);
    EXPECT_EQ(months.front()["month"], "2024-01");
    EXPECT_TRUE(months.front()["nrr"].is_null());
    EXPECT_EQ(months.back()["month"], "2026-02");
    EXPECT_EQ(months.back()["quick_ratio"], nullptr);
}

TEST(MrrCommand, PrintsATableAndTheRuleInForce)
{
    const Finished finished = mrr({"mrr", "--from", "2026-01", "--to", "2026-01", "--rules", "stripe"});
    EXPECT_EQ(finished.exitCode, 0);
    EXPECT_NE(finished.out.find("2026-01  $50,000.00"), std::string::npos) << finished.out;
    EXPECT_NE(finished.out.find("By the rule stripe: who cancels has left on that day; "), std::string::npos);
}

TEST(MrrCommand, CountsAndNamesRefusedRows)
{
    const Finished finished = mrr({"mrr", "--to", "2026-01", "--json"}, "customer,plan,start,end,mrr\n"
                                                                        "Elm,a,2026-01-05,2026-01-01,10\n"
                                                                        "Oak,a,2026-01-05,,10\n");
    EXPECT_EQ(finished.exitCode, 0);
    EXPECT_EQ(finished.json()["refused"], 1);
    EXPECT_EQ(finished.json()["refused_rows"][0]["line"], 2);
    EXPECT_NE(finished.err.find("1 of 2 rows was left out"), std::string::npos);
    EXPECT_EQ(mrr({"mrr"}, "customer,plan,start,end,mrr\nElm,a,2026-01-05,2026-01-01,10\n").exitCode, 1);
}

TEST(MrrCommand, SaysWhatIsAllowed)
{
    EXPECT_EQ(mrr({"mrr", "--rules", "baremetrics"}).exitCode, 2);
    EXPECT_EQ(mrr({"mrr", "--from", "2026-13"}).exitCode, 2);
    EXPECT_EQ(mrr({"mrr", "--from", "2026-03", "--to", "2026-01"}).exitCode, 2);
    EXPECT_EQ(seatwise({"mrr"}).exitCode, 2);
    EXPECT_EQ(mrr({"mrr"}, "customer,mrr,x,y\nElm,10,a,b\n").exitCode, 1);
}

TEST(MrrCommand, ExplainsTheDifferenceOfTwoRules)
{
    const Json object =
        mrr({"mrr", "bridge", "--month", "2026-01", "--between", "seatwise", "stripe", "--json"}).json();
    EXPECT_EQ(object["from"], "58000.00");
    EXPECT_EQ(object["to"], "57000.00"); // who returns has cancelled
    ASSERT_EQ(object["steps"].size(), 3U);
    EXPECT_EQ(object["steps"][0],
              Json::parse(R"({"reason": "who cancels has left on that day", "amount": "-1000.00"})"));
    EXPECT_EQ(object["steps"][1]["amount"], "0.00");
    EXPECT_EQ(object["steps"][2]["amount"], "0.00");
    const Finished text = mrr({"mrr", "bridge", "--month", "2026-01", "--between", "seatwise", "stripe"});
    EXPECT_NE(text.out.find("−$1,000.00"), std::string::npos) << text.out;
}

TEST(MrrCommand, BridgesTwoRulesAndNoOtherNumber)
{
    EXPECT_EQ(mrr({"mrr", "bridge", "--month", "2026-01", "--between", "seatwise"}).exitCode, 2);
    EXPECT_EQ(mrr({"mrr", "bridge", "--month", "2026-01", "--between", "seatwise", "ours"}).exitCode, 2);
    EXPECT_EQ(mrr({"mrr", "bridge", "--month", "2026-01"}).exitCode, 2);
}

} // namespace
} // namespace seatwise::test::mrr_command_test
