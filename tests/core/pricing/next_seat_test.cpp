// The next seat costs what the next price is above this one: at every seat of every plan, with every kind of offer.
#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "cases.h"
#include "pricing/books.h"
#include "pricing/curve.h"
#include "pricing/music_book.h"
#include "pricing/offered_plan.h"
#include "values.h"

namespace seatwise::next_seat_test {

namespace {

using namespace test;

struct OfferCase
{
    std::string name;
    void (*offer)(Selection&);
};

/// The music list with offers of every kind, an add-on by the seat and a meter.
test::Book offeringBook()
{
    test::Book book = musicBook();
    Promotion third;
    third.code = "P33";
    third.name = "P33";
    third.percent = percent("33.3");
    third.stackable = true;
    Promotion five;
    five.code = "FIVE";
    five.name = "FIVE";
    five.amount = rate("5");
    five.stackable = true;
    book.promotions = {third, five};
    book.termDiscounts = {{3, percent("7.5")}};
    book.rules.discountBands = {{Percent::whole(20), DiscountBand::Needs::none}};
    book.rules.negotiatedFrom = 1'000;
    for (Plan& plan : book.plans)
        plan.charges.push_back(usage("call", graduated({{"100", "0.015"}, {"", "0.0125"}})));
    AddOn support;
    support.id = "support";
    support.name = "Support";
    support.charges = {seats(volume({{"500", "0.125"}, {"", "0.105"}}))};
    book.addOns = {support};
    return book;
}

const std::vector<OfferCase>& offers()
{
    static const std::vector<OfferCase> all = {
        {"None", [](Selection&) {}},
        {"AnnualPolicy", [](Selection& asked) { asked.annualDiscount = percent("20"); }},
        {"PercentPromotion", [](Selection& asked) { asked.offers.promotions = {"P33"}; }},
        {"AmountPromotion", [](Selection& asked) { asked.offers.promotions = {"FIVE"}; }},
        {"BothPromotions",
         [](Selection& asked) {
             asked.offers.promotions = {"FIVE", "P33"};
         }},
        {"Term", [](Selection& asked) { asked.termYears = 3; }},
        {"Manager",
         [](Selection& asked) {
             asked.offers.manager = AgreedDiscount{percent("12.5"), ""};
         }},
        {"AddOnAndUsage",
         [](Selection& asked) {
             asked.addOns = {"support"};
             asked.usage = {{"call", quantity("150.5")}};
             asked.termYears = 3;
         }},
        {"Everything", [](Selection& asked) {
             asked.annualDiscount = percent("20");
             asked.offers.promotions = {"P33", "FIVE"};
             asked.termYears = 3;
             asked.offers.manager = AgreedDiscount{percent("12.5"), ""};
             asked.addOns = {"support"};
             asked.usage = {{"call", quantity("99")}};
         }}};
    return all;
}

class NextSeatPaid : public testing::TestWithParam<std::tuple<OfferCase, Billing>>
{
protected:
    [[nodiscard]] static Selection asked(const std::string& plan, SeatCount count)
    {
        Selection selection = select(plan, count, std::get<Billing>(GetParam()));
        std::get<OfferCase>(GetParam()).offer(selection);
        return selection;
    }
};

TEST_P(NextSeatPaid, IsTheNextPriceLessThisOne)
{
    const test::Book book = offeringBook();
    for (const auto& [plan, last] : {std::pair{"solo", SeatCount{19}}, std::pair{"ensemble", SeatCount{6'500}}}) {
        std::optional<Money> before;
        std::optional<Money> promised;
        for (SeatCount count = book.findPlan(PlanId(std::string_view(plan)))->seats.min; count <= last; ++count) {
            const Price price = priceOf(book, asked(plan, count));
            if (before) {
                ASSERT_EQ(promised, price.total() - *before) << plan << " before " << count;
            }
            before = price.total();
            promised = price.nextSeat();
        }
    }
}

TEST_P(NextSeatPaid, IsTheSameInTheCurve)
{
    const test::Book book = offeringBook();
    const Selection selection = asked("ensemble", 20);
    const auto offered = offeredOn(book, *book.findPlan("ensemble"), selection);
    const auto points = sampledCurve(book, offered.value(), 20, 75'000, 60).value();
    for (const CurvePoint& point : points) {
        const Price price = priceOf(book, asked("ensemble", point.seats));
        EXPECT_EQ(point.total, price.total()) << point.seats;
        EXPECT_EQ(point.perSeat, price.perSeatPeriod()) << point.seats;
        EXPECT_EQ(point.nextSeat, price.nextSeat()) << point.seats;
    }
}

INSTANTIATE_TEST_SUITE_P(Music, NextSeatPaid,
                         testing::Combine(testing::ValuesIn(offers()),
                                          testing::Values(Billing::monthly, Billing::annual)),
                         [](const auto& row) {
                             return std::get<OfferCase>(row.param).name +
                                    std::string(toString(std::get<Billing>(row.param)));
                         });

TEST(NextSeatPaid, HasNegotiatedRatesInIt)
{
    const test::Book book = offeringBook();
    const auto asked = [](SeatCount count) {
        Selection selection = select("ensemble", count);
        selection.offers.negotiated = NegotiatedRates{{{7'000, rate("0.0333")}, {9'000, rate("0.0222")}}, "volume"};
        return selection;
    };
    for (SeatCount count = 6'990; count < 9'100; ++count) {
        const Price price = priceOf(book, asked(count));
        ASSERT_EQ(price.nextSeat(), priceOf(book, asked(count + 1)).total() - price.total()) << count;
    }
}

TEST(Budget, OfAYearHoldsTwelveMonthsOfTheSelection)
{
    const test::Book book = offeringBook();
    Selection asked = select("ensemble", 20);
    asked.addOns = {"support"};
    const auto offered = offeredOn(book, *book.findPlan("ensemble"), asked);
    const auto most = seatsForBudget(book, offered.value(), {money("1000"), Billing::annual}).value();
    const auto totalOf = [&](SeatCount count) {
        asked.seats = count;
        return priceOf(book, asked).total().units() * 12;
    };
    EXPECT_LE(totalOf(most.seats), money("1000").units());
    EXPECT_GT(totalOf(most.seats + 1), money("1000").units());
    EXPECT_EQ(most.left.units(), money("1000").units() - totalOf(most.seats));
}

TEST(Budget, OfAMonthHoldsATwelfthOfAnAnnualPrice)
{
    const test::Book book = musicBook();
    const Selection asked = select("ensemble", 20, Billing::annual);
    const auto offered = offeredOn(book, *book.findPlan("ensemble"), asked);
    // Source document: 200 seats cost 652.20 a year, 12 × 54.35.
    EXPECT_EQ(seatsForBudget(book, offered.value(), {money("54.35"), Billing::monthly})->seats, 200);
    EXPECT_EQ(seatsForBudget(book, offered.value(), {money("54.34"), Billing::monthly})->seats, 199);
}

} // namespace

} // namespace seatwise::next_seat_test
