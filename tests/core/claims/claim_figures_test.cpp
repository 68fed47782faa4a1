#include "claims/claim_figures.h"

#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "claims/book_files.h"
#include "claims/claims.h"

namespace seatwise::claim_figures_test {

namespace {

/// A field at some seats of the sample's plan Team (bands from 10 at 20.00 + 1.50 and from 100 at 155.00 + 1.25, a
/// flat 5.00 for calls and at least 1.00 for turnover; annual calls 480.00; half even; 10 % off the year).
struct Case
{
    std::string name;
    Claim::Expectation expect;
    bool holds = true;

    friend void PrintTo(const Case& row, std::ostream* out) { *out << row.name; }
};

Claim::Expectation monthly(SeatCount seats, std::string field, std::string value)
{
    return {"team", seats, Billing::monthly, std::move(field), "", std::move(value)};
}

Claim::Expectation annual(SeatCount seats, std::string field, std::string value)
{
    return {"team", seats, Billing::annual, std::move(field), "", std::move(value)};
}

// 50 seats a month: 20 + 40 × 1.50 + 5 + 1 = 86.00.
// 50 seats a year: 12 × 80 + 480 + 12 × 1 = 1452.00, less 10 % = 1306.80.
// 10 seats a month: 25 (minimum) + 5 + 1 = 31.00.
const Case cases[] = {
    {"Total", monthly(50, "total", "86.00")},
    {"TotalOfAYear", annual(50, "total", "1306.80")},
    {"SubtotalBeforeTheAnnualDiscount", annual(50, "subtotal", "1452.00")},
    {"MonthlyEquivalent", annual(50, "monthly_equivalent", "108.90")},
    {"PerSeatOfAMonth", monthly(50, "per_seat_month", "1.72")},
    {"PerSeatOfAMonthInAYear", annual(50, "per_seat_month", "2.178")},
    {"PerSeatOfAYear", annual(50, "per_seat_period", "26.136")},
    {"PerSeatRoundedHalfUpWhateverTheBookSays", monthly(50, "per_seat_month", "1.7")},
    {"SavingOfAYear", annual(50, "saving_percent", "-26.6")}, // 1 - 1306.80 / (12 × 86)
    {"NextSeatOnTheStepOfFive", monthly(50, "next_seat", "7.50")},
    {"BandIndex", monthly(100, "band_index", "2")},
    {"BandFrom", monthly(50, "band_from", "10")},
    {"BandTo", monthly(50, "band_to", "99")},
    {"LastBandEndsAtThePlansLastSeat", monthly(100, "band_to", "500")},
    {"BandBase", monthly(100, "band_base", "155.00")},
    {"BandBaseOfAYearIsTwelveMonthlyOnes", annual(100, "band_base", "1860.00")},
    {"BandRate", monthly(100, "band_rate", "1.25")},
    {"BandAdditional", monthly(150, "band_additional", "50")},
    {"DiscountFromBase", monthly(50, "discount_from_base_percent", "44.5")}, // 1 - 1.72 / 3.10 = 44.516 %
    {"SeatsMin", monthly(0, "seats_min", "10")},
    {"SeatsMax", monthly(0, "seats_max", "500")},
    {"PerSeatBelowALimit", monthly(50, "per_seat_month_below", "1.73")},
    {"PerSeatNotBelowItself", monthly(50, "per_seat_month_below", "1.72"), false},
    {"WrongFigure", monthly(50, "total", "86.01"), false},
    {"SeatsThePlanRefuses", monthly(9, "total", "20.00"), false},
    {"SeatsOffTheStep", monthly(11, "total", "20.00"), false},
    {"TrialDaysOfASubscription", monthly(0, "trial_days", "14"), false},
};

class ClaimFields : public testing::TestWithParam<Case>
{
};

ClaimReport reportOf(const Claim::Expectation& expect)
{
    static const test::Book book = test::bookOf(test::sampleText());
    return check(book, {"", "", expect});
}

} // namespace

TEST_P(ClaimFields, AreComputedFromTheRates)
{
    const ClaimReport report = reportOf(GetParam().expect);
    EXPECT_EQ(report.holds, GetParam().holds) << "computed " << report.computed.english();
}

INSTANTIATE_TEST_SUITE_P(Claims, ClaimFields, testing::ValuesIn(cases), test::byName);

TEST(ClaimFigures, SayWhyTheyCannotBeComputed)
{
    EXPECT_FALSE(reportOf(monthly(9, "total", "20.00")).computed.empty());
    EXPECT_EQ(reportOf(monthly(0, "trial_days", "14")).computed.english(), "Team is no trial");
}

TEST(ClaimFigures, AreRoundedHalfAwayFromZeroOnce)
{
    EXPECT_EQ((Figure{Quotient(1995, 2000)}.rounded(3).english()), "0.998"); // 0.9975
    EXPECT_EQ((Figure{Quotient(-1995, 2000)}.rounded(3).english()), "-0.998");
    EXPECT_EQ((Figure{Quotient(12349, 100000)}.rounded(2).english()), "0.12");
}

TEST(ClaimFigures, KeepTheDecimalsAskedFor)
{
    EXPECT_EQ((Figure{Quotient(1, 2)}.rounded(0).english()), "1");
    EXPECT_EQ((Figure{Quotient(6, 100)}.rounded(3).english()), "0.060");
}

TEST(ClaimFigures, AreUnlimitedWhereThereIsNoLimit)
{
    EXPECT_EQ((Figure{0, true}.rounded(2).english()), "unlimited");
}

} // namespace seatwise::claim_figures_test
