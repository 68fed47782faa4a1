#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "pricing/arithmetic.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::working_test {

namespace {

using namespace test;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::string faults(const Price& price)
{
    std::string all;
    for (const std::string& step : inEnglish(price.working()))
        for (const Equation& equation : equationsIn(step))
            if (const std::string fault = faultOf(equation); !fault.empty())
                all += fault + '\n';
    return all;
}

std::size_t equationCount(const Price& price)
{
    std::size_t count = 0;
    for (const std::string& step : inEnglish(price.working()))
        count += equationsIn(step).size();
    return count;
}

TEST(Working, OfTwoHundredSeatsForAMonthReadsAsTheDocumentWorksItOut)
{
    EXPECT_THAT(inEnglish(priceOf(musicBook(), select("ensemble", 200)).working()),
                ElementsAre("200 seats fall in tier 2 of Ensemble (120–239).", "Ensemble tier 2 base: $39.95",
                            "Additional seats: 80 × $0.18 = $14.40", "$39.95 + $14.40 = $54.35",
                            "$54.35 / 200 ≈ $0.2718 per seat and month", "Price book: Music learning 1.0, USD."));
}

TEST(Working, OfTwoHundredSeatsForAYearShowsPolicyAndSaving)
{
    EXPECT_THAT(inEnglish(priceOf(musicBookWithAnnualDiscount(20), select("ensemble", 200, Billing::annual)).working()),
                ElementsAre("200 seats fall in tier 2 of Ensemble (120–239).", "Ensemble tier 2 base: $479.40",
                            "Additional seats: 80 × $2.16 = $172.80", "$479.40 + $172.80 = $652.20",
                            "Annual commitment discount: 20 % of $652.20 = $130.44; $652.20 − $130.44 = $521.76",
                            "$521.76 / 200 = $2.6088 per seat and year",
                            "$521.76 / (200 × 12) = $0.2174 per seat and month",
                            "12 × $54.35 = $652.20 when billed monthly; annual billing saves $130.44 (20 %).",
                            "Price book: Music learning 1.0, USD."));
}

TEST(Working, SaysThatThePublishedAnnualAmountsSaveNothing)
{
    EXPECT_THAT(inEnglish(priceOf(musicBook(), select("ensemble", 200, Billing::annual)).working()),
                Contains("12 × $54.35 = $652.20 when billed monthly; annual billing saves $0.00 (0 %)."));
}

TEST(Working, SaysWhatAYearCostsMoreWhereItSavesNothing)
{
    // 12 × 2.00 = 24.00 against 30.00
    Charge charge = seats(perUnit("2"));
    charge.annual = perUnit("30");
    EXPECT_THAT(inEnglish(priceOf(bookOf(charge), select("team", 1, Billing::annual)).working()),
                Contains("12 × $2.00 = $24.00 when billed monthly; annual billing costs $6.00 more."));
}

TEST(Working, NamesNoTierWhereThereIsOne)
{
    EXPECT_THAT(inEnglish(priceOf(musicBook(), select("solo", 10)).working()),
                Not(Contains(HasSubstr("fall in tier"))));
}

TEST(Working, OfTheLastTierHasNoEnd)
{
    EXPECT_THAT(inEnglish(priceOf(musicBook(), select("ensemble", 75'000)).working()),
                Contains("75,000 seats fall in tier 8 of Ensemble (6,000+)."));
}

TEST(Working, CallsARoundedDiscountAbout)
{
    EXPECT_THAT(inEnglish(priceOf(musicBookWithAnnualDiscount(20), select("ensemble", 121, Billing::annual)).working()),
                Contains("Annual commitment discount: 20 % of $481.56 ≈ $96.31; $481.56 − $96.31 = $385.25"));
}

TEST(Working, SaysNothingOfASeatWhereThereIsNone)
{
    EXPECT_THAT(inEnglish(priceOf(bookOf(fee(flat("10"))), select("team", 0)).working()),
                ElementsAre("Platform fee: $10.00", "Price book: Test list 1.0, USD."));
}

TEST(Working, OfTheMusicListIsSoundAtEverySeatCount)
{
    for (const int policy : {0, 20, 7}) {
        const test::Book book = musicBookWithAnnualDiscount(policy);
        for (const Billing billing : {Billing::monthly, Billing::annual})
            for (SeatCount count = 5; count <= 75'000; count += count < 700 ? 1 : 97)
                ASSERT_EQ(faults(priceOf(book, select("auto", count, billing))), "") << count << " seats";
    }
}

TEST(Working, OfTheMusicListHasTheArithmeticOfEveryFigure)
{
    // Additional seats, sum, discount, running amount, two per-seat figures, twelve months.
    EXPECT_EQ(equationCount(priceOf(musicBookWithAnnualDiscount(20), select("ensemble", 200, Billing::annual))), 7U);
}

struct WorkingCase
{
    std::string name;
    test::Book book;
    Selection selection;
};

class WorkingOf : public testing::TestWithParam<WorkingCase>
{
};

TEST_P(WorkingOf, IsSound)
{
    const Price price = priceOf(GetParam().book, GetParam().selection);
    EXPECT_EQ(faults(price), "") << testing::PrintToString(inEnglish(price.working()));
    EXPECT_GE(equationCount(price), 1U);
}

const test::Book eighths = bookOf(seats(graduated({{"1", "0.125"}, {"2", "0.125"}, {"", "0.125"}})));
// Running: 0.004 → 0.00, 0.008 → 0.01, 0.012 → 0.01: the second line is 0.006 from its product.
const test::Book thousandths = bookOf(seats(graduated({{"2", "0.002"}, {"4", "0.002"}, {"", "0.002"}})));
const test::Book calls = bookOf(usage("call", graduated({{"1000", "0.00015"}, {"5000", "0.00012"}, {"", "0.00009"}})));

test::Book inYen()
{
    test::Book book = bookOf(seats(graduated({{"10", "12.3"}, {"20", "11.1"}, {"", "9.9"}})));
    book.currency = {"JPY", 0};
    return book;
}

test::Book halfEven()
{
    test::Book book = eighths;
    book.rules.rounding = Rounding::half_even;
    return book;
}

INSTANTIATE_TEST_SUITE_P(
    SubCentRates, WorkingOf,
    testing::Values(WorkingCase{"OneSeat", bookOf(seats(perUnit("0.125"))), select("team", 1)},
                    WorkingCase{"ThreeTiersOfOneSeat", eighths, select("team", 3)},
                    WorkingCase{"ThreeTiersOfOneSeatHalfEven", halfEven(), select("team", 3)},
                    WorkingCase{"ALongLastTier", eighths, select("team", 10)},
                    WorkingCase{"ALineMoreThanHalfACentFromItsProduct", thousandths, select("team", 6)},
                    WorkingCase{"ThatForAYear", thousandths, select("team", 5, Billing::annual)},
                    WorkingCase{"Calls", calls, withUsage(select("team", 1), "call", "7777.5")},
                    WorkingCase{"CallsForAYear", calls, withUsage(select("team", 1, Billing::annual), "call", "7777")},
                    WorkingCase{"Yen", inYen(), select("team", 25)},
                    WorkingCase{"ASmallQuantity", bookOf(usage("call", perUnit("5000"))),
                                withUsage(select("team", 1), "call", "0.000001")}),
    byName);

} // namespace

} // namespace seatwise::working_test
