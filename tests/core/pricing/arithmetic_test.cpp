#include "pricing/arithmetic.h"

#include <stdexcept>

#include <gtest/gtest.h>

#include "cases.h"

// The reader that checks the workings is checked itself: it must see a wrong sum.

namespace seatwise::arithmetic_test {

namespace {

using namespace test;

std::string faults(const std::string& step)
{
    std::string all;
    for (const Equation& equation : equationsIn(step))
        all += faultOf(equation);
    return all;
}

class SoundArithmetic : public testing::TestWithParam<std::pair<std::string, std::string>>
{
};

TEST_P(SoundArithmetic, IsAccepted)
{
    EXPECT_FALSE(equationsIn(GetParam().second).empty());
    EXPECT_EQ(faults(GetParam().second), "");
}

INSTANTIATE_TEST_SUITE_P(
    Reader, SoundArithmetic,
    testing::Values(std::pair{"AProduct", "Additional seats: 80 × $0.18 = $14.40"},
                    std::pair{"ASum", "$39.95 + $14.40 = $54.35"},
                    std::pair{"AQuotient", "$54.35 / 200 ≈ $0.2718 per seat and month"},
                    std::pair{"Brackets", "$652.20 / (200 × 12) ≈ $0.2718 per seat and month"},
                    std::pair{"APercentage", "Discount: 20 % of $652.20 = $130.44; $652.20 − $130.44 = $521.76"},
                    std::pair{"Thousands", "12 × $1,000.50 = $12,006.00 when billed monthly; it saves $1.00 (0 %)."},
                    std::pair{"AChain", "3 × $0.125 = $0.375 ≈ $0.38"},
                    std::pair{"AnotherCurrency", "2 × EUR 1.50 = EUR 3.00"},
                    std::pair{"ANegativeResult", "$1.00 − $3.00 = −$2.00"}),
    byFirst);

class UnsoundArithmetic : public testing::TestWithParam<std::pair<std::string, std::string>>
{
};

TEST_P(UnsoundArithmetic, IsSeen)
{
    EXPECT_NE(faults(GetParam().second), "");
}

INSTANTIATE_TEST_SUITE_P(Reader, UnsoundArithmetic,
                         testing::Values(std::pair{"AWrongProduct", "80 × $0.18 = $14.41"},
                                         std::pair{"ARoundedFigureCalledEqual", "20 % of $481.56 = $96.31"},
                                         std::pair{"AnEqualFigureCalledAbout", "2 × $1.50 ≈ $3.00"},
                                         std::pair{"AFigureRoundedWrongly", "$54.35 / 200 ≈ $0.2716"},
                                         std::pair{"AWrongSecondClause", "1 × $2.00 = $2.00; $2.00 − $1.00 = $1.01"}),
                         byFirst);

TEST(Arithmetic, ThatIsNoneIsAnError)
{
    EXPECT_THROW((void)equationsIn("some seats = $5.00"), std::runtime_error);
}

} // namespace

} // namespace seatwise::arithmetic_test
