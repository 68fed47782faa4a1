#include "viewmodels/calculator_view_model.h"

#include "pricing/fitted.h"
#include "pricing/offered_plan.h"
#include "viewmodels/format.h"
#include "viewmodels/page_edit.h"
#include "words/features.h"

namespace seatwise::ui {

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

std::vector<const Plan*> everyPlan(const PriceBook& book)
{
    std::vector<const Plan*> plans;
    plans.reserve(book.plans.size());
    for (const Plan& plan : book.plans)
        plans.push_back(&plan);
    return plans;
}

Concern concernOf(OfferKind kind)
{
    switch (kind) {
    case OfferKind::negotiated:
        return Concern::negotiated;
    case OfferKind::promotions:
        return Concern::promotions;
    case OfferKind::discount:
        break;
    }
    return Concern::discount;
}

Selection withoutOffers(Selection selection)
{
    selection.offers = {};
    return selection;
}

} // namespace

CalculatorViewModel::CalculatorViewModel(SharedBook book, QObject* parent)
    : QObject(parent)
    , book_(std::move(book))
{
    undo_.setUndoLimit(mostUndoSteps);
    inputs_.selection = firstSelection(*book_);
    reprice();
}

/// The inputs less what the book does not know.
CalculatorInputs CalculatorViewModel::inputsFor(const PriceBook& book) const
{
    CalculatorInputs inputs = inputs_;
    inputs.selection = fittedTo(book, everyPlan(book), std::move(inputs.selection));
    inputs.selection.annualDiscount.reset();
    inputs.selection.offers = {};
    inputs.pause.reset();
    inputs.pauseFromRefused.reset();
    inputs.pauseToRefused.reset();
    if (const auto* const plan = std::get_if<PlanId>(&inputs.selection.plan); plan && !book.findPlan(*plan))
        inputs.selection.plan = Cheapest{};
    if (!seatwise::price(book, fitted(book, inputs.selection))) {
        const Selection first = firstSelection(book);
        inputs.selection.plan = first.plan;
        inputs.selection.seats = first.seats;
        inputs.selection.billing = first.billing;
    }
    return inputs;
}

void CalculatorViewModel::setBook(SharedBook book)
{
    const QString name = CalculatorWords::tr("switch to %1").arg(text(book->name));
    State after{std::move(book), {}, {}};
    after.inputs = inputsFor(*after.book);
    endEdit();
    undo_.push(new PageEdit<State>(name, 0, gesture_, State{book_, inputs_, pins_}, std::move(after),
                                   [this](const State& state) { apply(state); }));
}

void CalculatorViewModel::apply(const State& state)
{
    book_ = state.book;
    pins_ = state.pins;
    inputs_ = state.inputs;
    reprice();
    emit bookChanged();
    emit pinsChanged();
    emit inputsChanged();
    emit priceChanged();
}

void CalculatorViewModel::setToday(Date today)
{
    today_ = today;
    reprice();
    emit inputsChanged();
    emit priceChanged();
}

void CalculatorViewModel::start(const CalculatorInputs& inputs)
{
    if (!seatwise::price(*book_, fitted(*book_, withoutOffers(inputs.selection))))
        return;
    undo_.clear();
    apply(inputs);
}

void CalculatorViewModel::endEdit()
{
    ++gesture_;
}

bool CalculatorViewModel::pin()
{
    if (pins_.size() >= mostPins || !problems_.empty())
        return false;
    QString label;
    for (char letter = 'A'; label.isEmpty(); ++letter) {
        const QString candidate = QChar::fromLatin1(letter);
        const bool taken = std::any_of(pins_.begin(), pins_.end(),
                                       [&](const PinnedScenario& pinned) { return pinned.label == candidate; });
        if (!taken)
            label = candidate;
    }
    std::vector<PinnedScenario> after = pins_;
    after.push_back({label, inputs_, price_});
    editPins(CalculatorWords::tr("pin %1").arg(label), after);
    return true;
}

void CalculatorViewModel::unpin(int index)
{
    std::vector<PinnedScenario> after = pins_;
    const QString label = after[static_cast<std::size_t>(index)].label;
    after.erase(after.begin() + index);
    editPins(CalculatorWords::tr("unpin %1").arg(label), after);
}

void CalculatorViewModel::editPins(const QString& name, const std::vector<PinnedScenario>& after)
{
    endEdit();
    undo_.push(new PageEdit<std::vector<PinnedScenario>>(name, 0, gesture_, pins_, after,
                                                         [this](const std::vector<PinnedScenario>& pins) {
                                                             pins_ = pins;
                                                             emit pinsChanged();
                                                         }));
}

