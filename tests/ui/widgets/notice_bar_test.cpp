#include "widgets/notice_bar.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace seatwise::ui::notice_bar_test {

namespace {

const BarNotice longNotice{
    BarNotice::Severity::Warning,
    "Published annual rates equal 12 × monthly. The price book also states a 20 % annual saving, which "
    "its rates do not contain.",
    "Quote with discount", "discount"};
const BarNotice shortNotice{BarNotice::Severity::Info, "20 seats cost less than 19.", {}, {}};

class NoticeBarTest : public testing::Test
{
protected:
    NoticeBarTest()
    {
        column.addWidget(&bar);
        column.addStretch(1);
        page.resize(600, 500);
        page.show();
    }

    ~NoticeBarTest() override { bar.setParent(nullptr); }

    void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    int visibleRows() const
    {
        int rows = 0;
        for (const QLabel* label : bar.findChildren<QLabel*>())
            rows += label->isVisible() ? 1 : 0;
        return rows;
    }

    QWidget page;
    QVBoxLayout column{&page};
    NoticeBar bar;
};

class Counter : public QObject
{
public:
    int events = 0;
    bool eventFilter(QObject*, QEvent*) override
    {
        ++events;
        return false;
    }
};

} // namespace

TEST_F(NoticeBarTest, TakesNoRoomWithoutNotices)
{
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(NoticeBarTest, IsNoWindowOfItsOwnBeforeItHasAPlace)
{
    NoticeBar loose;
    loose.setNotices({shortNotice});
    EXPECT_FALSE(loose.isVisible());
    column.addWidget(&loose);
    settle();
    EXPECT_TRUE(loose.isVisible());
    loose.setParent(nullptr);
}

TEST_F(NoticeBarTest, ShowsEveryNotice)
{
    bar.setNotices({longNotice, shortNotice});
    EXPECT_EQ(visibleRows(), 2);
    bar.setNotices({shortNotice});
    EXPECT_EQ(visibleRows(), 1);
    bar.setNotices({});
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(NoticeBarTest, ShowsItsTextAsPlainText)
{
    bar.setNotices({{BarNotice::Severity::Info, "<b>Ensemble</b>", {}, {}}});
    EXPECT_EQ(bar.findChild<QLabel*>()->textFormat(), Qt::PlainText);
}

TEST_F(NoticeBarTest, SetsTheFirstOfSeveralLinesInBoldAndShowsAllOfThemLiterally)
{
    bar.setNotices({{BarNotice::Severity::Warning, "No <i>bill-to</i>\nThe paper names R&D alone.", {}, {}}});
    const auto* label = bar.findChild<QLabel*>();
    EXPECT_EQ(label->text(), "<b>No &lt;i&gt;bill-to&lt;/i&gt;</b><br>The paper names R&amp;D alone.");
    EXPECT_EQ(label->accessibleName(), "No <i>bill-to</i>\nThe paper names R&D alone.");
}

TEST_F(NoticeBarTest, PutsTheActionBelowAWordThatHasNoRoomBesideIt)
{
    page.resize(260, 500);
    bar.setNotices({{BarNotice::Severity::Warning, "Kein Rechnungsempfängerverzeichnis\nDas", "Eintragen…", "x"}});
    settle();
    const auto* label = bar.findChild<QLabel*>();
    const auto* action = bar.findChild<QPushButton*>();
    EXPECT_GE(action->y(), label->geometry().bottom());
    EXPECT_LE(action->geometry().right(), action->parentWidget()->width());
}

TEST_F(NoticeBarTest, GrowsInHeightAsThePageGetsNarrower)
{
    bar.setNotices({longNotice});
    settle();
    const int wide = bar.height();
    page.resize(260, 500);
    settle();
    EXPECT_GT(bar.height(), wide);
    const QLabel* text = bar.findChild<QLabel*>();
    EXPECT_GE(text->height(), text->heightForWidth(text->width()));
}

TEST_F(NoticeBarTest, GivesAShortNoticeOneLineOnly)
{
    bar.setNotices({longNotice, shortNotice});
    settle();
    const auto labels = bar.findChildren<QLabel*>();
    EXPECT_LT(labels.at(1)->parentWidget()->height(), labels.at(0)->parentWidget()->height());
}

TEST_F(NoticeBarTest, HandsBackTheIdOfItsAction)
{
    bar.setNotices({longNotice});
    settle();
    QSignalSpy triggered(&bar, &NoticeBar::actionTriggered);
    QTest::mouseClick(bar.findChild<QPushButton*>(), Qt::LeftButton);
    ASSERT_EQ(triggered.count(), 1);
    EXPECT_EQ(triggered.first().first().toString(), "discount");
}

TEST_F(NoticeBarTest, DoesNothingForTheSameNotices)
{
    bar.setNotices({longNotice, shortNotice});
    Counter counter;
    for (QObject* object : bar.findChildren<QObject*>())
        object->installEventFilter(&counter);
    bar.installEventFilter(&counter);
    for (int turn = 0; turn < 5; ++turn)
        settle(); // showing and painting take a few turns
    counter.events = 0;
    bar.setNotices({longNotice, shortNotice});
    settle();
    EXPECT_EQ(counter.events, 0);
}

} // namespace seatwise::ui::notice_bar_test
