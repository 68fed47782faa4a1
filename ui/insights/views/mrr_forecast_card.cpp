#include "insights/views/mrr_forecast_card.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "charts/curve_view.h"
#include "insights/model/insights_plots.h"
#include "insights/model/insights_texts.h"
#include "insights/views/forecast_levers.h"
#include "widgets/field.h"
#include "widgets/folding_table.h"
#include "widgets/layouts.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int forecastChartInLines = 12;
constexpr int monthsAheadInTable = 12;

} // namespace

MrrForecastCard::MrrForecastCard(InsightsViewModel& model, QWidget* parent)
    : MrrForecastCard(model, new CurveView, new FoldingTable(InsightsWords::tr("Forecast of MRR")), parent)
{
}

MrrForecastCard::MrrForecastCard(InsightsViewModel& model, CurveView* chart, FoldingTable* table, QWidget* parent)
    : ChartTableCard(InsightsWords::tr("Forecast of MRR"), InsightsWords::tr("How to show the forecast"), chart, table,
                     parent)
    , model_(model)
    , chart_(chart)
    , table_(table)
    , hindsight_(mutedLabel())
    , outlook_(mutedLabel())
    , grounds_(mutedLabel())
    , levers_(new ForecastLevers(model))
{
    chart_->setHeightInLines(forecastChartInLines);
    append(parts(), outlook_);
    append(parts(), hindsight_);
    append(parts(), grounds_);
    append(parts(), levers_);
    append(parts(), room(1));
    connect(chart_, &CurveView::readRequested, this,
            [this](double month) { chart_->setReading(outlookMarker(model_, month, locale())); });
    connect(chart_, &CurveView::readingStopped, this, [this] { chart_->setReading(std::nullopt); });
    connect(&model_, &InsightsViewModel::changed, this, &MrrForecastCard::showFigures);
    showFigures();
}

void MrrForecastCard::showFigures()
{
    if (!model_.figures())
        return;
    chart_->setReading(std::nullopt);
    CurvePlot plot = outlookPlot(model_, paletteOf(this), locale());
    plot.title.clear(); // which the card has
    chart_->setPlot(plot);
    chart_->setAccessibleName(InsightsWords::tr("Forecast of MRR"));
    hindsight_->setText(hindsightLine(model_, locale()));
    grounds_->setText(groundsLine(model_, locale()));
    const auto& outlook = model_.figures()->outlook;
    levers_->setVisible(outlook && !outlook->onlySeries);
    const QString line = outlookLine(model_, locale());
    outlook_->setText(line);
    outlook_->setVisible(!line.isEmpty());
    chart_->setSummary(line + QLatin1Char(' ') + hindsight_->text());
    table_->setTable(outlookHeads(), outlookRows(model_, locale()), 1, monthsAheadInTable);
}

void MrrForecastCard::changeEvent(QEvent* event)
{
    ChartTableCard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        showFigures();
}

} // namespace seatwise::ui
