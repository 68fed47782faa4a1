#include "calculator/model/calculator_texts.h"
#include "calculator/model/extras.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "calculator/model/calculator_edits.h"
#include "models/page_lines.h"
#include "shipped_books.h"

namespace seatwise::ui {

void PrintTo(const AddOnChoice& choice, std::ostream* out)
{
    *out << choice.name.toStdString() << " · " << choice.price.toStdString() << (choice.taken ? " (taken)" : "")
         << (choice.available ? "" : " (dimmed: " + choice.reason.toStdString() + ')');
}

} // namespace seatwise::ui

namespace seatwise::ui::test::extras_test {

namespace {

using testing::ElementsAre;

class Extras : public testing::Test
{
protected:
    Extras()
    {
        setBilling(model, Billing::monthly);
        setSeats(model, 3);
        setPlan(model, "pro");
    }

    [[nodiscard]] AddOnChoice addOn(const QString& id) const
    {
        for (const AddOnChoice& choice : addOnChoices(model))
            if (choice.id == id)
                return choice;
        throw std::runtime_error("no add-on " + id.toStdString());
    }

    [[nodiscard]] QStringList meterNames() const
    {
        QStringList names;
        for (const Meter& meter : meters(model))
            names += meter.name;
        return names;
    }

    CalculatorViewModel model{shippedBook("sessiontrack")};
};

} // namespace

TEST_F(Extras, AskForTheUsageThatThePlanMeters)
{
    EXPECT_EQ(meterNames(), QStringList{"AI insights a month"});
    setSeats(model, 1);
    setPlan(model, "api");
    EXPECT_EQ(meterNames(), QStringList{"API calls a month"});
    setPlan(model, "consulting");
    EXPECT_EQ(meterNames(), (QStringList{"Consulting hours a month", "Consulting days a month"}));
}

TEST_F(Extras, AskForTheUsageThatAnAddOnMeters)
{
    setSeats(model, 1);
    setPlan(model, "consulting");
    setAddOn(model, "consulting-retainer", true);
    ASSERT_EQ(meterNames().size(), 3);
    EXPECT_EQ(meterNames().back(), "Hours beyond the retainer a month");
    EXPECT_EQ(meters(model).back().hint, "The first 10 are included.");
}

TEST_F(Extras, AskForNothingWhereNothingIsMeteredOrSold)
{
    model.setBook(shippedBook("music-learning"));
    EXPECT_TRUE(meters(model).empty());
    EXPECT_TRUE(addOnChoices(model).empty());
}

TEST_F(Extras, StopTheSliderAtTheEndsOfTheTiers)
{
    setPlan(model, "enterprise");
    EXPECT_THAT(meters(model).front().steps, ElementsAre(10, 100, 1'000, 10'000, 100'000));
    EXPECT_EQ(meters(model).front().end, 1'000'000);
}

TEST_F(Extras, EndTheSliderEarlierForUnitsThatCostMore)
{
    setSeats(model, 1);
    setPlan(model, "consulting");
    EXPECT_EQ(meters(model).front().end, 1'000);
}

TEST_F(Extras, SayWhatAnAddOnCosts)
{
    EXPECT_EQ(addOn("semantic-search"),
              (AddOnChoice{"semantic-search", "Semantic search", "$7.99 a month, assumed", false, true, ""}));
    EXPECT_EQ(addOn("consulting-retainer").price, "$1,300.00 a month, more by quantity, assumed");
}

TEST_F(Extras, SayThatAnAddOnIsSoldWithOtherPlans)
{
    EXPECT_EQ(addOn("consulting-retainer").reason, "Sold with Consulting.");
    EXPECT_FALSE(addOn("consulting-retainer").available);
    setPlan(model, "free");
    setSeats(model, 1);
    EXPECT_EQ(addOn("semantic-search").reason, "Sold with Pro.");
}

TEST_F(Extras, SayThatThePlanIncludesWhatAnAddOnSells)
{
    setPlan(model, "enterprise");
    EXPECT_EQ(addOn("semantic-search").reason, "Enterprise includes it.");
    EXPECT_EQ(addOn("ai-bundle").reason, "Sold with Pro.");
}

TEST_F(Extras, ComeOnTopOfThePrice)
{
    // 29.99 + 7.99 + 240 × 0.10
    setAddOn(model, "semantic-search", true);
    setUsage(model, "credit", Quantity::whole(240));
    EXPECT_EQ(totalText(model), "$61.98");
    EXPECT_TRUE(addOn("semantic-search").taken);
    setAddOn(model, "semantic-search", false);
    EXPECT_EQ(totalText(model), "$53.99");
}

TEST_F(Extras, LeaveThePriceWithAPlanThatDoesNotTakeThemAndComeBackWithTheirOwn)
{
    setAddOn(model, "semantic-search", true);
    setPlan(model, "enterprise");
    EXPECT_EQ(totalText(model), "$199.99");
    EXPECT_FALSE(model.problem());
    EXPECT_FALSE(addOn("semantic-search").taken);
    setPlan(model, "pro");
    EXPECT_EQ(totalText(model), "$37.98");
}

TEST_F(Extras, LetAutoFindThePlanThatSellsThem)
{
    setPlan(model, "auto");
    setSeats(model, 1);
    EXPECT_EQ(model.price().plan(), "free");
    EXPECT_TRUE(addOn("semantic-search").available);
    setAddOn(model, "semantic-search", true);
    EXPECT_EQ(model.price().plan(), "pro");
    EXPECT_EQ(totalText(model), "$37.98");
}

TEST_F(Extras, AreNotToBeHadWithAutoWhereNoPlanForTheSeatsSellsThem)
{
    setPlan(model, "auto");
    setSeats(model, 200);
    EXPECT_EQ(addOn("semantic-search").reason, "Enterprise includes it.");
    EXPECT_EQ(addOn("consulting-retainer").reason, "Sold with Consulting.");
}

TEST_F(Extras, OfAnotherPlanGoWhenOneIsTaken)
{
    setAddOn(model, "semantic-search", true);
    setSeats(model, 1);
    setPlan(model, "consulting");
    setAddOn(model, "consulting-retainer", true);
    EXPECT_THAT(model.inputs().selection.addOns, ElementsAre("consulting-retainer"));
}

TEST_F(Extras, AreNamedInTheLineThatIsCopied)
{
    setUsage(model, "credit", Quantity::whole(1240));
    setAddOn(model, "semantic-search", true);
    EXPECT_EQ(extrasFacts(model), (QStringList{"AI insights a month: 1,240", "Semantic search"}));
    EXPECT_TRUE(summaryLine(model).contains(" · AI insights a month: 1,240 · Semantic search · "));
}

} // namespace seatwise::ui::test::extras_test
