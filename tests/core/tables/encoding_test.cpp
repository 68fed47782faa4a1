#include "tables/encoding.h"

#include <gtest/gtest.h>

#include <vector>

#include "cases.h"
#include "tables/table.h"
#include "text/characters.h"

namespace seatwise::encoding_test {
namespace {

using namespace std::string_literals;

struct TextCase
{
    std::string name;
    std::string bytes;
    std::string text;
    Encoding encoding;
};

class Texts : public testing::TestWithParam<TextCase>
{
};

TEST_P(Texts, AreTurnedIntoUtf8)
{
    const Table table = decodeTable(GetParam().bytes);
    EXPECT_EQ(table.text, GetParam().text);
    EXPECT_EQ(toString(table.encoding), toString(GetParam().encoding));
    EXPECT_TRUE(table.isSound);
}

TEST_P(Texts, AreTheSameInPiecesOfAnyLength)
{
    for (std::size_t size = 4; size < GetParam().bytes.size(); ++size) {
        TextDecoder decoder;
        std::string text;
        for (std::size_t at = 0; at < GetParam().bytes.size(); at += size)
            decoder.append(text, std::string_view(GetParam().bytes).substr(at, size),
                           at + size >= GetParam().bytes.size());
        EXPECT_EQ(text, GetParam().text) << size;
        EXPECT_EQ(decoder.encoding(), GetParam().encoding) << size;
    }
}

TEST_P(Texts, AreTurnedBack)
{
    std::string bytes;
    if (GetParam().bytes.starts_with(byteOrderMarkOf(GetParam().encoding)))
        bytes = byteOrderMarkOf(GetParam().encoding);
    appendEncoded(bytes, GetParam().text, GetParam().encoding);
    EXPECT_EQ(bytes, GetParam().bytes);
}

INSTANTIATE_TEST_SUITE_P(
    Encoding, Texts,
    testing::Values(TextCase{"Ascii", "name,seats", "name,seats", Encoding::utf8},
                    TextCase{"Utf8", "Coll\xC3\xA8ge \xF0\x9F\x8E\xB5", "Collège 🎵", Encoding::utf8},
                    TextCase{"Utf8WithItsMark", "\xEF\xBB\xBF\xC3\x89lan", "Élan", Encoding::utf8},
                    TextCase{"Windows1252",
                             "Coll\xE8ge \x80 \x93"
                             "Elm\x94",
                             "Collège € “Elm”", Encoding::windows1252},
                    TextCase{"WindowsLettersThatLatin1HasToo", "M\xFCnchen,25", "München,25", Encoding::windows1252},
                    TextCase{"Latin1", "\xE8\x81 Coll", "è\u0081 Coll", Encoding::latin1},
                    TextCase{"Utf16LittleEndian",
                             "\xFF\xFE"
                             "E\0l\0\xE8\0=\xD8\xB5\xDF"s,
                             "Elè\U0001F7B5", Encoding::utf16le},
                    TextCase{"Utf16BigEndian",
                             "\xFE\xFF"
                             "\0E\0l\0\xE8"s,
                             "Elè", Encoding::utf16be},
                    TextCase{"Utf16WithoutItsMark", "E\0l\0m\0,\0"s, "Elm,", Encoding::utf16le},
                    TextCase{"Utf16BigEndianWithoutItsMark", "\0E\0l\0m\0,"s, "Elm,", Encoding::utf16be}),
    test::byName);

TEST(Encodings, LoseNothingOfALongText)
{
    for (const Encoding encoding : {Encoding::utf16le, Encoding::utf16be, Encoding::windows1252, Encoding::latin1}) {
        const bool isWide = !byteOrderMarkOf(encoding).empty();
        std::string text;
        for (int i = 0; i < 60'000; ++i)
            text += isWide ? "a\U0001F600" : "aé";
        if (encoding == Encoding::latin1)
            text += "\u0081"; // which Windows-1252 lacks
        std::string bytes(byteOrderMarkOf(encoding));
        appendEncoded(bytes, text, encoding);
        const Table table = decodeTable(bytes);
        EXPECT_TRUE(table.text == text) << toString(encoding);
        EXPECT_EQ(toString(table.encoding), toString(encoding));
        EXPECT_TRUE(table.isSound);
    }
}

TEST(Encodings, TakeTextThatIsMostlyUtf8ForUtf8WithAFault)
{
    const Table table = decodeTable("\xC3\xA9 \xC3\xA8 \xFF");
    EXPECT_EQ(table.encoding, Encoding::utf8);
    EXPECT_FALSE(table.isSound);
}

TEST(Encodings, FindALoneHalfOfAPairBroken)
{
    const Table table = decodeTable("\xFF\xFE\x3D\xD8"
                                    "A\0"s);
    EXPECT_FALSE(table.isSound);
    EXPECT_FALSE(isUtf8(table.text));
}

TEST(Encodings, FindACutOffCharacterBroken)
{
    EXPECT_FALSE(decodeTable("\xFF\xFE"
                             "A\0B"s)
                     .isSound);
}

TEST(Encodings, WriteAQuestionMarkForWhatWindowsLacks)
{
    std::string bytes;
    appendEncoded(bytes, "a→b", Encoding::windows1252);
    EXPECT_EQ(bytes, "a?b");
}

} // namespace
} // namespace seatwise::encoding_test
