// What a question about a selection is answered with. R67. Figures from the published list: Ensemble costs 652.20 a
// year for 200 seats, 949.80 for 350 (738.60 + 110 × 1.92), Solo 143.40 for 10.
#include "pricing/question_answer.h"

#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::question_answer_test {

namespace {

using test::money;
using test::percent;
using test::select;
using Needs = DiscountBand::Needs;

/// Up to 5 % freely, to 15 % with a reason, to 30 % with an approval.
test::Book banded()
{
    test::Book book = test::musicBook();
    book.rules.discountBands = {
        {Percent::whole(5), Needs::none}, {Percent::whole(15), Needs::reason}, {Percent::whole(30), Needs::approval}};
    return book;
}

QuestionAnswer answered(std::string_view typed, const Selection& base)
{
    DateReading dates;
    dates.today = test::day("2026-11-21");
    const test::Book book = banded();
    return answerTo(book, readQuestion(typed, book, DecimalSign::point, dates), base, "asked on a call").value();
}

TEST(QuestionAnswer, TakesWhatIsNotNamedFromTheSelection)
{
    Selection base = select("ensemble", 200, Billing::annual);
    base.termYears = 3;
    const auto answer = std::get<PriceAnswer>(answered("make it 350", base));
    EXPECT_EQ(answer.price.total(), money("949.80"));
    EXPECT_EQ(answer.selection.termYears, 3);
}

TEST(QuestionAnswer, LeavesThePlanToTheBookWhereItDoesNotTakeTheSeats)
{
    const auto answer = std::get<PriceAnswer>(answered("10 seats", select("ensemble", 200, Billing::annual)));
    EXPECT_EQ(answer.price.plan(), "solo");
    EXPECT_EQ(answer.price.total(), money("143.40"));
}

TEST(QuestionAnswer, SaysWhatADiscountNeeds)
{
    const Selection base = select("ensemble", 200, Billing::annual);
    EXPECT_EQ(std::get<PriceAnswer>(answered("200 seats 5 % off", base)).needs, Needs::none);
    EXPECT_EQ(std::get<PriceAnswer>(answered("200 seats 7 % off", base)).needs, Needs::reason);
    EXPECT_EQ(std::get<PriceAnswer>(answered("200 seats $97.83 off", base)).needs, Needs::reason); // 15 %
    EXPECT_EQ(std::get<PriceAnswer>(answered("200 seats $97.84 off", base)).needs, Needs::approval);
}

TEST(QuestionAnswer, TakesTheSeatsOfTheSelectionWhereSomethingElseIsNamed)
{
    const Selection base = select("ensemble", 200);
    EXPECT_EQ(std::get<PriceAnswer>(answered("annual 7 % off", base)).price.total(), money("606.55")); // less 45.65
    EXPECT_TRUE(std::get<UnclearAnswer>(answered("giraffes", base)).lacksSeats);
    EXPECT_TRUE(std::get<UnclearAnswer>(answered("annual", select("ensemble", 0))).lacksSeats);
}

TEST(QuestionAnswer, KeepsTheDiscountThereIs)
{
    Selection base = select("ensemble", 200, Billing::annual);
    base.offers.manager = AgreedDiscount{percent("10"), "renewal"};
    const auto answer = std::get<PriceAnswer>(answered("350", base));
    EXPECT_EQ(answer.price.total(), money("854.82")); // 949.80 less 94.98
}

TEST(QuestionAnswer, ReachesABudgetWithADiscount)
{
    const auto answer =
        std::get<TargetAnswer>(answered("200 seats for $600", select("ensemble", 200, Billing::annual)));
    EXPECT_EQ(answer.selection.offers.manager->percent, percent("8.004"));
    EXPECT_EQ(answer.target.total, money("600"));
}

TEST(QuestionAnswer, NamesTheSeatsOfABudgetWithTheirPrice)
{
    const auto answer = std::get<SeatsAnswer>(answered("seats for $600", select("auto", 200, Billing::annual)));
    EXPECT_EQ(answer.price.seats(), 175);
    EXPECT_EQ(answer.price.total(), money("598.20"));
    EXPECT_EQ(answer.left, money("1.80"));
}

TEST(QuestionAnswer, IsUnclearWhereTwoDiscountsAreNamed)
{
    EXPECT_TRUE(std::holds_alternative<UnclearAnswer>(
        answered("200 seats 5 % off $10 off", select("ensemble", 200, Billing::annual))));
}

} // namespace

} // namespace seatwise::question_answer_test
