// Page 6 as a pricing owner uses it: by keyboard, and read as it stands there.
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

#include "calculator/model/calculator_edits.h"
#include "charts/curve_view.h"
#include "pricebooks/price_books_page.h"
#include "pricebooks/views/publish_dialog.h"
#include "widgets/chip.h"
#include "window_test.h"

namespace seatwise::ui::test::price_books_test {

namespace {

class PriceBooks : public WindowTest
{
protected:
    PriceBooks() { press(Qt::Key_6, Qt::ControlModifier); }

    [[nodiscard]] QTableWidget& figures() const { return *control<QTableWidget>(*window, "Figures of the charge"); }
    [[nodiscard]] QTreeWidget& tree() const { return *control<QTreeWidget>(*window, "Parts of the price book"); }

    void choose(const QString& title) const
    {
        const auto found = tree().findItems(title, Qt::MatchExactly | Qt::MatchRecursive, 0);
        ASSERT_FALSE(found.isEmpty()) << title.toStdString();
        tree().setCurrentItem(found.front());
        settle();
    }

    /// Types a figure over a cell, as a person does who stands on it.
    void typeOver(int row, int column, const QString& text) const
    {
        figures().setFocus();
        figures().setCurrentCell(row, column);
        QTest::keyClicks(&figures(), text.left(1));
        QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
    }

    /// Publishes Ensemble with one rate for its first two tiers, for the first of January.
    void publishForTheNewYear()
    {
        typeOver(1, 2, "0.20");
        answering<PublishDialog>(
            [](PublishDialog& dialog) {
                EXPECT_FALSE(control<QPushButton>(dialog, "Publish")->isEnabled());
                control<QPlainTextEdit>(dialog, "Reason")->setPlainText("One rate for tiers 1 and 2");
                settle();
                EXPECT_TRUE(control<QPushButton>(dialog, "Publish")->isEnabled());
                control<QPushButton>(dialog, "Publish")->click();
            },
            [&] { click("Publish…"); });
    }

