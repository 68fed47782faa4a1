// Paper in the customer's language while the program is in another: every pair of four made-up languages, of which each
// text can be told.
#include <array>

#include <QRegularExpression>

#include <gtest/gtest.h>

#include "book.h"
#include "budget/model/budget_view_model.h"
#include "calculator/model/calculator_view_model.h"
#include "documents/board_summary.h"
#include "documents/feature_report.h"
#include "documents/html.h"
#include "documents/model_report.h"
#include "documents/pdf.h"
#include "documents/poppler.h"
#include "documents/some_model.h"
#include "documents/some_quotes.h"
#include "pricing/music_book.h"
#include "quoting/quotes.h"
#include "quoting/verify_code.h"
#include "shipped_books.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "words/german_tag.h"

namespace seatwise::ui::test::languages_test {

namespace {

/// English between two marks.
class Marked final : public QTranslator
{
public:
    explicit Marked(QChar mark)
        : mark_(mark)
    {
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                                    int /*number*/) const override
    {
        return mark_ + QString::fromUtf8(source) + mark_;
    }

private:
    QChar mark_;
};

struct MadeUp
{
    const char* code;
    QChar mark;
    QLocale locale;
};

const std::array madeUp{MadeUp{"en", u'¤', {QLocale::English, QLocale::UnitedStates}},
                        MadeUp{"de", u'«', {QLocale::German, QLocale::Germany}},
                        MadeUp{"es", u'¿', {QLocale::Spanish, QLocale::Spain}},
                        MadeUp{"fr", u'»', {QLocale::French, QLocale::France}}};

Language languageOf(const MadeUp& language)
{
    return {language.code, language.locale, std::make_shared<Marked>(language.mark)};
}

struct Pair
{
    MadeUp program;
    MadeUp paper;
};

void PrintTo(const Pair& pair, std::ostream* out)
{
    *out << pair.paper.code << " paper of a program in " << pair.program.code;
}

std::vector<Pair> everyPair()
{
    std::vector<Pair> pairs;
    for (const MadeUp& program : madeUp)
        for (const MadeUp& paper : madeUp)
            pairs.push_back({program, paper});
    return pairs;
}

const Currency usDollars{"USD", 2};
const QRegularExpression noBreak(QStringLiteral("[\\x{a0}\\x{202f}]"));
const QString space(QLatin1Char(' '));

class PaperOfAProgram : public testing::TestWithParam<Pair>
{
protected:
    PaperOfAProgram() { program_.speak(languages_test::languageOf(GetParam().program)); }
    ~PaperOfAProgram() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    static void expectWords(const QString& paper, const MadeUp& own)
    {
        for (const MadeUp& language : madeUp)
            EXPECT_EQ(paper.contains(language.mark), language.code == std::string(own.code)) << language.code;
    }

    void expectItsLanguage(const QString& paper, const Quote& quote) const
    {
        expectWords(paper, GetParam().paper);
        EXPECT_TRUE(paper.contains(toQString(verifyCode(quote))));
        const QString total = formatMoney(charged(quote).total(), charged(quote).currency(), GetParam().paper.locale);
        EXPECT_TRUE(QString(paper).replace(noBreak, space).contains(QString(total).replace(noBreak, space)));
    }

    /// Of a document as PDF and HTML: only words, figures and days of that language.
    static void expectAllOf(const Document& document, const MadeUp& own, const std::vector<Money>& amounts,
                            const std::vector<Date>& days)
    {
        for (const QString& paper : {flowOf(pdfOf(document, Paper::a4).bytes), QString::fromUtf8(htmlOf(document))}) {
            expectWords(paper, own);
            const QString text = withoutSpaces(paper);
            for (const Money amount : amounts)
                expectOnly(text, own,
                           [amount](const QLocale& locale) { return formatMoney(amount, usDollars, locale); });
            for (const Date day : days)
                expectOnly(text, own, [day](const QLocale& locale) { return formatDate(day, locale); });
        }
    }

private:
    static QString withoutSpaces(QString text)
    {
        return text.remove(noBreak).remove(QRegularExpression(QStringLiteral("\\s")));
    }

    /// The text has what is written so by the locale of its language, and by no other that writes it otherwise.
    template<class Write>
    static void expectOnly(const QString& text, const MadeUp& own, Write write)
    {
        const QString expected = withoutSpaces(write(own.locale));
        EXPECT_TRUE(text.contains(expected)) << expected.toStdString();
        for (const MadeUp& other : madeUp)
            if (const QString foreign = withoutSpaces(write(other.locale)); foreign != expected) {
                EXPECT_FALSE(text.contains(foreign)) << foreign.toStdString();
            }
    }

