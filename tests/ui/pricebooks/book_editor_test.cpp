#include "pricebooks/model/book_editor.h"

#include <gtest/gtest.h>

#include "pricebook/writer.h"
#include "pricebooks/model/book_plot.h"
#include "pricebooks/model/book_texts.h"
#include "pricebooks/model/charge_edits.h"
#include "shipped_books.h"

namespace seatwise::ui::test::book_editor_test {

namespace {

const std::string tier2 = "plans[2].charges[0].monthly.bands[1].rate";
const BookSight ensembleAMonth{"plans[2].charges[0]", Billing::monthly};

class EditedBook : public testing::Test
{
protected:
    void type(const char* text, const std::string& path = tier2)
    {
        ASSERT_TRUE(typeFigure(editor, path, "rate", text, locale));
    }

    [[nodiscard]] QStringList impact() const
    {
        QStringList lines;
        for (QStringList row : impactRows(editor, ensembleAMonth, locale))
            lines += row.join(QStringLiteral(" | ")).replace(QChar(0xa0), QLatin1Char(' '));
        return lines;
    }

    QLocale locale{QLocale::English, QLocale::UnitedStates};
    BookEditor editor{shippedBook("music-learning")};
};

} // namespace

TEST_F(EditedBook, IsWhatWasReadUntilItIsChanged)
{
    EXPECT_EQ(writeDraft(editor.draft()), writePriceBook(*editor.published()));
    EXPECT_EQ(draftMark(editor, locale), "As published");
    EXPECT_TRUE(claimsLine(editor, locale).isEmpty());
}

// 40.13 for 121 seats and 61.37 for 239 before, and 61.55 for 240; 4,007.15 for 75,000.
TEST_F(EditedBook, SaysWhomARaisedTierCostsWhat)
{
    type("0.20");
    EXPECT_EQ(impact(), (QStringList{"20–120 | the same | –", "121–239 | +$0.02 to +$2.38 | +0.05 % to +3.88 %",
                                     "240 and more | +$2.40 | +0.06 % to +3.9 %"}));
}

TEST_F(EditedBook, TakesWhatIsTypedInOneGestureAsOneStep)
{
    const BookDraft before = editor.draft();
    for (const char* typed : {"0", "0.", "0.2", "0.20"})
        type(typed);
    EXPECT_TRUE(editor.isValid());
    EXPECT_EQ(editor.undoStack().count(), 1);
    EXPECT_EQ(undoName(editor.undoStack()), "set “Each” to 0.20");
    editor.undoStack().undo();
    EXPECT_EQ(editor.draft(), before);
    editor.undoStack().redo();
    EXPECT_EQ(impact().size(), 3);
}

TEST_F(EditedBook, MakesTwoGesturesTwoSteps)
{
    type("0.19");
    editor.endGesture();
    type("0.20");
    EXPECT_EQ(editor.undoStack().count(), 2);
}

TEST_F(EditedBook, LeavesNoStepWhereItEndsAsItBegan)
{
    type("0.20");
    type("0.18");
    EXPECT_EQ(editor.undoStack().count(), 0);
    EXPECT_TRUE(editor.changes().empty());
}

// What is read is written as a book writes it; what is no figure as it was typed.
TEST_F(EditedBook, TellsItsChangesWhetherItIsValidOrNot)
{
    const auto change = [this](const char* typed) {
        type(typed, "plans[2].charges[0].annual.bands[7].rate");
        return editor.changes();
    };
    BookChange expected{"plans.ensemble.charges.seats.annual.bands[7].rate", "0.60", "0.70"};
    EXPECT_EQ(change("0.7"), std::vector{expected});
    expected.after = "x";
    EXPECT_EQ(change("x"), std::vector{expected});
}

TEST_F(EditedBook, KeepsItsLastValidStateOnShowBesideItsProblems)
{
    type("0.20");
    editor.endGesture();
    type("0.2x");
    EXPECT_FALSE(editor.isValid());
    EXPECT_TRUE(problemIn(editor, tier2).contains("0.2x"));
    EXPECT_EQ(impact().size(), 3);
    EXPECT_FALSE(offeredDraft(editor));
}

TEST_F(EditedBook, NamesTheClaimsThatAnEditBreaksAndMends)
{
    type("0.20");
    const auto rows = claimRows(editor, true, locale);
    ASSERT_FALSE(rows.empty());
    EXPECT_TRUE(claimsLine(editor, locale).contains("differ now that held before"));
    for (const QStringList& row : rows)
        EXPECT_NE(row[2], row[3]) << row[0].toStdString();
    EXPECT_EQ(claimRows(editor, false, locale).size(), editor.published()->claims.size());
    type("0.18");
    EXPECT_TRUE(claimRows(editor, true, locale).empty());
}

TEST_F(EditedBook, ReadsFiguresAsTheLocaleWritesThem)
{
    const QLocale german(QLocale::German, QLocale::Germany);
    ASSERT_TRUE(typeFigure(editor, tier2, "rate", "0,20", german));
    EXPECT_EQ(impact().size(), 3);
    EXPECT_EQ(shownFigure("1237.80", german), "1.237,80");
    EXPECT_EQ(shownFigure("0.20", german), "0,20");
}

TEST_F(EditedBook, TakesAVersionAsItIsTyped)
{
    const QLocale german(QLocale::German, QLocale::Germany);
    ASSERT_TRUE(typeFigure(editor, "version", "version", "2027.100", german));
    EXPECT_EQ(editor.edited()->version, "2027.100");
    EXPECT_EQ(shownField("version", "2027.100", german), "2027.100");
}

TEST_F(EditedBook, MarksThePartsThatAreChanged)
{
    type("0.20");
    EXPECT_TRUE(isChanged(editor, ""));
    EXPECT_TRUE(isChanged(editor, "plans.ensemble"));
    EXPECT_TRUE(isChanged(editor, "plans.ensemble.charges.seats.monthly.bands[1]"));
    EXPECT_FALSE(isChanged(editor, "plans.ensemble.charges.seats.monthly.bands[0]"));
    EXPECT_FALSE(isChanged(editor, "plans.solo"));
    EXPECT_FALSE(isChanged(editor, "rules"));
}

TEST_F(EditedBook, SaysWhereItCrossesAnotherList)
{
    BookEditor rivals(shippedBook("music-learning"));
    // The tiers above follow: 21 seats are 0.04 cheaper there, 120 and more 4.00.
    ASSERT_TRUE(typeFigure(rivals, "plans[2].charges[0].monthly.bands[0].rate", "rate", "0.16", locale));
    const QString line = besideLine(editor, ensembleAMonth, rivals.edited(), locale);
    EXPECT_TRUE(line.contains("the same at 20")) << line.toStdString();
    EXPECT_TRUE(line.contains("dearer at 21 and more")) << line.toStdString();
}

} // namespace seatwise::ui::test::book_editor_test
