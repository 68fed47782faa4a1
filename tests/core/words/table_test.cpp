#include "words/table.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

#include "words/general_words.h"
#include "words/sample_message.h"

namespace seatwise::table_test {

namespace {

/// How a sample stands in English.
std::string shown(ArgumentKind kind)
{
    switch (kind) {
    case ArgumentKind::name:
    case ArgumentKind::ofBook:
    case ArgumentKind::ofQuote:
    case ArgumentKind::month:
    case ArgumentKind::time:
        return "Elm";
    case ArgumentKind::number:
        return "1234";
    case ArgumentKind::count:
        return "1,234";
    case ArgumentKind::percent:
        return "1,234 %";
    case ArgumentKind::amount:
        return "EUR 12.34";
    case ArgumentKind::date:
        return "2026-07-01";
    case ArgumentKind::message:
    case ArgumentKind::list:
    case ArgumentKind::sum:
        break;
    }
    return "two";
}

} // namespace

TEST(TableOfWords, HasEachIdOnce)
{
    std::set<std::string_view> ids;
    for (const Wording* wording : allWordings())
        EXPECT_TRUE(ids.insert(wording->id).second) << wording->id;
    EXPECT_GT(ids.size(), 400U);
}

TEST(TableOfWords, FindsAWordingByItsId)
{
    EXPECT_EQ(findWording("seats"), &words::seats);
    EXPECT_EQ(findWording("no such words"), nullptr);
    for (const Wording* wording : allWordings())
        EXPECT_EQ(findWording(wording->id), wording);
}

TEST(TableOfWords, SaysEveryIdInEnglishWithEachOfItsArguments)
{
    for (const Wording* wording : allWordings()) {
        const std::string english = test::sampleOf(*wording).english();
        EXPECT_FALSE(english.empty()) << wording->id;
        for (const ArgumentKind kind : wording->arguments)
            EXPECT_NE(english.find(shown(kind)), std::string::npos) << wording->id << ": " << english;
    }
}

} // namespace seatwise::table_test
