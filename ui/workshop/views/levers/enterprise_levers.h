#pragma once

#include <string>

#include "workshop/views/levers/lever_group.h"

namespace seatwise::ui {

class NameList;
class TypedTable;

/// The discount for volume and the promises of compliance of the largest plan.
class EnterpriseLevers : public LeverGroup
{
    Q_OBJECT

public:
    /// `plan` is the plan offered to enterprises.
    EnterpriseLevers(WorkshopDraft& draft, const Plan& plan, QWidget* parent = nullptr);

protected:
    void showDraft() override;
    [[nodiscard]] std::vector<std::string> paths() const override;

private:
    void readSteps(const std::vector<QStringList>& typed);
    void promise(const QString& name, bool present);

    PlanId plan_;
    TypedTable* steps_ = nullptr;
    NameList* compliance_ = nullptr;
};

} // namespace seatwise::ui
