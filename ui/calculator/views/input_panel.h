#pragma once

#include <QWidget>

#include "money/fixed.h"

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QUndoStack;
class QVBoxLayout;

namespace seatwise::ui {

class CalculatorViewModel;
class Disclosure;
class ProblemLabel;
class SeatSlider;
class SeatSpinBox;
class SegmentedControl;
class TermsPanel;

/// The inputs of a scenario: seats, plan, billing and its annual policy, usage, add-ons, budget, and
/// terms and offers in a part that opens. Forwards edits to the view-model and shows what the view-model holds; it
/// decides nothing.
class InputPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InputPanel(CalculatorViewModel& model, QWidget* parent = nullptr);

    /// Puts the keyboard where a call begins: on the seats.
    void focusSeats();

signals:
    /// A part of the panel opened and is to be seen.
    void revealed(QWidget* part);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addSeats(QVBoxLayout& layout);
    void addPlan(QVBoxLayout& layout);
    void addBilling(QVBoxLayout& layout);
    void addBudget(QVBoxLayout& layout);
    void showBook();
    void leaveScenario();
    void showSeatsCaption();
    void showInputs();
    void showPlans();
    void showBillingChoices();
    void showPolicy();
    void showBudget();
    void takeBudget(const QString& typed);
    void showTerms();

    CalculatorViewModel& model_;
    const QUndoStack* shown_; ///< tells the scenario that is shown from others
    QLabel* seatsCaption_ = nullptr;
    SeatSpinBox* seats_ = nullptr;
    SeatSlider* slider_ = nullptr;
    ProblemLabel* seatsProblem_ = nullptr;
    SegmentedControl* plans_ = nullptr;
    SegmentedControl* billing_ = nullptr;
    QWidget* policyRow_ = nullptr;
    QDoubleSpinBox* policy_ = nullptr;
    QLineEdit* budget_ = nullptr;
    QLabel* budgetCaption_ = nullptr; ///< says whether it is for a month or a year
    QLabel* budgetResult_ = nullptr;
    Disclosure* terms_ = nullptr;
    TermsPanel* termsPanel_ = nullptr;
};

} // namespace seatwise::ui
