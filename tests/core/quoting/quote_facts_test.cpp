#include "quoting/quote_facts.h"

#include <random>

#include <gtest/gtest.h>

#include "quoting/canonical.h"
#include "quoting/quotes.h"

namespace seatwise::quote_facts_test {

namespace {

/// The facts as the whole quote has them.
QuoteFacts factsOf(const Quote& quote)
{
    return {quote.id,
            quote.number,
            quote.revision,
            quote.details.customer,
            quote.details.purchaseOrder,
            charged(quote).plan(),
            charged(quote).planName(),
            charged(quote).seats(),
            charged(quote).currency().code,
            charged(quote).total(),
            quote.issued,
            quote.validThrough,
            quote.decision ? std::optional(quote.decision->purchaseOrder) : std::nullopt,
            quote.details.preparedBy,
            quote.book.id,
            quote.book.sha256,
            quote.approval ? quote.approval->by : "",
            quote.approval ? quote.approval->proof : std::nullopt,
            optionCount(quote)};
}

Quote hostileQuote()
{
    Quote quote = test::fullQuote();
    quote.details.preparedBy = R"(","prepared_by":"x)";
    quote.approval = Approval{R"(},"approval":{"by")", "", *quote.issued, ApprovalProof::role};
    quote.details.customer = "\"</script>\\ \\\" \u202Elatot {\"total\":\"1\"} \U0001F3B5";
    quote.details.purchaseOrder = R"(\\",[{)";
    test::editPrice(quote, [](PriceParts& price) { price.planName = "\t\x01"; });
    return quote;
}

TEST(QuoteFacts, AreThoseOfTheWholeQuote)
{
    for (const Quote& quote : {test::sampleDraft(), test::sampleQuote(), test::fullQuote(), hostileQuote()})
        EXPECT_EQ(factsIn(canonicalBytes(quote)), factsOf(quote)) << canonicalBytes(quote);
}

TEST(QuoteFacts, LeaveAQuoteWithoutItsWorkingAsItIsElse)
{
    for (Quote quote : {test::sampleDraft(), test::sampleQuote(), test::fullQuote(), hostileQuote()}) {
        quote.details.department = R"(,"notices":[{"working":[)";
        quote.others = {quote};
        const std::string bytes = canonicalBytes(quote);
        const std::string without = withoutWorking(bytes);
        const auto clear = [](QuotedPrice& price) {
            PriceParts parts = std::get<Price>(price).parts();
            parts.notices.clear();
            parts.working.clear();
            price = Price::of(std::move(parts)).value();
        };
        quote = readQuote(bytes).value();
        clear(quote.price);
        clear(quote.others.front().price);
        EXPECT_EQ(readQuote(without).value(), quote) << without;
        EXPECT_EQ(without.find("Taxes are not included"), std::string::npos);
    }
}

TEST(QuoteFacts, LeaveBytesThatEndTooEarlyAsTheyAre)
{
    const std::string bytes = canonicalBytes(test::sampleQuote());
    const std::string cut = bytes.substr(0, bytes.find(",\"notices\":[") + 20);
    EXPECT_EQ(withoutWorking(cut), cut);
}

TEST(QuoteFacts, AreMissingWhereAFieldIs)
{
    const std::string bytes = canonicalBytes(test::sampleQuote());
    const std::size_t price = bytes.find("\"price\":");
    for (const std::string_view key : {"id", "revision", "details", "customer", "purchase_order", "price"}) {
        std::string without = bytes;
        without.replace(without.find('"' + std::string(key) + "\":") + 1, key.size(), "x");
        EXPECT_FALSE(factsIn(without)) << key;
    }
    for (const std::string_view key : {"plan", "plan_name", "seats", "currency", "total"}) {
        std::string without = bytes;
        without.replace(without.find('"' + std::string(key) + "\":", price) + 1, key.size(), "x");
        EXPECT_FALSE(factsIn(without)) << key;
    }
}

// Changed bytes that are still those of a quote are read alike.
TEST(QuoteFacts, AgreeWithTheWholeQuoteAfterAnyOfTenThousandChanges)
{
    const std::string bytes = canonicalBytes(test::fullQuote());
    std::mt19937 random(5);
    int read = 0;
    for (int i = 0; i < 10'000; ++i) {
        std::string changed = bytes;
        for (auto edits = random() % 3 + 1; edits > 0; --edits)
            changed[random() % changed.size()] = static_cast<char>(random() % 96 + ' ');
        if (random() % 4 == 0)
            changed.resize(random() % changed.size());
        const auto facts = factsIn(changed);
        if (const auto quote = readQuote(changed); quote && canonicalBytes(*quote) == changed) {
            ++read;
            EXPECT_EQ(facts, factsOf(*quote)) << changed;
        }
    }
    EXPECT_GT(read, 1'000);
}

} // namespace

} // namespace seatwise::quote_facts_test
