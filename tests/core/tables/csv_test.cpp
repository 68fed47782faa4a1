#include "tables/csv.h"

#include <gtest/gtest.h>

namespace seatwise::csv::csv_test {
namespace {

std::string field(std::string_view text)
{
    std::string out;
    appendField(out, text);
    return out;
}

std::string untrusted(std::string_view text)
{
    std::string out;
    appendUntrustedField(out, text);
    return out;
}

TEST(CsvField, IsWrittenAsItIsWhenNothingNeedsQuotes)
{
    EXPECT_EQ(field("A0000001"), "A0000001");
}

TEST(CsvField, IsQuotedWhenItHoldsAComma)
{
    EXPECT_EQ(field("Ensemble, annual"), "\"Ensemble, annual\"");
}

TEST(CsvField, DoublesItsQuotes)
{
    EXPECT_EQ(field("the \"big\" school"), "\"the \"\"big\"\" school\"");
}

TEST(CsvField, IsQuotedWhenItHoldsALineEnd)
{
    EXPECT_EQ(field("two\nlines"), "\"two\nlines\"");
}

class FormulaStart : public testing::TestWithParam<std::string_view>
{
};

TEST_P(FormulaStart, GetsAnApostrophe)
{
    EXPECT_EQ(untrusted(GetParam()), std::string("'").append(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(UntrustedField, FormulaStart,
                         testing::Values("=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", std::string_view("\0x", 2)));

class PlainNumber : public testing::TestWithParam<std::string_view>
{
};

TEST_P(PlainNumber, StaysANumber)
{
    EXPECT_EQ(untrusted(GetParam()), GetParam());
}

INSTANTIATE_TEST_SUITE_P(UntrustedField, PlainNumber, testing::Values("-5", "+5", "-5.25", "0.5", "12"));

TEST(UntrustedField, GetsAnApostropheAndQuotesBeforeALineEnd)
{
    EXPECT_EQ(untrusted("\rx"), "\"'\rx\"");
}

TEST(UntrustedField, IsQuotedAfterItsApostrophe)
{
    EXPECT_EQ(untrusted("=A1,B1"), "\"'=A1,B1\"");
}

} // namespace
} // namespace seatwise::csv::csv_test
