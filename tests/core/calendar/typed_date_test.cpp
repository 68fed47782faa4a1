#include "calendar/typed_date.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "cases.h"

namespace seatwise::typed_date_test {

namespace {

using namespace std::chrono;
using Reason = DateRefusal::Reason;

/// A Wednesday.
constexpr Date today{2026y, November, 18d};

DateReading in(std::optional<DateOrder> order, const std::string& language = {})
{
    return {today, order, YearlessDay::coming, July / 1, language, {}};
}

std::string dayOf(const std::string& typed, const DateReading& how)
{
    const auto read = readTypedDate(typed, how);
    return read ? toString(*read) : "refused";
}

std::optional<Reason> reasonFor(const std::string& typed, const DateReading& how = in(DateOrder::dayMonthYear))
{
    const auto read = readTypedDate(typed, how);
    return read ? std::nullopt : std::optional(read.error().reason);
}

/// What is typed, and the day it is in the United States, in Germany and in France.
struct Spelling
{
    std::string name;
    std::string typed;
    std::string unitedStates;
    std::string germany;
    std::string france;
};

Spelling everywhere(const std::string& name, const std::string& typed, const std::string& day)
{
    return {name, typed, day, day, day};
}

class TypedDate : public testing::TestWithParam<Spelling>
{
};

TEST_P(TypedDate, IsThatDayOrIsRefusedInTheUnitedStates)
{
    EXPECT_EQ(dayOf(GetParam().typed, in(DateOrder::monthDayYear, "en")), GetParam().unitedStates);
}

TEST_P(TypedDate, IsThatDayOrIsRefusedInGermany)
{
    EXPECT_EQ(dayOf(GetParam().typed, in(DateOrder::dayMonthYear, "de")), GetParam().germany);
}

TEST_P(TypedDate, IsThatDayOrIsRefusedInFrance)
{
    EXPECT_EQ(dayOf(GetParam().typed, in(DateOrder::dayMonthYear, "fr")), GetParam().france);
}

INSTANTIATE_TEST_SUITE_P(
    InFigures, TypedDate,
    testing::Values(everywhere("Iso", "2026-12-15", "2026-12-15"),
                    everywhere("IsoOfOneDigit", "2027-1-5", "2027-01-05"),
                    everywhere("YearFirstWithSlashes", "2026/12/15", "2026-12-15"),
                    everywhere("YearFirstWithPoints", "2026.12.15", "2026-12-15"),
                    everywhere("IsoWithoutDashes", "20261215", "2026-12-15"),
                    Spelling{"MonthFirst", "12/15/2026", "2026-12-15", "refused", "refused"},
                    Spelling{"DayFirst", "15/12/2026", "refused", "2026-12-15", "2026-12-15"},
                    Spelling{"EitherFirst", "7/8/2026", "2026-07-08", "2026-08-07", "2026-08-07"},
                    Spelling{"EitherFirstWithDashes", "07-08-2026", "2026-07-08", "2026-08-07", "2026-08-07"},
                    Spelling{"PointsInAnyOrder", "7.8.2026", "refused", "2026-08-07", "2026-08-07"},
                    everywhere("PointsInOneOrder", "15.12.2026", "2026-12-15"),
                    everywhere("PointsAndSpaces", "15. 12. 2026", "2026-12-15"),
                    Spelling{"TwoDigitsOfAYear", "12/31/26", "2026-12-31", "refused", "refused"},
                    Spelling{"TwoDigitsOfAYearDayFirst", "31.12.26", "2026-12-31", "2026-12-31", "2026-12-31"},
                    Spelling{"Spaces", "15 12 2026", "refused", "2026-12-15", "2026-12-15"},
                    Spelling{"NoYear", "15.12.", "2026-12-15", "2026-12-15", "2026-12-15"},
                    Spelling{"NoYearMonthFirst", "12/15", "2026-12-15", "refused", "refused"},
                    Spelling{"NoYearAndPast", "1/5", "2027-01-05", "2027-05-01", "2027-05-01"},
                    everywhere("WideSpacesAround", " 2026-12-15\xC2\xA0", "2026-12-15"),
                    Spelling{"TwoDigitsOfEitherEnd", "26-12-15", "2026-12-15", "refused", "refused"},
                    everywhere("AnArticle", "zum 15.12.2026", "2026-12-15"),
                    everywhere("LongDashes", "2026–12–15", "2026-12-15")),
    test::byName);

INSTANTIATE_TEST_SUITE_P(
    WithAMonth, TypedDate,
    testing::Values(
        everywhere("DayMonth", "15 Dec", "2026-12-15"), everywhere("MonthDay", "Dec 15", "2026-12-15"),
        everywhere("DayMonthYear", "15 Dec 2026", "2026-12-15"),
        everywhere("MonthDayYear", "Dec 15, 2026", "2026-12-15"),
        everywhere("Capitals", "15 DECEMBER 2026", "2026-12-15"), everywhere("Glued", "15dec2026", "2026-12-15"),
        everywhere("Dashes", "15-Dec-2026", "2026-12-15"), everywhere("Slashes", "15/Dec/2026", "2026-12-15"),
        everywhere("YearFirst", "2026 Dec 15", "2026-12-15"), everywhere("Ordinal", "15th of December", "2026-12-15"),
        everywhere("OrdinalAfter", "December 15th, 2026", "2026-12-15"),
        everywhere("TheOrdinal", "the 1st of January 2027", "2027-01-01"),
        everywhere("Weekday", "Tue, 15 Dec 2026", "2026-12-15"),
        everywhere("WeekdayWithoutYear", "Tuesday 15 Dec", "2026-12-15"),
        everywhere("TwoDigitsOfTheYear", "15 Dec 26", "2026-12-15"),
        everywhere("ApostropheYear", "15 Dec '27", "2027-12-15"), everywhere("PastWithoutAYear", "1 Mar", "2027-03-01"),
        everywhere("TodayWithoutAYear", "18 Nov", "2026-11-18"),
        everywhere("German", "15. Dezember 2026", "2026-12-15"), everywhere("GermanShort", "15. Dez.", "2026-12-15"),
        everywhere("GermanMarch", "1. MÄRZ 2027", "2027-03-01"),
        everywhere("GermanMarchSpelt", "1. Maerz 2027", "2027-03-01"),
        everywhere("GermanWeekday", "Dienstag, den 15. Dezember 2026", "2026-12-15"),
        everywhere("GermanWeekdayInFigures", "Di, 15.12.2026", "2026-12-15"),
        everywhere("French", "15 décembre 2026", "2026-12-15"),
        everywhere("FrenchArticle", "le 15 déc. 2026", "2026-12-15"),
        everywhere("FrenchFirst", "1er janvier 2027", "2027-01-01"),
        everywhere("FrenchAugust", "3 août 2027", "2027-08-03"),
        everywhere("FrenchDecomposed", "3 aou\xCC\x82t 2027", "2027-08-03"),
        everywhere("Spanish", "15 de diciembre de 2026", "2026-12-15"),
        everywhere("SpanishShort", "15 dic 2026", "2026-12-15"),
        everywhere("SpanishAugust", "15 ago 2027", "2027-08-15"), everywhere("March", "Mar 15", "2027-03-15"),
        everywhere("MarchWithAYear", "Mar 15, 2027", "2027-03-15"), everywhere("LeapDay", "29 Feb 2028", "2028-02-29"),
        everywhere("LeapDayWithoutAYear", "29 Feb", "2028-02-29")),
    test::byName);

INSTANTIATE_TEST_SUITE_P(
    InWords, TypedDate,
    testing::Values(
        everywhere("Today", "today", "2026-11-18"), everywhere("Tomorrow", "tomorrow", "2026-11-19"),
        everywhere("Yesterday", "yesterday", "2026-11-17"),
        everywhere("AfterTomorrow", "day after tomorrow", "2026-11-20"), everywhere("Heute", "heute", "2026-11-18"),
        everywhere("Morgen", "morgen", "2026-11-19"), everywhere("Uebermorgen", "übermorgen", "2026-11-20"),
        everywhere("Aujourdhui", "aujourd’hui", "2026-11-18"), everywhere("Demain", "demain", "2026-11-19"),
        everywhere("ApresDemain", "après-demain", "2026-11-20"), everywhere("Manana", "mañana", "2026-11-19"),
        everywhere("PasadoManana", "pasado mañana", "2026-11-20"), everywhere("PlusDays", "+30d", "2026-12-18"),
        everywhere("PlusWeeks", "+2w", "2026-12-02"), everywhere("PlusMonths", "+3m", "2027-02-18"),
        everywhere("PlusAYear", "+1y", "2027-11-18"), everywhere("MinusDays", "-7d", "2026-11-11"),
        everywhere("PlusWords", "+ 30 days", "2026-12-18"),
        Spelling{"PlusJ", "+3j", "refused", "2029-11-18", "2026-11-21"},
        everywhere("PlusTage", "+30 Tage", "2026-12-18"), everywhere("InWeeks", "in 2 weeks", "2026-12-02"),
        everywhere("InAWeek", "in a week", "2026-11-25"), everywhere("FromNow", "two weeks from now", "2026-12-02"),
        everywhere("Ago", "3 days ago", "2026-11-15"), everywhere("InWochen", "in zwei Wochen", "2026-12-02"),
        everywhere("VorTagen", "vor 3 Tagen", "2026-11-15"),
        everywhere("DansSemaines", "dans 2 semaines", "2026-12-02"), everywhere("IlYA", "il y a 3 jours", "2026-11-15"),
        everywhere("DentroDe", "dentro de dos semanas", "2026-12-02"), everywhere("Hace", "hace 3 días", "2026-11-15"),
        everywhere("InAMonth", "in einem Monat", "2026-12-18"), everywhere("DansUnAn", "dans un an", "2027-11-18")),
    test::byName);

INSTANTIATE_TEST_SUITE_P(
    Edges, TypedDate,
    testing::Values(everywhere("EndOfJune", "end of June", "2027-06-30"),
                    everywhere("EndOfJuneOfAYear", "end of June 2028", "2028-06-30"),
                    everywhere("EndOfFebruary", "end of February 2028", "2028-02-29"),
                    everywhere("LastDayOfJune", "last day of June", "2027-06-30"),
                    everywhere("EndeJuni", "Ende Juni", "2027-06-30"), everywhere("FinJuin", "fin juin", "2027-06-30"),
                    everywhere("FinDeJunio", "fin de junio", "2027-06-30"),
                    everywhere("EndOfThisMonthsName", "end of November", "2026-11-30"),
                    everywhere("EndOfMonth", "end of month", "2026-11-30"),
                    everywhere("EndOfTheMonth", "end of the month", "2026-11-30"),
                    everywhere("EndOfNextMonth", "end of next month", "2026-12-31"),
                    everywhere("Monatsende", "Monatsende", "2026-11-30"),
                    everywhere("EndeDesMonats", "Ende des Monats", "2026-11-30"),
                    everywhere("FinDuMoisProchain", "fin du mois prochain", "2026-12-31"),
                    everywhere("FinDeMes", "fin de mes", "2026-11-30"),
                    everywhere("FirstOfNextMonth", "first day of next month", "2026-12-01"),
                    everywhere("StartOfNextMonth", "start of next month", "2026-12-01"),
                    everywhere("StartOfMonth", "start of month", "refused"),
                    everywhere("FirstOfTheNextMonth", "1st of next month", "2026-12-01"),
                    everywhere("FifteenthOfNextMonth", "le 15 du mois prochain", "2026-12-15"),
                    everywhere("ThirtyFirstOfThisMonth", "the 31st of this month", "refused"),
                    everywhere("EndOfQuarter", "end of quarter", "2026-12-31"),
                    everywhere("StartOfNextQuarter", "start of next quarter", "2027-01-01"),
                    everywhere("EndOfYear", "end of year", "2026-12-31"),
                    everywhere("FinDannee", "fin de l'année", "2026-12-31"),
                    everywhere("NextSchoolYear", "next school year", "2027-07-01"),
                    everywhere("NaechstesSchuljahr", "nächstes Schuljahr", "2027-07-01"),
                    everywhere("ProchaineAnneeScolaire", "l’année scolaire prochaine", "2027-07-01"),
                    everywhere("ProximoCurso", "próximo curso escolar", "2027-07-01"),
                    everywhere("EndOfSchoolYear", "end of the school year", "2027-06-30"),
                    everywhere("ThisSchoolYear", "this academic year", "2026-07-01"),
                    everywhere("EndOfWeek", "end of week", "refused")),
    test::byName);

INSTANTIATE_TEST_SUITE_P(Weekdays, TypedDate,
                         testing::Values(everywhere("NextMonday", "next Monday", "2026-11-23"),
                                         everywhere("Montag", "nächsten Montag", "2026-11-23"),
                                         everywhere("Lundi", "lundi prochain", "2026-11-23"),
                                         everywhere("Lunes", "el próximo lunes", "2026-11-23"),
                                         everywhere("QueViene", "el lunes que viene", "2026-11-23"),
                                         everywhere("Friday", "Friday", "2026-11-20"),
                                         everywhere("ThisFriday", "this Friday", "2026-11-20"),
                                         everywhere("NextFridayIsTwoDays", "next Friday", "refused"),
                                         everywhere("LastFriday", "last Friday", "2026-11-13"),
                                         everywhere("LastMondayIsTwoDays", "last Monday", "refused")),
                         test::byName);

class TypedDateRefuses : public testing::TestWithParam<std::pair<std::string, std::string>>
{
};

TEST_P(TypedDateRefuses, InEveryOrderOfNumbers)
{
    for (const auto order : {std::optional<DateOrder>(), std::optional(DateOrder::dayMonthYear),
                             std::optional(DateOrder::monthDayYear), std::optional(DateOrder::yearMonthDay)})
        EXPECT_EQ(dayOf(GetParam().second, in(order)), "refused");
}

INSTANTIATE_TEST_SUITE_P(
    TypedDate, TypedDateRefuses,
    testing::Values(
        std::pair{"Nothing", ""}, std::pair{"Spaces", "  "}, std::pair{"AThirtyFirstOfFebruary", "31 Feb"},
        std::pair{"TheSameWithAYear", "Feb 31, 2027"}, std::pair{"ALeapDayOfACommonYear", "29 Feb 2027"},
        std::pair{"MonthThirteen", "13/13/2026"}, std::pair{"IsoMonthThirteen", "2026-13-01"},
        std::pair{"DayZero", "0 Dec 2026"}, std::pair{"ANumber", "15"}, std::pair{"AYear", "2026"},
        std::pair{"AMonth", "December"}, std::pair{"AMonthOfAYear", "Dec 2026"},
        std::pair{"MonthOfAYearInFigures", "12/2026"}, std::pair{"NextWeek", "next week"},
        std::pair{"NextYear", "next year"}, std::pair{"Soon", "soon"}, std::pair{"WordsAround", "about 15 Dec"},
        std::pair{"Before", "before 15 Dec 2026"}, std::pair{"TwoDates", "15 Dec 2026 16 Dec 2026"},
        std::pair{"AnotherWeekday", "Mon, 15 Dec 2026"}, std::pair{"ATime", "2026-12-15 10:00"},
        std::pair{"NoUnit", "+30"}, std::pair{"AHalf", "+1.5m"}, std::pair{"NeverInRange", "+9999y"},
        std::pair{"TooLarge", "+99999999999d"}, std::pair{"BeforeTheFirst", "1 Dec 1899"},
        std::pair{"FiveDigitsOfAYear", "15 Dec 20266"}, std::pair{"ThreeDigitsOfAYear", "15/12/226"},
        std::pair{"MixedSigns", "15/12-2026"}, std::pair{"TwoSigns", "15//12/2026"},
        std::pair{"ALeadingSign", "-15-12-2026"}, std::pair{"FourNumbers", "15.12.20.26"},
        std::pair{"AnUnknownMonth", "15 Decem 2026"}, std::pair{"Mid", "mid June"}, std::pair{"Bytes", "\xFF\xFE"},
        std::pair{"VeryLong",
                  "15 Dec                                                                                    2026"}),
    test::byFirst);

TEST(TypedDateWithoutAnOrder, ReadsWhatOnlyOneOrderAllows)
{
    EXPECT_EQ(dayOf("12/15/2026", in(std::nullopt)), "2026-12-15");
    EXPECT_EQ(dayOf("15/12/2026", in(std::nullopt)), "2026-12-15");
}

TEST(TypedDateWithoutAnOrder, NamesBothDaysOfWhatTwoOrdersReadDifferently)
{
    const auto read = readTypedDate("7/8/2026", in(std::nullopt));
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error(), (DateRefusal{Reason::severalDays, {2026y / July / 8, 2026y / August / 7}}));
}

TEST(TypedDateOfYearFirstPlaces, ReadsTwoNumbersMonthFirst)
{
    EXPECT_EQ(dayOf("12-07", in(DateOrder::yearMonthDay)), "2026-12-07");
    EXPECT_EQ(dayOf("26-12-07", in(DateOrder::yearMonthDay)), "refused"); // 7 December 2026 or 26 December 2007
}

TEST(TypedDateRefusal, NamesBothFridays)
{
    const auto read = readTypedDate("next Friday", in(std::nullopt));
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().days, (std::vector<Date>{2026y / November / 20, 2026y / November / 27}));
}

