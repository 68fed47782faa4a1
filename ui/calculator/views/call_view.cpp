#include "calculator/views/call_view.h"

#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_texts.h"
#include "calculator/model/call_curve.h"
#include "calculator/model/nearby_prices.h"
#include "calculator/model/plot.h"
#include "charts/curve_view.h"
#include "widgets/card.h"
#include "widgets/fitting_label.h"
#include "widgets/layouts.h"
#include "widgets/link_button.h"
#include "widgets/seat_slider.h"
#include "widgets/seat_spin_box.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t mostNearby = 3;
constexpr int abreastInCharacters = 80;

FittingLabel* label(double share, int weight, FittingLabel::Tone tone = FittingLabel::Tone::Normal)
{
    auto* made = new FittingLabel(share, weight);
    made->setTone(tone);
    return made;
}

} // namespace

CallView::CallView(CalculatorViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    customer_ = label(1.7, QFont::Bold);
    list_ = label(1.1, QFont::Normal, FittingLabel::Tone::Muted);
    list_->setAlignment(Qt::AlignTrailing);
    chart_ = new CurveView;
    chart_->setMinimumHeight(0);
    chartCard_ = new Card;
    chartCard_->setLayout(column({{chart_, 1}}));
    QHBoxLayout* price = row({{makePrice(), 4}, {chartCard_, 3}});
    QHBoxLayout* seats = makeSeats();
    QHBoxLayout* nearby = makeNearby();
    rows_ = {price, seats, nearby};
    auto* layout = column({row({{customer_, 2}, {list_, 1}}), {price, 1}, seats, nearby, makeFoot()});
    const int edge = fontMetrics().height();
    layout->setContentsMargins(edge, edge / 2, edge, edge / 2);
    setLayout(layout);
    auto* leaves = new QShortcut(Qt::Key_Escape, this);
    leaves->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leaves, &QShortcut::activated, this, &CallView::closeRequested);
    connect(&model_, &CalculatorViewModel::changed, this, &CallView::showPrice);
    connect(&model_, &CalculatorViewModel::tabsChanged, this, &CallView::showPrice);
}

QLayout* CallView::makePrice()
{
    refusal_ = label(1.0, QFont::DemiBold, FittingLabel::Tone::Error);
    refusal_->setAccessibleDescription(QStringLiteral("price-refusal"));
    heading_ = label(1.2, QFont::Normal, FittingLabel::Tone::Muted);
    heading_->setAccessibleDescription(QStringLiteral("price-heading"));
    total_ = label(5.0, QFont::Bold);
    total_->setAccessibleDescription(QStringLiteral("price-total"));
    monthly_ = label(1.2, QFont::Normal, FittingLabel::Tone::Muted);
    monthly_->setAccessibleDescription(QStringLiteral("price-monthly"));
    perSeat_ = label(1.2, QFont::Normal, FittingLabel::Tone::Muted);
    perSeat_->setAccessibleDescription(QStringLiteral("price-per-seat"));
    return column({room(1), refusal_, heading_, total_, monthly_, perSeat_, room(1)});
}

QHBoxLayout* CallView::makeSeats()
{
    seats_ = new SeatSpinBox;
    slider_ = new SeatSlider;
    const auto take = [this](qint64 seats) { setSeats(model_, seats); };
    connect(seats_, &SeatSpinBox::seatsEdited, this, take);
    connect(seats_, &SeatSpinBox::editingFinished, &model_, &CalculatorViewModel::endEdit);
    connect(slider_, &SeatSlider::seatsChanged, this, take);
    connect(slider_, &SeatSlider::sliderPressed, &model_, &CalculatorViewModel::endEdit);
    connect(slider_, &SeatSlider::sliderReleased, &model_, &CalculatorViewModel::endEdit);
    return row({{seats_, 1}, {slider_, 3}});
}

