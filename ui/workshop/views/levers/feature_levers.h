#pragma once

#include <string>
#include <vector>

#include "workshop/views/levers/lever_group.h"

class QComboBox;
class QGridLayout;

namespace seatwise::ui {

/// Which plan includes which feature, and which it sells beside the plan.
class FeatureLevers : public LeverGroup
{
    Q_OBJECT

public:
    explicit FeatureLevers(WorkshopDraft& draft, QWidget* parent = nullptr);

protected:
    void showDraft() override;
    [[nodiscard]] std::vector<std::string> paths() const override;

private:
    struct Cell
    {
        PlanId plan;
        FeatureId feature;
        QComboBox* box = nullptr;
    };

    void rebuild();
    void addFeature(const Feature& feature);
    void place(const Cell& cell);

    std::vector<FeatureId> features_; ///< that have a row
    std::vector<PlanId> plans_;
    std::vector<Cell> cells_;
    QWidget* rows_ = nullptr;
    QGridLayout* grid_ = nullptr;
};

} // namespace seatwise::ui
