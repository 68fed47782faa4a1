#include "quotes/views/decision_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <memory>
#include <optional>

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "quoting/quote_moves.h"
#include "quoting/quote_request.h"
#include "quoting/quotes.h"
#include "widgets/date_field.h"

namespace seatwise::ui::decision_dialog_test {
namespace {

using seatwise::test::day;
using seatwise::test::musicBook;

/// 200 and 300 seats a year: 652.20 and 853.80 as published.
Quote offerOfTwo()
{
    QuoteRequest request = requestOf(seatwise::test::sampleDraft());
    request.others = {{request.selection, "More room"}};
    request.others.front().selection.seats = 300;
    const Quote draft = draftQuote(musicBook(), request, "draft-1").value();
    return issued(draft, {2026, 123}, day("2026-11-21")).value();
}

QPushButton& record(const QDialog& dialog)
{
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->property("primary").toBool())
            return *button;
    throw std::runtime_error("nothing records the decision");
}

/// Null where nothing is to be chosen.
QComboBox* choiceIn(const QDialog& dialog)
{
    for (QComboBox* box : dialog.findChildren<QComboBox*>())
        if (box->accessibleName() == QLatin1String("Option accepted"))
            return box;
    return nullptr;
}

class AcceptanceOfOptions : public testing::Test
{
protected:
    seatwise::test::Book book = musicBook();
    DecisionDialog dialog{DecisionDialog::Kind::accept, offerOfTwo(), book, day("2026-12-01"),
                          QLocale(QLocale::English)};
};

TEST_F(AcceptanceOfOptions, ListsEachWithItsPrice)
{
    const auto* options = choiceIn(dialog);
    ASSERT_TRUE(options);
    ASSERT_EQ(options->count(), 2);
    EXPECT_EQ(options->itemText(0), "Option 1: Ensemble, 200 seats, $652.20");
    EXPECT_EQ(options->itemText(1), "Option 2: More room, $853.80");
}

TEST_F(AcceptanceOfOptions, IsRecordedOnlyOnceOneIsChosen)
{
    for (QLineEdit* line : dialog.findChildren<QLineEdit*>())
        if (line->accessibleName().startsWith(QLatin1String("Accepted by")))
            line->setText(QStringLiteral("Ada"));
    EXPECT_FALSE(record(dialog).isEnabled());
    choiceIn(dialog)->setCurrentIndex(1);
    EXPECT_TRUE(record(dialog).isEnabled());
    EXPECT_EQ(dialog.decision().option, 2);
}

TEST(AcceptanceOfOne, AsksForNoOption)
{
    const seatwise::test::Book book = musicBook();
    const DecisionDialog dialog(DecisionDialog::Kind::accept, seatwise::test::sampleQuote(), book, day("2026-12-01"),
                                QLocale(QLocale::English));
    EXPECT_FALSE(choiceIn(dialog));
    EXPECT_FALSE(dialog.decision().option);
}

/// A dialog about a quote of 200 seats, from a day on or from none that is named.
std::unique_ptr<DecisionDialog> acceptanceOf(std::optional<Date> start)
{
    QuoteRequest request = requestOf(seatwise::test::sampleDraft());
    request.selection.start = start;
    const seatwise::test::Book book = musicBook();
    const Quote offer = issued(draftQuote(book, request, "draft-1").value(), {2026, 123}, day("2026-11-21")).value();
    return std::make_unique<DecisionDialog>(DecisionDialog::Kind::accept, offer, book, day("2026-12-01"),
                                            QLocale(QLocale::English));
}

DateField* firstDayIn(const QDialog& dialog)
{
    for (DateField* field : dialog.findChildren<DateField*>())
        if (field->findChild<QLineEdit*>()->accessibleName() == QLatin1String("First day of service"))
            return field;
    return nullptr;
}

TEST(AcceptanceIntoAccounts, IsAskedForAndNotTakenForGranted)
{
    const auto dialog = acceptanceOf(day("2027-07-01"));
    auto* account = dialog->findChild<QCheckBox*>();
    ASSERT_TRUE(account);
    EXPECT_EQ(account->text(), "Take it into the accounts of Insights");
    EXPECT_FALSE(dialog->isForAccounts());
    account->setChecked(true);
    EXPECT_TRUE(dialog->isForAccounts());
    EXPECT_FALSE(firstDayIn(*dialog));
    EXPECT_FALSE(dialog->firstDay());
}

TEST(AcceptanceIntoAccounts, NeedsTheFirstDayThatTheQuoteDoesNotName)
{
    const auto dialog = acceptanceOf(std::nullopt);
    ASSERT_TRUE(firstDayIn(*dialog));
    EXPECT_FALSE(firstDayIn(*dialog)->isEnabled());
    EXPECT_FALSE(dialog->firstDay());
    dialog->findChild<QCheckBox*>()->setChecked(true);
    EXPECT_TRUE(firstDayIn(*dialog)->isEnabled());
    EXPECT_EQ(dialog->firstDay(), day("2026-12-01"));
}

TEST(RefusalOfOptions, IsOfAll)
{
    const seatwise::test::Book book = musicBook();
    const DecisionDialog dialog(DecisionDialog::Kind::decline, offerOfTwo(), book, day("2026-12-01"),
                                QLocale(QLocale::English));
    EXPECT_FALSE(choiceIn(dialog));
    EXPECT_FALSE(dialog.findChild<QCheckBox*>());
}

} // namespace
} // namespace seatwise::ui::decision_dialog_test
