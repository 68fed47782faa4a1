#include "billing/schedule.h"

#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "money/sums.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "random_cases.h"

namespace seatwise::schedule_property_test {

namespace {

using namespace std::chrono;
using test::day;
using test::musicBookOfEveryPeriod;
using test::Random;
using test::select;

ScheduleRequest anyRequest(Random& random)
{
    ScheduleRequest request;
    const Billing billing = random.oneOf(std::vector(everyBilling.begin(), everyBilling.end()));
    request.selection = select("ensemble", random.between(20, 10'000), billing);
    request.selection.start = addDays(day("2019-01-01"), random.number(0, 4'000));
    if (random.flip())
        request.alignedTo = July / 1;
    if (random.flip())
        request.until = addDays(*request.selection.start, random.number(0, 700));
    else
        request.selection.termYears = random.number(1, 2);
    const Date paused = addDays(*request.selection.start, random.number(-50, 600));
    if (random.flip())
        request.pause = random.flip() ? Pause{SummerPause{July / 1, August / 31}}
                                      : Pause{Period{paused, addDays(paused, random.number(0, 183))}};
    return request;
}

bool isActive(const std::optional<Pause>& pause, Date date)
{
    return activeDays(pause, {date, date}) == 1;
}

/// The schedule; nothing where it is refused, as it is where a pause leaves none of its days.
std::optional<Schedule> madeOf(const PriceBook& book, const ScheduleRequest& request)
{
    const auto made = schedule(book, request);
    if (made) {
        EXPECT_FALSE(made->invoices.empty());
        return *made;
    }
    EXPECT_EQ(made.error().message.english(), "the pause leaves no day to bill");
    return std::nullopt;
}

/// How many invoices hold a day.
int invoicesOn(const Schedule& schedule, Date date)
{
    int count = 0;
    for (const Invoice& invoice : schedule.invoices)
        count += contains(invoice.period, date) ? 1 : 0;
    return count;
}

Date lastCovered(const ScheduleRequest& request, const Schedule& schedule)
{
    return request.selection.billing == Billing::monthly && request.until ? *request.until
                                                                          : schedule.invoices.back().period.last;
}

// "a schedule covers every day once". R34.
TEST(ScheduleProperty, CoversEveryActiveDayOnceAndNoDayTwice)
{
    const test::Book book = musicBookOfEveryPeriod();
    test::forRandomCases([&book](Random& random) {
        const ScheduleRequest request = anyRequest(random);
        const auto made = madeOf(book, request);
        if (!made)
            return;
        const Date last = lastCovered(request, *made);
        for (Date date = *request.selection.start; date <= last; date = addDays(date, 1)) {
            const int invoices = invoicesOn(*made, date);
            ASSERT_LE(invoices, 1) << toString(date);
            ASSERT_TRUE(invoices == 1 || !isActive(request.pause, date)) << toString(date);
        }
    });
}

TEST(ScheduleProperty, TotalsItsInvoices)
{
    const test::Book book = musicBookOfEveryPeriod();
    test::forRandomCases([&book](Random& random) {
        if (const auto made = madeOf(book, anyRequest(random))) {
            EXPECT_EQ(sumOf(made->invoices, &Invoice::amount), made->total);
        }
    });
}

TEST(ScheduleProperty, BillsNoInvoiceAboveTheFullRate)
{
    const test::Book book = musicBookOfEveryPeriod();
    test::forRandomCases([&book](Random& random) {
        const ScheduleRequest request = anyRequest(random);
        const auto& selection = request.selection;
        const auto full = totalFor(book, *book.findPlan("ensemble"), selection.seats, selection.billing);
        const auto made = madeOf(book, request);
        for (const Invoice& invoice : made ? made->invoices : std::vector<Invoice>())
            EXPECT_LE(invoice.amount, *full);
    });
}

} // namespace

} // namespace seatwise::schedule_property_test
