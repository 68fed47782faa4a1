#include <gtest/gtest.h>

#include "charges/list_total.h"
#include "money/sums.h"
#include "offers/promotions.h"
#include "pricing/arithmetic.h"
#include "pricing/books.h"
#include "random_cases.h"
#include "values.h"

// Random books of the words of charges: packages in tiers, maxima, percentages of events, promotions of months.

namespace seatwise::words_property_test {

namespace {

using namespace test;

/// Up to 50.00, to the hundredth of a cent.
Rate anyRate(Random& random)
{
    return Rate::fromUnits(random.between(0, 500'000) * (Rate::scale / 10'000));
}

Money anyMoney(Random& random)
{
    return Money::fromUnits(random.between(0, 20'000'000));
}

Percent anyPercent(Random& random)
{
    return Percent::fromUnits(random.between(0, 100'000) * (Percent::scale / 1'000));
}

std::vector<Tier> anyTiers(Random& random)
{
    std::vector<Tier> tiers;
    SeatCount end = 0;
    for (int i = random.number(0, 3); i > 0; --i) {
        end += random.between(1, 2'000);
        tiers.push_back({Quantity::whole(end), anyRate(random), anyRate(random),
                         Quantity::whole(random.flip() ? random.between(1, 500) : 0)});
    }
    tiers.push_back({std::nullopt, anyRate(random), {}, Quantity::whole(random.between(1, 500))});
    return tiers;
}

Percentage anyPercentage(Random& random)
{
    Percentage model{anyPercent(random), anyRate(random), {}, {}, {}};
    if (random.flip())
        model.min = anyRate(random);
    if (random.flip())
        model.max = model.min.value_or(Rate{}) + anyRate(random);
    return model;
}

ChargeModel anyModel(Random& random)
{
    switch (random.number(0, 4)) {
    case 0:
        return Graduated{anyTiers(random)};
    case 1:
        return Volume{anyTiers(random)};
    case 2: {
        Percentage model = anyPercentage(random);
        model.included = anyMoney(random);
        return model;
    }
    case 3: {
        Percentage model = anyPercentage(random);
        model.minEach = anyRate(random);
        model.maxEach = *model.minEach + anyRate(random);
        model.freeEvents = random.between(0, 3);
        return model;
    }
    default:
        return GraduatedPercentage{{{Money::whole(random.between(1, 1'000)), anyPercent(random), anyRate(random)},
                                    {std::nullopt, anyPercent(random), anyRate(random)}}};
    }
}

Promotion anyPromotion(Random& random)
{
    Promotion promotion;
    promotion.code = PromotionCode("P");
    promotion.name = "P";
    promotion.percent = anyPercent(random);
    promotion.months = random.number(1, 30);
    return promotion;
}

struct Case
{
    test::Book book;
    Selection selection;
};

Case anyCase(Random& random)
{
    Charge charge = usage("payment", anyModel(random));
    if (random.flip())
        charge.minimum = anyRate(random);
    if (random.flip())
        charge.maximum = charge.minimum.value_or(Rate{}) + anyRate(random);
    Selection selection = select("team", 1, random.flip() ? Billing::monthly : Billing::annual);
    if (looksAtEvents(charge.monthly)) {
        for (int i = random.number(0, 6); i > 0; --i)
            selection.events.push_back({"payment", anyMoney(random)});
    } else {
        selection.usage = {{"payment", Quantity::fromUnits(random.between(0, 5'000'000) * (Quantity::scale / 1'000))}};
        selection.baseAmounts = {{"payment", anyMoney(random)}};
    }
    test::Book book = bookOf({teamPlan({charge, fee(flat("0.005"))})});
    book.promotions = {anyPromotion(random)};
    selection.offers.promotions = {PromotionCode("P")};
    selection.period = random.number(1, 3);
    return {std::move(book), std::move(selection)};
}

} // namespace

TEST(WordsOfCharges, GiveLinesThatAddUpToTheTotalAlone)
{
    forRandomCases([](Random& random) {
        const Case any = anyCase(random);
        const PriceBook& book = any.book;
        const Price price = priceOf(book, any.selection);
        EXPECT_EQ(sumOf(price.lines(), &Line::amount), price.subtotal());
        EXPECT_EQ(listTotalFor(book, book.plans.front(), {}, any.selection, 1, any.selection.billing),
                  price.subtotal());
        Money left = price.subtotal();
        for (const Discount& discount : price.discounts())
            left -= discount.amount;
        EXPECT_EQ(left, price.total());
    });
}

TEST(WordsOfCharges, GiveAWorkingThatIsSound)
{
    forRandomCases([](Random& random) {
        const Case any = anyCase(random);
        for (const Message& step : priceOf(any.book, any.selection).working())
            for (const Equation& equation : equationsIn(step.english()))
                EXPECT_EQ(faultOf(equation), "") << step.english();
    });
}

/// Whatever the billing, a promotion counts as many months of three years.
TEST(WordsOfCharges, CountTheMonthsOfAPromotionWhateverTheBilling)
{
    forRandomCases([](Random& random) {
        Promotion promotion = anyPromotion(random);
        int ofMonths = 0;
        for (int month = 1; month <= 36; ++month)
            ofMonths += monthsInForce(promotion, Billing::monthly, month);
        int ofYears = 0;
        for (int year = 1; year <= 3; ++year)
            ofYears += monthsInForce(promotion, Billing::annual, year);
        EXPECT_EQ(ofMonths, *promotion.months);
        EXPECT_EQ(ofYears, *promotion.months);
    });
}

} // namespace seatwise::words_property_test
