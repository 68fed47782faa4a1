#include "pricebooks/views/effect_cards.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "charts/curve_grip.h"
#include "charts/curve_view.h"
#include "lists/list_beside_bar.h"
#include "models/list_beside.h"
#include "pricebooks/model/book_texts.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "widgets/segmented_control.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int curveHeightInLines = 15;
constexpr int maxClaimsShown = 10;

/// Says which seats are drawn, as the curve of a band shows those around it alone.
QString summaryOf(const CurvePlot& plot)
{
    if (plot.series.empty() || plot.series.front().points.empty())
        return {};
    const auto& points = plot.series.front().points;
    return BooksWords::tr(
               "The price of %1 to %2 seats, edited solid and as published dashed; the table shows the same.")
        .arg(plot.xLabel(points.front().x()), plot.xLabel(points.back().x()));
}

} // namespace

CurveCard::CurveCard(BookEditor& editor, ListBeside& beside, QWidget* parent)
    : Card(parent)
    , editor_(editor)
    , beside_(beside)
    , drag_(editor)
{
    views_ = new SegmentedControl;
    views_->setAccessibleName(BooksWords::tr("How to show the prices"));
    views_->setSegments({BooksWords::tr("Chart"), BooksWords::tr("Table")});
    chart_ = new CurveView;
    chart_->setHeightInLines(curveHeightInLines);
    table_ = plainTable(BooksWords::tr("Prices, edited and as published"),
                        {BooksWords::tr("Seats"), BooksWords::tr("Today"), BooksWords::tr("Edited")});
    besideBar_ = new ListBesideBar(beside_, ListBesideBar::Form::narrow);
    setLayout(column({{views_, 0, Qt::AlignLeading}, chart_, table_, besideBar_}));
    table_->setVisible(false);
    connect(views_, &SegmentedControl::chosen, this, [this](int view) {
        chart_->setVisible(view == 0);
        table_->setVisible(view == 1);
    });
    connect(chart_, &CurveView::readRequested, this,
            [this](double seats) { chart_->setReading(editedMarker(editor_, sight_, seats, locale())); });
    connect(chart_, &CurveView::readingStopped, this, [this] { chart_->setReading(std::nullopt); });
    auto* grip = new CurveGrip(*chart_, [this](double seats) { return drag_.takeHold(sight_, seats); });
    // What is refused leaves the curve where it is, under the pointer that says so.
    connect(grip, &CurveGrip::dragged, this,
            [this](double total) { static_cast<void>(drag_.dragTo(total, locale())); });
    connect(grip, &CurveGrip::letGo, this, [this] { drag_.letGo(); });
    connect(besideBar_, &ListBesideBar::refused, this, &CurveCard::said);
    connect(&beside_, &ListBeside::changed, this, [this] { showSight(sight_); });
}

void CurveCard::showSight(const BookSight& sight)
{
    sight_ = sight;
    const CurvePlot plot = editedPlot(editor_, sight_, beside_.list(), paletteOf(this), locale());
    chart_->setPlot(plot);
    chart_->setSummary(summaryOf(plot));
    showRows(*table_, curveRows(editor_, sight_, locale()), 0);
    besideBar_->showLine(besideLine(editor_, sight_, beside_.list(), locale()));
}

void CurveCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (chart_ && (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange))
        showSight(sight_);
}

ClaimsCard::ClaimsCard(BookEditor& editor, QWidget* parent)
    : Card(parent)
    , editor_(editor)
{
    line_ = mutedLabel();
    which_ = new SegmentedControl;
    which_->setAccessibleName(BooksWords::tr("Which claims to show"));
    which_->setSegments({BooksWords::tr("Touched"), BooksWords::tr("All")});
    table_ = plainTable(BooksWords::tr("Claims of the price list"), claimHeads());
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    setLayout(column({titleLabel(BooksWords::tr("Checks and claims")), line_, {which_, 0, Qt::AlignLeading}, table_}));
    connect(which_, &SegmentedControl::chosen, this, &ClaimsCard::showDraft);
}

void ClaimsCard::showDraft()
{
    const bool onlyTouched = which_->current() == 0;
    const auto rows = claimRows(editor_, onlyTouched, locale());
    table_->setVisible(!rows.empty());
    showRows(*table_, rows, 1, maxClaimsShown);
    const QString line = claimsLine(editor_, locale());
    line_->setText(!editor_.isValid() ? BooksWords::tr("The draft is not valid; this is its last valid state.")
                   : line.isEmpty()   ? BooksWords::tr("No claim is broken or mended.")
                                      : line);
}

} // namespace seatwise::ui
