#include "quoting/quote.h"

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "quoting/quotes.h"

namespace seatwise::quote_test {

namespace {

using test::day;

TEST(QuoteNumber, IsWrittenWithSixDigits)
{
    EXPECT_EQ(toString(QuoteNumber{2026, 123}), "SW-2026-000123");
    EXPECT_EQ(toString(QuoteNumber{2026, 1'234'567}), "SW-2026-1234567");
}

TEST(QuoteNumber, ReadsWhatItWrites)
{
    EXPECT_EQ(parseQuoteNumber("SW-2026-000123"), (QuoteNumber{2026, 123}));
    EXPECT_EQ(parseQuoteNumber("SW-2026-1234567"), (QuoteNumber{2026, 1'234'567}));
}

TEST(QuoteNumber, RefusesOtherText)
{
    for (const auto* text : {"", "SW-2026-", "SW-2026-123", "SW-2026-000000", "SW-2026-0000123", "SX-2026-000123",
                             "SW-2026-000123 ", "SW-20a6-000123", "SW-2026-00012-", "SW-2026-99999999999999999999"})
        EXPECT_FALSE(parseQuoteNumber(text)) << text;
}

TEST(QuoteValidity, LastsThroughTheEndOfItsLastDay)
{
    const Quote quote = test::sampleQuote();
    EXPECT_EQ(statusOn(quote, day("2026-12-21")), QuoteStatus::issued);
    EXPECT_EQ(statusOn(quote, day("2026-12-22")), QuoteStatus::expired);
}

TEST(QuoteValidity, DoesNotEndWhatWasAccepted)
{
    Quote quote = test::sampleQuote();
    quote.status = QuoteStatus::accepted;
    EXPECT_EQ(statusOn(quote, day("2030-01-01")), QuoteStatus::accepted);
}

TEST(QuoteDetails, RefuseWhatIsNotOneLineOfText)
{
    QuoteDetails details;
    details.customer = "Two\nlines";
    EXPECT_EQ(checkDetails(details).error().message.english(),
              "the customer has control characters; allowed is one line of text");
    details.customer = "\xC3\x28";
    EXPECT_EQ(checkDetails(details).error().message.english(), "the customer is not UTF-8 text");
    details.customer = std::string(401, 'x');
    EXPECT_EQ(checkDetails(details).error().message.english(), "the customer is longer than 400 bytes");
    details.customer = "Elm";
    details.language = "German";
    EXPECT_EQ(checkDetails(details).error().message.english(),
              "the language must be a code such as de or de-AT, not \"German\"");
}

TEST(QuoteDetails, HaveABillToOfUpToTenLines)
{
    QuoteDetails details;
    details.billTo = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10";
    EXPECT_TRUE(checkDetails(details));
    details.billTo += "\n11";
    EXPECT_EQ(checkDetails(details).error().message.english(), "the bill-to has more than 10 lines");
}

TEST(QuoteDetails, HaveNoOtherControlCharacterInTheBillTo)
{
    QuoteDetails details;
    for (const char* text : {"c/o Accounts\r\n12 Main Street", "c/o\tAccounts", "c/o \x1b[31mAccounts"}) {
        details.billTo = text;
        EXPECT_EQ(checkDetails(details).error().message.english(),
                  "the bill-to has control characters; allowed are up to 10 lines of text");
    }
}

} // namespace

} // namespace seatwise::quote_test
