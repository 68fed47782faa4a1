#include "claims/special_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise {

namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

/// "path: sentence" for each word.
std::vector<std::string> saidOf(const BookContent& book)
{
    std::vector<std::string> said;
    for (const SpecialWord& word : specialWords(book))
        said.push_back(word.path + ": " + word.does.english());
    return said;
}

} // namespace

TEST(SpecialWords, AreNoneInAListOfRates)
{
    EXPECT_THAT(saidOf(musicBook()), IsEmpty());
}

TEST(SpecialWords, SayWhatBoundsDo)
{
    Charge charge = seats(perUnit("2"));
    charge.minimum = rate("10");
    charge.maximum = rate("50");
    Plan plan = teamPlan({charge});
    plan.minimum = rate("20");
    EXPECT_THAT(
        saidOf(bookOf({plan})),
        ElementsAre(
            "plans.team.charges.seats.minimum: Seats of Team comes to at least $10.00 a month: what is missing is a "
            "line of "
            "its own",
            "plans.team.charges.seats.maximum: Seats of Team comes to at most $50.00 a month: what is above is taken "
            "off by "
            "a line of its own",
            "plans.team.minimum: Team comes to at least $20.00 a month: what its charges lack is a line of its own"));
}

TEST(SpecialWords, SayThatPackagesCountOnceTheyAreBegun)
{
    EXPECT_THAT(
        saidOf(bookOf(usage("call", Volume{{{std::nullopt, rate("1"), {}, Quantity::whole(100)}}}))),
        ElementsAre("plans.team.charges.usage: Usage of Team has tiers of packages: one that is begun costs as much "
                    "as a full one"));
    EXPECT_THAT(saidOf(bookOf(usage("call", package("100", "1")))), IsEmpty());
}

TEST(SpecialWords, SayThatEventsAreNeededOneByOne)
{
    Percentage model{percent("1"), {}, {}, {}, {}};
    model.freeEvents = 3;
    EXPECT_THAT(saidOf(bookOf(usage("payment", model))),
                ElementsAre("plans.team.charges.usage: Usage of Team looks at each event: it needs the amount of every "
                            "payment, not their number and sum"));
}

TEST(SpecialWords, SayWhichMonthsAPromotionIsFor)
{
    test::Book book = musicBook();
    Promotion promotion;
    promotion.code = PromotionCode("HALF");
    promotion.name = "HALF";
    promotion.percent = percent("50");
    promotion.months = 3;
    book.promotions = {promotion};
    EXPECT_THAT(saidOf(book), ElementsAre("promotions.HALF.months: the promotion HALF is for the first 3 months of "
                                          "service, whatever the billing: of a longer period it takes their part"));
}

} // namespace seatwise
