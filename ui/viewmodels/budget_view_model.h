#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include "district/school_list.h"
#include "district/summer.h"
#include "billing/schedule.h"
#include "money/error.h"
#include "viewmodels/budget_inputs.h"

namespace seatwise::ui {

class CalculatorViewModel;

/// What a row of the list of schools comes to; empty texts where the row cannot be read.
struct SchoolResult
{
    QString seats; ///< with headroom
    QString share;
    QString separate;

    friend bool operator==(const SchoolResult&, const SchoolResult&) = default;
};

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
    [[nodiscard]] const QLocale& locale() const;
    [[nodiscard]] QString customer() const;
    [[nodiscard]] Date today() const { return today_; }
    [[nodiscard]] bool offersAnnual() const;
    /// The day a year of the budget begins: of the fiscal year, or of the book's academic year.
    [[nodiscard]] std::chrono::month_day yearStart() const;

    [[nodiscard]] QUndoStack& undoStack() { return undo_; }
    /// How the schools are billed: as chosen, where the price book offers that.
    [[nodiscard]] Billing billing() const;
    /// How a date is read here: from today, in the school years of the book.
    [[nodiscard]] DateReading dateReading() const;

    /// Begins with these inputs; nothing to undo.
    void start(const BudgetInputs& inputs);
    // Every change can be undone; those of one field within one gesture are one step.
    void setInputs(const BudgetInputs& inputs);
    /// Ends the edit in progress: the next change of the same field is a step of its own.
    void endEdit() { ++gesture_; }
    /// A row beyond the last is added.
    void setSchool(std::size_t row, const SchoolRow& school);
    void addSchools(const std::vector<SchoolRow>& schools);
    /// Takes a customer over from the Calculator, as a school of its own or in place of the one with its name.
    void takeCustomer(const SchoolRow& customer, Billing billing);
    /// Adds the schools of a table; what cannot be read is said by readReport().
    void readTable(const Table& table, const ListChoices& choices = {});
    void removeSchools(std::vector<int> rows);

    [[nodiscard]] const std::optional<Pool>& pool() const { return pool_; }
    /// For low, expected and high growth, or the one for typed seats; empty where there is nothing to price.
    [[nodiscard]] const std::vector<Outlook>& outlooks() const { return outlooks_; }
    /// The outlook to plan with, for expected growth or typed seats; null where there is none.
    [[nodiscard]] const Outlook* expected() const;
    [[nodiscard]] const std::vector<FundShare>& funds() const { return funds_; }
    [[nodiscard]] const std::optional<Error>& fundProblem() const { return fundProblem_; }
    [[nodiscard]] const std::optional<SummerComparison>& summers() const { return summers_; }
    [[nodiscard]] const std::optional<Error>& summerProblem() const { return summerProblem_; }
    [[nodiscard]] const std::optional<Schedule>& schedule() const { return schedule_; }
    /// The subscription of the pool; there must be a pool with a plan.
    [[nodiscard]] Selection selection() const;
    /// Rows that were left out, and why there is no price.
    [[nodiscard]] const std::vector<Error>& problems() const { return problems_; }
    /// What the last paste or file brought.
    [[nodiscard]] const QString& readReport() const { return readReport_; }
    /// Whether every row of it could be read.
    [[nodiscard]] bool readAll() const { return readAll_; }
    [[nodiscard]] SchoolResult resultOf(std::size_t row) const;

signals:
    void changed();

private:
    void edit(const BudgetInputs& after);
    void apply(const BudgetInputs& inputs);
    void recompute();
    void readRows();
    void fillYears();
    void poolSchools();
    void lookAhead();
    void splitFunds();
    void planDates();
    [[nodiscard]] Percent annualDiscount() const;

    CalculatorViewModel& calculator_;
    Date today_;
    BudgetInputs inputs_;
    QUndoStack undo_;
    int gesture_ = 0;
    std::vector<School> schools_;                     ///< that can be read, with headroom
    std::vector<std::optional<std::size_t>> shareOf_; ///< of each row, among the shares of the pool
    std::optional<Pool> pool_;
    std::vector<Outlook> outlooks_;
    std::vector<FundShare> funds_;
    std::optional<Error> fundProblem_;
    std::optional<SummerComparison> summers_;
    std::optional<Error> summerProblem_;
    std::optional<Schedule> schedule_;
    std::vector<Error> problems_;
    QString readReport_;
    bool readAll_ = true;
};

} // namespace seatwise::ui
