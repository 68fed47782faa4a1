#pragma once

#include "widgets/chart_table_card.h"

namespace seatwise::ui {

class FoldingTable;
class BarsChart;
class ChosenBar;
class InsightsViewModel;

/// How MRR moved, month by month; a bar is chosen to see who is behind it.
class MovementCard : public ChartTableCard
{
    Q_OBJECT

public:
    MovementCard(const InsightsViewModel& model, ChosenBar& chosen, QWidget* parent = nullptr);

    void focusChart();

protected:
    void changeEvent(QEvent* event) override;

private:
    MovementCard(const InsightsViewModel& model, ChosenBar& chosen, BarsChart* chart, FoldingTable* table,
                 QWidget* parent);
    void showFigures();

    const InsightsViewModel& model_;
    ChosenBar& chosen_;
    BarsChart* chart_;
    FoldingTable* table_;
};

} // namespace seatwise::ui
