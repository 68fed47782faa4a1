#include "calculator/model/comparison.h"

#include <gtest/gtest.h>

#include "calculator/model/calculator_edits.h"
#include "model_test.h"

namespace seatwise::ui::test::comparison_test {

namespace {

class ComparisonTest : public ModelTest
{
protected:
    [[nodiscard]] Comparison at(SeatCount seats, Billing billing)
    {
        setBilling(model, billing);
        setSeats(model, seats);
        return compare(model.book(), model.inputs().selection, model.locale());
    }
};

const PlanColumn& column(const Comparison& comparison, const QString& name)
{
    for (const PlanColumn& plan : comparison.plans)
        if (plan.name == name)
            return plan;
    throw std::out_of_range(name.toStdString());
}

} // namespace

TEST_F(ComparisonTest, PricesEveryPlanForTheSameSeats)
{
    const Comparison comparison = at(10, Billing::monthly);
    ASSERT_EQ(comparison.plans.size(), 3u);
    EXPECT_EQ(column(comparison, "Solo").total, "$11.95 a month");
    EXPECT_EQ(column(comparison, "Solo").perSeat, "about $1.20");
    EXPECT_EQ(column(comparison, "Solo").seats, "5–19 seats");
    EXPECT_EQ(column(comparison, "Solo").billing, "monthly, annual");
    EXPECT_EQ(column(comparison, "Prelude").total, "$0.00 a month");
}

TEST_F(ComparisonTest, SaysWhyAPlanIsNotForTheseSeats)
{
    const PlanColumn solo = column(at(200, Billing::annual), "Solo");
    EXPECT_FALSE(solo.admitted);
    EXPECT_TRUE(solo.reason.contains("19")) << solo.reason.toStdString();
    EXPECT_TRUE(solo.total.isEmpty());
}

TEST_F(ComparisonTest, MarksTheCheapestSubscriptionNotTheTrial)
{
    const Comparison comparison = at(10, Billing::monthly);
    EXPECT_TRUE(column(comparison, "Solo").cheapest);
    EXPECT_FALSE(column(comparison, "Prelude").cheapest);
}

TEST_F(ComparisonTest, WritesAnOpenEndInWords)
{
    EXPECT_EQ(column(at(200, Billing::annual), "Ensemble").seats, "20 seats and more");
}

TEST_F(ComparisonTest, SpeaksOfOneUserInTheSingular)
{
    model.setBook(shippedBook("sessiontrack"));
    EXPECT_EQ(column(compare(model.book(), model.inputs().selection, model.locale()), "Enterprise").seats,
              "1 user and more");
}

TEST_F(ComparisonTest, ShowsWhatAddsToAPlanAndWhatIsMissing)
{
    model.setBook(shippedBook("sessiontrack"));
    const Comparison comparison = compare(model.book(), model.inputs().selection, model.locale());
    const auto row = std::find_if(comparison.features.begin(), comparison.features.end(),
                                  [](const FeatureRow& feature) { return feature.name.startsWith("Semantic"); });
    ASSERT_NE(row, comparison.features.end());
    EXPECT_EQ(row->cells.mid(0, 3), (QStringList{"—", "Add-on: Semantic search", "Included"}));
    EXPECT_TRUE(row->differs);
}

TEST_F(ComparisonTest, MarksAFeatureThatAllPlansHaveAlike)
{
    const Comparison comparison = at(200, Billing::annual);
    EXPECT_FALSE(comparison.features.front().differs);
}

TEST_F(ComparisonTest, FindsTheCheapestPlanWithEveryFeatureTicked)
{
    setSeats(model, 200);
    const QString answer = planWithFeatures(model.book(), model.inputs().selection, {"reporting", "email-support"});
    EXPECT_EQ(answer, "Ensemble is the least expensive plan with all of these features.");
}

TEST_F(ComparisonTest, DoesNotCountAnAddOnAsPartOfThePlan)
{
    model.setBook(shippedBook("sessiontrack"));
    setSeats(model, 5);
    EXPECT_EQ(planWithFeatures(model.book(), model.inputs().selection, {"session-capture"}),
              "Pro is the least expensive plan with all of these features.");
    EXPECT_EQ(planWithFeatures(model.book(), model.inputs().selection, {"semantic-search"}),
              "Enterprise is the least expensive plan with all of these features.");
}

TEST_F(ComparisonTest, SaysWhenNoPlanHasAllFeatures)
{
    model.setBook(shippedBook("sessiontrack"));
    EXPECT_EQ(planWithFeatures(model.book(), model.inputs().selection, {"consulting"}),
              "No plan has all of these features for these seats.");
}

TEST(TextsOfADifference, HaveASignOnlyWhereThereIsADifference)
{
    const Currency dollars;
    const MonthlyDifference more{Money::whole(6), true, Percent::whole(25)};
    EXPECT_EQ(amountText(more, dollars, QLocale::c()), "+$6.00");
    EXPECT_EQ(percentText(more, QLocale::c()), "+25\u00a0%");
    const MonthlyDifference less{Money::whole(6), false, Percent::whole(20)};
    EXPECT_EQ(amountText(less, dollars, QLocale::c()), "−$6.00");
    EXPECT_EQ(percentText(less, QLocale::c()), "−20\u00a0%");
    const MonthlyDifference none{Money{}, false, Percent{}};
    EXPECT_EQ(amountText(none, dollars, QLocale::c()), "no difference");
    EXPECT_EQ(percentText(none, QLocale::c()), "—");
    EXPECT_EQ(percentText({Money::whole(6), true, std::nullopt}, QLocale::c()), "—");
}

} // namespace seatwise::ui::test::comparison_test
