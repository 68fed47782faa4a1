#pragma once

#include <vector>

#include <QLocale>
#include <QObject>
#include <QUndoStack>

#include "calculator/model/calculator_inputs.h"
#include "models/page_edit.h"
#include "money/error.h"

namespace seatwise::ui {

/// The input beside which a problem is said.
enum class Concern { seats, negotiated, promotions, discount, start, pause };

struct InputProblem
{
    Concern concern = Concern::seats;
    Error error;
};

/// Binds the Calculator's inputs to a Price. Every edit goes through it and can be undone; it holds the last good
/// price, and beside it what is wrong with the inputs when they cannot be priced as they stand. What a person changes
/// is in calculator_edits.h, what it says in calculator_texts.h; the core computes.
class CalculatorViewModel : public QObject
{
    Q_OBJECT

public:
    /// `today` is the local date, where a contract begins unless a start is chosen.
    explicit CalculatorViewModel(SharedBook book, std::optional<Date> today = {}, QObject* parent = nullptr);

    [[nodiscard]] const PriceBook& book() const { return *state_.book; }
    /// The book, the inputs and the pinned scenarios together, and the quote that is being changed.
    [[nodiscard]] const CalculatorState& state() const { return state_; }
    [[nodiscard]] const CalculatorInputs& inputs() const { return state_.inputs; }
    /// The price, without the offers that are refused; the last one that could be computed where the seats are.
    [[nodiscard]] const Price& price() const { return price_; }
    /// What price() is the price of: the inputs, from today where no start was chosen, less what the plan does not take
    /// and what is refused.
    [[nodiscard]] const Selection& priced() const { return priced_; }
    /// Why the inputs as they stand cannot be priced, the worst first; nothing when they can.
    [[nodiscard]] const std::vector<InputProblem>& problems() const { return problems_; }
    /// The first of problems().
    [[nodiscard]] std::optional<Error> problem() const;
    [[nodiscard]] const std::optional<Date>& today() const { return today_; }
    [[nodiscard]] QUndoStack& undoStack() { return undo_; }
    [[nodiscard]] const std::vector<PinnedScenario>& pins() const { return state_.pins; }
    [[nodiscard]] QLocale locale() const { return {}; }

    /// Takes another book, as one step that can be undone and brings back all that was there. Seats, billing, customer,
    /// start, term and academic year stay; a plan, add-on or usage the book does not know goes, and so do the offers
    /// and the pinned scenarios: they were those of the other list. A quote is then no more being changed.
    void setBook(SharedBook book);
    /// Takes all that is to stand there, as one step of that name.
    void take(CalculatorState state, const StepName& name);

    /// Takes changed inputs. What is typed or dragged is one step with the next change of the same input; a choice is a
    /// step of its own, and so is what has a `name`, which the menu then says can be undone.
    void setInputs(const CalculatorInputs& inputs, const StepName& name = {});
    /// Ends the edit in progress: the next change of the same input is an undo step of its own.
    void endEdit() { ++gesture_; }

    /// Pins the scenario on show; false when four are pinned already. Pinning and unpinning can be undone.
    bool pin();
    void unpin(int index);

signals:
    void bookChanged();
    /// The inputs, and with them the price.
    void changed();
    void pinsChanged();

private:
    void step(const StepName& name, CalculatorState after, int field = 0);
    void apply(const CalculatorState& after);
    void reprice();

    CalculatorState state_;
    Price price_;
    Selection priced_;
    std::vector<InputProblem> problems_;
    std::optional<Date> today_;
    QUndoStack undo_;
    int gesture_ = 0;
};

/// What is wrong with one of the inputs; nothing when all is well.
[[nodiscard]] std::optional<Error> problemOf(const CalculatorViewModel& model, Concern concern);

/// The first day of the contract: the one chosen, else today; nothing where neither is known.
[[nodiscard]] std::optional<Date> startDate(const CalculatorViewModel& model);

/// How a date is read on the Calculator: from today, in the school years of the book.
[[nodiscard]] DateReading dateReading(const CalculatorViewModel& model);

} // namespace seatwise::ui
