// What became of quotes, on page 8.
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "calculator/model/calculator_edits.h"
#include "charts/share_bars.h"
#include "insights/model/quote_outcomes.h"
#include "insights/views/quotes_card.h"
#include "insights/views/unanswered_card.h"
#include "lists/dropped_file.h"
#include "window_test.h"

namespace seatwise::ui::test::insights_quotes_test {

namespace {

class InsightsOfQuotes : public WindowTest
{
protected:
    void SetUp() override { reopenWithLetterhead(); }

    /// Issues a quote of 200 seats a year, which cost $652.20.
    void issue(const char* customer)
    {
        press(Qt::Key_1, Qt::ControlModifier);
        setCustomer(model, customer);
        setSeats(model, 200);
        setBilling(model, Billing::annual);
        click("New quote");
        issueDraft();
    }

    void accept()
    {
        answering<QDialog>(
            [](QDialog& dialog) {
                QTest::keyClicks(control<QLineEdit>(dialog, "Accepted by, at the customer"), "Ada Park");
                QTest::mouseClick(control<QPushButton>(dialog, "Record acceptance"), Qt::LeftButton);
            },
            [this] { click("Accept"); });
    }

    void show()
    {
        press(Qt::Key_8, Qt::ControlModifier);
        const auto* outcomes = window->findChild<QuoteOutcomes*>();
        ASSERT_TRUE(QTest::qWaitFor([outcomes] { return !outcomes->isBusy(); }, 20'000));
        settle();
    }

    /// The rows of a table as they are read, the figures one after the other, also where they are folded: each then has
    /// a row of its own below the first.
    [[nodiscard]] QStringList rows(const char* name, int columns) const
    {
        const auto* table = control<QTableWidget>(*window, name);
        const bool isFolded = table->columnCount() < columns;
        QStringList rows;
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells += table->item(row, column) ? table->item(row, column)->text() : QString();
            if (isFolded && cells.front().isEmpty())
                rows.back() += QLatin1Char('|') + cells.back();
            else
                rows += isFolded ? cells.front() + QLatin1Char('|') + cells.back() : cells.join(QLatin1Char('|'));
        }
        rows.replaceInStrings(QString(QChar(QChar::Nbsp)), QStringLiteral(" "));
        return rows;
    }

    void showTable() const
    {
        for (QAbstractButton* each : window->findChild<QuotesCard*>()->findChildren<QAbstractButton*>())
            if (each->isVisible() && spokenName(each) == "Table")
                each->click();
        settle();
    }

    [[nodiscard]] QString said() const
    {
        QStringList lines;
        for (const QLabel* label : window->findChild<QuotesCard*>()->findChildren<QLabel*>())
            lines += label->text();
        return lines.join(QLatin1Char('\n')).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    }
};

} // namespace

TEST_F(InsightsOfQuotes, AreNotSpokenOfBeforeThereIsAny)
{
    show();
    EXPECT_FALSE(window->findChild<QuotesCard*>()->isVisible());
    EXPECT_FALSE(window->findChild<UnansweredCard*>()->isVisible());
}

TEST_F(InsightsOfQuotes, SayWhatWasAcceptedOfEachPlan)
{
    issue("Elm School");
    accept();
    issue("Oak School");
    show();
    EXPECT_TRUE(said().contains("1 of 2 quotes were accepted (50 %).")) << said().toStdString();
    EXPECT_TRUE(said().contains("Days from issue to a decision: 0 in the middle, 0 at most.")) << said().toStdString();
    EXPECT_EQ(control<ShareBars>(*window, "What became of quotes")
                  ->accessibleDescription()
                  .replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
              "Ensemble, 1 of 2, 50 %");
    showTable();
    EXPECT_EQ(rows("What became of quotes", 7), QStringList("Ensemble|2|1|0|1|50 %|$1,304.40"));
}

TEST_F(InsightsOfQuotes, AreToldApartBySeatsAndByDiscount)
{
    issue("Elm School");
    show();
    showTable();
    chooseEntry(*window, "Quotes told apart", "By seats");
    EXPECT_EQ(rows("What became of quotes", 7),
              (QStringList{"1–19 seats|0|0|0|0|–|–", "20–99 seats|0|0|0|0|–|–", "100–499 seats|1|0|0|1|0 %|$652.20",
                           "500–1,999 seats|0|0|0|0|–|–", "2,000 seats and more|0|0|0|0|–|–"}));
    chooseEntry(*window, "Quotes told apart", "By discount");
    EXPECT_EQ(rows("What became of quotes", 6).front(), "none|1|0|0 %|0|0 %");
}

TEST_F(InsightsOfQuotes, OpenOneThatWasNeverAnswered)
{
    issue("Elm School");
    issue("Oak School");
    show();
    ASSERT_EQ(rows("Never answered", 5).size(), 2);
    auto* table = control<QTableWidget>(*window, "Never answered");
    const auto found = table->findItems("Elm School", Qt::MatchExactly);
    ASSERT_EQ(found.size(), 1);
    table->setCurrentItem(found.front());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    EXPECT_EQ(value("quote-name"), "SW-2026-000001 r1");
    EXPECT_EQ(value("quote-status"), "Issued");
}

TEST_F(InsightsOfQuotes, FollowWhatHappensOnThePageOfQuotes)
{
    issue("Elm School");
    show();
    EXPECT_TRUE(said().contains("0 of 1 quote was accepted (0 %).")) << said().toStdString();
    press(Qt::Key_5, Qt::ControlModifier);
    accept();
    show();
    EXPECT_TRUE(said().contains("1 of 1 quote was accepted (100 %).")) << said().toStdString();
}

} // namespace seatwise::ui::test::insights_quotes_test
