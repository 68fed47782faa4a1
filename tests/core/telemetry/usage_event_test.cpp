#include "telemetry/usage_event.h"

#include <gtest/gtest.h>

#include "quoting/quotes.h"
#include "telemetry/event_log.h"

namespace seatwise::usage_event_test {

namespace {

const EventBook music{"music-learning"};
constexpr const char* at = "2026-11-21T10:15:30Z";

} // namespace

// The figures are those of the source document: 200 seats of Ensemble are 54.35 a month, 652.20 a year.

TEST(UsageEvent, OfAPriceIsOneLineOfJson)
{
    PricingCalculated event{music, "ensemble", 200, Billing::annual, "USD", Money::parse("652.20").value(), 2};
    EXPECT_EQ(toJsonLine(event, at),
              R"({"event":"pricing_calculated","at":"2026-11-21T10:15:30Z","book":"music-learning","plan":"ensemble",)"
              R"("seats":200,"billing":"annual","currency":"USD","total":"652.20"})"
              "\n");
}

TEST(UsageEvent, OfAComparisonIsOneLineOfJson)
{
    EXPECT_EQ(toJsonLine(PlanComparisonViewed{music, 3, 200, Billing::monthly}, at),
              R"({"event":"plan_comparison_viewed","at":"2026-11-21T10:15:30Z","book":"music-learning","plans":3,)"
              R"("seats":200,"billing":"monthly"})"
              "\n");
}

TEST(UsageEvent, OfTheCalculatorIsOneLineOfJson)
{
    EXPECT_EQ(toJsonLine(PricingCalculatorUsed{music}, at),
              R"({"event":"pricing_calculator_used","at":"2026-11-21T10:15:30Z","book":"music-learning"})"
              "\n");
}

/// R60.
TEST(UsageEvent, TellsNothingOfABookOfTheUsersOwn)
{
    Quote quote = test::sampleQuote();
    test::editPrice(quote, [](PriceParts& price) {
        price.plan = "elm-street-school";
        price.working = {words::plain("for Elm Street School")};
    });
    const Price price = std::get<Price>(quote.price);
    const std::string line = toJsonLine(pricingCalculated(EventBook{}, price), at);
    EXPECT_EQ(line.find("elm"), std::string::npos) << line;
    EXPECT_NE(line.find(R"("book":"own","plan":"own")"), std::string::npos) << line;
}

TEST(UsageEvent, OfAPriceHasItsSeatsAndItsTotal)
{
    const Price price = std::get<Price>(test::sampleQuote().price);
    const PricingCalculated event = pricingCalculated(music, price);
    EXPECT_EQ(event.plan, "ensemble");
    EXPECT_EQ(event.seats, 200);
    EXPECT_EQ(event.total, Money::parse("652.20").value());
}

TEST(UsageRecord, ReadsTimeNameAndDetailsOfALine)
{
    const std::string line = R"({"event":"pricing_calculated","at":"2026-11-21T10:15:30Z","seats":5,"plan":"solo"})";
    EXPECT_EQ(readUsageRecord(line), (UsageRecord{at, "pricing_calculated", "seats 5, plan solo", line}));
}

TEST(UsageRecord, ShowsALineThatIsNoRecordAsItIs)
{
    for (const char* line : {"", "shopping list", "[1]", R"({"event":7})"})
        EXPECT_EQ(readUsageRecord(line), (UsageRecord{"", "", "", line})) << line;
}

TEST(UsageRecord, IsExportedAsItWasKept)
{
    EXPECT_EQ(asJsonLines({readUsageRecord("{\"b\": 1}"), readUsageRecord("x")}), "{\"b\": 1}\nx\n");
}

} // namespace seatwise::usage_event_test
