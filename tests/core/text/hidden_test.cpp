#include "text/hidden.h"

#include <gtest/gtest.h>

namespace seatwise::hidden_test {
namespace {

TEST(HiddenCharacters, LeaveOrdinaryTextOfAnyScriptAsItIs)
{
    EXPECT_EQ(showHidden("Schule Köln, 東京 & مدرسة <1>"), "Schule Köln, 東京 & مدرسة <1>");
}

TEST(HiddenCharacters, LeaveTheJoinersThatSpellingNeeds)
{
    EXPECT_EQ(showHidden("می\u200Cخواهم"), "می\u200Cخواهم");
}

TEST(HiddenCharacters, AreAlsoShownAtTheEnd)
{
    EXPECT_EQ(showHidden("School\u202E"), "School‹RLO›");
}

TEST(HiddenCharacters, ShowAReplacementForWhatIsNotUtf8)
{
    EXPECT_EQ(showHidden("A\xFFZ"), "A\uFFFDZ");
}

struct Mark
{
    const char* name;
    std::string_view text;
    std::string_view shown;
};

class HiddenCharacter : public testing::TestWithParam<Mark>
{
};

TEST_P(HiddenCharacter, IsShownAsAMark)
{
    EXPECT_EQ(showHidden(GetParam().text), GetParam().shown);
}

INSTANTIATE_TEST_SUITE_P(
    HiddenCharacters, HiddenCharacter,
    testing::Values(Mark{"Lre", "\u202A", "‹LRE›"}, Mark{"Rle", "\u202B", "‹RLE›"}, Mark{"Pdf", "\u202C", "‹PDF›"},
                    Mark{"Lro", "\u202D", "‹LRO›"}, Mark{"Rlo", "\u202E", "‹RLO›"}, Mark{"Lri", "\u2066", "‹LRI›"},
                    Mark{"Rli", "\u2067", "‹RLI›"}, Mark{"Fsi", "\u2068", "‹FSI›"}, Mark{"Pdi", "\u2069", "‹PDI›"},
                    Mark{"Lrm", "\u200E", "‹LRM›"}, Mark{"Rlm", "\u200F", "‹RLM›"}, Mark{"Alm", "\u061C", "‹ALM›"},
                    Mark{"LineEnd", "\n", "‹LF›"}, Mark{"Tab", "\t", "‹TAB›"}, Mark{"Nul", {"\0", 1}, "‹U+0000›"},
                    Mark{"LineSeparator", "\u2028", "‹LS›"}, Mark{"ParagraphSeparator", "\u2029", "‹PS›"},
                    Mark{"NextLine", "\u0085", "‹U+0085›"}, Mark{"ZeroWidthSpace", "\u200B", "‹U+200B›"},
                    Mark{"ObjectPlaceholder", "\uFFFC", "‹U+FFFC›"}, Mark{"Tag", "\U000E0041", "‹U+E0041›"}),
    [](const auto& row) { return row.param.name; });

} // namespace
} // namespace seatwise::hidden_test
