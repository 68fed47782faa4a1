#pragma once

#include <functional>
#include <vector>

#include <QLocale>
#include <QObject>

#include "calculator/model/call_tabs.h"
#include "models/page_edit.h"
#include "money/error.h"

namespace seatwise::ui {

/// Binds the Calculator's inputs to a Price. It holds the scenarios of a call and speaks of the one in front: every
/// edit goes through it and can be undone there; it holds the last good price, and beside it what is wrong with the
/// inputs when they cannot be priced as they stand. What a person changes is in calculator_edits.h, what is done with
/// the scenarios in call_sheet.h, what it says in calculator_texts.h; the core computes.
class CalculatorViewModel : public QObject
{
    Q_OBJECT

public:
    /// `today` is the local date, where a contract begins unless a start is chosen.
    explicit CalculatorViewModel(const SharedBook& book, std::optional<Date> today = {}, QObject* parent = nullptr);

    [[nodiscard]] const PriceBook& book() const { return *state().book; }
    /// The book and the inputs together, and the quote that is being changed.
    [[nodiscard]] const CalculatorState& state() const { return tabs_.front().state; }
    [[nodiscard]] const CalculatorInputs& inputs() const { return state().inputs; }
    /// The price, without the offers that are refused; the last one that could be computed where the seats are.
    [[nodiscard]] const Price& price() const { return tabs_.front().price; }
    /// What price() is the price of: the inputs, from today where no start was chosen, less what the plan does not take
    /// and what is refused.
    [[nodiscard]] const Selection& priced() const { return tabs_.front().priced; }
    /// Why the inputs as they stand cannot be priced, the worst first; nothing when they can.
    [[nodiscard]] const std::vector<InputProblem>& problems() const { return tabs_.front().problems; }
    /// The first of problems().
    [[nodiscard]] std::optional<Error> problem() const;
    [[nodiscard]] const std::optional<Date>& today() const { return today_; }
    /// Of the scenario in front.
    [[nodiscard]] QUndoStack& undoStack() { return *tabs_.front().undo; }
    [[nodiscard]] const CallTabs& tabs() const { return tabs_; }
    [[nodiscard]] QLocale locale() const { return {}; }

    /// Takes another book, as one step that can be undone and brings back all that was there. Seats, billing, customer,
    /// start, term and academic year stay; a plan, add-on or usage the book does not know goes, and so do the offers:
    /// they were those of the other list. A quote is then no more being changed.
    void setBook(SharedBook book);
    /// Takes all that is to stand there, as one step of that name.
    void take(CalculatorState state, const StepName& name);

    /// Takes changed inputs. What is typed or dragged is one step with the next change of the same input; a choice is a
    /// step of its own, and so is what has a `name`, which the menu then says can be undone.
    void setInputs(const CalculatorInputs& after, const StepName& name = {});
    /// Ends the edit in progress: the next change of the same input is an undo step of its own.
    void endEdit() { tabs_.endEdit(); }

    /// Does something with the scenarios, and tells what is another by then.
    void changeTabs(const std::function<void(CallTabs& tabs)>& act);
    /// As CallTabs::record(); nobody is told.
    bool record(std::string_view at, const CallTabs::SourceOf& sourceOf) { return tabs_.record(at, sourceOf); }

signals:
    void bookChanged();
    /// The inputs, and with them the price.
    void changed();
    /// Scenarios were opened or closed, or another one came to the front.
    void tabsChanged();

private:
    void step(const StepName& name, CalculatorState after, int field = 0);
    void apply(CalculatorState after);

    std::optional<Date> today_;
    CallTabs tabs_;
};

/// What is wrong with one of the inputs; nothing when all is well.
[[nodiscard]] std::optional<Error> problemOf(const CalculatorViewModel& model, Concern concern);

/// The first day of the contract: the one chosen, else today; nothing where neither is known.
[[nodiscard]] std::optional<Date> startDate(const CalculatorViewModel& model);

/// How a date is read on the Calculator: from today, in the school years of the book.
[[nodiscard]] DateReading dateReading(const CalculatorViewModel& model);

} // namespace seatwise::ui
