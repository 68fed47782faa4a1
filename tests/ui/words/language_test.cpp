#include "words/language.h"

#include <thread>

#include <QApplication>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "documents/quote_document.h"
#include "documents/some_quotes.h"
#include "quoting/quotes.h"
#include "quoting/verify_code.h"
#include "words/features.h"
#include "words/format.h"
#include "words/in_words.h"
#include "words/pricing_words.h"
#include "words/pseudo_language.h"
#include "words/quoting_words.h"

namespace seatwise::ui::test::language_test {

namespace {

const QLocale american(QLocale::English, QLocale::UnitedStates);

/// A file of lrelease for German: "draft" is "Entwurf", "%1 seats" has the forms "%1 Platz" and "%1 Plätze".
QByteArray germanFile()
{
    return QByteArray::fromBase64("PLhkGMrvnJXNIRy/YKG93acAAAACZGVCAAAAEABrh9QAAABRA3m6MwAAAABpAAAAfgMAAAAQACUAMQAg"
                                  "AFAAbABhAHQAegMAAAASACUAMQAgAFAAbADkAHQAegBlCAAAAAAGAAAACCUxIHNlYXRzBwAAAA1jb3Vu"
                                  "dGVkIHdvcmRzAQMAAAAOAEUAbgB0AHcAdQByAGYIAAAAAAYAAAAFZHJhZnQHAAAABXdvcmRzAYgAAAAC"
                                  "AQE=");
}

/// English and German, read from a folder.
std::vector<Language> englishAndGerman()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("seatwise_de.qm")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(germanFile());
    file.close();
    return languages(folder.path());
}

Language german()
{
    return englishAndGerman().back();
}

Language pseudo()
{
    return {"xx", QLocale(QLocale::German, QLocale::Germany), std::make_shared<PseudoLanguage>()};
}

/// A text without context from the tables of core, one with it from the words of a feature.
QStringList said()
{
    return {inWords(words::statusDraft(), american), PaperWords::tr("Total")};
}

const QStringList inEnglish{QStringLiteral("draft"), QStringLiteral("Total")};
const QStringList inPseudo{PseudoLanguage::of(QStringLiteral("draft")), PseudoLanguage::of(QStringLiteral("Total"))};

/// Counts what tells the windows that the program speaks another language.
class Changes : public QObject
{
public:
    Changes() { qApp->installEventFilter(this); }
    [[nodiscard]] int count() const { return count_; }
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        count_ += event->type() == QEvent::LanguageChange ? 1 : 0;
        return false;
    }

private:
    int count_ = 0;
};

QuoteDocumentOptions optionsIn(const Language& language)
{
    QuoteDocumentOptions options = plainOptions();
    options.locale = language.locale;
    return options;
}

} // namespace

TEST(Languages, AreEnglishAndThoseOfTheFilesThatAreThere)
{
    const auto there = englishAndGerman();
    ASSERT_EQ(there.size(), 2U);
    EXPECT_EQ(there.front().code, "en");
    EXPECT_EQ(there.front().locale, american);
    EXPECT_FALSE(there.front().translations);
    EXPECT_EQ(there.back().code, "de");
    EXPECT_EQ(there.back().locale, QLocale(QLocale::German, QLocale::Germany));
}

TEST(Languages, MayBeThoseOfOneRegion)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("seatwise_pt_BR.qm")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(germanFile());
    file.close();
    const auto there = languages(folder.path());
    ASSERT_EQ(there.size(), 2U);
    EXPECT_EQ(there.back().code, "pt-BR");
    EXPECT_EQ(there.back().locale, QLocale(QLocale::Portuguese, QLocale::Brazil));
    for (const char* typed : {"pt-BR", "pt_br"}) {
        const auto found = findLanguage(typed, there);
        ASSERT_TRUE(found) << typed;
        EXPECT_EQ(found->translations, there.back().translations) << typed;
    }
    EXPECT_FALSE(findLanguage("pt-PT", there));
}

TEST(Languages, AreFoundByCodeWithTheLocaleOfTheRegion)
{
    struct Row
    {
        const char* typed;
        const char* code;
        QLocale locale;
    };
    const QLocale austrian(QLocale::German, QLocale::Austria);
    for (const Row& row : {Row{"en", "en", american}, Row{"EN", "en", american},
                           Row{"en-gb", "en-GB", QLocale(QLocale::English, QLocale::UnitedKingdom)},
                           Row{"de", "de", QLocale(QLocale::German, QLocale::Germany)}, Row{"de-AT", "de-AT", austrian},
                           Row{"De_at", "de-AT", austrian}}) {
        const auto found = findLanguage(row.typed, englishAndGerman());
        ASSERT_TRUE(found) << row.typed;
        EXPECT_EQ(found->code, row.code);
        EXPECT_EQ(found->locale, row.locale) << row.typed;
        EXPECT_EQ(found->translations == nullptr, found->code.starts_with("en")) << row.typed;
    }
}

TEST(Languages, OfTheProgramAreReadOnce)
{
    const auto found = findLanguage("de");
    ASSERT_TRUE(found);
    EXPECT_EQ(findLanguage("de-AT")->translations, found->translations);
}

TEST(Languages, AreNamedWhereOneIsUnknown)
{
    for (const std::string code : {"xx", "", "deutsch", "de-", "de-XX", "de-JP", "de-AT-1996", "d"}) {
        const auto found = findLanguage(code, englishAndGerman());
        ASSERT_FALSE(found) << code;
        EXPECT_EQ(found.error().kind, Error::Kind::usage);
        EXPECT_EQ(found.error().message.english(), "no language \"" + code + "\"; there are: en, de");
    }
}

