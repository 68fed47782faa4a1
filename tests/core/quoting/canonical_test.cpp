#include "quoting/canonical.h"

#include <stdexcept>

#include <gtest/gtest.h>

#include "quoting/quotes.h"
#include "quoting/verify_code.h"
#include "values.h"

namespace seatwise::canonical_test {

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

TEST(CanonicalQuote, HasALanguageOnlyWhereOneIsGiven)
{
    Quote quote = test::fullQuote();
    EXPECT_EQ(canonicalBytes(quote).find("language"), std::string::npos);
    quote.details.language = "de-AT";
    EXPECT_NE(canonicalBytes(quote).find(R"("language":"de-AT")"), std::string::npos);
    EXPECT_EQ(readBack(quote).details.language, "de-AT");
}

/// The bytes without what quotes have held only since the first invoice is kept.
std::string asBefore(std::string bytes)
{
    for (const std::string_view key : {"\"first_invoice\":{", "\"next_seat_paid\":\""}) {
        const std::size_t at = bytes.find(key);
        if (at == std::string::npos)
            throw std::invalid_argument(std::string(key) + " is not there");
        const std::size_t end = bytes.find(key.back() == '{' ? '}' : '"', at + key.size());
        bytes.erase(at, end + 2 - at); // and the comma
    }
    return bytes;
}

TEST(CanonicalQuote, OfBeforeTheFirstInvoiceWasKeptStaysAsItWas)
{
    const std::string bytes = asBefore(canonicalBytes(test::sampleQuote()));
    const Quote old = readQuote(bytes).value();
    EXPECT_EQ(canonicalBytes(old), bytes);
    EXPECT_FALSE(old.firstInvoice);
    EXPECT_EQ(std::get<Price>(old.price).nextSeatList(), test::rate("2.16"));
    EXPECT_FALSE(std::get<Price>(old.price).nextSeat());
}

// The bytes of a quote that was issued before, and the code that was printed on its paper: SHA-256, the first 70 bits
// in Crockford's base 32.
TEST(CanonicalQuote, OfBeforeVerifiesByTheCodeOnItsPaper)
{
    const std::string bytes =
        R"({"format":"seatwise.quote","format_version":1,"id":"q-1","replaces":"","number":"SW-2026-000001","revision":1,)"
        R"("details":{"customer":"Elm School","department":"","bill_to":"","purchase_order":"","prepared_by":""},)"
        R"("price_book":{"id":"list","name":"List","version":"1","sha256":"00"},"selection":{"plan":"team","seats":2,)"
        R"("billing":"monthly","usage":[],"base_amounts":[],"add_ons":[],"start":"2026-11-16","promotions":[],"period":1},)"
        R"("price":{"plan":"team","plan_name":"Team","seats":2,"billing":"monthly","currency":"USD","lines":[{"kind":)"
        R"("additional","description":"Seats","quantity":"2","unit":"seat","rate":"10","amount":"20"}],"subtotal":"20",)"
        R"("discounts":[],"total":"20","monthly_equivalent":"20","per_seat_month":"10","per_seat_period":"10",)"
        R"("band":{"index":1,"from":0},"next_seat":"10","annual_policy":"0","needs_approval":false,"notices":[{"kind":)"
        R"("tax","text":"Taxes are not included."}],"working":["Seats: 2 × $10.00 = $20.00"]},"service":{"from":)"
        R"("2026-11-16","to":"2026-12-15"},"valid_days":30,"issued":"2026-11-01","valid_through":"2026-12-01"})";
    const Quote old = readQuote(bytes).value();
    EXPECT_EQ(canonicalBytes(old), bytes);
    EXPECT_EQ(verifyCode(old), "FTT3-EJRH-ZKEY-GA");
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
    EXPECT_NE(read.error().message.english().find("revision"), std::string::npos) << read.error().message.english();
}

TEST(CanonicalQuote, IsRefusedWhenItIsNoJson)
{
    EXPECT_EQ(readQuote("%PDF-1.4").error().kind, Error::Kind::failed);
}

} // namespace

} // namespace seatwise::canonical_test
