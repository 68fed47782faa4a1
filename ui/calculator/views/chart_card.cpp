#include "calculator/views/chart_card.h"

#include <algorithm>

#include <QBoxLayout>
#include <QBuffer>
#include <QComboBox>
#include <QEvent>
#include <QImage>
#include <QStackedWidget>
#include <QStyle>
#include <QTableWidget>

#include "budget/model/ceiling.h"
#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_texts.h"
#include "calculator/model/calculator_view_model.h"
#include "calculator/model/extras.h"
#include "calculator/model/plan_on_chart.h"
#include "calculator/model/ramp_on_chart.h"
#include "lists/list_beside_bar.h"
#include "models/list_beside.h"
#include "widgets/plain_table.h"
#include "widgets/segmented_control.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr QSize pictureSize(1600, 900);
constexpr int minHeightInLines = 16;
constexpr int tableColumns = 5;

/// Room that the chart leaves free beside its title.
class Room : public QWidget
{
public:
    QSize sizeHint() const override { return minimumSize(); }
};

} // namespace

ChartCard::ChartCard(CalculatorViewModel& model, ListBeside& beside, QWidget* parent)
    : Card(parent)
    , model_(model)
    , beside_(beside)
{
    modes_ = new SegmentedControl;
    modes_->setAccessibleName(CalculatorWords::tr("What the chart shows"));
    modes_->setSegments(curveModeNames(true, model_.book().counts));
    connect(modes_, &SegmentedControl::chosen, this, [this](int index) {
        mode_ = static_cast<CurveMode>(index);
        showPrice();
    });
    views_ = new SegmentedControl;
    views_->setAccessibleName(CalculatorWords::tr("Chart or table"));
    views_->setSegments({CalculatorWords::tr("Chart"), CalculatorWords::tr("Table")});
    connect(views_, &SegmentedControl::chosen, this, [this](int index) { showTable(index == 1); });
    units_ = new QComboBox;
    units_->setAccessibleName(CalculatorWords::tr("What the chart runs along"));
    units_->setToolTip(CalculatorWords::tr("What the chart runs along"));
    units_->hide();
    connect(units_, &QComboBox::activated, this, [this](int index) {
        unit_ = parseChargeUnit(units_->itemData(index).toString().toStdString());
        showPrice();
    });
    view_ = new CurveView;
    view_->setAccessibleName(CalculatorWords::tr("Cost curve"));
    table_ = plainTable(CalculatorWords::tr("Cost curve as a table"), QStringList(tableColumns));
    stack_ = new QStackedWidget;
    stack_->addWidget(view_);
    tablePage_ = new QWidget;
    auto* tableLayout = new QVBoxLayout(tablePage_);
    tableLayout->addWidget(table_);
    stack_->addWidget(tablePage_);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(stack_, 1);
    controls_ = new QWidget(this);
    controlsLayout_ = new QBoxLayout(QBoxLayout::LeftToRight, controls_);
    controlsLayout_->setContentsMargins(0, 0, 0, 0);
    for (QWidget* control : std::initializer_list<QWidget*>{units_, views_, modes_})
        controlsLayout_->addWidget(control);
    corner_ = new Room;
    view_->setCornerWidget(corner_);
    // In a page that scrolls the chart asks for its least height and takes what is left.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    fitHeight();

    connect(view_, &CurveView::readRequested, this, [this](double x) { view_->setReading(markerAt(std::round(x))); });
    connect(view_, &CurveView::chosen, this, &ChartCard::choose);
    connect(&model_, &CalculatorViewModel::changed, this, &ChartCard::showPrice);
    connect(&beside_, &ListBeside::changed, this, &ChartCard::showPrice);
    connect(&model_, &CalculatorViewModel::tabsChanged, this, &ChartCard::showPins);
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
    controlsLayout_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
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
    const QRect inside = contentsRect().marginsRemoved(layout()->contentsMargins()); // a changed layout has none yet
    QSize size = controls_->sizeHint();
    if (size.width() > inside.width() && inside.width() > 0)
        size = {inside.width(), controlsLayout_->totalHeightForWidth(inside.width())};
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
    const int bar = besideBar_ && !besideBar_->isHidden() ? besideBar_->sizeHint().height() : 0;
    setMinimumHeight(fontMetrics().height() * minHeightInLines + bar);
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
    Selection selection = model_.priced();
    const ChartUnit unit = along();
    selection.plan = Cheapest{};
    if (isPerSeat(unit.unit))
        selection.seats = 0;
    else
        std::erase_if(selection.usage, [&unit](const Usage& usage) { return counts(unit.unit, usage.unit); });
    return {toQString(model_.book().sha256),
            beside_.list(),
            model_.price().plan(),
            std::move(selection),
            model_.inputs().budget,
            mode_,
            unit,
            isPerSeat(unit.unit) ? axisEnd(model_.price().seats()) : usageAxisEnd(model_, unit),
            paletteOf(this).dark};
}

/// What the chart runs along: what was chosen where the plan on show has it, else the plan's own.
ChartUnit ChartCard::along() const
{
    const auto units = chartUnits(model_);
    const auto chosen =
        std::find_if(units.begin(), units.end(), [this](const ChartUnit& unit) { return unit.unit == unit_; });
    return chosen == units.end() ? units.front() : *chosen;
}

