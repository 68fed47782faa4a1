#include "documents/quote_document.h"

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "documents/html_page.h"
#include "documents/some_quotes.h"
#include "pricing/music_book.h"
#include "quoting/quotes.h"
#include "quoting/verify_code.h"

namespace seatwise::ui::quote_html_test {
namespace {

using seatwise::test::day;
using seatwise::test::fullQuote;
using seatwise::test::sampleDraft;
using seatwise::test::sampleQuote;
using test::elementsNamed;
using test::HtmlElement;
using test::plainOptions;
using test::readHtml;
using test::textsOf;

std::vector<HtmlElement> pageOf(const Quote& quote, const QuoteDocumentOptions& options = plainOptions())
{
    return readHtml(quoteHtml(quote, options));
}

TEST(QuoteHtml, IsAPageWithALanguageATitleAndUtf8)
{
    const auto page = pageOf(sampleQuote());
    EXPECT_TRUE(quoteHtml(sampleQuote(), plainOptions()).startsWith("<!DOCTYPE html>\n"));
    EXPECT_EQ(page.front().attribute(QStringLiteral("lang")), QStringLiteral("en"));
    EXPECT_EQ(elementsNamed(page, QStringLiteral("meta")).front().attribute(QStringLiteral("charset")),
              QStringLiteral("utf-8"));
    EXPECT_EQ(textsOf(page, QStringLiteral("title")).front(),
              QStringLiteral("Quote SW-2026-000123 r1 for Sample School District"));
}

TEST(QuoteHtml, CarriesTheWholeHeadOfTheAuditTrail)
{
    QuoteDocumentOptions options = plainOptions();
    options.auditHead = "3f2a9c0d11e2b7aa" + std::string(48, 'e');
    const auto page = pageOf(sampleQuote(), options);
    const QString head = QString::fromStdString(options.auditHead);
    EXPECT_EQ(textsOf(page, QStringLiteral("code")), QStringList(head));
    EXPECT_EQ(elementsNamed(page, QStringLiteral("meta")).back().attribute(QStringLiteral("content")), head);
    EXPECT_TRUE(textsOf(pageOf(sampleQuote()), QStringLiteral("code")).isEmpty());
}

TEST(QuoteHtml, HasEachLineOfTheBillToOnALineOfItsOwn)
{
    Quote quote = sampleQuote();
    quote.details.billTo = "c/o Accounts\n12 Main Street";
    const QStringList facts = textsOf(pageOf(quote), QStringLiteral("dd"));
    EXPECT_TRUE(facts.contains(QStringLiteral("c/o Accounts")));
    EXPECT_TRUE(facts.contains(QStringLiteral("12 Main Street")));
}

TEST(QuoteHtml, HasOneHeadingOfTheFirstRankAndThenTheSecond)
{
    const auto page = pageOf(sampleQuote());
    EXPECT_EQ(textsOf(page, QStringLiteral("h1")), QStringList(QStringLiteral("Quote SW-2026-000123 · r1")));
    EXPECT_EQ(textsOf(page, QStringLiteral("h2")).front(), QStringLiteral("Ensemble plan, 200 seats, billed annually"));
}

TEST(QuoteHtml, HasATableWithACaptionAndScopedHeads)
{
    const auto page = pageOf(sampleQuote());
    EXPECT_EQ(elementsNamed(page, QStringLiteral("caption")).size(), 1U);
    EXPECT_EQ(textsOf(page, QStringLiteral("thead")),
              QStringList(QStringLiteral("Item Seats Rate / seat / year Amount")));
    for (const HtmlElement& head : elementsNamed(page, QStringLiteral("th")))
        EXPECT_FALSE(head.attribute(QStringLiteral("scope")).isEmpty()) << head.text.toStdString();
}

TEST(QuoteHtml, ShowsTheLinesAndTheSums)
{
    EXPECT_EQ(textsOf(pageOf(sampleQuote()), QStringLiteral("tr")),
              (QStringList{QStringLiteral("Item Seats Rate / seat / year Amount"),
                           QStringLiteral("Ensemble tier 2 base 120 — $479.40"),
                           QStringLiteral("Additional seats 80 $2.16 $172.80"), QStringLiteral("Subtotal $652.20"),
                           QStringLiteral("Discounts $0.00"), QStringLiteral("Tax not included"),
                           QStringLiteral("Total $652.20")}));
}

TEST(QuoteHtml, ShowsEachDiscount)
{
    const QStringList rows = textsOf(pageOf(fullQuote()), QStringLiteral("tr"));
    EXPECT_TRUE(rows.contains(QStringLiteral("Term discount, 3 years (5 %) −$32.61")));
    EXPECT_TRUE(rows.contains(QStringLiteral("Promotion SPRING: Welcome −$10.00")));
}

TEST(QuoteHtml, SaysWhoBuysUntilWhen)
{
    const QStringList facts = textsOf(pageOf(fullQuote()), QStringLiteral("dd"));
    EXPECT_EQ(facts, (QStringList{QStringLiteral("Sample School District"), QStringLiteral("Accounts payable"),
                                  QStringLiteral("PO number: PO 77"), QStringLiteral("Music department"),
                                  QStringLiteral("Prepared by: Ada"), QStringLiteral("21 Nov 2026 · 21 Dec 2026"),
                                  QStringLiteral("1 Jul 2027 – 30 Jun 2028"), QStringLiteral("12 months"),
                                  QStringLiteral("First invoice: $652.20, due 1 Jul 2027"),
                                  QStringLiteral("Term: 3 years, to 30 Jun 2030")}));
}

TEST(QuoteHtml, CarriesTheVerifyCodeInWordsAndSquares)
{
    const QString code = QString::fromStdString(verifyCode(sampleQuote()));
    const auto page = pageOf(sampleQuote());
    EXPECT_TRUE(textsOf(page, QStringLiteral("footer")).front().contains(QStringLiteral("Verify offline: ") + code));
    const auto pictures = elementsNamed(page, QStringLiteral("svg"));
    ASSERT_EQ(pictures.size(), 1U);
    EXPECT_EQ(pictures.front().attribute(QStringLiteral("role")), QStringLiteral("img"));
    EXPECT_EQ(pictures.front().text.simplified(), QStringLiteral("SW-2026-000123 R1 ") + code);
}

TEST(QuoteHtml, DescribesTheCurveInWords)
{
    const SharedBook book = seatwise::test::musicBook();
    QuoteDocumentOptions options = plainOptions();
    options.book = book.get();
    const auto titles = textsOf(pageOf(sampleQuote(), options), QStringLiteral("title"));
    EXPECT_TRUE(titles.contains(QStringLiteral("Cost per seat and month as you grow. 200 seats: about $0.27")));
}

TEST(QuoteHtml, SaysDraftOnADraftAndShowsNoCode)
{
    const auto page = pageOf(sampleDraft());
    EXPECT_TRUE(textsOf(page, QStringLiteral("p")).contains(QStringLiteral("DRAFT")));
    EXPECT_TRUE(elementsNamed(page, QStringLiteral("svg")).empty());
    EXPECT_TRUE(textsOf(page, QStringLiteral("footer")).front().startsWith(QStringLiteral("Draft, not an offer")));
}

TEST(QuoteHtml, SaysExpiredAfterTheLastDayOfValidity)
{
    QuoteDocumentOptions options = plainOptions();
    options.today = day("2026-12-22");
    EXPECT_TRUE(textsOf(pageOf(sampleQuote(), options), QStringLiteral("p")).contains(QStringLiteral("EXPIRED")));
}

TEST(QuoteHtml, SetsAcceptedApartFromWhatKeepsAQuoteFromBeingTaken)
{
    const auto mark = [](const Quote& quote) {
        for (const HtmlElement& each : elementsNamed(pageOf(quote), QStringLiteral("p")))
            if (each.attribute(QStringLiteral("class")).startsWith(QStringLiteral("mark")))
                return each.attribute(QStringLiteral("class"));
        return QString();
    };
    Quote quote = sampleQuote();
    EXPECT_EQ(mark(quote), QString());
    quote.status = QuoteStatus::superseded;
    EXPECT_EQ(mark(quote), QStringLiteral("mark"));
    quote.status = QuoteStatus::accepted;
    EXPECT_EQ(mark(quote), QStringLiteral("mark settled"));
}

TEST(QuoteHtml, RefersToNothingOutsideItself)
{
    QuoteDocumentOptions options = plainOptions();
    options.letterhead.logo = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>";
    const QByteArray html = quoteHtml(fullQuote(), options);
    EXPECT_FALSE(html.contains("url(")) << "in the styles";
    EXPECT_FALSE(html.contains("@import")) << "in the styles";
    for (const HtmlElement& element : readHtml(html))
        for (const auto& [name, value] : element.attributes) {
            EXPECT_NE(name, QStringLiteral("href"));
            EXPECT_TRUE(name != QLatin1String("src") || value.startsWith(QLatin1String("data:")))
                << value.toStdString();
        }
}

TEST(QuoteHtml, ForbidsTheBrowserToFetchAndRunAnything)
{
    const auto metas = elementsNamed(pageOf(sampleQuote()), QStringLiteral("meta"));
    EXPECT_EQ(metas[1].attribute(QStringLiteral("http-equiv")), QStringLiteral("Content-Security-Policy"));
    EXPECT_TRUE(metas[1].attribute(QStringLiteral("content")).startsWith(QStringLiteral("default-src 'none'")));
}

TEST(QuoteHtml, ShowsFiveHundredLines)
{
    const auto rows = textsOf(pageOf(test::quoteOfLines(500)), QStringLiteral("tr"));
    EXPECT_EQ(rows.filter(QStringLiteral("Service ")).size(), 500);
    EXPECT_EQ(rows.last(), QStringLiteral("Total ") + test::dollars(101LL * 500 * 501 / 2));
}

TEST(QuoteHtml, WritesAmountsAsTheLocaleDoes)
{
    QuoteDocumentOptions options = plainOptions();
    options.locale = QLocale(QLocale::German, QLocale::Germany);
    EXPECT_EQ(textsOf(pageOf(test::quoteOfLines(50), options), QStringLiteral("tr")).last(),
              QStringLiteral("Total 1.287,75 $"));
}

} // namespace
} // namespace seatwise::ui::quote_html_test
