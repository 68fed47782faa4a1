#pragma once

#include <optional>
#include <string>

#include "words/language.h"
#include "workshop/draft_model.h"

namespace seatwise {

/// The documents of a workshop as files: spreadsheets, PDF and HTML. Needs a QGuiApplication for those that are drawn.
/// What is drawn is in the language given; without one in that of the program, as it is then.
class WorkshopFiles final : public WorkshopDocuments
{
public:
    explicit WorkshopFiles(std::optional<ui::Language> language = std::nullopt);

    [[nodiscard]] Result<std::string> pricingSheet(const PriceBook& book) const override;
    [[nodiscard]] Result<std::string> featureSheet(const PriceBook& book) const override;
    [[nodiscard]] Result<std::string> featurePdf(const PriceBook& book, bool a4) const override;
    [[nodiscard]] Result<std::string> modelPdf(const DraftModel& model, bool a4) const override;
    [[nodiscard]] std::string modelHtml(const DraftModel& model) const override;

private:
    /// What `draw` makes in the language, given its locale.
    template<class Draw>
    [[nodiscard]] auto drawn(Draw draw) const;

    std::optional<ui::Language> language_;
};

} // namespace seatwise
