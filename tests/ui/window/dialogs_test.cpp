// Dialogs on a small screen, and by keys.
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include "quotes/views/approve_dialog.h"
#include "quotes/views/verify_dialog.h"
#include "theme/theme.h"
#include "widgets/dialog_size.h"
#include "window_test.h"

namespace seatwise::ui::test::dialogs_test {

namespace {

/// 1,366 × 768 at 200 %.
constexpr QSize smallScreen(683, 384);

class Dialogs : public WindowTest, public testing::WithParamInterface<std::pair<std::string, QString>>
{
protected:
    /// Whether a dialog and all of its buttons are inside a small screen.
    static void expectFits(QDialog& dialog)
    {
        const QSize room = sizeWithin(dialog.size(), smallScreen);
        dialog.resize(room);
        settle();
        EXPECT_LE(dialog.width(), room.width());
        EXPECT_LE(dialog.height(), room.height());
        for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
            const bool isWhole = button->height() >= button->minimumSizeHint().height();
            EXPECT_TRUE(!button->isVisible() || isWhole) << button->text().toStdString();
        }
    }
};

class VerifyByKeys : public WindowTest
{
};

} // namespace

TEST_P(Dialogs, FitASmallScreen)
{
    answering<QDialog>(
        [](QDialog& dialog) {
            EXPECT_LE(dialog.width(), dialog.screen()->availableSize().width());
            EXPECT_LE(dialog.height(), dialog.screen()->availableSize().height());
            expectFits(dialog);
            dialog.reject();
        },
        [this] { menuEntry(GetParam().second)->trigger(); });
    settle();
}

INSTANTIATE_TEST_SUITE_P(OfTheMenus, Dialogs,
                         testing::Values(std::pair{std::string("Settings"), QString("Settings…")},
                                         std::pair{std::string("RecentCalls"), QString("Recent calls…")},
                                         std::pair{std::string("Customers"), QString("Customers…")},
                                         std::pair{std::string("Approvals"), QString("Approvals…")},
                                         std::pair{std::string("Verify"), QString("Verify a paper…")},
                                         std::pair{std::string("Restore"), QString("Restore a backup…")},
                                         std::pair{std::string("Figures"),
                                                   QString("Published figures of this price book…")}),
                         [](const auto& row) { return row.param.first; });

TEST_F(VerifyByKeys, VerifiesWithEnterInEitherField)
{
    for (const char* field : {"Number and revision", "Verify code"})
        answering<VerifyDialog>(
            [field](VerifyDialog& dialog) {
                auto* line = control<QLineEdit>(dialog, field);
                line->setFocus();
                QTest::keyClicks(line, "SW-2026-000001 r1");
                EXPECT_EQ(labelNamed(dialog, "verify-answer"), "");
                QTest::keyClick(line, Qt::Key_Return);
                EXPECT_NE(labelNamed(dialog, "verify-answer"), "") << field;
                EXPECT_TRUE(dialog.isVisible()) << field;
                dialog.reject();
            },
            [this] { menuEntry("Verify a paper…")->trigger(); });
}

// What is painted of an entry in a menu that is as wide as it needs is what is painted of it in a wider one.
TEST(ButtonMenu, ShowsItsEntriesWhole)
{
    for (const double scale : {1.0, 1.5, 2.0}) {
        QMenu menu;
        QFont font = menu.font();
        font.setPointSizeF(font.pointSizeF() * scale);
        menu.setFont(font);
        menu.addAction("Draft pricing model (HTML), WWW");
        menu.ensurePolished();
        menu.adjustSize();
        const QSize natural = menu.sizeHint();
        const QRect entry = menu.actionGeometry(menu.actions().front());
        const QImage narrow = menu.grab(QRect(QPoint(), natural)).toImage();
        menu.setMinimumWidth(natural.width() + 60);
        menu.adjustSize();
        const QImage wide = menu.grab(QRect(QPoint(), QSize(natural.width() + 60, natural.height()))).toImage();
        const QRect inside = entry.adjusted(0, 2, -menu.fontMetrics().height(), -2); // without the round corners
        EXPECT_EQ(narrow.copy(inside), wide.copy(inside)) << scale;
    }
}

} // namespace seatwise::ui::test::dialogs_test
