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

QString CalculatorViewModel::headingText() const
{
    return (price_.billing == Billing::annual ? tr("%1 · billed annually") : tr("%1 · billed monthly"))
        .arg(text(price_.planName));
}

QString CalculatorViewModel::totalText() const
{
    return formatMoney(price_.total, price_.currency, locale_);
}

QString CalculatorViewModel::periodText() const
{
    return price_.billing == Billing::annual ? tr("/ year") : tr("/ month");
}

QString CalculatorViewModel::equivalentText() const
{
    if (price_.billing == Billing::annual)
        return tr("%1 a month equivalent").arg(formatMoney(price_.monthlyEquivalent, price_.currency, locale_));
    std::int64_t year = 0;
    if (__builtin_mul_overflow(price_.total.units(), std::int64_t{12}, &year))
        return {};
    return tr("%1 for 12 months").arg(formatMoney(Money::fromUnits(year), price_.currency, locale_));
}

QString CalculatorViewModel::perSeatText() const
{
    const QString each = formatPerSeat(price_.perSeatPeriod, price_.currency, locale_);
    return (price_.billing == Billing::annual ? tr("%1 per seat and year") : tr("%1 per seat and month")).arg(each);
}

QString CalculatorViewModel::bandText() const
{
    if (!price_.band)
        return tr("Any number of seats");
    const BandInForce& band = *price_.band;
    const QString from = formatSeats(band.from, locale_);
    if (!band.to)
        return tr("Tier %1 · %2+ seats").arg(band.index).arg(from);
    return tr("Tier %1 · %2–%3 seats").arg(band.index).arg(from, formatSeats(*band.to, locale_));
}

QString CalculatorViewModel::nextBandText() const
{
    if (!price_.band || !price_.band->nextFrom || !price_.band->nextRate)
        return {};
    const BandInForce& band = *price_.band;
    const SeatCount missing = *band.nextFrom - price_.seats;
    const QString start = missing == 1
                              ? tr("1 seat to tier %1").arg(band.index + 1)
                              : tr("%1 seats to tier %2").arg(formatSeats(missing, locale_)).arg(band.index + 1);
    return tr("%1: then %2 a seat").arg(start, formatRate(*band.nextRate, price_.currency, locale_));
}

QString CalculatorViewModel::nextSeatText() const
{
    if (!price_.nextSeat)
        return tr("Last seat of the plan");
    return tr("Next seat %1").arg(formatRate(*price_.nextSeat, price_.currency, locale_));
}

QString CalculatorViewModel::savingText() const
{
    const Plan* plan = book_->findPlan(price_.plan);
    if (price_.billing != Billing::annual || !plan || !inputs_.selection.usage.empty())
        return {};
    const auto monthly = totalFor(*book_, *plan, price_.seats, Billing::monthly);
    std::int64_t year = 0;
    if (!monthly || __builtin_mul_overflow(monthly->units(), std::int64_t{12}, &year))
        return {};
    const Money saving = Money::fromUnits(year) - price_.total;
    if (saving.isZero())
        return tr("No saving against 12 monthly payments");
    return tr("Saves %1 against 12 monthly payments").arg(formatMoney(saving, price_.currency, locale_));
}

QString CalculatorViewModel::policyText() const
{
    if (price_.billing != Billing::annual)
        return {};
    return price_.annualPolicy.isZero()
               ? tr("Annual rates as published")
               : tr("Annual rates with %1 off").arg(formatPercent(price_.annualPolicy, locale_));
}

QString CalculatorViewModel::budgetText() const
{
    const Plan* plan = book_->findPlan(price_.plan);
    if (!inputs_.budget || !plan)
        return {};
    const Percent policy = inputs_.selection.annualDiscount.value_or(book_->rules.annualDiscount);
    const auto most = seatsForBudget(*book_, *plan, price_.billing, policy, *inputs_.budget);
    if (!most)
        return text(most.error().message);
    return tr("Up to %1 seats on %2, %3 left")
        .arg(formatSeats(most->seats, locale_), text(plan->name), formatMoney(most->left, price_.currency, locale_));
}

std::vector<LineRow> CalculatorViewModel::lineRows() const
{
    std::vector<LineRow> rows;
    rows.reserve(price_.lines.size() + price_.discounts.size() + 1);
    for (const Line& line : price_.lines)
        rows.push_back({text(line.description), formatQuantity(line.quantity, locale_),
                        line.rate ? formatRate(*line.rate, price_.currency, locale_) : QStringLiteral("—"),
                        formatMoney(line.amount, price_.currency, locale_), false});
    for (const Discount& discount : price_.discounts)
        rows.push_back({text(discount.description),
                        {},
                        discount.percent ? formatPercent(*discount.percent, locale_) : QString(),
                        QChar(0x2212) + formatMoney(discount.amount, price_.currency, locale_),
                        false});
    if (price_.discounts.empty())
        rows.push_back({tr("Discounts"), {}, {}, formatMoney({}, price_.currency, locale_), true});
    return rows;
}

QString CalculatorViewModel::dueText() const
{
    return price_.billing == Billing::annual ? tr("Due at the start of the year") : tr("Due on the first of the month");
}

} // namespace seatwise::ui
