#include "text/language_code.h"

#include <gtest/gtest.h>

namespace seatwise::language_code_test {

TEST(LanguageCode, IsReadAsPeopleTypeIt)
{
    for (const auto& [typed, code] :
         {std::pair("de", "de"), {"DE", "de"}, {"de-AT", "de-AT"}, {"De_at", "de-AT"}, {"fil", "fil"}})
        EXPECT_EQ(parseLanguage(typed), code) << typed;
}

TEST(LanguageCode, IsNoOtherText)
{
    for (const char* typed :
         {"", "d", "deutsch", "de-", "-AT", "de-A", "de-AUT", "de-AT-1996", "d3", "de AT", "d\xC3\xA9"})
        EXPECT_FALSE(parseLanguage(typed)) << typed;
}

TEST(LanguageCode, IsWrittenInOneWay)
{
    EXPECT_TRUE(isLanguageCode("de-AT"));
    EXPECT_FALSE(isLanguageCode("de_AT"));
    EXPECT_FALSE(isLanguageCode("DE"));
}

} // namespace seatwise::language_code_test
