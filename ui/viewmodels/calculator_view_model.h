#pragma once

#include <memory>
#include <vector>

#include <QLocale>
#include <QObject>
#include <QUndoStack>

#include "billing/schedule.h"
#include "money/error.h"
#include "pricing/curve.h"
#include "pricing/monthly_difference.h"
#include "viewmodels/calculator_inputs.h"

namespace seatwise::ui {

/// A plan toggle: whether the plan admits the seats and the billing in force, and if not, why.
struct PlanChoice
{
    QString id;
    QString name;
    bool available = true;
    QString reason;

    friend bool operator==(const PlanChoice&, const PlanChoice&) = default;
};

/// The input beside which a problem is said.
enum class Concern { seats, negotiated, promotions, discount, start, pause };

/// Binds the Calculator's inputs to a Price. Every edit goes through it and can be undone; it holds the last good
/// price, and beside it what is wrong with the inputs when they cannot be priced as they stand. What it says is in
/// calculator_texts.h; the core computes.
class CalculatorViewModel : public QObject
{
    Q_OBJECT

public:
    explicit CalculatorViewModel(SharedBook book, QObject* parent = nullptr);

    [[nodiscard]] const PriceBook& book() const { return *book_; }
    [[nodiscard]] const SharedBook& sharedBook() const { return book_; }
    [[nodiscard]] const CalculatorInputs& inputs() const { return inputs_; }
    /// The price, without the offers that are refused; the last one that could be computed where the seats are.
    [[nodiscard]] const Price& price() const { return price_; }
    /// Why the inputs as they stand cannot be priced; nothing when they can.
    [[nodiscard]] std::optional<Error> problem() const;
    /// What to put right before price() is that of the inputs, and what it is the price of meanwhile: "Fix seats: this
    /// is the price of Ensemble, 200 seats"; empty when all is well.
    [[nodiscard]] QString refusalText() const;
    /// What is wrong with one of the inputs; nothing when all is well.
    [[nodiscard]] std::optional<Error> problemOf(Concern concern) const;
    /// What price() is the price of: the inputs, from today where no start was chosen, less what the plan does not take
    /// and what is refused.
    [[nodiscard]] const Selection& priced() const { return priced_; }
    /// The first day of the contract: the one chosen, else today; nothing where neither is known.
    [[nodiscard]] std::optional<Date> startDate() const;
    /// How a date is read on the Calculator: from today, in the school years of the book.
    [[nodiscard]] DateReading dateReading(YearlessDay yearless = YearlessDay::coming) const;
    /// The invoices of what is priced, in the school calendar of the inputs.
    [[nodiscard]] Result<Schedule> schedule() const;
    [[nodiscard]] ScheduleRequest scheduleRequest() const;
    /// The most seats that the budget buys on the plan on show with the offers in force; nothing without a budget.
    [[nodiscard]] std::optional<Result<SeatsForBudget>> seatsForBudget() const;
    [[nodiscard]] QUndoStack& undoStack() { return undo_; }
    [[nodiscard]] const std::vector<PinnedScenario>& pins() const { return pins_; }
    /// What the price costs more or less for a month than a pinned one.
    [[nodiscard]] MonthlyDifference differenceFrom(const PinnedScenario& pinned) const
    {
        return monthlyDifference(price(), pinned.price);
    }
    [[nodiscard]] const QLocale& locale() const { return locale_; }

    /// The local date, where a contract begins unless a start is chosen.
    void setToday(Date today);

    /// Takes another book, as one step that can be undone and brings back all that was there. Seats, billing, customer,
    /// start, term and academic year stay; a plan, add-on or usage the book does not know goes, and so do the offers
    /// and the pinned scenarios: they were those of the other list.
    void setBook(SharedBook book);

    /// Begins with these inputs; nothing to undo. Offers that the book refuses (a promotion may have expired since)
    /// stay and are said as a problem, beside the price without them. Inputs that have no price even so are not taken.
    void start(const CalculatorInputs& inputs);

    void setCustomer(const QString& customer);
    void setSeats(SeatCount seats);
    /// A plan id, or "auto". A toggle is an undo step of its own, and so is the billing period.
    void setPlan(const QString& plan);
    void setBilling(Billing billing);
    /// Percent taken off annual amounts; absent: the book's rule.
    void setAnnualPolicy(std::optional<Percent> policy);
    /// A ceiling for a month or a year: for what the one in place is for, else for the billing period in force. It
    /// stays what it is for when the billing changes.
    void setBudget(std::optional<Money> budget);
    /// The first day of the contract; absent: today. What was typed and is no date is a problem until it is mended.
    void setStart(std::optional<Date> start, const std::optional<RefusedDate>& refused = std::nullopt);
    /// 1 to 5 years; absent: no term.
    void setTerm(std::optional<int> years);
    /// Takes a promotion of the book, or leaves it.
    void setPromotion(const QString& code, bool taken);
    /// The account manager's discount and the reason for it.
    void setDiscount(Percent percent);
    void setDiscountReason(const QString& reason);
    void setNegotiated(const std::optional<NegotiatedRates>& rates);
    void setAcademic(bool aligned);
    /// The days of each year on which nothing is billed; absent: none.
    void setPause(const std::optional<SummerPause>& pause, const std::optional<RefusedDate>& fromRefused = std::nullopt,
                  const std::optional<RefusedDate>& toRefused = std::nullopt);
    /// The month's usage of a metered unit; zero removes it. What another plan meters stays for when it is chosen
    /// again.
    void setUsage(const QString& unit, Quantity quantity);
    /// Takes an add-on of the book, or leaves it. Those that the price is without, because its plan is not sold with
    /// them, go.
    void setAddOn(const QString& id, bool taken);
    /// All inputs at once, as one step: a pinned scenario brought back, a session restored.
    /// `name` is what the menu says can be undone; empty: that a scenario was brought back.
    void setInputs(const CalculatorInputs& inputs, const QString& name = {});
    /// Ends the edit in progress: the next change of the same input is an undo step of its own.
    void endEdit();

    /// Pins the scenario on show; false when four are pinned already. Pinning and unpinning can be undone.
    bool pin();
    void unpin(int index);

    [[nodiscard]] std::vector<PlanChoice> planChoices() const;
    [[nodiscard]] bool offersAnnual() const;

signals:
    void bookChanged();
    void inputsChanged();
    void priceChanged();
    void pinsChanged();

private:
    /// What a book is used with.
    struct State
    {
        SharedBook book;
        CalculatorInputs inputs;
        std::vector<PinnedScenario> pins;

        friend bool operator==(const State&, const State&) = default;
    };

    enum class Field {
        customer,
        seats,
        plan,
        billing,
        policy,
        budget,
        usage,
        addOns,
        start,
        term,
        promotions,
        discount,
        reason,
        negotiated,
        academic,
        pause,
        all
    };

    [[nodiscard]] QString nameOf(Field field) const;
    void edit(Field field, const CalculatorInputs& after, const QString& name = {});
    void editPins(const QString& name, const std::vector<PinnedScenario>& after);
    void apply(const CalculatorInputs& inputs);
    void apply(const State& state);
    [[nodiscard]] CalculatorInputs inputsFor(const PriceBook& book) const;
    void reprice();

    SharedBook book_;
    CalculatorInputs inputs_;
    Price price_;
    std::vector<std::pair<Concern, Error>> problems_;
    Selection priced_;
    std::optional<Date> today_;
    std::vector<PinnedScenario> pins_;
    QUndoStack undo_;
    QLocale locale_;
    int gesture_ = 0;
};

} // namespace seatwise::ui
