#include "quoting/counted_quote.h"

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "quoting/quote_moves.h"
#include "quoting/quotes.h"
#include "values.h"
#include "words/offers_words.h"

// R93.

namespace seatwise::counted_quote_test {
namespace {

using namespace test;

Discount off(Discount::Kind kind, std::string_view amount, std::optional<Percent> share = std::nullopt)
{
    return {words::promotionNamed("SPRING", "Welcome"), share, money(amount), kind};
}

/// Of 652.20 a year with these discounts.
Percent depthWith(std::vector<Discount> discounts)
{
    Quote quote = sampleQuote();
    editPrice(quote, [&](PriceParts& price) {
        for (const Discount& each : discounts)
            price.total -= each.amount;
        price.discounts = std::move(discounts);
    });
    return depthOf(charged(quote));
}

TEST(CountedQuote, HasTheDepthOfWhatAPersonTookOff)
{
    // Rates: 26.09 of 521.76 leave 0.94999…, of which 90 % are 0.85499…
    EXPECT_EQ(
        depthWith({off(Discount::Kind::annualPolicy, "130.44", percent("20")), off(Discount::Kind::negotiated, "26.09"),
                   off(Discount::Kind::promotion, "10"), off(Discount::Kind::manager, "48.57", percent("10"))}),
        percent("14.5"));
}

TEST(CountedQuote, HasTheDepthThatTheManagerGave)
{
    EXPECT_EQ(depthWith({off(Discount::Kind::manager, "81.53", percent("12.5"))}), percent("12.5"));
    EXPECT_EQ(depthWith({off(Discount::Kind::manager, "52.20")}), percent("8")); // 52.20 of 652.20 are 8.0036…
}

TEST(CountedQuote, HasNoDepthOfWhatTheListGives)
{
    EXPECT_EQ(depthWith({off(Discount::Kind::annualPolicy, "130.44", percent("20")),
                         off(Discount::Kind::promotion, "10"), off(Discount::Kind::term, "25.59", percent("5"))}),
              percent("0"));
}

TEST(CountedQuote, IsOfTheOptionThatWasAccepted)
{
    Quote quote = sampleQuote();
    QuoteOption other = quote;
    other.price = std::get<Price>(fullQuote().price);
    quote.others = {other};
    EXPECT_EQ(countedOf(quote, day("2026-11-22")).total, money("652.20"));
    quote.status = QuoteStatus::accepted;
    quote.decision = Decision{day("2026-11-25"), "", "", 2};
    const CountedQuote counted = countedOf(quote, day("2026-11-26"));
    EXPECT_EQ(counted.total, money("609.59"));
    EXPECT_EQ(counted.decided, day("2026-11-25"));
}

TEST(CountedQuote, HasExpiredAfterItsLastDay)
{
    EXPECT_EQ(countedOf(sampleQuote(), day("2026-12-21")).status, QuoteStatus::issued);
    EXPECT_EQ(countedOf(sampleQuote(), day("2026-12-22")).status, QuoteStatus::expired);
}

TEST(CountedQuote, WaitsForAnApprovalAsADraftAlone)
{
    Quote draft = sampleDraft();
    editPrice(draft, [](PriceParts& price) { price.needsApproval = true; });
    EXPECT_TRUE(countedOf(draft, day("2026-11-21")).waitsForApproval);
    draft.approval = Approval{"Grace", "", day("2026-11-20")};
    EXPECT_FALSE(countedOf(draft, day("2026-11-21")).waitsForApproval);
}

} // namespace
} // namespace seatwise::counted_quote_test
