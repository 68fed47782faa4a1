// Workbooks through the real program and its reader of sheets.

#include <gtest/gtest.h>

#include <algorithm>

#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "program.h"
#include "tables/zip.h"

namespace seatwise::test::workbook_test {
namespace {

using Json = nlohmann::ordered_json;

std::string text(const std::string& cell, const std::string& value)
{
    return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

std::string number(const std::string& cell, const std::string& value, const std::string& style = "0")
{
    return "<c r=\"" + cell + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
}

std::string row(int row, const std::string& cells)
{
    return "<row r=\"" + std::to_string(row) + "\">" + cells + "</row>";
}

const std::string header = row(1, text("A1", "School") + text("B1", "Seats"));
const std::string elm = row(2, text("A2", "Élan &amp; Elm") + number("B2", "1250"));

Finished pool(const std::string& workbook, std::vector<std::string> more = {})
{
    const ScratchFolder folder;
    std::vector<std::string> arguments = {"pool",      "--schools", folder.file("list.xlsx", workbook),
                                          "--billing", "monthly",   "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return seatwise(arguments);
}

TEST(Workbook, GivesItsSchools)
{
    const Finished finished = pool(xlsxOf(header + elm));
    ASSERT_EQ(finished.exitCode, 0) << finished.err;
    const Json answer = finished.json();
    EXPECT_EQ(answer["shares"][0]["name"], "Élan & Elm");
    EXPECT_EQ(answer["shares"][0]["seats"], 1250);
    EXPECT_EQ(answer["sheet"], "Sheet1");
    EXPECT_EQ(finished.err, "");
}

TEST(Workbook, GivesTheTextsThatStandWithinItsCells)
{
    const std::string oak =
        row(3, "<c t='inlineStr' r='A3'><is><r><t>Oak</t></r><r><t xml:space=\"preserve\"> &#38; Ash"
               "</t></r><rPh sb=\"0\" eb=\"1\"><t>not this</t></rPh></is></c>" +
                   number("B3", "40"));
    const Finished finished = pool(xlsxOf(header + elm + oak, {}, Texts::withinCells));
    ASSERT_EQ(finished.exitCode, 0) << finished.err;
    EXPECT_EQ(finished.json()["shares"][0]["name"], "Élan & Elm");
    EXPECT_EQ(finished.json()["shares"][1]["name"], "Oak & Ash");
    EXPECT_EQ(finished.json()["read"], 2);
}

TEST(Workbook, TakesSeatsThatAreTextAndResultsOfFormulas)
{
    const Json answer = pool(xlsxOf(header + row(2, text("A2", "Elm") + text("B2", "1,250")) +
                                    row(3, text("A3", "Oak") + "<c r=\"B3\"><f>20+20</f><v>40</v></c>")))
                            .json();
    EXPECT_EQ(answer["shares"][0]["seats"], 1250);
    EXPECT_EQ(answer["shares"][1]["seats"], 40);
}

TEST(Workbook, NamesTheCellThatCannotBeRead)
{
    const Finished finished =
        pool(xlsxOf(header + elm + row(5, text("A5", "Oak") + number("B5", "46023", "1")) + row(6, text("A6", "Ash"))));
    EXPECT_EQ(finished.json()["refused"], 2);
    EXPECT_EQ(finished.json()["refused_rows"][0]["message"],
              "cell B5: expected seats as a whole number from 1 to 100,000,000, found \"2026-01-01\"");
    EXPECT_EQ(finished.json()["refused_rows"][1]["line"], 6);
}

TEST(Workbook, IsReadAmongAMillionEmptyRows)
{
    std::string rows = header + elm;
    for (int i = 3; i <= 1'000'000; ++i)
        rows += "<row r=\"" + std::to_string(i) + "\"/>";
    EXPECT_EQ(pool(xlsxOf(rows + row(1'000'001, text("A1000001", "Oak") + number("B1000001", "40")))).json()["read"],
              2);
}

TEST(Workbook, AsksForTheSheetWhereSeveralHaveValues)
{
    const Finished finished = pool(xlsxOf(header + elm, {{"Other", header}, {"Empty", ""}}));
    EXPECT_EQ(finished.exitCode, 2);
    EXPECT_NE(finished.err.find("has several sheets; choose one with --sheet: \"Sheet1\", \"Other\""),
              std::string::npos)
        << finished.err;
}

TEST(Workbook, GivesTheSheetThatIsChosen)
{
    const std::string other = header + row(2, text("A2", "Oak") + number("B2", "40"));
    EXPECT_EQ(pool(xlsxOf(header + elm, {{"Other", other}}), {"--sheet", "Other"}).json()["shares"][0]["name"], "Oak");
}

TEST(Workbook, IsRefusedWhereTwoSheetsHaveOneName)
{
    const Finished finished = pool(xlsxOf(header + elm, {{"Sheet1", header}}));
    EXPECT_EQ(finished.exitCode, 1);
    EXPECT_NE(finished.err.find("several sheets are called \"Sheet1\"; rename one"), std::string::npos) << finished.err;
}

std::string openRow(const std::string& name, const std::string& seats, const std::string& times)
{
    return "<table:table-row table:number-rows-repeated=\"" + times +
           "\"><table:table-cell office:value-type=\"string\"><text:p>" + name +
           "</text:p></table:table-cell><table:table-cell office:value-type=\"float\" office:value=\"" + seats +
           "\"><text:p>" + seats + "</text:p></table:table-cell></table:table-row>";
}

const std::string openHeader =
    "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>School</text:p>"
    "</table:table-cell><table:table-cell office:value-type=\"string\"><text:p>Seats</text:p>"
    "</table:table-cell></table:table-row>";

TEST(Workbook, GivesEachOfTheRowsThatItWritesOnceForSeveral)
{
    const Finished finished = pool(odsOf(openHeader + openRow("Elm", "200", "3") + openRow("Oak", "many", "2") +
                                         "<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell "
                                         "table:number-columns-repeated=\"4\"/></table:table-row>" +
                                         openRow("Ash", "40", "1")));
    ASSERT_EQ(finished.exitCode, 0) << finished.err;
    EXPECT_EQ(finished.json()["read"], 4);
    EXPECT_EQ(finished.json()["shares"][2]["name"], "Elm");
    EXPECT_EQ(finished.json()["shares"][3]["name"], "Ash");
    EXPECT_EQ(finished.json()["refused_rows"][1]["line"], 6);
}

TEST(Workbook, OfAMillionRowsThatItWritesOnceIsReadAsFarAsAListGoes)
{
    const ScratchFolder folder;
    const std::string file = folder.file("list.ods", odsOf(openHeader + openRow("Elm", "200", "1000000")));
    const Finished finished = seatwise({"pool", "--billing", "monthly", "--schools", file});
    EXPECT_TRUE(
        finished.err.starts_with("990000 of 1000000 rows were left out; cell A10002: expected at most 10000 rows"))
        << finished.err;
}

TEST(Workbook, NamesTheSheetsWhereItHasNotTheOneThatIsChosen)
{
    const Finished finished = pool(xlsxOf(header + elm), {"--sheet", "Other"});
    EXPECT_EQ(finished.exitCode, 2);
    EXPECT_NE(finished.err.find("has no sheet \"Other\"; choose one with --sheet: \"Sheet1\""), std::string::npos)
        << finished.err;
}

TEST(Workbook, IsPricedByABatch)
{
    const ScratchFolder folder;
    const std::string rows =
        row(1, text("A1", "account_id") + text("B1", "plan") + text("C1", "seats") + text("D1", "billing")) +
        row(2, text("A2", "A, 1") + text("B2", "solo") + number("C2", "5") + text("D2", "monthly"));
    const std::string in = folder.file("in.xlsx", xlsxOf(rows));
    const Finished finished = seatwise({"batch", in, folder.path("out.csv")});
    ASSERT_EQ(finished.exitCode, 0) << finished.err;
    EXPECT_EQ(readUpTo(folder.path("out.csv"), 1 << 20).value(),
              "account_id,plan,seats,billing,total,note\n\"A, 1\",solo,5,monthly,7.95,\n");
}

struct BadWorkbook
{
    std::string name;
    std::string bytes;
    std::string message;
};

class BadWorkbooks : public testing::TestWithParam<BadWorkbook>
{
};

TEST_P(BadWorkbooks, AreRefusedInOneLine)
{
    const Finished finished = pool(GetParam().bytes);
    EXPECT_EQ(finished.exitCode, 1);
    EXPECT_EQ(finished.out, "");
    EXPECT_NE(finished.err.find(GetParam().message), std::string::npos) << finished.err;
    EXPECT_EQ(finished.err.find('\n'), finished.err.size() - 1) << finished.err;
}

const std::string compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

INSTANTIATE_TEST_SUITE_P(
    Workbook, BadWorkbooks,
    testing::Values(
        BadWorkbook{"CutOff", xlsxOf(header + elm).substr(0, 900), "the workbook is damaged"},
        BadWorkbook{"Gigabytes", zipOf({{"[Content_Types].xml", "x"}, {"xl/workbook.xml", "x"}}, 0xFFFFFFFF),
                    "unpacks to more than 256 MiB"},
        BadWorkbook{"AnotherZip", zipOf({{"readme.txt", "hello"}}), "is a zip archive, but no workbook"},
        BadWorkbook{"WithoutValues", xlsxOf(""), "has no sheet with values"},
        BadWorkbook{"Protected", compound + std::string("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32),
                    "is protected with a password"},
        BadWorkbook{
            "ProtectedOpenDocument",
            zipOf({{"content.xml", "x"},
                   {"META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"}}),
            "is protected with a password"},
        BadWorkbook{"OfAnOldForm", compound + "Workbook", "is a workbook of an old form (.xls)"},
        BadWorkbook{"WithBrokenTextsWithinItsCells",
                    xlsxOf(header + "<c r=\"A2\" t=\"inlineStr\"><is><t>Elm</is></c>", {}, Texts::withinCells),
                    "the workbook is damaged"},
        BadWorkbook{"WithoutXml", zipOf({{"[Content_Types].xml", "<<<"}, {"xl/workbook.xml", "&&&"}}),
                    "the workbook is"}),
    [](const auto& bad) { return bad.param.name; });

TEST(Workbook, HasNoSheetWhereItIsText)
{
    const Finished finished = pool("name,seats\nElm,25\n", {"--sheet", "Other"});
    EXPECT_EQ(finished.exitCode, 1);
    EXPECT_NE(finished.err.find("is no workbook, so it has no sheet \"Other\""), std::string::npos) << finished.err;
}

// Some hundred damaged workbooks: each is read or refused in one line, and nothing comes to a sudden end.
TEST(Workbook, WithDamageIsReadOrRefused)
{
    const std::string shared = xlsxOf(header + elm);
    const std::string within = xlsxOf(header + elm, {}, Texts::withinCells);
    std::uint32_t state = 12'345;
    const auto below = [&state](std::size_t end) {
        state = state * 1'664'525 + 1'013'904'223;
        return static_cast<std::size_t>(state >> 8) % end;
    };
    for (int i = 0; i < 300; ++i) {
        std::string damaged = i % 2 == 0 ? shared : within;
        for (std::size_t changes = 1 + below(8); changes > 0; --changes)
            damaged[4 + below(damaged.size() - 4)] = static_cast<char>(below(256));
        const Finished finished = pool(damaged);
        EXPECT_TRUE(finished.exitCode == 0 || finished.exitCode == 1 || finished.exitCode == 2) << finished.err;
        EXPECT_LE(std::count(finished.err.begin(), finished.err.end(), '\n'), 1) << finished.err;
    }
}

} // namespace
} // namespace seatwise::test::workbook_test
