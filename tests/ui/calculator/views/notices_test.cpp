#include "calculator/views/notices.h"

#include <gtest/gtest.h>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_texts.h"
#include "shipped_books.h"

namespace seatwise::ui::test::notices_test {

namespace {

class NoticesOfThePage : public testing::Test
{
protected:
    /// The first notice that offers something to do.
    [[nodiscard]] BarNotice offer() const
    {
        for (const BarNotice& notice : noticesFor(model))
            if (!notice.actionId.isEmpty())
                return notice;
        return {};
    }

    CalculatorViewModel model{shippedBook("music-learning")};
};

} // namespace

TEST_F(NoticesOfThePage, StateTheContradictionOfTheList)
{
    const BarNotice notice = offer();
    EXPECT_EQ(notice.severity, BarNotice::Severity::Warning);
    EXPECT_TRUE(notice.text.contains("12 × monthly")) << notice.text.toStdString();
    EXPECT_TRUE(notice.text.contains("20\u00a0%")) << notice.text.toStdString();
    EXPECT_EQ(notice.actionText, "Quote with 20\u00a0% commitment discount");
}

TEST_F(NoticesOfThePage, SwitchTheAnnualRuleAndBackAsSteps)
{
    carryOut(model, offer().actionId);
    EXPECT_EQ(totalText(model), "$521.76");
    EXPECT_EQ(offer().actionText, "Quote as published");
    carryOut(model, offer().actionId);
    EXPECT_EQ(totalText(model), "$652.20");
    EXPECT_EQ(model.undoStack().count(), 2);
}

TEST_F(NoticesOfThePage, SayNothingOfAnnualRatesWhenBilledMonthly)
{
    setBilling(model, Billing::monthly);
    EXPECT_EQ(offer().actionId, "");
}

TEST_F(NoticesOfThePage, LeaveTaxToTheStatusBar)
{
    for (const BarNotice& notice : noticesFor(model))
        EXPECT_FALSE(notice.text.contains("tax", Qt::CaseInsensitive)) << notice.text.toStdString();
}

TEST_F(NoticesOfThePage, MarkAssumptionsWhereTheyAreUsed)
{
    model.setBook(shippedBook("sessiontrack"));
    setBilling(model, Billing::monthly);
    setPlan(model, "enterprise");
    setUsage(model, "credit", Quantity::whole(5'000));
    bool marked = false;
    for (const seatwise::Notice& notice : model.price().notices())
        marked = marked || notice.kind == seatwise::Notice::Kind::assumption;
    EXPECT_TRUE(marked);
    EXPECT_FALSE(noticesFor(model).empty());
}

} // namespace seatwise::ui::test::notices_test
