#include "calculator/views/input_panel.h"

#include <utility>

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "budget/model/ceiling.h"
#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_texts.h"
#include "calculator/model/calculator_view_model.h"
#include "calculator/model/extras.h"
#include "calculator/model/plot.h"
#include "calculator/model/terms.h"
#include "calculator/views/add_on_list.h"
#include "calculator/views/event_inputs.h"
#include "calculator/views/terms_panel.h"
#include "calculator/views/usage_inputs.h"
#include "widgets/disclosure.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/number_box.h"
#include "widgets/percent_field.h"
#include "widgets/problem_label.h"
#include "widgets/seat_slider.h"
#include "widgets/seat_spin_box.h"
#include "widgets/segmented_control.h"
#include "widgets/undo_keys.h"
#include "words/billing_texts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

InputPanel::InputPanel(CalculatorViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , shown_(&model.undoStack())
{
    auto* layout = new QVBoxLayout(this);
    addSeats(*layout);
    addPlan(*layout);
    addBilling(*layout);
    layout->addWidget(new UsageInputs(model_, this));
    layout->addWidget(new EventInputs(model_, this));
    layout->addWidget(new AddOnList(model_, this));
    addBudget(*layout);
    termsPanel_ = new TermsPanel(model_);
    terms_ = new Disclosure(CalculatorWords::tr("Terms and offers"), termsPanel_);
    layout->addWidget(terms_);
    connect(terms_, &Disclosure::opened, this, [this] { emit revealed(terms_); });
    layout->addStretch();

    connect(&model_, &CalculatorViewModel::tabsChanged, this, &InputPanel::leaveScenario);
    connect(&model_, &CalculatorViewModel::bookChanged, this, &InputPanel::showBook);
    connect(&model_, &CalculatorViewModel::changed, this, &InputPanel::showInputs);
    showBook();
    showInputs();
}

void InputPanel::focusSeats()
{
    seats_->setFocus(Qt::ShortcutFocusReason);
    seats_->selectAll();
}

void InputPanel::addSeats(QVBoxLayout& layout)
{
    seats_ = new SeatSpinBox;
    slider_ = new SeatSlider;
    seatsProblem_ = new ProblemLabel;
    seatsProblem_->setObjectName(QStringLiteral("seats-problem"));
    seatsCaption_ = append(layout, field(CalculatorWords::tr("&Seats"), seats_));
    layout.addWidget(slider_);
    layout.addWidget(seatsProblem_);
    const auto takeSeats = [this](SeatCount seats) { setSeats(model_, seats); };
    connect(seats_, &SeatSpinBox::seatsEdited, this, takeSeats);
    connect(seats_, &SeatSpinBox::editingFinished, &model_, &CalculatorViewModel::endEdit);
    connect(seats_, &SeatSpinBox::refused, this, [this](const QString& typed) {
        const QString said =
            model_.book().counts == SeatWord::users
                ? CalculatorWords::tr("“%1” is not a number of users; type a whole number such as 200.")
                : CalculatorWords::tr("“%1” is not a number of seats; type a whole number such as 200.");
        seatsProblem_->say(said.arg(typed.left(40)));
    });
    connect(slider_, &SeatSlider::seatsChanged, this, takeSeats);
    connect(slider_, &SeatSlider::sliderPressed, &model_, &CalculatorViewModel::endEdit);
    connect(slider_, &SeatSlider::sliderReleased, &model_, &CalculatorViewModel::endEdit);
    slider_->installEventFilter(this);
}

void InputPanel::addPlan(QVBoxLayout& layout)
{
    plans_ = new SegmentedControl;
    plans_->setAccessibleName(CalculatorWords::tr("Plan"));
    append(layout, field(CalculatorWords::tr("Plan"), plans_));
    connect(plans_, &SegmentedControl::chosen, this,
            [this](int index) { setPlan(model_, planChoices(model_)[static_cast<std::size_t>(index)].id); });
}

void InputPanel::addBilling(QVBoxLayout& layout)
{
    billing_ = new SegmentedControl;
    billing_->setAccessibleName(CalculatorWords::tr("Billing"));
    append(layout, field(CalculatorWords::tr("Billing"), billing_));
    connect(billing_, &SegmentedControl::chosen, this,
            [this](int index) { setBilling(model_, billingAt(model_.book(), index)); });

    policyRow_ = new QWidget;
    auto* row = new QHBoxLayout(policyRow_);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel* caption = mutedLabel(CalculatorWords::tr("Annual &rates"));
    policy_ = percentField(CalculatorWords::tr("Percent off annual rates"), CalculatorWords::tr("as published"));
    caption->setBuddy(policy_);
    row->addWidget(caption);
    row->addWidget(policy_, 1);
    layout.addWidget(policyRow_);
    connect(policy_, &QDoubleSpinBox::valueChanged, this, [this] { setAnnualPolicy(model_, percentOf(*policy_)); });
    connect(policy_, &QDoubleSpinBox::editingFinished, &model_, &CalculatorViewModel::endEdit);
}

void InputPanel::addBudget(QVBoxLayout& layout)
{
    budget_ = new QLineEdit;
    budgetResult_ = mutedLabel();
    budgetResult_->setObjectName(QStringLiteral("budget-result"));
    leaveUndoToWindow(*budget_);
    budgetCaption_ = append(layout, field(CalculatorWords::tr("&Budget ceiling"), budget_));
    layout.addWidget(budgetResult_);
    connect(budget_, &QLineEdit::textEdited, this, &InputPanel::takeBudget);
    connect(budget_, &QLineEdit::editingFinished, &model_, &CalculatorViewModel::endEdit);
}

void InputPanel::showBook()
{
    QStringList names;
    for (const PlanChoice& choice : planChoices(model_))
        names += choice.name;
    plans_->setSegments(names);
    slider_->setTicks(seatSpan(model_).stops);
    showBillingChoices();
    showSeatsCaption();
    showInputs();
}

/// What is typed as a budget and is no amount stays with its scenario.
void InputPanel::leaveScenario()
{
    if (std::exchange(shown_, &model_.undoStack()) != &model_.undoStack())
        budget_->clear();
}

void InputPanel::showSeatsCaption()
{
    const bool users = model_.book().counts == SeatWord::users;
    seatsCaption_->setText(users ? CalculatorWords::tr("U&sers") : CalculatorWords::tr("&Seats"));
    seats_->setAccessibleName(users ? CalculatorWords::tr("Users") : CalculatorWords::tr("Seats"));
    slider_->setAccessibleName(users ? CalculatorWords::tr("Users slider") : CalculatorWords::tr("Seats slider"));
}

void InputPanel::showInputs()
{
    const CalculatorInputs& inputs = model_.inputs();
    seats_->setSeats(inputs.selection.seats);
    const SeatSpan span = seatSpan(model_);
    slider_->setLimits(span.first, span.last);
    slider_->setSeats(inputs.selection.seats);
    seatsProblem_->say(problemText(problemOf(model_, Concern::seats)));
    showPlans();
    billing_->setCurrent(billingIndex(model_.book(), inputs.selection.billing));
    showPolicy();
    showBudget();
    showTerms();
}

void InputPanel::showTerms()
{
    terms_->setSummary(termsSummary(model_));
    terms_->setProblem(termsProblem(model_));
}

/// Steps by key end with the slider's focus, so that what is typed next is a step of its own.
bool InputPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == slider_ && event->type() == QEvent::FocusOut)
        model_.endEdit();
    return QWidget::eventFilter(watched, event);
}

