// Questions in words. Figures from the published list: Ensemble costs 652.20 a year for 200 seats, 71.15 a month for
// 300 (61.55 + 60 × 0.16).
#include <gtest/gtest.h>

#include "program.h"

namespace seatwise::test::ask_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

Finished ask(const std::string& text, std::vector<std::string> more = {})
{
    more.insert(more.begin(), {"ask", text, "--today", "2026-11-21"});
    return seatwise(more);
}

TEST(AskCommand, AnswersWithAPrice)
{
    const Json object = ask("200 seats annual", {"--json"}).json();
    EXPECT_EQ(keys(object), (Keys{"understood", "kind", "answer", "not_understood"}));
    EXPECT_EQ(object["understood"], (Json{{"seats", 200}, {"billing", "annual"}}));
    EXPECT_EQ(object["kind"], "price");
    EXPECT_EQ(object["answer"]["total"], "652.20");
    EXPECT_EQ(object["answer"]["needs"], "none");
}

TEST(AskCommand, BillsByTheMonthWhereNothingIsSaid)
{
    const Json answer = ask("what if 300", {"--json"}).json()["answer"];
    EXPECT_EQ(answer["billing"], "monthly");
    EXPECT_EQ(answer["total"], "71.15");
}

TEST(AskCommand, AnswersABudgetWithSeats)
{
    // 479.40 + 55 × 2.16 = 598.20
    const Json object = ask("seats for $600 yearly", {"--json"}).json();
    EXPECT_EQ(object["kind"], "seats");
    EXPECT_EQ(object["answer"]["plan"], "ensemble");
    EXPECT_EQ(object["answer"]["seats"], 175);
    EXPECT_EQ(object["answer"]["left"], "1.80");
}

TEST(AskCommand, AnswersSeatsAndABudgetWithADiscount)
{
    const Json object = ask("200 seats annual for $600", {"--json"}).json();
    EXPECT_EQ(object["kind"], "target");
    EXPECT_EQ(object["answer"]["discount"], "52.20");
}

TEST(AskCommand, SaysWhatADiscountNeedsAndDoesNotAskForIt)
{
    const Finished finished = ask("200 seats annual 10% off", {"--json"});
    EXPECT_EQ(finished.exitCode, 0);
    EXPECT_EQ(finished.json()["answer"]["total"], "586.98"); // less 65.22
    EXPECT_EQ(finished.json()["answer"]["needs"], "reason");
    EXPECT_NE(ask("200 seats annual 10% off").out.find("The discount needs a reason\n"), std::string::npos);
}

TEST(AskCommand, AnswersTheSameInEachLanguage)
{
    const std::vector<std::pair<std::string, std::string>> questions{
        {"en", "350 seats annual 7 % off"},
        {"de", "350 Plätze jährlich 7 % Rabatt"},
        {"fr", "350 places par an avec une remise de 7 %"},
        {"es", "350 licencias al año con 7 % de descuento"}};
    for (const auto& [language, question] : questions) {
        const Json object = ask(question, {"--json", "--language", language}).json();
        EXPECT_EQ(object["kind"], "price") << language;
        EXPECT_EQ(object["answer"]["total"], "883.31") << language; // 738.60 + 110 × 1.92 = 949.80, less 66.49
        EXPECT_EQ(object["answer"]["needs"], "reason") << language;
        EXPECT_EQ(object["not_understood"], Json::array()) << language;
    }
}

TEST(AskCommand, TakesAnAmountOff)
{
    const Json object = ask("200 seats annual $52.20 off", {"--json"}).json();
    EXPECT_EQ(object["kind"], "price");
    EXPECT_EQ(object["understood"]["discount_amount"], "52.20");
    EXPECT_EQ(object["answer"]["total"], "600.00");
    EXPECT_EQ(object["answer"]["needs"], "reason");
}

TEST(AskCommand, ReadsTheFirstDay)
{
    EXPECT_EQ(ask("200 Plätze ab 1.7.2027", {"--json", "--language", "de"}).json()["understood"]["start"],
              "2027-07-01");
}

TEST(AskCommand, PricesNoOtherBillingThanTheOneThatIsAsked)
{
    EXPECT_EQ(ask("200 seats quarterly").exitCode, 3); // the music list has no quarters
}

TEST(AskCommand, AnswersNothingWhereANumberIsOpen)
{
    const Json object = ask("200 seats 300", {"--json"}).json();
    EXPECT_EQ(object["kind"], "unclear");
    EXPECT_EQ(object["not_understood"], Json::array({"300"}));
    EXPECT_FALSE(object["answer"].contains("total"));
}

TEST(AskCommand, SaysWhatIsMissing)
{
    const Json object = ask("how much is Ensemble", {"--json"}).json();
    EXPECT_EQ(object["kind"], "unclear");
    EXPECT_EQ(object["answer"]["missing"], Json::array({"seats"}));
}

TEST(AskCommand, ReadsNumbersAsTheLanguageWritesThem)
{
    EXPECT_EQ(ask("Plätze für $1.250,50 im Jahr", {"--json", "--language", "de"}).json()["understood"]["budget"],
              "1250.50");
    EXPECT_EQ(ask("200", {"--language", "German"}).exitCode, 2);
}

TEST(AskCommand, IsRefusedAsItsPriceIs)
{
    const Finished finished = ask("5 seats on Ensemble");
    EXPECT_EQ(finished.exitCode, 3);
    EXPECT_EQ(finished.err, "seatwise: Ensemble takes 20 or more seats, not 5\n");
}

} // namespace
} // namespace seatwise::test::ask_command_test
