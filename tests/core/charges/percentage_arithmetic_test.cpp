#include "charges/percentage_arithmetic.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pricing/books.h"
#include "values.h"

namespace seatwise::percentage_arithmetic_test {

namespace {

using namespace test;
using testing::Contains;

std::vector<std::string> stepsOf(const ChargeModel& model, const Selection& selection)
{
    std::vector<std::string> steps;
    for (const Message& step : priceOf(bookOf(usage("payment", model)), selection).working())
        steps.push_back(step.english());
    return steps;
}

Selection paying(std::string_view base, std::string_view events, Billing billing = Billing::monthly)
{
    return withBase(withUsage(select("team", 1, billing), "payment", events), "payment", base);
}

Selection paying(std::initializer_list<const char*> events)
{
    Selection selection = select("team", 1);
    for (const char* event : events)
        selection.events.push_back({"payment", money(event)});
    return selection;
}

const Percentage cardFee{percent("2.5"), rate("0.30"), {}, {}, {}};

} // namespace

TEST(PercentageArithmetic, SaysTheShareAndWhatIsFixed)
{
    EXPECT_THAT(stepsOf(cardFee, paying("900", "3")), Contains("Usage: 2.5 % of $900.00 + 3 × $0.30 = $23.40"));
}

TEST(PercentageArithmetic, SaysWhatIsIncluded)
{
    EXPECT_THAT(stepsOf(Percentage{percent("2.9"), rate("0.30"), money("500"), {}, {}}, paying("1000", "10")),
                Contains("Usage: 2.9 % of ($1,000.00 − $500.00) + 10 × $0.30 = $17.50"));
}

TEST(PercentageArithmetic, SaysWhenItIsRounded)
{
    EXPECT_THAT(stepsOf(Percentage{percent("2.9"), rate("0.30"), {}, {}, {}}, paying("19.95", "1")),
                Contains("Usage: 2.9 % of $19.95 + 1 × $0.30 ≈ $0.88")); // 0.87855
}

TEST(PercentageArithmetic, SaysTheMonthsOfAYear)
{
    EXPECT_THAT(stepsOf(cardFee, paying("900", "3", Billing::annual)),
                Contains("Usage: 12 × (2.5 % of $900.00 + 3 × $0.30) = $280.80"));
}

TEST(PercentageArithmetic, SaysWhenItIsLiftedOrCut)
{
    const Percentage from5To20{percent("2.9"), rate("0.30"), {}, rate("5"), rate("20")};
    EXPECT_THAT(stepsOf(from5To20, paying("100", "1")),
                Contains("Usage: 2.9 % of $100.00 + 1 × $0.30 = $3.20, lifted to $5.00"));
    EXPECT_THAT(stepsOf(from5To20, paying("1000", "1")),
                Contains("Usage: 2.9 % of $1,000.00 + 1 × $0.30 = $29.30, cut to $20.00"));
    EXPECT_THAT(stepsOf(from5To20, paying("100", "1", Billing::annual)),
                Contains("Usage: 2.9 % of $100.00 + 1 × $0.30 = $3.20, lifted to $5.00; 12 × $5.00 = $60.00"));
}

// 2.99 % of 10 is below 1.75, of 10,000 above 12; of 80 it is 2.392.
TEST(PercentageArithmetic, GroupsTheEventsByWhatIsChargedForEach)
{
    Percentage each{percent("2.99"), {}, {}, {}, {}};
    each.minEach = rate("1.75");
    each.maxEach = rate("12");
    EXPECT_THAT(stepsOf(each, paying({"10", "80", "10000"})),
                Contains("Usage: 1 × $1.75 + 2.99 % of $80.00 + 1 × $12.00 ≈ $16.14"));
}

TEST(PercentageArithmetic, SaysWhichEventsAreFree)
{
    Percentage free{percent("1"), rate("5"), {}, {}, {}};
    free.freeEvents = 3;
    EXPECT_THAT(stepsOf(free, paying({"1", "1", "1", "1"})),
                Contains("Usage: 1 % of $1.00 + 1 × $5.00 = $5.01, the first 3 events free"));
}

TEST(PercentageArithmetic, NamesTheTiers)
{
    const GraduatedPercentage tiers{{{money("1000"), percent("3"), {}}, {std::nullopt, percent("2.25"), rate("1")}}};
    EXPECT_THAT(
        stepsOf(tiers, paying("1500", "1")),
        testing::IsSupersetOf({"Team tier 1 payments: 3 % of $1,000.00 = $30.00",
                               "Team tier 2 payments: 2.25 % of $500.00 = $11.25", "Team tier 2 flat fee: $1.00"}));
}

// A third of a cent and another: the sum is rounded once.
TEST(PercentageArithmetic, SaysWhenTiersAreRoundedTogether)
{
    const GraduatedPercentage tiers{{{money("1"), percent("0.4"), {}}, {std::nullopt, percent("0.3"), {}}}};
    EXPECT_THAT(stepsOf(tiers, paying("2", "1")),
                Contains("Team tier 2 payments: 0.3 % of $1.00 = $0.003; rounded with the lines before: $0.01"));
}

} // namespace seatwise::percentage_arithmetic_test
