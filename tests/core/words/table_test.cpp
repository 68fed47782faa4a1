#include "words/table.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

#include "words/general_words.h"

namespace seatwise {

namespace {

Argument sample(ArgumentKind kind)
{
    switch (kind) {
    case ArgumentKind::name:
        return std::string("Elm");
    case ArgumentKind::number:
    case ArgumentKind::count:
    case ArgumentKind::percent:
        return Decimal{.units = 1'234};
    case ArgumentKind::amount:
        return Decimal{.units = 1'234, .places = 2, .minDecimals = 2, .currency = {'E', 'U', 'R'}};
    case ArgumentKind::date:
        return std::chrono::year{2026} / 7 / 1;
    case ArgumentKind::message:
    case ArgumentKind::list:
    case ArgumentKind::sum:
        break;
    }
    return std::vector{words::seats(2)};
}

/// How a sample stands in English.
std::string shown(ArgumentKind kind)
{
    switch (kind) {
    case ArgumentKind::name:
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
    return "2 seats";
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
        std::vector<Argument> arguments;
        for (const ArgumentKind kind : wording->arguments)
            arguments.push_back(sample(kind));
        const std::string english = Message(*wording, std::move(arguments)).english();
        EXPECT_FALSE(english.empty()) << wording->id;
        for (const ArgumentKind kind : wording->arguments)
            EXPECT_NE(english.find(shown(kind)), std::string::npos) << wording->id << ": " << english;
    }
}

} // namespace seatwise
