#include "export/table_workbook.h"

#include <gtest/gtest.h>

#include "export/recalculated.h"
#include "files/scratch_folder.h"

namespace seatwise::test::table_workbook_test {

namespace {

TEST(TableWorkbook, HasASheetForEachTableWithItsNumbersAsNumbers)
{
    const std::vector<SheetTable> tables{
        {"MRR", {"Month", "End"}, {{{"Jul 2026"}, {{}, 165.5, 2}}, {{"Aug 2026"}, {}}}},
        {"Reasons", {"Reason", "Customers"}, {{{"=1+1"}, {{}, 3.0, 0}}}}};
    const ScratchFolder folder;
    const Cells cells = cellsOf(folder.file("tables.xlsx", tableWorkbook("Insights", Date{}, tables).value()));
    EXPECT_EQ(cells.at("MRR!A1"), "Month");
    EXPECT_EQ(cells.at("MRR!A2"), "Jul 2026");
    EXPECT_EQ(cells.at("MRR!B2"), "165.5");
    EXPECT_EQ(cells.at("Reasons!A2"), "=1+1");
    EXPECT_EQ(cells.at("Reasons!B2"), "3");
}

} // namespace

} // namespace seatwise::test::table_workbook_test
