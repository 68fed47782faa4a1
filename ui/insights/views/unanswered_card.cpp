#include "insights/views/unanswered_card.h"

#include <utility>

#include <QLabel>
#include <QVBoxLayout>

#include "insights/model/quote_insight_texts.h"
#include "insights/model/quote_outcomes.h"
#include "widgets/field.h"
#include "widgets/folding_table.h"
#include "widgets/layouts.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int maxUnansweredRows = 10;
constexpr int firstFigure = 3;

} // namespace

UnansweredCard::UnansweredCard(const QuoteOutcomes& quotes, PlanNames names, QWidget* parent)
    : Card(parent)
    , quotes_(quotes)
    , names_(std::move(names))
    , line_(mutedLabel())
    , table_(new FoldingTable(InsightsWords::tr("Never answered")))
{
    setLayout(column({titleLabel(InsightsWords::tr("Never answered")), line_, table_, room(1)}));
    connect(table_, &FoldingTable::chosen, this,
            [this](int row, int) { emit quoteChosen(quotes_.figures()->unanswered[std::size_t(row)].quote.id); });
    connect(&quotes_, &QuoteOutcomes::changed, this, &UnansweredCard::showFigures);
    showFigures();
}

void UnansweredCard::showFigures()
{
    if (!quotes_.figures())
        return;
    const QuoteFigures& figures = *quotes_.figures();
    line_->setText(unansweredLine(figures, locale()));
    table_->setTable(unansweredHeads(), unansweredRows(figures, names_, locale()), firstFigure, maxUnansweredRows);
    table_->setVisible(!figures.unanswered.empty());
}

} // namespace seatwise::ui
