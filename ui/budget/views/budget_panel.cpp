#include "budget/views/budget_panel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "budget/model/budget_texts.h"
#include "calculator/model/calculator_inputs.h"
#include "calculator/model/drawn.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/language_box.h"
#include "widgets/layouts.h"
#include "widgets/number_box.h"
#include "widgets/seat_text.h"
#include "widgets/segmented_control.h"
#include "widgets/undo_keys.h"
#include "words/billing_texts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int fiscalYearStart = 10; ///< month offered first; the federal one

/// Set again, a value that is being typed would lose its text.
template<class Box, class Value>
void showIn(Box& box, Value value)
{
    if (box.value() != value)
        box.setValue(value);
}

void showIn(QDoubleSpinBox& box, Percent percent)
{
    if (percentOf(box) != percent)
        box.setValue(drawn(percent));
}

QString spoken(const QString& caption)
{
    return QString(caption).remove(QLatin1Char('&'));
}

} // namespace

BudgetPanel::BudgetPanel(BudgetViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    groups_ = new QBoxLayout(QBoxLayout::TopToBottom, this);
    QVBoxLayout* billing = addGroup();
    addBilling(*billing);
    addCeiling(*billing);
    addYears(*addGroup());
    addDates(*addGroup());
    QVBoxLayout* year = addGroup();
    addYearStart(*year);
    addLanguage(*year);
    connect(&model_, &BudgetViewModel::changed, this, &BudgetPanel::showInputs);
    for (QAbstractSpinBox* box : findChildren<QAbstractSpinBox*>())
        connect(box, &QAbstractSpinBox::editingFinished, &model_, &BudgetViewModel::endEdit);
    connect(ceiling_, &QLineEdit::editingFinished, &model_, &BudgetViewModel::endEdit);
    showInputs();
}

