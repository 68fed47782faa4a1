#include "pricebook/price_book.h"

#include <type_traits>
#include <utility>

#include <gtest/gtest.h>

namespace seatwise {

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

} // namespace

} // namespace seatwise
