#include "documents/pdf_document.h"

#include <gtest/gtest.h>

#include "documents/board_summary.h"
#include "documents/pdf.h"
#include "documents/quote_document.h"
#include "documents/some_quotes.h"
#include "quoting/quotes.h"

namespace seatwise::ui::pdf_document_test {
namespace {

/// Of a plane for private use: no font of a system has it.
const QString fromNoFont = QString::fromUcs4(U"\U0010FFF0", 1);

TEST(UndrawableCharacters, AreNoneInTheLanguagesOfTheProgram)
{
    EXPECT_EQ(undrawable(QStringLiteral("Élève, Straße, señor, œuvre: $1,234.50 – 12 × €3 … “ok”\n\t\u00a0")), "");
}

TEST(UndrawableCharacters, AreNamedOnceInTheirOrder)
{
    const QString other = QString::fromUcs4(U"\U0010FFF1", 1);
    EXPECT_EQ(undrawable("a" + fromNoFont + "b" + other + fromNoFont), fromNoFont + other);
}

TEST(UndrawableCharacters, AreNamedWithTheirCodeAndAPackage)
{
    const QString said = undrawnText(QStringLiteral("北"));
    EXPECT_EQ(said, "no font on this machine can draw 北 (U+5317); install fonts-noto-cjk");
}

TEST(UndrawableCharacters, OfAQuoteAreFoundInWhatItsPdfShows)
{
    Quote quote = seatwise::test::sampleQuote();
    EXPECT_EQ(quotePdf(quote, test::plainOptions()).undrawn, "");
    quote.details.customer += fromNoFont.toStdString();
    EXPECT_EQ(quotePdf(quote, test::plainOptions()).undrawn, fromNoFont);
}

TEST(UndrawableCharacters, OfAReportKeepItFromBeingWritten)
{
    Document report;
    report.title = "Features of " + fromNoFont;
    const auto bytes = completeBytes(pdfOf(report, Paper::a4));
    ASSERT_FALSE(bytes);
    EXPECT_TRUE(QString::fromStdString(bytes.error().message.english()).startsWith("no font on this machine can draw"));
}

} // namespace
} // namespace seatwise::ui::pdf_document_test
