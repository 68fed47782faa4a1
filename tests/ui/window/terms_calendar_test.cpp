// The academic year, the summer pause and the budget on the chart. 200 seats of Ensemble are $54.35 a month and $652.20
// a year.

#include "calculator/calculator_page.h"
#include "calculator/model/calculator_edits.h"
#include "charts/curve_picture.h"
#include "charts/curve_view.h"
#include "models/page_lines.h"
#include "terms_test.h"

namespace seatwise::ui::test::terms_calendar_test {

namespace {

class WindowAcademicYear : public WindowTerms
{
protected:
    [[nodiscard]] QString result() const { return labelNamed(*window, "academic-result"); }
};

class WindowPause : public WindowTerms
{
protected:
    WindowPause()
    {
        setBilling(model, Billing::monthly);
        startOn(QDate(2026, 9, 1));
    }

    [[nodiscard]] QString result() const { return labelNamed(*window, "pause-result"); }
};

class WindowCeiling : public WindowTest
{
protected:
    WindowCeiling()
    {
        QTest::keyClicks(control<QLineEdit>(*window, "Budget ceiling"), "2,000");
        settle();
    }

    [[nodiscard]] CurveView& chart() const { return *window->findChild<CalculatorPage*>()->findChild<CurveView*>(); }

    [[nodiscard]] QStringList rings() const
    {
        QStringList labels;
        for (const CurvePin& pin : chart().overlay().pins)
            labels += pin.label;
        return labels;
    }
};

} // namespace

TEST_F(WindowAcademicYear, SaysWhenItBegins)
{
    EXPECT_EQ(result(), "Stub to 30 Jun, then full years from 1 Jul");
}

// 303 days from 1 September to 30 June: 652.20 × 303 / 365 = 541.415…
TEST_F(WindowAcademicYear, ShowsWhatTheFirstInvoiceCosts)
{
    startOn(QDate(2026, 9, 1));
    click("Academic year");
    EXPECT_EQ(result(),
              "First invoice $541.42 on 1 Sep 2026 for the 303 days to 30 Jun 2027, then $652.20 on 1 Jul 2027.");
    EXPECT_EQ(value("price-invoices"), "First invoice $541.42 on 1 Sep 2026");
    EXPECT_TRUE(summaryLine(model).contains("first invoice $541.42 on 1 Sep 2026")) << summaryLine(model).toStdString();
}

TEST_F(WindowAcademicYear, HasNoStubFromItsFirstDay)
{
    startOn(QDate(2027, 7, 1));
    click("Academic year");
    EXPECT_EQ(result(), "No stub: $652.20 on 1 Jul 2027 for the whole year.");
}

TEST_F(WindowAcademicYear, HasNoStubWhenBilledMonthly)
{
    startOn(QDate(2026, 9, 1));
    click("Monthly");
    click("Academic year");
    EXPECT_EQ(result(), "Billed monthly there is no stub; the contract runs to 30 Jun 2028.");
}

TEST_F(WindowAcademicYear, IsTakenBackAsAStep)
{
    click("Academic year");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(button("Academic year")->isChecked());
}

TEST_F(WindowPause, SavesTwoMonthsOfTwelve)
{
    click("Summer pause");
    EXPECT_EQ(result(), "$543.50 to 30 Jun 2027 instead of $652.20: the pause saves $108.70 over 10 invoices.");
    EXPECT_EQ(value("price-invoices"), "$543.50 for 10 invoices to 30 Jun 2027");
    EXPECT_EQ(total(), "$54.35");
}

TEST_F(WindowPause, MayBeginAndEndOnOtherDays)
{
    click("Summer pause");
    auto* to = control<QLineEdit>(*window, "Pause to");
    EXPECT_EQ(to->text(), "31 Aug");
    to->setFocus();
    press(Qt::Key_PageDown);
    EXPECT_EQ(to->text(), "31 Jul");
    // eleven months at 54.35
    EXPECT_EQ(result(), "$597.85 to 31 Aug 2027 instead of $652.20: the pause saves $54.35 over 11 invoices.");
}

TEST_F(WindowPause, OverNewYearThatIsTooLongSaysSo)
{
    click("Summer pause");
    type(*control<QLineEdit>(*window, "Pause to"), "1 June");
    EXPECT_EQ(result(), "The pause from 07-01 to 06-01 lasts 337 days; allowed are at most 184.");
}

// 31 August 2027 and the 62 days of July and August
TEST_F(WindowPause, ExtendsAnAnnualContractInstead)
{
    click("Annual");
    click("Summer pause");
    EXPECT_EQ(result(), "Billed annually nothing is saved: the contract runs 62 days longer, to 1 Nov 2027.");
}

TEST_F(WindowPause, IsReckonedWithoutADiscountThatIsRefused)
{
    click("Summer pause");
    giveDiscount("20");
    EXPECT_EQ(value("price-invoices"), "$543.50 for 10 invoices to 30 Jun 2027");
}

TEST_F(WindowPause, IsTakenBackAsAStep)
{
    click("Summer pause");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(button("Summer pause")->isChecked());
    EXPECT_FALSE(has("Pause from"));
}

// 1,957.80 + 35 × 1.20 = 1,999.80; the next seat is over 2,000
TEST_F(WindowCeiling, MarksTheFirstSeatCountOverTheBudget)
{
    EXPECT_EQ(rings(), QStringList{"1,036 seats: over budget"});
}

TEST_F(WindowCeiling, IsALineWhereTotalsAreDrawn)
{
    EXPECT_FALSE(chart().overlay().ceiling.has_value());
    click("Total");
    ASSERT_TRUE(chart().overlay().ceiling.has_value());
    EXPECT_EQ(chart().overlay().ceiling->label, "Budget $2,000.00 a year");
    EXPECT_NEAR(chart().overlay().ceiling->y, 2'000.0 / 12, 1e-9);
    click("A year");
    EXPECT_NEAR(chart().overlay().ceiling->y, 2'000.0, 1e-9);
}

TEST_F(WindowCeiling, IsACurveWhereSeatsAreCounted)
{
    bool found = false;
    for (const CurveSeries& series : chart().picture().plot().series)
        found = found || series.name == "budget ceiling";
    EXPECT_TRUE(found);
}

TEST_F(WindowCeiling, GoesWithTheBudget)
{
    click("Total");
    control<QLineEdit>(*window, "Budget ceiling")->clear();
    setBudget(model, std::nullopt);
    settle();
    EXPECT_FALSE(chart().overlay().ceiling.has_value());
    EXPECT_TRUE(rings().isEmpty());
}

} // namespace seatwise::ui::test::terms_calendar_test
