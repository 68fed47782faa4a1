#pragma once

#include "widgets/chart_table_card.h"

class QLabel;

namespace seatwise::ui {

class FoldingTable;
class InsightsViewModel;
class ShareBars;

/// Why customers left in the months on show, and what went with them.
class ReasonsCard : public ChartTableCard
{
    Q_OBJECT

public:
    explicit ReasonsCard(InsightsViewModel& model, QWidget* parent = nullptr);

private:
    ReasonsCard(InsightsViewModel& model, ShareBars* chart, FoldingTable* table, QWidget* parent);
    void showFigures();

    InsightsViewModel& model_;
    ShareBars* chart_;
    FoldingTable* table_;
    QLabel* sum_;
};

} // namespace seatwise::ui
