// The options of `seatwise price` beyond the list price: --start, --term, --promo, --discount and --reason.

#include <gtest/gtest.h>

#include "program.h"

namespace seatwise::test::price_offers_test {
namespace {

using Json = nlohmann::ordered_json;

Finished price(std::vector<std::string> more)
{
    std::vector<std::string> arguments = {"price", "--plan",    "ensemble", "--seats",
                                          "200",   "--billing", "annual",   "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return seatwise(arguments);
}

TEST(PriceOffers, ASmallDiscountNeedsNothing)
{
    const Json object = price({"--discount", "5"}).json();
    EXPECT_EQ(object["discounts"][0],
              Json({{"description", "Account manager's discount"}, {"percent", "5"}, {"amount", "32.61"}}));
    EXPECT_EQ(object["total"], "619.59");
}

TEST(PriceOffers, ALargerDiscountIsRefusedWithoutAReason)
{
    const Finished finished = price({"--discount", "10"});
    EXPECT_EQ(finished.exitCode, 3);
    EXPECT_EQ(finished.out, "");
    EXPECT_EQ(finished.err, "seatwise: a discount of 10 % needs a reason; without one up to 5 % is allowed\n");
}

TEST(PriceOffers, ALargerDiscountIsTakenWithAReason)
{
    EXPECT_EQ(price({"--discount", "10", "--reason", "renewal"}).json()["total"], "586.98");
}

TEST(PriceOffers, ADiscountForApprovalSaysSo)
{
    const Json object = price({"--discount", "30", "--reason", "renewal"}).json();
    EXPECT_EQ(object["total"], "456.54");
    EXPECT_EQ(object["notices"][0],
              "The account manager's discount of 30 % needs an approval before a quote is issued.");
}

TEST(PriceOffers, ADiscountAboveTheBandsIsRefused)
{
    EXPECT_EQ(price({"--discount", "31", "--reason", "renewal"}).exitCode, 3);
}

TEST(PriceOffers, ADiscountMayBeAnAmount)
{
    const Json object = price({"--discount-amount", "52.20", "--reason", "renewal"}).json();
    EXPECT_EQ(object["discounts"][0],
              Json({{"description", "Account manager's discount"}, {"percent", nullptr}, {"amount", "52.20"}}));
    EXPECT_EQ(object["total"], "600.00");
}

TEST(PriceOffers, ADiscountIsAPercentageOrAnAmount)
{
    const Finished finished = price({"--discount", "5", "--discount-amount", "5"});
    EXPECT_EQ(finished.exitCode, 2);
    EXPECT_EQ(finished.err, "seatwise: give discount or discount-amount, not both\n");
}

TEST(PriceOffers, ThePolicyComesFirst)
{
    const Json discounts = price({"--annual-discount", "20", "--discount", "5"}).json()["discounts"];
    EXPECT_EQ(discounts[0]["amount"], "130.44");
    EXPECT_EQ(discounts[1]["amount"], "26.09");
}

TEST(PriceOffers, BelowTheFloorIsRefused)
{
    const Finished finished = price({"--annual-discount", "20", "--discount", "30", "--reason", "renewal"});
    EXPECT_EQ(finished.exitCode, 3);
    EXPECT_NE(finished.err.find("floor of 60 %"), std::string::npos) << finished.err;
}

TEST(PriceOffers, AReasonWithoutADiscountIsMisused)
{
    EXPECT_EQ(price({"--reason", "renewal"}).exitCode, 2);
}

TEST(PriceOffers, AnUnknownPromotionIsRefused)
{
    EXPECT_EQ(price({"--promo", "SPRING"}).exitCode, 3);
}

TEST(PriceOffers, AStartThatIsNoneIsMisused)
{
    EXPECT_EQ(price({"--start", "tomorrow"}).exitCode, 2);
}

TEST(PriceOffers, ATermOfNoYearsIsMisused)
{
    EXPECT_EQ(price({"--term", "0"}).exitCode, 2);
}

TEST(PriceOffers, ATermTheBookGivesNothingForChangesNoAmount)
{
    EXPECT_EQ(price({"--term", "3", "--start", "2026-07-01"}).json()["total"], "652.20");
}

} // namespace
} // namespace seatwise::test::price_offers_test
