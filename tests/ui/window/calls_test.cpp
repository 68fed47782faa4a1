// The call in the window: kept as it grows, read back, and exchanged for another one.
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/call_sheet.h"
#include "calls/scenarios.h"
#include "widgets/problem_label.h"
#include "window/open_calls.h"
#include "window/recent_calls_dialog.h"
#include "window_test.h"
#include "words/words.h"

namespace seatwise::ui::test::calls_test {

namespace {

class WindowCalls : public WindowTest
{
protected:
    [[nodiscard]] QStringList tabs() const
    {
        QStringList texts;
        for (const CallTab& tab : model.tabs().all())
            texts += tabText(tab, model.locale());
        return texts;
    }

    /// Hands over what changed a moment ago, as the timer does.
    void handOver()
    {
        window->findChild<OpenCalls*>()->handOver();
        settle();
    }

    /// The scenario in front of the call that was kept last.
    [[nodiscard]] const Scenario& keptScenario() const
    {
        const Call& call = calls.kept.back();
        return *findScenario(call, call.front).value();
    }

    /// The next run over what is kept, in a window that knows nothing of this one.
    void comeBack()
    {
        const std::vector<Call> kept = calls.kept;
        const Session session = window->session();
        window.reset();
        const SharedBook book = shippedBook("music-learning");
        model.changeTabs([&book](CallTabs& tabs) { tabs.begin({book, firstInputs(*book)}); });
        calls.kept = kept;
        calls.goesOn = true;
        reopen(session);
    }

    void keepCallWith(const char* customer, SeatCount seats, const char* at)
    {
        ScenarioInputs inputs;
        inputs.selection.seats = seats;
        inputs.selection.billing = Billing::annual;
        Call call = newCall(CallId(std::string("c-") + std::to_string(seats)), at,
                            {"music-learning", shippedBook("music-learning")->sha256}, inputs);
        call.customer = customer;
        call.scenarios.front().outcome = Outcome{"ensemble",
                                                 "Ensemble",
                                                 seats,
                                                 SeatWord::seats,
                                                 Billing::annual,
                                                 Money::whole(seats),
                                                 *Currency::find("USD")};
        call.history.push_back(
            {at, 'A', {"music-learning", "Music platform", "2026.1", {}}, *call.scenarios.front().outcome});
        calls.kept.push_back(call);
    }

