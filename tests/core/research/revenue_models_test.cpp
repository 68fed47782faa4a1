#include "research/revenue_models.h"

#include <string>

#include <gtest/gtest.h>

#include "book.h"
#include "claims/book_files.h"

namespace seatwise::revenue_models_test {

namespace {

InsightAmounts proAmounts(std::int64_t insights)
{
    const test::Book book = test::bookOf(test::shippedText("sessiontrack"));
    const auto tariff = InsightTariff::of(book, *book.findPlan("pro"), {}, 10'000).value();
    InsightAmounts beyondTable;
    return tariff.amounts(insights, beyondTable);
}

TEST(RevenueModels, MoveTheCreditPriceWithDemand)
{
    // 120 insights at $0.10 are $12.00: 80 % of that, 100 % and 120 %.
    EXPECT_EQ(proAmounts(120).dynamic[0], 960);
    EXPECT_EQ(proAmounts(120).dynamic[4], 1200);
    EXPECT_EQ(proAmounts(120).dynamic[8], 1440);
}

TEST(RevenueModels, RoundEachAmountOnce)
{
    // 3 insights at 85 % of $0.10 are $0.255.
    EXPECT_EQ(proAmounts(3).dynamic[1], 26);
}

TEST(RevenueModels, IncludeInsightsInTheHybridFee)
{
    EXPECT_EQ(proAmounts(100).hybrid, 0);
    EXPECT_EQ(proAmounts(101).hybrid, 15);
}

TEST(RevenueModels, AreReadByTheNamesTheyPrint)
{
    for (const std::string name : {"subscription", "consumption", "hybrid", "performance", "dynamic"})
        EXPECT_EQ(toString(parseRevenueModel(name).value()), name);
    EXPECT_FALSE(parseRevenueModel("flat"));
}

} // namespace

} // namespace seatwise::revenue_models_test
