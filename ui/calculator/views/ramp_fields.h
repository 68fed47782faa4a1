#pragma once

#include <vector>

#include <QWidget>

class QCheckBox;
class QLabel;

namespace seatwise::ui {

class CalculatorViewModel;
class SeatSpinBox;

/// Seats that grow by year: those of the second year and of each further one of the term, with what all years come to.
/// Takes no room where there is one year alone.
class RampFields : public QWidget
{
    Q_OBJECT

public:
    explicit RampFields(CalculatorViewModel& model, QWidget* parent = nullptr);

    void showInputs();

    /// Where the Tab key stops, in order.
    [[nodiscard]] QList<QWidget*> tabStops() const;

private:
    struct Year
    {
        QWidget* row = nullptr;
        SeatSpinBox* seats = nullptr;
    };

    CalculatorViewModel& model_;
    QCheckBox* grows_ = nullptr;
    std::vector<Year> years_; ///< from the second on
    QLabel* result_ = nullptr;
};

} // namespace seatwise::ui