TEST(TypedDateRefusal, SaysWhy)
{
    EXPECT_EQ(reasonFor("31 Feb"), Reason::noSuchDay);
    EXPECT_EQ(reasonFor("13/13/2026"), Reason::noSuchDay);
    EXPECT_EQ(reasonFor("Dec 2026"), Reason::noSingleDay);
    EXPECT_EQ(reasonFor("next month"), Reason::noSingleDay);
    EXPECT_EQ(reasonFor("Mon 15 Dec 2026"), Reason::otherWeekday);
    EXPECT_EQ(reasonFor("1 Dec 1899"), Reason::outOfRange);
    EXPECT_EQ(reasonFor("when it suits"), Reason::notUnderstood);
}

TEST(TypedDateOfThePast, IsTheLatestSuchDay)
{
    DateReading how = in(DateOrder::dayMonthYear);
    how.yearless = YearlessDay::latest;
    EXPECT_EQ(dayOf("15 Dec", how), "2025-12-15");
    EXPECT_EQ(dayOf("1 Sep", how), "2026-09-01");
    EXPECT_EQ(dayOf("Friday", how), "2026-11-13");
    EXPECT_EQ(dayOf("end of June", how), "2026-06-30");
    EXPECT_EQ(dayOf("start of month", how), "2026-11-01");
}

TEST(TypedDateOfAnotherLanguage, ReadsItsMonths)
{
    DateReading how = in(DateOrder::dayMonthYear, "fi");
    how.monthNames = {{"joulukuuta", 12}};
    EXPECT_EQ(dayOf("15. joulukuuta 2026", how), "2026-12-15");
}

TEST(TypedDayOfYear, ReadsDayAndMonth)
{
    EXPECT_EQ(readTypedDayOfYear("15 June", in(DateOrder::dayMonthYear)), June / 15);
    EXPECT_EQ(readTypedDayOfYear("end of August", in(DateOrder::dayMonthYear)), August / 31);
}

TEST(TypedDayOfYear, RefusesAYearAndALeapDay)
{
    const auto year = readTypedDayOfYear("15 June 2027", in(DateOrder::dayMonthYear));
    ASSERT_FALSE(year.has_value());
    EXPECT_EQ(year.error().reason, Reason::yearNotAsked);
    EXPECT_FALSE(readTypedDayOfYear("29 Feb", in(DateOrder::dayMonthYear)).has_value());
}

} // namespace

} // namespace seatwise::typed_date_test
