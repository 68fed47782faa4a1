#include "offers/offers.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "book.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "pricing/offered_plan.h"
#include "random_cases.h"
#include "values.h"

namespace seatwise::offers_property_test {

namespace {

using test::Random;

/// The music list, billed by every period, with random promotions, discounts of periods and terms, bands, an onboarding
/// that is charged once or not and, mostly, a floor.
test::Book anyBook(Random& random)
{
    test::Book book = test::musicBookOfEveryPeriod();
    book.rules.periodDiscounts = {Percent::fromUnits(random.between(0, 30'000'000)),
                                  Percent::fromUnits(random.between(0, 30'000'000))};
    if (random.flip()) {
        Charge onboarding = test::fee(ChargeModel());
        onboarding.once = Flat{Rate::fromUnits(random.between(0, 1'000'000) * 100'000'000)};
        book.plans.back().charges.push_back(onboarding);
    }
    book.rules.discountBands = {{Percent::whole(100), DiscountBand::Needs::none}};
    book.rules.negotiatedFrom = 10'000;
    if (random.between(0, 3) > 0)
        book.rules.floorPercent = Percent::fromUnits(random.between(0, 100'000'000));
    Promotion percent;
    percent.code = "PERCENT";
    percent.name = "A part off";
    percent.percent = Percent::fromUnits(random.between(0, 100'000'000));
    Promotion amount;
    amount.code = "AMOUNT";
    amount.name = "An amount off";
    amount.amount = Rate::fromUnits(random.between(0, 1'000'000) * 100'000'000);
    amount.stackable = true;
    book.promotions = {percent, amount};
    for (int years = 1; years <= maxTermYears; ++years)
        book.termDiscounts.push_back({years, Percent::fromUnits(random.between(0, 50'000'000))});
    return book;
}

Selection anySelection(Random& random)
{
    const Billing billing = random.oneOf(std::vector(everyBilling.begin(), everyBilling.end()));
    Selection selection = test::select("ensemble", random.between(20, 80'000), billing);
    selection.annualDiscount = Percent::fromUnits(random.between(0, 30'000'000));
    if (random.flip())
        selection.termYears = random.number(1, maxTermYears);
    if (random.flip())
        selection.offers.promotions.emplace_back("PERCENT");
    if (random.flip())
        selection.offers.promotions.emplace_back("AMOUNT");
    if (random.flip())
        selection.offers.manager = AgreedDiscount{Percent::fromUnits(random.between(0, 100'000'000)), ""};
    if (selection.seats >= 10'000 && random.flip())
        selection.offers.negotiated =
            NegotiatedRates{{{10'000, Rate::fromUnits(random.between(0, 499'999'999))}}, "state"};
    return selection;
}

bool hasOffer(const Price& price)
{
    return std::any_of(price.discounts().begin(), price.discounts().end(),
                       [](const Discount& discount) { return discount.kind != Discount::Kind::annualPolicy; });
}

// "discounts never below zero or the floor".
TEST(OffersProperty, NeverLeaveLessThanZeroOrTheFloor)
{
    test::forRandomCases([](Random& random) {
        const test::Book book = anyBook(random);
        const auto priced = price(book, anySelection(random));
        if (!priced) {
            EXPECT_EQ(priced.error().kind, Error::Kind::refused);
            return;
        }
        EXPECT_GE(priced->total(), Money{});
        if (hasOffer(*priced) && book.rules.floorPercent) {
            EXPECT_GE(exact(priced->total()), percentOf(*book.rules.floorPercent, priced->subtotal()));
        }
    });
}

/// R3.
TEST(OffersProperty, TheLinesAddUp)
{
    test::forRandomCases([](Random& random) {
        const auto priced = price(anyBook(random), anySelection(random));
        if (!priced)
            return;
        Money left = priced->subtotal();
        for (const Discount& discount : priced->discounts()) {
            EXPECT_GT(discount.amount, Money{});
            left -= discount.amount;
        }
        EXPECT_EQ(left, priced->total());
    });
}

TEST(OffersProperty, TheTotalWithoutTextIsThePrice)
{
    test::forRandomCases([](Random& random) {
        const test::Book book = anyBook(random);
        const Selection selection = anySelection(random);
        const Plan& ensemble = *book.findPlan("ensemble");
        const auto offers = allowOffers(book, ensemble, selection);
        const auto priced = price(book, selection);
        EXPECT_EQ(totalFor(book, ensemble, selection.seats, selection.billing, *offers),
                  priced ? std::optional(priced->total()) : std::nullopt);
    });
}

} // namespace

} // namespace seatwise::offers_property_test
