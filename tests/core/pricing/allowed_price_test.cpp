#include "pricing/fitted.h"

#include <gtest/gtest.h>

#include "book.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::allowed_price_test {

namespace {

using test::money;
using test::select;

/// The music list with TENTH, 10 % off, and at most 30 % of the account manager.
test::Book offering()
{
    test::Book book = test::musicBook();
    book.rules.discountBands = {{Percent::whole(30), DiscountBand::Needs::none}};
    Promotion tenth;
    tenth.code = "TENTH";
    tenth.name = "A tenth off";
    tenth.percent = Percent::whole(10);
    book.promotions = {tenth};
    return book;
}

/// 200 seats, 54.35 a month, with the promotion and so many percent of the account manager.
Selection asked(const PromotionCode& promotion, int percent)
{
    Selection selection = select("ensemble", 200);
    selection.offers.promotions = {promotion};
    selection.offers.manager = AgreedDiscount{Percent::whole(percent), ""};
    return selection;
}

} // namespace

TEST(AllowedPrice, HasEveryOfferThatIsAllowed)
{
    const auto allowed = priceWithWhatIsAllowed(offering(), asked("TENTH", 30)).value();
    EXPECT_EQ(allowed.price.total(), money("34.24")); // 54.35 − 5.44 − 14.67
    EXPECT_EQ(allowed.priced, asked("TENTH", 30));
    EXPECT_TRUE(allowed.refused.empty());
}

TEST(AllowedPrice, LeavesOutTheOffersThatAreRefusedAndKeepsTheOthers)
{
    const auto allowed = priceWithWhatIsAllowed(offering(), asked("TENTH", 31)).value();
    EXPECT_EQ(allowed.price.total(), money("48.91")); // 54.35 − 5.44
    EXPECT_EQ(allowed.priced.offers.promotions, std::vector<PromotionCode>{"TENTH"});
    EXPECT_FALSE(allowed.priced.offers.manager);
}

TEST(AllowedPrice, SaysWhyEachKindIsRefused)
{
    const auto refused = priceWithWhatIsAllowed(offering(), asked("NONE", 31))->refused;
    ASSERT_EQ(refused.size(), 2U);
    EXPECT_EQ(refused[0].first, OfferKind::promotions);
    EXPECT_EQ(refused[0].second.message.english(), "no promotion \"NONE\" in music-learning; it has: TENTH");
    EXPECT_EQ(refused[1].first, OfferKind::discount);
}

TEST(AllowedPrice, IsRefusedForSeatsThatNoOfferIsTheReasonOf)
{
    Selection tooMany = asked("TENTH", 30);
    tooMany.plan = "solo";
    EXPECT_EQ(priceWithWhatIsAllowed(offering(), tooMany).error().kind, Error::Kind::refused);
}

} // namespace seatwise::allowed_price_test
