// What `seatwise batch` makes of single rows.

#include <gtest/gtest.h>

#include "books/book_source.h"
#include "calendar/date.h"
#include "cli/batch/batch.h"
#include "files/read_file.h"
#include "files/scratch_folder.h"

namespace seatwise::cli::batch_rows_test {
namespace {

const PriceBook& musicBook()
{
    static const SharedBook book = loadBook("music-learning").value();
    return *book;
}

/// The output for these input rows, without the header.
std::string rowsFor(const std::string& rows)
{
    const test::ScratchFolder folder;
    const std::string in = folder.file("in.csv", "account_id,plan,seats,billing\n" + rows);
    const Result<BatchResult> result = priceFile(musicBook(), in, folder.path("out.csv"), {});
    EXPECT_TRUE(result) << result.error().message.english();
    const std::string out = readUpTo(folder.path("out.csv"), 1 << 20).value();
    const std::string header = "account_id,plan,seats,billing,total,note\n";
    EXPECT_TRUE(out.starts_with(header));
    return out.substr(header.size());
}

TEST(BatchRow, IsPricedOnItsPlan)
{
    EXPECT_EQ(rowsFor("A1,ensemble,200,annual\n"), "A1,ensemble,200,annual,652.20,\n");
}

TEST(BatchRow, TakesTheColumnThatIsChosenOfTwo)
{
    const test::ScratchFolder folder;
    const std::string in = folder.file("in.csv", "account_id,plan,seats,billing,seats\nA1,solo,5,monthly,19\n");
    EXPECT_FALSE(priceFile(musicBook(), in, folder.path("out.csv"), {}));
    BatchOptions options;
    options.columns = {{2, 4}};
    ASSERT_TRUE(priceFile(musicBook(), in, folder.path("out.csv"), {}, options));
    EXPECT_EQ(readUpTo(folder.path("out.csv"), 1 << 20).value(),
              "account_id,plan,seats,billing,seats,total,note\nA1,solo,5,monthly,19,19.15,\n");
}

TEST(BatchRow, GetsTheCheapestPlanForAuto)
{
    EXPECT_EQ(rowsFor("A1,auto,19,monthly\nA2,auto,20,monthly\n"),
              "A1,solo,19,monthly,19.15,\nA2,ensemble,20,monthly,19.95,\n");
}

TEST(BatchRow, KeepsItsPlaceWhenItIsRefused)
{
    EXPECT_EQ(rowsFor("A1,solo,20,monthly\nA2,solo,5,monthly\n"),
              "A1,solo,20,monthly,,\"Solo takes 5 to 19 seats, not 20\"\nA2,solo,5,monthly,7.95,\n");
}

TEST(BatchRow, NamesTheNumberItCannotRead)
{
    EXPECT_EQ(rowsFor("A1,solo,1e9,monthly\n"),
              "A1,solo,1e9,monthly,,\"seats must be a whole number written with digits alone, such as 1250, not "
              "\"\"1e9\"\"\"\n");
}

TEST(BatchRow, NamesTheBillingItDoesNotKnow)
{
    EXPECT_EQ(rowsFor("A1,solo,5,weekly\n"),
              "A1,solo,5,weekly,,\"billing must be monthly, quarterly, semiannual or annual, not \"\"weekly\"\"\"\n");
}

TEST(BatchRow, IsRefusedWithTooFewColumns)
{
    EXPECT_EQ(rowsFor("A1,solo,5\n"), "A1,solo,5,,,\"3 columns, not the 4 of account_id,plan,seats,billing\"\n");
}

TEST(BatchRow, IsRefusedWithTooManyColumns)
{
    EXPECT_EQ(rowsFor("A1,solo,5,monthly,x\n"),
              "A1,solo,5,monthly,,\"5 columns, not the 4 of account_id,plan,seats,billing\"\n");
}

TEST(BatchRow, MayHaveQuotedFields)
{
    EXPECT_EQ(rowsFor("\"A1\",\"solo\",\"5\",\"monthly\"\n"), "A1,solo,5,monthly,7.95,\n");
}

TEST(BatchRow, KeepsCommasAndQuotesOfAnAccount)
{
    EXPECT_EQ(rowsFor("\"North, \"\"old\"\" school\",solo,5,monthly\n"),
              "\"North, \"\"old\"\" school\",solo,5,monthly,7.95,\n");
}

TEST(BatchRow, KeepsALineEndInsideQuotes)
{
    EXPECT_EQ(rowsFor("\"two\nlines\",solo,5,monthly\n"), "\"two\nlines\",solo,5,monthly,7.95,\n");
}

TEST(BatchRow, IsRefusedForTextAfterAClosingQuote)
{
    EXPECT_EQ(rowsFor("\"A\"1,solo,5,monthly\n"),
              "A,solo,5,monthly,,text after a closing quote; a quote inside a field is written twice\n");
}

TEST(BatchRow, MayEndWithCarriageReturnAndLineFeed)
{
    EXPECT_EQ(rowsFor("A1,solo,5,monthly\r\nA2,solo,10,\"annual\"\r\n"),
              "A1,solo,5,monthly,7.95,\nA2,solo,10,annual,143.40,\n");
}

TEST(BatchRow, MayEndWithTheFile)
{
    EXPECT_EQ(rowsFor("A1,solo,5,monthly"), "A1,solo,5,monthly,7.95,\n");
}

TEST(BatchRow, IsNotMadeOfAnEmptyLine)
{
    EXPECT_EQ(rowsFor("\nA1,solo,5,monthly\n\r\n\n"), "A1,solo,5,monthly,7.95,\n");
}

TEST(BatchRow, CannotRunAFormulaInASpreadsheet)
{
    EXPECT_EQ(rowsFor("=1+1,solo,5,monthly\n"), "'=1+1,solo,5,monthly,7.95,\n");
}

TEST(BatchRow, CannotRunAFormulaFromARefusedField)
{
    EXPECT_TRUE(rowsFor("A1,@SUM(A1),5,monthly\n").starts_with("A1,'@SUM(A1),5,monthly,,"));
}

TEST(BatchRow, LeavesANegativeNumberANumber)
{
    EXPECT_TRUE(rowsFor("-5,solo,-7,monthly\n").starts_with("-5,solo,-7,monthly,,"));
}

struct OddRow
{
    std::string name;
    std::string text;
};

class OddRows : public testing::TestWithParam<OddRow>
{
};

// Short rows of the usual kind are read in a way of their own where the file goes on for long enough.
TEST_P(OddRows, AreReadInTheMiddleOfAFileAsAtItsEnd)
{
    const std::string others = "A2,auto,19,monthly\nA3,ensemble,75000,annual\nA4,solo,5,annual\nA5,auto,20,monthly\n";
    EXPECT_EQ(rowsFor(GetParam().text + others), rowsFor(GetParam().text) + rowsFor(others));
}

INSTANTIATE_TEST_SUITE_P(
    BatchRow, OddRows,
    testing::Values(OddRow{"usual", "A1,solo,5,monthly\n"}, OddRow{"withCarriageReturn", "A1,solo,5,monthly\r\n"},
                    OddRow{"withSpaces", "A 1,solo,5,monthly\n"}, OddRow{"withQuotes", "\"A,1\",solo,5,monthly\n"},
                    OddRow{"withQuoteInField", "A\"1,solo,5,monthly\n"},
                    OddRow{"withLineEndInQuotes", "\"A\n1\",solo,5,\"monthly\"\n"},
                    OddRow{"withFormula", "=A1,solo,5,monthly\n-A1,solo,5,monthly\n"},
                    OddRow{"withZeroByte", std::string("A\0,solo,5,monthly\n", 18)},
                    OddRow{"withLeadingZeros", "A1,solo,0000000000000000000000007,monthly\n"},
                    OddRow{"withSeatsBeyondAll", "A1,solo,99999999999999999999,monthly\n"},
                    OddRow{"withNegativeSeats", "A1,solo,-5,monthly\n"}, OddRow{"withEmptyFields", ",,,\n"},
                    OddRow{"withTooFewColumns", "A1,solo,5\nA1\n"},
                    OddRow{"withTooManyColumns", "A1,solo,5,monthly,6\n"},
                    OddRow{"withEmptyLinesAround", "\n\r\nA1,solo,5,monthly\n\n"},
                    OddRow{"ofSixtyFourBytes", std::string(47, 'A') + ",solo,5,monthly\n"},
                    OddRow{"ofSixtyFiveBytes", std::string(48, 'A') + ",solo,5,monthly\n"}),
    [](const auto& row) { return row.param.name; });

TEST(BatchRow, TakesLeadingZerosOfItsSeats)
{
    EXPECT_EQ(rowsFor("A1,solo,0000000000000000000000007,monthly\n"), "A1,solo,7,monthly,9.55,\n");
}

/// $1.00 a seat, $0.10 a call, support for $50.00, half off in 2026 and 10 % off for two years.
constexpr std::string_view offeringBook = R"({
  "format": "seatwise.price-book", "format_version": 1, "id": "offers", "name": "Offers", "version": "1",
  "currency": "USD", "effective_from": "2020-01-01",
  "plans": [{ "id": "team", "name": "Team", "kind": "subscription", "seats": { "min": 1 }, "billing": ["monthly"],
    "charges": [{ "id": "seats", "unit": "seat", "monthly": { "model": "per_unit", "rate": "1.00" } },
      { "id": "calls", "unit": "call", "meter": true, "monthly": { "model": "per_unit", "rate": "0.10" } }] }],
  "add_ons": [{ "id": "support", "name": "Support",
    "charges": [{ "id": "fee", "unit": "plan", "monthly": { "model": "flat", "amount": "50.00" } }] }],
  "promotions": [{ "code": "HALF", "percent": "50", "valid_until": "2026-12-31" }],
  "term_discounts": [{ "years": 2, "percent": "10" }]
})";

