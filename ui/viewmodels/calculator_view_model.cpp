#include "viewmodels/calculator_view_model.h"

#include "pricing/allowed_price.h"
#include "pricing/fitted.h"
#include "viewmodels/format.h"
#include "viewmodels/page_edit.h"
#include "words/features.h"

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

Selection withoutOffers(Selection selection)
{
    selection.offers = {};
    return selection;
}

} // namespace

CalculatorViewModel::CalculatorViewModel(SharedBook book, std::optional<Date> today, QObject* parent)
    : QObject(parent)
    , book_(std::move(book))
    , today_(today)
{
    undo_.setUndoLimit(mostUndoSteps);
    inputs_ = firstInputs(*book_);
    reprice();
}

void CalculatorViewModel::setBook(SharedBook book)
{
    const QString name = CalculatorWords::tr("switch to %1").arg(text(book->name));
    State after{std::move(book), {}, {}};
    after.inputs = inputsFor(*after.book, inputs_);
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
    emit changed();
}

void CalculatorViewModel::start(const CalculatorInputs& inputs)
{
    if (!seatwise::price(*book_, fitted(*book_, withoutOffers(inputs.selection))))
        return;
    undo_.clear();
    apply(inputs);
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

void CalculatorViewModel::setInputs(const CalculatorInputs& inputs, const QString& name)
{
    if (inputs == inputs_)
        return;
    const NamedEdit edit = name.isEmpty() ? editOf(inputs_, inputs) : NamedEdit{name};
    undo_.push(new PageEdit<CalculatorInputs>(edit.name, edit.field, gesture_, inputs_, inputs,
                                              [this](const CalculatorInputs& given) { apply(given); }));
}

void CalculatorViewModel::apply(const CalculatorInputs& inputs)
{
    inputs_ = inputs;
    reprice();
    emit changed();
}

void CalculatorViewModel::reprice()
{
    Selection asked = fitted(*book_, inputs_.selection);
    asked.start = startDate(*this);
    problems_.clear();
    if (auto allowed = priceWithWhatIsAllowed(*book_, asked)) {
        price_ = std::move(allowed->price);
        priced_ = std::move(allowed->priced);
        for (auto& [kind, error] : allowed->refused)
            problems_.push_back({concernOf(kind), std::move(error)});
    } else {
        problems_.push_back({Concern::seats, std::move(allowed).error()});
    }
    if (inputs_.startRefused)
        problems_.push_back({Concern::start, inputs_.startRefused->problem});
    for (const auto& refused : {inputs_.pauseFromRefused, inputs_.pauseToRefused})
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
