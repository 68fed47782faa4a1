#include "tables/row_reader.h"

#include <string>

#include <gtest/gtest.h>

#include "cases.h"
#include "random_cases.h"

namespace seatwise::row_reader_test {

namespace {

using Cells = std::vector<std::vector<std::string>>;

Cells cellsOf(std::string_view text, char separator = ',')
{
    Cells all;
    RowReader reader(text, separator);
    TableRow row;
    while (reader.next(row))
        all.emplace_back(row.cells.begin(), row.cells.end());
    return all;
}

/// The text, and long enough after it that rows are read as in the middle of a file.
std::string amidRows(const std::string& text)
{
    return text + "\n" + std::string(200, 'z') + "\n";
}

struct TableCase
{
    std::string name;
    std::string text;
    Cells cells;
};

class TableText : public testing::TestWithParam<TableCase>
{
};

TEST_P(TableText, IsReadIntoCells)
{
    EXPECT_EQ(cellsOf(GetParam().text), GetParam().cells);
}

TEST_P(TableText, IsReadAlikeInTheMiddleOfAFile)
{
    Cells cells = GetParam().cells;
    cells.push_back({std::string(200, 'z')});
    EXPECT_EQ(cellsOf(amidRows(GetParam().text)), cells);
}

INSTANTIATE_TEST_SUITE_P(
    Rfc4180, TableText,
    testing::Values(TableCase{"Nothing", "", {}}, TableCase{"ARow", "a,b", {{"a", "b"}}},
                    TableCase{"LineFeeds", "a,b\nc,d\n", {{"a", "b"}, {"c", "d"}}},
                    TableCase{"CarriageReturnsAndLineFeeds", "a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}}},
                    TableCase{"CarriageReturns", "a,b\rc,d", {{"a", "b"}, {"c", "d"}}},
                    TableCase{"QuotedComma", "\"a,b\",c", {{"a,b", "c"}}},
                    TableCase{"DoubledQuote", "\"a \"\"b\"\"\",c", {{"a \"b\"", "c"}}},
                    TableCase{"QuotedLineEnd", "\"a\r\nb\",c", {{"a\r\nb", "c"}}},
                    TableCase{"EmptyCells", ",b,", {{"", "b", ""}}}, TableCase{"QuotedNothing", "\"\",b", {{"", "b"}}},
                    TableCase{"BlankLines", "\n\na,b\r\n\r\nc,d", {{"a", "b"}, {"c", "d"}}},
                    TableCase{"Spaces", " a , b ", {{" a ", " b "}}},
                    TableCase{"SpacesInQuotes", "\" a \", \"b\" ", {{" a ", "b"}}},
                    TableCase{"LineEndsOfAllKinds", "a\nb\rc\r\nd", {{"a"}, {"b"}, {"c"}, {"d"}}},
                    TableCase{"AQuoteWithinACell", "5\" disk,b", {{"5\" disk", "b"}}},
                    TableCase{"ALongRow", std::string(90, 'a') + ",b\nc,d", {{std::string(90, 'a'), "b"}, {"c", "d"}}}),
    test::byName);

/// A row of a text, counted from 0.
TableRow rowOf(std::string_view text, int number)
{
    RowReader reader(text, ',');
    TableRow row;
    for (int i = 0; i <= number; ++i)
        if (!reader.next(row))
            ADD_FAILURE() << "no row " << i;
    return row;
}

TEST(TableText, SeparatesBySemicolons)
{
    EXPECT_EQ(cellsOf("a,b;c\nd;e", ';'), (Cells{{"a,b", "c"}, {"d", "e"}}));
}

TEST(TableText, KnowsTheLineOfARowAfterAQuotedLineEnd)
{
    EXPECT_EQ(rowOf("\"a\nb\r\nc\rd\",1\n\ne,2", 1).line, 6U);
}

TEST(TableText, TellsTheCellsThatStoodInQuotes)
{
    const TableRow row = rowOf("1,\"2\",3", 0);
    EXPECT_FALSE(row.isQuoted(0));
    EXPECT_TRUE(row.isQuoted(1));
}

TEST(TableText, MarksTextAfterAClosingQuote)
{
    const TableRow row = rowOf("1,\"a\"b,2\n", 0);
    EXPECT_EQ(row.fault, RowFault::textAfterQuote);
    EXPECT_EQ(row.faultCell, 1U);
}

TEST(OpenQuote, CostsItsLineAlone)
{
    EXPECT_EQ(cellsOf("a,1\n\"b,2\nc,3\n"), (Cells{{"a", "1"}, {"\"b", "2"}, {"c", "3"}}));
}

TEST(OpenQuote, CostsItsLineAloneBeforeAnotherQuotedCell)
{
    EXPECT_EQ(cellsOf("\"b,2\nc,3\n\"d, e\",4\n"), (Cells{{"\"b", "2"}, {"c", "3"}, {"d, e", "4"}}));
}

TEST(OpenQuote, IsMarkedWithItsCell)
{
    const TableRow row = rowOf("a,\"1\nb,2\n", 0);
    EXPECT_EQ(row.fault, RowFault::openQuote);
    EXPECT_EQ(row.faultCell, 1U);
}

TEST(OpenQuote, LeavesTheRowsAfterItTheirLines)
{
    EXPECT_EQ(rowOf("a,\"1\nb,2\n", 1).line, 2U);
}

TEST(OpenQuote, IsAQuotedCellLongerThanAnyOther)
{
    const std::string text = "\"" + std::string(maxQuotedCellLength, 'x') + "\n\"y\"\n";
    EXPECT_EQ(rowOf(text, 0).fault, RowFault::openQuote);
    EXPECT_EQ(rowOf(text, 1).cells.front(), "y");
}

TEST(WholeRows, EndWithTheLastLineEnd)
{
    EXPECT_EQ(lengthOfWholeRows("a,b\nc,d", ','), 4U);
}

TEST(WholeRows, EndBeforeAQuotedCellThatIsStillOpen)
{
    EXPECT_EQ(lengthOfWholeRows("a,b\n\"c\nd", ','), 4U);
}

TEST(WholeRows, DoNotEndAtAReturnWhoseLineFeedMayFollow)
{
    EXPECT_EQ(lengthOfWholeRows("a,b\rc,d\r", ','), 4U);
    EXPECT_EQ(lengthOfWholeRows("\"a\",b\rc,d\r", ','), 6U);
}

TEST(WholeRows, AreNoneInPartOfARow)
{
    EXPECT_EQ(lengthOfWholeRows("a,b", ','), 0U);
    EXPECT_EQ(lengthOfWholeRows("\r", ','), 0U);
}

TEST(TableTextProperty, ReadsBackWhatWasQuoted)
{
    test::forRandomCases([](test::Random& random) {
        const std::vector<std::string> pieces = {"a", ",", "\"", "\n", "\r", " ", "ü", "\t", "'"};
        Cells table(static_cast<std::size_t>(random.number(1, 5)), std::vector<std::string>(2));
        std::string text;
        for (auto& row : table) {
            for (std::string& cell : row) {
                cell.assign(1, 'x');
                for (int i = random.number(0, 6); i > 0; --i)
                    cell += random.oneOf(pieces);
                std::string quoted;
                for (const char c : cell)
                    quoted.append(c == '"' ? 2 : 1, c);
                text.append(&cell == &row.front() ? "\"" : ",\"").append(quoted).append("\"");
            }
            text += random.flip() ? "\r\n" : "\n";
        }
        EXPECT_EQ(cellsOf(text), table);
    });
}

} // namespace

} // namespace seatwise::row_reader_test
