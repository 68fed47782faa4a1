#include "insights/views/movement_card.h"

#include <QEvent>

#include "charts/bars_chart.h"
#include "insights/model/chosen_bar.h"
#include "insights/model/insights_plots.h"
#include "insights/model/insights_texts.h"
#include "widgets/folding_table.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int monthsInTable = 14;

} // namespace

MovementCard::MovementCard(const InsightsViewModel& model, ChosenBar& chosen, QWidget* parent)
    : MovementCard(model, chosen, new BarsChart, new FoldingTable(InsightsWords::tr("MRR movement")), parent)
{
}

MovementCard::MovementCard(const InsightsViewModel& model, ChosenBar& chosen, BarsChart* chart, FoldingTable* table,
                           QWidget* parent)
    : ChartTableCard(InsightsWords::tr("MRR movement"), InsightsWords::tr("How to show the movement"), chart, table,
                     parent)
    , model_(model)
    , chosen_(chosen)
    , chart_(chart)
    , table_(table)
{
    connect(chart_, &BarsChart::chosen, &chosen_, &ChosenBar::choose);
    connect(&model_, &InsightsViewModel::changed, this, &MovementCard::showFigures);
    connect(&chosen_, &ChosenBar::changed, this, [this] { chart_->setChosen(chosen_.place()); });
    connect(table_, &FoldingTable::chosen, this, [this](int row, int column) {
        constexpr int beforeMovements = 2;
        const int kind = column - beforeMovements;
        if (kind >= 0 && kind < static_cast<int>(everyMovement.size()))
            chosen_.choose(BarPlace{row, kind});
    });
    showFigures();
}

void MovementCard::focusChart()
{
    chart_->setFocus(Qt::OtherFocusReason);
}

void MovementCard::showFigures()
{
    if (!model_.figures())
        return;
    chart_->setPlot(movementPlot(model_, paletteOf(this), locale()));
    chart_->setSummary(InsightsWords::tr("Bars above the line are gains, those below it losses. Left and Right go "
                                         "through the months, Up and Down through the parts of one; the customers "
                                         "behind a part are listed beside it."));
    chart_->setChosen(chosen_.place());
    table_->setTable(movementHeads(), movementRows(model_, locale()), 1, monthsInTable);
}

void MovementCard::changeEvent(QEvent* event)
{
    ChartTableCard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        showFigures();
}

} // namespace seatwise::ui
