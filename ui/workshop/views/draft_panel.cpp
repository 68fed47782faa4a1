#include "workshop/views/draft_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "charts/curve_view.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "widgets/segmented_control.h"
#include "words/features.h"
#include "workshop/model/workshop_plot.h"
#include "workshop/model/workshop_texts.h"

namespace seatwise::ui {

namespace {

constexpr int draftChartHeightInLines = 16;
constexpr int maxDifferencesShown = 10;

} // namespace

DraftPanel::DraftPanel(WorkshopDraft& draft, QWidget* parent)
    : Card(parent)
    , draft_(draft)
{
    views_ = new SegmentedControl;
    views_->setAccessibleName(WorkshopWords::tr("How to show the cost of a month"));
    views_->setSegments({WorkshopWords::tr("Chart"), WorkshopWords::tr("Table")});
    chart_ = new CurveView;
    chart_->setHeightInLines(draftChartHeightInLines);
    table_ = plainTable(draftTitle(draft_), draftTableHeads(draft_));
    assumed_ = mutedLabel();
    same_ = mutedLabel(WorkshopWords::tr("Nothing yet: the draft is today's price book. Move a lever."));
    differences_ = plainTable(WorkshopWords::tr("What the draft changes"),
                              {WorkshopWords::tr("Figure"), WorkshopWords::tr("Today"), WorkshopWords::tr("Draft")});
    differences_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    differences_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    setLayout(column({{views_, 0, Qt::AlignLeading},
                      chart_,
                      table_,
                      assumed_,
                      titleLabel(WorkshopWords::tr("What the draft changes")),
                      same_,
                      differences_,
                      room()}));
    connect(views_, &SegmentedControl::chosen, this, &DraftPanel::showTable);
    connect(chart_, &CurveView::readRequested, this,
            [this](double x) { chart_->setReading(draftMarker(draft_, x, locale())); });
    connect(&draft_, &WorkshopDraft::changed, this, &DraftPanel::showDraft);
    showTable();
}

void DraftPanel::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    showDraft();
}

void DraftPanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (chart_ && (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange))
        showDraft();
}

void DraftPanel::showTable()
{
    chart_->setVisible(views_->current() == 0);
    table_->setVisible(views_->current() == 1);
}

void DraftPanel::showDraft()
{
    if (!isVisible())
        return;
    chart_->setPlot(draftPlot(draft_, paletteOf(this), locale()));
    chart_->setSummary(WorkshopWords::tr("%1, the draft's lines solid and today's dashed; the table shows the same.")
                           .arg(draftTitle(draft_)));
    table_->setColumnCount(static_cast<int>(draftTableHeads(draft_).size()));
    table_->setHorizontalHeaderLabels(draftTableHeads(draft_));
    showRows(*table_, draftTable(draft_, locale()), 0, 9);
    const QString assumptions = draftAssumptions(draft_);
    assumed_->setText(assumptions);
    assumed_->setVisible(!assumptions.isEmpty());
    const auto rows = differenceRows(draft_);
    same_->setVisible(rows.empty());
    differences_->setVisible(!rows.empty());
    showRows(*differences_, rows, 1, maxDifferencesShown);
}

} // namespace seatwise::ui