    [[nodiscard]] QString mark() const
    {
        for (const Chip* chip : window->findChildren<Chip*>())
            if (chip->accessibleDescription() == QLatin1String("draft-mark"))
                return chip->text();
        return {};
    }
};

} // namespace

TEST_F(PriceBooks, BeginWithTheChargeOfThePlanThatIsOnShowInTheCalculator)
{
    EXPECT_EQ(figures().rowCount(), 8);
    EXPECT_EQ(figures().item(1, 2)->text(), "0.18");
    EXPECT_EQ(mark(), "As published");
}

TEST_F(PriceBooks, ShowWhatATypedRateChanges)
{
    typeOver(1, 2, "0.20");
    EXPECT_EQ(figures().item(2, 1)->text(), "63.95");
    const auto* impact = control<QTableWidget>(*window, "What this changes");
    ASSERT_EQ(impact->rowCount(), 3);
    EXPECT_EQ(impact->item(1, 0)->text(), "121–239");
    EXPECT_EQ(impact->item(1, 1)->text(), "+$0.02 to +$2.38");
    EXPECT_EQ(impact->item(2, 1)->text(), "+$2.40");
    EXPECT_TRUE(mark().startsWith("DRAFT")) << mark().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(mark(), "As published");
}

TEST_F(PriceBooks, DrawTheBandWhoseFiguresAreInHand)
{
    const auto* chart = control<CurveView>(*window, "Price of a month");
    const QString whole = chart->accessibleDescription();
    figures().setFocus();
    figures().setCurrentCell(1, 2);
    settle();
    EXPECT_NE(chart->accessibleDescription(), whole);
    tree().setFocus();
    settle();
    EXPECT_EQ(chart->accessibleDescription(), whole);
}

TEST_F(PriceBooks, LeaveOutWhatStandsBesideTheNamesOfPartsWhereTheseHaveNoRoom)
{
    window->resize(1'366, 768);
    settle();
    EXPECT_FALSE(tree().isColumnHidden(1));
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 2);
    tree().setFont(large);
    tree().setFixedWidth(tree().fontMetrics().horizontalAdvance(QStringLiteral("Music platform")) * 3 / 2);
    settle();
    EXPECT_TRUE(tree().isColumnHidden(1));
    const QTreeWidgetItem* ensemble = tree().findItems("Ensemble", Qt::MatchExactly | Qt::MatchRecursive, 0).front();
    EXPECT_LT(tree().fontMetrics().horizontalAdvance("Ensemble"), tree().visualItemRect(ensemble).width());
    EXPECT_EQ(ensemble->toolTip(0), "Ensemble · 20 and more");
}

TEST_F(PriceBooks, AreRebuiltByKeyboardFromThePaperList)
{
    int actions = 2; // "Add a plan", "Banded"
    for (QAction* action : control<QPushButton>(*window, "Add a plan")->menu()->actions())
        if (action->text() == QLatin1String("Banded"))
            action->trigger();
    settle();
    const auto type = [&](const char* text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
        actions += 2;
    };
    for (const char* figure : {"20", "19.95", "0.20", "120", "0.18", "240", "0.16", "500", "0.12", "1000", "0.10",
                               "2500", "0.08", "4200", "0.06", "6000", "0.05"})
        type(figure);
    EXPECT_LE(actions, 60);
    ASSERT_EQ(figures().rowCount(), 9); // Enter behind the last rate begins another band
    for (const auto& [row, base] :
         {std::pair(1, "39.95"), std::pair(2, "61.55"), std::pair(3, "103.15"), std::pair(7, "557.15")})
        EXPECT_EQ(figures().item(row, 1)->text(), base) << row;
}

TEST_F(PriceBooks, KeepWhatIsNoFigureAndOfferItToNobody)
{
    typeOver(1, 2, "0.2x");
    EXPECT_EQ(figures().item(1, 2)->text(), "0.2x");
    EXPECT_FALSE(button("Use in the Calculator")->isEnabled());
    EXPECT_FALSE(button("Publish…")->isEnabled());
    EXPECT_EQ(labelNamed(*window, "book-said"), "1 thing is not valid yet.");
}

TEST_F(PriceBooks, GiveTheDraftToTheCalculator)
{
    typeOver(1, 2, "0.20");
    click("Use in the Calculator");
    EXPECT_NE(model.book().name.find("(draft)"), std::string::npos);
    press(Qt::Key_6, Qt::ControlModifier);
    EXPECT_TRUE(mark().startsWith("DRAFT"));
}

TEST_F(PriceBooks, ShowTheirFileInWhichOneChangedRateIsOneLine)
{
    click("Show as JSON");
    typeOver(1, 2, "0.20");
    press(Qt::Key_Z, Qt::ControlModifier);
    auto* file = control<QPlainTextEdit>(*window, "The file of the draft");
    EXPECT_EQ(file->extraSelections().size(), 0);
    const QString line = R"({ "from": 6000, "base": "557.15", "rate": "0.05" })";
    ASSERT_EQ(file->toPlainText().count(line), 1);
    QTextCursor cursor = file->document()->find(line);
    cursor.setPosition(cursor.selectionEnd() - 3);
    cursor.deletePreviousChar();
    file->setTextCursor(cursor);
    file->setFocus();
    QTest::keyClicks(file, "6");
    settle();
    EXPECT_EQ(figures().item(7, 2)->text(), "0.06");
    EXPECT_EQ(file->extraSelections().size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(figures().item(7, 2)->text(), "0.05");
    EXPECT_EQ(mark(), "As published");
}

TEST_F(PriceBooks, KeepWhatIsTypedInTheFileUntilItCanBeRead)
{
    click("Show as JSON");
    auto* file = control<QPlainTextEdit>(*window, "The file of the draft");
    file->setFocus();
    file->moveCursor(QTextCursor::Start);
    QTest::keyClicks(file, "x");
    settle();
    EXPECT_TRUE(file->toPlainText().startsWith("x{"));
    EXPECT_EQ(mark(), "As published");
    typeOver(1, 2, "0.20");
    EXPECT_TRUE(file->toPlainText().startsWith("x{"));
    click("Show as JSON"); // folds it away
    EXPECT_FALSE(file->isVisible());
    click("Show as JSON");
    EXPECT_TRUE(file->toPlainText().startsWith("x{"));
    click("Put back what stands");
    EXPECT_TRUE(file->toPlainText().startsWith("{"));
    EXPECT_TRUE(file->toPlainText().contains("0.20"));
}

TEST_F(PriceBooks, PublishADraftFromTheNextYearOn)
{
    publishForTheNewYear();
    const auto* versions = control<QTableWidget>(*window, "Versions of the price book");
    ASSERT_EQ(versions->rowCount(), 1);
    EXPECT_TRUE(versions->item(0, 1)->text().contains("2027"));
    EXPECT_EQ(versions->item(0, 3)->text(), "to come");
    EXPECT_EQ(mark(), "As published");
}

TEST_F(PriceBooks, PriceACallByTheListThatIsInForceOnItsFirstDay)
{
    setSeats(model, 200);
    publishForTheNewYear();
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_FALSE(notices().contains("New customers")) << notices().toStdString(); // today it is still the one in use
    EXPECT_EQ(total(), "$652.20");                                                // 12 × (39.95 + 80 × 0.18)
    setStart(model, toDate(QDate(2027, 1, 5)));
    settle();
    EXPECT_TRUE(notices().contains("New customers whose service begins on 5 Jan 2027")) << notices().toStdString();
    for (QPushButton* each : window->findChildren<QPushButton*>())
        if (each->isVisible() && each->text().startsWith("Price by"))
            each->click();
    settle();
    EXPECT_EQ(total(), "$671.40"); // 12 × (19.95 + 180 × 0.20)
    EXPECT_FALSE(notices().contains("New customers"));
}

// Who publishes a change of the list before the latest one would take that one's changes back.
TEST_F(PriceBooks, SayWhereALaterVersionIsAndEditIt)
{
    publishForTheNewYear();
    EXPECT_FALSE(notices().contains("is edited here")) << notices().toStdString(); // the new one is
    reopen(window->session());
    press(Qt::Key_6, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(notices().contains("Music platform 2026.1 is edited here. The version published last is 2026.2"))
        << notices().toStdString();
    EXPECT_EQ(control<QTableWidget>(*window, "Figures of the charge")->item(1, 2)->text(), "0.18");
    click("Edit 2026.2");
    settle();
    EXPECT_FALSE(notices().contains("is edited here"));
    EXPECT_EQ(control<QTableWidget>(*window, "Figures of the charge")->item(1, 2)->text(), "0.20");
    EXPECT_EQ(mark(), "As published");
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_6, Qt::ControlModifier);
    EXPECT_EQ(control<QTableWidget>(*window, "Figures of the charge")->item(1, 2)->text(), "0.20");
}

} // namespace seatwise::ui::test::price_books_test
