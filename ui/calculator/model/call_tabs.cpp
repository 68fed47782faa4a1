#include "calculator/model/call_tabs.h"

#include <algorithm>
#include <utility>

#include <QUuid>

#include "calculator/model/call_inputs.h"
#include "calls/scenarios.h"
#include "pricing/fitted.h"
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

void reprice(CallTab& tab, const std::optional<Date>& today)
{
    const PriceBook& book = *tab.state.book;
    const CalculatorInputs& inputs = tab.state.inputs;
    tab.problems.clear();
    if (auto allowed = priceWithWhatIsAllowed(book, askedOf(book, inputs, today))) {
        tab.price = std::move(allowed->price);
        tab.priced = std::move(allowed->priced);
        for (auto& [kind, error] : allowed->refused)
            tab.problems.push_back({concernOf(kind), std::move(error)});
    } else {
        tab.problems.push_back({Concern::seats, std::move(allowed).error()});
    }
    if (inputs.startRefused)
        tab.problems.push_back({Concern::start, inputs.startRefused->problem});
    for (const auto& refused : {inputs.pauseFromRefused, inputs.pauseToRefused})
        if (refused)
            tab.problems.push_back({Concern::pause, refused->problem});
}

CallId newCallId()
{
    return CallId("c-" + QUuid::createUuid().toString(QUuid::Id128).left(16).toStdString());
}

/// A book without what only the program knows of it: where it comes from.
CallBook bookOf(const CalculatorState& state)
{
    return {{}, state.book->sha256};
}

} // namespace

QString labelOf(const CallTab& tab)
{
    return QChar::fromLatin1(tab.letter);
}

bool isUntouched(const CallTab& tab)
{
    CalculatorInputs opened = tab.opened;
    opened.customer = tab.state.inputs.customer;
    return !tab.state.changing && opened == tab.state.inputs;
}

CallTabs::CallTabs(CalculatorState first, std::optional<Date> today)
    : call_(newCall(newCallId(), {}, bookOf(first), keptInputs(first.inputs)))
    , today_(today)
    , customer_(first.inputs.customer)
{
    tabs_.push_back(made(call_.front, std::move(first)));
}

void CallTabs::put(CalculatorState state)
{
    CallTab& tab = tabs_[front_];
    if (tab.state.book != state.book && isUntouched(tab))
        tab.opened = state.inputs;
    tab.state = std::move(state);
    if (!tab.state.changing)
        customer_ = tab.state.inputs.customer;
    reprice(tab, today_);
}

Result<void> CallTabs::open(CalculatorState state)
{
    call_ = TRY(withScenario(call_, bookOf(state), keptInputs(lasting(state).inputs)));
    add(made(call_.front, std::move(state), &front()));
    return {};
}

void CallTabs::bringToFront(std::size_t place)
{
    endEdit();
    call_.front = tabs_[place].letter;
    follow();
}

Result<void> CallTabs::close(std::size_t place)
{
    call_ = TRY(withoutScenario(call_, tabs_[place].letter));
    closed_.push_back(std::move(tabs_[place]));
    tabs_.erase(tabs_.begin() + static_cast<std::ptrdiff_t>(place));
    follow();
    return {};
}

void CallTabs::reopen()
{
    if (!canReopen())
        return;
    CallTab tab = std::move(closed_.back());
    closed_.pop_back();
    const Scenario scenario{tab.letter, bookOf(tab.state), keptInputs(lasting(tab.state).inputs), {}, {}};
    if (!findScenario(call_, tab.letter)) {
        call_.scenarios.push_back(scenario);
        call_.front = tab.letter;
    } else if (auto with = withScenario(call_, scenario.book, scenario.inputs)) {
        call_ = std::move(*with);
        tab.letter = call_.front;
    }
    add(std::move(tab));
}

Result<void> CallTabs::setNotes(std::string notes)
{
    call_ = TRY(withNotes(call_, std::move(notes)));
    return {};
}

/// The tabs from before go last, so that what can be undone in one of these is told from what could be undone there.
void CallTabs::replace(Call call, std::vector<CalculatorState> states)
{
    std::vector<CallTab> tabs;
    for (std::size_t place = 0; place < states.size(); ++place) {
        CalculatorInputs first = firstInputs(*states[place].book);
        tabs.push_back(made(call.scenarios[place].letter, std::move(states[place])));
        tabs.back().opened = std::move(first);
    }
    call_ = std::move(call);
    recorded_ = call_;
    customer_ = toQString(call_.customer);
    tabs_ = std::move(tabs);
    closed_.clear();
    follow();
}

bool CallTabs::record(std::string_view at, const SourceOf& sourceOf)
{
    if (isBlank())
        return false;
    if (auto named = withCustomer(call_, customer_.toStdString(), call_.customerId))
        call_ = std::move(*named);
    for (CallTab& tab : tabs_)
        recordTab(tab, at, sourceOf);
    if (call_.began.empty())
        call_.began = at;
    if (call_ == recorded_)
        return false;
    call_.changed = at;
    recorded_ = call_;
    return true;
}

/// Of a quote that is being changed the call holds what stood there before.
void CallTabs::recordTab(CallTab& tab, std::string_view at, const SourceOf& sourceOf)
{
    const auto kept = std::ranges::find(call_.scenarios, tab.letter, &Scenario::letter);
    const CalculatorState& state = lasting(tab.state);
    const int step = tab.undo->index();
    const bool isPriced = kept->outcome && kept->book.sha256 == state.book->sha256;
    ScenarioInputs inputs = keptInputs(state.inputs);
    const bool isSame = isPriced && kept->inputs == inputs;
    kept->book = {sourceOf(state.book->sha256), state.book->sha256};
    kept->inputs = std::move(inputs);
    if (isSame)
        return;
    kept->outcome.reset();
    if (tab.state.changing || !tab.problems.empty())
        return;
    const PriceBook& book = *state.book;
    const Step which = std::exchange(tab.recorded, step) == step ? Step::continues : Step::own;
    const Calculation calculation{
        std::string(at), tab.letter, {book.id, book.name, book.version, book.sha256}, outcomeOf(tab.price)};
    if (auto with = recorded(call_, calculation, which))
        call_ = std::move(*with);
}

/// Inputs that have no price show the last one of `like`, or of what every book can price.
CallTab CallTabs::made(char letter, CalculatorState state, const CallTab* like) const
{
    CallTab tab;
    tab.letter = letter;
    tab.opened = state.inputs;
    tab.undo = std::make_unique<QUndoStack>();
    tab.undo->setUndoLimit(maxUndoSteps);
    if (like && like->state.book == state.book) {
        tab.price = like->price;
        tab.priced = like->priced;
    } else {
        tab.state = {state.book, firstInputs(*state.book)};
        reprice(tab, today_);
    }
    tab.state = std::move(state);
    reprice(tab, today_);
    return tab;
}

bool CallTabs::isBlank() const
{
    return call_.began.empty() && tabs_.size() == 1 && isUntouched(front()) && customer_.isEmpty() &&
           call_.notes.empty();
}

void CallTabs::add(CallTab tab)
{
    endEdit();
    tabs_.push_back(std::move(tab));
    follow();
}

/// Takes the one in front from the call. It is for the customer of the call, who may have been named elsewhere.
void CallTabs::follow()
{
    const auto inFront = std::ranges::find(tabs_, call_.front, &CallTab::letter);
    front_ = inFront == tabs_.end() ? 0 : static_cast<std::size_t>(inFront - tabs_.begin());
    CallTab& tab = tabs_[front_];
    if (!tab.state.changing)
        tab.state.inputs.customer = customer_;
}

} // namespace seatwise::ui
