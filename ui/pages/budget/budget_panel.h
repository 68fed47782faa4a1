#pragma once

#include <array>

#include <QWidget>

#include "viewmodels/budget_view_model.h"

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace seatwise::ui {

class SegmentedControl;

/// What a budget is planned with: billing, headroom, growth, ceiling and dates.
class BudgetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetPanel(BudgetViewModel& model, QWidget* parent = nullptr);

private:
    void addBilling(QVBoxLayout& layout);
    void addGrowth(QVBoxLayout& layout);
    void addCeiling(QVBoxLayout& layout);
    void addDates(QVBoxLayout& layout);
    void showInputs();
    void takeCeiling(const QString& typed);
    void takeYearStart();
    void change(const std::function<void(BudgetInputs&)>& edit);

    BudgetViewModel& model_;
    SegmentedControl* billing_ = nullptr;
    QDoubleSpinBox* headroom_ = nullptr;
    std::array<QDoubleSpinBox*, 3> growth_{};
    QSpinBox* years_ = nullptr;
    QLineEdit* ceiling_ = nullptr;
    QLabel* ceilingProblem_ = nullptr;
    QDateEdit* start_ = nullptr;
    SegmentedControl* yearKind_ = nullptr;
    QComboBox* fiscalMonth_ = nullptr;
    QSpinBox* lead_ = nullptr;
};

} // namespace seatwise::ui
