#pragma once

#include <optional>
#include <string>

#include "words/language.h"
#include "workshop/draft_model.h"

namespace seatwise {

/// Reports as files: spreadsheets, PDF and HTML. Needs a QGuiApplication for those that are drawn.
/// Each is in the language asked for, else in the usual one; without that in the program's, as it is then. A
/// spreadsheet in English is the same in every region.
class ReportFiles final : public ReportWriter
{
public:
    explicit ReportFiles(std::optional<ui::Language> usual = std::nullopt);

    [[nodiscard]] Result<std::string> pricingSheet(const PriceBook& book, const ReportForm& form) const override;
    [[nodiscard]] Result<std::string> featureSheet(const PriceBook& book, const ReportForm& form) const override;
    [[nodiscard]] Result<std::string> featurePdf(const PriceBook& book, const ReportForm& form) const override;
    [[nodiscard]] Result<std::string> modelPdf(const DraftModel& model, const ReportForm& form) const override;
    [[nodiscard]] Result<std::string> modelHtml(const DraftModel& model, const ReportForm& form) const override;
    [[nodiscard]] Result<std::string> differencePdf(const ListDifference& difference, Date madeOn,
                                                    const ReportForm& form) const override;
    [[nodiscard]] Result<std::string> tableSheets(const std::string& title, Date on,
                                                  const std::vector<SheetTable>& tables) const override;

private:
    /// What `draw` makes in the language of a form, given its locale.
    template<class Draw>
    [[nodiscard]] Result<std::string> drawn(const ReportForm& form, Draw draw) const;

    std::optional<ui::Language> usual_;
};

} // namespace seatwise
