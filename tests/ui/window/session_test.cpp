#include <QApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QTemporaryDir>

#include "calculator/model/calculator_edits.h"
#include "claims/reader.h"
#include "theme/palette.h"
#include "window_test.h"
#include "workshop/draft.h"

namespace seatwise::ui::test::session_test {

namespace {

class WindowSession : public WindowTest
{
};

} // namespace

TEST_F(WindowSession, HoldsWhatThePersonLeft)
{
    menuEntry("Dark")->trigger();
    const Session session = window->session();
    EXPECT_EQ(session.theme, Theme::Dark);
    EXPECT_EQ(session.book, "music-learning");
    EXPECT_FALSE(session.geometry.isEmpty());
}

TEST_F(WindowSession, ComesBackAsItWasLeft)
{
    menuEntry("High contrast")->trigger();
    open("sessiontrack");
    const Session left = window->session();
    reopen(left);
    const Session found = window->session();
    EXPECT_EQ(found.theme, left.theme);
    EXPECT_EQ(found.book, left.book);
    EXPECT_EQ(found.recent, left.recent);
    EXPECT_TRUE(menuEntry("High contrast")->isChecked());
}

TEST_F(WindowSession, BringsUsageAndAddOnsBack)
{
    open("sessiontrack");
    setBilling(model, Billing::monthly);
    setSeats(model, 3);
    setPlan(model, "pro");
    setUsage(model, "credit", Quantity::whole(240));
    setAddOn(model, "semantic-search", true);
    reopen(window->session());
    EXPECT_EQ(total(), "$61.98"); // 29.99 + 24.00 + 7.99
    EXPECT_EQ(control<QLineEdit>(*window, "AI insights a month")->text(), "240");
    EXPECT_TRUE(button("Semantic search")->isChecked());
}

TEST_F(WindowSession, BringsTheBudgetBack)
{
    Session left = window->session();
    BudgetInputs budget;
    budget.schools = {{"Elm", "200"}, {"Oak", "300"}};
    budget.seatsTyped = true;
    budget.seatsEachYear = {500, 600, 700};
    budget.ceiling = Money::whole(2'000);
    budget.funds = {{"110", "60"}, {"Title I", "40"}};
    budget.fiscalYear = std::chrono::October;
    budget.start = parseDate("2026-12-01").value();
    budget.leadDays = 45;
    left.budget = budget;
    reopen(left);
    EXPECT_EQ(window->session().budget, budget);
}

TEST_F(WindowSession, ShowsTheBudgetThatCameBackInItsFields)
{
    Session left = window->session();
    left.budget->schools = {{"Elm", "200"}};
    left.budget->ceiling = Money::whole(2'000);
    left.budget->headroom = Percent::whole(10);
    left.budget->seatsTyped = true;
    left.budget->seatsEachYear = {200, 250, 300};
    reopen(left);
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(control<QLineEdit>(*window, "Ceiling for a year")->text(), "$2,000.00");
    EXPECT_EQ(control<QDoubleSpinBox>(*window, "Headroom")->value(), 10);
    EXPECT_EQ(control<QSpinBox>(*window, "Seats in year 2")->value(), 250);
    EXPECT_TRUE(button("Typed")->isChecked());
}

TEST_F(WindowSession, SurvivesPresentation)
{
    press(Qt::Key_F11);
    const Session left = window->session();
    press(Qt::Key_F11);
    EXPECT_EQ(left.theme, Theme::Light);
}

TEST_F(WindowSession, IgnoresAGeometryThatIsNone)
{
    Session broken;
    broken.geometry = "not a geometry";
    reopen(broken);
    EXPECT_EQ(total(), "$652.20");
}

TEST_F(WindowSession, KeepsTheDraftThatIsOpen)
{
    open("sessiontrack");
    model.setBook(asDraft(model.state().book).value());
    const Session left = window->session();
    EXPECT_EQ(left.book, "sessiontrack");
    const auto draft = readPriceBook(left.draft);
    ASSERT_TRUE(draft.has_value());
    EXPECT_EQ((*draft)->name, model.book().name);
}

TEST_F(WindowSession, KeepsNoDraftWhereAPublishedBookIsOpen)
{
    model.setBook(asDraft(model.state().book).value());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(window->session().draft.empty());
    EXPECT_EQ(window->session().book, "music-learning");
}

} // namespace seatwise::ui::test::session_test
