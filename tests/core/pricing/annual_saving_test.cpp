#include "pricing/monthly_difference.h"

#include <gtest/gtest.h>

#include "book.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::annual_saving_test {

namespace {

using test::money;
using test::select;

std::optional<Money> savingOf(const PriceBook& book, const Selection& selection)
{
    return annualSaving(book, selection, test::priceOf(book, selection).total());
}

} // namespace

TEST(AnnualSaving, IsWhatTheYearLiesBelowTwelveMonths)
{
    Selection selection = select("ensemble", 200, Billing::annual);
    selection.annualDiscount = Percent::whole(20);
    EXPECT_EQ(savingOf(test::musicBook(), selection), money("130.44")); // a fifth of 12 × 54.35
}

TEST(AnnualSaving, IsNothingWherePublishedRatesAreTwelveMonths)
{
    EXPECT_EQ(savingOf(test::musicBook(), select("ensemble", 200, Billing::annual)), Money{});
}

TEST(AnnualSaving, IsComparedWithTheSameOffers)
{
    test::Book book = test::musicBook();
    book.rules.discountBands = {{Percent::whole(30), DiscountBand::Needs::none}};
    Selection selection = select("ensemble", 200, Billing::annual);
    selection.annualDiscount = Percent::whole(20);
    selection.offers.manager = AgreedDiscount{Percent::whole(10), ""};
    // 12 × (54.35 − 5.44) less 652.20 − 130.44 − 52.18
    EXPECT_EQ(savingOf(book, selection), money("117.34"));
}

TEST(AnnualSaving, CountsAddOnsOnBothSides)
{
    test::Book book = test::musicBook();
    book.addOns = {
        {.id = "lessons", .name = "Lessons", .plans = {"ensemble"}, .charges = {test::fee(test::flat("5"))}}};
    Selection selection = select("ensemble", 200, Billing::annual);
    selection.addOns = {"lessons"};
    EXPECT_EQ(savingOf(book, selection), Money{});
}

TEST(AnnualSaving, IsAbsentForAPlanThatIsNotBilledMonthly)
{
    test::Book book = test::musicBook();
    book.plans.back().billing = {Billing::annual};
    EXPECT_EQ(savingOf(book, select("ensemble", 200, Billing::annual)), std::nullopt);
}

} // namespace seatwise::annual_saving_test
