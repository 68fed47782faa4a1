// A page that prices other numbers of seats. Figures from the published list: Ensemble costs 652.20 a year for 200
// seats and 654.36 for 201.
#include "documents/live_prices.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

#include "book.h"
#include "documents/html_page.h"
#include "documents/some_quotes.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "quoting/quote_moves.h"

namespace seatwise::ui::live_prices_test {
namespace {

class LivePrices : public testing::Test
{
protected:
    LivePrices() { options.book = &static_cast<const PriceBook&>(book); }

    [[nodiscard]] Quote quoteOf(const Selection& asked) const
    {
        QuoteDetails details;
        details.customer = "Riverside";
        return draftQuote(book, asked, details, "a").value();
    }

    [[nodiscard]] Quote ofTwoHundred() const
    {
        return quoteOf(seatwise::test::select("ensemble", 200, Billing::annual));
    }

    seatwise::test::Book book = seatwise::test::musicBook();
    QuoteDocumentOptions options = test::plainOptions();
};

TEST_F(LivePrices, AreTheTotalsOfTheTermsFromTheFewestSeatsOn)
{
    const auto live = livePrices(ofTwoHundred(), options);
    ASSERT_TRUE(live);
    EXPECT_TRUE(live->script.contains("from: 20, step: 1, totals: [\"$239.40\",\"$241.80\","));
    EXPECT_TRUE(live->script.contains("\"$652.20\",\"$654.36\""));
    EXPECT_TRUE(live->section.contains("min=\"20\" max=\"5019\" step=\"1\" value=\"200\""));
}

TEST_F(LivePrices, SayThePeriodOfTheQuote)
{
    EXPECT_TRUE(livePrices(ofTwoHundred(), options)->section.contains("Total a year"));
    const Quote monthly = quoteOf(seatwise::test::select("ensemble", 200));
    EXPECT_TRUE(livePrices(monthly, options)->section.contains("Total a month"));
}

TEST_F(LivePrices, AreNoneWithoutTheBookOfTheQuote)
{
    options.book = nullptr;
    EXPECT_FALSE(livePrices(ofTwoHundred(), options));
    EXPECT_TRUE(interactiveQuoteHtml(ofTwoHundred(), options).isEmpty());
}

TEST_F(LivePrices, LetABrowserRunTheirScriptAlone)
{
    const QByteArray page = interactiveQuoteHtml(ofTwoHundred(), options);
    const QByteArray script = livePrices(ofTwoHundred(), options)->script.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64();
    EXPECT_TRUE(page.contains("script-src 'sha256-" + digest + "'"));
    EXPECT_TRUE(page.contains("<script>" + script + "</script>"));
    EXPECT_EQ(test::elementsNamed(test::readHtml(page), QStringLiteral("output")).size(), 1U); // it is well-formed
}

TEST_F(LivePrices, StandOnNoOtherPage)
{
    EXPECT_FALSE(quoteHtml(ofTwoHundred(), options).contains("script"));
}

} // namespace
} // namespace seatwise::ui::live_prices_test
