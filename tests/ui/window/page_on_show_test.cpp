// What the window says and does is of the page on show, and of the price that is asked for.
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTableView>

#include "budget/budget_page.h"
#include "budget/model/budget_inputs.h"
#include "calculator/model/calculator_edits.h"
#include "models/page_lines.h"
#include "widgets/text_widget.h"
#include "window_test.h"

namespace seatwise::ui::test::page_on_show_test {

namespace {

class PageOnShow : public WindowTest
{
protected:
    [[nodiscard]] QString copied()
    {
        QApplication::clipboard()->clear();
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        return QApplication::clipboard()->text();
    }

    [[nodiscard]] bool isThere(const char* name) const
    {
        for (const QAbstractButton* found : window->findChildren<QAbstractButton*>())
            if (found->isVisible() && found->accessibleName() == QLatin1String(name))
                return true;
        return false;
    }

    /// Whether the status bar says this; a message may stand before it for some seconds.
    [[nodiscard]] bool statusSays(const QString& line) const
    {
        for (const TextWidget* label : window->findChildren<TextWidget*>())
            if (label->accessibleDescription() == QLatin1String("window-status"))
                return label->text() == line;
        return false;
    }

    [[nodiscard]] bool isDimmed(const char* description) const
    {
        for (const QWidget* label : window->findChildren<QWidget*>())
            if (label->isVisible() && label->accessibleDescription() == QLatin1String(description))
                return !label->isEnabled();
        return false;
    }

    void goTo(Qt::Key page) { press(page, Qt::ControlModifier); }
};

TEST_F(PageOnShow, CopiesThePlansOfCompare)
{
    goTo(Qt::Key_2);
    EXPECT_EQ(copied(), "200 seats billed annually: Ensemble $652.20 a year");
    EXPECT_TRUE(statusSays("200 seats billed annually: Ensemble $652.20 a year"));
}

TEST_F(PageOnShow, CopiesTheSeatChange)
{
    setBilling(model, Billing::monthly);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); // 200 to 250 seats on 21 November
    const QString line = copied();
    EXPECT_TRUE(line.startsWith("Ensemble, 200 to 250 seats: ")) << line.toStdString();
    EXPECT_TRUE(line.contains(value("change-amount"))) << line.toStdString();
    EXPECT_TRUE(line.endsWith(labelNamed(*window, "change-told"))) << line.toStdString();
    EXPECT_TRUE(statusSays(line.section(QStringLiteral(" · "), 0, 1)));
}

TEST_F(PageOnShow, CopiesThePoolOfTheBudget)
{
    goTo(Qt::Key_4);
    EXPECT_EQ(copied(), "");
    EXPECT_TRUE(statusSays("No schools yet"));
    BudgetInputs inputs = window->findChild<BudgetPage*>()->inputs();
    inputs.schools = {{"Elm", "200"}, {"Oak", "300"}};
    window->findChild<BudgetPage*>()->start(inputs);
    settle();
    EXPECT_TRUE(copied().contains(value("pool-total"))) << copied().toStdString();
    EXPECT_TRUE(statusSays(copied()));
}

TEST_F(PageOnShow, CopiesTheQuote)
{
    setCustomer(model, "Riverside");
    click("New quote");
    EXPECT_TRUE(copied().startsWith("Draft of a quote")) << copied().toStdString();
    EXPECT_TRUE(statusSays("1 quote · Draft for Riverside, $652.20"));
}

TEST_F(PageOnShow, HasNoToolsForWhatTheWorkshopCannotDo)
{
    goTo(Qt::Key_7);
    for (const char* tool : {"Copy summary", "New quote", "Export quote PDF"})
        EXPECT_FALSE(isThere(tool)) << tool;
    EXPECT_FALSE(statusSays(statusLine(model)));
    EXPECT_EQ(copied(), "");
}

TEST_F(PageOnShow, OpensScenariosOnlyWhereTheyAreOnShow)
{
    goTo(Qt::Key_3);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(model.tabs().all().size(), 1U);
    goTo(Qt::Key_2);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(model.tabs().all().size(), 2U);
}

TEST_F(PageOnShow, SaysForHowManySeatsThePriceIs)
{
    EXPECT_EQ(value("price-heading"), "Ensemble, 200 seats · billed annually");
}

TEST_F(PageOnShow, DimsThePriceOfSeatsThatAreRefusedAndSaysWhatToFix)
{
    EXPECT_FALSE(isDimmed("price-total"));
    setPlan(model, "solo"); // takes up to 19 seats
    settle();
    EXPECT_TRUE(isDimmed("price-total"));
    EXPECT_TRUE(isDimmed("price-due"));
    EXPECT_EQ(value("price-refusal"), "Fix seats: this is the price of Ensemble, 200 seats");
}

TEST_F(PageOnShow, SaysSoInWhatIsCopied)
{
    setPlan(model, "ensemble");
    setSeats(model, 3);
    settle();
    EXPECT_EQ(value("price-refusal"), "Fix seats: this is the price of Ensemble, 200 seats");
    EXPECT_TRUE(copied().startsWith("Fix seats: this is the price of Ensemble, 200 seats · Ensemble, 200 seats: "))
        << copied().toStdString();
    EXPECT_TRUE(statusSays(statusLine(model)));
    setSeats(model, 210);
    settle();
    EXPECT_FALSE(isDimmed("price-total"));
    EXPECT_TRUE(copied().startsWith("Ensemble, 210 seats: $673.80")) << copied().toStdString();
}

TEST_F(PageOnShow, SaysWhichOfferIsNotInThePrice)
{
    setDiscount(model, Percent::whole(10)); // without a reason
    settle();
    ASSERT_TRUE(model.problem());
    EXPECT_EQ(value("price-refusal"), "Fix discount: this price is without it");
}

} // namespace

} // namespace seatwise::ui::test::page_on_show_test
