#pragma once

#include <QWidget>

#include "money/fixed.h"

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace seatwise::ui {

class CalculatorViewModel;
class SeatSlider;
class SeatSpinBox;
class SegmentedControl;
class UsageInputs;

/// The inputs of the Calculator: customer, seats, plan, billing and its annual policy, usage, budget. Forwards edits
/// to the view-model and shows what the view-model holds; it decides nothing.
class InputPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InputPanel(CalculatorViewModel& model, QWidget* parent = nullptr);

    /// Puts the keyboard where a call begins: on the seats.
    void focusSeats();

private:
    void addCustomer(QVBoxLayout& layout);
    void addSeats(QVBoxLayout& layout);
    void addPlan(QVBoxLayout& layout);
    void addBilling(QVBoxLayout& layout);
    void addBudget(QVBoxLayout& layout);
    void showBook();
    void showInputs();
    void showPlans();
    void showPolicy();
    void showBudget();
    void takeBudget(const QString& typed);
    void sayAboutSeats(const QString& problem);

    CalculatorViewModel& model_;
    SeatCount lowestSeats_ = 1;
    QLineEdit* customer_ = nullptr;
    SeatSpinBox* seats_ = nullptr;
    SeatSlider* slider_ = nullptr;
    QLabel* seatsProblem_ = nullptr;
    SegmentedControl* plans_ = nullptr;
    SegmentedControl* billing_ = nullptr;
    QWidget* policyRow_ = nullptr;
    QDoubleSpinBox* policy_ = nullptr;
    UsageInputs* usage_ = nullptr;
    QLineEdit* budget_ = nullptr;
    QLabel* budgetResult_ = nullptr;
};

} // namespace seatwise::ui
