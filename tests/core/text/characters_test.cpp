#include "text/characters.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace seatwise::characters_test {
namespace {

std::vector<char32_t> codesOf(std::string_view utf8)
{
    std::vector<char32_t> codes;
    forEachCharacter(utf8, [&codes](const Character& character) { codes.push_back(character.code); });
    return codes;
}

TEST(Characters, AreReadInAllFourLengths)
{
    EXPECT_EQ(codesOf("Aé€😀"), (std::vector<char32_t>{U'A', U'é', U'€', U'😀'}));
}

TEST(Characters, CoverEveryByteOfTheText)
{
    const std::string text = "Sch\xC3\xBCle\xFF\xE2\x82";
    std::string together;
    forEachCharacter(text, [&together](const Character& character) { together += character.bytes; });
    EXPECT_EQ(together, text);
}

struct BrokenText
{
    const char* name;
    std::string_view bytes;
    std::size_t pieces;
};

class BrokenCharacter : public testing::TestWithParam<BrokenText>
{
};

TEST_P(BrokenCharacter, IsReplacedByteForByte)
{
    EXPECT_EQ(codesOf(GetParam().bytes), std::vector<char32_t>(GetParam().pieces, replacementCharacter));
}

TEST_P(BrokenCharacter, IsNotUtf8)
{
    EXPECT_FALSE(isUtf8(GetParam().bytes));
}

TEST(Characters, AreUtf8EvenWhereTheyAreTheReplacementCharacter)
{
    EXPECT_TRUE(isUtf8("caf\xC3\xA9 \xEF\xBF\xBD \xF0\x9F\x98\x80"));
}

struct NamedText
{
    const char* name;
    std::string_view bytes;
    std::string_view code;
};

class Noncharacter : public testing::TestWithParam<NamedText>
{
};

TEST_P(Noncharacter, IsFoundAndNamed)
{
    const auto code = firstNoncharacter("Sch\xC3\xBCle " + std::string(GetParam().bytes) + " and more");
    ASSERT_TRUE(code);
    EXPECT_EQ(codeName(*code), GetParam().code);
}

// Unicode 15, 23.7: 66 codes.
INSTANTIATE_TEST_SUITE_P(Characters, Noncharacter,
                         testing::Values(NamedText{"FirstOfTheArabicBlock", "\xEF\xB7\x90", "U+FDD0"},
                                         NamedText{"LastOfTheArabicBlock", "\xEF\xB7\xAF", "U+FDEF"},
                                         NamedText{"ReversedByteOrderMark", "\xEF\xBF\xBE", "U+FFFE"},
                                         NamedText{"LastOfTheFirstPlane", "\xEF\xBF\xBF", "U+FFFF"},
                                         NamedText{"LastOfTheSecondPlane", "\xF0\x9F\xBF\xBF", "U+1FFFF"},
                                         NamedText{"LastOfAll", "\xF4\x8F\xBF\xBF", "U+10FFFF"}),
                         [](const auto& row) { return row.param.name; });

TEST(Characters, AreSixtySixCodesFewerThanTheCodes)
{
    int count = 0;
    for (char32_t code = 0; code <= 0x10FFFF; ++code)
        count += isNoncharacter(code) ? 1 : 0;
    EXPECT_EQ(count, 66);
}

TEST(Characters, AreNotTakenForNoncharacters)
{
    for (const std::string_view text :
         {"", "plain", "\xEF\xBF\xBD", "\xEF\xB7\x8F", "\xEF\xB7\xB0", "\xF0\x9F\x98\x80", "\xEF\xBB\xBF", "\xFF\xFE"})
        EXPECT_EQ(firstNoncharacter(text), std::nullopt) << text;
}

INSTANTIATE_TEST_SUITE_P(Characters, BrokenCharacter,
                         testing::Values(BrokenText{"ALoneContinuation", "\x80", 1},
                                         BrokenText{"ACutSequence", "\xE2\x82", 2},
                                         BrokenText{"AnOverlongSlash", "\xC0\xAF", 2},
                                         BrokenText{"AnOverlongThreeByteSlash", "\xE0\x80\xAF", 3},
                                         BrokenText{"ASurrogate", "\xED\xA0\x80", 3},
                                         BrokenText{"BeyondUnicode", "\xF4\x90\x80\x80", 4},
                                         BrokenText{"AByteThatNeverOccurs", "\xFF", 1}),
                         [](const auto& row) { return row.param.name; });

} // namespace
} // namespace seatwise::characters_test
