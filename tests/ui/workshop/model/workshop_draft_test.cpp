#include "workshop/model/workshop_draft.h"

#include <gtest/gtest.h>

#include "shipped_books.h"

namespace seatwise::ui::test {

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

} // namespace seatwise::ui::test
