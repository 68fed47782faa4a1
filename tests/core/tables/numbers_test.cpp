#include "tables/numbers.h"

#include <gtest/gtest.h>

#include <string>

#include "cases.h"

namespace seatwise::numbers_test {
namespace {

constexpr std::int64_t most = 1'000'000'000;

struct CountCase
{
    std::string name;
    std::string text;
    std::optional<std::int64_t> withPoint;
    std::optional<std::int64_t> withComma;
};

class Counts : public testing::TestWithParam<CountCase>
{
};

TEST_P(Counts, AreReadWhereADecimalPointIsUsual)
{
    EXPECT_EQ(countIn(GetParam().text, most, DecimalSign::point), GetParam().withPoint);
}

TEST_P(Counts, AreReadWhereADecimalCommaIsUsual)
{
    EXPECT_EQ(countIn(GetParam().text, most, DecimalSign::comma), GetParam().withComma);
}

INSTANTIATE_TEST_SUITE_P(
    Numbers, Counts,
    testing::Values(
        CountCase{"Digits", "1250", 1250, 1250}, CountCase{"Commas", "1,250", 1250, 1250},
        CountCase{"Points", "1.250", 1250, 1250}, CountCase{"Spaces", "1 250", 1250, 1250},
        CountCase{"NoBreakSpaces", "1\u00A0250", 1250, 1250},
        CountCase{"NarrowSpaces", "12\u202F345\u202F678", 12345678, 12345678},
        CountCase{"Apostrophes", "1'250", 1250, 1250}, CountCase{"CurlyApostrophes", "1’250", 1250, 1250},
        CountCase{"SpacesAround", "\u00A025\u00A0", 25, 25}, CountCase{"Millions", "1,250,000", 1250000, 1250000},
        CountCase{"MillionsWithPoints", "1.250.000", 1250000, 1250000}, CountCase{"ADecimalZero", "25.0", 25, 25},
        CountCase{"DecimalZerosAfterAComma", "25,00", 25, 25}, CountCase{"BothSigns", "1,250.00", 1250, 1250},
        CountCase{"BothSignsTurned", "1.250,00", 1250, 1250},
        CountCase{"ARoundThousandWithAComma", "25,000", 25000, std::nullopt},
        CountCase{"ARoundThousandWithAPoint", "25.000", std::nullopt, 25000},
        CountCase{"ADecimal", "12.5", std::nullopt, std::nullopt},
        CountCase{"ADecimalComma", "12,50", std::nullopt, std::nullopt},
        CountCase{"WrongGroups", "1,25,000", std::nullopt, std::nullopt},
        CountCase{"ALongFirstGroup", "1250,000,000", std::nullopt, std::nullopt},
        CountCase{"TwoKindsOfGroups", "1.250 000", std::nullopt, std::nullopt},
        CountCase{"Negative", "-5", std::nullopt, std::nullopt},
        CountCase{"AnExponent", "1e3", std::nullopt, std::nullopt},
        CountCase{"Words", "forty", std::nullopt, std::nullopt}, CountCase{"Nothing", "", std::nullopt, std::nullopt},
        CountCase{"ASignAlone", ",", std::nullopt, std::nullopt},
        CountCase{"ACurrency", "$25", std::nullopt, std::nullopt},
        CountCase{"BeyondTheMost", "1000000001", std::nullopt, std::nullopt},
        CountCase{"BeyondAnyNumber", std::string(60, '9'), std::nullopt, std::nullopt}),
    test::byName);

TEST(Counts, OfARoundThousandAreNothingWhereTheSignIsUnknown)
{
    EXPECT_EQ(countIn("25,000", most, DecimalSign::unknown), std::nullopt);
}

struct AmountCase
{
    std::string name;
    std::string text;
    std::string withPoint; ///< empty: none
    std::string withComma;
};

class Amounts : public testing::TestWithParam<AmountCase>
{
protected:
    static std::string read(DecimalSign sign)
    {
        const auto amount = amountIn(GetParam().text, sign);
        return amount ? amount->toString() : std::string();
    }
};

TEST_P(Amounts, AreReadWhereADecimalPointIsUsual)
{
    EXPECT_EQ(read(DecimalSign::point), GetParam().withPoint);
}

TEST_P(Amounts, AreReadWhereADecimalCommaIsUsual)
{
    EXPECT_EQ(read(DecimalSign::comma), GetParam().withComma);
}

INSTANTIATE_TEST_SUITE_P(
    Numbers, Amounts,
    testing::Values(AmountCase{"Digits", "1000", "1000", "1000"}, AmountCase{"APoint", "12.5", "12.5", "12.5"},
                    AmountCase{"AComma", "12,5", "12.5", "12.5"}, AmountCase{"Thousands", "1,200", "1200", "1.2"},
                    AmountCase{"ThousandsWithAPoint", "1.200", "1.2", "1200"},
                    AmountCase{"ZeroBeforeThreeDecimals", "0,125", "0.125", "0.125"},
                    AmountCase{"BothSigns", "1,250.50", "1250.5", "1250.5"},
                    AmountCase{"BothSignsTurned", "1.250,50", "1250.5", "1250.5"},
                    AmountCase{"SpacesAndAComma", "1 250,50", "1250.5", "1250.5"},
                    AmountCase{"ADollar", "$1,250.00", "1250", "1250"},
                    AmountCase{"ACode", "USD 12.50", "12.5", "12.5"},
                    AmountCase{"AnEuroBehind", "12,50\u00A0€", "12.5", "12.5"}, AmountCase{"Pounds", "£ 5", "5", "5"},
                    AmountCase{"Negative", "-5", "", ""}, AmountCase{"FiveDecimals", "1.23456", "", ""},
                    AmountCase{"Words", "cheap", "", ""}, AmountCase{"ACurrencyAlone", "$", "", ""},
                    AmountCase{"TwoCurrencies", "$5€", "", ""}, AmountCase{"Nothing", "", "", ""}),
    test::byName);

TEST(Amounts, InDoubtAreNothingWhereTheSignIsUnknown)
{
    EXPECT_TRUE(isInDoubt("$1,250"));
    EXPECT_EQ(amountIn("$1,250", DecimalSign::unknown), std::nullopt);
}

TEST(DecimalSigns, AreToldByNumbersThatAreInNoDoubt)
{
    EXPECT_EQ(decimalSignIn("12,5"), DecimalSign::comma);
    EXPECT_EQ(decimalSignIn("1.250,00 €"), DecimalSign::comma);
    EXPECT_EQ(decimalSignIn("12.50"), DecimalSign::point);
    EXPECT_EQ(decimalSignIn("1,250"), DecimalSign::unknown);
    EXPECT_EQ(decimalSignIn("1,250,000"), DecimalSign::unknown);
    EXPECT_EQ(decimalSignIn("a,b"), DecimalSign::unknown);
}

} // namespace
} // namespace seatwise::numbers_test
