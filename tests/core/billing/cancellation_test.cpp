#include "billing/proration.h"

#include <string>

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "cases.h"

namespace seatwise::cancellation_test {

namespace {

using test::day;

struct CancellationCase
{
    std::string name;
    Billing billing;
    std::string start;
    std::string on;
    std::string lastDay;
};

class Cancellation : public testing::TestWithParam<CancellationCase>
{
};

// "Can cancel at month end"; Annual Billing: "Can cancel at year end (no mid-year cancellation)". R32.
TEST_P(Cancellation, TakesEffectAtTheEndOfThePeriod)
{
    const auto& row = GetParam();
    EXPECT_EQ(lastDayAfterCancellation(Rules{}, row.billing, {parseDate(row.start)}, day(row.on)), day(row.lastDay));
}

INSTANTIATE_TEST_SUITE_P(
    Dates, Cancellation,
    testing::Values(CancellationCase{"MidMonth", Billing::monthly, "", "2026-03-16", "2026-03-31"},
                    CancellationCase{"FirstOfAMonth", Billing::monthly, "", "2026-04-01", "2026-04-30"},
                    CancellationCase{"LastOfAMonth", Billing::monthly, "", "2026-03-31", "2026-03-31"},
                    CancellationCase{"LeapFebruary", Billing::monthly, "", "2024-02-10", "2024-02-29"},
                    CancellationCase{"MidYear", Billing::annual, "2026-03-15", "2026-10-01", "2027-03-14"},
                    CancellationCase{"LastOfAYear", Billing::annual, "2026-03-15", "2027-03-14", "2027-03-14"},
                    CancellationCase{"YearFromALeapDay", Billing::annual, "2024-02-29", "2024-10-01", "2025-02-27"},
                    CancellationCase{"YearToALeapDay", Billing::annual, "2023-03-01", "2023-10-01", "2024-02-29"}),
    test::byName);

TEST(Cancellations, AreMisusedOutOfThePeriod)
{
    EXPECT_EQ(lastDayAfterCancellation(Rules{}, Billing::annual, {day("2026-03-15")}, day("2027-03-15")).error().kind,
              Error::Kind::usage);
}

} // namespace

} // namespace seatwise::cancellation_test
