// Seats that grow by year. R64. Figures from the published list: Ensemble costs 544.20 a year for 150 seats (479.40 +
// 30 × 2.16), 853.80 for 300 (738.60 + 60 × 1.92) and 1381.80 for 600 (1237.80 + 100 × 1.44); a month is a twelfth.
#include "billing/schedule.h"

#include <string>

#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::ramp_test {

namespace {

using test::day;
using test::money;
using test::musicBook;
using test::select;

ScheduleRequest ramp(const std::vector<SeatCount>& seats, Billing billing, std::string_view start)
{
    ScheduleRequest request;
    request.selection = select("ensemble", seats.front(), billing);
    request.selection.start = day(start);
    request.selection.laterSeats.assign(seats.begin() + 1, seats.end());
    return request;
}

std::vector<std::string> amounts(const ScheduleRequest& request)
{
    std::vector<std::string> all;
    const auto made = schedule(musicBook(), request);
    for (const Invoice& invoice : made->invoices)
        all.push_back(toString(invoice.period.first) + ": " + invoice.amount.toString(2));
    return all;
}

std::string refusal(const ScheduleRequest& request)
{
    return schedule(musicBook(), request).error().message.english();
}

using Texts = std::vector<std::string>;

TEST(Ramp, BillsEachYearAtItsOwnSeats)
{
    const ScheduleRequest request = ramp({150, 300, 600}, Billing::annual, "2026-07-01");
    EXPECT_EQ(amounts(request), (Texts{"2026-07-01: 544.20", "2027-07-01: 853.80", "2028-07-01: 1381.80"}));
    EXPECT_EQ(schedule(musicBook(), request)->total, money("2779.80"));
}

TEST(Ramp, NamesTheSeatsOfEachInvoice)
{
    const auto made = schedule(musicBook(), ramp({150, 300}, Billing::annual, "2026-07-01"));
    EXPECT_EQ(made->invoices[1].description.english(), "Ensemble, 300 seats, year 2");
}

TEST(Ramp, KeepsItsLastSeatsToTheEndOfTheTerm)
{
    ScheduleRequest request = ramp({150, 300}, Billing::annual, "2026-07-01");
    request.selection.termYears = 3;
    EXPECT_EQ(amounts(request), (Texts{"2026-07-01: 544.20", "2027-07-01: 853.80", "2028-07-01: 853.80"}));
}

TEST(Ramp, GrowsOnTheDayOfTheYearAlsoWhereAMonthIsBilled)
{
    ScheduleRequest request = ramp({150, 300}, Billing::monthly, "2026-03-15");
    request.until = day("2027-04-30");
    const Texts all = amounts(request);
    // 45.35 × 14 / 31 and 71.15 × 17 / 31
    EXPECT_EQ(Texts(all.end() - 3, all.end()), (Texts{"2027-03-01: 20.48", "2027-03-15: 39.02", "2027-04-01: 71.15"}));
}

TEST(Ramp, BillsAMonthOfOwnDaysWhole)
{
    ScheduleRequest request = ramp({150, 300}, Billing::monthly, "2026-03-15");
    request.selection.anchor = MonthlyAnchor::start;
    const Texts all = amounts(request);
    EXPECT_EQ(all.size(), 24U);
    EXPECT_EQ(Texts(all.begin() + 11, all.begin() + 13), (Texts{"2027-02-15: 45.35", "2027-03-15: 71.15"}));
}

TEST(Ramp, HasTheSeatsOfTheFirstYearInAStub)
{
    ScheduleRequest request = ramp({150, 300}, Billing::annual, "2027-06-01");
    request.alignedTo = std::chrono::July / 1;
    // 544.20 × 30 / 365
    EXPECT_EQ(amounts(request), (Texts{"2027-06-01: 44.73", "2027-07-01: 544.20", "2028-07-01: 853.80"}));
}

TEST(Ramp, ChoosesThePlanOfEachYearWhereItIsLeftToTheBook)
{
    ScheduleRequest request = ramp({10, 200}, Billing::annual, "2026-07-01");
    request.selection.plan = Cheapest{};
    const auto made = schedule(musicBook(), request);
    EXPECT_EQ(made->invoices[0].description.english(), "Solo, 10 seats, year 1");
    EXPECT_EQ(made->invoices[1].description.english(), "Ensemble, 200 seats, year 2");
}

TEST(Ramp, DoesNotFall)
{
    EXPECT_EQ(refusal(ramp({150, 300, 200}, Billing::annual, "2026-07-01")),
              "the ramp falls from 300 to 200 seats in year 3; seats of a ramp stay or grow");
}

TEST(Ramp, HasNoMoreYearsThanTheTerm)
{
    ScheduleRequest request = ramp({150, 300, 600}, Billing::annual, "2026-07-01");
    request.selection.termYears = 2;
    EXPECT_EQ(refusal(request), "the ramp has seats for 3 years; allowed are at most 2");
}

TEST(Ramp, HasNoMoreYearsThanAScheduleCovers)
{
    EXPECT_EQ(refusal(ramp(std::vector<SeatCount>(11, 150), Billing::annual, "2026-07-01")),
              "the ramp has seats for 11 years; allowed are at most 10");
}

TEST(Ramp, StaysWithinThePlan)
{
    ScheduleRequest request = ramp({10, 25}, Billing::annual, "2026-07-01");
    request.selection.plan = PlanId("solo");
    EXPECT_EQ(refusal(request), "Solo takes 5 to 19 seats, not 25");
}

} // namespace

} // namespace seatwise::ramp_test
