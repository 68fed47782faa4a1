#include "billing/schedule.h"

#include <string>

#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::schedule_test {

namespace {

using namespace std::chrono;
using test::day;
using test::days;
using test::money;
using test::musicBook;
using test::select;

ScheduleRequest request(Billing billing, std::string_view start, std::string_view until = "")
{
    ScheduleRequest request;
    request.selection = select("ensemble", 200, billing);
    request.selection.start = day(start);
    request.until = parseDate(until);
    return request;
}

Schedule scheduled(const ScheduleRequest& request)
{
    return schedule(musicBook(), request).value();
}

/// "2026-03-15 to 2026-03-31: 29.80" for each invoice.
std::vector<std::string> texts(const Schedule& schedule)
{
    std::vector<std::string> all;
    for (const Invoice& invoice : schedule.invoices)
        all.push_back(toString(invoice.period.first) + " to " + toString(invoice.period.last) + ": " +
                      invoice.amount.toString(2));
    return all;
}

using Texts = std::vector<std::string>;

// "Calendar month", "First day of each month". R24.
TEST(Schedule, BillsCalendarMonths)
{
    EXPECT_EQ(texts(scheduled(request(Billing::monthly, "2026-03-15", "2026-05-31"))),
              (Texts{"2026-03-15 to 2026-03-31: 29.80", "2026-04-01 to 2026-04-30: 54.35",
                     "2026-05-01 to 2026-05-31: 54.35"}));
}

TEST(Schedule, DatesAnInvoiceOnTheFirstDayItCovers)
{
    const Schedule made = scheduled(request(Billing::monthly, "2026-03-15", "2026-05-31"));
    EXPECT_EQ(made.invoices[0].date, day("2026-03-15"));
    EXPECT_EQ(made.invoices[1].date, day("2026-04-01"));
}

TEST(Schedule, BillsAYearWhereNothingElseIsSaid)
{
    const Schedule made = scheduled(request(Billing::monthly, "2026-03-15"));
    EXPECT_EQ(made.invoices.size(), 13U);
    EXPECT_EQ(texts(made).back(), "2027-03-01 to 2027-03-14: 24.55");
    EXPECT_EQ(made.total, money("652.20"));
}

TEST(Schedule, BillsALeapFebruaryInFull)
{
    EXPECT_EQ(texts(scheduled(request(Billing::monthly, "2024-02-01", "2024-02-29"))),
              (Texts{"2024-02-01 to 2024-02-29: 54.35"}));
}

TEST(Schedule, BillsASingleDay)
{
    EXPECT_EQ(texts(scheduled(request(Billing::monthly, "2026-03-31", "2026-03-31"))),
              (Texts{"2026-03-31 to 2026-03-31: 1.75"}));
}

TEST(Schedule, DescribesAnInvoice)
{
    const Schedule made = scheduled(request(Billing::monthly, "2026-03-15", "2026-04-30"));
    EXPECT_EQ(made.invoices[0].description.english(), "Ensemble, 200 seats, March 2026, 17 of 31 days");
    EXPECT_EQ(made.invoices[1].description.english(), "Ensemble, 200 seats, April 2026");
}

// "12-month period from start date", "Start of annual period". R25.
TEST(Schedule, BillsTwelveMonthsFromTheStart)
{
    EXPECT_EQ(texts(scheduled(request(Billing::annual, "2026-03-15"))), (Texts{"2026-03-15 to 2027-03-14: 652.20"}));
}

TEST(Schedule, BillsAYearInFullThatUntilCuts)
{
    EXPECT_EQ(texts(scheduled(request(Billing::annual, "2026-03-15", "2027-06-30"))),
              (Texts{"2026-03-15 to 2027-03-14: 652.20", "2027-03-15 to 2028-03-14: 652.20"}));
}

/// R26.
TEST(Schedule, KeepsAnnualPeriodsOfALeapDayTogether)
{
    ScheduleRequest leap = request(Billing::annual, "2024-02-29");
    leap.selection.termYears = 5;
    EXPECT_EQ(texts(scheduled(leap)), (Texts{"2024-02-29 to 2025-02-27: 652.20", "2025-02-28 to 2026-02-27: 652.20",
                                             "2026-02-28 to 2027-02-27: 652.20", "2027-02-28 to 2028-02-28: 652.20",
                                             "2028-02-29 to 2029-02-27: 652.20"}));
}

// "Term: 1 to 5 years; … price changes inside a term never apply".
TEST(Schedule, BillsEveryYearOfATerm)
{
    ScheduleRequest term = request(Billing::annual, "2026-07-01");
    term.selection.termYears = 3;
    EXPECT_EQ(scheduled(term).total, money("1956.60"));
}

TEST(Schedule, TakesTheTermDiscountOffEveryInvoice)
{
    test::Book book = musicBook();
    book.termDiscounts = {{3, Percent::whole(10)}};
    ScheduleRequest term = request(Billing::annual, "2026-07-01");
    term.selection.termYears = 3;
    EXPECT_EQ(schedule(book, term)->total, money("1760.94"));
}

// 652.20 a year: half of it, then half of three of its twelve months, 81.525, then all of it.
TEST(Schedule, TakesAPromotionOfMonthsOffTheYearsItReaches)
{
    test::Book book = musicBook();
    Promotion promotion{"HALF", "HALF", Percent::whole(50), {}, {}, {}, {}, {}, false, false};
    promotion.months = 15;
    book.promotions = {promotion};
    ScheduleRequest promoted = request(Billing::annual, "2026-01-01");
    promoted.selection.termYears = 3;
    promoted.selection.offers.promotions = {"HALF"};
    EXPECT_EQ(texts(schedule(book, promoted).value()),
              (Texts{"2026-01-01 to 2026-12-31: 326.10", "2027-01-01 to 2027-12-31: 570.67",
                     "2028-01-01 to 2028-12-31: 652.20"}));
}

TEST(Schedule, EndsAPromotionAfterItsInvoices)
{
    test::Book book = musicBook();
    book.promotions = {{"HALF", "HALF", Percent::whole(50), std::nullopt, 2, {}, {}, {}, false, false}};
    ScheduleRequest promoted = request(Billing::monthly, "2026-03-01", "2026-05-31");
    promoted.selection.offers.promotions = {"HALF"};
    EXPECT_EQ(texts(*schedule(book, promoted)),
              (Texts{"2026-03-01 to 2026-03-31: 27.17", "2026-04-01 to 2026-04-30: 27.17",
                     "2026-05-01 to 2026-05-31: 54.35"}));
}

// R35.
TEST(AcademicSchedule, BeginsWithAStub)
{
    ScheduleRequest academic = request(Billing::annual, "2026-03-15");
    academic.alignedTo = July / 1;
    EXPECT_EQ(texts(scheduled(academic)),
              (Texts{"2026-03-15 to 2026-06-30: 192.98", "2026-07-01 to 2027-06-30: 652.20"}));
}

TEST(AcademicSchedule, HasAStubOfOneDayFrom30June)
{
    ScheduleRequest academic = request(Billing::annual, "2026-06-30");
    academic.alignedTo = July / 1;
    EXPECT_EQ(texts(scheduled(academic)).front(), "2026-06-30 to 2026-06-30: 1.79");
}

TEST(AcademicSchedule, HasNoStubFrom1July)
{
    ScheduleRequest academic = request(Billing::annual, "2026-07-01");
    academic.alignedTo = July / 1;
    EXPECT_EQ(texts(scheduled(academic)), (Texts{"2026-07-01 to 2027-06-30: 652.20"}));
}

TEST(AcademicSchedule, HasTheLongestStubFrom2July)
{
    ScheduleRequest academic = request(Billing::annual, "2026-07-02");
    academic.alignedTo = July / 1;
    EXPECT_EQ(texts(scheduled(academic)).front(), "2026-07-02 to 2027-06-30: 650.41");
}

TEST(AcademicSchedule, CountsTheTermInFullYears)
{
    ScheduleRequest academic = request(Billing::annual, "2026-03-15");
    academic.alignedTo = July / 1;
    academic.selection.termYears = 2;
    EXPECT_EQ(scheduled(academic).invoices.back().period, days("2027-07-01", "2028-06-30"));
}

TEST(AcademicSchedule, OfMonthsEndsWithTheAcademicYear)
{
    ScheduleRequest academic = request(Billing::monthly, "2026-03-15");
    academic.alignedTo = July / 1;
    EXPECT_EQ(scheduled(academic).invoices.back().period, days("2027-06-01", "2027-06-30"));
}

// "Monthly billing bills active days only": ten paid months of 200 seats at $54.35. R36.
TEST(PausedSchedule, BillsTenMonthsOfTwelve)
{
    ScheduleRequest paused = request(Billing::monthly, "2026-09-01", "2027-08-31");
    paused.pause = SummerPause{July / 1, August / 31};
    const Schedule made = scheduled(paused);
    EXPECT_EQ(made.invoices.size(), 10U);
    EXPECT_EQ(made.total, money("543.50"));
}

TEST(PausedSchedule, IsRefusedWhereThePauseLeavesNoDay)
{
    for (const Billing billing : {Billing::monthly, Billing::quarterly}) {
        ScheduleRequest paused = request(billing, "2026-07-10", "2026-08-20");
        if (billing == Billing::quarterly)
            paused.pause = days("2026-07-10", "2026-10-09");
        else
            paused.pause = SummerPause{July / 1, August / 31};
        const auto made = schedule(test::musicBookOfEveryPeriod(), paused);
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().message.english(), "the pause leaves no day to bill");
    }
}

