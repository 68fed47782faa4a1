#include "export/formula_text.h"

#include <gtest/gtest.h>

#include "words/sheets_words.h"

namespace seatwise::sheets::formula_text_test {
namespace {

TEST(TextOfAFormula, HasItsQuotesDoubled)
{
    EXPECT_EQ(literal("5 \"extra\" seats"), "\"5 \"\"extra\"\" seats\"");
    EXPECT_EQ(literal(""), "\"\"");
}

struct Sentences
{
    const char* name;
    const char* one;
    const char* other;
    const char* formula;
};

class EitherSentence : public testing::TestWithParam<Sentences>
{
};

TEST_P(EitherSentence, HasOnceWhatBothBeginAndEndWith)
{
    EXPECT_EQ(eitherSentence("C", GetParam().one, GetParam().other, {"X", "Y", "Z"}), GetParam().formula);
}

INSTANTIATE_TEST_SUITE_P(
    Formulas, EitherSentence,
    testing::Values(Sentences{"Middle", "from \x01 up, by \x03", "from \x01 to \x02, by \x03",
                              R"("from "&X&IF(C," up"," to "&Y)&", by "&Z)"},
                    Sentences{"Nothing", "a \x01 b", "c \x02 d", R"(IF(C,"a "&X&" b","c "&Y&" d"))"},
                    Sentences{"OneGoesOn", "\x01", "\x01 to \x02", R"(X&IF(C,""," to "&Y))"},
                    Sentences{"OneStandsBefore", "at least \x01", "\x01", R"(IF(C,"at least ","")&X)"},
                    Sentences{"WholeCharacters", "\x01 é", "\x01 \xc4\xa9",
                              R"(X&IF(C," é"," )"
                              "\xc4\xa9"
                              R"("))"}),
    [](const auto& row) { return row.param.name; });

TEST(TextOfAFormula, HasFiguresInThePlacesOfASentence)
{
    const std::string sentence = words::planAdmitsFromTo(placeOf(0), placeOf(1), placeOf(2)).english();
    EXPECT_EQ(eitherSentence("C", sentence, "", {"X", "Y", "Z"}),
              R"(IF(C,"The plan admits seats from "&X&" to "&Y&", in steps of "&Z,""))");
}

} // namespace
} // namespace seatwise::sheets::formula_text_test
