#include "calls/call.h"

#include <gtest/gtest.h>

#include "calls/calls.h"
#include "cases.h"

namespace seatwise::call_test {

namespace {

/// A change that makes no call of one, and what is said of it.
struct Spoilt
{
    const char* name;
    void (*spoil)(Call&);
    const char* says;
};

class SpoiltCall : public testing::TestWithParam<Spoilt>
{
};

TEST_P(SpoiltCall, IsRefusedInOneLine)
{
    Call call = test::fullCall();
    ASSERT_TRUE(checkCall(call));
    GetParam().spoil(call);
    const auto checked = checkCall(call);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().message.english(), GetParam().says);
}

INSTANTIATE_TEST_SUITE_P(
    Call, SpoiltCall,
    testing::Values(Spoilt{"AnIdThatLeadsElsewhere", [](Call& call) { call.id = "../store"; },
                           "\"../store\" is no id of a call: it has 1 to 64 small letters, digits and hyphens"},
                    Spoilt{"NoTime", [](Call& call) { call.began = "yesterday"; },
                           "\"yesterday\" is no time of a call; expected UTC such as 2026-11-21T10:15:30Z"},
                    Spoilt{"NoChange", [](Call& call) { call.changed = "2026-02-30T10:15:30Z"; },
                           "\"2026-02-30T10:15:30Z\" is no time of a call; expected UTC such as 2026-11-21T10:15:30Z"},
                    Spoilt{"NoScenario", [](Call& call) { call.scenarios.clear(); }, "the call has no scenario"},
                    Spoilt{"SevenScenarios", [](Call& call) { call.scenarios.resize(7); },
                           "the call has 7 scenarios; at most 6 are kept"},
                    Spoilt{"AnotherLetter", [](Call& call) { call.scenarios.back().letter = 'G'; },
                           "\"G\" is no letter of a scenario; expected A to F"},
                    Spoilt{"ALetterTwice", [](Call& call) { call.scenarios.back().letter = 'A'; },
                           "two scenarios of the call are A"},
                    Spoilt{"NoneInFront", [](Call& call) { call.front = 'F'; },
                           "the call has no scenario F; it has A, B"},
                    Spoilt{"ALongHistory", [](Call& call) { call.history.resize(501, call.history.front()); },
                           "the history has 501 calculations; at most 500 are kept"},
                    Spoilt{"ALongCustomer", [](Call& call) { call.customer.assign(401, 'x'); },
                           "the customer is longer than 400 bytes"},
                    Spoilt{"LongNotes", [](Call& call) { call.notes.assign(65'537, 'x'); },
                           "the text of the notes is longer than 65536 bytes"}),
    test::byName);

TEST(IdOfACall, IsAFileNameEverywhere)
{
    EXPECT_TRUE(isCallId("0f3c-call"));
    EXPECT_TRUE(isCallId(std::string(64, 'a')));
    for (const std::string& none : {std::string(), std::string(65, 'a'), std::string("A"), std::string("a/b"),
                                    std::string("."), std::string("a b"), std::string("ä")})
        EXPECT_FALSE(isCallId(none)) << none;
}

TEST(TimeOfACall, IsUtcToTheSecond)
{
    EXPECT_TRUE(isUtcTime("2026-11-21T23:59:59Z"));
    for (const char* none : {"", "2026-11-21", "2026-11-21 10:15:30Z", "2026-11-21T10:15:30", "2026-11-21T24:00:00Z",
                             "2026-11-21T10:60:00Z", "2026-13-21T10:15:30Z", "2026-11-21T10:15:30+01"})
        EXPECT_FALSE(isUtcTime(none)) << none;
}

} // namespace

} // namespace seatwise::call_test