TEST(PausedSchedule, BillsTheActiveDaysOfAMonthOnOneInvoice)
{
    ScheduleRequest paused = request(Billing::monthly, "2026-07-01", "2026-07-31");
    paused.pause = days("2026-07-10", "2026-07-20");
    EXPECT_EQ(texts(scheduled(paused)), (Texts{"2026-07-01 to 2026-07-31: 35.06"}));
}

TEST(PausedSchedule, SaysByHowManyDaysAYearIsExtended)
{
    ScheduleRequest paused = request(Billing::annual, "2026-03-15");
    paused.pause = days("2026-07-01", "2026-07-02");
    EXPECT_EQ(scheduled(paused).invoices[0].description.english(),
              "Ensemble, 200 seats, year 1, extended by 2 days paused");
    paused.pause = days("2026-07-01", "2026-07-01");
    EXPECT_EQ(scheduled(paused).invoices[0].description.english(),
              "Ensemble, 200 seats, year 1, extended by 1 day paused");
}

TEST(PausedSchedule, SaysHowManyDaysItBills)
{
    ScheduleRequest paused = request(Billing::monthly, "2026-07-01", "2026-07-31");
    paused.pause = days("2026-07-10", "2026-07-20");
    EXPECT_EQ(scheduled(paused).invoices[0].description.english(), "Ensemble, 200 seats, July 2026, 20 of 31 days");
}

