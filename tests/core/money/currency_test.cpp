#include "money/currency.h"

#include <map>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "cases.h"

namespace seatwise::currency_test {

namespace {

struct MinorUnit
{
    std::string code;
    int exponent;
};

class CurrencyTable : public testing::TestWithParam<MinorUnit>
{
};

/// R6.
TEST_P(CurrencyTable, GivesTheDecimalsOfIso4217)
{
    EXPECT_EQ(Currency::find(GetParam().code), (Currency{GetParam().code, GetParam().exponent}));
}

INSTANTIATE_TEST_SUITE_P(Currency, CurrencyTable,
                         testing::Values(MinorUnit{"USD", 2}, MinorUnit{"EUR", 2}, MinorUnit{"GBP", 2},
                                         MinorUnit{"CAD", 2}, MinorUnit{"CHF", 2}, MinorUnit{"MGA", 2},
                                         MinorUnit{"ZWG", 2}, MinorUnit{"AED", 2}, MinorUnit{"JPY", 0},
                                         MinorUnit{"KRW", 0}, MinorUnit{"ISK", 0}, MinorUnit{"XPF", 0},
                                         MinorUnit{"BIF", 0}, MinorUnit{"KWD", 3}, MinorUnit{"BHD", 3},
                                         MinorUnit{"TND", 3}),
                         [](const auto& row) { return row.param.code; });

class UnknownCurrency : public testing::TestWithParam<std::pair<std::string, std::string>>
{
};

TEST_P(UnknownCurrency, IsNotFound)
{
    EXPECT_FALSE(Currency::find(GetParam().second).has_value());
}

INSTANTIATE_TEST_SUITE_P(Currency, UnknownCurrency,
                         testing::Values(std::pair{"Nothing", ""}, std::pair{"LowerCase", "usd"},
                                         std::pair{"NoSuchCode", "XYZ"}, std::pair{"WithdrawnCode", "DEM"},
                                         std::pair{"AFundsCode", "CHE"}, std::pair{"Gold", "XAU"},
                                         std::pair{"Spaces", "   "}, std::pair{"APieceOfTwoCodes", "D A"},
                                         std::pair{"TwoCodes", "USD EUR"}, std::pair{"TooShort", "US"}),
                         test::byFirst);

/// Every code of three capital letters that is found, counted by its decimals.
std::map<int, int> countByExponent()
{
    std::map<int, int> count;
    std::string code = "AAA";
    for (code[0] = 'A'; code[0] <= 'Z'; ++code[0])
        for (code[1] = 'A'; code[1] <= 'Z'; ++code[1])
            for (code[2] = 'A'; code[2] <= 'Z'; ++code[2])
                if (const auto currency = Currency::find(code))
                    ++count[currency->exponent];
    return count;
}

// ISO 4217, list one, without funds, metals, testing and bond-market codes.
TEST(Currency, HasSevenCurrenciesWithThreeDecimalsAndSixteenWithNone)
{
    const auto count = countByExponent();
    EXPECT_EQ(count.at(3), 7);
    EXPECT_EQ(count.at(0), 16);
}

TEST(Currency, HasNoOtherNumberOfDecimals)
{
    EXPECT_EQ(countByExponent().size(), 3U);
}

TEST(Currency, HasAHundredAndThirtyThreeCurrenciesWithTwo)
{
    EXPECT_EQ(countByExponent().at(2), 133);
}

} // namespace

} // namespace seatwise::currency_test