QHBoxLayout* CallView::makeNearby()
{
    QHBoxLayout* cards = row({});
    for (std::size_t place = 0; place < mostNearby; ++place) {
        Nearby nearby{new Card,
                      new LinkButton,
                      label(1.7, QFont::Bold),
                      label(1.0, QFont::Normal, FittingLabel::Tone::Muted),
                      {}};
        nearby.card->setLayout(column({row({nearby.take, room(1)}), nearby.total, nearby.against}));
        connect(nearby.take, &QPushButton::clicked, this, [this, place] {
            model_.endEdit();
            model_.setInputs(nearby_[place].inputs);
            model_.endEdit();
        });
        cards->addWidget(nearby.card, 1);
        nearby_.push_back(std::move(nearby));
    }
    return cards;
}

QLayout* CallView::makeFoot()
{
    amounts_ = label(0.9, QFont::Normal, FittingLabel::Tone::Muted);
    auto* close = new LinkButton(CalculatorWords::tr("Esc closes this view"));
    connect(close, &QPushButton::clicked, this, &CallView::closeRequested);
    return row({{amounts_, 1}, close});
}

void CallView::showPrice()
{
    if (!isVisible())
        return;
    const CalculatorInputs& inputs = model_.inputs();
    customer_->setText(inputs.customer);
    list_->setText(titleOf(model_.book()));
    // What is wrong with an offer is for the office.
    const QString refusal = problemOf(model_, Concern::seats) ? refusalText(model_) : QString();
    refusal_->setText(refusal);
    refusal_->setVisible(!refusal.isEmpty());
    for (QWidget* part : std::initializer_list<QWidget*>{heading_, total_, monthly_, perSeat_})
        part->setEnabled(refusal.isEmpty());
    heading_->setText(headingText(model_));
    total_->setSuffix(periodText(model_));
    total_->setText(totalText(model_));
    monthly_->setText(equivalentText(model_));
    perSeat_->setText(perSeatText(model_));
    const bool users = model_.book().counts == SeatWord::users;
    seats_->setAccessibleName(users ? CalculatorWords::tr("Users") : CalculatorWords::tr("Seats"));
    slider_->setAccessibleName(users ? CalculatorWords::tr("Users slider") : CalculatorWords::tr("Seats slider"));
    const SeatSpan span = seatSpan(model_);
    seats_->setSeats(inputs.selection.seats);
    slider_->setLimits(span.first, span.last);
    slider_->setTicks(span.stops);
    slider_->setSeats(inputs.selection.seats);
    amounts_->setText(CalculatorWords::tr("Amounts in %1, without taxes").arg(toQString(model_.book().currency.code)));
    showCurve();
    showNearby();
}

/// The curve stays as it is while the seats are changed along it.
void CallView::showCurve()
{
    Selection selection = model_.priced();
    selection.seats = 0;
    const Drawn wanted{model_.state().book, model_.price().plan(), std::move(selection),
                       axisEnd(model_.price().seats()), paletteOf(this).dark};
    if (drawn_ != wanted) {
        drawn_ = wanted;
        const CurvePlot plot = callCurve(model_, paletteOf(this));
        chartCard_->setVisible(!plot.series.empty());
        chart_->setPlot(plot);
    }
    chart_->setMarker(callMarker(model_));
    chart_->setSummary(spokenSummary(model_, CurveMode::perSeat));
}

void CallView::showNearby()
{
    auto prices = nearbyPrices(model_);
    for (std::size_t place = 0; place < nearby_.size(); ++place) {
        Nearby& nearby = nearby_[place];
        nearby.card->setVisible(place < prices.size());
        if (place >= prices.size())
            continue;
        NearbyPrice& price = prices[place];
        nearby.take->setText(price.what);
        nearby.take->setAccessibleName(price.what);
        nearby.total->setSuffix(price.period);
        nearby.total->setText(price.total);
        nearby.against->setText(price.against);
        nearby.inputs = std::move(price.inputs);
    }
}

void CallView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showPrice();
    seats_->setFocus(Qt::ShortcutFocusReason);
    seats_->selectAll();
}

/// What stands side by side stands one below the other where there is little room.
void CallView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isTight = width() < fontMetrics().averageCharWidth() * abreastInCharacters;
    for (QBoxLayout* each : rows_)
        each->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CallView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && amounts_)
        showPrice();
}

} // namespace seatwise::ui
