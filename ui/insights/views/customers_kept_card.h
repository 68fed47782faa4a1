#pragma once

#include "widgets/chart_table_card.h"

class QLabel;

namespace seatwise::ui {

class FoldingTable;
class CurveView;
class InsightsViewModel;

/// Who stays: the share of each cohort that is left after its renewals, and what may follow.
class CustomersKeptCard : public ChartTableCard
{
    Q_OBJECT

public:
    explicit CustomersKeptCard(InsightsViewModel& model, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    CustomersKeptCard(InsightsViewModel& model, CurveView* chart, FoldingTable* table, QWidget* parent);
    void showFigures();

    InsightsViewModel& model_;
    CurveView* chart_;
    FoldingTable* table_;
    QLabel* line_;
};

} // namespace seatwise::ui
