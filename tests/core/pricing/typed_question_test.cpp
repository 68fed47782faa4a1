// Questions as people type them on a call. R67.
#include "pricing/typed_question.h"

#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "cases.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::typed_question_test {

namespace {

using test::money;
using test::percent;
using Parts = std::vector<std::string>;

/// How dates are read on 21 November 2026, days first.
DateReading dates()
{
    DateReading how;
    how.today = test::day("2026-11-21");
    how.order = DateOrder::dayMonthYear;
    return how;
}

TypedQuestion asked(std::string_view typed, DecimalSign sign = DecimalSign::point)
{
    return readQuestion(typed, test::musicBook(), sign, dates());
}

struct QuestionCase
{
    std::string name;
    std::string typed;
    TypedQuestion meant;
};

const std::optional<PlanChoice> ensemble = PlanChoice(PlanId("ensemble"));

class Question : public testing::TestWithParam<QuestionCase>
{
};

TEST_P(Question, IsUnderstood)
{
    const TypedQuestion read = asked(GetParam().typed);
    EXPECT_EQ(read.notUnderstood, Parts{});
    EXPECT_EQ(read, GetParam().meant);
}

INSTANTIATE_TEST_SUITE_P(
    English, Question,
    testing::Values(
        QuestionCase{"SeatsAndBilling", "200 seats annual", {.seats = 200, .billing = Billing::annual}},
        QuestionCase{"PlanInASentence",
                     "How much for 500 on Ensemble, yearly?",
                     {.plan = ensemble, .seats = 500, .billing = Billing::annual}},
        QuestionCase{"BareNumber", "what if 300", {.seats = 300}},
        QuestionCase{"BareNumberAlone", "300?", {.seats = 300}},
        QuestionCase{"Budget", "seats for $5000", {.budget = money("5000")}},
        QuestionCase{"BudgetByWord", "budget of 5000 a month", {.billing = Billing::monthly, .budget = money("5000")}},
        QuestionCase{"BudgetWithCurrencyAfter", "seats for 5,000.50 dollars", {.budget = money("5000.50")}},
        QuestionCase{"Thousands", "1,250 seats per month", {.seats = 1'250, .billing = Billing::monthly}},
        QuestionCase{"TermAndDiscount",
                     "200 seats for 3 years with 10% discount",
                     {.seats = 200, .termYears = 3, .discount = percent("10")}},
        QuestionCase{"TermWithHyphen", "3-year term, 200 users", {.seats = 200, .termYears = 3}},
        QuestionCase{"NumberAfterItsWord", "seats: 200", {.seats = 200}},
        QuestionCase{"Cheapest", "cheapest for 40 seats", {.plan = Cheapest{}, .seats = 40}},
        QuestionCase{"Quarterly", "200 seats billed quarterly", {.seats = 200, .billing = Billing::quarterly}},
        QuestionCase{"HalfYearly", "200 seats every half year", {.seats = 200, .billing = Billing::semiannual}},
        QuestionCase{"AmountOff", "200 seats with $50 off", {.seats = 200, .discountAmount = money("50")}},
        QuestionCase{
            "DiscountOfAnAmount", "a discount of $50 on 200 seats", {.seats = 200, .discountAmount = money("50")}},
        QuestionCase{"DiscountAndBudget", "10% discount for $600", {.discount = percent("10"), .budget = money("600")}},
        QuestionCase{"StartInIso", "200 seats from 2027-07-01", {.seats = 200, .start = test::day("2027-07-01")}},
        QuestionCase{"StartInNumbers", "200 seats from 1/7/2027", {.seats = 200, .start = test::day("2027-07-01")}},
        QuestionCase{
            "StartInWords", "200 seats starting July 1, 2027", {.seats = 200, .start = test::day("2027-07-01")}},
        QuestionCase{"StartWithoutYear", "200 seats from 1 Sept", {.seats = 200, .start = test::day("2027-09-01")}},
        QuestionCase{"StartTomorrow", "200 seats from tomorrow", {.seats = 200, .start = test::day("2026-11-22")}},
        QuestionCase{"NoBreakSpace", "200\u00A0seats annual", {.seats = 200, .billing = Billing::annual}},
        QuestionCase{"SeatsWithinABudget", "200 seats for $600", {.seats = 200, .budget = money("600")}}),
    test::byName);

INSTANTIATE_TEST_SUITE_P(
    OtherLanguages, Question,
    testing::Values(
        QuestionCase{"German", "Was kosten 300 Plätze im Jahr?", {.seats = 300, .billing = Billing::annual}},
        QuestionCase{
            "GermanPerMonth", "Wie viel für 200 Nutzer pro Monat", {.seats = 200, .billing = Billing::monthly}},
        QuestionCase{"GermanTerm",
                     "200 Lizenzen für 3 Jahre mit 10 Prozent Rabatt",
                     {.seats = 200, .termYears = 3, .discount = percent("10")}},
        QuestionCase{"GermanRabatt",
                     "350 Plätze jährlich 7 % Rabatt",
                     {.seats = 350, .billing = Billing::annual, .discount = percent("7")}},
        QuestionCase{
            "GermanQuarter", "Was kosten 200 Plätze im Quartal?", {.seats = 200, .billing = Billing::quarterly}},
        QuestionCase{"GermanHalfYear", "200 Plätze halbjährlich", {.seats = 200, .billing = Billing::semiannual}},
        QuestionCase{"GermanAdjective", "200 Plätze, jährliche Zahlung", {.seats = 200, .billing = Billing::annual}},
        QuestionCase{"GermanOfACall", "mach 500 draus", {.seats = 500}},
        QuestionCase{"GermanTeachers", "günstigster Tarif für 40 Lehrkräfte", {.plan = Cheapest{}, .seats = 40}},
        QuestionCase{"GermanStart", "200 Plätze ab 1. September", {.seats = 200, .start = test::day("2027-09-01")}},
        QuestionCase{"GermanAmountOff", "200 Plätze mit 50 $ Nachlass", {.seats = 200, .discountAmount = money("50")}},
        QuestionCase{"French", "Combien coûtent 200 places par an ?", {.seats = 200, .billing = Billing::annual}},
        QuestionCase{"FrenchDiscount",
                     "200 licences avec une remise de 10 pour cent",
                     {.seats = 200, .discount = percent("10")}},
        QuestionCase{"FrenchPupils", "combien pour 500 élèves", {.seats = 500}},
        QuestionCase{"FrenchYear", "je voudrais 80 postes à l’année", {.seats = 80, .billing = Billing::annual}},
        QuestionCase{"FrenchQuarter", "200 places par trimestre", {.seats = 200, .billing = Billing::quarterly}},
        QuestionCase{
            "FrenchHalfYear", "200 places facturées semestriellement", {.seats = 200, .billing = Billing::semiannual}},
        QuestionCase{
            "FrenchStart", "200 places à partir du 1er septembre", {.seats = 200, .start = test::day("2027-09-01")}},
        QuestionCase{
            "FrenchAmountOff", "une remise de 50 $ sur 200 places", {.seats = 200, .discountAmount = money("50")}},
        QuestionCase{"SpanishLicences",
                     "500 licencias al año con 10 % de descuento",
                     {.seats = 500, .billing = Billing::annual, .discount = percent("10")}},
        QuestionCase{"SpanishPlural", "80 licencias mensuales", {.seats = 80, .billing = Billing::monthly}},
        QuestionCase{"SpanishQuarter", "80 plazas trimestrales", {.seats = 80, .billing = Billing::quarterly}},
        QuestionCase{"SpanishHalfYear", "80 plazas por semestre", {.seats = 80, .billing = Billing::semiannual}},
        QuestionCase{
            "SpanishStart", "80 plazas desde el 1 de septiembre", {.seats = 80, .start = test::day("2027-09-01")}},
        QuestionCase{"Spanish", "¿Cuánto cuestan 200 plazas al mes?", {.seats = 200, .billing = Billing::monthly}},
        QuestionCase{"SpanishTerm", "200 licencias por 3 años", {.seats = 200, .termYears = 3}}),
    test::byName);

TEST(TypedQuestion, ReadsAmountsByTheSignOfTheLanguage)
{
    EXPECT_EQ(asked("$1.250,50", DecimalSign::comma).budget, money("1250.50"));
    EXPECT_EQ(asked("$1,250", DecimalSign::point).budget, money("1250"));
    EXPECT_EQ(asked("$1,250", DecimalSign::unknown).notUnderstood, (Parts{"1,250"}));
}

TEST(TypedQuestion, JoinsGroupsThatStandApartWhereAPointIsNoDecimalSign)
{
    EXPECT_EQ(asked("1 250 places par an", DecimalSign::comma).seats, 1'250);
    EXPECT_EQ(asked("5 000 $ par an", DecimalSign::comma).budget, money("5000"));
    EXPECT_EQ(asked("$ 1 250,50", DecimalSign::comma).budget, money("1250.50"));
    EXPECT_EQ(asked("1\u202F250 places", DecimalSign::point).seats, 1'250);
    EXPECT_EQ(asked("200 300", DecimalSign::comma).notUnderstood, (Parts{"200", "300"}));
}

TEST(TypedQuestion, TakesNoPartOfANumberForAll)
{
    const TypedQuestion read = asked("5 000 $ a year", DecimalSign::point);
    EXPECT_FALSE(read.budget);
    EXPECT_FALSE(read.seats);
}

TEST(TypedQuestion, TakesNoDayThatMayBeTwo)
{
    DateReading how = dates();
    how.order.reset();
    EXPECT_EQ(readQuestion("200 seats from 5/12/2027", test::musicBook(), DecimalSign::point, how).notUnderstood,
              (Parts{"5/12/2027"}));
}

TEST(TypedQuestion, NamesWhatItDoesNotUnderstand)
{
    EXPECT_EQ(asked("200 seats annual for giraffes").notUnderstood, (Parts{"giraffes"}));
}

struct OpenNumber
{
    std::string name;
    std::string typed;
    Parts left;
};

class OpenQuestion : public testing::TestWithParam<OpenNumber>
{
};

TEST_P(OpenQuestion, GuessesNoNumber)
{
    const TypedQuestion read = asked(GetParam().typed);
    EXPECT_EQ(read.notUnderstood, GetParam().left);
    EXPECT_FALSE(read.seats && read.seats != 200);
}

INSTANTIATE_TEST_SUITE_P(Numbers, OpenQuestion,
                         testing::Values(OpenNumber{"TwoBareOnes", "300 500", {"300", "500"}},
                                         OpenNumber{"BareBesideSeats", "200 seats 300", {"300"}},
                                         OpenNumber{"BareBesideAnUnknownWord", "300 giraffes", {"300", "giraffes"}},
                                         OpenNumber{"SeatsForANumber", "how many seats for 500", {"500"}},
                                         OpenNumber{"ANumberMore", "what if 50 more", {"50", "more"}},
                                         OpenNumber{"Suffix", "5k seats", {"5k", "seats"}},
                                         OpenNumber{"Negative", "-200 seats", {"-200", "seats"}},
                                         OpenNumber{"Decimals", "10.5 seats", {"10.5", "seats"}},
                                         OpenNumber{"SeatsTwice", "200 seats or 300 seats", {"300", "seats"}},
                                         OpenNumber{"OtherCurrency", "seats for 5000 euros", {"5000", "euros"}},
                                         OpenNumber{"Months", "200 seats for 6 months", {"6", "months"}},
                                         OpenNumber{"LongTerm", "200 seats for 9 years", {"9", "years"}},
                                         OpenNumber{"LargeDiscount", "200 seats 110 %", {"110", "%"}}),
                         test::byName);

TEST(TypedQuestion, KnowsThePlansOfTheBookByAnyName)
{
    test::Book book = test::musicBook();
    book.plans[2].name = "Ensemble Plus";
    book.plans[2].names = {{"de", "Großes Ensemble"}};
    for (const char* typed : {"300 on ensemble plus", "300 auf Großes Ensemble", "300 on ENSEMBLE"})
        EXPECT_EQ(readQuestion(typed, book, DecimalSign::point, dates()).plan, ensemble) << typed;
}

TEST(TypedQuestion, TakesProForNoPlanBeforeAYear)
{
    test::Book book = test::musicBook();
    book.plans[2].name = "Pro";
    const TypedQuestion read = readQuestion("300 Nutzer pro Jahr", book, DecimalSign::comma, dates());
    EXPECT_EQ(read.billing, Billing::annual);
    EXPECT_FALSE(read.plan);
    EXPECT_EQ(readQuestion("300 on Pro", book, DecimalSign::point, dates()).plan, ensemble);
}

} // namespace

} // namespace seatwise::typed_question_test
