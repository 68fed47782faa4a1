#include "widgets/chip.h"

#include <QAccessible>

#include <gtest/gtest.h>

namespace seatwise::ui::chip_test {

TEST(Chip, IsAsWideAsItsText)
{
    Chip chip(Chip::Look::Accent);
    chip.setText("Tier 2");
    const int narrow = chip.sizeHint().width();
    chip.setText("Tier 2 · 120–239 seats");
    EXPECT_GT(chip.sizeHint().width(), narrow);
}

TEST(Chip, TakesNoRoomWithoutText)
{
    Chip chip(Chip::Look::Outline);
    EXPECT_EQ(chip.sizeHint(), QSize(0, 0));
}

TEST(Chip, ReadsItsTextToAScreenReader)
{
    Chip chip(Chip::Look::Accent);
    chip.setText("Tier 2");
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&chip)->text(QAccessible::Name), "Tier 2");
}

} // namespace seatwise::ui::chip_test
