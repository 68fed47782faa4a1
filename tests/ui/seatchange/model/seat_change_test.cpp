#include "seatchange/model/seat_change.h"

#include <gtest/gtest.h>

#include "calculator/model/model_test.h"
#include "words/format.h"

namespace seatwise::ui::test::seat_change_test {

namespace {

class SeatChangeAnswers : public ModelTest
{
protected:
    SeatChangeAnswers()
    {
        inputs.plan = "ensemble";
        inputs.seats = 200;
        inputs.toSeats = 250;
        inputs.on = QDate(2026, 11, 16);
        inputs.periodStart = QDate(2026, 7, 1);
    }

    [[nodiscard]] ChangeAnswer answer() { return answerFor(model.book(), inputs, model.locale()); }

    ChangeInputs inputs;
};

} // namespace

// 54.35 × 15 / 30 and 63.15 × 15 / 30.
TEST_F(SeatChangeAnswers, CreditsAndChargesTheRestOfTheMonth)
{
    const ChangeAnswer said = answer();
    EXPECT_EQ(said.heading, "To pay");
    EXPECT_EQ(said.credit, "−$27.18");
    EXPECT_EQ(said.charge, "$31.58");
    EXPECT_EQ(said.amount, "$4.40");
    EXPECT_EQ(said.effective, "Takes effect on 16 Nov 2026");
    EXPECT_EQ(said.period, "15 of 30 days remain in 1 Nov 2026 – 30 Nov 2026, rates divided by 30");
}

TEST_F(SeatChangeAnswers, OwesTheCustomerForFewerSeatsInAMonth)
{
    inputs.toSeats = 150;
    EXPECT_EQ(answer().heading, "To credit");
    EXPECT_EQ(answer().amount, "$4.50"); // 27.18 − 45.35 × 15 / 30, which is 22.675
}

// "Seat Removal: Typically takes effect at year end".
TEST_F(SeatChangeAnswers, LetsAnnualSeatsGoAtTheEndOfTheYear)
{
    inputs.billing = Billing::annual;
    inputs.toSeats = 150;
    EXPECT_EQ(answer().heading, "Nothing to pay now");
    EXPECT_EQ(answer().effective, "Takes effect on 1 Jul 2027");
}

TEST_F(SeatChangeAnswers, SaysWhatAPlanTakesWhenTheNewSeatsAreOutOfItsRange)
{
    inputs.toSeats = 19;
    EXPECT_EQ(problemText(answer().problem), "Ensemble takes 20 or more seats, not 19");
}

// Pricing Models and Tiers, Business Rules 2 and 3.
TEST_F(SeatChangeAnswers, AllowsAnUpgradeToday)
{
    inputs.kind = ChangeKind::plan;
    inputs.plan = "solo";
    inputs.seats = 15;
    inputs.toPlan = "ensemble";
    inputs.toSeats = 30;
    EXPECT_FALSE(answer().problem);
    EXPECT_EQ(answer().effective, "Takes effect on 16 Nov 2026");
    EXPECT_EQ(answer().net, "$3.00"); // 21.95 × 15 / 30 = 10.975; 15.95 × 15 / 30 = 7.975
}

TEST_F(SeatChangeAnswers, PutsADowngradeOffToTheEndOfThePeriod)
{
    inputs.kind = ChangeKind::plan;
    inputs.seats = 20;
    inputs.toPlan = "solo";
    inputs.toSeats = 19;
    EXPECT_EQ(answer().heading, "Nothing to pay now");
    EXPECT_EQ(answer().effective, "Takes effect on 1 Dec 2026");
}

// 54.35 × 15 / 30 is 27.175; a year is 652.20.
TEST_F(SeatChangeAnswers, ChangesToAnnualBillingToday)
{
    inputs.kind = ChangeKind::plan;
    inputs.toPlan = "ensemble";
    inputs.toSeats = 200;
    inputs.toBilling = Billing::annual;
    EXPECT_EQ(answer().credit, "−$27.18");
    EXPECT_EQ(answer().charge, "$652.20");
    EXPECT_EQ(answer().net, "$625.02");
    EXPECT_EQ(answer().effective, "Takes effect on 16 Nov 2026");
}

TEST_F(SeatChangeAnswers, ChangesToMonthlyBillingAtTheEndOfTheYear)
{
    inputs.kind = ChangeKind::plan;
    inputs.billing = Billing::annual;
    inputs.toPlan = "ensemble";
    inputs.toSeats = 200;
    inputs.toBilling = Billing::monthly;
    EXPECT_EQ(answer().heading, "Nothing to pay now");
    EXPECT_EQ(answer().effective, "Takes effect on 1 Jul 2027");
}

TEST_F(SeatChangeAnswers, KeepTheBillingOfSeatsThatChangeAlone)
{
    inputs.toBilling = Billing::annual;
    EXPECT_EQ(billingAfter(inputs), Billing::monthly);
}

// 14 days, the first day counted.
TEST_F(SeatChangeAnswers, ConvertsATrialOnItsLastDay)
{
    inputs.kind = ChangeKind::trial;
    inputs.plan = "prelude";
    inputs.periodStart = QDate(2026, 11, 3);
    inputs.toPlan = "solo";
    inputs.toSeats = 10;
    EXPECT_FALSE(answer().problem);
    EXPECT_EQ(answer().reason, "The trial ends on 16 Nov 2026; it must be converted by then.");
}

TEST_F(SeatChangeAnswers, RefusesToConvertATrialThatHasEnded)
{
    inputs.kind = ChangeKind::trial;
    inputs.plan = "prelude";
    inputs.periodStart = QDate(2026, 11, 2);
    inputs.toPlan = "solo";
    inputs.toSeats = 10;
    EXPECT_TRUE(answer().problem);
    EXPECT_EQ(answer().reason, "The trial ends on 15 Nov 2026; it must be converted by then.");
}

TEST_F(SeatChangeAnswers, CancelsAtMonthEndAndAtYearEnd)
{
    inputs.kind = ChangeKind::cancellation;
    EXPECT_EQ(answer().amount, "30 Nov 2026");
    inputs.billing = Billing::annual;
    EXPECT_EQ(answer().amount, "30 Jun 2027");
}

TEST_F(SeatChangeAnswers, SaysWhenADayLiesBeforeTheContract)
{
    inputs.billing = Billing::annual;
    inputs.on = inputs.periodStart.addDays(-1);
    EXPECT_TRUE(answer().problem);
    EXPECT_EQ(answer().amount, "");
}

} // namespace seatwise::ui::test::seat_change_test
