#pragma once

#include <QString>

#include "calculator/model/calculator_view_model.h"
#include "quoting/quote_option.h"

namespace seatwise::ui {

// Seats that grow by year: how the Calculator sets them, and what they come to.

/// The most there are: as many as a schedule covers.
inline constexpr int maxYearsToSet = 10;

/// The years whose seats can be set: those of the term, or of a ramp that is longer; 1 where there is no second one.
[[nodiscard]] int yearsToSet(const CalculatorViewModel& model);

/// Whether seats are set for later years.
[[nodiscard]] bool hasRamp(const CalculatorViewModel& model);

/// Lets the seats grow by year, at first the same in each, or lets them be the same.
void setRamp(CalculatorViewModel& model, bool grows);

/// The seats of a year from the second on; years before it that have none of their own keep what they had.
void setSeatsInYear(CalculatorViewModel& model, int year, SeatCount seats);

/// What a quote of what stands there would offer: of a ramp the price of all its years, where it has one.
[[nodiscard]] QuotedPrice quotedPrice(const CalculatorViewModel& model);

/// "$2,779.80 over 3 years, in 3 invoices", or what is wrong with the ramp; empty without one.
[[nodiscard]] QString rampText(const CalculatorViewModel& model);

} // namespace seatwise::ui
