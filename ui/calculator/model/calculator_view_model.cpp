#include "calculator/model/calculator_view_model.h"

#include <algorithm>
#include <utility>

#include "pricing/fitted.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

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

} // namespace

CalculatorViewModel::CalculatorViewModel(SharedBook book, std::optional<Date> today, QObject* parent)
    : QObject(parent)
    , today_(today)
{
    undo_.setUndoLimit(maxUndoSteps);
    state_.inputs = firstInputs(*book);
    state_.book = std::move(book);
    sayNamesOf(*state_.book);
    reprice();
}

void CalculatorViewModel::setBook(SharedBook book)
{
    endEdit();
    const auto name = [to = toQString(book->name)] { return CalculatorWords::tr("switch to %1").arg(to); };
    CalculatorInputs inputs = inputsFor(*book, state_.inputs);
    step(name, {std::move(book), std::move(inputs), {}});
}

void CalculatorViewModel::take(CalculatorState state, const StepName& name)
{
    endEdit();
    step(name, std::move(state));
}

bool CalculatorViewModel::pin()
{
    std::vector<PinnedScenario> after = pins();
    if (after.size() >= maxPins || !problems_.empty())
        return false;
    QString label;
    for (char letter = 'A'; label.isEmpty(); ++letter) {
        const QString candidate = QChar::fromLatin1(letter);
        const bool taken = std::any_of(after.begin(), after.end(),
                                       [&](const PinnedScenario& pinned) { return pinned.label == candidate; });
        if (!taken)
            label = candidate;
    }
    after.push_back({label, state_.inputs, price_});
    endEdit();
    step([label] { return CalculatorWords::tr("pin %1").arg(label); },
         {state_.book, state_.inputs, after, state_.changing});
    return true;
}

void CalculatorViewModel::unpin(int index)
{
    std::vector<PinnedScenario> after = pins();
    const QString label = after[static_cast<std::size_t>(index)].label;
    after.erase(after.begin() + index);
    endEdit();
    step([label] { return CalculatorWords::tr("unpin %1").arg(label); },
         {state_.book, state_.inputs, after, state_.changing});
}

void CalculatorViewModel::setInputs(const CalculatorInputs& inputs, const StepName& name)
{
    if (inputs != state_.inputs)
        step(name, {state_.book, inputs, state_.pins, state_.changing}, name ? 0 : editOf(state_.inputs, inputs).field);
}

/// Without a name it is called after what it changes.
void CalculatorViewModel::step(const StepName& name, CalculatorState after, int field)
{
    const auto named = [name](const CalculatorState& was, const CalculatorState& is) {
        return name ? name() : editOf(was.inputs, is.inputs).name;
    };
    undo_.push(new PageEdit<CalculatorState>(named, field, gesture_, state_, std::move(after),
                                             [this](const CalculatorState& state) { apply(state); }));
}

void CalculatorViewModel::apply(const CalculatorState& after)
{
    const CalculatorState before = std::exchange(state_, after);
    sayNamesOf(*state_.book);
    const bool otherPins = before.pins != after.pins;
    const bool onlyPins =
        otherPins && before.book == after.book && before.inputs == after.inputs && before.changing == after.changing;
    if (!onlyPins)
        reprice();
    if (before.book != after.book)
        emit bookChanged();
    if (otherPins)
        emit pinsChanged();
    if (!onlyPins)
        emit changed();
}

void CalculatorViewModel::reprice()
{
    Selection asked = fitted(book(), inputs().selection);
    asked.start = startDate(*this);
    problems_.clear();
    if (auto allowed = priceWithWhatIsAllowed(book(), asked)) {
        price_ = std::move(allowed->price);
        priced_ = std::move(allowed->priced);
        for (auto& [kind, error] : allowed->refused)
            problems_.push_back({concernOf(kind), std::move(error)});
    } else {
        problems_.push_back({Concern::seats, std::move(allowed).error()});
    }
    if (inputs().startRefused)
        problems_.push_back({Concern::start, inputs().startRefused->problem});
    for (const auto& refused : {inputs().pauseFromRefused, inputs().pauseToRefused})
        if (refused)
            problems_.push_back({Concern::pause, refused->problem});
}

std::optional<Error> CalculatorViewModel::problem() const
{
    return problems_.empty() ? std::nullopt : std::optional(problems_.front().error);
}

std::optional<Error> problemOf(const CalculatorViewModel& model, Concern concern)
{
    for (const InputProblem& problem : model.problems())
        if (problem.concern == concern)
            return problem.error;
    return {};
}

std::optional<Date> startDate(const CalculatorViewModel& model)
{
    const auto& chosen = model.inputs().selection.start;
    return chosen ? chosen : model.today();
}

DateReading dateReading(const CalculatorViewModel& model)
{
    const PriceBook& book = model.book();
    return dateReading(model.locale(), model.today().value_or(book.effectiveFrom), book.rules.academicYearStart);
}

} // namespace seatwise::ui
