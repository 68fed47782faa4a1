#pragma once

#include <optional>

#include <QLocale>
#include <QObject>
#include <QUndoStack>

#include "budget/model/budget_plan.h"

namespace seatwise::ui {

class CalculatorViewModel;

/// Binds the inputs of the Budget page to what the core makes of them, for the book of the Calculator. It formats; the
/// core computes.
class BudgetViewModel : public QObject
{
    Q_OBJECT

public:
    /// The Calculator must outlive it. `today` is where the dates begin.
    BudgetViewModel(CalculatorViewModel& calculator, Date today, QObject* parent = nullptr);

    [[nodiscard]] const BudgetInputs& inputs() const { return inputs_; }
    [[nodiscard]] const PriceBook& book() const;
    /// Of the language that is spoken now, which is a document's while one is made.
    [[nodiscard]] QLocale locale() const;
    /// Works everything out anew, and says what is wrong in the language that is spoken now.
    void recompute();
    [[nodiscard]] QString customer() const;
    [[nodiscard]] Date today() const { return today_; }
    [[nodiscard]] QUndoStack& undoStack() { return undo_; }
    /// How a date is read here: from today, in the school years of the book.
    [[nodiscard]] DateReading dateReading() const;

    /// Begins with these inputs; nothing to undo.
    void start(const BudgetInputs& inputs);
    // Every change can be undone; those of one field within one gesture are one step.
    void setInputs(const BudgetInputs& after);
    /// Ends the edit in progress: the next change of the same field is a step of its own.
    void endEdit() { ++gesture_; }
    /// A row beyond the last is added.
    void setSchool(std::size_t row, const SchoolRow& school);
    /// Takes a customer over from the Calculator, as a school of its own or in place of the one with its name.
    void takeCustomer(const SchoolRow& customer, Billing billing);
    /// Adds the schools of a table; what cannot be read is said by lastRead().
    void readTable(const Table& table, const ListChoices& choices = {});
    void removeSchools(std::vector<int> rows);

    [[nodiscard]] const BudgetPlan& plan() const { return plan_; }
    /// What the last paste or file brought, or why nothing; absent once schools were changed otherwise.
    [[nodiscard]] const std::optional<Result<SchoolList>>& lastRead() const { return read_; }

signals:
    void changed();

private:
    void apply(const BudgetInputs& inputs);

    CalculatorViewModel& calculator_;
    Date today_;
    BudgetInputs inputs_;
    QUndoStack undo_;
    int gesture_ = 0;
    BudgetPlan plan_;
    std::optional<Result<SchoolList>> read_;
};

} // namespace seatwise::ui
