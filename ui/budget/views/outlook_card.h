#pragma once

#include "widgets/card.h"

class QLabel;
class QTableWidget;

namespace seatwise::ui {

class BudgetViewModel;
class CurveView;

/// The years ahead for low, expected and high growth: chart with the ceiling, and the same as a table.
class OutlookCard : public Card
{
    Q_OBJECT

public:
    explicit OutlookCard(BudgetViewModel& model, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showOutlook();

    BudgetViewModel& model_;
    CurveView* chart_ = nullptr;
    QLabel* ceiling_ = nullptr;
    QTableWidget* table_ = nullptr;
};

} // namespace seatwise::ui
