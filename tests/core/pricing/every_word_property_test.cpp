// Random books of all words, as many as random_cases.h says or SEATWISE_RANDOM_CASES.
#include <gtest/gtest.h>

#include "money/sums.h"
#include "offers/locale.h"
#include "pricebook/writer.h"
#include "pricing/any_book.h"
#include "pricing/books.h"
#include "pricing/curve.h"
#include "pricing/offered_plan.h"
#include "values.h"

namespace seatwise::every_word_property_test {

namespace {

using namespace test;

/// How many steps of seats above the fewest a curve is compared.
constexpr SeatCount stepsCompared = 12;

void expectSumsUp(const Price& price)
{
    EXPECT_EQ(seatwise::sumOf(price.lines(), &Line::amount), price.subtotal());
    Money left = price.subtotal();
    for (const Discount& discount : price.discounts())
        left -= discount.amount;
    EXPECT_EQ(left, price.total());
    EXPECT_FALSE(price.recurring().isNegative());
    EXPECT_FALSE(price.once().isNegative());
}

/// Each point of a curve is the price of its seats.
void expectPrices(const PriceBook& book, const Selection& selection, const std::vector<CurvePoint>& points)
{
    for (const CurvePoint& point : points) {
        Selection asked = selection;
        asked.seats = point.seats;
        const Price price = priceOf(book, asked);
        EXPECT_EQ(point.total, price.total()) << point.seats;
        EXPECT_EQ(point.perSeat, price.perSeatPeriod()) << point.seats;
    }
}

} // namespace

TEST(BooksOfAllWords, ReadAsTheyAreWritten)
{
    forRandomCases(
        [](Random& random) {
            const test::Book book = anyBookOfAllWords(random).book;
            const std::string written = writePriceBook(book);
            const PriceBook& read = book;
            EXPECT_EQ(writePriceBook(read), written);
            EXPECT_EQ(read.plans, book.plans);
            EXPECT_EQ(read.addOns, book.addOns);
            EXPECT_EQ(read.promotions, book.promotions);
            EXPECT_EQ(read.locales, book.locales);
            EXPECT_EQ(read.rules, book.rules);
        },
        askedCases());
}

TEST(BooksOfAllWords, HaveLinesThatSumToTotals)
{
    forRandomCases(
        [](Random& random) {
            const AnyBook any = anyBookOfAllWords(random);
            expectSumsUp(priceOf(any.book, any.selection));
        },
        askedCases());
}

TEST(BooksOfAllWords, HaveCurvesOfPrices)
{
    forRandomCases(
        [](Random& random) {
            const AnyBook any = anyBookOfAllWords(random);
            const PriceBook& book = any.book;
            const Plan& plan = book.plans.front();
            const Billing billing = any.selection.billing;
            const SeatCount last = plan.seats.min + plan.seats.step * stepsCompared;
            const Selection alone = select("team", 0, billing);
            expectPrices(book, alone,
                         curve(book, plan, billing, periodDiscount(book.rules, billing), plan.seats.min, last).value());
            for (SeatCount seats = plan.seats.min; plan.seats.admits(seats) && seats <= last; seats += plan.seats.step)
                EXPECT_EQ(totalFor(book, plan, seats, billing), priceOf(book, select("team", seats, billing)).total());
            const auto offered = offeredOn(book, plan, any.selection);
            expectPrices(book, any.selection, curve(book, offered.value(), plan.seats.min, last).value());
        },
        askedCases());
}

TEST(BooksOfAllWords, HaveLinesThatSumToTotalsInALocale)
{
    forRandomCases(
        [](Random& random) {
            const AnyBook any = anyBookOfAllWords(random);
            if (const auto there = localized(any.book, "there"))
                expectSumsUp(priceOf(**there, any.selection));
        },
        askedCases());
}

} // namespace seatwise::every_word_property_test