TEST(PausedSchedule, BillsTheEndsOfAPauseAcrossMonths)
{
    ScheduleRequest paused = request(Billing::monthly, "2026-07-01", "2026-08-31");
    paused.pause = days("2026-07-10", "2026-08-20");
    EXPECT_EQ(texts(scheduled(paused)), (Texts{"2026-07-01 to 2026-07-09: 15.78", "2026-08-21 to 2026-08-31: 19.29"}));
}

TEST(PausedSchedule, HasNoInvoiceForAMonthThatIsPaused)
{
    ScheduleRequest paused = request(Billing::monthly, "2026-06-01", "2026-08-31");
    paused.pause = days("2026-07-01", "2026-07-31");
    EXPECT_EQ(texts(scheduled(paused)), (Texts{"2026-06-01 to 2026-06-30: 54.35", "2026-08-01 to 2026-08-31: 54.35"}));
}

TEST(PausedSchedule, ExtendsAnAnnualPeriod)
{
    ScheduleRequest paused = request(Billing::annual, "2026-09-01", "2027-12-31");
    paused.pause = days("2027-07-01", "2027-08-31");
    EXPECT_EQ(texts(scheduled(paused)),
              (Texts{"2026-09-01 to 2027-11-01: 652.20", "2027-11-02 to 2028-11-01: 652.20"}));
}

TEST(PausedSchedule, ProratesAStubOverItsActiveDays)
{
    ScheduleRequest paused = request(Billing::annual, "2026-05-01");
    paused.alignedTo = July / 1;
    paused.pause = days("2026-06-01", "2026-06-15");
    EXPECT_EQ(scheduled(paused).invoices[0].daysBilled, 61 - 15);
}

TEST(ScheduleRefusal, NeedsAStart)
{
    ScheduleRequest none;
    none.selection = select("ensemble", 200);
    const Error error = schedule(musicBook(), none).error();
    EXPECT_EQ(error.kind, Error::Kind::usage);
    EXPECT_EQ(error.message.english(), "a schedule needs a start date");
}