/// The totals and notes of rows with every further column.
std::string offersFor(const std::string& rows)
{
    const test::ScratchFolder folder;
    const SharedBook book = loadBook(folder.file("book.json", std::string(offeringBook))).value();
    const std::string header = "account_id,plan,seats,billing,usage:call,add_on,promo,start,term";
    const std::string in = folder.file("in.csv", header + '\n' + rows);
    BatchOptions options;
    options.today = parseDate("2026-06-01");
    const Result<BatchResult> result = priceFile(*book, in, folder.path("out.csv"), {}, options);
    EXPECT_TRUE(result) << result.error().message.english();
    const std::string out = readUpTo(folder.path("out.csv"), 1 << 20).value();
    return out.substr(header.size() + std::string(",total,note\n").size());
}

/// 10 + 25 × 0.10 + 50 = 62.50; half of it 31.25; 10 % of that 3.13.
TEST(BatchRow, TakesUsageAddOnsPromotionsAndTerms)
{
    EXPECT_EQ(offersFor("A1,team,10,monthly,25,support,HALF,2026-03-01,2\n"),
              "A1,team,10,monthly,25,support,HALF,2026-03-01,2,28.12,\n");
}

TEST(BatchRow, CostsWhatItCostsWhereTheFurtherColumnsAreEmpty)
{
    EXPECT_EQ(offersFor("A1,auto,10,monthly,,,,,\nA2,auto,10,monthly,25,,,,\n"),
              "A1,team,10,monthly,,,,,,10.00,\nA2,team,10,monthly,25,,,,,12.50,\n");
}

TEST(BatchRow, BeginsTodayWhereItNamesNoStart)
{
    EXPECT_EQ(offersFor("A1,team,10,monthly,,,HALF,,\n"), "A1,team,10,monthly,,,HALF,,,5.00,\n");
    EXPECT_NE(offersFor("A1,team,10,monthly,,,HALF,2027-01-01,\n").find(",,\"the promotion"), std::string::npos);
}

TEST(BatchRow, NamesTheFurtherCellItCannotRead)
{
    EXPECT_EQ(offersFor("A1,team,10,monthly,many,,,,\n"),
              "A1,team,10,monthly,many,,,,,,\"usage of call must be a number such as 240 or 8.5, not \"\"many\"\"\"\n");
    EXPECT_EQ(offersFor("A1,team,10,monthly,,,,,9\n"),
              "A1,team,10,monthly,,,,,9,,\"term must be a whole number of years from 1 to 5, not \"\"9\"\"\"\n");
}

} // namespace
} // namespace seatwise::cli::batch_rows_test
