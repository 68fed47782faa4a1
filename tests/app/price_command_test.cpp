#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::test::price_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

/// The JSON of the source document's example of 200 seats.
Json ensemble200(const std::string& billing, std::vector<std::string> more = {})
{
    std::vector<std::string> arguments = {"price", "--plan",    "ensemble", "--seats",
                                          "200",   "--billing", billing,    "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return seatwise(arguments).json();
}

TEST(PriceCommand, PrintsTheKeysOfTheContract)
{
    EXPECT_EQ(keys(ensemble200("annual")),
              (Keys{"book", "plan", "seats", "billing", "currency", "lines", "subtotal", "discounts", "total",
                    "monthly_equivalent", "per_seat_month", "per_seat_period", "band", "next_seat", "next_seat_list",
                    "notices", "working"}));
}

TEST(PriceCommand, NamesTheBookItUsed)
{
    const Json book = ensemble200("annual")["book"];
    EXPECT_EQ(keys(book), (Keys{"id", "version", "sha256"}));
    EXPECT_EQ(book["id"], "music-learning");
    EXPECT_EQ(book["sha256"].get<std::string>().size(), 64U);
}

TEST(PriceCommand, PrintsTheKeysOfALine)
{
    EXPECT_EQ(keys(ensemble200("annual")["lines"][0]), (Keys{"description", "quantity", "unit", "rate", "amount"}));
}

TEST(PriceCommand, PrintsTheKeysOfTheBand)
{
    EXPECT_EQ(keys(ensemble200("annual")["band"]), (Keys{"index", "from", "to", "next_from", "next_rate"}));
}

TEST(PriceCommand, PrintsTheKeysOfADiscount)
{
    const Json discounts = ensemble200("annual", {"--annual-discount", "20"})["discounts"];
    ASSERT_EQ(discounts.size(), 1U);
    EXPECT_EQ(keys(discounts[0]), (Keys{"description", "percent", "amount"}));
}

// 200 Seats.
TEST(PriceCommand, GivesThePublishedAnnualTotal)
{
    EXPECT_EQ(ensemble200("annual")["total"], "652.20");
}

TEST(PriceCommand, GivesThePublishedMonthlyTotal)
{
    EXPECT_EQ(ensemble200("monthly")["total"], "54.35");
}

TEST(PriceCommand, GivesTheMonthlyEquivalentOfAYear)
{
    EXPECT_EQ(ensemble200("annual")["monthly_equivalent"], "54.35");
}

// 54.35 / 200 = 0.27175 and 652.20 / 200 = 3.261.
TEST(PriceCommand, GivesPerSeatFiguresToFourDecimals)
{
    const Json price = ensemble200("annual");
    EXPECT_EQ(price["per_seat_month"], "0.2718");
    EXPECT_EQ(price["per_seat_period"], "3.2610");
}

TEST(PriceCommand, GivesTheBandAndTheNextOne)
{
    const Json band = ensemble200("annual")["band"];
    EXPECT_EQ(band, Json({{"index", 2}, {"from", 120}, {"to", 239}, {"next_from", 240}, {"next_rate", "1.92"}}));
}

TEST(PriceCommand, GivesTheRateOfTheNextSeat)
{
    EXPECT_EQ(ensemble200("annual")["next_seat"], "2.16");
}

TEST(PriceCommand, GivesNullForTheNextSeatAtThePlansLast)
{
    const Json price = seatwise({"price", "--plan", "solo", "--seats", "19", "--billing", "monthly", "--json"}).json();
    EXPECT_TRUE(price["next_seat"].is_null());
}

TEST(PriceCommand, GivesQuantitiesAsNumbers)
{
    for (const Json& line : ensemble200("annual")["lines"])
        EXPECT_TRUE(line["quantity"].is_number()) << line;
}

TEST(PriceCommand, HasNoDiscountAsPublished)
{
    EXPECT_EQ(ensemble200("annual")["discounts"], Json::array());
}

// 20 % of 652.20 is 130.44, and 652.20 - 130.44 = 521.76.
TEST(PriceCommand, TakesTheAnnualDiscountAsAPositiveLine)
{
    const Json price = ensemble200("annual", {"--annual-discount", "20"});
    EXPECT_EQ(price["subtotal"], "652.20");
    EXPECT_EQ(price["discounts"][0]["percent"], "20");
    EXPECT_EQ(price["discounts"][0]["amount"], "130.44");
    EXPECT_EQ(price["total"], "521.76");
}

TEST(PriceCommand, ResolvesAutoToTheCheapestPlan)
{
    EXPECT_EQ(seatwise({"price", "--plan", "auto", "--seats", "19", "--billing", "monthly", "--json"}).json()["plan"],
              "solo");
}

TEST(PriceCommand, TakesGlobalOptionsBeforeItsName)
{
    const Finished finished = seatwise({"--json", "--book", "music-learning", "--today", "2026-07-01", "price",
                                        "--plan", "solo", "--seats", "5", "--billing", "annual"});
    EXPECT_EQ(finished.json()["total"], "95.40");
}

TEST(PriceCommand, TakesUsageByUnit)
{
    const Finished finished = seatwise({"price", "--book", "sessiontrack", "--plan", "enterprise", "--seats", "1",
                                        "--billing", "monthly", "--usage", "credit=10.5", "--json"});
    EXPECT_EQ(finished.exitCode, 0) << finished.err;
}

TEST(PriceCommand, ShowsTheTotalInWords)
{
    const Finished finished = seatwise({"price", "--plan", "ensemble", "--seats", "1000", "--billing", "annual"});
    EXPECT_NE(finished.out.find("$1,957.80"), std::string::npos) << finished.out;
}

TEST(PriceCommand, ExplainsOnRequest)
{
    const std::vector<std::string> arguments = {"price", "--plan", "solo", "--seats", "5", "--billing", "monthly"};
    std::vector<std::string> explained = arguments;
    explained.emplace_back("--explain");
    EXPECT_EQ(seatwise(arguments).out.find("Working"), std::string::npos);
    EXPECT_NE(seatwise(explained).out.find("Working"), std::string::npos);
}

// ---- seats-for

Json seatsFor(std::vector<std::string> more = {})
{
    std::vector<std::string> arguments = {"seats-for", "--budget",  "2000",   "--plan",
                                          "ensemble",  "--billing", "annual", "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return seatwise(arguments).json();
}

TEST(SeatsForCommand, PrintsTheKeysOfTheContract)
{
    EXPECT_EQ(keys(seatsFor()), (Keys{"seats", "total", "left"}));
}

// 1,957.80 + 35 × 1.20 = 1,999.80; one seat more is 2,001.00.
TEST(SeatsForCommand, FindsTheMostSeatsAsPublished)
{
    EXPECT_EQ(seatsFor(), Json({{"seats", 1035}, {"total", "1999.80"}, {"left", "0.20"}}));
}

// (1,957.80 + 451 × 1.20) × 0.8 = 1,999.20; one seat more is 2,000.16.
TEST(SeatsForCommand, FindsTheMostSeatsWithTheClaimedSaving)
{
    EXPECT_EQ(seatsFor({"--annual-discount", "20"}), Json({{"seats", 1451}, {"total", "1999.20"}, {"left", "0.80"}}));
}

TEST(SeatsForCommand, RefusesABudgetThatBuysNoSeat)
{
    const Finished finished = seatwise({"seats-for", "--budget", "10", "--plan", "ensemble", "--billing", "monthly"});
    EXPECT_EQ(finished.exitCode, 3);
    EXPECT_NE(finished.err.find("$19.95"), std::string::npos) << finished.err;
}

// R62.
TEST(PriceCommand, SpeaksOfUsersWhereTheBookDoes)
{
    const std::vector<std::string> ofPro{"--book", "sessiontrack", "--plan", "pro", "--billing", "annual"};
    for (std::vector<std::string> arguments :
         {std::vector<std::string>{"price", "--seats", "3"}, {"curve", "--from", "1", "--to", "3"}}) {
        arguments.insert(arguments.end(), ofPro.begin(), ofPro.end());
        const std::string out = seatwise(arguments).out;
        EXPECT_NE(out.find("Per user"), std::string::npos) << out;
        EXPECT_EQ(out.find("seat"), std::string::npos) << out;
    }
    EXPECT_EQ(
        seatwise({"price", "--seats", "33", "--book", "sessiontrack", "--plan", "pro", "--billing", "annual"}).err,
        "seatwise: Pro takes 1 to 10 users, not 33\n");
}

TEST(PriceCommand, SpeaksOfSeatsWhereAFlatListSaysNothingOfUsers)
{
    const ScratchFolder folder;
    const std::string book = folder.file(
        "book.json",
        R"({"format": "seatwise.price-book", "format_version": 1, "id": "svc", "name": "Svc", "version": "1",)"
        R"( "currency": "USD", "effective_from": "2020-01-01", "plans": [{"id": "svc", "name": "Svc", "kind":)"
        R"( "subscription", "seats": {"min": 1}, "billing": ["monthly"], "charges": [{"id": "fee", "name": "Fee",)"
        R"( "unit": "plan", "monthly": {"model": "flat", "amount": "10"}}]}]})");
    const Finished run = seatwise({"price", "--book", book, "--plan", "svc", "--seats", "1", "--billing", "monthly"});
    EXPECT_EQ(run.out.substr(0, run.out.find('\n')), "Svc, 1 seat, billed monthly") << run.err;
}

/// $10.00 a seat and month, 5 % off by the quarter, and $500.00 once.
constexpr std::string_view onboardedBook = R"({
  "format": "seatwise.price-book", "format_version": 1, "id": "svc", "name": "Svc", "version": "1", "currency": "USD",
  "effective_from": "2020-01-01", "rules": { "period_discounts": { "quarterly": "5" } },
  "plans": [{ "id": "svc", "name": "Svc", "kind": "subscription", "seats": { "min": 1 },
    "billing": ["monthly", "quarterly"],
    "charges": [{ "id": "seats", "unit": "seat", "monthly": { "model": "per_unit", "rate": "10.00" } },
      { "id": "onboarding", "name": "Onboarding", "unit": "plan", "once": { "model": "flat", "amount": "500.00" } }] }]
})";

