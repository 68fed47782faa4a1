#include "workshop/card.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "cases.h"
#include "values.h"

namespace seatwise::card_test {

namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

constexpr Date monday = 2026y / 11 / 23;

CardEntry answered()
{
    CardEntry entry;
    entry.card = "tiers.price-points";
    entry.answer = "34.99 for Pro";
    entry.evidence = "40 answers of the survey";
    entry.owner = "Ana";
    entry.decideBy = monday;
    return entry;
}

TEST(Card, IsWrittenInOneFixedForm)
{
    EXPECT_EQ(writeCard(decided(answered(), "34.99", "Ben", 2026y / 11 / 20).value()),
              R"({"format":"seatwise.workshop-card","format_version":1,"card":"tiers.price-points",)"
              R"("answer":"34.99 for Pro","evidence":"40 answers of the survey","owner":"Ana",)"
              R"("decide_by":"2026-11-23","state":"decided","decision":"34.99","decided_by":"Ben",)"
              R"("decided_on":"2026-11-20"})");
}

TEST(Card, LeavesOutDaysThatAreNotSet)
{
    CardEntry entry;
    entry.card = "value.refine";
    EXPECT_EQ(writeCard(entry), R"({"format":"seatwise.workshop-card","format_version":1,"card":"value.refine",)"
                                R"("answer":"","evidence":"","owner":"","state":"open","decision":"",)"
                                R"("decided_by":""})");
}

std::optional<Date> anyDay()
{
    if (*rc::gen::arbitrary<bool>())
        return std::nullopt;
    return std::chrono::year(*rc::gen::inRange(1900, 10'000)) /
           std::chrono::month(static_cast<unsigned>(*rc::gen::inRange(1, 13))) /
           std::chrono::day(static_cast<unsigned>(*rc::gen::inRange(1, 29)));
}

std::string anyText()
{
    const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "a", " ", "\n", "\t", "\"", "\\", "{", "é", "€", "\U0001F3B5", "\u202E", "\x01", std::string(1, '\0')));
    std::string text;
    for (const std::string& piece : pieces)
        text += piece;
    return text;
}

CardEntry anyEntry()
{
    CardEntry entry;
    entry.card = *rc::gen::element<std::string>("tiers.price-points", "assumption.promotions.SPRING-26");
    entry.answer = anyText();
    entry.evidence = anyText();
    entry.owner = anyText();
    entry.decideBy = anyDay();
    entry.state = *rc::gen::element(CardState::open, CardState::doing, CardState::decided);
    entry.decision = anyText();
    entry.decidedBy = anyText();
    entry.decidedOn = anyDay();
    return entry;
}

RC_GTEST_PROP(CardProperty, WhatIsWrittenReadsBackAsTheSameEntry, ())
{
    const CardEntry entry = anyEntry();
    RC_ASSERT(readCard(writeCard(entry)).value() == entry);
}

RC_GTEST_PROP(CardProperty, WhatIsReadIsWrittenTheSameAgain, ())
{
    const std::string text = writeCard(anyEntry());
    RC_ASSERT(writeCard(readCard(text).value()) == text);
}

struct BadCard
{
    std::string name;
    std::string from;
    std::string to;
    std::string message;
};

class BadCards : public testing::TestWithParam<BadCard>
{
};

TEST_P(BadCards, AreRefusedByTheNameOfTheField)
{
    std::string text = writeCard(answered());
    text.replace(text.find(GetParam().from), GetParam().from.size(), GetParam().to);
    const auto read = readCard(text);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Error::Kind::failed);
    EXPECT_THAT(read.error().message.english(), HasSubstr("not a workshop card: "));
    EXPECT_THAT(read.error().message.english(), HasSubstr(GetParam().message));
}

