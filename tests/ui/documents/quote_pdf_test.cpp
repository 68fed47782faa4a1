#include "documents/quote_document.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "documents/poppler.h"
#include "documents/qr_squares.h"
#include "documents/some_quotes.h"
#include "pricing/music_book.h"
#include "quoting/quotes.h"
#include "quoting/verify_code.h"

namespace seatwise::ui::quote_pdf_test {
namespace {

using seatwise::test::day;
using seatwise::test::fullQuote;
using seatwise::test::sampleDraft;
using seatwise::test::sampleQuote;
using test::linesFrom;
using test::linesOf;
using test::pagesOf;
using test::pictureOf;
using test::plainOptions;

QString textOf(const Quote& quote, const QuoteDocumentOptions& options = plainOptions())
{
    return linesOf(pagesOf(quotePdf(quote, options).bytes)).join(QLatin1Char('\n'));
}

/// How many pixels two pictures of one size do not share.
qsizetype differences(const QImage& a, const QImage& b)
{
    qsizetype count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y);
    return count;
}

TEST(QuotePdf, SaysWhoBuysWhatUntilWhen)
{
    const QString text = textOf(sampleQuote());
    for (const char* fact :
         {"SW-2026-000123 · r1", "Sample School District", "Music department", "Accounts payable",
          "21 Nov 2026 · 21 Dec 2026", "1 Jul 2027 – 30 Jun 2028", "Ensemble plan, 200 seats, billed annually"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(fact))) << fact << " is missing in\n" << text.toStdString();
}

TEST(QuotePdf, HasEachLineOfTheBillToOnALineOfItsOwn)
{
    Quote quote = sampleQuote();
    quote.details.billTo = "c/o Accounts\n12 Main Street\nSpringfield";
    const QStringList lines = test::flowOf(quotePdf(quote, plainOptions()).bytes).split(QLatin1Char('\n'));
    for (const char* line : {"c/o Accounts", "12 Main Street", "Springfield"})
        EXPECT_TRUE(lines.contains(QString::fromUtf8(line))) << lines.join(QLatin1Char('\n')).toStdString();
}

TEST(QuotePdf, SaysWhatBelongsIntoEmptyPlacesToWhoeverIssuesItAndToNobodyElse)
{
    Quote quote = sampleQuote();
    quote.details.billTo.clear();
    quote.service.reset();
    quote.firstInvoice.reset();
    QuoteDocumentOptions options = plainOptions();
    options.marksMissing = true;
    const QString shown = test::flowOf(quotePdf(quote, options).bytes);
    const QString sent = test::flowOf(quotePdf(quote, plainOptions()).bytes);
    for (const char* place : {"Nothing here yet", "Your name, address and logo go here.", "Who is billed, and where",
                              "Prepared by: Name, e-mail", "From … to …"}) {
        EXPECT_TRUE(shown.contains(QString::fromUtf8(place))) << place << ": " << shown.toStdString();
        EXPECT_FALSE(sent.contains(QString::fromUtf8(place))) << place;
    }
}

TEST(QuotePdf, ShowsTheLinesAndTheTotal)
{
    const QStringList lines = linesOf(pagesOf(quotePdf(sampleQuote(), plainOptions()).bytes));
    EXPECT_TRUE(lines.contains(QStringLiteral("Ensemble tier 2 base 120 — $479.40")));
    EXPECT_TRUE(lines.contains(QStringLiteral("Additional seats 80 $2.16 $172.80")));
    EXPECT_EQ(lines.filter(QRegularExpression(QStringLiteral("(^| )Total \\$652\\.20$"))).size(), 1);
}

TEST(QuotePdf, ShowsEachDiscountAsAnAmountThatIsTakenOff)
{
    const QString text = textOf(fullQuote());
    EXPECT_TRUE(text.contains(QStringLiteral("Term discount, 3 years −$32.61"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Promotion SPRING: −$10.00")));
}

TEST(QuotePdf, CarriesTheHeadOfTheAuditTrailOnEveryPage)
{
    QuoteDocumentOptions options = plainOptions();
    options.auditHead = "3f2a9c0d11e2b7aa" + std::string(48, 'e');
    const QString line = QStringLiteral("Audit trail at export: 3f2a9c0d11e2b7aa · shows records cut off later");
    for (const Paper paper : {Paper::letter, Paper::a4}) {
        options.paper = paper;
        for (const auto& page : pagesOf(quotePdf(test::quoteOfLines(40), options).bytes))
            EXPECT_TRUE(linesOf({page}).contains(line)) << linesOf({page}).join(QLatin1Char('\n')).toStdString();
    }
}

TEST(QuotePdf, SaysNothingOfAnAuditTrailWhereThereIsNone)
{
    EXPECT_FALSE(textOf(sampleQuote()).contains(QStringLiteral("Audit trail")));
}

TEST(QuotePdf, SaysThatTaxIsNotIncluded)
{
    EXPECT_TRUE(textOf(sampleQuote()).contains(QStringLiteral("Tax not included")));
}

TEST(QuotePdf, ExplainsThePriceByItsWorking)
{
    const QString text = textOf(sampleQuote());
    for (const char* step : {"200 seats fall in tier 2 of Ensemble (120–239).", "$479.40 + $172.80 = $652.20",
                             "$652.20 / (200 × 12) ≈ $0.2718 per seat and month", "Annual rates as published."})
        EXPECT_TRUE(text.contains(QString::fromUtf8(step))) << step;
}

TEST(QuotePdf, CarriesTheVerifyCodeAtItsFoot)
{
    EXPECT_TRUE(textOf(sampleQuote())
                    .contains(QStringLiteral("Verify offline: ") + QString::fromStdString(verifyCode(sampleQuote()))));
}

TEST(QuotePdf, CarriesNumberRevisionAndCodeAsSquares)
{
    constexpr int scale = 4;
    const QString words = QStringLiteral("SW-2026-000123 R1 ") + QString::fromStdString(verifyCode(sampleQuote()));
    const QrSquares squares = qrSquares(words);
    const QImage page =
        pictureOf(quotePdf(sampleQuote(), plainOptions()).bytes, scale).convertToFormat(QImage::Format_Grayscale8);
    const double side = 33.0 / squares.size;
    const QPointF corner(43.5 + (612 - 87) * 0.61, 792 - 63);
    QImage expected(squares.size, squares.size, QImage::Format_Grayscale8);
    expected.fill(255);
    for (const QRect& run : squares.dark)
        for (int x = run.left(); x <= run.right(); ++x)
            expected.setPixel(x, run.y(), 0);
    for (int y = 0; y < squares.size; ++y)
        for (int x = 0; x < squares.size; ++x) {
            const QPointF middle = (corner + QPointF(x + 0.5, y + 0.5) * side) * scale;
            EXPECT_EQ(qGray(page.pixel(middle.toPoint())) < 128, qGray(expected.pixel(x, y)) < 128) << x << ' ' << y;
        }
}

TEST(QuotePdf, SaysDraftOnADraftAndShowsNoCode)
{
    const QString text = textOf(sampleDraft());
    EXPECT_TRUE(text.contains(QStringLiteral("DRAFT")));
    EXPECT_TRUE(text.contains(QStringLiteral("Not issued, no number yet")));
    EXPECT_FALSE(text.contains(QString::fromStdString(verifyCode(sampleDraft()))));
}

TEST(QuotePdf, SaysDraftOnEveryPageOfADraft)
{
    Quote draft = test::quoteOfLines(60);
    draft.status = QuoteStatus::draft;
    for (const QString& page : pagesOf(quotePdf(draft, plainOptions()).bytes))
        EXPECT_TRUE(page.contains(QStringLiteral("DRAFT")));
}

TEST(QuotePdf, MarksTheWholePageOfADraft)
{
    Quote draft = sampleQuote();
    draft.status = QuoteStatus::draft;
    const QImage drafted = pictureOf(quotePdf(draft, plainOptions()).bytes, 1);
    const QImage issued = pictureOf(quotePdf(sampleQuote(), plainOptions()).bytes, 1);
    EXPECT_GT(differences(drafted, issued), drafted.width() * drafted.height() / 40);
}

TEST(QuotePdf, DoesNotSayDraftOnAnIssuedQuote)
{
    EXPECT_FALSE(textOf(sampleQuote()).contains(QStringLiteral("DRAFT"), Qt::CaseInsensitive));
}

TEST(QuotePdf, SaysExpiredAfterTheLastDayOfValidity)
{
    QuoteDocumentOptions options = plainOptions();
    options.today = day("2026-12-21");
    EXPECT_FALSE(textOf(sampleQuote(), options).contains(QStringLiteral("EXPIRED")));
    options.today = day("2026-12-22");
    EXPECT_TRUE(textOf(sampleQuote(), options).contains(QStringLiteral("EXPIRED")));
}

TEST(QuotePdf, IsOnLetterOrA4)
{
    QuoteDocumentOptions options = plainOptions();
    EXPECT_EQ(test::infoOf(quotePdf(sampleQuote(), options).bytes, QStringLiteral("Page size")),
              QStringLiteral("612 x 792 pts (letter)"));
    options.paper = Paper::a4;
    EXPECT_TRUE(test::infoOf(quotePdf(sampleQuote(), options).bytes, QStringLiteral("Page size"))
                    .endsWith(QStringLiteral("(A4)")));
}

TEST(QuotePdf, HasATitle)
{
    EXPECT_EQ(test::infoOf(quotePdf(sampleQuote(), plainOptions()).bytes, QStringLiteral("Title")),
              QStringLiteral("Quote SW-2026-000123 r1 for Sample School District"));
}

TEST(QuotePdf, IsSoundToAnotherProgram)
{
    EXPECT_TRUE(test::checkOf(quotePdf(sampleQuote(), plainOptions()).bytes)
                    .contains(QStringLiteral("No syntax or stream encoding errors found")));
}

TEST(QuotePdf, EmbedsItsFonts)
{
    const QStringList fonts = test::fontsOf(quotePdf(sampleQuote(), plainOptions()).bytes)
                                  .split(QLatin1Char('\n'))
                                  .filter(QStringLiteral("Seatwise"));
    ASSERT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts)
        EXPECT_TRUE(font.simplified().contains(QStringLiteral("Identity-H yes"))) << font.toStdString();
}

TEST(QuotePdf, DrawsTheCurveOfTheBookItWasPricedWith)
{
    const SharedBook book = seatwise::test::musicBook();
    QuoteDocumentOptions options = plainOptions();
    options.book = book.get();
    const QString text = textOf(sampleQuote(), options);
    EXPECT_TRUE(text.contains(QStringLiteral("COST PER SEAT AND MONTH AS YOU GROW")));
    EXPECT_TRUE(text.contains(QStringLiteral("200 seats: about $0.27")));
}

TEST(QuotePdf, DrawsNoCurveOfAnotherBook)
{
    seatwise::test::Book other = seatwise::test::musicBook();
    other.sha256 = "other";
    const SharedBook book = other;
    QuoteDocumentOptions options = plainOptions();
    options.book = book.get();
    EXPECT_FALSE(textOf(sampleQuote(), options).contains(QStringLiteral("COST PER SEAT")));
}

TEST(QuotePdf, WritesAmountsAndDatesAsTheLocaleDoes)
{
    QuoteDocumentOptions options = plainOptions();
    options.locale = QLocale(QLocale::German, QLocale::Germany);
    const QString text = textOf(test::quoteOfLines(50), options);
    EXPECT_TRUE(text.contains(QStringLiteral("Total 1.287,75 $"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("21. Nov. 2026 · 21. Dez. 2026")));
}

TEST(QuotePdf, BearsTheLetterheadOfTheSettings)
{
    QuoteDocumentOptions options = plainOptions();
    options.letterhead = {
        QStringLiteral("Tonika Inc."),          {QStringLiteral("1 Main Street"), QStringLiteral("Springfield")},
        QStringLiteral("sales@example.com"),    {},
        QStringLiteral("Net 30.\nNo refunds."), QStringLiteral("Box 5")};
    const QString text = textOf(sampleQuote(), options);
    for (const char* words : {"Tonika Inc.", "1 Main Street", "Springfield", "sales@example.com", "Net 30.",
                              "No refunds.", "Remit to: Box 5"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words;
    EXPECT_FALSE(text.contains(QStringLiteral("from Settings")));
}

TEST(QuotePdf, LeavesThePlaceOfAMissingLetterheadEmpty)
{
    const QString text = textOf(sampleQuote());
    EXPECT_TRUE(text.trimmed().startsWith(QStringLiteral("Quote"))) << text.left(200).toStdString();
    for (const char* words : {"Settings", "Your logo", "Your terms", "price list"})
        EXPECT_FALSE(text.contains(QLatin1String(words))) << words;
}

TEST(QuotePdf, NamesWhoAcceptedItAndTheirPurchaseOrder)
{
    Quote quote = sampleQuote();
    quote.status = QuoteStatus::accepted;
    quote.decision = Decision{seatwise::test::day("2026-12-01"), "Ada Park", "PO-77"};
    const QString text = textOf(quote);
    EXPECT_TRUE(text.contains(QStringLiteral("Accepted on 1 Dec 2026 by Ada"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("PO number: PO-77")));
    EXPECT_FALSE(text.contains(QStringLiteral("to be given")));
}

TEST(QuotePdf, SaysDiscardedOfADraftThatWasPutAway)
{
    Quote draft = seatwise::test::sampleDraft();
    draft.status = QuoteStatus::discarded;
    const QString text = textOf(draft);
    EXPECT_TRUE(text.contains(QStringLiteral("DISCARDED")));
    EXPECT_TRUE(text.contains(QStringLiteral("Draft, not an offer")));
}

TEST(QuotePdf, BearsTheLogo)
{
    QuoteDocumentOptions options = plainOptions();
    options.letterhead.company = QStringLiteral("Tonika");
    const QImage without = pictureOf(quotePdf(sampleQuote(), options).bytes, 1);
    options.letterhead.logo = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 20'>"
                              "<rect width='100' height='20' fill='#00ff00'/></svg>";
    const QImage with = pictureOf(quotePdf(sampleQuote(), options).bytes, 1);
    EXPECT_NE(without.pixelColor(60, 50), QColor(0, 255, 0));
    EXPECT_EQ(with.pixelColor(60, 50), QColor(0, 255, 0));
}

TEST(QuotePdf, HasLinesToSign)
{
    const QString text = textOf(sampleQuote());
    EXPECT_TRUE(text.contains(QStringLiteral("Accepted by: name, title, date Purchase order number")));
}

} // namespace
} // namespace seatwise::ui::quote_pdf_test