void InputPanel::showPlans()
{
    const auto choices = planChoices(model_);
    const QString chosen = toQString(toString(model_.inputs().selection.plan));
    for (std::size_t i = 0; i < choices.size(); ++i) {
        plans_->setAvailable(static_cast<int>(i), choices[i].available, choices[i].reason);
        if (choices[i].id == chosen)
            plans_->setCurrent(static_cast<int>(i));
    }
}

void InputPanel::showBillingChoices()
{
    QStringList names;
    for (const Billing billing : billingChoices(model_.book()))
        names += ofBilling(billing, {CalculatorWords::tr("Monthly"), CalculatorWords::tr("Quarterly"),
                                     CalculatorWords::tr("Half-yearly"), CalculatorWords::tr("Annual")});
    billing_->setSegments(names);
    billing_->setAvailable(billingIndex(model_.book(), Billing::annual), offersAnnual(model_.book()),
                           CalculatorWords::tr("This price book has no annual billing."));
}

void InputPanel::showPolicy()
{
    policyRow_->setVisible(model_.inputs().selection.billing == Billing::annual);
    const Percent policy = model_.inputs().selection.annualDiscount.value_or(model_.book().rules.annualDiscount);
    showPercent(*policy_, policy);
}

void InputPanel::showBudget()
{
    const auto& budget = model_.inputs().budget;
    const bool annual = (budget ? budget->every : model_.inputs().selection.billing) != Billing::monthly;
    budget_->setPlaceholderText(annual ? CalculatorWords::tr("Amount for a year")
                                       : CalculatorWords::tr("Amount for a month"));
    budgetCaption_->setText(annual ? CalculatorWords::tr("&Budget ceiling, a year")
                                   : CalculatorWords::tr("&Budget ceiling, a month"));
    const auto typed = readMoney(budget_->text(), model_.book().currency, model_.locale());
    const auto amount = budget ? std::optional(budget->amount) : std::nullopt;
    if (typed != amount && (!budget_->hasFocus() || budget))
        budget_->setText(amount ? formatMoney(*amount, model_.book().currency, model_.locale()) : QString());
    const bool unread = !budget && !budget_->text().trimmed().isEmpty();
    const QString said = unread ? amountWanted(model_.locale()) : budgetText(model_);
    if (budgetResult_->text() != said)
        budgetResult_->setText(said);
    budgetResult_->setVisible(!said.isEmpty());
}

void InputPanel::takeBudget(const QString& typed)
{
    setBudget(model_, readMoney(typed, model_.book().currency, model_.locale()));
    showBudget();
}

} // namespace seatwise::ui
