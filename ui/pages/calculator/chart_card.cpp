#include "pages/calculator/chart_card.h"

#include <QBuffer>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QStackedWidget>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

#include "viewmodels/calculator_view_model.h"
#include "viewmodels/ceiling.h"
#include "viewmodels/format.h"
#include "widgets/segmented_control.h"

namespace seatwise::ui {

namespace {

constexpr QSize pictureSize(1600, 900);
constexpr int leastHeightInLines = 16;

/// Room that the chart leaves free beside its title.
class Room : public QWidget
{
public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return minimumSize(); }
};

QTableWidget* makeTable()
{
    auto* table = new QTableWidget(0, 5);
    table->setAccessibleName(ChartCard::tr("Cost curve as a table"));
    table->setHorizontalHeaderLabels({ChartCard::tr("Seats"), ChartCard::tr("Plan"), ChartCard::tr("Total"),
                                      ChartCard::tr("Per seat"), ChartCard::tr("Next seat")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

} // namespace

ChartCard::ChartCard(CalculatorViewModel& model, QWidget* parent)
    : Card(parent)
    , model_(model)
{
    modes_ = new SegmentedControl;
    modes_->setAccessibleName(tr("What the chart shows"));
    modes_->setSegments({tr("Per seat"), tr("Total"), tr("Next seat"), tr("A year")});
    connect(modes_, &SegmentedControl::chosen, this, [this](int index) {
        mode_ = static_cast<CurveMode>(index);
        showPrice();
    });
    views_ = new SegmentedControl;
    views_->setAccessibleName(tr("Chart or table"));
    views_->setSegments({tr("Chart"), tr("Table")});
    connect(views_, &SegmentedControl::chosen, this, [this](int index) { showTable(index == 1); });
    view_ = new CurveView;
    view_->setAccessibleName(tr("Cost curve"));
    table_ = makeTable();
    stack_ = new QStackedWidget;
    stack_->addWidget(view_);
    tablePage_ = new QWidget;
    auto* tableLayout = new QVBoxLayout(tablePage_);
    tableLayout->addWidget(table_);
    stack_->addWidget(tablePage_);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(stack_);

    controls_ = new QWidget(this);
    auto* row = new QHBoxLayout(controls_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(views_);
    row->addWidget(modes_);
    corner_ = new Room;
    view_->setCornerWidget(corner_);
    // In a page that scrolls the chart asks for its least height and takes what is left.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    fitHeight();

    connect(view_, &CurveView::readRequested, this,
            [this](double seats) { view_->setReading(markerAt(model_, mode_, std::llround(seats))); });
    connect(view_, &CurveView::chosen, this, [this](double seats) {
        model_.endEdit();
        model_.setSeats(std::llround(seats));
        model_.endEdit();
    });
    connect(&model_, &CalculatorViewModel::priceChanged, this, &ChartCard::showPrice);
    connect(&model_, &CalculatorViewModel::pinsChanged, this, &ChartCard::showPins);
}

QByteArray ChartCard::png()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    view_->toImage(pictureSize, 2.0).save(&buffer, "PNG");
    return bytes;
}

QByteArray ChartCard::svg()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    view_->writeSvg(buffer);
    return bytes;
}

void ChartCard::showTable(bool table)
{
    views_->setCurrent(table ? 1 : 0);
    stack_->setCurrentIndex(table ? 1 : 0);
    showPrice();
    emit tableShown(table);
}

void ChartCard::setNarrow(bool narrow)
{
    views_->setVisible(!narrow);
    placeControls();
}

void ChartCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    placeControls();
}

/// The controls stand at the top right of chart and table alike: the chart leaves them its corner, the table a margin.
void ChartCard::placeControls()
{
    const QSize size = controls_->sizeHint();
    const QRect inside = layout()->contentsRect();
    controls_->setGeometry(QStyle::visualRect(
        layoutDirection(), inside, {inside.right() + 1 - size.width(), inside.top(), size.width(), size.height()}));
    controls_->raise();
    if (corner_->minimumSize() == size)
        return;
    corner_->setFixedSize(size);
    view_->setCornerWidget(corner_);
    tablePage_->layout()->setContentsMargins(0, size.height() + size.height() / 3, 0, 0);
}

void ChartCard::fitHeight()
{
    setMinimumHeight(fontMetrics().height() * leastHeightInLines);
}

void ChartCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange && controls_) {
        placeControls();
        fitHeight();
    }
    if (event->type() == QEvent::PaletteChange && isVisible())
        showPrice();
}

void ChartCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    showPrice();
    showPins();
}

ChartCard::Drawn ChartCard::wanted() const
{
    const Selection& priced = model_.priced();
    return {text(model_.book().sha256),
            model_.price().plan,
            model_.inputs().selection.billing,
            priced.annualDiscount,
            priced.start,
            priced.termYears,
            priced.offers,
            model_.inputs().budget,
            mode_,
            axisEnd(model_.price().seats),
            paletteOf(this).dark};
}

void ChartCard::showPrice()
{
    if (!isVisible())
        return;
    if (stack_->currentIndex() == 1) {
        fillTable();
        return;
    }
    if (drawn_ != wanted())
        redraw();
    // What is refused has no place on the chart: billing and plan may be others already than those of the price.
    view_->setMarker(model_.refusalText().isEmpty() ? markerAt(model_, mode_, model_.price().seats) : std::nullopt);
}

void ChartCard::redraw()
{
    drawn_ = wanted();
    view_->setPlot(plotFor(model_, mode_, paletteOf(this)));
    view_->setSummary(spokenSummary(model_, mode_));
    showBudget();
    showPins();
}

void ChartCard::showPins()
{
    auto pins = pinsOn(model_, mode_);
    if (auto over = overBudgetPin(model_, mode_))
        pins.push_back(std::move(*over));
    view_->setPins(pins);
}

void ChartCard::showBudget()
{
    const auto level = budgetLevel(model_, mode_);
    view_->setCeiling(level ? std::optional(level->y) : std::nullopt, level ? level->label : QString());
}

void ChartCard::fillTable()
{
    if (tabled_ == wanted())
        return;
    tabled_ = wanted();
    const auto rows = plotTable(model_);
    table_->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table_->rowCount(); ++row)
        for (int column = 0; column < table_->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(rows[static_cast<std::size_t>(row)].value(column));
            item->setTextAlignment(Qt::AlignVCenter | (column == 1 ? Qt::AlignLeft : Qt::AlignRight));
            table_->setItem(row, column, item);
        }
}

} // namespace seatwise::ui
