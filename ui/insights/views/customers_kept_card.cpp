#include "insights/views/customers_kept_card.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "charts/curve_view.h"
#include "insights/model/retention_texts.h"
#include "widgets/field.h"
#include "widgets/folding_table.h"
#include "widgets/layouts.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int keptChartInLines = 12;
constexpr int maxCohortRows = 12;

} // namespace

CustomersKeptCard::CustomersKeptCard(InsightsViewModel& model, QWidget* parent)
    : CustomersKeptCard(model, new CurveView, new FoldingTable(InsightsWords::tr("Customers kept")), parent)
{
}

CustomersKeptCard::CustomersKeptCard(InsightsViewModel& model, CurveView* chart, FoldingTable* table, QWidget* parent)
    : ChartTableCard(InsightsWords::tr("Customers kept"), InsightsWords::tr("How to show who stays"), chart, table,
                     parent)
    , model_(model)
    , chart_(chart)
    , table_(table)
    , line_(mutedLabel())
{
    chart_->setHeightInLines(keptChartInLines);
    append(parts(), line_);
    append(parts(), mutedLabel(InsightsWords::tr("By the year in which a customer began; a renewal is a full year of "
                                                 "service. Dashed: projected from all of them.")));
    append(parts(), room(1));
    connect(chart_, &CurveView::readRequested, this,
            [this](double renewal) { chart_->setReading(retentionMarker(model_, renewal, locale())); });
    connect(chart_, &CurveView::readingStopped, this, [this] { chart_->setReading(std::nullopt); });
    connect(&model_, &InsightsViewModel::changed, this, &CustomersKeptCard::showFigures);
    showFigures();
}

void CustomersKeptCard::showFigures()
{
    if (!model_.figures())
        return;
    chart_->setReading(std::nullopt);
    chart_->setPlot(retentionPlot(model_, paletteOf(this), locale()));
    chart_->setAccessibleName(InsightsWords::tr("Customers kept"));
    line_->setText(retentionLine(model_, locale()));
    chart_->setSummary(line_->text());
    table_->setTable(cohortHeads(), cohortRows(model_, locale()), 1, maxCohortRows);
}

void CustomersKeptCard::changeEvent(QEvent* event)
{
    ChartTableCard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        showFigures();
}

} // namespace seatwise::ui
