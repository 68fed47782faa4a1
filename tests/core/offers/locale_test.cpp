#include "offers/locale.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise {

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

TEST(Locale, ABookInItsOwnCurrencySaysNothing)
{
    EXPECT_EQ(localeNotice(musicBook()), std::nullopt);
}

} // namespace

} // namespace seatwise
