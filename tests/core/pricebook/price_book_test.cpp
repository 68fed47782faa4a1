#include "pricebook/price_book.h"

#include <type_traits>
#include <utility>

#include <gtest/gtest.h>

#include "claims/book_files.h"
#include "pricing/books.h"

namespace seatwise::price_book_test {

namespace {

TEST(PriceBook, IsMadeByItsMakersAlone)
{
    static_assert(!std::is_default_constructible_v<PriceBook>);
    static_assert(!std::is_constructible_v<PriceBook, BookContent>);
    static_assert(!std::is_constructible_v<PriceBook, const BookContent&>);
    static_assert(!std::is_copy_constructible_v<PriceBook>);
    static_assert(!std::is_move_constructible_v<PriceBook>);
}

TEST(PriceBook, NeverBecomesAnother)
{
    static_assert(!std::is_copy_assignable_v<PriceBook>);
    static_assert(!std::is_move_assignable_v<PriceBook>);
    static_assert(!std::is_assignable_v<PriceBook&, BookContent>);
    static_assert(!std::is_assignable_v<decltype(*std::declval<SharedBook>()), BookContent>);
}

TEST(PriceBook, GivesItsContentForADraft)
{
    static_assert(std::is_convertible_v<const PriceBook&, BookContent>);
    static_assert(!std::is_convertible_v<BookContent, SharedBook>);
}

// R62.
TEST(SeatWord, IsUsersWhereTheBookSpeaksOfThem)
{
    EXPECT_EQ(test::bookOf(test::shippedText("sessiontrack")).counts, SeatWord::users);
    EXPECT_EQ(test::bookOf(test::shippedText("music-learning")).counts, SeatWord::seats);
}

TEST(SeatWord, IsSeatsWhereTheBookSaysNothingOfUsers)
{
    EXPECT_EQ(findSeatWord(test::bookOf({test::teamPlan({test::fee(test::flat("9"))})})), SeatWord::seats);
}

TEST(SeatWord, IsSeatsWhereAnythingIsChargedByTheSeat)
{
    test::Book book = test::bookOf({test::teamPlan({test::fee(test::flat("9"))})});
    book.features = {{"users", "Unlimited users", ""}};
    EXPECT_EQ(findSeatWord(book), SeatWord::users);
    book.addOns = {{"coach", "Coaching", {}, {test::seats(test::perUnit("1"))}}};
    EXPECT_EQ(findSeatWord(book), SeatWord::seats);
}

} // namespace

} // namespace seatwise::price_book_test
