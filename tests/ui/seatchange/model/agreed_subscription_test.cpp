#include "seatchange/model/agreed_subscription.h"

#include <gtest/gtest.h>

#include "calculator/model/model_test.h"
#include "quotes/model/quote_drafts.h"
#include "quoting/quote_moves.h"
#include "seatchange/model/seat_change.h"
#include "words/dates.h"

namespace seatwise::ui::test::agreed_subscription_test {

namespace {

const QDate dayOfChange(2026, 11, 16);

class AgreedSubscriptionTest : public ModelTest
{
protected:
    /// 200 Ensemble seats a year from 1 July 2026 for Elm School, at 10 % off.
    [[nodiscard]] Quote accepted() const
    {
        Selection selection;
        selection.plan = PlanId("ensemble");
        selection.seats = 200;
        selection.billing = Billing::annual;
        selection.start = toDate(QDate(2026, 7, 1));
        selection.offers.manager = AgreedDiscount{Percent::whole(10), "renewal"};
        QuoteDetails details;
        details.customer = "Elm School";
        details.billTo = "12 Main Street";
        details.purchaseOrder = "PO-1";
        return draftQuote(model.book(), selection, details, "draft-1").value();
    }

    [[nodiscard]] ChangeInputs begun() const { return changeOf(model.book(), accepted(), dayOfChange); }
};

} // namespace

TEST_F(AgreedSubscriptionTest, FillsInWhatWasAccepted)
{
    const ChangeInputs inputs = begun();
    EXPECT_EQ(inputs.kind, ChangeKind::seats);
    EXPECT_EQ(inputs.plan, "ensemble");
    EXPECT_EQ(inputs.seats, 200);
    EXPECT_EQ(inputs.toSeats, 250);
    EXPECT_EQ(inputs.billing, Billing::annual);
    EXPECT_EQ(inputs.periodStart, QDate(2026, 7, 1));
    EXPECT_EQ(inputs.on, dayOfChange);
    EXPECT_TRUE(needsPeriodStart(inputs));
}

// 90 % of 652.20 and of 757.80.
TEST_F(AgreedSubscriptionTest, KeepsItsOffers)
{
    const ChangeAnswer answer = answerFor(model.book(), begun(), model.locale());
    ASSERT_TRUE(answer.story.has_value()) << (answer.problem ? answer.problem->message.english() : "");
    EXPECT_EQ(answer.story->every, "$586.98 → $682.02");
}

TEST_F(AgreedSubscriptionTest, BeginsAtTheEarliestWithTheSubscription)
{
    EXPECT_EQ(changeOf(model.book(), accepted(), QDate(2026, 6, 1)).on, QDate(2026, 7, 1));
}

TEST_F(AgreedSubscriptionTest, CountsThePeriodThatRuns)
{
    ChangeInputs inputs = begun();
    EXPECT_EQ(agreedSelection(inputs).period, 1);
    inputs.on = QDate(2027, 7, 1);
    EXPECT_EQ(agreedSelection(inputs).period, 2);
}

TEST_F(AgreedSubscriptionTest, IsQuotedForItsCustomerWithAnOrderOfItsOwn)
{
    const Quote draft = draftFrom(model, begun(), QStringLiteral("Dana")).value();
    EXPECT_EQ(draft.details.customer, "Elm School");
    EXPECT_EQ(draft.details.billTo, "12 Main Street");
    EXPECT_TRUE(draft.details.purchaseOrder.empty());
    EXPECT_EQ(draft.details.preparedBy, "Dana");
    EXPECT_EQ(draft.selection.offers, accepted().selection.offers);
    EXPECT_EQ(draft.change->contractStart, toDate(QDate(2026, 7, 1)));
}

TEST_F(AgreedSubscriptionTest, StaysThatOfTheQuoteForAnotherKindOfChange)
{
    const ChangeInputs inputs = withKind(model.book(), begun(), ChangeKind::plan);
    EXPECT_NE(inputs.agreed, nullptr);
    EXPECT_EQ(inputs.plan, "ensemble");
    EXPECT_EQ(inputs.seats, 200);
    EXPECT_EQ(withKind(model.book(), begun(), ChangeKind::trial).agreed, nullptr);
}

TEST_F(AgreedSubscriptionTest, SaysWhoseItIs)
{
    EXPECT_TRUE(agreedText(begun(), model.locale()).endsWith("Elm School · with its terms and offers"))
        << agreedText(begun(), model.locale()).toStdString();
    EXPECT_TRUE(agreedText({}, model.locale()).isEmpty());
}

} // namespace seatwise::ui::test::agreed_subscription_test