INSTANTIATE_TEST_SUITE_P(
    Workshop, BadCards,
    testing::Values(
        BadCard{"NotJson", "{", "", "line 1"},
        BadCard{"OfAnotherFormat", "seatwise.workshop-card", "seatwise.quote", "format: "},
        BadCard{"OfALaterVersion", "\"format_version\":1", "\"format_version\":2", "format_version: "},
        BadCard{"WithoutItsCard", "\"card\":\"tiers.price-points\",", "", "the key \"card\" is missing"},
        BadCard{"WithoutAnAnswer", "\"answer\":\"34.99 for Pro\",", "", "the key \"answer\" is missing"},
        BadCard{"WithANumberForAnAnswer", "\"34.99 for Pro\"", "34.99", "answer: line 1: expected text"},
        BadCard{"WithTooLongAnAnswer", "34.99 for Pro", std::string(10'001, 'a'),
                "answer: line 1: expected at most 10000 bytes of text, found 10001"},
        BadCard{"WithADayThatDoesNotExist", "2026-11-23", "2026-02-30", "decide_by: line 1: expected a date"},
        BadCard{"InAnotherState", "\"open\"", "\"closed\"", "state: line 1: expected one of open, doing, decided"},
        BadCard{"WithAnUnknownKey", "\"owner\"", "\"ownr\"", "did you mean \"owner\"?"},
        BadCard{"WithAKeyTwice", "\"state\"", "\"owner\":\"Ben\",\"state\"", "owner"}),
    test::byName);

TEST(Card, RemembersWhoDecidedWhatAndWhen)
{
    const CardEntry entry = decided(answered(), "Pro costs 34.99", "Ben", monday).value();
    EXPECT_EQ(entry.state, CardState::decided);
    EXPECT_EQ(entry.decision, "Pro costs 34.99");
    EXPECT_EQ(entry.decidedBy, "Ben");
    EXPECT_EQ(entry.decidedOn, monday);
    EXPECT_EQ(entry.answer, answered().answer);
}

TEST(Card, IsNotDecidedWithoutADecision)
{
    EXPECT_EQ(decided(answered(), " \n", "Ben", monday).error(),
              (test::Said{Error::Kind::refused, "the decision is missing; say what was decided"}));
}

TEST(Card, IsNotDecidedByNobody)
{
    EXPECT_EQ(decided(answered(), "34.99", "", monday).error(),
              (test::Said{Error::Kind::refused, "the name of who decided is missing"}));
}

TEST(Card, IsNotDecidedTwice)
{
    const CardEntry entry = decided(answered(), "34.99", "Ben", monday).value();
    EXPECT_EQ(decided(entry, "39.99", "Ana", monday).error().message.english(),
              "the card is decided already; open it again to decide anew");
}

TEST(Card, IsNotDecidedInMoreWordsThanAreKept)
{
    EXPECT_EQ(decided(answered(), std::string(10'001, 'a'), "Ben", monday).error().message.english(),
              "the decision is longer than 10000 bytes");
}

TEST(Card, IsOpenAndUndecidedOnceItIsReopened)
{
    EXPECT_EQ(reopened(decided(answered(), "34.99", "Ben", monday).value()), answered());
}

TEST(Card, NeedsTheIdOfItsCard)
{
    EXPECT_EQ(checkCard(CardEntry{}).error().message.english(), "the entry does not say which card it is for");
}

TEST(Card, TakesTextOfTheFullLength)
{
    CardEntry entry = answered();
    entry.evidence = std::string(10'000, 'a');
    EXPECT_TRUE(checkCard(entry));
    EXPECT_EQ(readCard(writeCard(entry)).value(), entry);
}

TEST(Card, RefusesTextThatIsNotUtf8)
{
    CardEntry entry = answered();
    entry.owner = "\xFF";
    EXPECT_EQ(checkCard(entry).error(), (test::Said{Error::Kind::refused, "the owner is not UTF-8 text"}));
}

struct DueCase
{
    std::string name;
    Date today;
    CardState state;
    bool overdue;
};

class DueCards : public testing::TestWithParam<DueCase>
{
};

TEST_P(DueCards, AreOverdueAfterTheirDayWhileNothingIsDecided)
{
    CardEntry entry = answered();
    entry.state = GetParam().state;
    EXPECT_EQ(isOverdue(entry, GetParam().today), GetParam().overdue);
}

INSTANTIATE_TEST_SUITE_P(Workshop, DueCards,
                         testing::Values(DueCase{"OnTheDay", monday, CardState::open, false},
                                         DueCase{"TheDayAfter", 2026y / 11 / 24, CardState::open, true},
                                         DueCase{"WhileBeingDone", 2026y / 11 / 24, CardState::doing, true},
                                         DueCase{"Decided", 2027y / 1 / 1, CardState::decided, false}),
                         test::byName);

TEST(Card, WithoutADayIsNeverOverdue)
{
    CardEntry entry;
    EXPECT_FALSE(isOverdue(entry, 2099y / 12 / 31));
}

} // namespace

} // namespace seatwise::card_test
