#include "window/workshop_files.h"

#include <utility>

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

WorkshopFiles::WorkshopFiles(std::optional<ui::Language> language)
    : language_(std::move(language))
{
}

template<class Draw>
auto WorkshopFiles::drawn(Draw draw) const
{
    if (!language_)
        return draw(QLocale());
    const ui::InLanguage within(*language_);
    return draw(language_->locale);
}

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
    return ui::completeBytes(
        drawn([&](const QLocale& locale) { return ui::pdfOf(ui::featureReport(book, locale), paperOf(a4)); }));
}

Result<std::string> WorkshopFiles::modelPdf(const DraftModel& model, bool a4) const
{
    return ui::completeBytes(
        drawn([&](const QLocale& locale) { return ui::pdfOf(ui::modelReport(model, locale), paperOf(a4)); }));
}

std::string WorkshopFiles::modelHtml(const DraftModel& model) const
{
    return drawn([&](const QLocale& locale) { return ui::htmlOf(ui::modelReport(model, locale)); }).toStdString();
}

} // namespace seatwise
