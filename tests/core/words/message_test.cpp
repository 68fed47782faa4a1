#include "words/message.h"

#include <concepts>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "money/currency.h"
#include "money/exact.h"
#include "words/general_words.h"

namespace seatwise::message_test {

namespace {

#define SAY_HERE(id, parameters, english) constexpr Words<void parameters> id{#id, english};
SAY_HERE(planTakes, (Name plan, Count seats), "%1 takes %2 seats")
SAY_HERE(costs, (Amount amount), "it costs %1")
SAY_HERE(saves, (Share share), "saves %1")
SAY_HERE(line, (Number line), "line %1")
SAY_HERE(from, (Day day), "from %1")
SAY_HERE(because, (Phrase why), "because %1")
SAY_HERE(among, (Listed names), "one of %1")
SAY_HERE(added, (Summed amounts), "%1")
SAY_HERE(turned, (Name first, Name second), "%2 before %1")

const Currency dollars;
const Currency euros{"EUR", 2};
const Currency yen{"JPY", 0};

// No message with too few arguments: only a sentence with its parameters makes one, or who reads a kept one.
static_assert(!std::is_constructible_v<Message, const Wording&, std::vector<Argument>>);
static_assert(!std::invocable<decltype(planTakes), Name>);
static_assert(!std::invocable<decltype(planTakes), Count, Name>);

Money money(std::string_view text)
{
    return *Money::parse(text);
}

} // namespace

TEST(Message, PutsItsArgumentsInTheirPlaces)
{
    EXPECT_EQ(planTakes("Solo", 1'250).english(), "Solo takes 1,250 seats");
    EXPECT_EQ(turned("one", "two").english(), "two before one");
}

TEST(Message, LeavesAPlaceInANameAsItIs)
{
    EXPECT_EQ(turned("%2 %1", "100 %").english(), "100 % before %2 %1");
}

TEST(Message, ShowsMoneyWithTheDecimalsOfItsCurrency)
{
    EXPECT_EQ(costs({money("1957.8"), dollars}).english(), "it costs $1,957.80");
    EXPECT_EQ(costs({money("12"), euros}).english(), "it costs EUR 12.00");
    EXPECT_EQ(costs({money("1200"), yen}).english(), "it costs JPY 1,200");
    EXPECT_EQ(costs({money("-3"), dollars}).english(), "it costs −$3.00");
    EXPECT_EQ(costs({*Rate::parse("0.00125"), dollars}).english(), "it costs $0.00125");
    EXPECT_EQ(costs({money("0.2718"), dollars, Money::places}).english(), "it costs $0.2718");
    EXPECT_EQ(costs({money("0.5"), dollars, Money::places}).english(), "it costs $0.5000");
}

TEST(Message, ShowsAnAmountOf128Bits)
{
    EXPECT_EQ(costs({product(Quantity::whole(1'000'000'000'000), *Rate::parse("900000000.5")), dollars}).english(),
              "it costs $900,000,000,500,000,000,000.00");
}

TEST(Message, GroupsCountsAndLeavesNumbers)
{
    EXPECT_EQ(words::seats(75'000).english(), "75,000 seats");
    EXPECT_EQ(words::seats(*Quantity::parse("8.5")).english(), "8.5 seats");
    EXPECT_EQ(line(75'000).english(), "line 75000");
    EXPECT_EQ(saves(*Percent::parse("-12.5")).english(), "saves −12.5 %");
}

TEST(Message, HasAFormForOne)
{
    EXPECT_EQ(words::seats(1).english(), "1 seat");
    EXPECT_EQ(words::seats(Quantity::whole(1)).english(), "1 seat");
    EXPECT_EQ(words::seats(0).english(), "0 seats");
    EXPECT_EQ(words::seats(*Quantity::parse("1.5")).english(), "1.5 seats");
}

TEST(Message, WritesADateAsIsoText)
{
    EXPECT_EQ(from(std::chrono::year{2026} / 7 / 1).english(), "from 2026-07-01");
}

TEST(Message, TakesAMessageInPlaceOfAWord)
{
    EXPECT_EQ(because(words::seats(2)).english(), "because 2 seats");
    EXPECT_EQ(among(std::vector<std::string>{"solo", "ensemble"}).english(), "one of solo, ensemble");
    EXPECT_EQ(added(std::vector<Message>{words::seats(1), words::seats(2)}).english(), "1 seat + 2 seats");
}

TEST(Message, CannotBeMadeWithTooFewArgumentsOrOtherOnes)
{
    using Sentence = decltype(planTakes);
    static_assert(std::invocable<Sentence, Name, Count>);
    static_assert(!std::invocable<Sentence, Name>);
    static_assert(!std::invocable<Sentence>);
    static_assert(!std::invocable<Sentence, Name, Count, Count>);
    static_assert(!std::invocable<Sentence, Count, Name>);
    static_assert(!std::invocable<Sentence, Name, Name>);
}

TEST(Message, SaysNothingWhereNobodyMadeIt)
{
    EXPECT_TRUE(Message().empty());
    EXPECT_EQ(Message().english(), "");
}

TEST(Message, KeepsTheEnglishOfItsDay)
{
    const Message kept = words::seats(2).keptAs("2 places");
    EXPECT_EQ(kept.english(), "2 places");
    EXPECT_TRUE(kept.is(words::seats));
    EXPECT_NE(kept, words::seats(2));
    EXPECT_EQ(words::seats(2).keptAs("2 seats"), words::seats(2));
}

TEST(Message, IsTheSameWithFiguresThatAreShownAlike)
{
    EXPECT_EQ(words::seats(2), words::seats(Quantity::whole(2)));
    EXPECT_NE(words::seats(2), words::seats(3));
    EXPECT_NE(words::seats(2), words::users(2));
    EXPECT_NE(costs({money("2"), dollars}), costs({money("2"), euros}));
    EXPECT_NE(costs({money("2"), dollars}), costs({money("2"), dollars, Money::places}));
}

} // namespace seatwise::message_test
