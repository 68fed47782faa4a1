#include "export/feature_workbook.h"

#include "export/assumptions_sheet.h"
#include "export/workbook.h"
#include "workshop/feature_matrix.h"

namespace seatwise {

namespace {

using sheets::Look;

void fillMatrix(sheets::SheetWriter& sheet, const PriceBook& book)
{
    const FeatureMatrix matrix = featureMatrix(book);
    sheet.text({0, 0}, book.name + ": feature comparison", {Look::Kind::title});
    sheet.text({1, 0},
               "Price book " + book.id + ", version " + book.version + ", prices in " + book.currency.code +
                   ", taxes not included. † an assumed figure, with its number on the sheet Assumptions.",
               {Look::Kind::note});
    constexpr std::uint32_t head = 3;
    sheet.text({head, 0}, "", {Look::Kind::head});
    sheet.heads({head, 1}, matrix.plans);
    sheet.freeze({head + 1, 1});
    std::uint32_t row = head + 1;
    for (const MatrixGroup& group : matrix.groups) {
        sheet.text({row++, 0}, group.name.english(), {Look::Kind::heading});
        for (const MatrixRow& feature : group.rows) {
            sheet.text({row, 0}, feature.name.english());
            for (std::size_t plan = 0; plan < feature.cells.size(); ++plan)
                sheet.text({row, static_cast<std::uint16_t>(plan + 1)}, shownText(feature.cells[plan]).english(),
                           {Look::Kind::text, -1, !feature.cells[plan].assumptions.empty()});
            ++row;
        }
    }
    sheet.setWidth(0, 34);
    for (std::size_t plan = 0; plan < matrix.plans.size(); ++plan)
        sheet.setWidth(static_cast<std::uint16_t>(plan + 1), 30);
}

} // namespace

Result<std::string> featureWorkbook(const PriceBook& book)
{
    const sheets::WorkbookTitle title{book.name + ": feature comparison",
                                      "Price book " + book.id + ' ' + book.version + ", SHA-256 " + book.sha256,
                                      book.effectiveFrom};
    return sheets::makeWorkbook(title, [&](sheets::Workbook& workbook) {
        fillMatrix(workbook.add("Features"), book);
        sheets::fillAssumptions(workbook.add("Assumptions"), book);
    });
}

} // namespace seatwise
