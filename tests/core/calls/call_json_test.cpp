#include "calls/call_json.h"

#include <cstdint>
#include <gtest/gtest.h>

#include "calls/calls.h"
#include "random_cases.h"

namespace seatwise::call_json_test {

namespace {

/// A text with its first `from` replaced.
std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

std::string refusalOf(std::string_view bytes)
{
    const auto call = readCall(bytes);
    return call ? std::string() : call.error().message.english();
}

TEST(CallsAsText, ComeBackAsTheyWere)
{
    for (const Call& call : {test::callOf(), test::fullCall()}) {
        const auto again = readCall(writeCall(call));
        ASSERT_TRUE(again) << again.error().message.english();
        EXPECT_EQ(*again, call);
        EXPECT_EQ(writeCall(*again), writeCall(call));
    }
}

TEST(CallsAsText, OfSixScenariosWithMuchInThemAreSmallEnoughToBeReadAgain)
{
    Call call = withNotes(test::fullCall(), std::string(65'536, '"')).value();
    const Scenario fullest = *findScenario(call, 'B').value();
    while (call.scenarios.size() < scenarioLetters.size())
        call = withScenario(std::move(call), fullest.book, fullest.inputs).value();
    for (SeatCount seats = 1; seats <= 600; ++seats)
        call = recorded(std::move(call), test::calculationOf("ABCDEF"[seats % 6], seats, "123456789.99"), Step::own)
                   .value();
    const auto again = readCall(writeCall(call));
    ASSERT_TRUE(again) << again.error().message.english();
    EXPECT_EQ(*again, call);
}

TEST(CallsAsText, SayWhatAListShowsAtTheirBeginning)
{
    const Call call = test::fullCall();
    const std::string bytes = writeCall(call);
    EXPECT_EQ(readCallHead(bytes), headOf(call));
    EXPECT_EQ(readCallHead(std::string_view(bytes).substr(0, bytes.find("\"notes\""))), headOf(call));
    EXPECT_EQ(readCallHead(std::string_view(bytes).substr(0, 60)), std::nullopt);
    EXPECT_EQ(readCallHead("{}"), std::nullopt);
}

TEST(CallsAsText, OfANewerProgramAreToldInOneLine)
{
    EXPECT_EQ(refusalOf(replaced(writeCall(test::callOf()), "\"format_version\":1", "\"format_version\":2")),
              "it was written by a newer version of Seatwise, in form 2; this one reads form 1");
}

TEST(CallsAsText, WhoseBeginningSaysOtherwiseThanTheRestAreRefused)
{
    EXPECT_EQ(refusalOf(replaced(writeCall(test::fullCall()), "\"book\":\"music-learning\"", "\"book\":\"other\"")),
              "line 1: the beginning of the call says other scenarios than the rest of it");
}

TEST(CallsAsText, ThatCheckCallRefusesAreRefused)
{
    Call call = test::callOf();
    call.notes.assign(10'000'000, 'x');
    EXPECT_NE(refusalOf(writeCall(call)), "");
    call = test::callOf();
    call.id = "../x";
    EXPECT_EQ(refusalOf(writeCall(call)),
              "\"../x\" is no id of a call: it has 1 to 64 small letters, digits and hyphens");
}

TEST(CallsAsText, NestedDeeplyAreRefused)
{
    EXPECT_NE(refusalOf(std::string(100'000, '[')), "");
    EXPECT_NE(refusalOf(replaced(writeCall(test::callOf()), "\"head\":{", "\"head\":" + std::string(90'000, '{'))), "");
}

// A call with some of its bytes changed, taken out or doubled, or cut short: what is read can be written and read
// again, and what is not is told in words.
TEST(MutatedCalls, AreReadOrRefusedInWords)
{
    const std::string bytes = writeCall(test::fullCall());
    constexpr std::string_view telling = "{}[]\",:0123456789.-+eE \n\\u\0tfn";
    for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
        test::Random random(seed);
        std::string text = bytes;
        const auto below = [&random](std::size_t limit) {
            return static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(limit) - 1));
        };
        for (int left = random.number(1, 3); left > 0; --left) {
            const std::size_t at = below(text.size());
            switch (random.number(0, 4)) {
            case 0:
                text[at] = static_cast<char>(random.number(0, 255));
                break;
            case 1:
                text[at] = telling[below(telling.size())];
                break;
            case 2:
                text.erase(at, 1 + below(20));
                break;
            case 3:
                text.insert(at, text.substr(at, 1 + below(20)));
                break;
            default:
                text.resize(at + 1);
            }
        }
        static_cast<void>(readCallHead(text));
        const auto call = readCall(text);
        if (!call) {
            ASSERT_FALSE(call.error().message.english().empty()) << seed;
            continue;
        }
        const auto again = readCall(writeCall(*call));
        ASSERT_TRUE(again) << seed << ": " << again.error().message.english();
        ASSERT_EQ(*again, *call) << seed;
    }
}

} // namespace

} // namespace seatwise::call_json_test
