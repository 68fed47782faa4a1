#include "offers/locale.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::locale_test {

namespace {

using test::money;
using test::musicBook;
using test::percent;
using test::priceOf;
using test::rate;
using test::select;

/// The music list with euros at 0.92 in steps of a tenth of a cent.
test::Book european(std::string_view roundTo = "0.001")
{
    test::Book book = musicBook();
    book.locales = {{"eu", "Europe", *Currency::find("EUR"), rate("0.92"), rate(roundTo), test::day("2026-07-01")}};
    return book;
}

test::Book inEuros(const PriceBook& book)
{
    return localized(book, "eu").value();
}

// 39.95 is reached from 19.95 × 0.92 = 18.354 by 100 × 0.184; 80 more seats at 0.18 × 0.92 = 0.1656 → 0.166. R43.
TEST(Locale, PricesTheListTimesTheMultiplierToTheStep)
{
    EXPECT_EQ(priceOf(inEuros(european()), select("ensemble", 200)).total(), money("50.03"));
}

TEST(Locale, NamesItsCurrency)
{
    EXPECT_EQ(priceOf(inEuros(european()), select("ensemble", 200)).currency().code, "EUR");
}

TEST(Locale, ShowsTheDateOfTheRate)
{
    EXPECT_THAT(test::noticeTexts(priceOf(inEuros(european()), select("ensemble", 200)), Notice::Kind::policy),
                testing::Contains("Prices in EUR: the list × 0.92, rounded to EUR 0.001, at the rate of 2026-07-01."));
}

TEST(Locale, KeepsBandsThatTouchTouching)
{
    const test::Book book = inEuros(european());
    const auto& bands = std::get<Banded>(book.findPlan("ensemble")->charges[0].monthly).bands;
    for (std::size_t i = 1; i < bands.size(); ++i)
        EXPECT_EQ(exact(bands[i - 1].base) + product(bands[i].from - bands[i - 1].from, bands[i - 1].rate),
                  exact(bands[i].base));
}

TEST(Locale, ConvertsAnAmountOffToo)
{
    test::Book book = european();
    Promotion promotion;
    promotion.code = "TEN";
    promotion.name = "Ten off";
    promotion.amount = rate("10");
    book.promotions = {promotion};
    EXPECT_EQ(inEuros(book).promotions[0].amount, rate("9.2"));
}

TEST(Locale, LeavesAFreePlanFree)
{
    EXPECT_EQ(priceOf(inEuros(european()), select("prelude", 10)).total(), Money{});
}

TEST(Locale, WithAStepThatMakesARateNothingIsRefused)
{
    EXPECT_EQ(localized(european("1"), "eu").error().kind, Error::Kind::refused);
}

TEST(Locale, WhoseThresholdsDoNotFitIsRefused)
{
    test::Book book = european();
    book.locales[0].multiplier = rate("100");
    const Money largest = money("922337203685477.58");
    book.plans.front().charges.push_back(
        {"payments", "Payments", Meter{"payment"}, true, Percentage{percent("1"), {}, largest, {}, {}}, {}, {}});
    EXPECT_EQ(
        localized(book, "eu").error(),
        (test::Said{Error::Kind::refused,
                    "the locale eu cannot convert 922337203685477.58 by 100 to steps of 0.001; allowed are steps that "
                    "leave it above zero and within the largest rate"}));
}

TEST(Locale, TheBookDoesNotHaveIsRefused)
{
    EXPECT_EQ(localized(european(), "uk").error(),
              (test::Said{Error::Kind::refused, "no locale \"uk\" in music-learning; it has: eu"}));
}

TEST(Locale, IsNotConvertedTwice)
{
    EXPECT_EQ(localized(inEuros(european()), "eu").error(),
              (test::Said{Error::Kind::refused, "music-learning is in EUR already; convert the published book"}));
}

/// $10.00 a seat and a fee of $25.00, in euros at 0.92 to the cent.
test::Book feesInEurope()
{
    test::Book book = test::bookOf({test::teamPlan({test::seats(test::perUnit("10")), test::fee(test::flat("25"))})});
    book.locales = {{"eu", "Europe", *Currency::find("EUR"), rate("0.92"), rate("0.01"), test::day("2026-07-01")}};
    return book;
}

Money totalInEuros(const test::Book& book)
{
    return priceOf(inEuros(book), select("team", 10)).total();
}

/// 10 × 9.00, and 25 × 0.92.
TEST(Locale, TakesAnAmountOfItsOwnInsteadOfTheMultiplier)
{
    test::Book book = feesInEurope();
    book.locales[0].prices = {{"plans.team.charges.seats.monthly.rate", rate("9")}};
    EXPECT_EQ(totalInEuros(book), money("113"));
    book.locales[0].prices = {{"plans[0].charges[0].monthly.rate", rate("9")}};
    EXPECT_EQ(totalInEuros(book), money("113"));
}

TEST(Locale, NeedsNoMultiplierWhereEveryAmountIsItsOwn)
{
    test::Book book = feesInEurope();
    book.locales[0] = {"eu", "Europe", *Currency::find("EUR"), {}, {}, {}};
    book.locales[0].prices = {{"plans.team.charges.seats.monthly.rate", rate("9")},
                              {"plans.team.charges.fee.monthly.amount", rate("24")}};
    EXPECT_EQ(totalInEuros(book), money("114"));
    EXPECT_EQ(localeNotice(inEuros(book))->english(), "Prices in EUR as the price list gives them.");
}

TEST(Locale, WithoutAMultiplierIsRefusedWhereAnAmountIsMissing)
{
    test::Book book = feesInEurope();
    book.locales[0] = {"eu", "Europe", *Currency::find("EUR"), {}, {}, {}};
    book.locales[0].prices = {{"plans.team.charges.seats.monthly.rate", rate("9")}};
    EXPECT_EQ(localized(book, "eu").error(),
              (test::Said{Error::Kind::refused, "the locale eu has no multiplier and no amount of its own for 25; "
                                                "allowed is one or the other"}));
}

/// 9.20 is nearer to 8.99 than to 9.99, and 23.00 to 22.99; 89.90 + 22.99.
TEST(Locale, EndsAmountsAsItSays)
{
    test::Book book = feesInEurope();
    book.locales[0].ending = rate("0.99");
    EXPECT_EQ(totalInEuros(book), money("112.89"));
}

/// 9.49 lies half way between 8.99 and 9.99; 0.46 is less than a unit.
TEST(Locale, EndsAmountsUpwardsHalfWayAndNoneOfLessThanAUnit)
{
    test::Book book = feesInEurope();
    book.locales[0].multiplier = rate("1");
    book.locales[0].ending = rate("0.99");
    std::get<PerUnit>(book.plans[0].charges[0].monthly).rate = rate("0.46");
    std::get<Flat>(book.plans[0].charges[1].monthly).amount = rate("9.49");
    EXPECT_EQ(totalInEuros(book), money("14.59"));
}

TEST(Locale, ABookInItsOwnCurrencySaysNothing)
{
    EXPECT_EQ(localeNotice(musicBook()), std::nullopt);
}

} // namespace

} // namespace seatwise::locale_test
