#include "district/school_list.h"

#include <string>

#include <gtest/gtest.h>

#include "cases.h"

namespace seatwise::school_list_test {

namespace {

using Schools = std::vector<School>;

struct ListCase
{
    std::string name;
    std::string text;
    Schools schools;
};

class SchoolLists : public testing::TestWithParam<ListCase>
{
};

TEST_P(SchoolLists, AreRead)
{
    const Result<SchoolList> list = readSchools(decodeTable(GetParam().text));
    ASSERT_TRUE(list) << list.error().message.english();
    EXPECT_EQ(list->values, GetParam().schools);
    EXPECT_TRUE(isComplete(*list));
}

INSTANTIATE_TEST_SUITE_P(
    Schools, SchoolLists,
    testing::Values(ListCase{"WithAHeader", "name,seats\nNorth,200\nSouth,300\n", {{"North", 200}, {"South", 300}}},
                    ListCase{"WithoutAHeader", "North,200\nSouth,300", {{"North", 200}, {"South", 300}}},
                    ListCase{"WithTheColumnsTurned", "Seats,School\n200,North", {{"North", 200}}},
                    ListCase{"PastedFromASpreadsheet",
                             "School\tSeats\r\nNorth\t1,250\r\nSouth\t300\r\n",
                             {{"North", 1'250}, {"South", 300}}},
                    ListCase{"WithGroupedThousandsInQuotes", "North,\"1,250,000\"", {{"North", 1'250'000}}},
                    ListCase{"WithAQuotedName", "\"North, Upper\",200", {{"North, Upper", 200}}},
                    ListCase{"WithEmptyCellsAtTheEnd", "North,200,,", {{"North", 200}}},
                    ListCase{"WithANameTwice", "North,200\nNorth,300", {{"North", 200}, {"North", 300}}},
                    ListCase{
                        "InGerman", "Schule;Anzahl Schüler\nGoethe-Gymnasium;1.250\n", {{"Goethe-Gymnasium", 1'250}}},
                    ListCase{"InFrench", "Nom de l'école;Élèves\nÉlan;1\u202F250\n", {{"Élan", 1'250}}},
                    ListCase{"InSpanish", "Alumnos;Escuela\n300;Niño\n", {{"Niño", 300}}},
                    ListCase{"AmongOtherColumns",
                             "SCHOOL CODE,COUNTY,DISTRICT,NAME,SEATS,GRADE\n1,North,Unified,Elm,25,K\n",
                             {{"Elm", 25}}},
                    ListCase{"Empty", "", {}}),
    test::byName);

struct Problem
{
    std::size_t line = 0;
    std::size_t column = 0;
    std::string message;
};

struct ProblemCase
{
    std::string name;
    std::string text;
    Problem problem;
};

class SchoolRows : public testing::TestWithParam<ProblemCase>
{
};

TEST_P(SchoolRows, ThatCannotBeReadSayWhereAndWhatWasExpected)
{
    const auto list = readSchools(decodeTable(GetParam().text));
    ASSERT_EQ(list->problems.size(), 1U);
    const RowProblem& problem = list->problems.front();
    EXPECT_EQ(problem.line, GetParam().problem.line);
    EXPECT_EQ(problem.column, GetParam().problem.column);
    EXPECT_EQ(problem.message.english(), GetParam().problem.message);
    EXPECT_EQ(problem.kind, RowProblem::Kind::unreadable);
}

INSTANTIATE_TEST_SUITE_P(
    Schools, SchoolRows,
    testing::Values(
        ProblemCase{"Words",
                    "name,seats\nNorth,many",
                    {2, 2, "line 2, column 2: expected seats as a whole number from 1 to 100,000,000, found \"many\""}},
        ProblemCase{"Zero",
                    "North,0",
                    {1, 2, "line 1, column 2: expected seats as a whole number from 1 to 100,000,000, found \"0\""}},
        ProblemCase{"Negative",
                    "North,-5",
                    {1, 2, "line 1, column 2: expected seats as a whole number from 1 to 100,000,000, found \"-5\""}},
        ProblemCase{
            "DecimalZerosOrThousands",
            "North,25.000",
            {1, 2, "line 1, column 2: expected seats as a whole number from 1 to 100,000,000, found \"25.000\""}},
        ProblemCase{"Decimals",
                    "North,12.5",
                    {1, 2, "line 1, column 2: expected seats as a whole number from 1 to 100,000,000, found \"12.5\""}},
        ProblemCase{
            "WrongGroups",
            "North,\"12,50\"",
            {1, 2, "line 1, column 2: expected seats as a whole number from 1 to 100,000,000, found \"12,50\""}},
        ProblemCase{
            "TooMany",
            "North,100000001",
            {1, 2, "line 1, column 2: expected seats as a whole number from 1 to 100,000,000, found \"100000001\""}},
        ProblemCase{"NoSeats",
                    "North",
                    {1, 2,
                     "line 1, column 2: expected seats as a whole number from 1 to 100,000,000, found the end of the "
                     "row"}},
        ProblemCase{
            "NoName", ",200", {1, 1, "line 1, column 1: expected the name of a school, at most 200 bytes, found \"\""}},
        ProblemCase{"AnUnquotedThousand",
                    "North,1,250",
                    {1, 3, "line 1, column 3: expected the end of the row, found \"250\""}},
        ProblemCase{
            "AnOpenQuote", "North,\"200", {1, 2, "line 1, column 2: expected a closing quote, found \"\"200\""}}),
    test::byName);

TEST(SchoolList, LoadsTheRowsAroundABadOne)
{
    EXPECT_EQ(readSchools(decodeTable("North,200\nSouth,many\nEast,300"))->values,
              (Schools{{"North", 200}, {"East", 300}}));
}

TEST(SchoolList, IsNotCompleteWithoutARow)
{
    EXPECT_FALSE(isComplete(*readSchools(decodeTable("North,200\nSouth,many"))));
}

TEST(SchoolList, IsCompleteWithoutItsTotal)
{
    const auto list = readSchools(decodeTable("North,200\nSouth,300\nTotal,500"));
    EXPECT_EQ(list->values, (Schools{{"North", 200}, {"South", 300}}));
    EXPECT_TRUE(isComplete(*list));
}

TEST(SchoolList, ReadsAtMostTenThousand)
{
    std::string text;
    for (std::size_t i = 0; i <= maxSchools; ++i)
        text += "S,1\n";
    const SchoolList list = readSchools(decodeTable(text)).value();
    EXPECT_EQ(list.values.size(), maxSchools);
    EXPECT_EQ(list.problems.size(), 1U);
}

} // namespace

} // namespace seatwise::school_list_test
