#include "analysis/table_text.h"

#include <string>

#include <gtest/gtest.h>

#include "cases.h"
#include "random_cases.h"

namespace seatwise {

namespace {

using Cells = std::vector<std::vector<std::string>>;

Cells cellsOf(std::string_view text)
{
    Cells all;
    for (const TableRow& row : readTable(text))
        all.push_back(row.cells);
    return all;
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

INSTANTIATE_TEST_SUITE_P(
    Rfc4180, TableText,
    testing::Values(TableCase{"Nothing", "", {}}, TableCase{"ARow", "a,b", {{"a", "b"}}},
                    TableCase{"LineFeeds", "a,b\nc,d\n", {{"a", "b"}, {"c", "d"}}},
                    TableCase{"CarriageReturnsAndLineFeeds", "a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}}},
                    TableCase{"CarriageReturns", "a,b\rc,d", {{"a", "b"}, {"c", "d"}}},
                    TableCase{"QuotedComma", "\"a,b\",c", {{"a,b", "c"}}},
                    TableCase{"DoubledQuote", "\"a \"\"b\"\"\",c", {{"a \"b\"", "c"}}},
                    TableCase{"QuotedLineEnd", "\"a\r\nb\",c", {{"a\nb", "c"}}},
                    TableCase{"EmptyCells", ",b,", {{"", "b", ""}}}, TableCase{"QuotedNothing", "\"\",b", {{"", "b"}}},
                    TableCase{"BlankLines", "\n\na,b\n  \n,\nc,d", {{"a", "b"}, {"c", "d"}}},
                    TableCase{"Spaces", " a , b ", {{"a", "b"}}},
                    TableCase{"SpacesInQuotes", "\" a \", \"b\" ", {{" a ", "b"}}},
                    TableCase{"ByteOrderMark",
                              "\xEF\xBB\xBF"
                              "a,b",
                              {{"a", "b"}}},
                    TableCase{"Tabs", "a, b\tc\nd\te", {{"a, b", "c"}, {"d", "e"}}},
                    TableCase{"QuotedInAPaste", "\"a\tb\"\tc", {{"a\tb", "c"}}},
                    TableCase{"UnclosedQuote", "a,\"b\nc", {{"a", "b\nc"}}}),
    test::byName);

TEST(TableText, KnowsTheLineOfARowAfterAQuotedLineEnd)
{
    EXPECT_EQ(readTable("\"a\nb\",1\n\nc,2")[1].line, 4U);
}

TEST(TableText, MarksAQuoteThatIsNotClosed)
{
    EXPECT_TRUE(readTable("a,\"b")[0].unclosedQuote);
}

TEST(TableTextProperty, ReadsBackWhatWasQuoted)
{
    test::forRandomCases([](test::Random& random) {
        const std::vector<std::string> pieces = {"a", ",", "\"", "\n", " ", "ü", "\t", "'"};
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
        if (text.substr(0, text.find('\n')).find('\t') == std::string::npos) {
            EXPECT_EQ(cellsOf(text), table);
        }
    });
}

} // namespace

} // namespace seatwise
