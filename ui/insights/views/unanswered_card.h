#pragma once

#include "quotes/model/plan_names.h"
#include "quoting/counted_quote.h"
#include "widgets/card.h"

class QLabel;

namespace seatwise::ui {

class FoldingTable;
class QuoteOutcomes;

/// Quotes of the months on show that were never answered, those that wait longest first.
class UnansweredCard : public Card
{
    Q_OBJECT

public:
    UnansweredCard(const QuoteOutcomes& quotes, PlanNames names, QWidget* parent = nullptr);

signals:
    /// A row was double-clicked, or Enter pressed on it.
    void quoteChosen(const seatwise::QuoteId& quote);

private:
    void showFigures();

    const QuoteOutcomes& quotes_;
    PlanNames names_;
    QLabel* line_;
    FoldingTable* table_;
};

} // namespace seatwise::ui
