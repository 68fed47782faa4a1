// Seats that grow by year on the Calculator. Figures from the published list: 150, 300 and 600 Ensemble seats cost
// 544.20, 853.80 and 1381.80 a year, together 2779.80.
#include "calculator/model/ramp.h"

#include "calculator/model/calculator_edits.h"
#include "calculator/model/model_test.h"
#include "calculator/model/terms.h"
#include "models/page_edit.h"
#include "quotes/model/quote_drafts.h"

namespace seatwise::ui::test::ramp_test {

class Ramp : public ModelTest
{
protected:
    void SetUp() override
    {
        setSeats(model, 150);
        setBilling(model, Billing::annual);
        setTerm(model, 3);
        setStart(model, Date{std::chrono::year{2027}, std::chrono::July, std::chrono::day{1}});
    }

    void grow()
    {
        setRamp(model, true);
        setSeatsInYear(model, 2, 300);
        setSeatsInYear(model, 3, 600);
    }
};

TEST_F(Ramp, BeginsWithTheSameSeatsInEachYear)
{
    EXPECT_EQ(yearsToSet(model), 3);
    setRamp(model, true);
    EXPECT_EQ(model.inputs().selection.laterSeats, (std::vector<SeatCount>{150, 150}));
}

TEST_F(Ramp, IsQuotedForAllItsYears)
{
    grow();
    const QuotedPrice offered = quotedPrice(model);
    EXPECT_TRUE(std::holds_alternative<PriceOfRamp>(offered));
    setCustomer(model, QStringLiteral("Elm"));
    const Quote draft = draftFrom(model, {}).value();
    EXPECT_EQ(charged(draft).total(), chargedIn(offered).total());
    EXPECT_EQ(draft.selection.laterSeats, (std::vector<SeatCount>{300, 600}));
}

TEST_F(Ramp, SaysWhatIsWrongWithIt)
{
    grow();
    setSeatsInYear(model, 3, 200);
    EXPECT_EQ(rampText(model), "The ramp falls from 300 to 200 seats in year 3; seats of a ramp stay or grow.");
}

TEST_F(Ramp, EndsWithItsTerm)
{
    grow();
    setTerm(model, 2);
    EXPECT_EQ(model.inputs().selection.laterSeats, (std::vector<SeatCount>{300}));
    setTerm(model, std::nullopt);
    EXPECT_FALSE(hasRamp(model));
    EXPECT_TRUE(rampText(model).isEmpty());
}

TEST_F(Ramp, KeepsTheSeatsOfYearsBetween)
{
    setSeatsInYear(model, 3, 600);
    EXPECT_EQ(model.inputs().selection.laterSeats, (std::vector<SeatCount>{150, 600}));
}

TEST_F(Ramp, IsAStepToUndo)
{
    grow();
    model.undoStack().undo();
    EXPECT_NE(model.inputs().selection.laterSeats, (std::vector<SeatCount>{300, 600}));
    EXPECT_EQ(redoName(model.undoStack()), "change seats by year");
}

} // namespace seatwise::ui::test::ramp_test
