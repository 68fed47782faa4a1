#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QUndoStack>

#include "calculator/model/calculator_inputs.h"
#include "calls/call.h"
#include "money/error.h"

namespace seatwise::ui {

/// The input beside which a problem is said.
enum class Concern { seats, negotiated, promotions, discount, start, pause };

struct InputProblem
{
    Concern concern = Concern::seats;
    Error error;
};

/// A scenario of the call as it is worked on: all that stands in its tab, what that costs, and what can be undone
/// there.
struct CallTab
{
    char letter = 'A';
    CalculatorState state;
    CalculatorInputs opened; ///< what stands there while nothing was changed
    Price price;             ///< the last one that could be computed, without the offers that are refused
    Selection priced;        ///< what that is the price of
    std::vector<InputProblem> problems;
    std::unique_ptr<QUndoStack> undo;
    int gesture = 0;  ///< counts the edits: two of one number are one step
    int recorded = 0; ///< the step whose price the history has
};

/// "A".
[[nodiscard]] QString labelOf(const CallTab& tab);

/// Whether nothing was changed there since it was opened, for whomever it is.
[[nodiscard]] bool isUntouched(const CallTab& tab);

/// A call that goes on: its scenarios in the order of their tabs, one of them in front. Only that one is priced when
/// its inputs change; the others keep the price they had. They are all for one customer.
class CallTabs
{
public:
    /// Where a price book comes from, by the hash of its content.
    using SourceOf = std::function<std::string(const std::string& sha256)>;

    /// A call that begins, with one scenario, A; `today` is where a contract begins unless a start is chosen.
    CallTabs(CalculatorState first, std::optional<Date> today);

    [[nodiscard]] const std::vector<CallTab>& all() const { return tabs_; }
    /// The place in all() of the one in front.
    [[nodiscard]] std::size_t frontPlace() const { return front_; }
    [[nodiscard]] const CallTab& front() const { return tabs_[front_]; }
    [[nodiscard]] bool isFull() const { return tabs_.size() >= scenarioLetters.size(); }
    /// Whether a scenario that was closed can come back.
    [[nodiscard]] bool canReopen() const { return !closed_.empty() && !isFull(); }
    /// Whom the call is with, whichever quote is being changed in front.
    [[nodiscard]] const QString& customer() const { return customer_; }
    /// The call as it was recorded last.
    [[nodiscard]] const Call& call() const { return call_; }

    /// Puts this into the scenario in front and prices it; another customer is then that of the call, unless a quote is
    /// being changed.
    void put(CalculatorState state);
    /// Ends the edit in progress of the scenario in front.
    void endEdit() { ++tabs_[front_].gesture; }

    /// Opens a scenario with this, the last and in front. Refused where there are six.
    [[nodiscard]] Result<void> open(CalculatorState state);
    void bringToFront(std::size_t place);
    /// Closes a scenario, which can be reopened. Refused for the only one.
    [[nodiscard]] Result<void> close(std::size_t place);
    /// Brings the scenario that was closed last back, the last and in front, with all that can be undone there; under
    /// another letter where its own is taken. Nothing unless canReopen().
    void reopen();
    /// Refused, changing nothing, for what cannot be notes of a call.
    [[nodiscard]] Result<void> setNotes(std::string notes);

    /// Begins another call in place of this one, with one scenario.
    void begin(CalculatorState first) { *this = CallTabs(std::move(first), today_); }
    /// Takes a call that was kept in place of this one; the states are those of its scenarios, in their order.
    void replace(Call call, std::vector<CalculatorState> states);
    /// Takes what stands in the tabs over into call(), a price that was not there yet with this time in UTC; whether
    /// the call is another than the one that was recorded last. Of a call in which nothing was done yet there is
    /// nothing to record.
    bool record(std::string_view at, const SourceOf& sourceOf);

private:
    [[nodiscard]] CallTab made(char letter, CalculatorState state, const CallTab* like = nullptr) const;
    [[nodiscard]] bool isBlank() const;
    void add(CallTab tab);
    void follow();
    void recordTab(CallTab& tab, std::string_view at, const SourceOf& sourceOf);

    Call call_; ///< its letters, notes and history are always those of now
    std::optional<Call> recorded_;
    std::vector<CallTab> tabs_;
    std::size_t front_ = 0;
    std::vector<CallTab> closed_; ///< the last one last
    std::optional<Date> today_;
    QString customer_;
};

} // namespace seatwise::ui
