#include "quoting/canonical.h"

#include <gtest/gtest.h>

#include "quoting/quotes.h"
#include "quoting/read_quote.h"

namespace seatwise {

namespace {

Quote readBack(const Quote& quote)
{
    return readQuote(canonicalBytes(quote)).value();
}

TEST(CanonicalQuote, ReadsBackAsTheSameDraft)
{
    EXPECT_EQ(readBack(test::sampleDraft()), test::sampleDraft());
}

TEST(CanonicalQuote, ReadsBackEveryFieldThatIsInUse)
{
    Quote quote = test::fullQuote();
    const Quote back = readBack(quote);
    quote.status = QuoteStatus::draft; // the status is no content
    EXPECT_EQ(back, quote);
}

TEST(CanonicalQuote, GivesTheSameBytesForTheSameContent)
{
    EXPECT_EQ(canonicalBytes(readBack(test::fullQuote())), canonicalBytes(test::fullQuote()));
}

TEST(CanonicalQuote, LeavesTheStatusAndTheDayOfADecisionOut)
{
    Quote quote = test::sampleQuote();
    const std::string before = canonicalBytes(quote);
    quote.status = QuoteStatus::accepted;
    quote.decision = Decision{*quote.issued, {}, {}};
    EXPECT_EQ(canonicalBytes(quote), before);
}

TEST(CanonicalQuote, KeepsWhoDecidedAndOnWhichOrder)
{
    Quote quote = test::sampleQuote();
    quote.decision = Decision{*quote.issued, "Ada Park", "PO-77"};
    EXPECT_EQ(readBack(quote).decision, quote.decision);
}

TEST(CanonicalQuote, KeepsHostileTextAsItIs)
{
    Quote quote = test::sampleDraft();
    quote.details.customer = "\"</script>\\ \u202Elatot =SUM(A1) \U0001F3B5";
    EXPECT_EQ(readBack(quote).details.customer, quote.details.customer);
}

TEST(CanonicalQuote, WritesAmountsAsPlainDecimalText)
{
    const std::string bytes = canonicalBytes(test::sampleDraft());
    EXPECT_NE(bytes.find("\"total\":\"652.2\""), std::string::npos) << bytes;
}

TEST(CanonicalQuote, IsRefusedWhenAFieldIsMissing)
{
    std::string bytes = canonicalBytes(test::sampleDraft());
    bytes.replace(bytes.find("\"revision\":1,"), 13, "");
    const auto read = readQuote(bytes);
    ASSERT_FALSE(read);
    EXPECT_NE(read.error().message.find("revision"), std::string::npos) << read.error().message;
}

TEST(CanonicalQuote, IsRefusedWhenItIsNoJson)
{
    EXPECT_EQ(readQuote("%PDF-1.4").error().kind, Error::Kind::failed);
}

} // namespace

} // namespace seatwise
