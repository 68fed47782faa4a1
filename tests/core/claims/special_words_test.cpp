#include "claims/special_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::special_words_test {

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

TEST(SpecialWords, SayWhatPackagesOfAQuarterDo)
{
    Charge charge = usage("call", perUnit("1"));
    charge.quarterly = Graduated{{{std::nullopt, rate("1"), {}, Quantity::whole(100)}}};
    EXPECT_EQ(saidOf(bookOf({teamPlan({charge})})).size(), 1U);
}

TEST(SpecialWords, SayHowLongAQuarterAndAHalfYearAre)
{
    Plan plan = teamPlan({seats(perUnit("2"))});
    plan.billing = {Billing::monthly, Billing::quarterly, Billing::semiannual};
    test::Book book = bookOf({plan});
    book.rules.periodDiscounts = {percent("2.5"), percent("5")};
    EXPECT_THAT(
        saidOf(book),
        ElementsAre(
            "rules.period_discounts.quarterly: what is billed quarterly costs 2.5 % less than the list, but for "
            "what is charged once",
            "rules.period_discounts.semiannual: what is billed semiannual costs 5 % less than the list, but for "
            "what is charged once",
            "plans.team.billing: Team can be billed quarterly: 3 months from the customer's own day; a charge "
            "without amounts of its own for that costs as many times its month",
            "plans.team.billing: Team can be billed semiannual: 6 months from the customer's own day; a charge "
            "without amounts of its own for that costs as many times its month"));
}

TEST(SpecialWords, SayWhatIsChargedOnce)
{
    Charge charge = seats(perUnit("2"));
    charge.once = flat("100");
    EXPECT_THAT(
        saidOf(bookOf({teamPlan({charge})})),
        ElementsAre("plans.team.charges.seats.once: Seats of Team has an amount that is charged once: a line of "
                    "the first invoice, in no figure of a month or a seat"));
}

TEST(SpecialWords, SayWhatRulesOfTimeAndCreditsDo)
{
    test::Book book = musicBook();
    book.rules.monthlyAnchor = MonthlyAnchor::start;
    book.rules.summerPause = SummerPause{std::chrono::December / 15, std::chrono::January / 31};
    book.rules.creditRollover =
        CreditRollover{CreditRollover::Policy::percent, std::nullopt, std::nullopt, percent("40")};
    EXPECT_THAT(
        saidOf(book),
        ElementsAre("rules.monthly_anchor: a month runs from the customer's own day, or the last of a month that "
                    "is too short for it: 31 January, 28 February, 31 March",
                    "rules.summer_pause: the pause of every year runs over New Year: it begins in one year and "
                    "ends in the next",
                    "rules.credit_rollover: 40 % of the credits that are left at the end of a month are kept for "
                    "the next"));
}

TEST(SpecialWords, SayWhatLocalesHaveOfTheirOwn)
{
    test::Book book = bookOf({teamPlan({seats(perUnit("2"))})});
    LocalePrice locale{"fr", "France", *Currency::find("EUR"), rate("0.9"), rate("0.01"), {}};
    locale.prices = {{"plans.team.charges.seats.monthly.rate", rate("1.80")}};
    locale.ending = rate("0.99");
    book.locales = {locale};
    EXPECT_THAT(saidOf(book),
                ElementsAre("locales.fr.prices: France has amounts of its own, which stand as they are",
                            "locales.fr.ending: converted amounts of France from one unit on end in .99: the nearest "
                            "that does"));
}

TEST(SpecialWords, SayThatPromotionsStack)
{
    test::Book book = bookOf({teamPlan({seats(perUnit("2"))})});
    Promotion promotion;
    promotion.code = PromotionCode("HALF");
    promotion.percent = percent("50");
    promotion.stackable = true;
    book.promotions = {promotion};
    EXPECT_THAT(saidOf(book),
                ElementsAre("promotions.HALF.stackable: the promotion HALF may be taken together with others: in "
                            "the order of the book, each off what the one before left"));
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

} // namespace seatwise::special_words_test
