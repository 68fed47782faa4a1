#include "pages/seatchange/seat_change_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "pages/seatchange/change_card.h"
#include "pages/seatchange/change_panel.h"
#include "viewmodels/calculator_view_model.h"
#include "viewmodels/page_edit.h"
#include "viewmodels/page_lines.h"
#include "widgets/side_area.h"
#include "words/features.h"

namespace seatwise::ui {

SeatChangePage::SeatChangePage(CalculatorViewModel& model, QDate today, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , today_(today)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    panel_ = new ChangePanel(toDate(today), model.locale());
    side_ = sideArea(panel_);
    layout->addWidget(side_);
    auto* results = new QWidget;
    auto* resultsLayout = new QVBoxLayout(results);
    card_ = new ChangeCard;
    resultsLayout->addWidget(card_);
    layout->addWidget(scrollArea(results), 1);
    connect(panel_, &ChangePanel::takeOverRequested, this, &SeatChangePage::subscriptionWanted);
    connect(panel_, &ChangePanel::edited, this,
            [this] { edit(panel_->inputs(), changeEdit(desk_->inputs, panel_->inputs())); });
    connect(panel_, &ChangePanel::finished, this, [this] { ++gesture_; });
    connect(&model_, &CalculatorViewModel::bookChanged, this, &SeatChangePage::showBook);
    showBook();
    fitSide();
}

bool SeatChangePage::take(const Price& price)
{
    const auto inputs = changeOf(model_.book(), price, today_);
    if (inputs)
        edit(*inputs, {SeatChangeWords::tr("take over from the Calculator"), 0});
    return inputs.has_value();
}

const ChangeInputs& SeatChangePage::inputs() const
{
    return desk_->inputs;
}

QString SeatChangePage::line() const
{
    return changeLine(model_.book(), desk_->inputs, model_.locale());
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

void SeatChangePage::showBook()
{
    auto& desk = desks_[model_.book().sha256];
    if (!desk) {
        desk = std::make_unique<Desk>();
        desk->inputs = firstChange(model_.book(), today_);
    }
    desk_ = desk.get();
    showInputs();
    emit undoStackChanged();
}

void SeatChangePage::edit(const ChangeInputs& after, const ChangeEdit& what)
{
    if (after == desk_->inputs)
        return;
    desk_->undo.push(new PageEdit<ChangeInputs>(what.name, what.field, gesture_, desk_->inputs, after,
                                                [this, desk = desk_](const ChangeInputs& inputs) {
                                                    desk->inputs = inputs;
                                                    showInputs();
                                                }));
}

void SeatChangePage::showInputs()
{
    if (panel_->inputs() != desk_->inputs || panel_->book() != &model_.book())
        panel_->setInputs(model_.book(), desk_->inputs);
    desk_->inputs = panel_->inputs();
    card_->setAnswer(answerFor(model_.book(), desk_->inputs, model_.locale()));
    emit changed();
}

void SeatChangePage::fitSide()
{
    side_->setFixedWidth(sideWidth(*this));
}

} // namespace seatwise::ui
