#include "billing/policy.h"

#include <gtest/gtest.h>

#include "billing/plan_change.h"
#include "billing/proration.h"
#include "billing/schedule.h"
#include "book.h"
#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"

namespace seatwise::policy_test {

namespace {

using test::day;
using test::select;

const Date start = day("2026-03-01");
const Date on = day("2026-03-16");

/// What the engine makes of an event on the day; the old rate and the new one cost something.
Result<PeriodChange> happened(Billing billing, BillingEvent event)
{
    const test::Book book = test::musicBookOfEveryPeriod();
    const auto seats = [&](SeatCount from, SeatCount to) {
        return changeSeats(book, select("ensemble", from, billing), to, on, {start});
    };
    const auto plan = [&](const char* from, const PlanId& to, SeatCount before, SeatCount after) {
        return changePlan(book, {select(from, before, billing), to, after, on, {start}})
            .map([](const PlanChange& made) { return made.change.value(); });
    };
    switch (event) {
    case BillingEvent::seatsAdded:
        return seats(200, 300);
    case BillingEvent::seatsRemoved:
        return seats(300, 200);
    case BillingEvent::upgrade:
        return plan("solo", "ensemble", 10, 20);
    case BillingEvent::downgrade:
        return plan("ensemble", "solo", 20, 10);
    case BillingEvent::conversion:
        return convertTrial(book, book.plans.front(), day("2026-03-10"), select("ensemble", 20, billing), on);
    case BillingEvent::longerBilling:
    case BillingEvent::shorterBilling: {
        PlanChangeRequest request{select("ensemble", 200, billing), PlanId("ensemble"), 200, on, {start}};
        request.toBilling = event == BillingEvent::longerBilling ? Billing::annual : Billing::monthly;
        return changePlan(book, request).map([](const PlanChange& made) { return made.change.value(); });
    }
    default:
        return misused("this event changes no seats and no plan");
    }
}

class EveryChange : public testing::TestWithParam<std::tuple<Billing, BillingEvent>>
{
protected:
    const BillingPolicy policy_ = std::apply(policyOf, GetParam());
    const PeriodChange change_ = std::apply(happened, GetParam()).value();
};

INSTANTIATE_TEST_SUITE_P(OfASubscription, EveryChange,
                         testing::Combine(testing::ValuesIn(everyBilling),
                                          testing::Values(BillingEvent::seatsAdded, BillingEvent::seatsRemoved,
                                                          BillingEvent::upgrade, BillingEvent::downgrade,
                                                          BillingEvent::conversion)));

INSTANTIATE_TEST_SUITE_P(OfItsBilling, EveryChange,
                         testing::Values(std::tuple{Billing::monthly, BillingEvent::longerBilling},
                                         std::tuple{Billing::annual, BillingEvent::shorterBilling}));

class EveryBilling : public testing::TestWithParam<Billing>
{
};

INSTANTIATE_TEST_SUITE_P(OfASubscription, EveryBilling, testing::ValuesIn(everyBilling));

} // namespace

TEST_P(EveryChange, TakesEffectWhenTheTableSaysSo)
{
    EXPECT_EQ(change_.effective, policy_.effect == Effect::atOnce ? on : change_.position.nextPeriod);
}

TEST_P(EveryChange, IsDividedByWhatTheTableSays)
{
    EXPECT_EQ(change_.position.divisor, policy_.divisor == Divisor::ofPeriod ? dayCount(change_.position.period) : 365);
}

TEST_P(EveryChange, CreditsMoneyWhereTheTableSaysSo)
{
    EXPECT_EQ(!change_.credit.isZero(), policy_.credit == Credit::money);
}

TEST_P(EveryChange, IsChargedWhereTheTableHasItDueOnTheDay)
{
    EXPECT_EQ(!change_.charge.isZero(), policy_.due == Due::onTheDay);
}

TEST_P(EveryBilling, EndsWithACancellationWhenTheTableSaysSo)
{
    const BillingPolicy& policy = policyOf(GetParam(), BillingEvent::cancellation);
    const Period period = positionIn(Rules{}, policy, {start}, on)->period;
    EXPECT_EQ(lastDayAfterCancellation(Rules{}, GetParam(), {start}, on),
              policy.effect == Effect::atOnce ? on : period.last);
}

TEST_P(EveryBilling, GivesForAPauseWhatTheTableSays)
{
    ScheduleRequest request{.selection = select("ensemble", 200, GetParam()),
                            .until = {},
                            .alignedTo = {},
                            .pause = summerPauseOf(Rules{})};
    request.selection.start = start;
    const auto effect = pauseEffect(test::musicBookOfEveryPeriod(), request).value();
    const Credit credit = policyOf(GetParam(), BillingEvent::pause).credit;
    EXPECT_EQ(!effect.saving.isZero(), credit == Credit::money);
    EXPECT_EQ(effect.lastDay > day("2027-02-28"), credit == Credit::days);
}

TEST_P(EveryBilling, HasItsSecondInvoiceDueWhenTheTableSaysSo)
{
    ScheduleRequest request{
        .selection = select("ensemble", 200, GetParam()), .until = {}, .alignedTo = {}, .pause = {}};
    request.selection.start = on;
    request.selection.termYears = 2;
    const Date second = schedule(test::musicBookOfEveryPeriod(), request)->invoices[1].date;
    const Due due = policyOf(GetParam(), BillingEvent::invoice).due;
    EXPECT_EQ(second, due == Due::firstOfMonth ? day("2026-04-01") : addMonths(on, months(GetParam())));
}

} // namespace seatwise::policy_test
