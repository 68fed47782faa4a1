#include "seatchange/model/story_texts.h"

#include <gtest/gtest.h>

#include "calculator/model/model_test.h"
#include "seatchange/model/seat_change.h"

namespace seatwise::ui::test::story_texts_test {

namespace {

/// The story of a change from 200 Ensemble seats on 16 November 2026; the contract began on 1 July.
class StoryOfAChange : public ModelTest
{
protected:
    StoryOfAChange()
    {
        inputs.plan = "ensemble";
        inputs.seats = 200;
        inputs.toSeats = 250;
        inputs.toPlan = "ensemble";
        inputs.on = QDate(2026, 11, 16);
        inputs.periodStart = QDate(2026, 7, 1);
    }

    [[nodiscard]] StoryTexts story() { return answerFor(model.book(), inputs, model.locale()).story.value(); }

    ChangeInputs inputs;
};

} // namespace

// Published: 54.35 and 63.15 a month. Half of a month of each is 27.18 and 31.58.
TEST_F(StoryOfAChange, SaysWhatEveryMonthAndTwelveOfThemCost)
{
    EXPECT_EQ(story().everyTitle, "From 1 Dec 2026 every month");
    EXPECT_EQ(story().every, "$54.35 → $63.15");
    EXPECT_EQ(story().year, "$652.20 → $757.80");
    EXPECT_EQ(story().nextTitle, "Next invoice, 1 Dec 2026");
    EXPECT_EQ(story().next, "$63.15");
}

TEST_F(StoryOfAChange, IsToldInSentences)
{
    EXPECT_EQ(story().told, "$4.40 is to pay now. From 1 Dec 2026 every month costs $63.15 instead of $54.35. Twelve "
                            "months at this rate are $757.80 instead of $652.20. The next invoice is $63.15, due 1 Dec "
                            "2026, for 1 Dec 2026 – 31 Dec 2026.");
}

TEST_F(StoryOfAChange, HasAStripOfThreeStretches)
{
    const auto parts = story().parts;
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_EQ(parts[0], (StoryPart{StoryPart::Kind::before, 15, "As it was", "1 Nov 2026 – 15 Nov 2026", {}}));
    EXPECT_EQ(parts[1], (StoryPart{StoryPart::Kind::now, 15, "To pay now", "16 Nov 2026 – 30 Nov 2026", "$4.40"}));
    EXPECT_EQ(parts[2], (StoryPart{StoryPart::Kind::next, 31, "Next period", "1 Dec 2026 – 31 Dec 2026", "$63.15"}));
}

TEST_F(StoryOfAChange, HasNothingBeforeAChangeOfTheFirstDay)
{
    inputs.on = QDate(2026, 11, 1);
    ASSERT_EQ(story().parts.size(), 2U);
    EXPECT_EQ(story().parts.front().kind, StoryPart::Kind::now);
}

TEST_F(StoryOfAChange, WaitsForTheYearWhereAnnualSeatsGo)
{
    inputs.billing = Billing::annual;
    inputs.toSeats = 150;
    EXPECT_EQ(story().everyTitle, "From 1 Jul 2027 every year");
    EXPECT_EQ(story().every, "$652.20 → $544.20"); // 12 × 45.35
    EXPECT_TRUE(story().told.startsWith("Nothing is to pay now.")) << story().told.toStdString();
    ASSERT_EQ(story().parts.size(), 2U);
    EXPECT_EQ(story().parts.front().dates, "1 Jul 2026 – 30 Jun 2027");
}

TEST_F(StoryOfAChange, CreditsFewerSeatsOfAMonth)
{
    inputs.toSeats = 150;
    EXPECT_TRUE(story().told.startsWith("$4.50 is to be credited now.")) << story().told.toStdString();
    EXPECT_EQ(story().parts[1].title, "To credit now");
}

TEST_F(StoryOfAChange, NamesThePeriodOfBothWhereTheBillingChanges)
{
    inputs.kind = ChangeKind::plan;
    inputs.toSeats = 200;
    inputs.toBilling = Billing::annual;
    EXPECT_EQ(story().every, "$54.35 a month → $652.20");
    EXPECT_EQ(story().everyTitle, "From 16 Nov 2027 every year");
}

TEST_F(StoryOfAChange, IsNoneOfACancellation)
{
    inputs.kind = ChangeKind::cancellation;
    EXPECT_FALSE(answerFor(model.book(), inputs, model.locale()).story.has_value());
}

} // namespace seatwise::ui::test::story_texts_test
