#include <string>

#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "money/sums.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

// Every seat count the document promises, 5 to 75,000, against the formula worked out in cents.

namespace seatwise::every_seat_test {

namespace {

using namespace test;

constexpr SeatCount fewest = 5;
constexpr SeatCount most = 75'000;

Money cents(long long amount)
{
    return Money::fromUnits(amount * 100);
}

class EverySeat : public testing::TestWithParam<std::pair<std::string, Billing>>
{
protected:
    const test::Book book = musicBook();
    const Billing billing = GetParam().second;
};

INSTANTIATE_TEST_SUITE_P(Billing, EverySeat,
                         testing::Values(std::pair{"Monthly", Billing::monthly}, std::pair{"Annual", Billing::annual}),
                         byFirst);

TEST_P(EverySeat, HasTheTotalOfTheFormula)
{
    for (SeatCount count = fewest; count <= most; ++count) {
        const Plan& plan = *book.findPlan(count < 20 ? PlanId("solo") : PlanId("ensemble"));
        ASSERT_EQ(totalFor(book, plan, count, billing), cents(publishedCents(count, billing))) << count << " seats";
    }
}

TEST_P(EverySeat, HasThePriceOfTheFormula)
{
    for (SeatCount count = fewest; count <= most; ++count) {
        const Price price = priceOf(book, select(count < 20 ? "solo" : "ensemble", count, billing));
        ASSERT_EQ(price.total(), cents(publishedCents(count, billing))) << count << " seats";
    }
}

TEST_P(EverySeat, IsGivenToThePlanThatAdmitsIt)
{
    for (SeatCount count = fewest; count <= most; ++count) {
        const auto plan = recommend(book, count, billing);
        ASSERT_TRUE(plan.has_value()) << count << " seats";
        ASSERT_EQ((*plan)->id, count < 20 ? "solo" : "ensemble") << count << " seats";
    }
}

TEST_P(EverySeat, CostsTheDifferenceToTheNextOne)
{
    for (SeatCount count = 20; count < most; ++count) {
        const Price price = priceOf(book, select("ensemble", count, billing));
        const long long step = ensembleCents(count + 1, billing) - ensembleCents(count, billing);
        ASSERT_EQ(price.nextSeat(), Money::fromUnits(step * (Money::scale / 100))) << count << " seats";
    }
}

TEST_P(EverySeat, HasLinesThatAddUpToItsTotal)
{
    for (SeatCount count = fewest; count <= most; ++count) {
        const Price price = priceOf(book, select("auto", count, billing));
        ASSERT_EQ(seatwise::sumOf(price.lines(), &Line::amount), price.total()) << count << " seats";
    }
}

TEST_P(EverySeat, WithTwentyPercentOffHasTheDiscountRoundedOnce)
{
    const Plan& ensemble = *book.findPlan("ensemble");
    for (SeatCount count = 20; count <= most; ++count) {
        const long long list = ensembleCents(count, billing);
        const long long off = billing == Billing::annual ? (list * 20 + 50) / 100 : 0;
        ASSERT_EQ(totalFor(book, ensemble, count, billing, Percent::whole(20)), cents(list - off)) << count << " seats";
    }
}

} // namespace

} // namespace seatwise::every_seat_test
