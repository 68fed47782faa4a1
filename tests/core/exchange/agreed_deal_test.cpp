#include "exchange/agreed_deal.h"

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "exchange/deals.h"
#include "exchange/lago_deal.h"
#include "exchange/stripe_deal.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "quoting/option_price.h"
#include "quoting/quote_moves.h"

#include "quoting/quotes.h"
#include "values.h"

// R91: an accepted quote is handed over as its invoices, and no other.

namespace seatwise::agreed_deal_test {

namespace {

using namespace test;

Selection ensemble(SeatCount seats)
{
    Selection selection = select("ensemble", seats, Billing::annual);
    selection.start = day("2027-07-01");
    return selection;
}

Said refusalOf(const Quote& quote, std::optional<Date> start = std::nullopt)
{
    const auto deal = agreedDeal(quote, musicBook(), day("2027-02-01"), start);
    return deal ? Said{} : Said{deal.error().kind, deal.error().message.english()};
}

TEST(AgreedDeal, IsOfAnAcceptedQuoteAlone)
{
    EXPECT_EQ(refusalOf(sampleDraft()).english, "draft draft-1 is draft; only an accepted quote can be handed over");
    EXPECT_EQ(refusalOf(sampleQuote()).english,
              "SW-2026-000123 r1 is expired; only an accepted quote can be handed over");
    EXPECT_EQ(refusalOf(sampleQuote()).kind, Error::Kind::refused);
    EXPECT_EQ(refusalOf(acceptedQuote(musicBook(), ensemble(200))).english, "");
}

TEST(AgreedDeal, HasTheOrderThatCameWithTheDecision)
{
    const AgreedDeal deal = dealOf(musicBook(), ensemble(200));
    EXPECT_EQ(deal.purchaseOrder, "PO 77");
    EXPECT_EQ(deal.name, "SW-2026-000123 r1");
    EXPECT_EQ(deal.billTo.size(), 3U);
}

TEST(AgreedDeal, NeedsAFirstDayOfService)
{
    const Quote quote = acceptedQuote(musicBook(), select("ensemble", 200, Billing::annual));
    EXPECT_EQ(refusalOf(quote).english,
              "SW-2026-000123 r1 names no first day of service; name the day to hand it over");
    const AgreedDeal deal = agreedDeal(quote, musicBook(), day("2026-11-22"), day("2027-07-01")).value();
    ASSERT_EQ(deal.invoices.size(), 1U);
    EXPECT_EQ(deal.invoices.front().period, days("2027-07-01", "2028-06-30"));
    EXPECT_EQ(deal.invoices.front().amount, money("652.20")); // the published list
}

TEST(AgreedDeal, TakesNoOtherDayThanWasAgreed)
{
    const Said refusal = refusalOf(acceptedQuote(musicBook(), ensemble(200)), day("2027-08-01"));
    EXPECT_EQ(refusal.kind, Error::Kind::usage);
    EXPECT_EQ(refusal.english, "SW-2026-000123 r1 begins on 2027-07-01, as was agreed; no other day can be named");
}

TEST(AgreedDeal, IsRefusedWhereItDoesNotComeOutAgain)
{
    Quote quote = acceptedQuote(musicBook(), ensemble(200));
    quote.selection.seats = 201;
    const Said refusal = refusalOf(quote);
    EXPECT_EQ(refusal.kind, Error::Kind::refused);
    EXPECT_NE(refusal.english.find("was accepted at $652.20 and now comes to $654.36"), std::string::npos)
        << refusal.english; // one more seat is 12 × 0.18
}

TEST(AgreedDeal, IsTheOptionThatWasAccepted)
{
    Quote draft = sampleDraft();
    QuoteOption other = draft;
    other.selection.seats = 300;
    static_cast<ServicePrice&>(other) = seatwise::priceOf(std::nullopt, other.selection, musicBook()).value();
    draft.others = {other};
    const Quote sent = issued(draft, {2026, 1}, day("2026-11-21")).value();
    Decision decision;
    decision.on = day("2026-11-22");
    decision.option = 2;
    const Quote taken = accepted(sent, decision, day("2026-11-22")).value();
    const AgreedDeal deal = agreedDeal(taken, musicBook(), day("2026-11-22")).value();
    EXPECT_EQ(deal.invoices.front().seats, 300);
    EXPECT_EQ(deal.invoices.front().amount, money("853.80")); // 12 × 71.15
}

TEST(AgreedDeal, OfAChangeIsNoSubscription)
{
    AgreedDeal deal = dealOf(musicBook(), ensemble(200));
    deal.isChange = true;
    for (const auto& made : {stripeDeal(deal), lagoDeal(deal)}) {
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().message.english(),
                  "SW-2026-000123 r1 changes a subscription that runs already, which is changed where it is billed; it "
                  "can be handed over as csv");
    }
}

TEST(AgreedDeal, NamesMetersThatAreNoPartOfIt)
{
    Selection selection = select("pro", 3);
    selection.start = day("2027-07-01");
    const PriceBook& book = shippedBook("sessiontrack");
    EXPECT_TRUE(loses(dealOf(book, selection).losses, "plans.pro.charges.insights"));
    selection.usage = {{"credit", quantity("100")}};
    const AgreedDeal used = dealOf(book, selection);
    EXPECT_EQ(used.invoices.front().amount, money("39.99")); // 29.99 and 100 × 0.10
    EXPECT_TRUE(loses(used.losses, "plans.pro.charges.insights"));
}

} // namespace

} // namespace seatwise::agreed_deal_test
