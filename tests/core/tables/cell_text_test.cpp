#include "tables/cell_text.h"

#include <gtest/gtest.h>

namespace seatwise::cell_text_test {
namespace {

TEST(CellText, LosesEveryKindOfSpaceAroundIt)
{
    EXPECT_EQ(trimmed(" \t\u00A0\u202F\u2009Elm\u200B\uFEFF\r\n"), "Elm");
}

TEST(CellText, KeepsTheSpacesWithinIt)
{
    EXPECT_EQ(trimmed("Elm\u00A0Street"), "Elm\u00A0Street");
}

TEST(CellText, MayBeSpacesAlone)
{
    EXPECT_EQ(trimmed("\u00A0 "), "");
}

TEST(FoldedName, IgnoresTheWayANameIsWritten)
{
    for (const std::string_view name :
         {"School Name", "school_name", "SCHOOL-NAME", " School\u00A0 name ", "School\nName"})
        EXPECT_EQ(foldedName(name), "school name") << name;
}

TEST(FoldedName, LowersLettersWithAccents)
{
    EXPECT_EQ(foldedName("ÉLÈVES"), "élèves");
    EXPECT_EQ(foldedName("PLÄTZE"), "plätze");
}

TEST(ShownCell, IsOneLine)
{
    EXPECT_EQ(shownCell("two\r\nlines"), "two  lines");
}

TEST(ShownCell, IsCutBetweenCharacters)
{
    EXPECT_EQ(shownCell(std::string(39, 'a') + "é"), std::string(39, 'a') + "…");
}

} // namespace
} // namespace seatwise::cell_text_test
