#include "window/workshop_files.h"

#include "documents/feature_report.h"
#include "documents/html.h"
#include "documents/model_report.h"
#include "documents/pdf.h"
#include "export/feature_workbook.h"
#include "export/pricing_workbook.h"

namespace seatwise {

namespace {

ui::Paper paperOf(bool a4)
{
    return a4 ? ui::Paper::a4 : ui::Paper::letter;
}

} // namespace

Result<std::string> WorkshopFiles::pricingSheet(const PriceBook& book) const
{
    return pricingWorkbook(book);
}

Result<std::string> WorkshopFiles::featureSheet(const PriceBook& book) const
{
    return featureWorkbook(book);
}

Result<std::string> WorkshopFiles::featurePdf(const PriceBook& book, bool a4) const
{
    return ui::completeBytes(ui::pdfOf(ui::featureReport(book), paperOf(a4)));
}

Result<std::string> WorkshopFiles::modelPdf(const DraftModel& model, bool a4) const
{
    return ui::completeBytes(ui::pdfOf(ui::modelReport(model), paperOf(a4)));
}

std::string WorkshopFiles::modelHtml(const DraftModel& model) const
{
    return ui::htmlOf(ui::modelReport(model)).toStdString();
}

} // namespace seatwise
