#include "quoting/line_differences.h"

#include <gtest/gtest.h>

#include "book.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::line_differences_test {

namespace {

using test::money;
using test::priceOf;
using test::select;

TEST(LineDifferences, SetTheLinesOfTwoPricesSideBySide)
{
    const test::Book book = test::musicBook();
    Selection more = select("ensemble", 450, Billing::annual);
    more.annualDiscount = Percent::whole(20);
    const auto rows = lineDifferences(priceOf(book, select("ensemble", 200, Billing::annual)), priceOf(book, more));
    // Source document: 12 months of 39.95 + 80 × 0.18 for 200 seats; 61.55 + 210 × 0.16 for 450.
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].before, money("479.40"));
    EXPECT_EQ(rows[0].after, money("738.60"));
    EXPECT_EQ(rows[0].difference(), money("259.20"));
    EXPECT_EQ(rows[1].before, money("172.80"));
    EXPECT_EQ(rows[1].after, money("403.20"));
    EXPECT_EQ(rows[2].before, std::nullopt);
    EXPECT_EQ(rows[2].after, money("-228.36")); // 20 % of 1,141.80
}

TEST(LineDifferences, KeepWhatIsNoMoreThere)
{
    const test::Book book = test::musicBook();
    Selection less = select("ensemble", 200);
    less.offers.manager = AgreedDiscount{Percent::whole(4), ""};
    test::Book open = book;
    open.rules.discountBands = {{Percent::whole(5), DiscountBand::Needs::none}};
    const Price before = priceOf(open, less);
    const Price after = priceOf(open, select("ensemble", 200));
    const auto rows = lineDifferences(before, after);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[2].after, std::nullopt);
    EXPECT_EQ(rows[2].difference(), money("2.17")); // 4 % of 54.35 is no more taken off
    EXPECT_EQ(rows[2].difference(), after.total() - before.total());
}

} // namespace

} // namespace seatwise::line_differences_test
