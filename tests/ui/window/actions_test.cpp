#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>

#include "calculator/model/calculator_edits.h"
#include "models/page_lines.h"
#include "widgets/text_widget.h"
#include "window_test.h"

namespace seatwise::ui::test::actions_test {

namespace {

class WindowActions : public WindowTest
{
protected:
    [[nodiscard]] QString working() const
    {
        for (const QPlainTextEdit* text : window->findChildren<QPlainTextEdit*>())
            if (text->isVisible())
                return text->toPlainText();
        return {};
    }
};

} // namespace

TEST_F(WindowActions, CopyTheSummaryByKey)
{
    QApplication::clipboard()->clear();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), summaryLine(model));
    EXPECT_TRUE(statusMessage().startsWith("Copied"));
}

TEST_F(WindowActions, CopyTheSummaryByMouse)
{
    QApplication::clipboard()->clear();
    click("Copy summary");
    EXPECT_TRUE(QApplication::clipboard()->text().contains("$652.20"));
}

TEST_F(WindowActions, ShowTheArithmeticByKey)
{
    EXPECT_EQ(working(), "");
    press(Qt::Key_F1);
    EXPECT_TRUE(working().contains("80 × $2.16 = $172.80")) << working().toStdString();
    EXPECT_TRUE(working().contains("$479.40 + $172.80 = $652.20")) << working().toStdString();
    press(Qt::Key_F1);
    EXPECT_EQ(working(), "");
}

TEST_F(WindowActions, KeepTheArithmeticInStepWithTheSeats)
{
    press(Qt::Key_F1);
    setSeats(model, 210);
    settle();
    EXPECT_TRUE(working().contains("90 × $2.16 = $194.40")) << working().toStdString();
}

TEST_F(WindowActions, ShowTheArithmeticByMouse)
{
    click("Show the working");
    EXPECT_FALSE(working().isEmpty());
    click("Close the working");
    EXPECT_EQ(working(), "");
    EXPECT_FALSE(menuEntry("Working")->isChecked());
}

TEST_F(WindowActions, GreyOutUndoWhereThereIsNothingToUndo)
{
    EXPECT_FALSE(menuEntry("Undo")->isEnabled());
    setSeats(model, 300);
    EXPECT_TRUE(menuEntry("Undo: change seats")->isEnabled());
}

TEST_F(WindowActions, ShowThePriceInTheStatusBar)
{
    bool found = false;
    for (const TextWidget* label : window->findChildren<TextWidget*>())
        found = found || (label->isVisible() && label->text() == statusLine(model));
    EXPECT_TRUE(found);
}

} // namespace seatwise::ui::test::actions_test
