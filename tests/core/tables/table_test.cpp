#include "tables/table.h"

#include <gtest/gtest.h>

#include "cases.h"

namespace seatwise::table_test {
namespace {

const ListKind& schools()
{
    static const ListKind kind{{{"name", "school|site"}, {"seats", "licences|students"}}};
    return kind;
}

struct DialectCase
{
    std::string name;
    std::string text;
    char separator;
};

class Dialects : public testing::TestWithParam<DialectCase>
{
};

TEST_P(Dialects, AreToldByTheStartOfTheText)
{
    EXPECT_EQ(dialectOf(GetParam().text, schools()).separator, GetParam().separator);
}

INSTANTIATE_TEST_SUITE_P(Table, Dialects,
                         testing::Values(DialectCase{"Commas", "name,seats\nElm,25\n", ','},
                                         DialectCase{"Semicolons", "name;seats\nElm;25\n", ';'},
                                         DialectCase{"Tabs", "name\tseats\nElm\t25\n", '\t'},
                                         DialectCase{"Bars", "name|seats\nElm|25\n", '|'},
                                         DialectCase{"SemicolonsAroundCommas", "name;seats\nElm, Upper;1,5\n", ';'},
                                         DialectCase{"CommasAroundSemicolons", "name,seats\nElm; Upper,25\n", ','},
                                         DialectCase{"TabsAroundCommas", "name\tseats\nElm, Upper\t1,250\n", '\t'},
                                         DialectCase{"NoHeader", "Elm;25\nOak;40\n", ';'},
                                         DialectCase{"NoHeaderAndSemicolonsInANameOnly", "Elm; Upper,25\nOak,40\n",
                                                     ','},
                                         DialectCase{"NoHeaderAndDecimalCommas", "Elm;1,5\nOak;2,5\n", ';'},
                                         DialectCase{"ASeparatorLine", "sep=;\nname;seats\n", ';'},
                                         DialectCase{"ASeparatorLineInQuotes", "\"sep=|\"\r\nname|seats\r\n", '|'},
                                         DialectCase{"ASeparatorLineOfAnotherSign", "SEP=^\nname^seats\n", '^'},
                                         DialectCase{"ATitleAbove", "Schools; a list\n\nname,seats\nElm,25\n", ','},
                                         DialectCase{"OneColumn", "name\nElm\n", ','}, DialectCase{"Nothing", "", ','}),
                         test::byName);

TEST(TableTableDialect, KnowsTheLineEnds)
{
    EXPECT_EQ(dialectOf("a,b\nc\r\n", schools()).lineEnd, TableDialect::LineEnd::lf);
    EXPECT_EQ(dialectOf("a,b\r\nc\n", schools()).lineEnd, TableDialect::LineEnd::crlf);
    EXPECT_EQ(dialectOf("a,b\rc\r", schools()).lineEnd, TableDialect::LineEnd::cr);
}

struct HeaderCase
{
    std::string name;
    std::string text;
    std::vector<std::size_t> columns;
    std::size_t headerLine;
};

class Headers : public testing::TestWithParam<HeaderCase>
{
};

TEST_P(Headers, SayWhichColumnIsWhich)
{
    const Result<Layout> layout = layoutOf(decodeTable(GetParam().text), schools());
    ASSERT_TRUE(layout) << layout.error().message.english();
    EXPECT_EQ(layout->columns, GetParam().columns);
    EXPECT_EQ(layout->headerLine, GetParam().headerLine);
}

using Cells = std::vector<std::size_t>;

INSTANTIATE_TEST_SUITE_P(
    Table, Headers,
    testing::Values(HeaderCase{"InOrder", "name,seats\n", Cells{0, 1}, 1},
                    HeaderCase{"Turned", "seats,name\n", Cells{1, 0}, 1},
                    HeaderCase{"InOtherWriting", " SEATS ,Name\n", Cells{1, 0}, 1},
                    HeaderCase{"WithNoBreakSpaces", "name\u00A0,seats\u00A0\n", Cells{0, 1}, 1},
                    HeaderCase{"AmongOthers", "code,county,NAME,SEATS,grade\n", Cells{2, 3}, 1},
                    HeaderCase{"WithOtherNames", "Students,Site\n", Cells{1, 0}, 1},
                    HeaderCase{"WithTheSurestOfSeveral", "students,site,school,licences\n", Cells{2, 3}, 1},
                    HeaderCase{"WithARemark", "School*,Licences (2026/27)\n", Cells{0, 1}, 1},
                    HeaderCase{"WithOneUnknownName", "Campus X,Seats\n", Cells{0, 1}, 1},
                    HeaderCase{"BelowATitle", "All schools of the district\n\nname,seats\n", Cells{0, 1}, 3},
                    HeaderCase{"BelowASeparatorLine", "sep=,\nseats,name\n", Cells{1, 0}, 2},
                    HeaderCase{"InTwoLinesOfACell", "\"School\nsite\",\"seats\"\n", Cells{0, 1}, 1},
                    HeaderCase{"InTwoLines", "code,,\n,school,licences\n1,Elm,25\n", Cells{1, 2}, 2},
                    HeaderCase{"None", "Elm,25\nOak,40\n", Cells{0, 1}, 0},
                    HeaderCase{"NoneWhereANameIsAValue", "School,25\nOak,40\n", Cells{0, 1}, 0}),
    test::byName);

TEST(Header, MayBeSplitOverTwoLines)
{
    const ListKind kind{{{"account id", {}}, {"seats sold", {}}, {"plan", {}}}};
    const Result<Layout> layout = layoutOf(decodeTable("account;seats;plan\nid;sold;\nA1;25;solo\n"), kind);
    ASSERT_TRUE(layout) << layout.error().message.english();
    EXPECT_EQ(layout->headerLine, 1U);
    EXPECT_EQ(layout->bodyLine, 3U);
}

std::string errorOf(const std::string& text)
{
    const Result<Layout> layout = layoutOf(decodeTable(text), schools());
    return layout ? "none" : layout.error().message.english();
}

TEST(Header, NamesTheColumnItLacks)
{
    EXPECT_EQ(errorOf("code,name,county\n1,Elm,North\n"),
              "line 1 has no column \"seats\"; expected the columns name,seats");
}

TEST(Header, NamesAColumnThatItHasTwice)
{
    EXPECT_EQ(
        errorOf("name,seats,Seats\nElm,25,30\n"),
        "line 1 names the column \"Seats\" twice, as column 2 and column 3; say which is meant, seats=2 or seats=3");
}

TEST(Header, MayNameAColumnTwiceOfWhichOneIsChosen)
{
    ListChoices choices;
    choices.chosen = {{1, 2}};
    const Result<Layout> layout = layoutOf(decodeTable("name,seats,Seats\nElm,25,30\n"), schools(), choices);
    ASSERT_TRUE(layout) << layout.error().message.english();
    EXPECT_EQ(layout->columns, (Cells{0, 2}));
    EXPECT_EQ(layout->headerLine, 1U);
}

TEST(Header, MayCallAColumnThatIsChosenAsItLikes)
{
    ListChoices choices;
    choices.chosen = {{1, 2}};
    const Result<Layout> layout = layoutOf(decodeTable("name,code,Köpfe\nElm,25,30\n"), schools(), choices);
    ASSERT_TRUE(layout) << layout.error().message.english();
    EXPECT_EQ(layout->columns, (Cells{0, 2}));
    EXPECT_EQ(layout->bodyLine, 2U);
}

TEST(Header, IsNotNeededForAColumnThatIsChosen)
{
    ListChoices choices;
    choices.chosen = {{1, 2}};
    const Result<Layout> layout = layoutOf(decodeTable("Elm,25,30\nOak,40,50\n"), schools(), choices);
    ASSERT_TRUE(layout) << layout.error().message.english();
    EXPECT_EQ(layout->columns, (Cells{0, 2}));
    EXPECT_EQ(layout->headerLine, 0U);
}

TEST(Header, DoesNotReachToAColumnBeyondIt)
{
    ListChoices choices;
    choices.chosen = {{1, 8}};
    const Result<Layout> layout = layoutOf(decodeTable("name,seats,Seats\nElm,25,30\n"), schools(), choices);
    EXPECT_EQ(layout ? "none" : layout.error().message.english(),
              "line 1 has no such column as was chosen; expected the columns name,seats");
}

TEST(Header, MayNameAnotherColumnTwice)
{
    EXPECT_EQ(errorOf("note,name,seats,note\n"), "none");
}

TEST(Layouts, TakeTheColumnsThatArePicked)
{
    ListChoices choices;
    choices.columns = Cells{2, 0};
    choices.firstLine = 2;
    const Result<Layout> layout = layoutOf(decodeTable("a,b,c\n25,x,Elm\n"), schools(), choices);
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->columns, (Cells{2, 0}));
    EXPECT_EQ(layout->bodyLine, 2U);
}

TEST(Layouts, DoWithoutColumnsThatAreOptional)
{
    static const ListKind kind{
        {{"name", ""}, {"note", "remark", false, true}, {"seats", ""}, {"until", "", false, true}}};
    const Result<Layout> layout = layoutOf(decodeTable("seats,name,remark\n25,Elm,old\n"), kind);
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->columns, (Cells{1, 2, 0, noCell}));
    EXPECT_EQ(layout->width, 3U);
    EXPECT_FALSE(layoutOf(decodeTable("note,until,name\nold,never,Elm\n"), kind));
    EXPECT_EQ(layoutOf(decodeTable("Elm,old,25\n"), kind)->columns, (Cells{0, 1, 2, 3}));
}

TEST(NamesOfTotals, AreKnownInEveryLanguage)
{
    for (const std::string_view name : {"Total", "TOTAL:", "Grand Total", "Sub-total", "Summe", "Gesamt",
                                        "Total général", "Suma total", "Total (12)", "Totals"})
        EXPECT_TRUE(isNameOfTotal(name)) << name;
}

TEST(NamesOfTotals, AreNoneOfASchool)
{
    for (const std::string_view name :
         {"Totalburg Elementary", "Total Wellness Academy", "Summit", "Sumner", "", "Elm"})
        EXPECT_FALSE(isNameOfTotal(name)) << name;
}

} // namespace
} // namespace seatwise::table_test
