// The expected rows are those of tests/core/credits/credit_ledger_test.cpp, worked out by hand.

#include "workshop/views/analysis/ledger_card.h"

#include <ostream>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

#include "book.h"
#include "charts/curve_picture.h"
#include "charts/curve_view.h"
#include "doubles.h"
#include "read_table.h"
#include "reading.h"
#include "shipped_books.h"

namespace seatwise::ui::test::ledger_card_test {

namespace {

class LedgerWindow : public testing::Test
{
protected:
    LedgerWindow()
    {
        keepBy("none");
        card.resize(1100, 900);
        card.show();
        settle();
    }

    /// Sets a draft with this rollover whose packs last as the allowance does.
    void keepBy(const std::string& rollover)
    {
        seatwise::test::Book draft = shippedBook("sessiontrack");
        draft.rules.creditRollover = parseRollover(rollover).value();
        for (CreditPack& pack : draft.creditPacks)
            pack.expiresAfterMonths.reset();
        card.setBook(draft);
        settle();
    }

    void set(const QString& field, int value) const
    {
        control<QSpinBox>(card, field)->setValue(value);
        settle();
    }

    /// A combo box is known by its caption; its spoken name is what is chosen in it.
    [[nodiscard]] QComboBox* comboBox(const QString& caption) const
    {
        for (const QLabel* label : card.findChildren<QLabel*>())
            if (label->text() == caption)
                return qobject_cast<QComboBox*>(label->buddy());
        return nullptr;
    }

    void choose(const QString& field, const QString& shown) const
    {
        auto* box = comboBox(field);
        ASSERT_TRUE(box) << field.toStdString();
        ASSERT_GE(box->findText(shown), 0) << shown.toStdString();
        box->setCurrentIndex(box->findText(shown));
        settle();
    }

    [[nodiscard]] std::vector<QStringList> table() const
    {
        QTest::mouseClick(control<QRadioButton>(card, "Table"), Qt::LeftButton);
        settle();
        return rowsOf(card, "Credit ledger by month");
    }

    [[nodiscard]] CurveView& chart() const { return *card.findChild<CurveView*>(); }

