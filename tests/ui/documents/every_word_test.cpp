// Nothing on paper is missing from the translators' lists: each document is made in a pseudo-language, and all of its
// text is looked at.
#include <gtest/gtest.h>

#include "budget/model/budget_view_model.h"
#include "calculator/model/calculator_edits.h"
#include "documents/board_summary.h"
#include "documents/feature_report.h"
#include "documents/html.h"
#include "documents/html_page.h"
#include "documents/model_report.h"
#include "documents/pdf.h"
#include "documents/poppler.h"
#include "documents/quote_document.h"
#include "documents/some_model.h"
#include "documents/some_quotes.h"
#include "pricing/music_book.h"
#include "quoting/quote_moves.h"
#include "quoting/quotes.h"
#include "quoting/verify_code.h"
#include "shipped_books.h"
#include "words/language.h"
#include "words/pseudo_language.h"
#include "words/unmarked.h"

namespace seatwise::ui::test::every_word_test {

namespace {

void expectMarked(const QString& text, const std::string& what, const QStringList& people)
{
    EXPECT_FALSE(text.isEmpty()) << what;
    const QStringList words = unmarkedWords(text, givenTexts(people));
    EXPECT_TRUE(words.isEmpty()) << what << ": " << words.join(QLatin1Char(' ')).toStdString() << "\n"
                                 << text.toStdString();
}

/// What a person reads of a page of HTML and what a screen reader says.
QString readText(const QByteArray& html)
{
    QString text;
    const auto page = readHtml(html);
    for (const HtmlElement& element : page)
        for (const char* name : {"alt", "title", "aria-label"})
            if (const QString said = element.attribute(QString::fromLatin1(name)); !said.isEmpty())
                text += said + QLatin1Char('\n');
    for (const QString& whole : textsOf(page, QStringLiteral("title")) + textsOf(page, QStringLiteral("body")))
        text += whole + QLatin1Char('\n');
    return text;
}

class EveryWordOnPaper : public testing::Test, private SpeakingPseudo
{
protected:
    /// The sample quote for a customer and a sender of these tests, as its moves leave it.
    static Quote quoteFor(Quote quote)
    {
        quote.details.customer = "Elm District 7";
        return quote;
    }

    static void expectMarkedQuote(const Quote& quote, const std::string& what)
    {
        for (const bool priceListNotes : {false, true}) {
            QuoteDocumentOptions options = plainOptions();
            options.letterhead.company = QStringLiteral("Harmony Ltd");
            options.priceListNotes = priceListNotes;
            const auto book = seatwise::test::musicBook();
            options.book = &static_cast<const PriceBook&>(book);
            const QStringList people = peopleOf(quote);
            expectMarked(flowOf(quotePdf(quote, options).bytes), what + " as PDF", people);
            expectMarked(readText(quoteHtml(quote, options)), what + " as HTML", people);
        }
    }

private:
    static QStringList peopleOf(const Quote& quote)
    {
        QStringList people;
        const QuoteDetails& details = quote.details;
        for (const std::string* text :
             {&details.customer, &details.department, &details.billTo, &details.purchaseOrder, &details.preparedBy})
            if (!text->empty())
                people += QString::fromStdString(*text);
        people += QStringLiteral("Harmony Ltd");
        people += QString::fromStdString(verifyCode(quote));
        return people;
    }
};

} // namespace

TEST_F(EveryWordOnPaper, OfADraft)
{
    expectMarkedQuote(quoteFor(seatwise::test::sampleDraft()), "a draft");
}

TEST_F(EveryWordOnPaper, OfAnIssuedQuote)
{
    expectMarkedQuote(quoteFor(seatwise::test::sampleQuote()), "an issued quote");
}

TEST_F(EveryWordOnPaper, OfAQuoteWithEverything)
{
    expectMarkedQuote(quoteFor(seatwise::test::fullQuote()), "a draft with every field");
}

TEST_F(EveryWordOnPaper, OfTheFeatures)
{
    const Document report = featureReport(*shippedBook("sessiontrack"), Language().locale);
    expectMarked(flowOf(pdfOf(report, Paper::a4).bytes), "PDF", {});
    expectMarked(readText(htmlOf(report)), "HTML", {});
}

TEST_F(EveryWordOnPaper, OfTheModel)
{
    const Document report = modelReport(sampleModel(), Language().locale);
    const QStringList people{"Conversations become decisions.",
                             "Pro is too cheap.",
                             "Raise Pro to $34.99",
                             "survey.csv, 40 answers",
                             "survey-2026.csv",
                             "Scalability",
                             "120 customers, 24 months, 200 runs, seed 1",
                             "User Affordability",
                             "Ada",
                             "Grace",
                             "Linus"};
    expectMarked(flowOf(pdfOf(report, Paper::a4).bytes), "PDF", people);
    expectMarked(readText(htmlOf(report)), "HTML", people);
}

TEST_F(EveryWordOnPaper, OfTheBoardSummary)
{
    CalculatorViewModel calculator(shippedBook("music-learning"));
    setCustomer(calculator, "Elm District 7");
    BudgetViewModel model(calculator, parseDate("2026-03-04").value());
    model.readTable(decodeTable("Elm District 7,200\nElm District 7 ,300\n"));
    expectMarked(flowOf(boardSummaryPdf(model).bytes), "PDF", {"Elm District 7"});
}

} // namespace seatwise::ui::test::every_word_test
