#include "quotes/model/quote_actions.h"

#include <gtest/gtest.h>

#include "quoting/quotes.h"

namespace seatwise::ui::test::quote_actions_test {

TEST(QuoteActions, AreOpenWhereTheirMoveIs)
{
    const Quote quote;
    EXPECT_TRUE(isFor(QuoteAction::issue, quote, QuoteStatus::draft));
    EXPECT_FALSE(isFor(QuoteAction::issue, quote, QuoteStatus::accepted));
}

TEST(QuoteActions, ThatOnlyShowAreAlwaysOpen)
{
    EXPECT_TRUE(isFor(QuoteAction::copy, {}, QuoteStatus::superseded));
}

TEST(QuoteActions, ApproveOnlyWhatStillNeedsIt)
{
    Quote quote;
    EXPECT_FALSE(isFor(QuoteAction::approve, quote, QuoteStatus::draft));
    seatwise::test::editPrice(quote, [](PriceParts& price) { price.needsApproval = true; });
    EXPECT_TRUE(isFor(QuoteAction::approve, quote, QuoteStatus::draft));
    quote.approval = Approval{};
    EXPECT_FALSE(isFor(QuoteAction::approve, quote, QuoteStatus::draft));
}

TEST(QuoteActions, ChangeADraftAndWhatMayBeRevised)
{
    for (const QuoteStatus open :
         {QuoteStatus::draft, QuoteStatus::issued, QuoteStatus::expired, QuoteStatus::declined})
        EXPECT_TRUE(isFor(QuoteAction::change, {}, open));
    for (const QuoteStatus closed : {QuoteStatus::accepted, QuoteStatus::superseded, QuoteStatus::discarded})
        EXPECT_FALSE(isFor(QuoteAction::change, {}, closed));
}

TEST(QuoteActions, OfWhatIsOverBeginWithARevision)
{
    EXPECT_EQ(nextStep(QuoteStatus::draft), QuoteAction::issue);
    EXPECT_EQ(nextStep(QuoteStatus::expired), QuoteAction::revise);
}

} // namespace seatwise::ui::test::quote_actions_test
