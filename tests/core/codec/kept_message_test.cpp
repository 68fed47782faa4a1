#include "codec/kept_message.h"

#include <gtest/gtest.h>

#include "codec/json_value.h"
#include "money/currency.h"
#include "money/exact.h"
#include "quoting/canonical.h"
#include "quoting/quotes.h"
#include "quoting/verify_code.h"
#include "values.h"
#include "words/offers_words.h"
#include "words/pricing_words.h"
#include "words/quoting_words.h"
#include "words/table.h"
#include "words/trail_words.h"

namespace seatwise::kept_message_test {

namespace {

using namespace test;

const Currency euros{"EUR", 2};

struct Kept
{
    std::optional<Message> message;
    std::string problem;
};

Kept readBack(std::string_view json)
{
    const JsonValue value = parseJson(json).value();
    Problems problems;
    Kept kept{readMessage(Place(value, problems)), {}};
    if (!problems.empty())
        kept.problem = problems.take().front().message.english();
    return kept;
}

} // namespace

TEST(KeptMessage, KeepsIdArgumentsAndTheEnglishOfItsDay)
{
    EXPECT_EQ(
        canonicalJson(words::lineTimes(words::additionalSeats(), 80, {rate("0.18"), euros}, {money("14.4"), euros}))
            .dump(),
        R"({"text":"Additional seats: 80 × EUR 0.18 = EUR 14.40","id":"lineTimes","with":)"
        R"([[{"text":"Additional seats","id":"additionalSeats","with":[]}],"80","0.18 EUR","14.40 EUR"]})");
}

TEST(KeptMessage, IsReadBackAsItWas)
{
    const std::vector<Message> messages{
        words::lineTimes(words::additionalSeats(), quantity("8.5"), {rate("0.00125"), euros}, {money("-3"), euros}),
        words::pricesConverted("EUR", rate("0.92"), {rate("0.01"), euros}, std::chrono::year{2026} / 7 / 1),
        words::sumIs(std::vector{words::amountOf({money("1"), euros}), words::amountOf({money("2"), euros})},
                     {money("3"), euros}),
        words::annualPolicyOff(percent("12.5")),
        words::seats(1),
        words::plain("Elm \"one\"")};
    for (const Message& message : messages) {
        const Kept kept = readBack(canonicalJson(message).dump());
        ASSERT_TRUE(kept.message) << kept.problem;
        EXPECT_EQ(*kept.message, message) << message.english();
        EXPECT_EQ(canonicalJson(*kept.message), canonicalJson(message));
    }
}

TEST(KeptMessage, ShowsTheEnglishOfItsDayWhenTheSentenceIsAnotherNow)
{
    const Kept kept = readBack(R"({"text":"2 places","id":"seats","with":["2"]})");
    EXPECT_EQ(kept.message->english(), "2 places");
    EXPECT_TRUE(kept.message->is(words::seats));
}

TEST(KeptMessage, OfANewerProgramShowsItsEnglishAndIsKeptAsItIs)
{
    const std::string json = R"({"text":"Seats sing.","id":"seatsSing","with":["2",{"of":[true,null,"1.50"]}]})";
    const Kept kept = readBack(json);
    EXPECT_EQ(kept.message->english(), "Seats sing.");
    EXPECT_TRUE(kept.message->is(foreignWording));
    EXPECT_EQ(canonicalJson(*kept.message).dump(), R"({"text":"Seats sing.","id":"seatsSing","with":["2",{"of":)"
                                                   R"([true,null,"1.50"]}]})");
}

class WrongMessage : public testing::TestWithParam<const char*>
{
};

TEST_P(WrongMessage, IsRefused)
{
    const Kept kept = readBack(GetParam());
    EXPECT_FALSE(kept.message);
    EXPECT_NE(kept.problem, "");
}

INSTANTIATE_TEST_SUITE_P(Kept, WrongMessage,
                         testing::Values("7", R"({"text":"x","id":"seats"})", R"({"text":"x","id":"seats","with":[]})",
                                         R"({"text":"x","id":"seats","with":["1","2"]})",
                                         R"({"text":"x","id":"seats","with":[1]})",
                                         R"({"text":"x","id":"seats","with":["one"]})",
                                         R"({"text":"x","id":"amountOf","with":["1.00"]})",
                                         R"({"text":"x","id":"amountOf","with":["1.00EUR"]})",
                                         R"({"text":"x","id":"annualPolicyOff","with":["."]})",
                                         R"({"text":"x","id":"termDiscount","with":["3 years"]})"));

TEST(KeptText, IsWhatSomebodyWroteAsTheyWroteIt)
{
    for (const std::string text :
         {"", "Survey \"2026\".csv", "{\"text\": 1}", "draft a for Elm, $652.20", "line\nline"}) {
        EXPECT_EQ(keptText(words::plain(text)), text);
        EXPECT_EQ(messageIn(text), words::plain(text));
    }
}

TEST(KeptText, IsTheJsonOfAMessageOfOurs)
{
    EXPECT_EQ(keptText(words::askedForWith("--seats 200")),
              R"({"text":"asked for with --seats 200","id":"askedForWith","with":["--seats 200"]})");
    EXPECT_EQ(keptText(words::storeGivenId()),
              R"({"text":"the store was given its id","id":"storeGivenId","with":[]})");
}

TEST(KeptText, IsReadBackAsItWas)
{
    const Message quote =
        words::quoteInTrail("SW-2026-000001 r1", "Größe \"XL\"\n", {money("1957.8"), euros}, "a", "1");
    for (const Message& message :
         {words::storeGivenId(), quote, words::quoteInTrailWith(quote, std::vector{words::approvedBy("Ada")}),
          words::draftChangesFromToAndMore(2, words::plain("a"), words::seats(1), words::seats(2))}) {
        EXPECT_EQ(messageIn(keptText(message)), message) << message.english();
        EXPECT_FALSE(messageIn(keptText(message)).is(words::plain)) << message.english();
    }
}

TEST(KeptText, OfANewerProgramShowsItsEnglish)
{
    EXPECT_EQ(messageIn(R"({"text":"Seats sing.","id":"seatsSing","with":["2"]})").english(), "Seats sing.");
}

TEST(KeptText, OfAnotherSentenceOfBeforeShowsTheEnglishOfItsDay)
{
    const Message message = messageIn(R"({"text":"wanted: --seats 200","id":"askedForWith","with":["--seats 200"]})");
    EXPECT_EQ(message.english(), "wanted: --seats 200");
    EXPECT_TRUE(message.is(words::askedForWith));
}

TEST(KeptText, ThatSomebodyWroteIsNeverAMessageOfOurs)
{
    for (const std::string forged :
         {R"({"text":"x","id":"storeGivenId","with":[]})", R"({"text":"x","id":"askedForWith","with":["x"]})",
          R"({"text":"x","id":"noSuchId","with":[7,{"a":null}]})", R"({"text":"x","id":"plain","with":["x"]})",
          R"({"text": "x", "with": [], "id": "storeGivenId"})"}) {
        const Message read = messageIn(keptText(words::plain(forged)));
        EXPECT_TRUE(read.is(words::plain)) << forged;
        EXPECT_EQ(read.english(), forged);
        EXPECT_EQ(messageIn(keptText(read)), read) << "kept once more";
    }
}

TEST(KeptText, ThatWouldNotBeReadAgainIsItsEnglish)
{
    Message deep = words::storeGivenId();
    for (int depth = 0; depth < 10; ++depth)
        deep = words::withOrder(deep, "PO");
    EXPECT_EQ(keptText(deep), deep.english());
}

/// What begins as a kept message does, and is none.
class OtherText : public testing::TestWithParam<const char*>
{
};

TEST_P(OtherText, IsThatText)
{
    const Message read = messageIn(GetParam());
    EXPECT_TRUE(read.is(words::plain));
    EXPECT_EQ(read.english(), GetParam());
    EXPECT_EQ(keptText(read), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Forged, OtherText,
                         testing::Values("{", R"({"text":)", R"({"text":"x"})", R"({"text":"x","id":"storeGivenId"})",
                                         R"({"text":"x","id":"storeGivenId","with":["more"]})",
                                         R"({"text":"x","id":"askedForWith","with":[]})",
                                         R"({"text":"x","id":"askedForWith","with":[1]})",
                                         R"({"text":"x","id":"seats","with":["one"]})",
                                         R"({"text":7,"id":"noSuchId","with":[]})", R"({"text":"x","id":7,"with":[]})",
                                         R"({"text":"x","id":"noSuchId","with":[1e999]})",
                                         R"({"text":"x","text":"y","id":"storeGivenId","with":[]})",
                                         R"({"text":"x","id":"storeGivenId","with":[],"more":1})",
                                         R"({"text":"x","id":"storeGivenId","with":[]} and more)",
                                         R"( {"text":"x","id":"storeGivenId","with":[]})", R"(["text"])"));

TEST(KeptMessage, LeavesTheCodeOfAQuoteThatIsReadBack)
{
    const Quote quote = sampleQuote();
    const Quote again = readQuote(canonicalBytes(quote)).value();
    EXPECT_EQ(again.price, quote.price);
    EXPECT_EQ(canonicalBytes(again), canonicalBytes(quote));
    EXPECT_EQ(verifyCode(again), verifyCode(quote));
}

} // namespace seatwise::kept_message_test