    void chooseRecent(const std::function<void(RecentCallsDialog&)>& answer)
    {
        answering<RecentCallsDialog>(answer, [this] { menuEntry("Recent calls…")->trigger(); });
    }
};

} // namespace

TEST_F(WindowCalls, AreNoneWhileNothingWasDone)
{
    handOver();
    EXPECT_TRUE(calls.kept.empty());
    EXPECT_EQ(value("call-kept"), "");
}

TEST_F(WindowCalls, AreKeptAMomentAfterTheyChanged)
{
    setSeats(model, 321);
    setCustomer(model, "Riverside");
    ASSERT_TRUE(QTest::qWaitFor([this] { return !calls.kept.empty(); }));
    settle();
    ASSERT_EQ(calls.kept.size(), 1U);
    EXPECT_EQ(calls.kept.back().customer, "Riverside");
    EXPECT_EQ(calls.kept.back().began, "2026-11-21T10:15:30Z");
    EXPECT_EQ(keptScenario().inputs.selection.seats, 321);
    EXPECT_EQ(keptScenario().outcome->total, model.price().total());
    EXPECT_TRUE(value("call-kept").startsWith("Call kept ")) << value("call-kept").toStdString();
}

TEST_F(WindowCalls, ComeBackAsTheyWereLeftWhenTheProgramIsKilled)
{
    setSeats(model, 321);
    setCustomer(model, "Riverside");
    press(Qt::Key_D, Qt::ControlModifier);
    setSeats(model, 500);
    setDiscount(model, Percent::whole(4));
    open("sessiontrack");
    click("Monthly");
    click("Notes");
    control<QPlainTextEdit>(*window, "Notes of the call")->setPlainText("until May");
    press(Qt::Key_Tab, Qt::ControlModifier);
    press(Qt::Key_Tab, Qt::ControlModifier);
    const QStringList left = tabs();
    const QString price = total();
    const CalculatorInputs inputs = model.inputs();
    handOver();
    comeBack();
    EXPECT_EQ(tabs(), left);
    EXPECT_EQ(labelOf(model.tabs().front()), "B");
    EXPECT_EQ(total(), price);
    EXPECT_EQ(model.inputs(), inputs);
    EXPECT_EQ(model.tabs().call().notes, "until May");
    EXPECT_EQ(control<QLineEdit>(*window, "Customer")->text(), "Riverside");
    EXPECT_EQ(model.tabs().all().back().state.book->id, "sessiontrack");
    EXPECT_FALSE(model.undoStack().canUndo());
}

TEST_F(WindowCalls, WhoseBookIsGoneStayWhereTheyAre)
{
    keepCallWith("Oak", 300, "2026-11-20T09:00:00Z");
    calls.kept.back().scenarios.front().book = {"/nowhere/book.json", "none"};
    const Call kept = calls.kept.back();
    comeBack();
    EXPECT_TRUE(statusMessage().startsWith("The last call was not opened: ")) << statusMessage().toStdString();
    EXPECT_EQ(tabs(), QStringList{"A 200 annual"});
    setSeats(model, 400);
    handOver();
    ASSERT_EQ(calls.kept.size(), 2U);
    EXPECT_EQ(calls.kept.front(), kept);
}

TEST_F(WindowCalls, ThatAreNotKeptSaySoAndAreTriedAgain)
{
    calls.refusal = "the disk is full";
    setSeats(model, 321);
    handOver();
    EXPECT_TRUE(statusMessage().contains("the disk is full")) << statusMessage().toStdString();
    EXPECT_EQ(value("call-kept"), "Call not kept yet");
    calls.refusal.clear();
    setSeats(model, 322);
    handOver();
    EXPECT_EQ(keptScenario().inputs.selection.seats, 322);
    EXPECT_TRUE(value("call-kept").startsWith("Call kept ")) << value("call-kept").toStdString();
}

TEST_F(WindowCalls, BeginAnewAndLeaveTheOneBeforeKept)
{
    setSeats(model, 321);
    setCustomer(model, "Riverside");
    press(Qt::Key_4, Qt::ControlModifier);
    menuEntry("New call")->trigger();
    settle();
    EXPECT_EQ(tabs(), QStringList{"A 200 annual"});
    EXPECT_EQ(control<QLineEdit>(*window, "Customer")->text(), "");
    ASSERT_EQ(calls.kept.size(), 1U);
    EXPECT_EQ(calls.kept.back().customer, "Riverside");
    EXPECT_EQ(calls.closed, std::vector<CallId>{calls.kept.back().id});
    setSeats(model, 400);
    handOver();
    EXPECT_EQ(calls.kept.size(), 2U);
}

TEST_F(WindowCalls, AreFoundByTheirCustomer)
{
    keepCallWith("Oak District", 300, "2026-11-19T09:00:00Z");
    keepCallWith("Elm School", 400, "2026-11-20T09:00:00Z");
    chooseRecent([](RecentCallsDialog& dialog) {
        auto* list = control<QTableWidget>(dialog, "Calls, the last one first");
        EXPECT_EQ(list->rowCount(), 2);
        EXPECT_EQ(list->item(0, 1)->text(), "Elm School");
        QTest::keyClicks(control<QLineEdit>(dialog, "Search by customer"), "oak");
        ASSERT_EQ(list->rowCount(), 1);
        EXPECT_EQ(list->item(0, 2)->text(), "A · Ensemble, 300 seats: $300.00 a year");
        auto* history = control<QTableWidget>(dialog, "Calculations of the call");
        ASSERT_EQ(history->rowCount(), 1);
        EXPECT_EQ(history->item(0, 1)->text(), "Music platform 2026.1");
        QTest::keyClick(control<QLineEdit>(dialog, "Search by customer"), Qt::Key_Return);
    });
    EXPECT_EQ(tabs(), QStringList{"A 300 annual"});
    EXPECT_EQ(model.inputs().customer, "Oak District");
    EXPECT_EQ(statusMessage(), "The call with Oak District goes on.");
}

TEST_F(WindowCalls, AreNamedWhereTheyCannotBeReadAndLeaveTheOthersToBeChosen)
{
    keepCallWith("Oak District", 300, "2026-11-19T09:00:00Z");
    for (const char* file : {"a.json", "b.json", "c.json", "d.json", "e.json"})
        calls.unread.push_back({file, words::plain(std::string(file) + " is no call")});
    chooseRecent([](RecentCallsDialog& dialog) {
        QString said;
        for (const ProblemLabel* label : dialog.findChildren<ProblemLabel*>())
            said += label->text();
        EXPECT_EQ(said, "A.json is no call\nb.json is no call\nc.json is no call\n2 more calls cannot be read.");
        EXPECT_EQ(control<QTableWidget>(dialog, "Calls, the last one first")->rowCount(), 1);
        control<QPushButton>(dialog, "Cancel")->click();
    });
}

TEST_F(WindowCalls, AreNotExchangedWhereNoneIsChosen)
{
    setSeats(model, 321);
    chooseRecent([](RecentCallsDialog& dialog) { control<QPushButton>(dialog, "Cancel")->click(); });
    EXPECT_EQ(tabs(), QStringList{"A 321 annual"});
}

TEST_F(WindowCalls, TakeAnotherBookIntoAScenarioOfItsOwn)
{
    setSeats(model, 300);
    open("sessiontrack");
    EXPECT_EQ(model.book().id, "sessiontrack");
    ASSERT_EQ(tabs().size(), 2);
    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(model.book().id, "music-learning");
    EXPECT_EQ(model.inputs().selection.seats, 300);
}

TEST_F(WindowCalls, WithSixScenariosAskWhetherABookTakesThePlaceOfOne)
{
    for (const SeatCount seats : {300, 400, 500, 600, 700}) {
        press(Qt::Key_D, Qt::ControlModifier);
        setSeats(model, seats);
    }
    answering<QMessageBox>(
        [](QMessageBox& box) {
            EXPECT_TRUE(box.text().contains("F 700 annual")) << box.text().toStdString();
            control<QPushButton>(box, "Cancel")->click();
        },
        [this] { open("sessiontrack"); });
    EXPECT_EQ(model.book().id, "music-learning");
    answering<QMessageBox>([](QMessageBox& box) { control<QPushButton>(box, "Take its place")->click(); },
                           [this] { open("sessiontrack"); });
    EXPECT_EQ(model.book().id, "sessiontrack");
    EXPECT_EQ(tabs().size(), 6);
    model.undoStack().undo();
    EXPECT_EQ(model.book().id, "music-learning");
    EXPECT_EQ(tabs().back(), "F 700 annual");
}

} // namespace seatwise::ui::test::calls_test
