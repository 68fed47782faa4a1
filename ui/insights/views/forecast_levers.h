#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace seatwise::ui {

class InsightsViewModel;

/// What may come differently than it did: more or less won, more or fewer who leave, and another price from a month on.
class ForecastLevers : public QWidget
{
    Q_OBJECT

public:
    explicit ForecastLevers(InsightsViewModel& model, QWidget* parent = nullptr);

private:
    void showLevers();
    void take();

    InsightsViewModel& model_;
    QSpinBox* growth_;
    QSpinBox* churn_;
    QSpinBox* price_;
    QComboBox* from_;
};

} // namespace seatwise::ui
