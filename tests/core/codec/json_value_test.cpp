#include "codec/json_value.h"

#include <clocale>
#include <cstdlib>

#include <gtest/gtest.h>

namespace seatwise::json_value_test {

namespace {

/// Why a text is refused; empty when it is not.
std::string refusalOf(std::string_view text)
{
    const auto value = parseJson(text);
    return value ? "" : value.error().message.english();
}

} // namespace

TEST(JsonValue, KeepsTheDigitsOfANumberAsWritten)
{
    EXPECT_EQ(parseJson("[1.10]")->items[0].text, "1.10");
}

TEST(JsonValue, KeepsANumberThatEndsTheText)
{
    EXPECT_EQ(parseJson("-0.50")->text, "-0.50");
}

TEST(JsonValue, KeepsANumberTooLongForAnyMachineType)
{
    EXPECT_EQ(parseJson("[123456789012345678901234567890]")->items[0].text, "123456789012345678901234567890");
}

TEST(JsonValue, KeepsTheDecimalPointInALocaleThatHasAComma)
{
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    ASSERT_EQ(setenv("LOCPATH", SEATWISE_TEST_LOCALES, 1), 0);
    ASSERT_NE(std::setlocale(LC_NUMERIC, "de_DE.UTF-8"), nullptr) << "not in " << SEATWISE_TEST_LOCALES;
    ASSERT_STREQ(std::localeconv()->decimal_point, ",");
    const auto value = parseJson("[0.25]");
    std::setlocale(LC_NUMERIC, before.c_str());
    EXPECT_EQ(value->items[0].text, "0.25");
}

TEST(JsonValue, KeepsTheOrderOfKeys)
{
    const auto value = parseJson(R"({"b": 1, "a": 2})");
    EXPECT_EQ(value->members[0].key, "b");
    EXPECT_EQ(value->members[1].key, "a");
}

TEST(JsonValue, KeepsBothOfTwoEqualKeys)
{
    EXPECT_EQ(parseJson(R"({"a": 1, "a": 2})")->members.size(), 2U);
}

TEST(JsonValue, KnowsTheLineOfAKey)
{
    EXPECT_EQ(parseJson("{\n\n\"a\": 1}")->members[0].line, 3);
}

TEST(JsonValue, KnowsTheLineOfAValueBelowItsKey)
{
    EXPECT_EQ(parseJson("{\n\"a\":\n\n\"text\"}")->members[0].value.line, 4);
}

TEST(JsonValue, KnowsTheLineOfANumberBeforeALineEnd)
{
    EXPECT_EQ(parseJson("[\n1\n,\n2\n]")->items[0].line, 2);
    EXPECT_EQ(parseJson("[\n1\n,\n2\n]")->items[1].line, 4);
}

TEST(JsonValue, KnowsTheLineOfANumberBeforeManyLineEnds)
{
    EXPECT_EQ(parseJson("[1\n\n\n,\"x\"]")->items[0].line, 1);
    EXPECT_EQ(parseJson("[1\n\n\n,\"x\"]")->items[1].line, 4);
}

TEST(JsonValue, KnowsTheLineOfAnObjectByItsBrace)
{
    EXPECT_EQ(parseJson("[\n{\n}\n]")->items[0].line, 2);
}

TEST(JsonValue, KnowsTheLineOfALiteral)
{
    EXPECT_EQ(parseJson("[\ntrue,\nnull\n]")->items[1].line, 3);
}

TEST(JsonValue, CountsLinesThatEndInCarriageReturnAndLineFeed)
{
    EXPECT_EQ(parseJson("[\r\n1,\r\n2]")->items[1].line, 3);
}

TEST(JsonValue, AdmitsSixteenLevels)
{
    EXPECT_TRUE(parseJson(std::string(16, '[') + std::string(16, ']')));
}

TEST(JsonValue, RefusesSeventeenLevels)
{
    EXPECT_EQ(refusalOf(std::string(17, '[') + std::string(17, ']')), "line 1: nested deeper than 16 levels");
}

TEST(JsonValue, AdmitsAMebibyte)
{
    EXPECT_TRUE(parseJson("1" + std::string(maxJsonBytes - 1, ' ')));
}

TEST(JsonValue, RefusesAByteMoreThanAMebibyte)
{
    EXPECT_EQ(refusalOf("1" + std::string(maxJsonBytes, ' ')),
              "the file has 1048577 bytes; a price book has at most 1048576");
}

TEST(JsonValue, ReadsEscapedText)
{
    EXPECT_EQ(parseJson(R"(["\u00e9\n"])")->items[0].text, "é\n");
}

TEST(JsonValue, IsDescribedByAShortExcerpt)
{
    const auto value = parseJson('"' + std::string(100, 'x') + '"');
    EXPECT_EQ(inWords(*value).english(), '"' + std::string(60, 'x') + "…\"");
}

TEST(JsonValue, IsNeverCutInsideACharacter)
{
    const auto value = parseJson("\"x" + std::string(29, 'x') + "ééééééééééééééééééééé\"");
    EXPECT_EQ(inWords(*value).english(), "\"x" + std::string(29, 'x') + "ééééééééééééééé…\"");
}

} // namespace seatwise::json_value_test
