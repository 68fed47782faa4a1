#include "pages/seatchange/seat_change_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "pages/seatchange/change_card.h"
#include "pages/seatchange/change_panel.h"
#include "viewmodels/calculator_view_model.h"
#include "widgets/side_area.h"

namespace seatwise::ui {

SeatChangePage::SeatChangePage(CalculatorViewModel& model, QDate today, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , today_(today)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    panel_ = new ChangePanel;
    side_ = sideArea(panel_);
    layout->addWidget(side_);
    auto* results = new QWidget;
    auto* resultsLayout = new QVBoxLayout(results);
    card_ = new ChangeCard;
    resultsLayout->addWidget(card_);
    layout->addWidget(scrollArea(results), 1);
    connect(panel_, &ChangePanel::takeOverRequested, this, &SeatChangePage::subscriptionWanted);
    connect(panel_, &ChangePanel::changed, this, &SeatChangePage::showAnswer);
    connect(&model_, &CalculatorViewModel::bookChanged, this, &SeatChangePage::startAfresh);
    startAfresh();
    fitSide();
}

bool SeatChangePage::take(const Price& price)
{
    const auto inputs = changeOf(model_.book(), price, today_);
    if (inputs)
        panel_->start(model_.book(), *inputs);
    return inputs.has_value();
}

const ChangeInputs& SeatChangePage::inputs() const
{
    return panel_->inputs();
}

void SeatChangePage::focusChange()
{
    panel_->focusSeats();
}

void SeatChangePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && side_)
        fitSide();
}

void SeatChangePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSide();
}

void SeatChangePage::startAfresh()
{
    panel_->start(model_.book(), firstChange(model_.book(), today_));
}

void SeatChangePage::showAnswer()
{
    card_->setAnswer(answerFor(model_.book(), panel_->inputs(), model_.locale()));
}

void SeatChangePage::fitSide()
{
    side_->setFixedWidth(sideWidth(*this));
}

} // namespace seatwise::ui
