// Paper in the customer's language while the program is in another: every pair of four made-up languages, of which each
// text can be told.
#include <array>

#include <gtest/gtest.h>

#include "documents/poppler.h"
#include "documents/some_quotes.h"
#include "pricing/music_book.h"
#include "quoting/quotes.h"
#include "quoting/verify_code.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui::test {

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

const QRegularExpression noBreak(QStringLiteral("[\\x{a0}\\x{202f}]"));
const QString space(QLatin1Char(' '));

class PaperOfAProgram : public testing::TestWithParam<Pair>
{
protected:
    PaperOfAProgram() { program_.speak(ui::test::languageOf(GetParam().program)); }
    ~PaperOfAProgram() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void expectItsLanguage(const QString& paper, const Quote& quote) const
    {
        for (const MadeUp& language : madeUp)
            EXPECT_EQ(paper.contains(language.mark), language.code == std::string(GetParam().paper.code))
                << language.code;
        EXPECT_TRUE(paper.contains(toQString(verifyCode(quote))));
        const QString total = formatMoney(charged(quote).total(), charged(quote).currency(), GetParam().paper.locale);
        EXPECT_TRUE(QString(paper).replace(noBreak, space).contains(QString(total).replace(noBreak, space)));
    }

private:
    ProgramLanguage program_;
};

TEST_P(PaperOfAProgram, HasNoWordOfAnotherLanguage)
{
    const Quote quote = seatwise::test::sampleQuote();
    QuoteDocumentOptions options = plainOptions();
    options.locale = QLocale();
    const auto language = ui::test::languageOf(GetParam().paper);
    expectItsLanguage(QString::fromUtf8(drawIn(language, quoteHtml, quote, options)), quote);
    expectItsLanguage(flowOf(drawIn(language, quotePdf, quote, options).bytes), quote);
}

INSTANTIATE_TEST_SUITE_P(InEveryOther, PaperOfAProgram, testing::ValuesIn(everyPair()), [](const auto& row) {
    return std::string(row.param.program.code) + "_" + row.param.paper.code;
});

/// German of which only the tag is translated.
class TagAlone final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                                    int /*number*/) const override
    {
        return qstrcmp(source, "en") == 0 ? QStringLiteral("de") : QString();
    }
};

Language germanTag()
{
    return {"de", {QLocale::German, QLocale::Germany}, std::make_shared<TagAlone>()};
}

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

TEST(NamesOfABook, AreAsTheyAreWhereALanguageHasNone)
{
    const auto named = namedBook();
    const InNamesOf names(&static_cast<const PriceBook&>(named));
    const InLanguage within(germanTag());
    EXPECT_EQ(bookName(named.plans.front().name), toQString(named.plans.front().name));
    EXPECT_EQ(bookName(named.plans.back().name), QStringLiteral("Orchester"));
    EXPECT_EQ(bookName("Elm School"), QStringLiteral("Elm School"));
}

} // namespace

} // namespace seatwise::ui::test
