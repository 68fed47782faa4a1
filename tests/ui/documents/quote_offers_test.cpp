// Quotes with options and with seats that grow by year, as a person reads them. Figures from the published list:
// Ensemble costs 652.20 a year for 200 seats, 853.80 for 300; 150, 300 and 600 seats in three years cost 544.20, 853.80
// and 1381.80, together 2779.80.
#include <gtest/gtest.h>

#include "calendar/days.h"
#include "documents/html_page.h"
#include "documents/poppler.h"
#include "documents/quote_document.h"
#include "documents/some_quotes.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "quoting/quote_moves.h"
#include "quoting/quote_request.h"
#include "quoting/quotes.h"
#include "quoting/verify_code.h"
#include "words/format.h"

namespace seatwise::ui::quote_offers_test {
namespace {

using seatwise::test::day;
using seatwise::test::musicBook;
using test::linesOf;
using test::pagesOf;
using test::plainOptions;
using test::readHtml;
using test::textsOf;

Selection growing()
{
    Selection selection = seatwise::test::select("ensemble", 150, Billing::annual);
    selection.start = day("2027-07-01");
    selection.laterSeats = {300, 600};
    return selection;
}

Quote issuedOf(const QuoteRequest& request)
{
    const Quote draft = draftQuote(musicBook(), request, "draft-1").value();
    return issued(draft, {2026, 123}, day("2026-11-21")).value();
}

Quote rampQuote()
{
    QuoteRequest request = requestOf(seatwise::test::sampleDraft());
    request.selection = growing();
    return issuedOf(request);
}

Quote quoteOfThree()
{
    QuoteRequest request = requestOf(seatwise::test::sampleDraft());
    request.others = {{request.selection, "More room"}, {growing(), {}}};
    request.others.front().selection.seats = 300;
    return issuedOf(request);
}

QStringList paperOf(const Quote& quote)
{
    return linesOf(pagesOf(quotePdf(quote, plainOptions()).bytes));
}

bool says(const QStringList& lines, const QString& text)
{
    return lines.join(QLatin1Char('\n')).contains(text);
}

TEST(QuoteOfARamp, HasEachYearAndTheTotalOfAll)
{
    const QStringList paper = paperOf(rampQuote());
    for (const char* said : {"Ensemble plan, 150 seats growing to 600, billed annually", "Ensemble, 150 seats, year 1",
                             "$544.20", "Ensemble, 600 seats, year 3", "$1,381.80", "Total for 3 years", "$2,779.80"})
        EXPECT_TRUE(says(paper, QLatin1String(said))) << said << "\n" << paper.join(QLatin1Char('\n')).toStdString();
}

TEST(QuoteOfARamp, HasItsInvoicesWithTheDaysAndSeatsOfEach)
{
    const auto page = readHtml(quoteHtml(rampQuote(), plainOptions()));
    EXPECT_TRUE(textsOf(page, QStringLiteral("caption")).contains(QStringLiteral("Invoices")));
    const QStringList cells = textsOf(page, QStringLiteral("td"));
    for (const char* said : {"1 Jul 2028 – 30 Jun 2029", "300", "$853.80"})
        EXPECT_TRUE(cells.contains(QString::fromUtf8(said))) << said << "\n" << cells.join("\n").toStdString();
}

TEST(QuoteOfARamp, CoversAllItsYears)
{
    const Document document = quoteDocument(rampQuote(), plainOptions());
    const LabelledFact& service = document.first<FactsBlock>().columns.back().back();
    EXPECT_EQ(service.label, "Subscription period");
    EXPECT_TRUE(service.more.contains("3 years")) << service.more.join("\n").toStdString();
}

TEST(QuoteOfARamp, MarksItsStepsOnTheCurve)
{
    const seatwise::test::Book book = musicBook();
    const PriceBook& list = book;
    QuoteDocumentOptions options = plainOptions();
    options.book = &list;
    const Document document = quoteDocument(rampQuote(), options);
    const auto& chart = document.first<SidesBlock>().chart;
    ASSERT_TRUE(chart);
    ASSERT_EQ(chart->marks.size(), 2U);
    EXPECT_EQ(chart->marks[0].name, "Year 2");
    EXPECT_EQ(chart->marks[0].x, 300);
    EXPECT_EQ(chart->marks[1].x, 600);
}

TEST(QuoteOfOptions, HasEachUnderItsNumber)
{
    const auto page = readHtml(quoteHtml(quoteOfThree(), plainOptions()));
    const QStringList headings = textsOf(page, QStringLiteral("h2"));
    for (const char* said : {"Option 1: Ensemble plan, 200 seats, billed annually", "Option 2: More room",
                             "Option 3: Ensemble plan, 150 seats growing to 600, billed annually"})
        EXPECT_TRUE(headings.contains(QLatin1String(said))) << said << "\n" << headings.join("\n").toStdString();
}

TEST(QuoteOfOptions, HasAllTotalsOneCodeAndALineForTheChoice)
{
    const Quote quote = quoteOfThree();
    const QStringList paper = paperOf(quote);
    for (const QString& said :
         {QStringLiteral("$652.20"), QStringLiteral("$853.80"), QStringLiteral("$2,779.80"),
          QStringLiteral("Option accepted (1, 2 or 3) by: name, title, date"), toQString(verifyCode(quote))})
        EXPECT_TRUE(says(paper, said)) << said.toStdString() << "\n" << paper.join(QLatin1Char('\n')).toStdString();
}

TEST(QuoteOfOptions, SaysWhichWasAccepted)
{
    Decision decision{day("2026-12-01"), "Ada", {}};
    decision.option = 2;
    const Quote taken = accepted(quoteOfThree(), decision, day("2026-12-01")).value();
    EXPECT_TRUE(says(paperOf(taken), QStringLiteral("Option accepted: 2")));
}

TEST(QuoteOfOptions, ThatIsADraftHasNoCode)
{
    QuoteRequest request = requestOf(seatwise::test::sampleDraft());
    request.others = {{growing(), {}}};
    const Quote draft = draftQuote(musicBook(), request, "draft-1").value();
    EXPECT_TRUE(says(paperOf(draft), QStringLiteral("DRAFT")));
    EXPECT_TRUE(says(paperOf(draft), QStringLiteral("Option accepted (1 or 2) by")));
}

} // namespace
} // namespace seatwise::ui::quote_offers_test
