#include <functional>

#include <gtest/gtest.h>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_texts.h"
#include "model_test.h"
#include "models/page_edit.h"
#include "words/format.h"

namespace seatwise::ui::test::undo_test {

namespace {

using namespace std::chrono;

struct Edit
{
    const char* name;
    std::function<void(CalculatorViewModel&)> make;
};

class UndoOf : public testing::TestWithParam<Edit>
{
};

class Undo : public ModelTest
{
};

} // namespace

TEST_P(UndoOf, GoesBackAndRedoGoesForward)
{
    CalculatorViewModel model(shippedBook("sessiontrack"));
    const CalculatorInputs before = model.inputs();
    const Price priceBefore = model.price();
    GetParam().make(model);
    const CalculatorInputs after = model.inputs();
    const Price priceAfter = model.price();
    ASSERT_NE(before, after);
    ASSERT_EQ(model.undoStack().count(), 1);
    model.undoStack().undo();
    EXPECT_EQ(model.inputs(), before);
    EXPECT_EQ(model.price(), priceBefore);
    model.undoStack().redo();
    EXPECT_EQ(model.inputs(), after);
    EXPECT_EQ(model.price(), priceAfter);
}

INSTANTIATE_TEST_SUITE_P(
    Every, UndoOf,
    testing::Values(Edit{"Customer", [](CalculatorViewModel& model) { setCustomer(model, "Riverside"); }},
                    Edit{"Seats", [](CalculatorViewModel& model) { setSeats(model, 7); }},
                    Edit{"Plan", [](CalculatorViewModel& model) { setPlan(model, "enterprise"); }},
                    Edit{"Billing", [](CalculatorViewModel& model) { setBilling(model, Billing::monthly); }},
                    Edit{"Policy", [](CalculatorViewModel& model) { setAnnualPolicy(model, Percent::whole(20)); }},
                    Edit{"Budget", [](CalculatorViewModel& model) { setBudget(model, Money::whole(2'000)); }},
                    Edit{"Usage", [](CalculatorViewModel& model) { setUsage(model, "credit", Quantity::whole(9)); }},
                    Edit{"AddOn", [](CalculatorViewModel& model) { setAddOn(model, "semantic-search", true); }},
                    Edit{"Start", [](CalculatorViewModel& model) { setStart(model, Date{2026y / September / 1}); }},
                    Edit{"Term", [](CalculatorViewModel& model) { setTerm(model, 3); }},
                    Edit{"Promotion", [](CalculatorViewModel& model) { setPromotion(model, "SPRING", true); }},
                    Edit{"Discount", [](CalculatorViewModel& model) { setDiscount(model, Percent::whole(5)); }},
                    Edit{"Reason", [](CalculatorViewModel& model) { setDiscountReason(model, "renewal"); }},
                    Edit{"Negotiated", [](CalculatorViewModel& model) { setNegotiated(model, NegotiatedRates{}); }},
                    Edit{"AcademicYear", [](CalculatorViewModel& model) { setAcademic(model, true); }},
                    Edit{"Pause",
                         [](CalculatorViewModel& model) {
                             setPause(model, SummerPause{June / 15, August / 15});
                         }},
                    Edit{"All",
                         [](CalculatorViewModel& model) {
                             CalculatorInputs inputs = model.inputs();
                             inputs.customer = "Lakeside";
                             inputs.selection.seats = 3;
                             model.setInputs(inputs);
                         }}),
    [](const auto& row) { return row.param.name; });

TEST_F(Undo, TakesADragBackInOneStep)
{
    model.endEdit();
    for (SeatCount seats = 201; seats <= 900; ++seats)
        setSeats(model, seats);
    model.endEdit();
    EXPECT_EQ(model.undoStack().count(), 1);
    model.undoStack().undo();
    EXPECT_EQ(model.inputs().selection.seats, 200);
}

TEST_F(Undo, TakesTwoDragsBackInTwoSteps)
{
    for (const SeatCount end : {300, 400}) {
        for (SeatCount seats = end - 50; seats <= end; ++seats)
            setSeats(model, seats);
        model.endEdit();
    }
    model.undoStack().undo();
    EXPECT_EQ(model.inputs().selection.seats, 300);
    model.undoStack().undo();
    EXPECT_EQ(model.inputs().selection.seats, 200);
}

TEST_F(Undo, KeepsInputsApartThatFollowEachOther)
{
    setSeats(model, 300);
    setCustomer(model, "Riverside");
    model.undoStack().undo();
    EXPECT_EQ(model.inputs().customer, "");
    EXPECT_EQ(model.inputs().selection.seats, 300);
}

TEST_F(Undo, ForgetsADragThatEndsWhereItBegan)
{
    setSeats(model, 300);
    setSeats(model, 200);
    model.endEdit();
    EXPECT_EQ(model.undoStack().count(), 0);
}

TEST_F(Undo, BringsBackAllThatAnotherBookDoesNotKnow)
{
    setPlan(model, "ensemble");
    setDiscount(model, Percent::whole(5));
    setDiscountReason(model, "renewal");
    setPause(model, SummerPause{June / 15, August / 15});
    setAnnualPolicy(model, Percent::whole(10));
    const auto book = model.book().id;
    const CalculatorInputs inputs = model.inputs();
    const int steps = model.undoStack().count();
    model.setBook(shippedBook("sessiontrack"));
    EXPECT_EQ(model.undoStack().count(), steps + 1);
    EXPECT_TRUE(undoName(model.undoStack()).startsWith("switch to SessionTrack"))
        << undoName(model.undoStack()).toStdString();
    model.undoStack().undo();
    EXPECT_EQ(model.book().id, book);
    EXPECT_EQ(model.inputs(), inputs);
}

TEST_F(Undo, GoesOnBeforeASwitchOfTheBook)
{
    setSeats(model, 300);
    model.setBook(shippedBook("sessiontrack"));
    setSeats(model, 12);
    for (int step = 0; step < 3; ++step)
        model.undoStack().undo();
    EXPECT_EQ(model.book().id, "music-learning");
    EXPECT_EQ(model.inputs().selection.seats, 200);
    for (int step = 0; step < 3; ++step)
        model.undoStack().redo();
    EXPECT_EQ(model.book().id, "sessiontrack");
    EXPECT_EQ(model.inputs().selection.seats, 12);
}

TEST_F(Undo, NamesEveryStep)
{
    setSeats(model, 300);
    EXPECT_EQ(undoName(model.undoStack()), "change seats");
    setStart(model, Date{2026y / September / 1});
    EXPECT_EQ(undoName(model.undoStack()), "change start date");
    model.setInputs({});
    EXPECT_EQ(undoName(model.undoStack()), "bring back a scenario");
}

TEST_F(Undo, BringsBackTheDateBeforeOneThatIsNone)
{
    setStart(model, Date{2026y / September / 1});
    model.endEdit();
    const QString total = totalText(model);
    setStart(model, Date{2026y / September / 1},
             RefusedDate{"31 Feb", {Error::Kind::usage, words::plain("There is no day “31 Feb”.")}});
    EXPECT_EQ(problemText(model.problem()), "There is no day “31 Feb”.");
    EXPECT_EQ(problemOf(model, Concern::start), model.problem());
    model.undoStack().undo();
    EXPECT_FALSE(model.problem());
    EXPECT_EQ(totalText(model), total);
}

TEST_F(Undo, BringsBackWhatWasWrongToo)
{
    setSeats(model, 0);
    const auto problem = model.problem();
    model.undoStack().undo();
    EXPECT_FALSE(model.problem());
    model.undoStack().redo();
    EXPECT_EQ(model.problem(), problem);
    EXPECT_EQ(totalText(model), "$652.20");
}

} // namespace seatwise::ui::test::undo_test
