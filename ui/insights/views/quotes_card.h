#pragma once

#include "insights/model/quote_insight_texts.h"
#include "widgets/chart_table_card.h"

class QComboBox;
class QLabel;

namespace seatwise::ui {

class FoldingTable;
class QuoteOutcomes;
class ShareBars;

/// What became of the quotes of the months on show: by plan, seats, month, discount or person.
class QuotesCard : public ChartTableCard
{
    Q_OBJECT

public:
    QuotesCard(const QuoteOutcomes& quotes, PlanNames names, QWidget* parent = nullptr);

private:
    QuotesCard(const QuoteOutcomes& quotes, PlanNames names, ShareBars* chart, FoldingTable* table, QWidget* parent);
    void showFigures();

    const QuoteOutcomes& quotes_;
    PlanNames names_;
    ShareBars* chart_;
    FoldingTable* table_;
    QComboBox* by_;
    QLabel* lines_;
};

} // namespace seatwise::ui
