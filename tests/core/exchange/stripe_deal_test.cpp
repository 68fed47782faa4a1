#include "exchange/stripe_deal.h"

#include <gtest/gtest.h>

#include "billing/schedule.h"
#include "calendar/days.h"
#include "exchange/deals.h"
#include "exchange/stripe.h"
#include "exchange/stripe_reckoner.h"
#include "pricing/any_book.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

// R91: what Stripe bills for a schedule is what the invoices of the quote say, to the cent.

namespace seatwise::stripe_deal_test {

namespace {

using namespace test;
using Billed = std::vector<StripeInvoice>;

Selection ensemble(SeatCount seats, Billing billing, std::string_view start)
{
    Selection selection = select("ensemble", seats, billing);
    selection.start = day(start);
    return selection;
}

nlohmann::ordered_json handedOver(const PriceBook& book, const Selection& selection)
{
    return nlohmann::ordered_json::parse(stripeDeal(dealOf(book, selection)).value().text);
}

/// What the program itself schedules, in minor units of Stripe's. A part of a period at the end of an open deal is not
/// cut there, where the deal goes on.
Billed scheduled(const PriceBook& book, const Selection& selection)
{
    const std::int64_t unit = Money::step(stripeExponent(book.currency)).units();
    const Schedule made = schedule(book, {.selection = selection, .until = {}, .alignedTo = {}, .pause = {}}).value();
    const bool isOpen = !selection.termYears && selection.laterSeats.empty();
    Billed billed;
    for (const Invoice& invoice : made.invoices)
        billed.push_back({toString(invoice.date), invoice.amount.units() / unit});
    if (isOpen && selection.billing == Billing::monthly && anchorOf(book.rules, selection) != MonthlyAnchor::start &&
        selection.start->day() != std::chrono::day{1})
        billed.pop_back();
    return billed;
}

// The published list: 12 × 45.35, 71.15 and 115.15.
TEST(StripeDeal, HasAPhaseForEachYearOfARamp)
{
    Selection selection = ensemble(150, Billing::annual, "2027-07-01");
    selection.laterSeats = {300, 600};
    const auto file = handedOver(musicBook(), selection);
    EXPECT_EQ(billedByStripe(file), (Billed{{"2027-07-01", 54'420}, {"2028-07-01", 85'380}, {"2029-07-01", 138'180}}));
    const auto& phases = file["subscription_schedule"]["phases"];
    ASSERT_EQ(phases.size(), 3U);
    EXPECT_EQ(phases[1]["items"][0]["price"], "music-learning/ensemble/seats/annual");
    EXPECT_EQ(phases[1]["items"][0]["quantity"], 300);
    EXPECT_EQ(file["subscription_schedule"]["end_behavior"], "cancel");
    EXPECT_EQ(file["subscription_schedule"]["start_date"], 1'814'400'000); // date -u -d 2027-07-01 +%s
}

// 54.35 for 200 seats a month; 17 of the 31 days of March 2027 are 29.80, the 14 that are left of it a year on
// are 24.55.
TEST(StripeDeal, BillsPartsOfMonthsAsPhasesOfTheirDays)
{
    Selection selection = ensemble(200, Billing::monthly, "2027-03-15");
    selection.termYears = 1;
    const auto billed = billedByStripe(handedOver(musicBook(), selection));
    ASSERT_EQ(billed.size(), 13U);
    EXPECT_EQ(billed.front(), (StripeInvoice{"2027-03-15", 2'980}));
    EXPECT_EQ(billed[1], (StripeInvoice{"2027-04-01", 5'435}));
    EXPECT_EQ(billed.back(), (StripeInvoice{"2028-03-01", 2'455}));
}

// 652.20 less 20 % by the policy is 521.76, less 10 % of it 469.58.
TEST(StripeDeal, SaysDiscountsAsCouponsOfTheirAmounts)
{
    Selection selection = ensemble(200, Billing::annual, "2027-07-01");
    selection.annualDiscount = percent("20");
    selection.offers.manager = AgreedDiscount{percent("10"), "volume"};
    const PriceBook& book = shippedBook("music-learning");
    const auto file = handedOver(book, selection);
    EXPECT_EQ(billedByStripe(file), (Billed{{"2027-07-01", 46'958}}));
    ASSERT_EQ(file["coupons"].size(), 2U);
    EXPECT_EQ(file["coupons"][0]["amount_off"], 13'044);
    EXPECT_EQ(file["coupons"][1]["amount_off"], 5'218);
    EXPECT_TRUE(loses(stripeDeal(dealOf(book, selection)).value().losses, "discounts"));
}

TEST(StripeDeal, AddsWhatIsChargedOnceToTheFirstInvoice)
{
    Charge setup = fee(flat("0"));
    setup.id = "setup";
    setup.name = "Setup";
    setup.once = flat("250");
    Selection selection = select("team", 10);
    selection.start = day("2027-07-01");
    const auto file = handedOver(bookOf({teamPlan({seats(perUnit("3")), setup})}), selection);
    const auto billed = billedByStripe(file);
    EXPECT_EQ(billed[0].amount, 28'000); // 10 × 3 + 250
    EXPECT_EQ(billed[1].amount, 3'000);
    EXPECT_EQ(file["subscription_schedule"]["phases"][0]["add_invoice_items"].size(), 1U);
}

TEST(StripeDeal, EndsATrialWithItsLastDay)
{
    Selection selection = select("prelude", 10);
    selection.start = day("2027-07-01");
    const auto file = handedOver(musicBook(), selection);
    EXPECT_EQ(billedByStripe(file), (Billed{{"2027-07-01", 0}}));
    const auto& phase = file["subscription_schedule"]["phases"][0];
    EXPECT_EQ(phase["trial_end"], 1'815'609'600); // date -u -d 2027-07-15 +%s: fourteen days, the first one counted
    EXPECT_EQ(phase["end_date"], phase["trial_end"]);
}

TEST(StripeDeal, GoesOnWithWholeMonthsWhereNoTermWasAgreed)
{
    const AgreedDeal deal = dealOf(musicBook(), ensemble(200, Billing::monthly, "2027-03-15"));
    const ExchangeFile made = stripeDeal(deal).value();
    const auto file = nlohmann::ordered_json::parse(made.text);
    EXPECT_EQ(file["subscription_schedule"]["end_behavior"], "release");
    EXPECT_EQ(billedByStripe(file).back(), (StripeInvoice{"2028-02-01", 5'435}));
    EXPECT_TRUE(loses(made.losses, "subscription_schedule.end_behavior")) << pathsOf(made.losses);
}

Book inCurrency(const char* code, std::string_view amount)
{
    Book book = bookOf(seats(perUnit(amount)));
    book.currency = *Currency::find(code);
    return book;
}

TEST(StripeDeal, WritesMinorUnitsOfEachCurrency)
{
    Selection selection = select("team", 3);
    selection.start = day("2027-07-01");
    const auto first = [&](const char* code, std::string_view amount) {
        return billedByStripe(handedOver(inCurrency(code, amount), selection)).front().amount;
    };
    EXPECT_EQ(first("JPY", "1200"), 3'600);
    EXPECT_EQ(first("USD", "1.23"), 369);
    EXPECT_EQ(first("KWD", "1.230"), 3'690);
    EXPECT_EQ(first("ISK", "1200"), 360'000); // with two decimals there
}

TEST(StripeDeal, NamesAThirdDecimalThatItCannotSay)
{
    Selection selection = select("team", 1);
    selection.start = day("2027-07-01");
    const Book book = inCurrency("KWD", "1.235");
    const ExchangeFile made = stripeDeal(dealOf(book, selection)).value();
    EXPECT_EQ(billedByStripe(nlohmann::ordered_json::parse(made.text)).front().amount, 1'240);
    EXPECT_TRUE(loses(made.losses, "invoices")) << pathsOf(made.losses);
}

// Rounded tier by tier 3 × 0.335 and 0.135 are 1.01 and 0.14, rounded once they are 1.14.
TEST(StripeDeal, IsAnAmountWhereTiersOfTheirOwnWouldComeToAnother)
{
    Selection selection = select("team", 4);
    selection.start = day("2027-07-01");
    const Book book = bookOf(seats(graduated({{"3", "0.335"}, {"", "0.135"}})));
    const ExchangeFile made = stripeDeal(dealOf(book, selection)).value();
    const auto file = nlohmann::ordered_json::parse(made.text);
    EXPECT_EQ(billedByStripe(file).front().amount, 114);
    EXPECT_TRUE(file["prices"].empty());
    EXPECT_TRUE(loses(made.losses, "plans.team.charges.seats.monthly")) << pathsOf(made.losses);
}

TEST(StripeDeal, NamesMorePhasesThanAreTakenAtATime)
{
    Selection selection = ensemble(150, Billing::monthly, "2027-03-15");
    selection.laterSeats = {200, 300, 400, 500};
    const ExchangeFile made = stripeDeal(dealOf(musicBook(), selection)).value();
    EXPECT_TRUE(loses(made.losses, "subscription_schedule.phases")) << pathsOf(made.losses);
}

bool isTrial(const PriceBook& book, const Selection& selection)
{
    const auto* const plan = std::get_if<PlanId>(&selection.plan);
    return plan && book.findPlan(*plan)->kind == PlanKind::trial;
}

TEST(StripeDeal, BillsAnyQuoteOfTheShippedBooksToTheCent)
{
    forRandomCases(
        [](Random& random) {
            const PriceBook& book = shippedBook(random.flip() ? "music-learning" : "sessiontrack");
            const Selection selection = anySelection(random, book);
            if (!isQuotable(book, selection))
                return;
            const auto file = handedOver(book, selection);
            if (isTrial(book, selection))
                EXPECT_EQ(billedByStripe(file).front().amount, 0);
            else
                EXPECT_EQ(billedByStripe(file), scheduled(book, selection)) << file.dump(1);
        },
        2'000);
}

TEST(StripeDeal, BillsAnyQuoteOfAnyBookToTheCentOrNamesTheLoss)
{
    int exact = 0;
    forRandomCases(
        [&exact](Random& random) {
            const AnyBook any = anyBookOfAllWords(random);
            if (!isQuotable(any.book, any.selection))
                return;
            const ExchangeFile made = stripeDeal(dealOf(any.book, any.selection)).value();
            if (loses(made.losses, "invoices"))
                return;
            ++exact;
            EXPECT_EQ(billedByStripe(nlohmann::ordered_json::parse(made.text)), scheduled(any.book, any.selection))
                << made.text;
        },
        1'000);
    EXPECT_GT(exact, 300);
}

} // namespace

} // namespace seatwise::stripe_deal_test
