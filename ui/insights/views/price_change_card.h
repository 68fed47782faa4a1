#pragma once

#include "widgets/chart_table_card.h"

class QLabel;

namespace seatwise::ui {

class FoldingTable;
class InsightsViewModel;
class ShareBars;

/// What the latest change of prices brought, beside what was expected; hidden where no prices were changed yet.
class PriceChangeCard : public ChartTableCard
{
    Q_OBJECT

public:
    explicit PriceChangeCard(InsightsViewModel& model, QWidget* parent = nullptr);

private:
    PriceChangeCard(InsightsViewModel& model, ShareBars* chart, FoldingTable* table, QWidget* parent);
    void showFigures();

    InsightsViewModel& model_;
    ShareBars* chart_;
    FoldingTable* table_;
    QLabel* line_;
    QLabel* responses_;
    QLabel* change_;
};

} // namespace seatwise::ui
