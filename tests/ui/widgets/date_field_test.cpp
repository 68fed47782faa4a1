#include "widgets/date_field.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace seatwise::ui::test::date_field_test {

namespace {

using namespace std::chrono;

/// A Wednesday.
constexpr Date today{2026y, November, 18d};

class DateFieldTest : public testing::Test
{
protected:
    explicit DateFieldTest(const QLocale& place = QLocale(QLocale::English, QLocale::UnitedStates))
        : locale(place)
        , field(
              "Start date",
              [this](const QString& typed) { return readDate(typed, dateReading(locale, today, July / 1), locale); },
              locale)
    {
        field.showDate(today);
        field.show();
        QApplication::setActiveWindow(&field);
        line = field.findChild<QLineEdit*>();
        line->setFocus();
    }

    void type(const QString& text) const
    {
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    [[nodiscard]] QString problem() const
    {
        for (const QLabel* label : field.findChildren<QLabel*>())
            if (label->isVisible())
                return label->text();
        return {};
    }

    QLocale locale;
    DateField field;
    QLineEdit* line = nullptr;
};

class GermanDateField : public DateFieldTest
{
protected:
    GermanDateField()
        : DateFieldTest(QLocale(QLocale::German, QLocale::Germany))
    {
    }
};

class JapaneseDateField : public DateFieldTest
{
protected:
    JapaneseDateField()
        : DateFieldTest(QLocale(QLocale::Japanese, QLocale::Japan))
    {
    }
};

} // namespace

TEST_F(DateFieldTest, ShowsTheWholeDateOfWhatIsTyped)
{
    type("15 Dec");
    EXPECT_EQ(line->text(), "15 Dec 2026");
    EXPECT_EQ(field.date(), Date(2026y / December / 15));
    EXPECT_FALSE(field.refused());
}

TEST_F(DateFieldTest, ReadsAYearThatIsTypedOverTheWholeText)
{
    type("15 Dec 2027");
    EXPECT_EQ(field.date(), Date(2027y / December / 15));
}

TEST_F(DateFieldTest, LeavesWhatIsTypedAloneUntilItIsFinished)
{
    line->selectAll();
    QTest::keyClicks(line, "+30d");
    field.showDate(field.date());
    EXPECT_EQ(line->text(), "+30d");
    EXPECT_EQ(field.date(), Date(2026y / December / 18));
}

TEST_F(DateFieldTest, KeepsMarksAndNamesWhatIsNoDate)
{
    type("31 Feb");
    EXPECT_EQ(line->text(), "31 Feb");
    EXPECT_TRUE(line->property("refused").toBool());
    EXPECT_TRUE(problem().startsWith("There is no day “31 Feb”")) << problem().toStdString();
    EXPECT_EQ(line->accessibleDescription(), problem());
    ASSERT_TRUE(field.refused());
    EXPECT_EQ(field.refused()->typed, "31 Feb");
}

TEST_F(DateFieldTest, NamesBothDaysOfWhatMayBeTwo)
{
    type("next Friday");
    EXPECT_EQ(problem(), "“next Friday” may be 20 Nov 2026 or 27 Nov 2026; type the one you mean.");
}

TEST_F(DateFieldTest, AsksForADateWhereNothingIsTyped)
{
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(problem().startsWith("A date is missing")) << problem().toStdString();
}

TEST_F(DateFieldTest, IsWellAgainWhenItIsMended)
{
    type("31 Feb");
    type("28 Feb");
    EXPECT_EQ(problem(), "");
    EXPECT_FALSE(line->property("refused").toBool());
    EXPECT_EQ(field.date(), Date(2027y / February / 28));
}

TEST_F(DateFieldTest, RefusesADayOutsideItsRange)
{
    field.setRange(2026y / January / 1, 2030y / December / 31);
    type("2031-01-01");
    EXPECT_EQ(problem(), "1 Jan 2031 is not from 1 Jan 2026 to 31 Dec 2030.");
    EXPECT_EQ(field.date(), today);
}

TEST_F(DateFieldTest, TellsOfEachChangeAndOfTheEnd)
{
    QSignalSpy edited(&field, &DateField::edited);
    QSignalSpy finished(&field, &DateField::finished);
    type("+2w");
    EXPECT_EQ(edited.count(), 3);
    EXPECT_EQ(finished.count(), 1);
}

TEST_F(DateFieldTest, GoesByDaysAndMonthsWithTheKeys)
{
    QTest::keyClick(line, Qt::Key_Up);
    EXPECT_EQ(line->text(), "19 Nov 2026");
    QTest::keyClick(line, Qt::Key_PageDown);
    EXPECT_EQ(line->text(), "19 Oct 2026");
}

TEST_F(DateFieldTest, TakesADayFromTheCalendarByKeys)
{
    QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = field.findChild<QCalendarWidget*>();
    ASSERT_TRUE(calendar && calendar->isVisible());
    EXPECT_EQ(calendar->selectedDate(), QDate(2026, 11, 18));
    auto* days = calendar->findChild<QWidget*>("qt_calendar_calendarview");
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    EXPECT_EQ(line->text(), "19 Nov 2026");
    EXPECT_TRUE(line->hasFocus());
}

TEST_F(DateFieldTest, HasAButtonForTheCalendarThatTabReaches)
{
    QTest::keyClick(line, Qt::Key_Tab);
    auto* button = field.findChild<QToolButton*>();
    EXPECT_TRUE(button->hasFocus());
    EXPECT_EQ(button->accessibleName(), "Calendar for: Start date");
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_TRUE(field.findChild<QCalendarWidget*>());
}

TEST_F(DateFieldTest, ReadsTheFiguresOfItsPlace)
{
    type("12/15/2026");
    EXPECT_EQ(line->text(), "15 Dec 2026");
    type("15/12/2026");
    EXPECT_TRUE(field.refused());
}

TEST_F(GermanDateField, ReadsTheFiguresOfItsPlace)
{
    type("15.12.2026");
    EXPECT_EQ(line->text(), "15. Dez. 2026");
    type("12/15/2026");
    EXPECT_TRUE(field.refused());
}

TEST_F(GermanDateField, ReadsBackEveryDateItShows)
{
    for (int days = 0; days < 730; days += 13) {
        const Date date{sys_days{today} + std::chrono::days{days}};
        field.showDate(date);
        QTest::keyClick(line, Qt::Key_End);
        QTest::keyClicks(line, " ");
        EXPECT_EQ(field.date(), date);
        EXPECT_FALSE(field.refused()) << line->text().toStdString();
    }
}

TEST_F(JapaneseDateField, ShowsDatesThatItCanReadBack)
{
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClicks(line, " ");
    EXPECT_FALSE(field.refused()) << line->text().toStdString();
    EXPECT_EQ(field.date(), today);
}

} // namespace seatwise::ui::test::date_field_test
