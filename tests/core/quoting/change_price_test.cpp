#include "quoting/change_price.h"

#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "quoting/canonical.h"
#include "quoting/quote_json.h"
#include "quoting/quote_moves.h"
#include "values.h"

namespace seatwise::change_price_test {

namespace {

using test::day;
using test::money;

QuoteDetails riverside(const std::string& purchaseOrder = {})
{
    QuoteDetails details;
    details.customer = "Riverside";
    details.purchaseOrder = purchaseOrder;
    return details;
}

/// From 200 seats a month, on 21 November: 10 of 30 days remain.
QuotedChange fromTwoHundred(const char* on = "2026-11-21")
{
    return {.fromPlan = "ensemble", .fromSeats = 200, .on = day(on), .periodStart = std::nullopt};
}

Selection monthly(SeatCount seats)
{
    Selection selection;
    selection.plan = "ensemble";
    selection.seats = seats;
    selection.billing = Billing::monthly;
    return selection;
}

Quote changeDraft(SeatCount seats = 250)
{
    return draftChangeQuote(test::musicBook(), monthly(seats), fromTwoHundred(), riverside(), "change-1").value();
}

// A third of 54.35 is 18.12; a year is 652.20.
TEST(ChangeQuote, OfTheBillingIsForThePeriodThatBegins)
{
    QuotedChange change = fromTwoHundred();
    change.fromBilling = Billing::monthly;
    Selection annual = monthly(200);
    annual.billing = Billing::annual;
    const Quote draft = draftChangeQuote(test::musicBook(), annual, change, riverside(), "change-1").value();
    EXPECT_EQ(charged(draft).lines().front().description.english(), "Ensemble, 200 seats: 2026-11-21 to 2027-11-20");
    EXPECT_EQ(charged(draft).lines().front().amount, money("652.20"));
    EXPECT_EQ(charged(draft).discounts().front().amount, money("18.12"));
    EXPECT_EQ(draft.service, (Period{day("2026-11-21"), day("2027-11-20")}));
    EXPECT_EQ(readQuote(canonicalBytes(draft)).value(), draft);
}

// Source document: 250 seats cost 61.55 + 10 × 0.16 = 63.15 a month, 200 seats 54.35; a third of each.
TEST(ChangeQuote, ChargesTheRestOfThePeriodAndCreditsTheUnusedTime)
{
    const Quote draft = changeDraft();
    const ChargedPrice& price = charged(draft);
    ASSERT_EQ(price.lines().size(), 1U);
    EXPECT_EQ(price.lines().front().amount, money("21.05"));
    ASSERT_EQ(price.discounts().size(), 1U);
    EXPECT_EQ(price.discounts().front().amount, money("18.12"));
    EXPECT_EQ(price.total(), money("2.93"));
}

TEST(ChangeQuote, PaysForTheRestOfThePeriod)
{
    EXPECT_EQ(changeDraft().service, test::days("2026-11-21", "2026-11-30"));
}

TEST(ChangeQuote, IsInvoicedOnTheDayOfTheChange)
{
    EXPECT_EQ(changeDraft().firstInvoice,
              (FirstInvoice{day("2026-11-21"), test::days("2026-11-21", "2026-11-30"), money("2.93")}));
}

TEST(ChangeQuote, CarriesNoFigureOfTheFullPrice)
{
    const Price full = test::priceOf(test::musicBook(), monthly(250));
    EXPECT_TRUE(std::holds_alternative<PriceOfChange>(changeDraft().price));
    const std::string json = quoteJson(changeDraft(), day("2026-11-21"));
    EXPECT_EQ(json.find(full.perSeatMonth().toString(4)), std::string::npos) << json;
    for (const char* key : {"monthly_equivalent", "per_seat_month", "per_seat_period"})
        EXPECT_NE(json.find(std::string("\"") + key + "\": null"), std::string::npos) << key;
}

TEST(ChangeQuote, PricesEachPlanWithItsOwnPromotions)
{
    test::Book book = test::musicBook();
    Promotion solo;
    solo.code = "SOLO";
    solo.name = "SOLO";
    solo.percent = Percent::whole(50);
    solo.plans = {"solo"};
    book.promotions = {solo};
    for (Plan& plan : book.plans)
        if (plan.id == "solo")
            plan.upgradesTo = {"ensemble"};
    Selection target = monthly(20);
    target.offers.promotions = {"SOLO"};
    const QuotedChange change{.fromPlan = "solo", .fromSeats = 19, .on = day("2026-11-16"), .periodStart = {}};
    const auto priced = priceOfChange(book, change, target);
    // Half of the month: 19.95 / 2 less half of what was paid, 7.95 + 14 × 0.80 = 19.15 less 9.58.
    ASSERT_TRUE(priced) << priced.error().message.english();
    EXPECT_EQ(chargedIn(priced->price).subtotal(), money("9.98"));
    EXPECT_EQ(chargedIn(priced->price).discounts().front().amount, money("4.79"));
}

TEST(ChangeQuote, KnowsTheLastDayOfAContractOfALeapDay)
{
    QuotedChange change{.fromPlan = "ensemble", .fromSeats = 200, .on = day("2028-02-28"), .periodStart = {}};
    change.contractStart = day("2024-02-29");
    Selection target = monthly(4'000);
    target.billing = Billing::annual;
    const Quote draft = draftChangeQuote(test::musicBook(), target, change, riverside(), "leap").value();
    EXPECT_EQ(draft.service, test::days("2028-02-28", "2028-02-28"));
    EXPECT_EQ(readQuote(canonicalBytes(draft)).value(), draft);
}

TEST(ChangeQuote, ReadsBackAsTheSame)
{
    EXPECT_EQ(readQuote(canonicalBytes(changeDraft())).value(), changeDraft());
}

TEST(ChangeQuote, IsPricedAnewAsAChange)
{
    EXPECT_EQ(charged(*repriced(changeDraft(), test::musicBook())).total(), money("2.93"));
    EXPECT_TRUE(differenceWith(changeDraft(), test::musicBook())->difference.isZero());
}

TEST(ChangeQuote, IsRenewedAsAWholeMonth)
{
    const Quote agreed = accepted(issued(changeDraft(), {2026, 1}, day("2026-11-21")).value(),
                                  {day("2026-11-22"), {}, {}}, day("2026-11-22"))
                             .value();
    const Quote next = renewed(agreed, test::musicBook(), "next").value();
    EXPECT_FALSE(next.change);
    EXPECT_EQ(charged(next).total(), money("63.15"));
    EXPECT_EQ(next.service, test::days("2026-12-01", "2026-12-31"));
}

TEST(ChangeQuote, IsRefusedWhereNothingIsToPay)
{
    const auto refusal = priceOfChange(test::musicBook(), fromTwoHundred(), monthly(120));
    EXPECT_EQ(refusal.error().message.english(), "the change costs nothing now; there is nothing to quote");
}

TEST(ChangeQuote, IsRefusedWhereTheChangeWaitsForTheNextPeriod)
{
    QuotedChange change = fromTwoHundred();
    change.periodStart = day("2026-07-01");
    Selection fewer = monthly(120);
    fewer.billing = Billing::annual;
    const auto refusal = priceOfChange(test::musicBook(), change, fewer);
    EXPECT_EQ(refusal.error().message.english(),
              "the change takes effect on 2027-07-01 without a charge; there is nothing to quote");
}

TEST(ChangeQuote, IsRefusedForAPlanThatIsNotThere)
{
    QuotedChange change = fromTwoHundred();
    change.fromPlan = "orchestra";
    EXPECT_FALSE(priceOfChange(test::musicBook(), change, monthly(250)));
}

TEST(QuoteOfATrial, PaysForTheDaysOfTheTrial)
{
    Selection trial = monthly(5);
    trial.plan = "prelude";
    trial.start = day("2027-03-01");
    const Quote draft = draftQuote(test::musicBook(), trial, riverside(), "trial-1").value();
    EXPECT_EQ(draft.service, test::days("2027-03-01", "2027-03-14")); // 14 days
}

TEST(DetailedQuote, TakesOtherDetails)
{
    EXPECT_EQ(detailed(changeDraft(), riverside("PO-7"))->details.purchaseOrder, "PO-7");
}

TEST(DetailedQuote, IsRefusedWithoutACustomer)
{
    EXPECT_EQ(detailed(changeDraft(), {}).error().message.english(), "a quote needs a customer");
}

TEST(DetailedQuote, IsRefusedOnceItIsIssued)
{
    const Quote quote = issued(changeDraft(), {2026, 1}, day("2026-11-21")).value();
    EXPECT_FALSE(detailed(quote, quote.details));
}

} // namespace

} // namespace seatwise::change_price_test
