#include "pages/calculator/calculator_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "pages/calculator/answer_card.h"
#include "pages/calculator/chart_card.h"
#include "pages/calculator/input_panel.h"
#include "pages/calculator/lines_card.h"
#include "pages/calculator/notices.h"
#include "pages/calculator/pins_card.h"
#include "pages/calculator/working_panel.h"
#include "viewmodels/calculator_view_model.h"
#include "widgets/notice_bar.h"
#include "widgets/side_area.h"

namespace seatwise::ui {

namespace {

constexpr int narrowSideInCharacters = 36;
constexpr int roomyInCharacters = 120;

} // namespace

CalculatorPage::CalculatorPage(CalculatorViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    inputs_ = new InputPanel(model_);
    side_ = sideArea(inputs_);
    connect(inputs_, &InputPanel::revealed, this, &CalculatorPage::reveal, Qt::QueuedConnection);
    layout->addWidget(side_);
    layout->addWidget(makeResults(), 1);
    connect(&model_, &CalculatorViewModel::priceChanged, this, &CalculatorPage::showNotices);
    connect(notices_, &NoticeBar::actionTriggered, this, [this](const QString& id) { carryOut(model_, id); });
    showNotices();
    fitRoom();
}

QWidget* CalculatorPage::makeResults()
{
    auto* results = new QWidget;
    auto* layout = new QVBoxLayout(results);
    notices_ = new NoticeBar;
    layout->addWidget(notices_);

    cards_ = new QHBoxLayout;
    answer_ = new AnswerCard(model_);
    cards_->addWidget(answer_, 6);
    auto* lines = new LinesCard(model_);
    cards_->addWidget(lines, 7);
    layout->addLayout(cards_);
    pins_ = new PinsCard(model_);
    layout->addWidget(pins_);

    lower_ = new QHBoxLayout;
    chart_ = new ChartCard(model_);
    working_ = new WorkingPanel(model_);
    working_->hide();
    lower_->addWidget(chart_, 3);
    lower_->addWidget(working_, 2);
    layout->addLayout(lower_, 1);

    connect(lines, &LinesCard::workingRequested, this, [this] { showWorking(true); });
    connect(working_, &WorkingPanel::closeRequested, this, [this] { showWorking(false); });
    return scrollArea(results);
}

void CalculatorPage::focusCustomer()
{
    inputs_->focusCustomer();
}

void CalculatorPage::focusSeats()
{
    inputs_->focusSeats();
}

void CalculatorPage::showWorking(bool shown)
{
    working_->setVisible(shown);
    fitRoom();
    emit workingShown(shown);
}

/// Scrolls a part of the inputs into sight, its beginning first where it is taller than the page.
void CalculatorPage::reveal(QWidget* part)
{
    const int top = part->mapTo(inputs_, QPoint(0, 0)).y();
    side_->ensureVisible(0, top + part->height(), 0, 0);
    side_->ensureVisible(0, top, 0, 0);
}

void CalculatorPage::present(bool presenting)
{
    presenting_ = presenting;
    inputs_->present(presenting);
    answer_->present(presenting);
    showWorking(false);
    showNotices();
}

void CalculatorPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && cards_)
        fitRoom();
}

void CalculatorPage::showNotices()
{
    notices_->setNotices(presenting_ ? std::vector<Notice>{} : noticesFor(model_));
}

void CalculatorPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRoom();
}

/// Cards stand side by side where there is room for both, else one below the other.
void CalculatorPage::fitRoom()
{
    const int character = fontMetrics().averageCharWidth();
    const bool narrow = width() < character * roomyInCharacters;
    side_->setFixedWidth(character * (narrow ? narrowSideInCharacters : sideInCharacters));
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    cards_->setDirection(direction);
    lower_->setDirection(direction);
    pins_->setNarrow(narrow);
    chart_->setNarrow(narrow || !working_->isHidden());
}

} // namespace seatwise::ui