    ProgramLanguage program_;
};

TEST_P(PaperOfAProgram, HasNoWordOfAnotherLanguage)
{
    const Quote quote = seatwise::test::sampleQuote();
    QuoteDocumentOptions options = plainOptions();
    options.locale = QLocale();
    const auto language = languages_test::languageOf(GetParam().paper);
    expectItsLanguage(QString::fromUtf8(drawIn(language, quoteHtml, quote, options)), quote);
    expectItsLanguage(flowOf(drawIn(language, quotePdf, quote, options).bytes), quote);
}

/// The sample model, whose people write no figures.
DraftModel modelWithoutQuotedFigures()
{
    DraftModel model = sampleModel();
    for (AnsweredCard& card : model.cards)
        card.entry.decision = card.entry.decision.empty() ? "" : "Raise it";
    return model;
}

TEST_P(PaperOfAProgram, HasNoFigureOfAnotherLanguageInItsModelReport)
{
    const MadeUp& own = GetParam().paper;
    const InLanguage within(languages_test::languageOf(own));
    // A month and a year of Pro in the draft; the highest revenue of a hundred people; the first price point; a mean.
    const std::vector<Money> amounts{*Money::parse("34.99"), *Money::parse("419.88"), Money::whole(1'800),
                                     Money::whole(21), Money::whole(1'234)};
    expectAllOf(modelReport(modelWithoutQuotedFigures(), own.locale), own, amounts,
                {*parseDate("2026-11-21"), *parseDate("2026-12-01")});
}

TEST_P(PaperOfAProgram, HasNoFigureOfAnotherLanguageInItsFeatureReport)
{
    const MadeUp& own = GetParam().paper;
    const InLanguage within(languages_test::languageOf(own));
    const Document report = featureReport(*shippedBook("sessiontrack"), own.locale);
    expectAllOf(report, own, {*Money::parse("29.99"), *Money::parse("359.88")}, {}); // Pro, a month and a year
}

TEST_P(PaperOfAProgram, HasNoWordOrFigureOfAnotherLanguageForABoard)
{
    const MadeUp& own = GetParam().paper;
    CalculatorViewModel calculator(shippedBook("music-learning"));
    BudgetViewModel model(calculator, parseDate("2026-03-04").value());
    model.readTable(decodeTable("Elm,200\nOak,300\nAsh,450\nFir,600\nBay,850\n"));
    // The whole year, and the month of one school by itself; the day it is made.
    const InLanguage within(languages_test::languageOf(own));
    expectAllOf(boardSummary(model), own, {*Money::parse("3637.80"), *Money::parse("145.15")},
                {*parseDate("2026-03-04")});
}

INSTANTIATE_TEST_SUITE_P(InEveryOther, PaperOfAProgram, testing::ValuesIn(everyPair()), [](const auto& row) {
    return std::string(row.param.program.code) + "_" + row.param.paper.code;
});

/// The music book with a German name for its last plan, and a French one for its first.
seatwise::test::Book namedBook()
{
    seatwise::test::Book book = seatwise::test::musicBook();
    book.plans.front().names = {{"fr", "Prélude"}};
    book.plans.back().names = {{"de", "Orchester"}};
    return book;
}

TEST(NamesOfABook, StandOnPaperInItsLanguage)
{
    const auto named = namedBook();
    const Quote quote = seatwise::test::sampleQuote();
    ASSERT_EQ(charged(quote).planName(), named.plans.back().name);
    const QString own = toQString(named.plans.back().name);
    QuoteDocumentOptions options = plainOptions();
    options.book = &static_cast<const PriceBook&>(named);
    const QString english = QString::fromUtf8(drawIn(std::nullopt, quoteHtml, quote, options));
    EXPECT_TRUE(english.contains(own));
    EXPECT_FALSE(english.contains(QStringLiteral("Orchester")));
    const QString german = QString::fromUtf8(drawIn(germanTag(), quoteHtml, quote, options));
    EXPECT_TRUE(german.contains(QStringLiteral("Orchester")));
}

TEST(ReportsInALanguage, SayWhichItIs)
{
    const Language german = germanTag();
    const InLanguage within(german);
    for (const Document& report :
         {modelReport(sampleModel(), german.locale), featureReport(*shippedBook("sessiontrack"), german.locale)}) {
        EXPECT_EQ(report.language, QStringLiteral("de"));
        EXPECT_EQ(report.locale, german.locale);
    }
}

TEST(NamesOfABook, StandInReportsOfItWhateverTheWindowShows)
{
    const auto named = namedBook();
    DraftModel model = sampleModel();
    model.draft = named;
    const InLanguage within(germanTag());
    for (const Document& report : {featureReport(named, QLocale()), modelReport(model, QLocale())})
        EXPECT_TRUE(QString::fromUtf8(htmlOf(report)).contains(QStringLiteral("Orchester")))
            << report.title.toStdString();
}

TEST(NamesOfABook, StandForAnAddOnInTheModelReport)
{
    seatwise::test::Book book = shippedBook("sessiontrack");
    book.addOns.at(1).names = {{"de", "Bedeutungssuche"}}; // whose name no feature has
    DraftModel model = sampleModel();
    model.draft = book;
    const InLanguage within(germanTag());
    EXPECT_TRUE(QString::fromUtf8(htmlOf(modelReport(model, QLocale()))).contains(QStringLiteral("Bedeutungssuche")));
}

} // namespace

} // namespace seatwise::ui::test::languages_test
