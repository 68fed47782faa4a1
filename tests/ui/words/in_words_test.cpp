#include "words/in_words.h"

#include <gtest/gtest.h>

#include "codec/kept_message.h"
#include "money/currency.h"
#include "money/fixed.h"
#include "words/features.h"
#include "words/general_words.h"
#include "words/offers_words.h"
#include "words/pricing_words.h"
#include "words/pseudo_language.h"
#include "words/quoting_words.h"
#include "words/sample_message.h"
#include "words/table.h"
#include "words/usage_words.h"

namespace seatwise::ui::test::in_words_test {

namespace {

const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

/// How a sample is shown in American English.
QString shown(ArgumentKind kind)
{
    switch (kind) {
    case ArgumentKind::name:
    case ArgumentKind::ofBook:
    case ArgumentKind::ofQuote:
    case ArgumentKind::month:
        return "Elm";
    case ArgumentKind::time:
        return "Elm UTC";
    case ArgumentKind::number:
        return "1234";
    case ArgumentKind::count:
        return "1,234";
    case ArgumentKind::percent:
        return "1,234\u00a0%";
    case ArgumentKind::amount:
        return "€12.34";
    case ArgumentKind::date:
        return "1 Jul 2026";
    case ArgumentKind::message:
    case ArgumentKind::list:
    case ArgumentKind::sum:
        break;
    }
    return "two";
}

} // namespace

TEST(InWords, SaysEveryIdWithItsArgumentsInTheLocale)
{
    for (const Wording* wording : allWordings()) {
        const QString said = inWords(seatwise::test::sampleOf(*wording), american);
        for (const ArgumentKind kind : wording->arguments)
            EXPECT_TRUE(said.contains(shown(kind))) << wording->id << ": " << said.toStdString();
    }
}

TEST(InWords, SaysEveryIdInTheLanguageOfTheWindow)
{
    const SpeakingPseudo speaking;
    for (const Wording* wording : allWordings()) {
        if (wording->id == words::plain.id)
            continue; // what somebody wrote is in no language of ours
        const QString said = inWords(seatwise::test::sampleOf(*wording), american);
        EXPECT_TRUE(said.startsWith(PseudoLanguage::opening) && said.endsWith(PseudoLanguage::closing))
            << wording->id << ": " << said.toStdString();
        for (const ArgumentKind kind : wording->arguments)
            EXPECT_TRUE(said.contains(shown(kind))) << wording->id << ": " << said.toStdString();
    }
}

TEST(InWords, WritesFiguresAndDatesAsTheLocaleDoes)
{
    const Currency dollars;
    EXPECT_EQ(inWords(words::seats(75'000), german), "75.000 seats");
    EXPECT_EQ(inWords(words::amountOf({*Money::parse("1957.8"), dollars}), german), "1.957,80\u00a0$");
    EXPECT_EQ(inWords(words::annualPolicyOff(*Percent::parse("12.5")), german),
              "Annual policy: 12,5\u00a0% off the published annual amounts.");
    EXPECT_EQ(
        inWords(words::promotionExpired("SPRING", std::chrono::year{2026} / 3 / 1, std::chrono::year{2026} / 3 / 2),
                american),
        "the promotion SPRING has expired: it is valid until 1 Mar 2026, not for a start on 2 Mar 2026");
}

TEST(InWords, ShowsTimesAndMonthsOfListsAsTheLocaleDoes)
{
    const auto locked = [](const char* until) { return words::approverLocked("Grace", until, 5); };
    EXPECT_TRUE(inWords(locked("2026-11-21T10:15:30Z"), german).contains("21. Nov. 2026 10:15 UTC"))
        << inWords(locked("2026-11-21T10:15:30Z"), german).toStdString();
    EXPECT_EQ(locked("2026-11-21T10:15:30Z").english(),
              "Grace is locked until 2026-11-21T10:15:30Z after 5 wrong passphrases one after another");
    EXPECT_TRUE(inWords(words::usesAddUpTooLarge("2026-12", 9), german).contains("Dez. 2026"));
    EXPECT_TRUE(inWords(words::usesAddUpTooLarge("12", 9), german).contains(" 12 "));
}

TEST(InWords, NamesADraftInTheLanguage)
{
    const SpeakingPseudo speaking;
    const QString said = inWords(words::needsNoApproval("draft q-1f3a"), german);
    EXPECT_TRUE(said.contains(PseudoLanguage::of("draft %1").replace("%1", "q-1f3a"))) << said.toStdString();
    EXPECT_TRUE(inWords(words::needsNoApproval("SW-2026-000123 r1"), german).contains("SW-2026-000123 r1"));
}

TEST(InWords, HasAFormForOne)
{
    EXPECT_EQ(inWords(words::seats(1), american), "1 seat");
    EXPECT_EQ(inWords(words::seats(0), american), "0 seats");
    EXPECT_EQ(inWords(words::seats(1'000'000), american), "1,000,000 seats");
}

TEST(WordsOfAFeature, HaveAFormForOneInEnglish)
{
    const auto rows = [](Count count) {
        return counted<ListsWords>(count, QT_TRANSLATE_N_NOOP("ListsWords", "%1 rows were read"), "One row was read",
                                   american);
    };
    EXPECT_EQ(rows(0), "0 rows were read");
    EXPECT_EQ(rows(1), "One row was read");
    EXPECT_EQ(rows(1'000'000), "1,000,000 rows were read");
    EXPECT_EQ(rows(*Quantity::parse("1.5")), "1.5 rows were read");
}

TEST(WordsOfAFeature, LeaveTheFormToTheTranslation)
{
    const SpeakingPseudo speaking;
    const auto rows = [](Count count) {
        return counted<ListsWords>(count, QT_TRANSLATE_N_NOOP("ListsWords", "%1 rows were read"), "One row was read",
                                   german);
    };
    EXPECT_EQ(rows(1), PseudoLanguage::of("%1 rows were read").replace("%1", "1"));
    EXPECT_EQ(rows(1'000'000), PseudoLanguage::of("%1 rows were read").replace("%1", "1.000.000"));
}

TEST(InWords, ShowsTheEnglishOfAMessageThatOnlyANewerProgramKnows)
{
    const SpeakingPseudo speaking;
    const Message foreign = messageIn(R"({"text":"Seats sing.","id":"seatsSing","with":[]})");
    EXPECT_EQ(inWords(foreign, american), "Seats sing.");
}

TEST(InWords, PutsAKeptMessageIntoTheLanguageOfToday)
{
    EXPECT_EQ(inWords(words::seats(2).keptAs("2 places"), american), "2 seats");
}

} // namespace seatwise::ui::test::in_words_test
