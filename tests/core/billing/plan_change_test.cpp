#include "billing/plan_change.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::plan_change_test {

namespace {

using test::day;
using test::money;
using test::musicBook;
using test::select;

PlanChangeRequest upgrade(Billing billing = Billing::monthly)
{
    return {select("solo", 19, billing), "ensemble", 20, day("2026-03-16"),
            billing == Billing::annual ? day("2026-01-01") : day("2026-03-01")};
}

PlanChangeRequest downgrade(Billing billing, SeatCount toSeats = 19)
{
    PlanChangeRequest request = upgrade(billing);
    request.current.plan = "ensemble";
    request.current.seats = 20;
    request.toPlan = "solo";
    request.toSeats = toSeats;
    return request;
}

PlanChangeRequest conversion(std::string_view on, PlanId toPlan = "solo", SeatCount toSeats = 10)
{
    return {select("prelude", 10), std::move(toPlan), toSeats, day(on), day("2026-03-01")};
}

PlanChange changed(const PlanChangeRequest& request)
{
    return changePlan(musicBook(), request).value();
}

// "Solo to Ensemble upgrades allowed anytime".
TEST(PlanChange, AnUpgradeTakesEffectOnTheDay)
{
    EXPECT_EQ(changed(upgrade()).change->effective, day("2026-03-16"));
}

TEST(PlanChange, AMonthlyUpgradeCreditsTheOldPlanToTheMonthsEnd)
{
    EXPECT_EQ(changed(upgrade()).change->credit, money("9.88"));
}

TEST(PlanChange, AMonthlyUpgradeChargesTheNewPlanToTheMonthsEnd)
{
    EXPECT_EQ(changed(upgrade()).change->charge, money("10.30"));
}

TEST(PlanChange, AnAnnualUpgradeCreditsTheOldPlanToTheYearsEnd)
{
    EXPECT_EQ(changed(upgrade(Billing::annual)).change->credit, money("183.21"));
}

TEST(PlanChange, AnAnnualUpgradeChargesTheNewPlanToTheYearsEnd)
{
    EXPECT_EQ(changed(upgrade(Billing::annual)).change->charge, money("190.86"));
}

PlanChange toBilling(Billing from, Billing to, const char* on)
{
    PlanChangeRequest request{select("ensemble", 200, from), PlanId("ensemble"), 200, day(on), {day("2026-01-01")}};
    if (from == Billing::monthly)
        request.start = {};
    request.toBilling = to;
    return changed(request);
}

// 16 of 31 days of 54.35 are 28.05; a year is 652.20.
TEST(BillingChange, ToAnnualIsAtOnceWithCreditForTheMonth)
{
    const PlanChange change = toBilling(Billing::monthly, Billing::annual, "2026-03-16");
    EXPECT_TRUE(change.allowed);
    EXPECT_EQ(change.change->credit, money("28.05"));
    EXPECT_EQ(change.change->charge, money("652.20"));
    EXPECT_EQ(change.change->net, money("624.15"));
    EXPECT_EQ(change.change->effective, day("2026-03-16"));
    EXPECT_EQ(change.change->working[2].english(), "Charge for the period that begins: $652.20 in full");
}

TEST(BillingChange, ToMonthlyWaitsForTheYearsEnd)
{
    const PlanChange change = toBilling(Billing::annual, Billing::monthly, "2026-03-16");
    EXPECT_TRUE(change.allowed);
    EXPECT_EQ(change.change->net, Money{});
    EXPECT_EQ(change.change->effective, day("2027-01-01"));
}

TEST(BillingChange, OfAnUpgradeToMonthlyWaitsToo)
{
    PlanChangeRequest request = upgrade(Billing::annual);
    request.toBilling = Billing::monthly;
    EXPECT_EQ(changed(request).change->effective, day("2027-01-01"));
}

// "Only allowed at billing period end".
TEST(PlanChange, AMonthlyDowngradeWaitsForTheMonthsEnd)
{
    EXPECT_EQ(changed(downgrade(Billing::monthly)).change->effective, day("2026-04-01"));
}

/// R31.
TEST(PlanChange, AnAnnualDowngradeWaitsForTheYearsEnd)
{
    EXPECT_EQ(changed(downgrade(Billing::annual)).change->effective, day("2027-01-01"));
}

TEST(PlanChange, ADowngradeCostsAndCreditsNothing)
{
    const PeriodChange change = *changed(downgrade(Billing::annual)).change;
    EXPECT_EQ(change.credit, Money{});
    EXPECT_EQ(change.charge, Money{});
    EXPECT_EQ(change.net, Money{});
}

TEST(PlanChange, ADowngradeNeedsSeatsThatFit)
{
    const PlanChange change = changed(downgrade(Billing::monthly, 200));
    EXPECT_FALSE(change.allowed);
    EXPECT_EQ(change.reason.english(), "Solo takes 5 to 19 seats, not 200");
}

TEST(PlanChange, AnUpgradeNeedsSeatsThatFit)
{
    PlanChangeRequest request = upgrade();
    request.toSeats = 19;
    EXPECT_EQ(changed(request).reason.english(), "Ensemble takes 20 or more seats, not 19");
}

TEST(PlanChange, WhatIsNeitherUpNorDownIsNotAllowed)
{
    PlanChangeRequest request = upgrade();
    request.toPlan = "prelude";
    const PlanChange change = changed(request);
    EXPECT_FALSE(change.allowed);
    EXPECT_EQ(change.reason.english(), "Solo cannot be changed to Prelude; allowed: upgrade to ensemble");
}

TEST(PlanChange, ThatIsNotAllowedListsWhatIs)
{
    PlanChangeRequest request = upgrade();
    request.toPlan = "prelude";
    test::Book book = musicBook();
    for (const char* const name : {"duo", "encore"}) {
        Plan other = *book.findPlan("solo");
        other.id = PlanId(std::string_view(name));
        book.plans.push_back(std::move(other));
    }
    Plan& solo =
        *std::find_if(book.plans.begin(), book.plans.end(), [](const Plan& plan) { return plan.id == "solo"; });
    solo.downgradesTo = {"duo", "encore"};
    EXPECT_EQ(changePlan(book, request)->reason.english(),
              "Solo cannot be changed to Prelude; allowed: upgrade to ensemble, downgrade to duo, downgrade to encore");
    solo.upgradesTo.clear();
    solo.downgradesTo.clear();
    EXPECT_EQ(changePlan(book, request)->reason.english(), "Solo cannot be changed to Prelude; allowed: none");
}

TEST(PlanChange, ToTheSamePlanIsMisused)
{
    PlanChangeRequest request = upgrade();
    request.toPlan = "solo";
    EXPECT_EQ(changePlan(musicBook(), request).error().kind, Error::Kind::usage);
}

TEST(PlanChange, ToAPlanTheBookDoesNotHaveIsMisused)
{
    PlanChangeRequest request = upgrade();
    request.toPlan = "quartet";
    const Error error = changePlan(musicBook(), request).error();
    EXPECT_EQ(error.kind, Error::Kind::usage);
    EXPECT_EQ(error.message.english(), "no plan \"quartet\" in music-learning; its plans are: prelude, solo, ensemble");
}

TEST(PlanChange, OutOfThePeriodIsMisused)
{
    PlanChangeRequest request = upgrade(Billing::annual);
    request.on = day("2027-01-01");
    EXPECT_EQ(changePlan(musicBook(), request).error().kind, Error::Kind::usage);
}

TEST(PlanChange, FromSeatsTheOldPlanDoesNotTakeIsRefused)
{
    PlanChangeRequest request = upgrade();
    request.current.seats = 25;
    EXPECT_EQ(changePlan(musicBook(), request).error().kind, Error::Kind::refused);
}

// "Must convert before 14-day expiration".
TEST(PlanChange, ATrialConvertsOnItsLastDay)
{
    EXPECT_TRUE(changed(conversion("2026-03-14")).allowed);
}

TEST(PlanChange, ATrialDoesNotConvertTheDayAfter)
{
    const PlanChange change = changed(conversion("2026-03-15"));
    EXPECT_FALSE(change.allowed);
    EXPECT_EQ(change.reason.english(),
              "Prelude ended on 2026-03-14, its day 14; a conversion had to come by then, not on 2026-03-15");
}

TEST(PlanChange, ATrialsSeatsMustFitThePlan)
{
    EXPECT_EQ(changed(conversion("2026-03-10", "ensemble", 19)).reason.english(),
              "Ensemble takes 20 or more seats, not 19");
}

TEST(PlanChange, OfATrialNeedsItsFirstDay)
{
    PlanChangeRequest request = conversion("2026-03-10");
    request.start.period.reset();
    const Error error = changePlan(musicBook(), request).error();
    EXPECT_EQ(error.kind, Error::Kind::usage);
    EXPECT_EQ(error.message.english(), "the conversion of a trial needs the first day of the trial");
}

TEST(PlanChange, BeforeTheTrialBeganIsMisused)
{
    EXPECT_EQ(changePlan(musicBook(), conversion("2026-02-28")).error().kind, Error::Kind::usage);
}

} // namespace

} // namespace seatwise::plan_change_test
