#include "calculator/views/terms_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_view_model.h"
#include "calculator/model/terms.h"
#include "calculator/views/calendar_fields.h"
#include "calculator/views/discount_fields.h"
#include "calculator/views/negotiated_fields.h"
#include "calculator/views/promotion_list.h"
#include "calculator/views/ramp_fields.h"
#include "widgets/date_field.h"
#include "widgets/layouts.h"
#include "words/dates.h"
#include "words/features.h"

namespace seatwise::ui {

TermsPanel::TermsPanel(CalculatorViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addDates(*layout);
    ramp_ = new RampFields(model_);
    promotions_ = new PromotionList(model_);
    discount_ = new DiscountFields(model_);
    negotiated_ = new NegotiatedFields(model_);
    calendar_ = new CalendarFields(model_);
    for (QWidget* part :
         {static_cast<QWidget*>(ramp_), static_cast<QWidget*>(promotions_), static_cast<QWidget*>(discount_),
          static_cast<QWidget*>(negotiated_), static_cast<QWidget*>(calendar_)})
        layout->addWidget(part);
    connect(negotiated_, &NegotiatedFields::rowsChanged, this, &TermsPanel::orderTabs);
    connect(&model_, &CalculatorViewModel::bookChanged, this, &TermsPanel::showBook);
    connect(&model_, &CalculatorViewModel::changed, this, &TermsPanel::showInputs);
    showBook();
}

void TermsPanel::addDates(QVBoxLayout& layout)
{
    start_ = new DateField(
        CalculatorWords::tr("Start date"),
        [this](const QString& typed) { return readDate(typed, dateReading(model_), model_.locale()); },
        model_.locale());
    start_->setRange(firstStart, lastStart);
    startRow_ = asOne(field(CalculatorWords::tr("Start &date"), start_));
    term_ = new QComboBox;
    termRow_ = asOne(field(CalculatorWords::tr("&Term"), term_));
    dates_ = new QBoxLayout(QBoxLayout::LeftToRight);
    dates_->addWidget(startRow_, 1, Qt::AlignTop);
    dates_->addWidget(termRow_, 1, Qt::AlignTop);
    layout.addLayout(dates_);
    connect(start_, &DateField::edited, this, &TermsPanel::takeStart);
    connect(start_, &DateField::finished, &model_, &CalculatorViewModel::endEdit);
    connect(term_, &QComboBox::activated, this,
            [this](int years) { setTerm(model_, years == 0 ? std::nullopt : std::optional(years)); });
}

/// What is refused leaves the start as it was, today where none was chosen.
void TermsPanel::takeStart()
{
    const auto& before = model_.inputs().selection.start;
    setStart(model_, start_->refused() ? before : std::optional(start_->date()), start_->refused());
}

void TermsPanel::showBook()
{
    const QSignalBlocker blocker(term_);
    term_->clear();
    term_->addItems(termChoices(model_));
    promotions_->showBook();
    negotiated_->showBook();
    orderTabs();
    fitRoom();
    showInputs();
}

/// Rows are made anew with the book and with each band; Tab goes through them where they stand.
void TermsPanel::orderTabs()
{
    QList<QWidget*> stops{start_, term_};
    stops += ramp_->tabStops();
    stops += promotions_->tabStops();
    stops += discount_->tabStops();
    stops += negotiated_->tabStops();
    stops += calendar_->tabStops();
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void TermsPanel::showInputs()
{
    if (isHidden())
        return;
    start_->showDate(startDate(model_).value_or(model_.book().effectiveFrom), model_.inputs().startRefused);
    term_->setCurrentIndex(model_.inputs().selection.termYears.value_or(0));
    ramp_->showInputs();
    promotions_->showInputs();
    discount_->showInputs();
    negotiated_->showInputs();
    calendar_->showInputs();
}

void TermsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showInputs();
}

void TermsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && dates_)
        fitRoom();
}

void TermsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRoom();
}

/// Start and term stand side by side where both fit.
void TermsPanel::fitRoom()
{
    const int needed = startRow_->sizeHint().width() + termRow_->sizeHint().width() + dates_->spacing();
    dates_->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace seatwise::ui
