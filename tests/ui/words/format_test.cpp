#include "words/format.h"

#include <gtest/gtest.h>

#include "widgets/seat_text.h"
#include "words/pseudo_language.h"

namespace seatwise::ui::test::format_test {

namespace {

const Currency dollar{"USD", 2};
const Currency euro{"EUR", 2};
const Currency yen{"JPY", 0};

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale french(QLocale::French, QLocale::France);
const QLocale spanish(QLocale::Spanish, QLocale::Spain);

Money amount(std::string_view plain)
{
    return *Money::parse(plain);
}

struct Language
{
    const char* name;
    QLocale locale;
    QString seats;
    QString money;
    QString each;
    QString percent;
};

class FormatIn : public testing::TestWithParam<Language>
{
};

} // namespace

TEST_P(FormatIn, GroupsSeats)
{
    EXPECT_EQ(formatCount(1'234'567, GetParam().locale), GetParam().seats);
}

TEST_P(FormatIn, WritesMoneyWithTheDecimalsOfTheCurrency)
{
    EXPECT_EQ(formatMoney(amount("12345.5"), euro, GetParam().locale), GetParam().money);
}

TEST_P(FormatIn, WritesWhatEachIsInATableWithFourDecimals)
{
    EXPECT_EQ(formatEach(amount("0.2718"), euro, GetParam().locale), GetParam().each);
}

TEST_P(FormatIn, WritesAFigureForASeatInCents)
{
    const QLocale& locale = GetParam().locale;
    EXPECT_EQ(formatPerSeat(amount("1.5"), euro, locale), formatMoney(amount("1.5"), euro, locale));
    EXPECT_EQ(formatPerSeat(amount("0.2718"), euro, locale), "about " + formatMoney(amount("0.27"), euro, locale));
    EXPECT_EQ(formatPerSeat(amount("1.195"), euro, locale), "about " + formatMoney(amount("1.2"), euro, locale));
    EXPECT_EQ(formatPerSeat(amount("0.0042"), euro, locale), "about " + formatEach(amount("0.0042"), euro, locale));
}

TEST_P(FormatIn, WritesPercent)
{
    EXPECT_EQ(formatPercent(*Percent::parse("12.5"), GetParam().locale), GetParam().percent);
}

TEST_P(FormatIn, ReadsTheMoneyItWrites)
{
    const QLocale& locale = GetParam().locale;
    for (const char* plain : {"0", "0.05", "1", "9.99", "1250", "1250.5", "12345.67", "9999999.99"})
        EXPECT_EQ(readMoney(formatMoney(amount(plain), euro, locale), euro, locale), amount(plain)) << plain;
}

TEST_P(FormatIn, WritesSeatsAsTheSeatsFieldDoes)
{
    for (const SeatCount seats : {5, 999, 1'250, 12'500, 1'000'000})
        EXPECT_EQ(formatCount(seats, GetParam().locale), seatsToText(seats, GetParam().locale)) << seats;
}

INSTANTIATE_TEST_SUITE_P(
    Every, FormatIn,
    testing::Values(Language{"English", english, "1,234,567", "€12,345.50", "€0.2718", "12.5\u00a0%"},
                    Language{"German", german, "1.234.567", "12.345,50\u00a0€", "0,2718\u00a0€", "12,5\u00a0%"},
                    Language{"French", french, "1\u202f234\u202f567", "12\u202f345,50\u00a0€", "0,2718\u00a0€",
                             "12,5\u00a0%"},
                    Language{"Spanish", spanish, "1.234.567", "12.345,50\u00a0€", "0,2718\u00a0€", "12,5\u00a0%"}),
    [](const auto& row) { return row.param.name; });

TEST(Format, WritesMoneyWithoutDecimalsWhereTheCurrencyHasNone)
{
    EXPECT_EQ(formatMoney(amount("1234"), yen, english), "JPY\u00a01,234");
    EXPECT_EQ(formatMoney(amount("1234"), yen, german), "1.234\u00a0JPY");
}

TEST(Format, WritesAMinusSignNotAHyphen)
{
    EXPECT_EQ(formatMoney(amount("-54.35"), dollar, english), "−$54.35");
    EXPECT_EQ(formatMoney(amount("-1054.35"), euro, german), "−1.054,35\u00a0€");
    EXPECT_EQ(formatCount(-1'200, english), "−1,200");
}

TEST(Format, ShowsMoreDecimalsOnlyWhereTheValueHasThem)
{
    EXPECT_EQ(formatRate(*Rate::parse("0.2"), dollar, english), "$0.20");
    EXPECT_EQ(formatRate(*Rate::parse("0.0005"), dollar, english), "$0.0005");
    EXPECT_EQ(formatQuantity(*Quantity::parse("8.5"), english), "8.5");
    EXPECT_EQ(formatQuantity(Quantity::whole(1'200), english), "1,200");
}

TEST(Format, WritesNoGroupsWhereThePersonWantsNone)
{
    QLocale ungrouped = english;
    ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
    EXPECT_EQ(formatMoney(amount("12345.5"), dollar, ungrouped), "$12345.50");
}

TEST(NamesInASentence, HaveAnAndBeforeTheLast)
{
    EXPECT_EQ(inSentence({}), "");
    EXPECT_EQ(inSentence({"Solo"}), "Solo");
    EXPECT_EQ(inSentence({"Solo", "Duo"}), "Solo and Duo");
    EXPECT_EQ(inSentence({"Solo", "Duo", "Ensemble"}), "Solo, Duo and Ensemble");
    EXPECT_EQ(inSentence({"%2", "%1"}), "%2 and %1");
}

TEST(NamesInASentence, AreHeldByTheLanguage)
{
    const SpeakingPseudo speaking;
    EXPECT_EQ(inSentence({"Solo", "Duo"}), PseudoLanguage::of("%1 and %2").arg("Solo", "Duo"));
}

TEST(ReadMoney, TakesWhatPeopleType)
{
    for (const char* typed : {"1250", "1,250", "$1,250", "$ 1,250.00", " 1250.0 ", "1 250"})
        EXPECT_EQ(readMoney(typed, dollar, english), amount("1250")) << typed;
    EXPECT_EQ(readMoney("1.250,50 €", euro, german), amount("1250.50"));
    EXPECT_EQ(readMoney("1250,5", euro, french), amount("1250.50"));
}

TEST(ReadMoney, RefusesWhatIsNoAmount)
{
    for (const char* typed : {"", "abc", "12a", "-5", "1.2.3", "1e3", "$", "0x10", "12.345", "99999999999999999999"})
        EXPECT_EQ(readMoney(typed, dollar, english), std::nullopt) << typed;
    EXPECT_EQ(readMoney("10.5", yen, english), std::nullopt);
}

// "1,25" is one dollar and a quarter to half the world: never 125.
TEST(ReadMoney, RefusesGroupsThatAreNotWhole)
{
    for (const char* typed : {"1,25", "12,50", "1,2500", ",250", "1,250,5"})
        EXPECT_EQ(readMoney(typed, dollar, english), std::nullopt) << typed;
    EXPECT_EQ(readMoney("12.50", euro, german), std::nullopt);
}

} // namespace seatwise::ui::test::format_test
