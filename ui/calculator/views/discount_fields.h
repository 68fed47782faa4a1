#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace seatwise::ui {

class CalculatorViewModel;
class ProblemLabel;

/// The account manager's discount in percent and the reason for it, with what the book allows. Takes no room for a book
/// that allows none.
class DiscountFields : public QWidget
{
    Q_OBJECT

public:
    explicit DiscountFields(CalculatorViewModel& model, QWidget* parent = nullptr);

    void showInputs();

    /// Where the Tab key stops, in order.
    [[nodiscard]] QList<QWidget*> tabStops() const;

private:
    CalculatorViewModel& model_;
    QDoubleSpinBox* percent_ = nullptr;
    QLabel* rules_ = nullptr;
    QWidget* reasonRow_ = nullptr;
    QLineEdit* reason_ = nullptr;
    ProblemLabel* problem_ = nullptr;
};

} // namespace seatwise::ui