void CalculatorViewModel::edit(Field field, const CalculatorInputs& after, const QString& name)
{
    if (after == inputs_)
        return;
    undo_.push(new PageEdit<CalculatorInputs>(name.isEmpty() ? nameOf(field) : name, static_cast<int>(field) + 1,
                                              gesture_, inputs_, after,
                                              [this](const CalculatorInputs& inputs) { apply(inputs); }));
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
    Selection asked = fitted(*book_, inputs_.selection);
    asked.start = startDate();
    problems_.clear();
    if (auto allowed = priceWithWhatIsAllowed(*book_, asked)) {
        price_ = std::move(allowed->price);
        priced_ = std::move(allowed->priced);
        for (auto& [kind, error] : allowed->refused)
            problems_.emplace_back(concernOf(kind), std::move(error));
    } else {
        problems_.emplace_back(Concern::seats, std::move(allowed).error());
    }
    if (inputs_.startRefused)
        problems_.emplace_back(Concern::start, inputs_.startRefused->problem);
    for (const auto& refused : {inputs_.pauseFromRefused, inputs_.pauseToRefused})
        if (refused)
            problems_.emplace_back(Concern::pause, refused->problem);
}

std::optional<Error> CalculatorViewModel::problem() const
{
    return problems_.empty() ? std::nullopt : std::optional(problems_.front().second);
}

std::optional<Error> CalculatorViewModel::problemOf(Concern concern) const
{
    for (const auto& [where, what] : problems_)
        if (where == concern)
            return what;
    return {};
}

std::optional<Date> CalculatorViewModel::startDate() const
{
    return inputs_.selection.start ? inputs_.selection.start : today_;
}

DateReading CalculatorViewModel::dateReading(YearlessDay yearless) const
{
    return ui::dateReading(locale_, today_.value_or(book_->effectiveFrom), book_->rules.academicYearStart, yearless);
}

ScheduleRequest CalculatorViewModel::scheduleRequest() const
{
    ScheduleRequest request;
    request.selection = priced_;
    if (inputs_.academic)
        request.alignedTo = book_->rules.academicYearStart;
    if (inputs_.pause)
        request.pause = *inputs_.pause;
    return request;
}

Result<Schedule> CalculatorViewModel::schedule() const
{
    return seatwise::schedule(*book_, scheduleRequest());
}

std::optional<Result<SeatsForBudget>> CalculatorViewModel::seatsForBudget() const
{
    const Plan* plan = book_->findPlan(price_.plan());
    if (!inputs_.budget || !plan)
        return std::nullopt;
    const auto offered = TRY(offeredOn(*book_, *plan, priced_));
    return seatwise::seatsForBudget(*book_, offered, *inputs_.budget);
}

std::vector<PlanChoice> CalculatorViewModel::planChoices() const
{
    const Selection& selection = inputs_.selection;
    std::vector<PlanChoice> choices;
    choices.push_back({text(toString(Cheapest{})), CalculatorWords::tr("Auto"), true, {}});
    for (const Plan& plan : book_->plans) {
        const auto why = refusal(book(), plan, selection.seats, selection.billing);
        choices.push_back({text(plan.id), text(plan.name), !why, why ? text(why->message) : QString()});
    }
    return choices;
}

bool CalculatorViewModel::offersAnnual() const
{
    return std::any_of(book_->plans.begin(), book_->plans.end(),
                       [](const Plan& plan) { return plan.offers(Billing::annual); });
}

QString CalculatorViewModel::refusalText() const
{
    if (problems_.empty())
        return {};
    switch (problems_.front().first) {
    case Concern::seats:
        return (price_.counts() == SeatWord::users ? CalculatorWords::tr("Fix users: this is the price of %1, %2")
                                                   : CalculatorWords::tr("Fix seats: this is the price of %1, %2"))
            .arg(text(price_.planName()), countSeats(price_.counts(), price_.seats(), locale_));
    case Concern::negotiated:
        return CalculatorWords::tr("Fix negotiated rates: this price is without them");
    case Concern::promotions:
        return CalculatorWords::tr("Fix promotions: this price is without them");
    case Concern::start:
        return CalculatorWords::tr("Fix start date: this is the price of another day");
    case Concern::pause:
        return CalculatorWords::tr("Fix summer pause: this price is of other days");
    case Concern::discount:
        break;
    }
    return CalculatorWords::tr("Fix discount: this price is without it");
}

} // namespace seatwise::ui