std::optional<CurveMarker> ChartCard::markerAt(double x) const
{
    if (alongSeats())
        return ui::markerAt(model_, mode_, std::llround(x));
    return usageMarkerAt(model_, mode_, along(), Quantity::whole(std::llround(x)));
}

std::optional<CurveMarker> ChartCard::markerHere() const
{
    if (alongSeats())
        return ui::markerAt(model_, mode_, model_.price().seats());
    const ChartUnit unit = along();
    return usageMarkerAt(model_, mode_, unit, usageOf(model_, unit));
}

void ChartCard::choose(double x)
{
    model_.endEdit();
    if (alongSeats())
        setSeats(model_, std::llround(x));
    else
        setUsage(model_, toQString(toString(along().unit)), Quantity::whole(std::llround(x)));
    model_.endEdit();
}

/// Offers what the plan on show can be drawn along, and names the modes after it.
void ChartCard::chooseUnits()
{
    const auto units = chartUnits(model_);
    const ChartUnit unit = along();
    QStringList names;
    for (const ChartUnit& each : units)
        names += each.name;
    QStringList shown;
    for (int i = 0; i < units_->count(); ++i)
        shown += units_->itemText(i);
    if (names != shown) {
        units_->clear();
        for (const ChartUnit& each : units)
            units_->addItem(each.name, toQString(toString(each.unit)));
    }
    units_->setCurrentIndex(units_->findData(toQString(toString(unit.unit))));
    units_->setVisible(units.size() > 1);
    const bool bySeats = isPerSeat(unit.unit);
    const QStringList modes = curveModeNames(bySeats, model_.book().counts);
    modes_->setSegments(modes);
    modes_->setCurrent(static_cast<int>(mode_));
    const bool users = model_.book().counts == SeatWord::users;
    const QString count = bySeats && users ? CalculatorWords::tr("Users")
                          : bySeats        ? CalculatorWords::tr("Seats")
                                           : unit.name;
    table_->setHorizontalHeaderLabels(
        {count, CalculatorWords::tr("Plan"), CalculatorWords::tr("Total"), modes[0], modes[2]});
    placeControls();
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
    if (stepsOfRamp() != steps_)
        showPins();
    // What is refused has no place on the chart: billing and plan may be others already than those of the price.
    view_->setMarker(refusalText(model_).isEmpty() ? markerHere() : std::nullopt);
    view_->setSummary(alongSeats() ? spokenSummary(model_, mode_) : usageSummary(model_, mode_, along()));
}

void ChartCard::redraw()
{
    chooseUnits();
    drawn_ = wanted();
    const ChartUnit unit = along();
    const PriceBook* const beside = beside_.list().get();
    view_->setPlot(alongSeats() ? plotFor(model_, mode_, paletteOf(this), beside)
                                : usagePlotFor(model_, mode_, unit, paletteOf(this), beside));
    showBeside();
    showBudget();
    showPins();
}

void ChartCard::showPins()
{
    auto pins = alongSeats() ? pinsOn(model_, mode_) : usagePinsOn(model_, mode_, along());
    if (auto over = alongSeats() ? overBudgetPin(model_, mode_) : std::nullopt)
        pins.push_back(std::move(*over));
    steps_ = stepsOfRamp();
    pins.insert(pins.end(), steps_.begin(), steps_.end());
    view_->setPins(pins);
}

std::vector<CurvePin> ChartCard::stepsOfRamp() const
{
    return alongSeats() ? rampOnChart(model_, mode_) : std::vector<CurvePin>();
}

void ChartCard::showBudget()
{
    const auto level = budgetLevel(model_, mode_);
    view_->setCeiling(level ? std::optional(level->y) : std::nullopt, level ? level->label : QString());
}

/// Where the other list crosses ours is known along the seats.
void ChartCard::showBeside()
{
    const SharedBook& other = beside_.list();
    if (!besideBar_ && other) {
        besideBar_ = new ListBesideBar(beside_, ListBesideBar::Form::wide);
        layout()->addWidget(besideBar_);
        connect(besideBar_, &ListBesideBar::refused, this, &ChartCard::refused);
    }
    if (besideBar_)
        besideBar_->setVisible(other != nullptr);
    if (other)
        besideBar_->showLine(alongSeats() ? besideLine(model_, *other)
                                          : CalculatorWords::tr("Drawn dotted: %1").arg(titleOf(*other)));
    fitHeight();
}

void ChartCard::fillTable()
{
    if (tabled_ == wanted())
        return;
    chooseUnits();
    tabled_ = wanted();
    showBeside();
    const PriceBook* const beside = beside_.list().get();
    const auto rows = alongSeats() ? plotTable(model_, beside) : usageTable(model_, along(), beside);
    table_->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table_->rowCount(); ++row)
        for (int column = 0; column < table_->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(rows[static_cast<std::size_t>(row)].value(column));
            item->setTextAlignment(Qt::AlignVCenter | (column == 1 ? Qt::AlignLeft : Qt::AlignRight));
            table_->setItem(row, column, item);
        }
}

} // namespace seatwise::ui