void BudgetPanel::setAbreast(bool abreast)
{
    groups_->setDirection(abreast ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    groups_->unsetContentsMargins();
    const QMargins usual = groups_->contentsMargins();
    if (abreast) // it lies among cards, and ends where they do
        groups_->setContentsMargins(0, usual.top(), 0, usual.bottom());
}

QVBoxLayout* BudgetPanel::addGroup()
{
    QVBoxLayout* layout = flush(column({}));
    groups_->addWidget(holding(layout), 1, Qt::AlignTop);
    return layout;
}

void BudgetPanel::change(const std::function<void(BudgetInputs&)>& edit)
{
    if (showing_)
        return;
    BudgetInputs inputs = model_.inputs();
    edit(inputs);
    model_.setInputs(inputs);
}

void BudgetPanel::addBilling(QVBoxLayout& layout)
{
    billing_ = new SegmentedControl;
    billing_->setAccessibleName(BudgetWords::tr("Billing of the schools"));
    append(layout, field(BudgetWords::tr("Billing"), billing_));
    connect(billing_, &SegmentedControl::chosen, this, [this](int index) {
        change([this, index](BudgetInputs& inputs) { inputs.billing = billingAt(model_.book(), index); });
    });
    headroom_ = percentBox(BudgetWords::tr("Headroom"), 0);
    append(layout, field(BudgetWords::tr("Headroo&m on every school's seats"), headroom_));
    connect(headroom_, &QDoubleSpinBox::valueChanged, this,
            [this] { change([this](BudgetInputs& inputs) { inputs.headroom = percentOf(*headroom_); }); });
}

void BudgetPanel::addYears(QVBoxLayout& layout)
{
    years_ = countBox(BudgetWords::tr("Years ahead"), 1, maxOutlookYears);
    append(layout, field(BudgetWords::tr("&Years ahead"), years_));
    connect(years_, &QSpinBox::valueChanged, this,
            [this](int years) { change([years](BudgetInputs& inputs) { inputs.years = years; }); });
    planning_ = new SegmentedControl;
    planning_->setAccessibleName(BudgetWords::tr("Seats of the years ahead"));
    planning_->setSegments({BudgetWords::tr("By growth"), BudgetWords::tr("Typed")});
    append(layout, field(BudgetWords::tr("Seats of the years ahead"), planning_));
    connect(planning_, &SegmentedControl::chosen, this,
            [this](int index) { change([index](BudgetInputs& inputs) { inputs.seatsTyped = index == 1; }); });
    addGrowth(layout);
    addTypedSeats(layout);
}

void BudgetPanel::addGrowth(QVBoxLayout& layout)
{
    const std::array<QString, 3> captions{BudgetWords::tr("&Low growth of seats a year"),
                                          BudgetWords::tr("E&xpected growth"), BudgetWords::tr("Hi&gh growth")};
    for (std::size_t i = 0; i < growth_.size(); ++i) {
        growth_[i] = percentBox(spoken(captions[i]), -100);
        growthRows_[i] = asOne(field(captions[i], growth_[i]));
        layout.addWidget(growthRows_[i]);
        connect(growth_[i], &QDoubleSpinBox::valueChanged, this,
                [this, i] { change([this, i](BudgetInputs& inputs) { inputs.growth[i] = percentOf(*growth_[i]); }); });
    }
}

void BudgetPanel::addTypedSeats(QVBoxLayout& layout)
{
    for (std::size_t i = 0; i < seats_.size(); ++i) {
        const QString caption = BudgetWords::tr("Seats in year &%1").arg(i + 1);
        seats_[i] = countBox(spoken(caption), 1, static_cast<int>(maxSeats));
        seatsRows_[i] = asOne(field(caption, seats_[i]));
        layout.addWidget(seatsRows_[i]);
        connect(seats_[i], &QSpinBox::valueChanged, this, [this, i](int seats) { takeSeats(i, seats); });
    }
}

void BudgetPanel::takeSeats(std::size_t year, SeatCount seats)
{
    change([=](BudgetInputs& inputs) {
        if (year < inputs.seatsEachYear.size())
            inputs.seatsEachYear[year] = seats;
    });
}

void BudgetPanel::addCeiling(QVBoxLayout& layout)
{
    ceiling_ = new QLineEdit;
    ceiling_->setAccessibleName(BudgetWords::tr("Ceiling for a year"));
    ceiling_->setPlaceholderText(BudgetWords::tr("Amount for a year"));
    leaveUndoToWindow(*ceiling_);
    append(layout, field(BudgetWords::tr("Ceili&ng"), ceiling_));
    ceilingProblem_ = mutedLabel(amountWanted(model_.locale()));
    ceilingProblem_->hide();
    layout.addWidget(ceilingProblem_);
    connect(ceiling_, &QLineEdit::textEdited, this, &BudgetPanel::takeCeiling);
}

void BudgetPanel::takeCeiling(const QString& typed)
{
    const auto amount = readMoney(typed, model_.book().currency, model_.locale());
    ceilingProblem_->setVisible(!amount && !typed.trimmed().isEmpty());
    change([&amount](BudgetInputs& inputs) { inputs.ceiling = amount; });
}

void BudgetPanel::addDates(QVBoxLayout& layout)
{
    start_ = new DateField(
        BudgetWords::tr("First day"),
        [this](const QString& typed) { return readDate(typed, model_.dateReading(), model_.locale()); },
        model_.locale());
    start_->setRange(firstStart, lastStart);
    append(layout, field(BudgetWords::tr("First &day of the subscription"), start_));
    connect(start_, &DateField::edited, this, [this] {
        change([this](BudgetInputs& inputs) {
            inputs.start = start_->date();
            inputs.startRefused = start_->refused();
        });
    });
    connect(start_, &DateField::finished, &model_, &BudgetViewModel::endEdit);
    lead_ = countBox(BudgetWords::tr("Days an order takes"), 0, maxLead);
    append(layout, field(BudgetWords::tr("Days an order &takes"), lead_));
    connect(lead_, &QSpinBox::valueChanged, this,
            [this](int days) { change([days](BudgetInputs& inputs) { inputs.leadDays = days; }); });
}

void BudgetPanel::addYearStart(QVBoxLayout& layout)
{
    yearKind_ = new SegmentedControl;
    yearKind_->setAccessibleName(BudgetWords::tr("Year of the budget"));
    yearKind_->setSegments({BudgetWords::tr("Academic"), BudgetWords::tr("Fiscal")});
    append(layout, field(BudgetWords::tr("Year of the budget"), yearKind_));
    fiscalMonth_ = new QComboBox;
    for (int month = 1; month <= 12; ++month)
        fiscalMonth_->addItem(model_.locale().standaloneMonthName(month));
    fiscalMonth_->setCurrentIndex(fiscalYearStart - 1);
    append(layout, field(BudgetWords::tr("Fiscal year begins in"), fiscalMonth_));
    connect(yearKind_, &SegmentedControl::chosen, this, &BudgetPanel::takeYearStart);
    connect(fiscalMonth_, &QComboBox::currentIndexChanged, this, &BudgetPanel::takeYearStart);
}

void BudgetPanel::addLanguage(QVBoxLayout& layout)
{
    language_ = new LanguageBox(BudgetWords::tr("Language of the board summary"), SharedWords::tr("As the program"));
    append(layout, field(language_->accessibleName(), language_));
    connect(language_, &QComboBox::activated, this,
            [this] { change([this](BudgetInputs& inputs) { inputs.language = language_->code(); }); });
}

void BudgetPanel::takeYearStart()
{
    change([this](BudgetInputs& inputs) {
        inputs.fiscalYear.reset();
        if (yearKind_->current() == 1)
            inputs.fiscalYear = std::chrono::month(static_cast<unsigned>(fiscalMonth_->currentIndex() + 1));
    });
}

void BudgetPanel::showBilling()
{
    const PriceBook& book = model_.book();
    QStringList names;
    for (const Billing billing : billingChoices(book))
        names += ofBilling(billing, {BudgetWords::tr("Monthly"), BudgetWords::tr("Quarterly"),
                                     BudgetWords::tr("Half-yearly"), BudgetWords::tr("Annual")});
    billing_->setSegments(names);
    billing_->setCurrent(billingIndex(book, billingOf(book, model_.inputs())));
    billing_->setAvailable(billingIndex(book, Billing::annual), offersAnnual(book),
                           BudgetWords::tr("This price book has no annual billing."));
}

void BudgetPanel::showInputs()
{
    const QScopedValueRollback guard(showing_, true);
    const BudgetInputs& inputs = model_.inputs();
    showBilling();
    showIn(*headroom_, inputs.headroom);
    showCeiling();
    showYears();
    start_->showDate(inputs.start, inputs.startRefused);
    showIn(*lead_, inputs.leadDays);
    yearKind_->setCurrent(inputs.fiscalYear ? 1 : 0);
    language_->choose(inputs.language);
    fiscalMonth_->setEnabled(inputs.fiscalYear.has_value());
    if (inputs.fiscalYear)
        fiscalMonth_->setCurrentIndex(static_cast<int>(static_cast<unsigned>(*inputs.fiscalYear)) - 1);
}

/// A field that is being typed in already says what it means: it is left as it is.
void BudgetPanel::showCeiling()
{
    const auto& ceiling = model_.inputs().ceiling;
    if (readMoney(ceiling_->text(), model_.book().currency, model_.locale()) == ceiling)
        return;
    ceiling_->setText(ceiling ? formatMoney(*ceiling, model_.book().currency, model_.locale()) : QString());
    ceilingProblem_->hide();
}

void BudgetPanel::showYears()
{
    const BudgetInputs& inputs = model_.inputs();
    showIn(*years_, inputs.years);
    planning_->setCurrent(inputs.seatsTyped ? 1 : 0);
    for (std::size_t i = 0; i < growth_.size(); ++i) {
        showIn(*growth_[i], inputs.growth[i]);
        growthRows_[i]->setVisible(!inputs.seatsTyped);
    }
    for (std::size_t i = 0; i < seats_.size(); ++i) {
        const bool known = i < inputs.seatsEachYear.size();
        if (known)
            showIn(*seats_[i], static_cast<int>(inputs.seatsEachYear[i]));
        seats_[i]->setEnabled(known);
        seatsRows_[i]->setVisible(inputs.seatsTyped && static_cast<int>(i) < inputs.years);
    }
}

} // namespace seatwise::ui
