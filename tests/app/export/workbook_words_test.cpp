// Workbooks in another language: lists, cells and formulas say the same words.

#include <gtest/gtest.h>

#include "export/asking.h"
#include "export/pricing_workbook.h"
#include "export/recalculated.h"
#include "files/scratch_folder.h"
#include "pricing/price.h"
#include "words/book_words.h"
#include "words/sheets_words.h"
#include "words/workshop_words.h"

namespace seatwise::test::workbook_words_test {
namespace {

/// A language that is none, with what is hard to have in the name of a sheet and between quotes.
std::string strange(const Message& message)
{
    return "l'" + message.english() + " é";
}

/// As a cell of the calculator's answers, by the question.
std::string answerAt(const Cells& cells, const Message& question)
{
    return cellName(1, rowOf(cells, strange(words::sheetCalculator()), 0, strange(question)));
}

TEST(WorkbookInOtherWords, ComputesWhatItsFileSays)
{
    const ScratchFolder folder;
    std::vector<Job> jobs;
    for (const char* name : {"sessiontrack", "periods", "events", "words"})
        jobs.push_back(
            {folder.file(std::string(name).append(".xlsx"), pricingWorkbook(*bookNamed(name), strange).value()), {}});
    const auto results = recalculated(jobs);
    ASSERT_TRUE(results) << "LibreOffice is not installed; install libreoffice-calc-nogui";
    for (const Recalculated& result : *results)
        expectComputed(result);
}

TEST(WorkbookInOtherWords, ComputesWhatIsChosenInThem)
{
    const ScratchFolder folder;
    const std::string file = folder.file("periods.xlsx", pricingWorkbook(*bookNamed("periods"), strange).value());
    const Cells cells = cellsOf(file);
    const std::string calculatorSheet = strange(words::sheetCalculator());
    const auto answers = [&](const std::string& plan, const Message& billing, const std::string& archive) {
        Job job{file, {}};
        const auto answer = [&](const Message& question, std::variant<double, std::string> value) {
            job.edits[calculatorSheet + '!' + answerAt(cells, question)] = std::move(value);
        };
        answer(words::aPlan(), strange(words::plain(plan)));
        answer(words::askBilling(), strange(billing));
        answer(words::matrixSeats(), 4.0);
        answer(words::askAddOn(std::string("Archive")), archive);
        return job;
    };
    const auto results = recalculated({answers("Team", words::billedSemiannually(), strange(words::yes())),
                                       answers("Team", words::billedSemiannually(), "yes"),
                                       answers("Solo", words::billedQuarterly(), strange(words::no()))});
    ASSERT_TRUE(results) << "LibreOffice is not installed; install libreoffice-calc-nogui";
    const auto answered = [&](std::size_t job, const Message& label) {
        return (*results)[job].computed.at(calculatorSheet + '!' + answerAt(cells, label));
    };
    // 6 × (4 × 10.00 + 5.00) less 5 %, and 330.00 once; 6 × 3.00 less 5 % and 99.00 once for the add-on.
    EXPECT_EQ(answered(0, words::totalForPeriod()), "702.6");
    EXPECT_EQ(answered(0, words::labelCheck()), strange(words::checkIsFine()));
    EXPECT_EQ(answered(1, words::totalForPeriod()), "586.5"); // an English yes is none
    EXPECT_EQ(answered(2, words::labelCheck()), strange(words::notBilledLikeThis()));
}

TEST(WorkbookInOtherWords, KeepsTheSheetThatIsReadBack)
{
    const ScratchFolder folder;
    const SharedBook book = bookNamed("sessiontrack");
    const auto sheetOf = [&](const std::string& bytes) {
        Cells cells;
        for (const auto& [cell, text] : cellsOf(folder.file("book.xlsx", bytes)))
            if (cell.starts_with("Price list!"))
                cells[cell] = text;
        return cells;
    };
    const Cells english = sheetOf(pricingWorkbook(*book).value());
    EXPECT_GT(english.size(), 500U);
    EXPECT_EQ(sheetOf(pricingWorkbook(*book, strange).value()), english);
}

} // namespace
} // namespace seatwise::test::workbook_words_test
