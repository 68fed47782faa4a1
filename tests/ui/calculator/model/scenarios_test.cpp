#include <QSignalSpy>

#include <gtest/gtest.h>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/call_sheet.h"
#include "model_test.h"
#include "workshop/draft.h"

namespace seatwise::ui::test::scenarios_test {

namespace {

class Scenarios : public ModelTest
{
protected:
    [[nodiscard]] QString labels() const
    {
        QString all;
        for (const CallTab& tab : model.tabs().all())
            all += labelOf(tab);
        return all;
    }

    [[nodiscard]] QString front() const { return labelOf(model.tabs().front()); }
    [[nodiscard]] SeatCount seats() const { return model.inputs().selection.seats; }

    void openAt(SeatCount seats)
    {
        ASSERT_TRUE(openCopy(model));
        setSeats(model, seats);
    }

    /// Takes over what stands in the tabs, as the window does when something changed.
    void record(const char* at = "2026-11-21T10:15:30Z")
    {
        EXPECT_TRUE(model.record(at, [](const std::string&) { return "music-learning"; }));
    }
};

} // namespace

TEST_F(Scenarios, BeginAsTheOneInFrontWhichStaysAsItIs)
{
    openAt(500);
    EXPECT_EQ(front(), "B");
    bringToFront(model, 0);
    EXPECT_EQ(seats(), 200);
    EXPECT_EQ(model.price().total(), *Money::parse("652.20"));
}

TEST_F(Scenarios, AreSixAtMost)
{
    for (const SeatCount seats : {100, 200, 300, 400, 500})
        openAt(seats);
    EXPECT_EQ(labels(), "ABCDEF");
    EXPECT_FALSE(openCopy(model));
    EXPECT_FALSE(openBook(model, shippedBook("sessiontrack")));
    EXPECT_EQ(labels(), "ABCDEF");
    EXPECT_EQ(seats(), 500);
}

TEST_F(Scenarios, CloseAndLeaveTheNextOneInFront)
{
    openAt(300);
    openAt(400);
    bringToFront(model, 1);
    ASSERT_TRUE(closeScenario(model, 1));
    EXPECT_EQ(labels(), "AC");
    EXPECT_EQ(front(), "C");
    EXPECT_EQ(seats(), 400);
}

TEST_F(Scenarios, TakeALetterThatNobodyHeardBefore)
{
    openAt(300);
    record();
    ASSERT_TRUE(closeScenario(model, 1));
    openAt(400);
    EXPECT_EQ(labels(), "AC");
}

TEST_F(Scenarios, ComeBackWithWhatCanBeUndoneThere)
{
    openAt(300);
    ASSERT_TRUE(closeScenario(model, 1));
    EXPECT_EQ(seats(), 200);
    reopenScenario(model);
    EXPECT_EQ(labels(), "AB");
    EXPECT_EQ(seats(), 300);
    model.undoStack().undo();
    EXPECT_EQ(seats(), 200);
}

TEST_F(Scenarios, DoNotEndWithTheOnlyOne)
{
    EXPECT_FALSE(closeScenario(model, 0));
    EXPECT_EQ(labels(), "A");
}

TEST_F(Scenarios, AreUndoneEachByItself)
{
    setSeats(model, 300);
    openAt(400);
    model.undoStack().undo();
    EXPECT_EQ(seats(), 300);
    EXPECT_FALSE(model.undoStack().canUndo());
    bringToFront(model, 0);
    EXPECT_EQ(seats(), 300);
    model.undoStack().undo();
    EXPECT_EQ(seats(), 200);
}

TEST_F(Scenarios, AreAllForOneCustomer)
{
    setSeats(model, 300);
    openAt(400);
    setCustomer(model, "Oak District");
    bringToFront(model, 0);
    EXPECT_EQ(model.inputs().customer, "Oak District");
    model.undoStack().undo();
    EXPECT_EQ(seats(), 200);
    EXPECT_EQ(model.inputs().customer, "Oak District");
}

TEST_F(Scenarios, GoRoundByKey)
{
    openAt(300);
    openAt(400);
    bringNext(model, true);
    EXPECT_EQ(front(), "A");
    bringNext(model, false);
    EXPECT_EQ(front(), "C");
}

TEST_F(Scenarios, OfAnotherBookStandBesideThatOfTheFirst)
{
    setSeats(model, 300);
    ASSERT_TRUE(openBook(model, shippedBook("sessiontrack")));
    EXPECT_EQ(labels(), "AB");
    EXPECT_EQ(model.book().id, "sessiontrack");
    EXPECT_TRUE(othersOfBook(model).empty());
    bringToFront(model, 0);
    EXPECT_EQ(model.book().id, "music-learning");
    EXPECT_EQ(seats(), 300);
}

TEST_F(Scenarios, WhereNothingWasChangedGoOverToTheOtherBook)
{
    ASSERT_TRUE(openBook(model, shippedBook("sessiontrack")));
    EXPECT_EQ(labels(), "A");
    EXPECT_EQ(model.book().id, "sessiontrack");
    ASSERT_TRUE(openBook(model, shippedBook("music-learning")));
    EXPECT_EQ(labels(), "A");
    model.undoStack().undo();
    EXPECT_EQ(model.book().id, "sessiontrack");
}

TEST_F(Scenarios, OfADraftTakeThePlaceOfItsEarlierState)
{
    setSeats(model, 300);
    const SharedBook draft = asDraft(model.state().book).value();
    ASSERT_TRUE(openBook(model, draft));
    setSeats(model, 400);
    bringToFront(model, 0);
    ASSERT_TRUE(openBook(model, withAnnualDiscount(*draft, Percent::whole(10)).value()));
    EXPECT_EQ(labels(), "AB");
    EXPECT_EQ(seats(), 400);
}

TEST_F(Scenarios, AreCopiedWithWhatIsWrongToo)
{
    setSeats(model, 0);
    ASSERT_TRUE(openCopy(model));
    EXPECT_TRUE(model.problem());
    EXPECT_EQ(totalText(model), "$652.20");
}

TEST_F(Scenarios, AreToldOf)
{
    QSignalSpy told(&model, &CalculatorViewModel::tabsChanged);
    ASSERT_TRUE(openCopy(model));
    bringToFront(model, 0);
    bringToFront(model, 0);
    ASSERT_TRUE(closeScenario(model, 0));
    EXPECT_EQ(told.count(), 3);
}

TEST_F(Scenarios, AreNamedByWhatTheySay)
{
    setSeats(model, 1'450);
    EXPECT_EQ(tabText(model.tabs().front(), model.locale()), "A 1,450 annual");
    setBilling(model, Billing::monthly);
    setPlan(model, "ensemble");
    EXPECT_EQ(tabText(model.tabs().front(), model.locale()), "A 1,450 monthly, Ensemble");
}

TEST_F(Scenarios, AreInTheHistoryOnceForAStep)
{
    for (const SeatCount seats : {201, 250, 300}) {
        setSeats(model, seats);
        record();
    }
    model.endEdit();
    setSeats(model, 400);
    record();
    const std::vector<Calculation>& history = model.tabs().call().history;
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history.front().outcome.seats, 300);
    EXPECT_EQ(history.back().outcome.seats, 400);
    EXPECT_EQ(history.back().outcome.total, model.price().total());
}

TEST_F(Scenarios, AreNoCallYetWhileNothingWasDone)
{
    EXPECT_FALSE(model.record("2026-11-21T10:15:30Z", [](const std::string&) { return std::string(); }));
    EXPECT_TRUE(model.tabs().call().began.empty());
}

TEST_F(Scenarios, AreRecordedAsTheyStand)
{
    setCustomer(model, "Elm");
    openAt(300);
    setDiscount(model, Percent::whole(5));
    record();
    const Call& call = model.tabs().call();
    EXPECT_EQ(call.customer, "Elm");
    EXPECT_EQ(call.front, 'B');
    ASSERT_EQ(call.scenarios.size(), 2U);
    EXPECT_EQ(call.scenarios.front().inputs.selection.seats, 200);
    EXPECT_EQ(call.scenarios.back().inputs.selection, model.inputs().selection);
    EXPECT_EQ(call.scenarios.back().book.source, "music-learning");
    EXPECT_EQ(call.scenarios.back().book.sha256, model.book().sha256);
    EXPECT_TRUE(checkCall(call));
}

} // namespace seatwise::ui::test::scenarios_test
