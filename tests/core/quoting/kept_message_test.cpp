#include "quoting/kept_message.h"

#include <gtest/gtest.h>

#include "money/currency.h"
#include "money/exact.h"
#include "pricebook/json_value.h"
#include "quoting/canonical.h"
#include "quoting/quotes.h"
#include "quoting/read_quote.h"
#include "quoting/verify_code.h"
#include "values.h"
#include "words/offers_words.h"
#include "words/pricing_words.h"
#include "words/table.h"

namespace seatwise {

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
        words::pricesConverted("EUR", "0.92", {rate("0.01"), euros}, std::chrono::year{2026} / 7 / 1),
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

TEST(KeptMessage, LeavesTheCodeOfAQuoteThatIsReadBack)
{
    const Quote quote = sampleQuote();
    const Quote again = readQuote(canonicalBytes(quote)).value();
    EXPECT_EQ(again.price, quote.price);
    EXPECT_EQ(canonicalBytes(again), canonicalBytes(quote));
    EXPECT_EQ(verifyCode(again), verifyCode(quote));
}

} // namespace seatwise
