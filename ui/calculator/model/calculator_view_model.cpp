#include "calculator/model/calculator_view_model.h"

#include <utility>

#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

CalculatorViewModel::CalculatorViewModel(const SharedBook& book, std::optional<Date> today, QObject* parent)
    : QObject(parent)
    , today_(today)
    , tabs_({book, firstInputs(*book)}, today)
{
    sayNamesOf(*book);
}

void CalculatorViewModel::setBook(SharedBook book)
{
    endEdit();
    const auto name = [to = book] { return CalculatorWords::tr("switch to %1").arg(titleOf(*to)); };
    CalculatorInputs fitting = inputsFor(*book, inputs());
    step(name, {std::move(book), std::move(fitting)});
}

void CalculatorViewModel::take(CalculatorState state, const StepName& name)
{
    endEdit();
    step(name, std::move(state));
}

void CalculatorViewModel::setInputs(const CalculatorInputs& after, const StepName& name)
{
    if (after != inputs())
        step(name, {state().book, after, state().changing}, name ? 0 : editOf(inputs(), after).field);
}

/// Without a name it is called after what it changes. A step that names no other customer leaves the one there is, who
/// may have been named in another scenario since.
void CalculatorViewModel::step(const StepName& name, CalculatorState after, int field)
{
    const auto named = [name](const CalculatorState& was, const CalculatorState& is) {
        return name ? name() : editOf(was.inputs, is.inputs).name;
    };
    const bool ofQuote = state().changing || after.changing;
    const bool namesCustomer = !ofQuote && after.inputs.customer != inputs().customer;
    const auto apply = [this, namesCustomer](CalculatorState to) {
        if (!namesCustomer && !to.changing)
            to.inputs.customer = tabs_.customer();
        this->apply(std::move(to));
    };
    const int gesture = tabs_.front().gesture;
    undoStack().push(new PageEdit<CalculatorState>(named, field, gesture, state(), std::move(after), apply));
}

void CalculatorViewModel::apply(CalculatorState after)
{
    const SharedBook before = state().book;
    tabs_.put(std::move(after));
    if (before != state().book) {
        sayNamesOf(book());
        emit bookChanged();
    }
    emit changed();
}

void CalculatorViewModel::changeTabs(const std::function<void(CallTabs& tabs)>& act)
{
    const SharedBook before = state().book;
    const QUndoStack* inFront = &undoStack();
    act(tabs_);
    if (before != state().book) {
        sayNamesOf(book());
        emit bookChanged();
    }
    emit tabsChanged();
    if (inFront != &undoStack())
        emit changed();
}

std::optional<Error> CalculatorViewModel::problem() const
{
    return problems().empty() ? std::nullopt : std::optional(problems().front().error);
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
