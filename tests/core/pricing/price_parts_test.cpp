#include <gtest/gtest.h>

#include "pricing/books.h"
#include "pricing/music_book.h"
#include "pricing/price_parts.h"
#include "quoting/canonical.h"
#include "quoting/quotes.h"
#include "values.h"

namespace seatwise::price_parts_test {

namespace {

using namespace test;

// Source document: Ensemble, 200 seats, 39.95 + 80 × 0.18 = 54.35 a month.
PriceParts twoHundredSeats()
{
    return priceOf(musicBook(), select("ensemble", 200)).parts();
}

TEST(PriceParts, ThatAddUpMakeAPrice)
{
    EXPECT_EQ(Price::of(twoHundredSeats()).value(), priceOf(musicBook(), select("ensemble", 200)));
}

TEST(PriceParts, WhoseLinesDoNotAddUpMakeNone)
{
    PriceParts parts = twoHundredSeats();
    parts.lines.front().amount = money("39.94");
    EXPECT_EQ(Price::of(parts).error().message.english(),
              "the lines of a price come to 54.34, and its subtotal is 54.35");
}

TEST(PriceParts, WhoseTotalIsAnotherMakeNone)
{
    PriceParts parts = twoHundredSeats();
    parts.total = money("5.43");
    EXPECT_EQ(Price::of(parts).error().message.english(),
              "the discounts of a price come to 0, and do not make the total 5.43 of the subtotal 54.35");
}

TEST(PriceParts, OfAChangeAddUpToo)
{
    ChargedParts parts = twoHundredSeats();
    parts.discounts.push_back({words::plain("Credit"), std::nullopt, money("10"), Discount::Kind::credit});
    EXPECT_FALSE(PriceOfChange::of(parts));
    parts.total = money("44.35");
    EXPECT_EQ(PriceOfChange::of(parts)->total(), money("44.35"));
}

TEST(PriceParts, OfAKeptQuoteThatDoNotAddUpAreRefused)
{
    std::string bytes = canonicalBytes(sampleQuote());
    const std::string total = R"("total":"652.2")";
    const std::size_t at = bytes.find(total);
    ASSERT_NE(at, std::string::npos) << bytes;
    bytes.replace(at, total.size(), R"("total":"52.2")");
    const auto read = readQuote(bytes);
    ASSERT_FALSE(read);
    EXPECT_NE(read.error().message.english().find("do not make the total 52.2"), std::string::npos)
        << read.error().message.english();
}

} // namespace

} // namespace seatwise::price_parts_test
