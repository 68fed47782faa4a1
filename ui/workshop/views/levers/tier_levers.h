#pragma once

#include <string>
#include <utility>
#include <vector>

#include "workshop/views/levers/lever_group.h"

class QCheckBox;
class QDoubleSpinBox;

namespace seatwise::ui {

class PriceLever;

/// The monthly fee and the billing cycles of each plan, and what annual billing saves.
class TierLevers : public LeverGroup
{
    Q_OBJECT

public:
    explicit TierLevers(WorkshopDraft& draft, QWidget* parent = nullptr);

protected:
    void showDraft() override;
    [[nodiscard]] std::vector<std::string> paths() const override;

private:
    struct Row
    {
        PlanId plan;
        PriceLever* fee = nullptr;
        std::vector<std::pair<Billing, QCheckBox*>> billing;
    };

    void addPlan(const Plan& plan);
    void addBilling(Row& row, const QString& plan);
    void takeBilling(const PlanId& plan);

    std::vector<Row> rows_;
    QDoubleSpinBox* annual_ = nullptr;
};

} // namespace seatwise::ui
