#pragma once

#include <vector>

#include "widgets/card.h"

class QCheckBox;
class QGridLayout;
class QLabel;

namespace seatwise::ui {

class CalculatorViewModel;

/// "Which plan does this customer need": tick features, read the plan.
class FeaturePicker : public Card
{
    Q_OBJECT

public:
    explicit FeaturePicker(CalculatorViewModel& model, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void rebuild();
    void showAnswer();

    CalculatorViewModel& model_;
    QWidget* boxesArea_ = nullptr;
    std::vector<QCheckBox*> boxes_;
    QLabel* answer_ = nullptr;
};

} // namespace seatwise::ui
