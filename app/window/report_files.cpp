#include "window/report_files.h"

#include <functional>
#include <utility>

#include "documents/difference_report.h"
#include "documents/feature_report.h"
#include "documents/html.h"
#include "documents/model_report.h"
#include "documents/pdf.h"
#include "export/feature_workbook.h"
#include "export/pricing_workbook.h"
#include "export/table_workbook.h"
#include "words/book_names.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/in_words.h"

namespace seatwise {

namespace {

ui::Paper paperOf(const ReportForm& form)
{
    return form.a4 ? ui::Paper::a4 : ui::Paper::letter;
}

/// How a spreadsheet is put into the language that is spoken.
std::function<std::string(const Message&)> wordsIn(const QLocale& locale)
{
    if (ui::PaperWords::tr("en") == QLatin1String("en"))
        return &Message::english;
    return [locale](const Message& message) { return ui::inWords(message, locale).toStdString(); };
}

} // namespace

ReportFiles::ReportFiles(std::optional<ui::Language> usual)
    : usual_(std::move(usual))
{
}

template<class Draw>
Result<std::string> ReportFiles::drawn(const ReportForm& form, Draw draw) const
{
    const auto language = form.language.empty() ? usual_ : std::optional(TRY(ui::findLanguage(form.language)));
    if (!language)
        return draw(QLocale());
    const ui::InLanguage within(*language);
    return draw(language->locale);
}

Result<std::string> ReportFiles::pricingSheet(const PriceBook& book, const ReportForm& form) const
{
    const ui::InNamesOf names(&book);
    return drawn(form, [&](const QLocale& locale) { return pricingWorkbook(book, wordsIn(locale)); });
}

Result<std::string> ReportFiles::featureSheet(const PriceBook& book, const ReportForm& form) const
{
    const ui::InNamesOf names(&book);
    return drawn(form, [&](const QLocale& locale) { return featureWorkbook(book, wordsIn(locale)); });
}

Result<std::string> ReportFiles::featurePdf(const PriceBook& book, const ReportForm& form) const
{
    return drawn(form, [&](const QLocale& locale) {
        return ui::completeBytes(ui::pdfOf(ui::featureReport(book, locale), paperOf(form)));
    });
}

Result<std::string> ReportFiles::modelPdf(const DraftModel& model, const ReportForm& form) const
{
    return drawn(form, [&](const QLocale& locale) {
        return ui::completeBytes(ui::pdfOf(ui::modelReport(model, locale), paperOf(form)));
    });
}

Result<std::string> ReportFiles::modelHtml(const DraftModel& model, const ReportForm& form) const
{
    return drawn(form, [&](const QLocale& locale) -> Result<std::string> {
        return ui::htmlOf(ui::modelReport(model, locale)).toStdString();
    });
}

Result<std::string> ReportFiles::differencePdf(const ListDifference& difference, Date madeOn,
                                               const ReportForm& form) const
{
    return drawn(form, [&](const QLocale& locale) {
        const QString on = ui::formatDate(madeOn, locale);
        return ui::completeBytes(ui::pdfOf(ui::differenceReport(difference, locale, on), paperOf(form)));
    });
}

Result<std::string> ReportFiles::tableSheets(const std::string& title, Date on,
                                             const std::vector<SheetTable>& tables) const
{
    return tableWorkbook(title, on, tables);
}

} // namespace seatwise