Json onboarded(const std::string& billing)
{
    const ScratchFolder folder;
    return seatwise({"price", "--book", folder.file("book.json", std::string(onboardedBook)), "--plan", "svc",
                     "--seats", "10", "--billing", billing, "--json"})
        .json();
}

/// 3 × 100 less 15, and 500.
TEST(PriceCommand, PricesAQuarterWithWhatIsChargedOnce)
{
    const Json price = onboarded("quarterly");
    EXPECT_EQ(price["billing"], "quarterly");
    EXPECT_EQ(price["total"], "785.00");
    EXPECT_EQ(price["once"], "500.00");
    EXPECT_EQ(price["recurring"], "285.00");
    EXPECT_EQ(price["monthly_equivalent"], "95.00");
    EXPECT_EQ(price["per_seat_month"], "9.5000");
    EXPECT_EQ(price["lines"][1]["description"], "Onboarding, once");
}

TEST(PriceCommand, NamesThePeriodsOfAPlanThatLacksTheOneAsked)
{
    const Finished finished = seatwise({"price", "--plan", "ensemble", "--seats", "200", "--billing", "quarterly"});
    EXPECT_EQ(finished.exitCode, 3);
    EXPECT_EQ(finished.err, "seatwise: Ensemble is not billed quarterly; allowed: monthly, annual\n");
}

} // namespace
} // namespace seatwise::test::price_command_test
