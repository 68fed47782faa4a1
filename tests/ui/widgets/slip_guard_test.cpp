#include "widgets/slip_guard.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace seatwise::ui::slip_guard_test {

namespace {

/// A row whose first button gives its place to another one, as "Issue" did to "Accept".
class Slip : public testing::Test
{
protected:
    Slip()
    {
        auto* layout = new QHBoxLayout(&row_);
        for (QPushButton* button : {first_, second_, other_})
            layout->addWidget(button);
        second_->hide();
        QObject::connect(first_, &QPushButton::clicked, [this] {
            ++firsts_;
            now_ += takes_;
            if (!stays_) {
                first_->hide();
                second_->show();
            }
        });
        QObject::connect(second_, &QPushButton::clicked, [this] { ++seconds_; });
        QObject::connect(other_, &QPushButton::clicked, [this] { ++others_; });
        row_.resize(400, 60);
        row_.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&row_));
    }

    void clickAt(QPoint place)
    {
        QWidget* part = row_.childAt(place);
        QTest::mouseClick(part, Qt::LeftButton, {}, part->mapFrom(&row_, place));
        QCoreApplication::processEvents();
        row_.layout()->activate();
    }

    qint64 now_ = 0;
    qint64 takes_ = 0; ///< milliseconds that the first act takes
    bool stays_ = false;
    int firsts_ = 0;
    int seconds_ = 0;
    int others_ = 0;
    SlipGuard guard_{nullptr, [this] { return now_; }};
    QWidget row_;
    QPushButton* first_ = new QPushButton(QStringLiteral("Issue"));
    QPushButton* second_ = new QPushButton(QStringLiteral("Issue!"));
    QPushButton* other_ = new QPushButton(QStringLiteral("Copy"));
};

TEST_F(Slip, OntoTheButtonThatTookThePlaceIsIgnored)
{
    const QPoint place = first_->geometry().center();
    clickAt(place);
    now_ += 600;
    clickAt(place);
    EXPECT_EQ(firsts_, 1);
    EXPECT_EQ(seconds_, 0);
}

TEST_F(Slip, IsOverAfterASecond)
{
    const QPoint place = first_->geometry().center();
    clickAt(place);
    now_ += SlipGuard::guardedMilliseconds + 1;
    clickAt(place);
    EXPECT_EQ(seconds_, 1);
}

TEST_F(Slip, IsCountedFromWhenTheFirstActIsDone)
{
    takes_ = 5'000; // a server far away
    const QPoint place = first_->geometry().center();
    clickAt(place);
    now_ += 600;
    clickAt(place);
    EXPECT_EQ(seconds_, 0);
}

TEST_F(Slip, OfTheSameButtonIsIgnored)
{
    stays_ = true;
    const QPoint place = first_->geometry().center();
    clickAt(place);
    now_ += 300;
    clickAt(place);
    EXPECT_EQ(firsts_, 1);
}

TEST_F(Slip, IsNoneWhereAButtonMayActAgain)
{
    stays_ = true;
    mayActAgain(*first_);
    const QPoint place = first_->geometry().center();
    clickAt(place);
    clickAt(place);
    EXPECT_EQ(firsts_, 2);
}

TEST_F(Slip, IsNoneWhereThePointerMovedToAnotherButton)
{
    const QPoint other = other_->geometry().center();
    clickAt(first_->geometry().center());
    clickAt(other);
    EXPECT_EQ(others_, 1);
}

TEST_F(Slip, IsNoneWhereThePointerWentAwayAndCameBack)
{
    const QPoint place = first_->geometry().center();
    clickAt(place);
    QTest::mouseMove(&row_, place + QPoint(60, 0));
    clickAt(place);
    EXPECT_EQ(seconds_, 1);
}

TEST_F(Slip, OfTheKeyboardIsIgnored)
{
    first_->setFocus();
    QTest::keyClick(first_, Qt::Key_Space);
    second_->setFocus();
    now_ += 400;
    QTest::keyClick(second_, Qt::Key_Space);
    EXPECT_EQ(firsts_, 1);
    EXPECT_EQ(seconds_, 0);
}

TEST_F(Slip, IsNoneWhereAnotherKeyLiesBetween)
{
    first_->setFocus();
    QTest::keyClick(first_, Qt::Key_Space);
    QTest::keyClick(second_, Qt::Key_Tab);
    second_->setFocus();
    QTest::keyClick(second_, Qt::Key_Space);
    EXPECT_EQ(seconds_, 1);
}

TEST_F(Slip, IntoADialogThatOpenedUnderThePointerIsIgnored)
{
    QWidget dialog;
    int accepted = 0;
    auto* ok = new QPushButton(QStringLiteral("OK"), &dialog);
    QObject::connect(ok, &QPushButton::clicked, [&accepted] { ++accepted; });
    stays_ = true;
    const QPoint place = first_->geometry().center();
    clickAt(place);
    now_ += 900;
    dialog.move(first_->mapToGlobal(QPoint()));
    ok->resize(first_->size());
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    now_ += 600; // longer since the click than the guard lasts, not since the dialog is there
    QTest::mouseClick(ok, Qt::LeftButton);
    EXPECT_EQ(accepted, 0);
}

} // namespace

} // namespace seatwise::ui::slip_guard_test
