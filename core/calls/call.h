#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "customers/customer.h"
#include "money/currency.h"
#include "money/error.h"
#include "money/fixed.h"
#include "pricebook/price_book.h"
#include "pricebook/seat_word.h"
#include "pricing/curve.h"
#include "quoting/quote.h"
#include "selection/selection.h"

namespace seatwise {

using CallId = Id<struct CallTag>;

/// The letters of scenarios, which say how many a call has at most (scenarios.h).
inline constexpr std::string_view scenarioLetters = "ABCDEF";
/// The calculations that a call remembers; the oldest go.
inline constexpr std::size_t maxCalculations = 500;

/// The price book of a scenario: where it comes from, and its content when it was last priced.
struct CallBook
{
    std::string source; ///< a shipped id or the path of a file
    std::string sha256; ///< of its content, as PriceBook has it

    friend bool operator==(const CallBook&, const CallBook&) = default;
};

/// What a person sets for a scenario, beside its price book.
struct ScenarioInputs
{
    Selection selection;
    std::optional<Budget> budget; ///< a ceiling, for a month or for a year whatever the billing
    bool academic = false;        ///< aligned to the book's academic year
    std::optional<SummerPause> pause;
    std::string startTyped; ///< what stands in the field and is no date; empty where a date, or nothing, does
    std::string pauseFromTyped;
    std::string pauseToTyped;

    friend bool operator==(const ScenarioInputs&, const ScenarioInputs&) = default;
};

/// What was asked, in short, and what it came to.
struct Outcome
{
    PlanId plan;
    std::string planName;
    SeatCount seats = 0;
    SeatWord counts = SeatWord::seats; ///< what the seats are called
    Billing billing = Billing::annual;
    Money total; ///< of a billing period
    Currency currency;

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// A tab of a call.
struct Scenario
{
    char letter = 'A'; ///< one of scenarioLetters, which stays with it
    CallBook book;
    ScenarioInputs inputs;
    QuoteId changes;                ///< the quote whose next revision it makes; empty for none
    std::optional<Outcome> outcome; ///< of these inputs; absent where they have no price

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// An entry of the history of a call.
struct Calculation
{
    std::string at; ///< in UTC: "2026-11-21T10:15:30Z"
    char letter = 'A';
    BookReference book;
    Outcome outcome;

    friend bool operator==(const Calculation&, const Calculation&) = default;
};

/// A conversation with a customer: what was asked for, side by side, as a value. scenarios.h changes it.
struct Call
{
    CallId id;           ///< given by whoever begins it: what isCallId() takes
    std::string began;   ///< in UTC: "2026-11-21T10:15:30Z"
    std::string changed; ///< the same, set by whoever changes it; lists are ordered by it
    std::string customer;
    CustomerId customerId; ///< empty where the customer is not one of the store
    std::string notes;
    std::vector<Scenario> scenarios;  ///< in the order of the tabs, one at least
    char front = 'A';                 ///< the letter of the one that is in front
    std::vector<Calculation> history; ///< oldest first
    std::int64_t forgotten = 0;       ///< how many calculations the history no longer has

    friend bool operator==(const Call&, const Call&) = default;
};

/// A tab of a call, as a list shows it.
struct ScenarioHead
{
    char letter = 'A';
    std::string book; ///< its source
    std::optional<Outcome> outcome;

    friend bool operator==(const ScenarioHead&, const ScenarioHead&) = default;
};

/// What a list shows of a call; see Call for each.
struct CallHead
{
    CallId id;
    std::string began;
    std::string changed;
    std::string customer;
    CustomerId customerId;
    char front = 'A';
    std::vector<ScenarioHead> scenarios;

    friend bool operator==(const CallHead&, const CallHead&) = default;
};

[[nodiscard]] CallHead headOf(const Call& call);

/// The scenario of a letter, as long as the call lives. Misused, saying which there are, for another letter.
[[nodiscard]] Result<const Scenario*> findScenario(const Call& call, char letter);

/// Whether a text can be the id of a call: 1 to 64 small letters, digits and "-", so that it is a file name everywhere.
[[nodiscard]] bool isCallId(std::string_view text) noexcept;

/// Whether a text is a time as calls have it: "2026-11-21T10:15:30Z".
[[nodiscard]] bool isUtcTime(std::string_view text) noexcept;

/// What a price says of itself to a call.
[[nodiscard]] Outcome outcomeOf(const Price& price);

/// Refused, in one line, for a call that is none: an id that isCallId() does not take, a time that is none, no
/// scenario, more of them than letters or a letter twice, none in front, more calculations than are remembered, and
/// customer or notes that withCustomer() and withNotes() refuse.
[[nodiscard]] Result<void> checkCall(const Call& call);

/// Refused, saying how long it may be, for notes over maxNotes (customers/customer.h) bytes, and for text that is not
/// UTF-8.
[[nodiscard]] Result<void> checkCallNotes(std::string_view notes);

} // namespace seatwise
