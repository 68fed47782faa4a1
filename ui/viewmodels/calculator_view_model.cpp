#include "viewmodels/calculator_view_model.h"

#include <QUndoCommand>

#include "viewmodels/format.h"

namespace seatwise::ui {

/// One undoable change of the inputs. Changes of the same input within one gesture (a drag, a word typed) are one step.
class InputsCommand : public QUndoCommand
{
public:
    InputsCommand(CalculatorViewModel& model, int id, int gesture, CalculatorInputs before, CalculatorInputs after)
        : model_(model)
        , id_(id)
        , gesture_(gesture)
        , before_(std::move(before))
        , after_(std::move(after))
    {
    }

    void undo() override { model_.apply(before_); }
    void redo() override { model_.apply(after_); }
    int id() const override { return id_; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const InputsCommand*>(other);
        if (next->gesture_ != gesture_)
            return false;
        after_ = next->after_;
        setObsolete(after_ == before_);
        return true;
    }

private:
    CalculatorViewModel& model_;
    int id_;
    int gesture_;
    CalculatorInputs before_;
    CalculatorInputs after_;
};

namespace {

/// A first selection that every book can price: 200 seats where a plan takes them, else the smallest.
Selection firstSelection(const PriceBook& book)
{
    Selection selection;
    selection.seats = 200;
    for (const Billing billing : {Billing::annual, Billing::monthly}) {
        selection.billing = billing;
        if (recommend(book, selection.seats, billing))
            return selection;
    }
    const Plan& plan = book.plans.front();
    selection.plan = plan.id;
    selection.seats = plan.seats.min;
    selection.billing = plan.billing.front();
    return selection;
}

} // namespace

CalculatorViewModel::CalculatorViewModel(Book book, QObject* parent)
    : QObject(parent)
    , book_(std::move(book))
{
    inputs_.selection = firstSelection(*book_);
    reprice();
}

void CalculatorViewModel::setBook(Book book)
{
    book_ = std::move(book);
    CalculatorInputs inputs = inputs_;
    inputs.selection.usage.clear();
    inputs.selection.baseAmounts.clear();
    inputs.selection.addOns.clear();
    inputs.selection.annualDiscount.reset();
    if (!book_->findPlan(inputs.selection.plan))
        inputs.selection.plan = "auto";
    if (!seatwise::price(*book_, inputs.selection))
        inputs.selection = firstSelection(*book_);
    pins_.clear();
    undo_.clear();
    inputs_ = inputs;
    reprice();
    emit bookChanged();
    emit pinsChanged();
    emit inputsChanged();
    emit priceChanged();
}

void CalculatorViewModel::start(const CalculatorInputs& inputs)
{
    undo_.clear();
    apply(inputs);
}

void CalculatorViewModel::setCustomer(const QString& customer)
{
    CalculatorInputs after = inputs_;
    after.customer = customer;
    edit(Field::customer, after);
}

void CalculatorViewModel::setSeats(SeatCount seats)
{
    CalculatorInputs after = inputs_;
    after.selection.seats = seats;
    edit(Field::seats, after);
}

void CalculatorViewModel::setPlan(const QString& plan)
{
    CalculatorInputs after = inputs_;
    after.selection.plan = plan.toStdString();
    edit(Field::plan, after);
    endEdit();
}

void CalculatorViewModel::setBilling(Billing billing)
{
    CalculatorInputs after = inputs_;
    after.selection.billing = billing;
    edit(Field::billing, after);
    endEdit();
}

void CalculatorViewModel::setAnnualPolicy(std::optional<Percent> policy)
{
    CalculatorInputs after = inputs_;
    after.selection.annualDiscount = policy;
    edit(Field::policy, after);
}

void CalculatorViewModel::setBudget(std::optional<Money> budget)
{
    CalculatorInputs after = inputs_;
    after.budget = budget;
    edit(Field::budget, after);
}

void CalculatorViewModel::setUsage(const QString& unit, Quantity quantity)
{
    CalculatorInputs after = inputs_;
    const std::string name = unit.toStdString();
    std::erase_if(after.selection.usage, [&name](const Usage& usage) { return usage.unit == name; });
    if (!quantity.isZero())
        after.selection.usage.push_back({name, quantity});
    edit(Field::usage, after);
}

void CalculatorViewModel::setInputs(const CalculatorInputs& inputs)
{
    endEdit();
    edit(Field::all, inputs);
    endEdit();
}

void CalculatorViewModel::endEdit()
{
    ++gesture_;
}

bool CalculatorViewModel::pin()
{
    if (pins_.size() >= mostPins || !problem_.isEmpty())
        return false;
    QString label;
    for (char letter = 'A'; label.isEmpty(); ++letter) {
        const QString candidate = QChar::fromLatin1(letter);
        const bool taken = std::any_of(pins_.begin(), pins_.end(),
                                       [&](const PinnedScenario& pinned) { return pinned.label == candidate; });
        if (!taken)
            label = candidate;
    }
    pins_.push_back({label, inputs_, price_});
    emit pinsChanged();
    return true;
}

void CalculatorViewModel::unpin(int index)
{
    pins_.erase(pins_.begin() + index);
    emit pinsChanged();
}

void CalculatorViewModel::edit(Field field, const CalculatorInputs& after)
{
    if (after == inputs_)
        return;
    undo_.push(new InputsCommand(*this, static_cast<int>(field) + 1, gesture_, inputs_, after));
}

void CalculatorViewModel::apply(const CalculatorInputs& inputs)
{
    inputs_ = inputs;
    reprice();
    emit inputsChanged();
    emit priceChanged();
}

void CalculatorViewModel::reprice()
{
    auto result = seatwise::price(*book_, inputs_.selection);
    if (result) {
        price_ = std::move(*result);
        problem_.clear();
    } else {
        problem_ = text(result.error().message);
    }
}

std::vector<PlanChoice> CalculatorViewModel::planChoices() const
{
    const Selection& selection = inputs_.selection;
    std::vector<PlanChoice> choices;
    choices.push_back({QStringLiteral("auto"), tr("Auto"), true, {}});
    for (const Plan& plan : book_->plans) {
        const auto why = refusal(plan, selection.seats, selection.billing);
        choices.push_back({text(plan.id), text(plan.name), !why, why ? text(why->message) : QString()});
    }
    return choices;
}

QStringList CalculatorViewModel::meteredUnits() const
{
    QStringList units;
    if (const Plan* plan = book_->findPlan(price_.plan))
        for (const Charge& charge : plan->charges)
            if (charge.meter && !units.contains(text(charge.unit)))
                units += text(charge.unit);
    return units;
}

bool CalculatorViewModel::offersAnnual() const
{
    return std::any_of(book_->plans.begin(), book_->plans.end(),
                       [](const Plan& plan) { return plan.offers(Billing::annual); });
}

} // namespace seatwise::ui
