#include "workshop/contributions.h"

#include <gtest/gtest.h>

#include "calendar/date.h"

namespace seatwise::contributions_test {
namespace {

TEST(WorkshopContributions, KeepEveryVersionOfTheValueProposition)
{
    const std::vector<Proposition> versions{
        {"Conversations become decisions.\n\"Quoted\", and über", "Ada", parseDate("2026-11-21").value()},
        {"<b>Shorter</b>", "", parseDate("2026-11-22").value()}};
    EXPECT_EQ(readPropositions(writePropositions(versions)).value(), versions);
}

TEST(WorkshopContributions, KeepBallotsInTheOrderTheyWereCast)
{
    const std::vector<Ballot> ballots{{"Ada", {1, 2, 3, 4, 5}}, {"Grace", {5, 4, 3, 2, 1}}};
    EXPECT_EQ(readKeptBallots(writeBallots(ballots)).value(), ballots);
}

TEST(WorkshopContributions, KeepTheSheetAndTheChoicesOfAnImportedTable)
{
    ImportedTable table{"list.xlsx", "\"a\"\t1\n"};
    table.sheet = "Sheet \"1\"";
    table.choices.columns = {3, 0};
    table.choices.firstLine = 7;
    table.choices.keepTotals = true;
    table.choices.decimalSign = DecimalSign::comma;
    table.range = PriceRange::narrower;
    EXPECT_EQ(readImportedTable(writeImportedTable(table)).value(), table);
}

TEST(WorkshopContributions, KeepAnImportedTableByteForByte)
{
    const ImportedTable table{"survey \"May\".csv", "price,intent\r\n9.99,yes\n\t12,no"};
    EXPECT_EQ(readImportedTable(writeImportedTable(table)).value(), table);
}

TEST(WorkshopContributions, KeepTheLongestTable)
{
    const ImportedTable table{"long.csv", std::string(maxTableBytes, '"')};
    EXPECT_EQ(readImportedTable(writeImportedTable(table)).value(), table);
}

TEST(WorkshopContributions, GiveTheSameBytesForTheSameValues)
{
    const std::vector<Ballot> ballots{{"Ada", {1, 2}}};
    EXPECT_EQ(writeBallots(ballots), R"({"format":"seatwise.workshop-ballots","format_version":1,)"
                                     R"("ballots":[{"person":"Ada","ranks":[1,2]}]})");
}

TEST(WorkshopContributions, AreRefusedWhereAnotherKindIsExpected)
{
    const auto read = readPropositions(writeBallots({}));
    ASSERT_FALSE(read);
    EXPECT_NE(read.error().message.english().find("seatwise.workshop-propositions"), std::string::npos);
}

TEST(WorkshopContributions, AreRefusedWithARankThatNoListHas)
{
    const auto read = readKeptBallots(R"({"format":"seatwise.workshop-ballots","format_version":1,)"
                                      R"("ballots":[{"person":"Ada","ranks":[0]}]})");
    ASSERT_FALSE(read);
    EXPECT_NE(read.error().message.english().find("ballots[0].ranks[0]"), std::string::npos);
}

} // namespace
} // namespace seatwise::contributions_test
