#include "pricebook/cliffs.h"

#include <gtest/gtest.h>

#include "claims/book_files.h"

namespace seatwise::cliffs_test {

namespace {

std::vector<std::string> warningsOf(const std::string& text)
{
    std::vector<std::string> warnings;
    for (const Message& warning : test::bookOf(text).warnings)
        warnings.push_back(warning.english());
    return warnings;
}

std::vector<std::string> warningsAfter(std::string_view from, std::string_view to)
{
    return warningsOf(test::edited(test::sampleText(), from, to));
}

/// The sample's own: 99 seats at 1.00 are 99.00, 100 seats at 0.90 are 90.00.
const std::string volumeCliff = "cliff at 100 seats: Campus, monthly";

} // namespace

TEST(Cliffs, AreFoundWhereAVolumeTierCostsLessThanTheOneBefore)
{
    EXPECT_EQ(warningsOf(test::sampleText()), std::vector{volumeCliff});
}

TEST(Cliffs, AreNotSeenWhereAVolumeTierCostsTheSame)
{
    // 99 × 1.00 = 100 × 0.99
    EXPECT_TRUE(warningsAfter(R"({ "rate": "0.90" })", R"({ "rate": "0.99" })").empty());
}

TEST(Cliffs, CountTheFlatAmountOfATier)
{
    // 100 × 0.90 + 9.00 = 99.00
    EXPECT_TRUE(warningsAfter(R"({ "rate": "0.90" })", R"({ "rate": "0.90", "flat": "9.00" })").empty());
}

TEST(Cliffs, CountThePackagesOfATier)
{
    // 100 seats in packages of 10 at 9.80 are 98.00, at 9.90 they are 99.00.
    EXPECT_EQ(warningsAfter(R"({ "rate": "0.90" })", R"({ "rate": "9.80", "package": 10 })"), std::vector{volumeCliff});
    EXPECT_TRUE(warningsAfter(R"({ "rate": "0.90" })", R"({ "rate": "9.90", "package": 10 })").empty());
}

/// R10.
TEST(Cliffs, AreFoundWhereABandBeginsBelowTheOneBefore)
{
    EXPECT_EQ(warningsAfter(R"("155.00")", R"("154.99")"),
              (std::vector<std::string>{"cliff at 100 seats: Team, monthly", volumeCliff}));
}

TEST(Cliffs, AreFoundWhereABandBeginsAboveTheOneBefore)
{
    EXPECT_EQ(warningsAfter(R"("155.00")", R"("155.01")").front(), "cliff at 100 seats: Team, monthly");
}

TEST(Cliffs, NameTheBillingPeriod)
{
    EXPECT_EQ(warningsAfter(R"("minimum": "25.00")",
                            R"("annual": { "model": "banded", "bands": [
                                 { "from": 1, "base": "10.00", "rate": "1.00" },
                                 { "from": 5, "base": "13.00", "rate": "0.50" }] })")
                  .front(),
              "cliff at 5 seats: Team, annual");
}

TEST(Cliffs, CountSeatsInEveryBillingPeriod)
{
    const auto warnings = warningsAfter(R"("minimum": "25.00")",
                                        R"("quarterly": { "model": "banded", "bands": [
                                             { "from": 1, "base": "10.00", "rate": "1.00" },
                                             { "from": 5, "base": "13.00", "rate": "0.50" }] })");
    EXPECT_EQ(warnings.front(), "cliff at 5 seats: Team, quarterly");
}

TEST(Cliffs, AreNotInTheShippedBooks)
{
    EXPECT_TRUE(warningsOf(test::shippedText("music-learning")).empty());
    EXPECT_TRUE(warningsOf(test::shippedText("sessiontrack")).empty());
}

} // namespace seatwise::cliffs_test