TEST(LanguageOfTheProgram, IsTheChosenOneInTheRegionOfTheSystem)
{
    struct Row
    {
        const char* chosen;
        QStringList ofSystem;
        const char* code;
    };
    for (const Row& row : {Row{"", {"de-AT", "de"}, "de-AT"}, Row{"", {"fr-FR", "fr", "de"}, "de"},
                           Row{"", {"fr-FR", "fr"}, "en"}, Row{"", {"C"}, "en"}, Row{"de", {"de-CH", "de"}, "de-CH"},
                           Row{"de", {"en-GB", "en"}, "de"}, Row{"en", {"en-GB", "en"}, "en-GB"},
                           Row{"en", {"de-DE", "de"}, "en"}, Row{"xx", {"de-DE"}, "de-DE"}, Row{"xx", {}, "en"}})
        EXPECT_EQ(languageOfProgram(row.chosen, row.ofSystem, englishAndGerman()).code, row.code) << row.chosen;
}

TEST(Languages, HaveTheNameThatTheyGiveThemselves)
{
    EXPECT_EQ(nameOf(Language()), QStringLiteral("English"));
    EXPECT_EQ(nameOf(german()), QStringLiteral("Deutsch"));
    EXPECT_EQ(nameOf(findLanguage("de-AT", englishAndGerman()).value()).section(QLatin1Char('('), 1),
              QStringLiteral("Österreich)"));
}

TEST(ProgramLanguage, IsSpokenWhileItLives)
{
    const Changes changes;
    {
        ProgramLanguage program;
        program.speak(german());
        EXPECT_EQ(said(), (QStringList{QStringLiteral("Entwurf"), QStringLiteral("Total")}));
        EXPECT_EQ(QLocale(), QLocale(QLocale::German, QLocale::Germany));
        EXPECT_GT(changes.count(), 0);
        program.speak(Language());
        EXPECT_EQ(said(), inEnglish);
        EXPECT_EQ(QLocale(), american);
        program.speak(pseudo());
    }
    EXPECT_EQ(said(), inEnglish);
    QLocale::setDefault(american);
}

TEST(InLanguage, PutsEverythingIntoItWhileItLives)
{
    {
        const InLanguage within(pseudo());
        EXPECT_EQ(said(), inPseudo);
    }
    EXPECT_EQ(said(), inEnglish);
}

TEST(InLanguage, LeavesWhatHasNoTranslationInEnglish)
{
    const SpeakingPseudo speaking;
    const InLanguage within(german());
    EXPECT_EQ(said(), (QStringList{QStringLiteral("Entwurf"), QStringLiteral("Total")}));
}

TEST(InLanguage, HasTheFormsOfItsPlural)
{
    const InLanguage within(german());
    EXPECT_EQ(inWords(words::seats(1), american), QStringLiteral("1 Platz"));
    EXPECT_EQ(inWords(words::seats(2), american), QStringLiteral("2 Plätze"));
}

TEST(InLanguage, SpeaksEnglishInAProgramOfAnotherLanguage)
{
    const SpeakingPseudo speaking;
    {
        const InLanguage within((Language()));
        EXPECT_EQ(said(), inEnglish);
        EXPECT_EQ(inWords(words::seats(1), american), QStringLiteral("1 seat"));
    }
    EXPECT_EQ(said(), inPseudo);
}

TEST(InLanguage, IsHeardAfterTheProgramChangedItsOwn)
{
    const InLanguage before((Language()));
    const SpeakingPseudo speaking;
    const InLanguage within((Language()));
    EXPECT_EQ(said(), inEnglish);
}

TEST(InLanguage, Nests)
{
    const InLanguage outer(pseudo());
    {
        const InLanguage inner((Language()));
        EXPECT_EQ(said(), inEnglish);
    }
    EXPECT_EQ(said(), inPseudo);
}

TEST(InLanguage, IsThatOfItsThreadAlone)
{
    const InLanguage within(pseudo());
    QStringList elsewhere;
    QStringList elsewhereInGerman;
    std::thread([&] {
        elsewhere = said();
        const InLanguage other(german());
        elsewhereInGerman = said();
    }).join();
    EXPECT_EQ(elsewhere, inEnglish);
    EXPECT_EQ(elsewhereInGerman.front(), QStringLiteral("Entwurf"));
    EXPECT_EQ(said(), inPseudo);
}

TEST(InLanguage, LetsNoWindowNotice)
{
    const SpeakingPseudo speaking;
    const Changes changes;
    {
        const InLanguage within(pseudo());
        const InLanguage inner((Language()));
    }
    EXPECT_EQ(changes.count(), 0);
}

TEST(InLanguage, HasTheQuotesOfACustomerWhileTheProgramSpeaksEnglish)
{
    const Quote quote = seatwise::test::sampleQuote();
    const QByteArray english = quoteHtml(quote, plainOptions());
    {
        const InLanguage within(pseudo());
        const QString html = QString::fromUtf8(quoteHtml(quote, optionsIn(pseudo())));
        EXPECT_TRUE(html.contains(PseudoLanguage::of(QStringLiteral("What is offered"))));
        EXPECT_TRUE(html.contains(QStringLiteral("652,20\u00a0$")));
        EXPECT_TRUE(html.contains(toQString(verifyCode(quote))));
    }
    EXPECT_EQ(quoteHtml(quote, plainOptions()), english);
}

TEST(InLanguage, HasTheQuotesOfACustomerInEnglishWhileTheProgramSpeaksAnother)
{
    const Quote quote = seatwise::test::fullQuote();
    const QByteArray english = quoteHtml(quote, plainOptions());
    const SpeakingPseudo speaking;
    EXPECT_NE(quoteHtml(quote, plainOptions()), english);
    const InLanguage within((Language()));
    EXPECT_EQ(quoteHtml(quote, plainOptions()), english);
}

} // namespace seatwise::ui::test::language_test
