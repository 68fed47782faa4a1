// Why two prices differ. R65. Figures from the published list: Ensemble costs 652.20 a year for 200 seats (479.40 + 80
// × 2.16) and 853.80 for 300 (738.60 + 60 × 1.92); Solo costs 11.95 a month for 10 seats (7.95 + 5 × 0.80).
#include "pricing/price_change.h"

#include <gtest/gtest.h>

#include "book.h"
#include "money/sums.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::price_change_test {

namespace {

using test::money;
using test::musicBook;
using test::select;

using Effects = std::vector<PriceEffect>;

/// The list, with every discount left to the account manager.
test::Book discountingBook()
{
    test::Book book = musicBook();
    book.rules.discountBands = {{Percent::whole(100), DiscountBand::Needs::none}};
    return book;
}

PriceChange changed(const Selection& from, const Selection& to)
{
    return priceChange(discountingBook(), from, to).value();
}

Selection discounted(Selection selection, std::string_view percent)
{
    selection.offers.manager = AgreedDiscount{test::percent(percent), "renewal"};
    return selection;
}

TEST(PriceChange, TellsWhatMoreSeatsAdd)
{
    const PriceChange change =
        changed(select("ensemble", 200, Billing::annual), select("ensemble", 300, Billing::annual));
    EXPECT_EQ(change.before.total(), money("652.20"));
    EXPECT_EQ(change.after.total(), money("853.80"));
    EXPECT_EQ(change.effects, (Effects{{{SelectionPart::seats}, money("201.60")}}));
}

TEST(PriceChange, TellsOfSeatsBeforeTheDiscountThatIsTakenOffThem)
{
    // 10 % of 853.80
    EXPECT_EQ(
        changed(select("ensemble", 200, Billing::annual), discounted(select("ensemble", 300, Billing::annual), "10"))
            .effects,
        (Effects{{{SelectionPart::seats}, money("201.60")}, {{SelectionPart::manager}, money("-85.38")}}));
}

TEST(PriceChange, ReckonsSeatsWithADiscountThatStays)
{
    // 652.20 − 65.22 = 586.98; 853.80 − 85.38 = 768.42
    EXPECT_EQ(changed(discounted(select("ensemble", 200, Billing::annual), "10"),
                      discounted(select("ensemble", 300, Billing::annual), "10"))
                  .effects,
              (Effects{{{SelectionPart::seats}, money("181.44")}}));
}

TEST(PriceChange, PutsTogetherWhatHasNoPriceOfItsOwn)
{
    // Ensemble does not take 10 seats: 54.35 − 11.95
    EXPECT_EQ(changed(select("solo", 10), select("ensemble", 200)).effects,
              (Effects{{{SelectionPart::plan, SelectionPart::seats}, money("42.40")}}));
}

TEST(PriceChange, HasNoEffectsOfWhatIsAskedAlike)
{
    EXPECT_TRUE(changed(select("ensemble", 200), select("ensemble", 200)).effects.empty());
}

TEST(PriceChange, AddsUpToTheDifferenceWhateverIsAskedOtherwise)
{
    const std::vector<Selection> asked{select("solo", 10), select("auto", 19, Billing::annual), select("ensemble", 200),
                                       discounted(select("ensemble", 7'777, Billing::annual), "12.5"),
                                       discounted(select("auto", 501), "3.33")};
    for (const Selection& from : asked)
        for (const Selection& to : asked) {
            const PriceChange change = changed(from, to);
            Money sum;
            for (const PriceEffect& effect : change.effects)
                ASSERT_TRUE(addTo(sum, effect.amount));
            EXPECT_EQ(sum, change.after.total() - change.before.total());
        }
}

TEST(PriceChange, LeavesNothingOut)
{
    Selection later = select("ensemble", 200);
    later.period = 2;
    EXPECT_EQ(changed(select("ensemble", 200), later).effects, (Effects{{{SelectionPart::other}, money("0")}}));
}

TEST(PriceChange, IsRefusedWhereEitherHasNoPrice)
{
    EXPECT_EQ(priceChange(musicBook(), select("solo", 10), select("solo", 25)).error().message.english(),
              "Solo takes 5 to 19 seats, not 25");
}

} // namespace

} // namespace seatwise::price_change_test
