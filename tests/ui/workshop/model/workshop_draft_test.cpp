#include "workshop/model/workshop_draft.h"

#include <gtest/gtest.h>

#include "models/page_edit.h"
#include "shipped_books.h"
#include "words/in_words.h"
#include "words/pseudo_language.h"
#include "workshop/draft.h"

namespace seatwise::ui::test::workshop_draft_test {

TEST(WorkshopDraft, NamesWhatIsAssumedOnceInTheOrderOfTheBook)
{
    const WorkshopDraft draft{shippedBook("sessiontrack")};
    ASSERT_FALSE(draft.book()->assumptions.empty());
    const Assumption& first = draft.book()->assumptions.front();
    EXPECT_TRUE(draft.isAssumed(first.path));
    EXPECT_EQ(draft.assumedOf({first.path, first.path}).first(), QString::fromStdString(first.note));
    EXPECT_EQ(draft.assumedOf({first.path, first.path}), draft.assumedOf({first.path}));
    EXPECT_FALSE(draft.isAssumed("plans.none"));
}

TEST(WorkshopDraft, NamesAStepAfterWhatItChangesInTheLanguageThatIsSpoken)
{
    WorkshopDraft draft{shippedBook("sessiontrack")};
    ASSERT_TRUE(draft.change(
        "fee pro", [](const PriceBook& book) { return withPlanFee(book, PlanId("pro"), *Rate::parse("34.99")); }));
    ASSERT_EQ(draft.differences().size(), 1U);
    const Message what = draft.differences().front().what;
    EXPECT_EQ(undoName(draft.undoStack()), QStringLiteral("change “%1”").arg(toQString(what)));
    const SpeakingPseudo speaking;
    EXPECT_EQ(undoName(draft.undoStack()), PseudoLanguage::of(QStringLiteral("change “%1”")).arg(toQString(what)));
}

} // namespace seatwise::ui::test::workshop_draft_test
