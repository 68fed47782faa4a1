#pragma once

#include "widgets/card.h"

class QPlainTextEdit;

namespace seatwise::ui {

class CalculatorViewModel;

/// The working behind every number on show, a step a line, to read or to copy. Follows the slider while it is open.
class WorkingPanel : public Card
{
    Q_OBJECT

public:
    explicit WorkingPanel(CalculatorViewModel& model, QWidget* parent = nullptr);

signals:
    void closeRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showWorking();

    CalculatorViewModel& model_;
    QPlainTextEdit* steps_ = nullptr;
};

} // namespace seatwise::ui
