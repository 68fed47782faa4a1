#pragma once

#include "widgets/chart_table_card.h"

class QLabel;

namespace seatwise::ui {

class FoldingTable;
class ForecastLevers;
class CurveView;
class InsightsViewModel;

/// What MRR may come to in a year, and how well that would have been said before.
class MrrForecastCard : public ChartTableCard
{
    Q_OBJECT

public:
    explicit MrrForecastCard(InsightsViewModel& model, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    MrrForecastCard(InsightsViewModel& model, CurveView* chart, FoldingTable* table, QWidget* parent);
    void showFigures();

    InsightsViewModel& model_;
    CurveView* chart_;
    FoldingTable* table_;
    QLabel* hindsight_;
    QLabel* outlook_;
    QLabel* grounds_;
    ForecastLevers* levers_;
};

} // namespace seatwise::ui
