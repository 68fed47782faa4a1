#include "export/feature_workbook.h"

#include "export/assumptions_sheet.h"
#include "export/book_words.h"
#include "export/workbook.h"
#include "words/sheets_words.h"
#include "words/workshop_words.h"
#include "workshop/feature_matrix.h"

namespace seatwise {

namespace {

using sheets::Look;

void fillMatrix(sheets::SheetWriter& sheet, const PriceBook& book)
{
    const FeatureMatrix matrix = featureMatrix(book);
    sheet.text({0, 0}, words::featureComparison(sheets::nameOf(book)), {Look::Kind::title});
    sheet.text({1, 0}, words::featuresNote(book.id, book.version, book.currency.code, words::sheetAssumptions()),
               {Look::Kind::note});
    constexpr std::uint32_t head = 3;
    sheet.text({head, 0}, "", {Look::Kind::head});
    for (std::size_t plan = 0; plan < matrix.plans.size(); ++plan)
        sheet.text({head, static_cast<std::uint16_t>(plan + 1)}, words::plain(matrix.plans[plan]), {Look::Kind::head});
    sheet.freeze({head + 1, 1});
    std::uint32_t row = head + 1;
    for (const MatrixGroup& group : matrix.groups) {
        sheet.text({row++, 0}, group.name, {Look::Kind::heading});
        for (const MatrixRow& feature : group.rows) {
            sheet.text({row, 0}, feature.name);
            for (std::size_t plan = 0; plan < feature.cells.size(); ++plan)
                sheet.text({row, static_cast<std::uint16_t>(plan + 1)}, shownText(feature.cells[plan]),
                           {Look::Kind::text, -1, !feature.cells[plan].assumptions.empty()});
            ++row;
        }
    }
    sheet.setWidth(0, 34);
    for (std::size_t plan = 0; plan < matrix.plans.size(); ++plan)
        sheet.setWidth(static_cast<std::uint16_t>(plan + 1), 30);
}

} // namespace

Result<std::string> featureWorkbook(const PriceBook& book, const std::function<std::string(const Message&)>& say)
{
    const sheets::WorkbookTitle title{say(words::featureComparison(sheets::nameOf(book))),
                                      say(words::workbookOfBook(book.id, book.version, book.sha256)),
                                      book.effectiveFrom};
    const auto fill = [&](sheets::Workbook& workbook) {
        fillMatrix(workbook.add(words::matrixFeatures()), book);
        sheets::fillAssumptions(workbook.add(words::sheetAssumptions()), book);
    };
    return sheets::makeWorkbook(title, fill, say);
}

} // namespace seatwise
