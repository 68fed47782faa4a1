#include <functional>

#include <gtest/gtest.h>

#include "model_test.h"
#include "viewmodels/calculator_texts.h"
#include "viewmodels/format.h"

namespace seatwise::ui::test {

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
    testing::Values(Edit{"Customer", [](CalculatorViewModel& model) { model.setCustomer("Riverside"); }},
                    Edit{"Seats", [](CalculatorViewModel& model) { model.setSeats(7); }},
                    Edit{"Plan", [](CalculatorViewModel& model) { model.setPlan("enterprise"); }},
                    Edit{"Billing", [](CalculatorViewModel& model) { model.setBilling(Billing::monthly); }},
                    Edit{"Policy", [](CalculatorViewModel& model) { model.setAnnualPolicy(Percent::whole(20)); }},
                    Edit{"Budget", [](CalculatorViewModel& model) { model.setBudget(Money::whole(2'000)); }},
                    Edit{"Usage", [](CalculatorViewModel& model) { model.setUsage("credit", Quantity::whole(9)); }},
                    Edit{"AddOn", [](CalculatorViewModel& model) { model.setAddOn("semantic-search", true); }},
                    Edit{"Start", [](CalculatorViewModel& model) { model.setStart(Date{2026y / September / 1}); }},
                    Edit{"Term", [](CalculatorViewModel& model) { model.setTerm(3); }},
                    Edit{"Promotion", [](CalculatorViewModel& model) { model.setPromotion("SPRING", true); }},
                    Edit{"Discount", [](CalculatorViewModel& model) { model.setDiscount(Percent::whole(5)); }},
                    Edit{"Reason", [](CalculatorViewModel& model) { model.setDiscountReason("renewal"); }},
                    Edit{"Negotiated", [](CalculatorViewModel& model) { model.setNegotiated(NegotiatedRates{}); }},
                    Edit{"AcademicYear", [](CalculatorViewModel& model) { model.setAcademic(true); }},
                    Edit{"Pause",
                         [](CalculatorViewModel& model) {
                             model.setPause(SummerPause{June / 15, August / 15});
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
        model.setSeats(seats);
    model.endEdit();
    EXPECT_EQ(model.undoStack().count(), 1);
    model.undoStack().undo();
    EXPECT_EQ(model.inputs().selection.seats, 200);
}

TEST_F(Undo, TakesTwoDragsBackInTwoSteps)
{
    for (const SeatCount end : {300, 400}) {
        for (SeatCount seats = end - 50; seats <= end; ++seats)
            model.setSeats(seats);
        model.endEdit();
    }
    model.undoStack().undo();
    EXPECT_EQ(model.inputs().selection.seats, 300);
    model.undoStack().undo();
    EXPECT_EQ(model.inputs().selection.seats, 200);
}

TEST_F(Undo, KeepsInputsApartThatFollowEachOther)
{
    model.setSeats(300);
    model.setCustomer("Riverside");
    model.undoStack().undo();
    EXPECT_EQ(model.inputs().customer, "");
    EXPECT_EQ(model.inputs().selection.seats, 300);
}

TEST_F(Undo, ForgetsADragThatEndsWhereItBegan)
{
    model.setSeats(300);
    model.setSeats(200);
    model.endEdit();
    EXPECT_EQ(model.undoStack().count(), 0);
}

TEST_F(Undo, BringsBackAllThatAnotherBookDoesNotKnow)
{
    model.setPlan("ensemble");
    model.setDiscount(Percent::whole(5));
    model.setDiscountReason("renewal");
    model.setPause(SummerPause{June / 15, August / 15});
    model.setAnnualPolicy(Percent::whole(10));
    ASSERT_TRUE(model.pin());
    const auto book = model.book().id;
    const CalculatorInputs inputs = model.inputs();
    const auto pins = model.pins();
    const int steps = model.undoStack().count();
    model.setBook(shippedBook("sessiontrack"));
    EXPECT_EQ(model.undoStack().count(), steps + 1);
    EXPECT_TRUE(model.undoStack().undoText().startsWith("switch to SessionTrack"))
        << model.undoStack().undoText().toStdString();
    model.undoStack().undo();
    EXPECT_EQ(model.book().id, book);
    EXPECT_EQ(model.inputs(), inputs);
    EXPECT_EQ(model.pins(), pins);
}

TEST_F(Undo, GoesOnBeforeASwitchOfTheBook)
{
    model.setSeats(300);
    model.setBook(shippedBook("sessiontrack"));
    model.setSeats(12);
    for (int step = 0; step < 3; ++step)
        model.undoStack().undo();
    EXPECT_EQ(model.book().id, "music-learning");
    EXPECT_EQ(model.inputs().selection.seats, 200);
    for (int step = 0; step < 3; ++step)
        model.undoStack().redo();
    EXPECT_EQ(model.book().id, "sessiontrack");
    EXPECT_EQ(model.inputs().selection.seats, 12);
}

TEST_F(Undo, TakesBackAScenarioPinnedAndUnpinned)
{
    ASSERT_TRUE(model.pin());
    model.unpin(0);
    EXPECT_EQ(model.undoStack().undoText(), "unpin A");
    model.undoStack().undo();
    ASSERT_EQ(model.pins().size(), 1U);
    model.undoStack().undo();
    EXPECT_TRUE(model.pins().empty());
}

TEST_F(Undo, NamesEveryStep)
{
    model.setSeats(300);
    EXPECT_EQ(model.undoStack().undoText(), "change seats");
    model.setStart(Date{2026y / September / 1});
    EXPECT_EQ(model.undoStack().undoText(), "change start date");
    model.setInputs({});
    EXPECT_EQ(model.undoStack().undoText(), "bring back a scenario");
}

TEST_F(Undo, BringsBackTheDateBeforeOneThatIsNone)
{
    model.setStart(Date{2026y / September / 1});
    model.endEdit();
    const QString total = totalText(model);
    model.setStart(Date{2026y / September / 1},
                   RefusedDate{"31 Feb", {Error::Kind::usage, words::plain("There is no day “31 Feb”.")}});
    EXPECT_EQ(problemText(model.problem()), "There is no day “31 Feb”.");
    EXPECT_EQ(model.problemOf(Concern::start), model.problem());
    EXPECT_FALSE(model.pin());
    model.undoStack().undo();
    EXPECT_FALSE(model.problem());
    EXPECT_EQ(totalText(model), total);
}

TEST_F(Undo, IsEmptyAtTheStart)
{
    CalculatorInputs inputs = model.inputs();
    inputs.selection.seats = 321;
    model.start(inputs);
    EXPECT_EQ(model.inputs().selection.seats, 321);
    EXPECT_FALSE(model.undoStack().canUndo());
}

TEST_F(Undo, BringsBackWhatWasWrongToo)
{
    model.setSeats(0);
    const auto problem = model.problem();
    model.undoStack().undo();
    EXPECT_FALSE(model.problem());
    model.undoStack().redo();
    EXPECT_EQ(model.problem(), problem);
    EXPECT_EQ(totalText(model), "$652.20");
}

} // namespace seatwise::ui::test
