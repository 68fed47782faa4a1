#pragma once

#include <string>

#include "workshop/draft_model.h"

namespace seatwise {

/// The documents of a workshop as files: spreadsheets, PDF and HTML. Needs a QGuiApplication for those that are drawn.
class WorkshopFiles final : public WorkshopDocuments
{
public:
    [[nodiscard]] Result<std::string> pricingSheet(const PriceBook& book) const override;
    [[nodiscard]] Result<std::string> featureSheet(const PriceBook& book) const override;
    [[nodiscard]] Result<std::string> featurePdf(const PriceBook& book, bool a4) const override;
    [[nodiscard]] Result<std::string> modelPdf(const DraftModel& model, bool a4) const override;
    [[nodiscard]] std::string modelHtml(const DraftModel& model) const override;
};

} // namespace seatwise
