#include "billing/proration.h"

#include <string>

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "cases.h"
#include "random_cases.h"
#include "values.h"

namespace seatwise::proration_test {

namespace {

using test::day;
using test::money;

const Currency usd;

const BillingPolicy& seatsAdded(Billing billing)
{
    return policyOf(billing, BillingEvent::seatsAdded);
}

/// A full rate of an amount that needed no rounding.
FullRate rounded(Money amount)
{
    return {amount, exact(amount)};
}

struct PositionCase
{
    std::string name;
    Billing billing;
    std::string start;
    std::string on;
    int remaining;
    int inPeriod;
    int divisor;
    std::string next;
};

class Position : public testing::TestWithParam<PositionCase>
{
protected:
    [[nodiscard]] static PeriodPosition position()
    {
        const auto& row = GetParam();
        return positionIn(Rules{}, seatsAdded(row.billing), {parseDate(row.start)}, day(row.on)).value();
    }
};

/// R28.
TEST_P(Position, CountsTheDaysRemaining)
{
    EXPECT_EQ(position().daysRemaining, GetParam().remaining);
}

TEST_P(Position, CountsTheDaysOfThePeriod)
{
    EXPECT_EQ(position().daysInPeriod, GetParam().inPeriod);
}

TEST_P(Position, NamesTheDivisor)
{
    EXPECT_EQ(position().divisor, GetParam().divisor);
}

TEST_P(Position, NamesTheNextPeriod)
{
    EXPECT_EQ(position().nextPeriod, day(GetParam().next));
}

// "Calendar month", "prorated to month end".
INSTANTIATE_TEST_SUITE_P(
    Monthly, Position,
    testing::Values(
        PositionCase{"FirstDay", Billing::monthly, "", "2026-03-01", 31, 31, 31, "2026-04-01"},
        PositionCase{"MidMonth", Billing::monthly, "", "2026-03-16", 16, 31, 31, "2026-04-01"},
        PositionCase{"LastDay", Billing::monthly, "", "2026-03-31", 1, 31, 31, "2026-04-01"},
        PositionCase{"LastOfFebruary", Billing::monthly, "", "2026-02-28", 1, 28, 28, "2026-03-01"},
        PositionCase{"LastButOneOfALeapFebruary", Billing::monthly, "", "2024-02-28", 2, 29, 29, "2024-03-01"},
        PositionCase{"LeapDay", Billing::monthly, "", "2024-02-29", 1, 29, 29, "2024-03-01"},
        PositionCase{"LastOfTheYear", Billing::monthly, "", "2026-12-31", 1, 31, 31, "2027-01-01"},
        PositionCase{"AfterAStartInTheMonth", Billing::monthly, "2026-03-10", "2026-03-16", 16, 31, 31, "2026-04-01"}),
    test::byName);

// "/ 365".
INSTANTIATE_TEST_SUITE_P(
    Annual, Position,
    testing::Values(
        PositionCase{"FirstDay", Billing::annual, "2026-01-01", "2026-01-01", 365, 365, 365, "2027-01-01"},
        PositionCase{"LastDay", Billing::annual, "2026-01-01", "2026-12-31", 1, 365, 365, "2027-01-01"},
        PositionCase{"MidYear", Billing::annual, "2026-01-01", "2026-03-16", 291, 365, 365, "2027-01-01"},
        PositionCase{"FirstDayOfALeapYear", Billing::annual, "2024-01-01", "2024-01-01", 366, 366, 365, "2025-01-01"},
        PositionCase{"EndingOnALeapDay", Billing::annual, "2023-03-01", "2024-02-29", 1, 366, 365, "2024-03-01"},
        PositionCase{"FromALeapDay", Billing::annual, "2024-02-29", "2024-02-29", 365, 365, 365, "2025-02-28"}),
    test::byName);

TEST(Proration, MayLeaveOutTheDayOfTheChange)
{
    Rules rules;
    rules.includesChangeDay = false;
    EXPECT_EQ(positionIn(rules, seatsAdded(Billing::monthly), {}, day("2026-03-31"))->daysRemaining, 0);
}

TEST(Proration, TakesTheDivisorOfTheBook)
{
    Rules rules;
    rules.annualDivisor = 360;
    EXPECT_EQ(positionIn(rules, seatsAdded(Billing::annual), {day("2026-01-01")}, day("2026-03-16"))->divisor, 360);
}

struct OutsideCase
{
    std::string name;
    Billing billing;
    std::string start;
    std::string on;
    std::string message;
};

class OutOfPeriod : public testing::TestWithParam<OutsideCase>
{
};

TEST_P(OutOfPeriod, IsMisusedAndSaysWhatIsAllowed)
{
    const auto& row = GetParam();
    const auto position = positionIn(Rules{}, seatsAdded(row.billing), {parseDate(row.start)}, day(row.on));
    EXPECT_EQ(position.error().kind, Error::Kind::usage);
    EXPECT_EQ(position.error().message.english(), row.message);
}

INSTANTIATE_TEST_SUITE_P(
    Proration, OutOfPeriod,
    testing::Values(
        OutsideCase{"BeforeTheYear", Billing::annual, "2026-01-01", "2025-12-31",
                    "2025-12-31 is not in the annual period 2026-01-01 to 2026-12-31"},
        OutsideCase{"AfterTheYear", Billing::annual, "2026-01-01", "2027-01-01",
                    "2027-01-01 is not in the annual period 2026-01-01 to 2026-12-31"},
        OutsideCase{"YearWithoutStart", Billing::annual, "", "2026-01-01",
                    "annual billing needs the first day of the running period, or of the contract"},
        OutsideCase{"BeforeTheStartInTheMonth", Billing::monthly, "2026-03-10", "2026-03-09",
                    "2026-03-09 is not in the month that begins on 2026-03-10; allowed is a start from 2026-03-01 to "
                    "2026-03-09"},
        OutsideCase{"AnotherMonth", Billing::monthly, "2026-03-01", "2026-04-01",
                    "2026-04-01 is not in the month that begins on 2026-03-01; allowed is a start from 2026-04-01 to "
                    "2026-04-01"},
        OutsideCase{"TheEndOfTime", Billing::monthly, "", "9999-12-31",
                    "9999-12-31 is too late; allowed are dates to 9997-12-31"}),
    test::byName);

struct PartCase
{
    std::string name;
    std::string full;
    int days;
    int divisor;
    std::string part;
};

class Prorated : public testing::TestWithParam<PartCase>
{
};

/// R27.
TEST_P(Prorated, IsRateTimesDaysByDivisor)
{
    const auto& row = GetParam();
    EXPECT_EQ(prorated(rounded(money(row.full)), row.days, row.divisor, usd, Rounding::half_up), money(row.part));
}

INSTANTIATE_TEST_SUITE_P(
    Proration, Prorated,
    testing::Values(PartCase{"MonthlyFormula", "54.35", 16, 31, "28.05"},
                    PartCase{"AnnualFormula", "652.20", 291, 365, "519.97"}, PartCase{"NoDays", "54.35", 0, 31, "0"},
                    PartCase{"AllDays", "54.35", 31, 31, "54.35"}, PartCase{"A366thDay", "652.20", 366, 365, "652.20"},
                    PartCase{"HalfACentUp", "0.01", 1, 2, "0.01"}, PartCase{"BelowHalfACent", "0.01", 14, 29, "0"},
                    PartCase{"TheLargestAmount", "922337203685477.58", 364, 365, "919810252442503.67"}),
    test::byName);

TEST(Proration, RoundsToTheMinorUnitOfTheCurrency)
{
    EXPECT_EQ(prorated(rounded(money("1000")), 1, 31, *Currency::find("JPY"), Rounding::half_up), money("32"));
}

TEST(Proration, RoundsHalfToEvenWhereTheBookSaysSo)
{
    EXPECT_EQ(prorated(rounded(money("0.01")), 1, 2, usd, Rounding::half_even), money("0"));
}

TEST(Proration, RoundsOnceFromTheExactRate)
{
    // 10.5 yen stand on an invoice as 11; half of them is 5.25.
    const Currency yen = *Currency::find("JPY");
    EXPECT_EQ(prorated({money("11"), exact(money("10.5"))}, 15, 30, yen, Rounding::half_up), money("5"));
}

TEST(Proration, IsNothingWhereDiscountsTookMoreThanTheExactRate)
{
    // 0.125 stands on an invoice as 0.13, and 0.13 was taken off it.
    const Exact less = exact(money("0.125")) - exact(money("0.13"));
    EXPECT_EQ(prorated({money("0"), less}, 15, 30, usd, Rounding::half_up), money("0"));
}

TEST(ContractYear, HoldsEveryDayOfAContractOnce)
{
    for (const char* start : {"2024-02-29", "2023-02-28", "2024-03-01", "2026-12-31"}) {
        const Date first = day(start);
        int years = 0;
        for (Date on = first; on < addDays(first, 3'000); on = addDays(on, 1)) {
            const auto position =
                positionIn(Rules{}, seatsAdded(Billing::annual), {.period = {}, .contract = first}, on);
            ASSERT_TRUE(position) << toString(on);
            ASSERT_EQ(position->period, yearFrom(first, years)) << toString(on);
            years += on == position->period.last ? 1 : 0;
        }
        EXPECT_EQ(years, 8) << start;
    }
}

TEST(ContractYear, OfALeapDayEndsOnTheEveOfItsNextPeriod)
{
    const auto position = positionIn(Rules{}, seatsAdded(Billing::annual),
                                     {.period = day("2027-02-28"), .contract = day("2024-02-29")}, day("2028-02-28"));
    EXPECT_EQ(position.value().daysRemaining, 1);
    EXPECT_EQ(position.value().nextPeriod, day("2028-02-29"));
}

TEST(ContractYear, IsMisusedBeforeTheContractAndForAPeriodOfAnother)
{
    const auto kindOf = [](const PeriodStart& start, const char* on) {
        return positionIn(Rules{}, seatsAdded(Billing::annual), start, day(on)).error().kind;
    };
    EXPECT_EQ(kindOf({.period = {}, .contract = day("2027-01-02")}, "2027-01-01"), Error::Kind::usage);
    EXPECT_EQ(kindOf({.period = day("2027-01-05"), .contract = day("2026-01-02")}, "2027-02-01"), Error::Kind::usage);
}

PeriodPosition inOwnMonth(const PeriodStart& start, const char* on)
{
    return positionIn(Rules{}, seatsAdded(Billing::monthly), start, day(on), MonthlyAnchor::start).value();
}

/// R24.
TEST(OwnMonth, RunsFromTheCustomersDay)
{
    const PeriodPosition position = inOwnMonth({day("2024-02-18")}, "2024-02-25");
    EXPECT_EQ(position.period, (Period{day("2024-02-18"), day("2024-03-17")}));
    EXPECT_EQ(position.daysRemaining, 22);
    EXPECT_EQ(position.divisor, 29);
    EXPECT_EQ(position.nextPeriod, day("2024-03-18"));
}

TEST(OwnMonth, OfThe31stIsClampedToShortMonthsAndBack)
{
    const PeriodStart contract{.contract = day("2026-01-31")};
    EXPECT_EQ(inOwnMonth(contract, "2026-02-27").period, (Period{day("2026-01-31"), day("2026-02-27")}));
    EXPECT_EQ(inOwnMonth(contract, "2026-02-28").period, (Period{day("2026-02-28"), day("2026-03-30")}));
    EXPECT_EQ(inOwnMonth(contract, "2026-04-30").period, (Period{day("2026-04-30"), day("2026-05-30")}));
}

// 30 June may be the month of a customer of the 31st, and of the 30th where the contract says so.
TEST(OwnMonth, ThatBeginsOnTheLastOfAMonthEndsBeforeTheLastOfTheNext)
{
    EXPECT_EQ(inOwnMonth({day("2012-06-30")}, "2012-07-20").period.last, day("2012-07-30"));
    EXPECT_EQ(inOwnMonth({day("2012-06-30"), day("2012-04-30")}, "2012-07-20").period.last, day("2012-07-29"));
}

TEST(OwnMonth, NeedsItsFirstDayOrTheContracts)
{
    const auto message = [](const PeriodStart& start) {
        return positionIn(Rules{}, seatsAdded(Billing::monthly), start, day("2026-03-16"), MonthlyAnchor::start)
            .error()
            .message.english();
    };
    EXPECT_EQ(message({}),
              "months from the customer's own day need the first day of the running period, or of the contract");
    EXPECT_EQ(message({day("2026-01-10")}), "2026-03-16 is not in the month 2026-01-10 to 2026-02-09");
}

// "proration between zero and the full rate".
TEST(ProrationProperty, LiesBetweenZeroAndTheFullRate)
{
    test::forRandomCases([](test::Random& random) {
        const Money full = Money::fromUnits(random.between(0, 100'000'000) * 100);
        const auto billing = random.flip() ? Billing::annual : Billing::monthly;
        const Date start = addDays(day("2019-01-01"), random.number(0, 4'000));
        const Date on = billing == Billing::annual ? addDays(start, random.number(0, 364)) : start;
        const auto position = positionIn(Rules{}, seatsAdded(billing), {start}, on);
        const Money part = prorated(rounded(full), position->daysRemaining, position->divisor, usd, Rounding::half_up);
        EXPECT_GE(part, Money{});
        EXPECT_LE(part, full);
    });
}

TEST(ProrationProperty, MoreDaysNeverCostLess)
{
    test::forRandomCases([](test::Random& random) {
        const Money full = Money::fromUnits(random.between(0, 100'000'000) * 100);
        const int days = random.number(0, 365);
        EXPECT_LE(prorated(rounded(full), days, 365, usd, Rounding::half_up),
                  prorated(rounded(full), days + 1, 365, usd, Rounding::half_up));
    });
}

} // namespace

} // namespace seatwise::proration_test