    KnownTables tables;
    LedgerCard card{tables, QDate(2026, 12, 15)};
};

struct LedgerCase
{
    std::string name;
    std::string rollover;
    int allowance;
    QString pack;
    QString use;
    std::vector<QStringList> rows; ///< month, granted, bought, used, overage, expired, balance, expires next, cost
    QString total;
    QString perCredit;
    QString conservation;
};

void PrintTo(const LedgerCase& row, std::ostream* out)
{
    *out << row.name;
}

class LedgersOnScreen : public LedgerWindow, public testing::WithParamInterface<LedgerCase>
{
};

} // namespace

TEST_P(LedgersOnScreen, AreKeptByTheRules)
{
    const LedgerCase& expected = GetParam();
    keepBy(expected.rollover);
    set("Allowance a month", expected.allowance);
    choose("Pack that is bought", expected.pack);
    pasteWith(card, "Paste monthly use", "month,used\n" + expected.use);
    EXPECT_EQ(valueOf(card, "ledger-total"), expected.total);
    EXPECT_EQ(valueOf(card, "ledger-per-credit"), expected.perCredit);
    EXPECT_EQ(labelNamed(card, "ledger-conservation"), expected.conservation);
    EXPECT_EQ(table(), expected.rows);
}

INSTANTIATE_TEST_SUITE_P(
    Credits, LedgersOnScreen,
    testing::Values(LedgerCase{"NothingRollsOver",
                               "none",
                               100,
                               "No pack",
                               "1,60\n2,130\n",
                               {{"1", "100", "0", "60", "0", "40", "0", "100", "$0.00"},
                                {"2", "100", "0", "130", "30", "0", "0", "100", "$3.00"}},
                               "$3.00",
                               "$0.0158 for a credit used",
                               "200 granted + 0 bought + 30 overage = 190 used + 40 expired + 0 balance"},
                    LedgerCase{"CreditsExpireAfterTwoMonths",
                               "expires:2",
                               100,
                               "No pack",
                               "1,0\n2,80\n3,150\n",
                               {{"1", "100", "0", "0", "0", "0", "100", "100", "$0.00"},
                                {"2", "100", "0", "80", "0", "20", "100", "100", "$0.00"},
                                {"3", "100", "0", "150", "0", "0", "50", "50", "$0.00"}},
                               "$0.00",
                               "$0.0000 for a credit used",
                               "300 granted + 0 bought + 0 overage = 230 used + 20 expired + 50 balance"},
                    LedgerCase{"APackOnlyWhereItIsCheaper",
                               "full",
                               0,
                               "100 AI credits for $9.00",
                               "1,90\n2,91\n3,9\n",
                               {{"1", "0", "0", "90", "90", "0", "0", "0", "$9.00"},
                                {"2", "0", "100", "91", "0", "0", "9", "0", "$9.00"},
                                {"3", "0", "0", "9", "0", "0", "0", "0", "$0.00"}},
                               "$18.00",
                               "$0.0947 for a credit used",
                               "0 granted + 100 bought + 90 overage = 190 used + 0 expired + 0 balance"},
                    LedgerCase{"NothingUsedHasNoPriceForACredit",
                               "none",
                               10,
                               "No pack",
                               "2026-12,0\n",
                               {{"Dec 2026", "10", "0", "0", "0", "10", "0", "10", "$0.00"}},
                               "$0.00",
                               "No credit is used.",
                               "10 granted + 0 bought + 0 overage = 0 used + 10 expired + 0 balance"}),
    [](const auto& row) { return row.param.name; });

TEST_F(LedgerWindow, RunsTwoYearsFromToday)
{
    const auto rows = table();
    ASSERT_EQ(rows.size(), 24U);
    EXPECT_EQ(rows.front()[0], "Dec 2026");
    EXPECT_EQ(rows.back()[0], "Nov 2028");
}

// 100, 110, 121
TEST_F(LedgerWindow, LetsTheUseGrow)
{
    set("Used in a month", 100);
    control<QDoubleSpinBox>(card, "Growth a month")->setValue(10);
    settle();
    EXPECT_EQ(table()[2][3], "121");
}

TEST_F(LedgerWindow, TakesTheCreditPriceOfThePlan)
{
    set("Allowance a month", 0);
    set("Used in a month", 10);
    choose("Price beyond the balance", "Enterprise, $0.10 a credit");
    EXPECT_EQ(table()[0][8], "$1.00");
}

TEST_F(LedgerWindow, DrawsWhatTheTableHas)
{
    keepBy("expires:2");
    set("Allowance a month", 100);
    pasteWith(card, "Paste monthly use", "month,used\n1,0\n2,80\n3,150\n");
    const std::vector<CurveSeries>& series = chart().picture().plot().series;
    ASSERT_EQ(series.size(), 4U);
    EXPECT_EQ(series[0].points, (std::vector<QPointF>{{1, 100}, {2, 100}, {3, 50}}));
    EXPECT_EQ(series[1].points, (std::vector<QPointF>{{1, 0}, {2, 80}, {3, 150}}));
    EXPECT_EQ(series[2].points, (std::vector<QPointF>{{1, 0}, {2, 20}, {3, 0}}));
    EXPECT_EQ(series[3].points, (std::vector<QPointF>{{1, 100}, {2, 100}, {3, 50}}));
}

TEST_F(LedgerWindow, AnnouncesAForfeitInWordsAMonthBefore)
{
    keepBy("expires:2");
    pasteWith(card, "Paste monthly use", "month,used\n1,0\n2,80\n3,150\n");
    EXPECT_EQ(labelNamed(card, "ledger-forfeits"),
              "First announced in 1: 100 credits expire at the end of the next month unless they are used. In all 20 "
              "expire.");
    const auto& pins = chart().overlay().pins;
    ASSERT_EQ(pins.size(), 3U);
    EXPECT_EQ(pins[0].label, "100 expire next month");
}

TEST_F(LedgerWindow, AnnouncesNothingWhereAllRollsOver)
{
    keepBy("full");
    EXPECT_EQ(labelNamed(card, "ledger-forfeits"), "No credit expires.");
    EXPECT_TRUE(chart().overlay().pins.empty());
}

TEST_F(LedgerWindow, ReadsOneMonthAfterTheOtherWithTheKeys)
{
    QTest::keyClick(&chart(), Qt::Key_Home);
    EXPECT_EQ(chart().overlay().reading->title, "Dec 2026: balance 0");
    QTest::keyClick(&chart(), Qt::Key_Right);
    ASSERT_TRUE(chart().overlay().reading);
    EXPECT_EQ(chart().overlay().reading->title, "Jan 2027: balance 0");
    EXPECT_EQ(chart().overlay().reading->detail, "80 used · 20 expired · 100 expire next month");
}

TEST_F(LedgerWindow, SaysWhatTheDraftDoesWithCreditsThatAreLeft)
{
    keepBy("capped:500");
    EXPECT_TRUE(labelNamed(card, "ledger-terms").startsWith("At most 500 credits that are left stay."));
}

TEST_F(LedgerWindow, MarksWhatTheBookOnlyAssumes)
{
    choose("Pack that is bought", "100 AI credits for $9.00");
    EXPECT_TRUE(labelNamed(card, "ledger-terms").contains("Assumed: the rollover, the packs"));
}

TEST_F(LedgerWindow, KeepsTheUsualNumberWhereAListCannotBeUsed)
{
    const QSignalSpy imported(&card, &LedgerCard::useImported);
    pasteWith(card, "Paste monthly use", "month,used\n2026-12,10\n2027-02,20\n");
    EXPECT_TRUE(problemsOf(card).contains("months follow without a gap")) << problemsOf(card).toStdString();
    EXPECT_EQ(imported.count(), 0);
    EXPECT_EQ(table().size(), 24U);
}

TEST_F(LedgerWindow, GoesBackFromAnImportedListToTheUsualNumber)
{
    pasteWith(card, "Paste monthly use", "month,used\n1,60\n2,130\n");
    EXPECT_EQ(labelNamed(card, "ledger-use"), "Pasted table · 2 months, from 1 to 2");
    QTest::mouseClick(control<QPushButton>(card, "Use the usual number"), Qt::LeftButton);
    settle();
    EXPECT_EQ(table().size(), 24U);
}

TEST_F(LedgerWindow, SaysInALineThatABookHasNoCredits)
{
    card.setBook(shippedBook("music-learning"));
    settle();
    EXPECT_TRUE(problemsOf(card).contains("has no plan that charges by the credit")) << problemsOf(card).toStdString();
    EXPECT_FALSE(card.ledger());
}

} // namespace seatwise::ui::test::ledger_card_test
