#include "offers/promotions.h"

#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::promotions_test {

namespace {

using test::day;
using test::musicBook;

/// SPRING in March 2026 for Solo, BAND and CHOIR that cannot be combined, EXTRA that can.
test::Book promoted()
{
    test::Book book = musicBook();
    Promotion spring;
    spring.code = "SPRING";
    spring.name = "Spring";
    spring.percent = Percent::whole(10);
    spring.validFrom = day("2026-03-01");
    spring.validUntil = day("2026-03-31");
    spring.plans = {"solo"};
    Promotion band;
    band.code = "BAND";
    band.name = "Off";
    band.percent = Percent::whole(10);
    Promotion choir = band;
    choir.code = "CHOIR";
    Promotion extra = band;
    extra.code = "EXTRA";
    extra.stackable = true;
    book.promotions = {spring, band, choir, extra};
    return book;
}

std::vector<PromotionCode> found(const std::vector<PromotionCode>& codes, std::optional<Date> start = std::nullopt)
{
    static const test::Book book = promoted();
    std::vector<PromotionCode> all;
    const auto promotions = findPromotions(book, *book.findPlan("solo"), codes, start).value();
    for (const Promotion* promotion : promotions)
        all.push_back(promotion->code);
    return all;
}

Error refusedFor(const std::vector<PromotionCode>& codes, std::optional<Date> start = std::nullopt,
                 const PlanId& plan = "solo")
{
    const test::Book book = promoted();
    const auto found = findPromotions(book, *book.findPlan(plan), codes, start);
    return found ? Error{Error::Kind::failed, words::plain("allowed")} : found.error();
}

using Codes = std::vector<PromotionCode>;

TEST(Promotions, AreValidOnTheirFirstDay)
{
    EXPECT_EQ(found({"SPRING"}, day("2026-03-01")), Codes{"SPRING"});
}

TEST(Promotions, AreValidOnTheirLastDay)
{
    EXPECT_EQ(found({"SPRING"}, day("2026-03-31")), Codes{"SPRING"});
}

/// R40.
TEST(Promotions, ExpireTheDayAfter)
{
    EXPECT_EQ(
        refusedFor({"SPRING"}, day("2026-04-01")),
        (test::Said{Error::Kind::refused,
                    "the promotion SPRING has expired: it is valid until 2026-03-31, not for a start on 2026-04-01"}));
}

TEST(Promotions, AreNotValidTheDayBefore)
{
    EXPECT_EQ(refusedFor({"SPRING"}, day("2026-02-28")),
              (test::Said{Error::Kind::refused,
                          "the promotion SPRING is valid from 2026-03-01, not for a start on 2026-02-28"}));
}

TEST(Promotions, WithDatesNeedAStart)
{
    EXPECT_EQ(refusedFor({"SPRING"}), (test::Said{Error::Kind::usage, "the promotion SPRING needs a start date"}));
}

TEST(Promotions, AreForThePlansTheyName)
{
    EXPECT_EQ(refusedFor({"SPRING"}, day("2026-03-01"), "ensemble"),
              (test::Said{Error::Kind::refused, "the promotion SPRING is not for Ensemble; it is for: solo"}));
}

TEST(Promotions, AreThoseOfTheBook)
{
    EXPECT_EQ(refusedFor({"AUTUMN"}),
              (test::Said{Error::Kind::refused,
                          "no promotion \"AUTUMN\" in music-learning; it has: SPRING, BAND, CHOIR, EXTRA"}));
}

TEST(Promotions, ThatDoNotStackAreNotCombined)
{
    EXPECT_EQ(refusedFor({"BAND", "CHOIR"}),
              (test::Said{Error::Kind::refused,
                          "the promotions BAND and CHOIR cannot be combined; allowed is one that is not stackable"}));
}

TEST(Promotions, OneThatDoesNotStackGoesWithOneThatDoesInTheOrderOfTheBook)
{
    EXPECT_EQ(found({"EXTRA", "BAND"}), (Codes{"BAND", "EXTRA"}));
    EXPECT_EQ(found({"BAND", "EXTRA"}), (Codes{"BAND", "EXTRA"}));
}

TEST(Promotions, AreNamedOnce)
{
    EXPECT_EQ(refusedFor({"EXTRA", "EXTRA"}), (test::Said{Error::Kind::usage, "the promotion EXTRA is named twice"}));
}

TEST(Promotions, AreInForceForTheirPeriods)
{
    Promotion promotion;
    promotion.periods = 3;
    EXPECT_EQ(monthsInForce(promotion, Billing::annual, 3), 12);
    EXPECT_EQ(monthsInForce(promotion, Billing::annual, 4), 0);
}

TEST(Promotions, ThatCountMonthsTakeTheirPartOfAYear)
{
    Promotion promotion;
    promotion.months = 15;
    EXPECT_EQ(monthsInForce(promotion, Billing::monthly, 15), 1);
    EXPECT_EQ(monthsInForce(promotion, Billing::monthly, 16), 0);
    EXPECT_EQ(monthsInForce(promotion, Billing::annual, 1), 12);
    EXPECT_EQ(monthsInForce(promotion, Billing::annual, 2), 3);
    EXPECT_EQ(monthsInForce(promotion, Billing::annual, 3), 0);
}

TEST(Promotions, WithoutPeriodsAreAlwaysInForce)
{
    EXPECT_EQ(monthsInForce(Promotion{}, Billing::monthly, 60), 1);
}

} // namespace

} // namespace seatwise::promotions_test
