#include "budget/views/outlook_card.h"

#include <QEvent>
#include <QTableWidget>
#include <QVBoxLayout>

#include "budget/model/budget_plot.h"
#include "budget/model/budget_texts.h"
#include "calculator/model/drawn.h"
#include "charts/curve_view.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int chartHeightInLines = 14;

} // namespace

OutlookCard::OutlookCard(BudgetViewModel& model, QWidget* parent)
    : Card(parent)
    , model_(model)
{
    chart_ = new CurveView;
    chart_->setHeightInLines(chartHeightInLines);
    ceiling_ = mutedLabel();
    ceiling_->setObjectName(QStringLiteral("ceiling-result"));
    table_ = plainTable(BudgetWords::tr("Years ahead"),
                        {BudgetWords::tr("Year"), BudgetWords::tr("Seats of the years"), BudgetWords::tr("Seats"),
                         BudgetWords::tr("Together"), BudgetWords::tr("Separately")});
    setLayout(column({chart_, ceiling_, table_}));
    connect(chart_, &CurveView::readRequested, this,
            [this](double year) { chart_->setReading(outlookMarker(model_, year)); });
    connect(&model_, &BudgetViewModel::changed, this, &OutlookCard::showOutlook);
}

void OutlookCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    showOutlook();
}

void OutlookCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) && table_)
        showOutlook();
}

void OutlookCard::showOutlook()
{
    if (!isVisible())
        return;
    const auto rows = outlookRows(model_);
    const bool isLine = model_.plan().expected() && model_.plan().expected()->years.size() > 1;
    chart_->setVisible(isLine);
    if (isLine) {
        chart_->setPlot(outlookPlot(model_, paletteOf(this)));
        const auto& ceiling = model_.inputs().ceiling;
        chart_->setCeiling(ceiling ? std::optional(drawn(*ceiling)) : std::nullopt, BudgetWords::tr("Ceiling"));
        chart_->setSummary(ceilingText(model_));
    }
    const QString said = ceilingText(model_);
    ceiling_->setText(said);
    ceiling_->setVisible(!said.isEmpty());
    showRows(*table_, rows, 2, 3 * maxOutlookYears);
}

} // namespace seatwise::ui
