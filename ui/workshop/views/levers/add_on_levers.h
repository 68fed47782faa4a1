#pragma once

#include <string>
#include <vector>

#include "workshop/views/levers/lever_group.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace seatwise::ui {

class PriceLever;
class ProblemLabel;

/// What is sold beside the plans: single features and bundles of them, each at a price a month.
class AddOnLevers : public LeverGroup
{
    Q_OBJECT

public:
    explicit AddOnLevers(WorkshopDraft& draft, QWidget* parent = nullptr);

protected:
    void showDraft() override;
    [[nodiscard]] std::vector<std::string> paths() const override;

private:
    void rebuild();
    QWidget* makeBundle();
    void fillBundle();
    void bundle();

    std::vector<AddOnId> addOns_; ///< that have a lever
    std::vector<PriceLever*> prices_;
    QWidget* rows_ = nullptr;
    QComboBox* plan_ = nullptr;
    QListWidget* features_ = nullptr;
    QLineEdit* price_ = nullptr;
    ProblemLabel* problem_ = nullptr;
};

} // namespace seatwise::ui