TEST(ScheduleRefusal, EndsNotBeforeItBegins)
{
    const Error error = schedule(musicBook(), request(Billing::monthly, "2026-03-15", "2026-03-14")).error();
    EXPECT_EQ(error.kind, Error::Kind::usage);
    EXPECT_EQ(error.message.english(),
              "the schedule ends on 2026-03-14; allowed are dates from 2026-03-15 to 2036-03-14");
}

TEST(ScheduleRefusal, EndsWithinItsTerm)
{
    ScheduleRequest term = request(Billing::annual, "2026-03-15", "2027-03-15");
    term.selection.termYears = 1;
    const Error error = schedule(musicBook(), term).error();
    EXPECT_EQ(error.kind, Error::Kind::usage);
    EXPECT_EQ(error.message.english(),
              "the schedule ends on 2027-03-15; allowed are dates from 2026-03-15 to 2027-03-14");
}

TEST(ScheduleRefusal, HasATermOfOneToFiveYears)
{
    ScheduleRequest term = request(Billing::annual, "2026-03-15");
    term.selection.termYears = 6;
    const Error error = schedule(musicBook(), term).error();
    EXPECT_EQ(error.kind, Error::Kind::usage);
    EXPECT_EQ(error.message.english(), "the term is 6 years; allowed are 1 to 5");
}

TEST(ScheduleRefusal, HasSeatsThePlanAdmits)
{
    ScheduleRequest small = request(Billing::monthly, "2026-03-15");
    small.selection.seats = 19;
    EXPECT_EQ(schedule(musicBook(), small).error().kind, Error::Kind::refused);
}

Schedule scheduledByTheQuarter(const ScheduleRequest& request)
{
    return schedule(test::musicBookOfEveryPeriod(), request).value();
}

/// $54.35 a month. Each quarter is reckoned from 30 November. R63.
TEST(Schedule, BillsQuartersFromTheCustomersOwnDay)
{
    EXPECT_EQ(texts(scheduledByTheQuarter(request(Billing::quarterly, "2025-11-30"))),
              (Texts{"2025-11-30 to 2026-02-27: 163.05", "2026-02-28 to 2026-05-29: 163.05",
                     "2026-05-30 to 2026-08-29: 163.05", "2026-08-30 to 2026-11-29: 163.05"}));
}

TEST(Schedule, BillsTwoHalfYearsOfAYear)
{
    const Schedule made = scheduledByTheQuarter(request(Billing::semiannual, "2026-03-15"));
    EXPECT_EQ(texts(made), (Texts{"2026-03-15 to 2026-09-14: 326.10", "2026-09-15 to 2027-03-14: 326.10"}));
    EXPECT_EQ(made.invoices[1].description.english(), "Ensemble, 200 seats, half-year 2");
}

TEST(Schedule, BillsAQuarterInFullWhereItEndsInside)
{
    EXPECT_EQ(texts(scheduledByTheQuarter(request(Billing::quarterly, "2026-01-01", "2026-04-02"))),
              (Texts{"2026-01-01 to 2026-03-31: 163.05", "2026-04-01 to 2026-06-30: 163.05"}));
}

/// A quarter, 47 of 92 days of the next, and four quarters from July.
TEST(AcademicSchedule, BeginsWithAStubOfQuarters)
{
    ScheduleRequest aligned = request(Billing::quarterly, "2026-02-15");
    aligned.alignedTo = July / 1;
    const Schedule made = scheduledByTheQuarter(aligned);
    ASSERT_EQ(made.invoices.size(), 6U);
    EXPECT_EQ(texts(made)[0], "2026-02-15 to 2026-05-14: 163.05");
    EXPECT_EQ(texts(made)[1], "2026-05-15 to 2026-06-30: 83.30");
    EXPECT_EQ(texts(made)[2], "2026-07-01 to 2026-09-30: 163.05");
    EXPECT_EQ(made.total, money("898.55"));
}

/// 30 of 92 days of the quarter from June are billed.
TEST(PausedSchedule, BillsTheActiveDaysOfAQuarter)
{
    ScheduleRequest paused = request(Billing::quarterly, "2026-06-01", "2026-09-01");
    paused.pause = SummerPause{July / 1, August / 31};
    EXPECT_EQ(texts(scheduledByTheQuarter(paused)),
              (Texts{"2026-06-01 to 2026-06-30: 53.17", "2026-09-01 to 2026-11-30: 163.05"}));
}

} // namespace

} // namespace seatwise::schedule_test
