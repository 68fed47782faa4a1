#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QString>

#include "models/page_edit.h"
#include "pricing/curve.h"
#include "pricing/price.h"
#include "words/typed_dates.h"

namespace seatwise::ui {

/// Everything a person sets on the Calculator. A value: undo, the scenarios of a call and what is kept are copies of
/// it.
struct CalculatorInputs
{
    QString customer;
    Selection selection;
    std::optional<Budget> budget; ///< a ceiling, for a month or for a year whatever the billing
    bool academic = false;        ///< aligned to the book's academic year
    std::optional<SummerPause> pause;
    std::optional<RefusedDate> startRefused; ///< typed in place of the start
    std::optional<RefusedDate> pauseFromRefused;
    std::optional<RefusedDate> pauseToRefused;

    friend bool operator==(const CalculatorInputs&, const CalculatorInputs&) = default;
};

struct QuoteInChange;

/// All that stands in a scenario. Undo goes from one to another.
struct CalculatorState
{
    SharedBook book;
    CalculatorInputs inputs;
    std::shared_ptr<const QuoteInChange> changing = nullptr; ///< the quote that the inputs change; null: none

    friend bool operator==(const CalculatorState&, const CalculatorState&) = default;
};

/// What every book can price: 200 seats where a plan takes them, else the smallest.
[[nodiscard]] CalculatorInputs firstInputs(const PriceBook& book);

/// The inputs less what another book does not know, and less the offers: they were those of the other list.
[[nodiscard]] CalculatorInputs inputsFor(const PriceBook& book, CalculatorInputs inputs);

/// The inputs as a book prices them: what its plans take of them, from today where no start was chosen.
[[nodiscard]] Selection askedOf(const PriceBook& book, const CalculatorInputs& inputs,
                                const std::optional<Date>& today);

/// What differs between two inputs, as a step of the menu: "change seats"; "bring back a scenario" where it is more
/// than one.
[[nodiscard]] NamedEdit editOf(const CalculatorInputs& before, const CalculatorInputs& after);

/// Whether a plan of the book is billed annually.
[[nodiscard]] bool offersAnnual(const PriceBook& book);

} // namespace seatwise::ui
