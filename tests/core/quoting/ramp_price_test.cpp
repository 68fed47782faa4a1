// The price of seats that grow by year. R77. Figures from the published list: Ensemble costs 544.20 a year for 150
// seats (479.40 + 30 × 2.16), 853.80 for 300 (738.60 + 60 × 1.92) and 1381.80 for 600 (1237.80 + 100 × 1.44); a month
// is a twelfth: 45.35, 71.15, 115.15.
#include "quoting/ramp_price.h"

#include <gtest/gtest.h>

#include "billing/schedule.h"
#include "book.h"
#include "calendar/days.h"
#include "money/sums.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "quoting/quote_moves.h"
#include "random_cases.h"
#include "values.h"

namespace seatwise::ramp_price_test {

namespace {

using test::day;
using test::money;
using test::musicBook;
using test::percent;
using test::Random;

Selection growing(const std::vector<SeatCount>& seats, Billing billing = Billing::annual,
                  std::string_view start = "2026-07-01")
{
    Selection selection = test::select("ensemble", seats.front(), billing);
    selection.start = day(start);
    selection.laterSeats.assign(seats.begin() + 1, seats.end());
    return selection;
}

const ChargedPrice& chargedBy(const ServicePrice& price)
{
    return chargedIn(price.price);
}

/// "Ensemble, 150 seats, year 1: 544.20".
std::vector<std::string> linesOf(const ServicePrice& price)
{
    std::vector<std::string> lines;
    for (const Line& line : chargedBy(price).lines())
        lines.push_back(line.description.english() + ": " + line.amount.toString(2));
    return lines;
}

std::string refusal(const PriceBook& book, const Selection& selection)
{
    return priceOfRamp(book, selection).error().message.english();
}

using Texts = std::vector<std::string>;

TEST(RampPrice, ChargesEachYearAtItsSeats)
{
    const ServicePrice price = priceOfRamp(musicBook(), growing({150, 300, 600})).value();
    EXPECT_EQ(linesOf(price), (Texts{"Ensemble, 150 seats, year 1: 544.20", "Ensemble, 300 seats, year 2: 853.80",
                                     "Ensemble, 600 seats, year 3: 1381.80"}));
    EXPECT_EQ(chargedBy(price).total(), money("2779.80"));
    EXPECT_EQ(price.service, test::days("2026-07-01", "2029-06-30"));
    ASSERT_EQ(price.invoices.size(), 3U);
    EXPECT_EQ(price.invoices[1].date, day("2027-07-01"));
    EXPECT_EQ(price.invoices[1].seats, 300);
    EXPECT_EQ(price.invoices[1].amount, money("853.80"));
    EXPECT_EQ(price.firstInvoice->amount, money("544.20"));
}

TEST(RampPrice, HasItsLastSeatsToTheEndOfTheTerm)
{
    Selection selection = growing({150, 300});
    selection.termYears = 3;
    const ServicePrice price = priceOfRamp(musicBook(), selection).value();
    EXPECT_EQ(linesOf(price),
              (Texts{"Ensemble, 150 seats, year 1: 544.20", "Ensemble, 300 seats, years 2 to 3: 1707.60"}));
}

// 45.35 × 17 / 31 = 24.87 and × 14 / 31 = 20.48; 71.15 × 17 / 31 = 39.02 and × 14 / 31 = 32.13.
TEST(RampPrice, OfMonthsIsTheSumOfTheirPartsAndWholes)
{
    const ServicePrice price = priceOfRamp(musicBook(), growing({150, 300}, Billing::monthly, "2026-03-15")).value();
    EXPECT_EQ(linesOf(price), (Texts{"Ensemble, 150 seats, year 1: 544.20", "Ensemble, 300 seats, year 2: 853.80"}));
    EXPECT_EQ(price.invoices.size(), 26U); // the March between them in two parts
    EXPECT_EQ(price.firstInvoice->amount, money("24.87"));
    EXPECT_EQ(price.invoices.back().amount, money("32.13"));
}

// 5 % of 2779.80 is 138.99; 10 % of what is left, year by year: 51.70, 81.11 and 131.27.
TEST(RampPrice, TakesEachOfferOffAllYears)
{
    test::Book book = musicBook();
    book.termDiscounts = {{3, Percent::whole(5)}};
    book.rules.discountBands = {{Percent::whole(20), DiscountBand::Needs::approval}};
    Selection selection = growing({150, 300, 600});
    selection.termYears = 3;
    selection.offers.manager = AgreedDiscount{Percent::whole(10), "three schools"};
    const ServicePrice made = priceOfRamp(book, selection).value();
    const ChargedPrice& price = chargedBy(made);
    EXPECT_EQ(price.subtotal(), money("2779.80"));
    ASSERT_EQ(price.discounts().size(), 2U);
    EXPECT_EQ(price.discounts()[0].kind, Discount::Kind::term);
    EXPECT_EQ(price.discounts()[0].percent, Percent::whole(5));
    EXPECT_EQ(price.discounts()[0].amount, money("138.99"));
    EXPECT_EQ(price.discounts()[1].kind, Discount::Kind::manager);
    EXPECT_EQ(price.discounts()[1].percent, Percent::whole(10));
    EXPECT_EQ(price.discounts()[1].amount, money("264.08"));
    EXPECT_EQ(price.total(), money("2376.73"));
    EXPECT_TRUE(price.needsApproval());
}

// Half of the first three months: 3 × 22.68, half a cent up each.
TEST(RampPrice, TakesAPromotionOffTheMonthsThatItIsFor)
{
    test::Book book = musicBook();
    Promotion welcome;
    welcome.code = "WELCOME";
    welcome.name = "Welcome";
    welcome.percent = Percent::whole(50);
    welcome.periods = 3;
    book.promotions = {welcome};
    Selection selection = growing({150, 300}, Billing::monthly);
    selection.offers.promotions = {"WELCOME"};
    const ServicePrice made = priceOfRamp(book, selection).value();
    ASSERT_EQ(chargedBy(made).discounts().size(), 1U);
    EXPECT_EQ(chargedBy(made).discounts()[0].amount, money("68.04"));
    EXPECT_FALSE(chargedBy(made).discounts()[0].percent);
}

TEST(RampPrice, ShowsWhatIsChargedOnceOnItsOwn)
{
    test::Book book = musicBook();
    book.plans.back().charges.front().once = test::flat("500");
    const ServicePrice price = priceOfRamp(book, growing({150, 300})).value();
    EXPECT_EQ(linesOf(price).front(), "Ensemble, 150 seats, year 1: 544.20");
    EXPECT_EQ(chargedBy(price).once(), money("500"));
    EXPECT_EQ(chargedBy(price).total(), money("1898.00"));
    EXPECT_EQ(price.firstInvoice->amount, money("1044.20"));
}

TEST(RampPrice, IsRefusedInOneLine)
{
    EXPECT_EQ(refusal(musicBook(), growing({300, 150})),
              "the ramp falls from 300 to 150 seats in year 2; seats of a ramp stay or grow");
    Selection startless = growing({150, 300});
    startless.start.reset();
    EXPECT_EQ(refusal(musicBook(), startless), "seats that grow by year need a start date");
    Selection trial = growing({5, 10}, Billing::monthly);
    trial.plan = PlanId("prelude");
    EXPECT_FALSE(priceOfRamp(musicBook(), trial));
}

TEST(RampPrice, IsNotThatOfAChange)
{
    const QuotedChange change{
        .fromPlan = "ensemble", .fromSeats = 100, .on = day("2026-07-10"), .periodStart = std::nullopt};
    QuoteDetails details;
    details.customer = "Riverside";
    const auto draft =
        draftChangeQuote(musicBook(), growing({150, 300}, Billing::monthly), change, details, "change-1");
    ASSERT_FALSE(draft);
    EXPECT_EQ(draft.error().message.english(),
              "seats that grow by year are quoted for whole years, not for a change of a running subscription");
}

TEST(RampPrice, IsThatOfItsScheduleForAnyRamp)
{
    test::Book book = musicBook();
    book.termDiscounts = {{2, Percent::whole(3)}, {3, Percent::whole(5)}};
    book.rules.discountBands = {{Percent::whole(100), DiscountBand::Needs::none}};
    const PriceBook& list = book;
    for (std::uint64_t number = 1; number <= 200; ++number) {
        SCOPED_TRACE("ramp " + std::to_string(number));
        Random random(number);
        Selection selection = growing({random.between(20, 3'000)}, random.flip() ? Billing::monthly : Billing::annual);
        selection.start = addDays(day("2026-01-01"), random.number(0, 900));
        for (int year = random.number(1, 2); year > 0; --year) {
            const SeatCount before = seatsInYear(selection, yearsOfRamp(selection));
            selection.laterSeats.push_back(before + random.between(0, 2'000));
        }
        if (random.flip())
            selection.termYears = 3;
        if (random.flip())
            selection.annualDiscount = Percent::fromUnits(random.between(0, 30'000'000));
        if (random.flip())
            selection.offers.manager = AgreedDiscount{Percent::fromUnits(random.between(1, 20'000'000)), "renewal"};
        const ServicePrice price = priceOfRamp(list, selection).value();
        const auto invoices = schedule(list, {.selection = selection, .until = {}, .alignedTo = {}, .pause = {}});
        EXPECT_EQ(chargedBy(price).total(), invoices->total);
        EXPECT_EQ(sumOf(price.invoices, &QuotedInvoice::amount).value(), invoices->total);
        for (const Discount& discount : chargedBy(price).discounts())
            EXPECT_FALSE(discount.description.empty());
    }
}

} // namespace

} // namespace seatwise::ramp_price_test
