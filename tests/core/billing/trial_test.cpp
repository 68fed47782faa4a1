#include "billing/plan_change.h"

#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::trial_test {

namespace {

using test::day;
using test::days;
using test::money;
using test::musicBook;
using test::select;

Result<PeriodChange> converted(const Selection& target, std::string_view on)
{
    const test::Book book = musicBook();
    return convertTrial(book, *book.findPlan("prelude"), day("2026-03-01"), target, day(on));
}

/// R33. "14 days (2 weeks)", the first of them counted.
TEST(Trial, CountsItsFirstDay)
{
    const test::Book book = musicBook();
    EXPECT_EQ(trialPeriod(*book.findPlan("prelude"), day("2026-03-01")), days("2026-03-01", "2026-03-14"));
}

TEST(Trial, MayEndOnALeapDay)
{
    const test::Book book = musicBook();
    EXPECT_EQ(trialPeriod(*book.findPlan("prelude"), day("2024-02-16"))->last, day("2024-02-29"));
}

TEST(Trial, OfAPlanThatIsNoneIsRefused)
{
    const test::Book book = musicBook();
    EXPECT_EQ(trialPeriod(*book.findPlan("solo"), day("2026-03-01")).error(),
              (test::Said{Error::Kind::refused, "Solo is not a trial"}));
}

TEST(Trial, ConvertsOnDay14)
{
    EXPECT_TRUE(converted(select("solo", 10), "2026-03-14").has_value());
}

TEST(Trial, DoesNotConvertOnDay15)
{
    EXPECT_EQ(converted(select("solo", 10), "2026-03-15").error().kind, Error::Kind::refused);
}

TEST(Trial, ConvertsOnItsFirstDay)
{
    EXPECT_TRUE(converted(select("solo", 10), "2026-03-01").has_value());
}

TEST(Trial, CreditsNothing)
{
    EXPECT_EQ(converted(select("solo", 10), "2026-03-14")->credit, Money{});
}

TEST(Trial, ConvertedToMonthlyIsChargedToTheMonthsEnd)
{
    EXPECT_EQ(converted(select("solo", 10), "2026-03-14")->charge, money("6.94"));
}

TEST(Trial, ConvertedToAnnualIsChargedAFullYear)
{
    const auto change = converted(select("ensemble", 200, Billing::annual), "2026-03-14");
    EXPECT_EQ(change->charge, money("652.20"));
    EXPECT_EQ(change->position.nextPeriod, day("2027-03-14"));
}

TEST(Trial, ChargesItsConversionDayWhereChangesDoNot)
{
    test::Book book = musicBook();
    book.rules.includesChangeDay = false;
    const auto change =
        convertTrial(book, *book.findPlan("prelude"), day("2026-03-01"), select("solo", 10), day("2026-03-14"));
    EXPECT_EQ(change->charge, money("6.94"));
}

TEST(Trial, ConvertsToSeatsThatFit)
{
    const Error error = converted(select("solo", 20), "2026-03-10").error();
    EXPECT_EQ(error.kind, Error::Kind::refused);
    EXPECT_EQ(error.message.english(), "Solo takes 5 to 19 seats, not 20");
}

TEST(Trial, ConvertsToThePlansItNames)
{
    test::Book book = musicBook();
    book.plans.front().trial->convertsTo = {"solo"};
    const auto change =
        convertTrial(book, book.plans.front(), day("2026-03-01"), select("ensemble", 20), day("2026-03-10"));
    EXPECT_EQ(change.error().kind, Error::Kind::refused);
    EXPECT_EQ(change.error().message.english(), "Prelude does not convert to ensemble; allowed: solo");
}

TEST(Trial, DoesNotConvertBeforeItBegan)
{
    const Error error = converted(select("solo", 10), "2026-02-28").error();
    EXPECT_EQ(error.kind, Error::Kind::usage);
    EXPECT_EQ(error.message.english(), "2026-02-28 is before the trial began on 2026-03-01");
}

} // namespace

} // namespace seatwise::trial_test
