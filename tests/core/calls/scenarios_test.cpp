#include "calls/scenarios.h"

#include <gtest/gtest.h>

#include "calls/calls.h"
#include "values.h"

namespace seatwise::scenarios_test {

namespace {

using namespace test;

Call withScenarios(int number)
{
    Call call = callOf();
    for (int i = 1; i < number; ++i)
        call = withScenario(call, {"music-learning", {}}, inputsOf(100 * i)).value();
    return call;
}

template<class T>
std::string refusalOf(const Result<T>& result)
{
    return result ? std::string() : result.error().message.english();
}

TEST(Scenarios, BeginWithOneThatIsInFront)
{
    const Call call = callOf();
    EXPECT_EQ(lettersOf(call), "A");
    EXPECT_EQ(findScenario(call, call.front).value()->inputs.selection.seats, 450);
    EXPECT_EQ(call.began, callBegan);
    EXPECT_TRUE(checkCall(call));
}

// R75
TEST(Scenarios, AreSixAtMost)
{
    const Call six = withScenarios(6);
    EXPECT_EQ(lettersOf(six), "ABCDEF");
    const auto seventh = withScenario(six, {"music-learning", {}}, inputsOf(7));
    ASSERT_FALSE(seventh);
    EXPECT_EQ(seventh.error(), (Said{Error::Kind::refused, "a call has at most 6 scenarios; close one first"}));
}

// R75
TEST(Scenarios, KeepTheirLettersWhenOthersClose)
{
    const Call call = withoutScenario(withScenarios(4), 'B').value();
    EXPECT_EQ(lettersOf(call), "ACD");
    EXPECT_EQ(findScenario(call, 'C').value()->inputs.selection.seats, 200);
}

// R75
TEST(Scenarios, TakeTheFirstLetterThatNeitherATabNorTheHistoryHas)
{
    Call call = withScenarios(3);
    call = recorded(call, calculationOf('B', 100, "10"), Step::own).value();
    call = withoutScenario(withoutScenario(call, 'C').value(), 'B').value();
    call = withScenario(call, {"music-learning", {}}, inputsOf(9)).value();
    EXPECT_EQ(lettersOf(call), "AC");
    EXPECT_EQ(call.front, 'C');
}

// R75
TEST(Scenarios, TakeALetterOfTheHistoryWhereNoOtherIsLeft)
{
    Call call = withScenarios(6);
    for (const char letter : scenarioLetters)
        call = recorded(call, calculationOf(letter, 100, "10"), Step::own).value();
    call = withScenario(withoutScenario(call, 'B').value(), {"music-learning", {}}, inputsOf(9)).value();
    EXPECT_EQ(lettersOf(call), "ACDEFB");
}

TEST(Scenarios, BringTheNextTabToTheFrontWhenTheOneInFrontCloses)
{
    const auto frontAfter = [](char inFront, char closed) {
        Call call = withScenarios(3);
        call.front = inFront;
        return withoutScenario(std::move(call), closed).value().front;
    };
    EXPECT_EQ(frontAfter('B', 'B'), 'C');
    EXPECT_EQ(frontAfter('C', 'C'), 'B');
    EXPECT_EQ(frontAfter('A', 'B'), 'A');
}

TEST(Scenarios, AreNeverNone)
{
    EXPECT_EQ(refusalOf(withoutScenario(callOf(), 'A')), "the only scenario of a call stays; begin another call");
}

TEST(Scenarios, NameTheOnesThereAreForALetterThatIsNot)
{
    const Said said{Error::Kind::usage, "the call has no scenario G; it has A, B"};
    const Call call = withScenarios(2);
    EXPECT_EQ(findScenario(call, 'G').error(), said);
    EXPECT_EQ(withoutScenario(call, 'G').error(), said);
    EXPECT_EQ(recorded(call, calculationOf('G', 1, "1"), Step::own).error(), said);
}

TEST(Scenarios, OfAnotherPriceBookStandBesideTheOthers)
{
    const Call call = withScenario(callOf(), {"sessiontrack", "c"}, inputsOf(10)).value();
    EXPECT_EQ(findScenario(call, 'A').value()->book.source, "music-learning");
    EXPECT_EQ(findScenario(call, 'B').value()->book.source, "sessiontrack");
}

TEST(NotesOfACall, OfTenMegabytesAreRefusedInOneLine)
{
    const auto refused = withNotes(callOf(), std::string(10'000'000, 'x'));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Said{Error::Kind::refused, "the text of the notes is longer than 65536 bytes"}));
    EXPECT_TRUE(withNotes(callOf(), std::string(65'536, 'x')));
}

TEST(CustomerOfACall, IsOneLineThatMayBeEmpty)
{
    EXPECT_EQ(withCustomer(callOf(), "").value().customer, "");
    EXPECT_NE(refusalOf(withCustomer(callOf(), "Elm\nSchool")), "");
    EXPECT_NE(refusalOf(withCustomer(callOf(), std::string(401, 'x'))), "");
    EXPECT_NE(refusalOf(withCustomer(callOf(), "\xFF")), "");
}

// R76
TEST(HistoryOfACall, HasOneEntryForTheStepsOfASlider)
{
    Call call = recorded(callOf(), calculationOf('A', 450, "1141.80"), Step::own).value();
    call = recorded(call, calculationOf('A', 451, "1143.72"), Step::own).value();
    for (SeatCount seats = 452; seats <= 500; ++seats)
        call = recorded(call, calculationOf('A', seats, "1237.80"), Step::continues).value();
    ASSERT_EQ(call.history.size(), 2U);
    EXPECT_EQ(call.history.back().outcome.seats, 500);
}

// R76
TEST(HistoryOfACall, HasAnEntryOfItsOwnForAnotherScenarioOrBook)
{
    Call call = recorded(withScenarios(2), calculationOf('A', 450, "1141.80"), Step::own).value();
    call = recorded(call, calculationOf('B', 450, "1141.80"), Step::continues).value();
    Calculation anew = calculationOf('B', 450, "1141.80");
    anew.book.sha256 = "another content";
    call = recorded(call, anew, Step::continues).value();
    EXPECT_EQ(call.history.size(), 3U);
    EXPECT_EQ(findScenario(call, 'B').value()->book.sha256, "another content");
}

TEST(HistoryOfACall, SaysTheSameOnce)
{
    Call call = recorded(callOf(), calculationOf('A', 450, "1141.80"), Step::own).value();
    call = recorded(call, calculationOf('A', 450, "1141.80", "2026-11-21T10:20:00Z"), Step::own).value();
    ASSERT_EQ(call.history.size(), 1U);
    EXPECT_EQ(call.changed, "2026-11-21T10:20:00Z");
}

// R76
TEST(HistoryOfACall, ForgetsTheOldestAndCountsThem)
{
    Call call = callOf();
    for (SeatCount seats = 1; seats <= 510; ++seats)
        call = recorded(std::move(call), calculationOf('A', seats, "10"), Step::own).value();
    EXPECT_EQ(call.history.size(), 500U);
    EXPECT_EQ(call.history.front().outcome.seats, 11);
    EXPECT_EQ(call.forgotten, 10);
    EXPECT_TRUE(checkCall(call));
}

} // namespace

} // namespace seatwise::scenarios_test
