#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "billing/plan_change.h"
#include "billing/schedule.h"
#include "billing/seat_change.h"
#include "calendar/days.h"
#include "offers/locale.h"
#include "pricing/books.h"
#include "pricing/curve.h"
#include "pricing/offered_plan.h"
#include "values.h"

namespace seatwise::once_test {

namespace {

using namespace test;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// "Onboarding" for $500.00, on the first invoice alone.
Charge onboarding()
{
    Charge charge = fee(ChargeModel());
    charge.id = "onboarding";
    charge.name = "Onboarding";
    charge.once = flat("500");
    return charge;
}

/// $10.00 a seat and month, and the onboarding.
Book onboardedBook()
{
    return bookOf({teamPlan({seats(perUnit("10")), onboarding()})});
}

} // namespace

/// R68.
TEST(OnceCharge, IsALineOfTheFirstInvoiceAlone)
{
    Selection selection = select("team", 10);
    EXPECT_THAT(lineTexts(priceOf(onboardedBook(), selection)),
                ElementsAre("Seats: 100.00", "Onboarding, once: 500.00"));
    selection.period = 2;
    EXPECT_THAT(lineTexts(priceOf(onboardedBook(), selection)), ElementsAre("Seats: 100.00"));
}

TEST(OnceCharge, IsInTheTotalAndInNoFigureOfAMonthOrASeat)
{
    const Price price = priceOf(onboardedBook(), select("team", 10, Billing::annual));
    EXPECT_EQ(price.total(), money("1700"));
    EXPECT_EQ(price.once(), money("500"));
    EXPECT_EQ(price.recurring(), money("1200"));
    EXPECT_EQ(price.monthlyEquivalent(), money("100"));
    EXPECT_EQ(price.perSeatMonth(), money("10"));
    EXPECT_EQ(price.perSeatPeriod(), money("120"));
}

/// The lines left the quarters out, while the curve had them.
TEST(OnceCharge, MayStandBesideAmountsOfALongerPeriodAlone)
{
    Charge charge = onboarding();
    charge.unit = PerSeat();
    charge.quarterly = perUnit("7");
    Plan plan = teamPlan({charge});
    plan.billing = {Billing::monthly, Billing::quarterly};
    const Book book = bookOf({plan});
    EXPECT_THAT(lineTexts(priceOf(book, select("team", 3, Billing::quarterly))),
                ElementsAre("Onboarding: 21.00", "Onboarding, once: 500.00"));
    EXPECT_THAT(lineTexts(priceOf(book, select("team", 3))), ElementsAre("Onboarding, once: 500.00"));
    EXPECT_EQ(totalFor(book, static_cast<const PriceBook&>(book).plans.front(), 3, Billing::quarterly), money("521"));
}

TEST(OnceCharge, IsNotDiscounted)
{
    Book book = onboardedBook();
    book.rules.annualDiscount = percent("20");
    const Price price = priceOf(book, select("team", 10, Billing::annual));
    EXPECT_EQ(price.discounts().front().amount, money("240"));
    EXPECT_EQ(price.total(), money("1460"));
    const auto working = inEnglish(price.working());
    EXPECT_THAT(working, Contains("$1,700.00 − $500.00 = $1,200.00 without what is charged once"));
    EXPECT_THAT(working, Contains("$960.00 + $500.00 = $1,460.00 with what is charged once"));
}

TEST(OnceCharge, IsNamedBesideThePrice)
{
    EXPECT_THAT(
        noticeTexts(priceOf(onboardedBook(), select("team", 10)), Notice::Kind::offer),
        ElementsAre("$500.00 is charged once, on the first invoice; each billing period after it costs $100.00."));
}

TEST(OnceCharge, DoesNotCountTowardsAMinimum)
{
    Book book = onboardedBook();
    book.plans.front().minimum = rate("300");
    EXPECT_EQ(priceOf(book, select("team", 10)).total(), money("800"));
}

/// $10.00 a month and $20.00 once for each seat.
TEST(OnceCharge, MayStandBesideAMonthlyOne)
{
    Charge both = seats(perUnit("10"));
    both.once = perUnit("20");
    const Price price = priceOf(bookOf(both), select("team", 10));
    EXPECT_EQ(price.recurring(), money("100"));
    EXPECT_EQ(price.once(), money("200"));
    EXPECT_EQ(price.nextSeat(), money("30"));
}

TEST(OnceCharge, IsInTheTotalAloneToo)
{
    const Book book = onboardedBook();
    const Plan& plan = book.plans.front();
    EXPECT_EQ(totalFor(book, plan, 10, Billing::monthly), money("600"));
    EXPECT_EQ(recurringFor(book, plan, 10, Billing::monthly, {}), money("100"));
    const auto points = curve(book, plan, Billing::monthly, Percent{}, 10, 10).value();
    EXPECT_EQ(points.front().total, money("600"));
    EXPECT_EQ(points.front().perSeat, money("10"));
}

/// A year of 10 seats is 12 × 100 and 500 once; an 11th would add 120.
TEST(OnceCharge, IsSpentOnceOfABudgetOfAYear)
{
    const Book book = onboardedBook();
    const Selection selection = select("team", 10);
    const auto offered = offeredOn(book, book.plans.front(), selection).value();
    const auto fit = seatsForBudget(book, offered, {money("1800"), Billing::annual}).value();
    EXPECT_EQ(fit.seats, 10);
    EXPECT_EQ(fit.total, money("600"));
    EXPECT_EQ(fit.left, money("100"));
}

/// 20 seats are onboarded for less than 19.
TEST(OnceCharge, IsLookedThroughForItsCliffs)
{
    Charge both = seats(perUnit("10"));
    both.once = volume({{"19", "20"}, {"", "5"}});
    const Book book = bookOf(both);
    const auto fit = seatsForBudget(book, book.plans.front(), Billing::monthly, Percent{}, money("300")).value();
    EXPECT_EQ(fit.seats, 20);
    EXPECT_EQ(fit.total, money("300"));
}

/// 16 of 31 days of $100.00 are $51.61.
TEST(OnceCharge, IsInTheFirstInvoiceOfASchedule)
{
    ScheduleRequest request{.selection = select("team", 10), .until = day("2026-05-31"), .alignedTo = {}, .pause = {}};
    request.selection.start = day("2026-03-16");
    const Schedule made = schedule(onboardedBook(), request).value();
    EXPECT_EQ(made.invoices[0].amount, money("551.61"));
    EXPECT_THAT(made.invoices[0].description.english(), HasSubstr("$500.00 once"));
    EXPECT_EQ(made.invoices[1].amount, money("100"));
    EXPECT_THAT(made.invoices[1].description.english(), Not(HasSubstr("once")));
    EXPECT_EQ(made.total, money("751.61"));
}

/// 15 of 30 days: $50.00 of 10 seats and $100.00 of 20.
TEST(OnceCharge, IsInNoChangeOfSeats)
{
    const Book book = onboardedBook();
    const auto change = changeSeats(book, select("team", 10), 20, day("2026-04-16"), {}).value();
    EXPECT_EQ(change.credit, money("50"));
    EXPECT_EQ(change.charge, money("100"));
}

TEST(OnceCharge, IsChargedWhereATrialConverts)
{
    Book book = onboardedBook();
    Plan trial = teamPlan({fee(flat("0"))});
    trial.id = "trial";
    trial.kind = PlanKind::trial;
    trial.trial = Trial{14, {"team"}};
    book.plans.push_back(trial);
    const auto change =
        convertTrial(book, book.plans.back(), day("2026-04-10"), select("team", 10), day("2026-04-16")).value();
    EXPECT_EQ(change.charge, money("550"));
    EXPECT_EQ(change.net, money("550"));
    EXPECT_EQ(change.working.back().english(), "$550.00 − $0.00 = $550.00");
}

TEST(OnceCharge, IsConvertedToTheCurrencyOfAPlace)
{
    Book book = onboardedBook();
    book.locales = {{"eu", "Europe", *Currency::find("EUR"), rate("0.92"), rate("0.01"), day("2026-07-01")}};
    const SharedBook european = localized(book, "eu").value();
    EXPECT_EQ(priceOf(*european, select("team", 10)).once(), money("460"));
}

} // namespace seatwise::once_test
