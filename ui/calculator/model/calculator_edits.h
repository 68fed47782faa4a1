#pragma once

#include <optional>

#include <QString>

#include "calculator/model/calculator_view_model.h"

namespace seatwise::ui {

// What a person can change on the Calculator: each edit makes other inputs, which can be undone.

/// Begins with these inputs; nothing to undo. Offers that the book refuses (a promotion may have expired since) stay
/// and are said as a problem, beside the price without them. Inputs that have no price even so are not taken.
void start(CalculatorViewModel& model, const CalculatorInputs& inputs);

void setCustomer(CalculatorViewModel& model, const QString& customer);
void setSeats(CalculatorViewModel& model, SeatCount seats);
/// A plan id, or "auto".
void setPlan(CalculatorViewModel& model, const QString& plan);
void setBilling(CalculatorViewModel& model, Billing billing);
/// Percent taken off annual amounts; absent: the book's rule.
void setAnnualPolicy(CalculatorViewModel& model, std::optional<Percent> policy);
/// A ceiling for a month or a year: for what the one in place is for, else for the billing period in force. It stays
/// what it is for when the billing changes.
void setBudget(CalculatorViewModel& model, std::optional<Money> budget);
/// The first day of the contract; absent: today. What was typed and is no date is a problem until it is mended.
void setStart(CalculatorViewModel& model, std::optional<Date> start,
              const std::optional<RefusedDate>& refused = std::nullopt);
/// 1 to 5 years; absent: no term.
void setTerm(CalculatorViewModel& model, std::optional<int> years);
/// Takes a promotion of the book, or leaves it.
void setPromotion(CalculatorViewModel& model, const QString& code, bool taken);
/// The account manager's discount and the reason for it.
void setDiscount(CalculatorViewModel& model, Percent percent);
void setDiscountReason(CalculatorViewModel& model, const QString& reason);
void setNegotiated(CalculatorViewModel& model, const std::optional<NegotiatedRates>& rates);
void setAcademic(CalculatorViewModel& model, bool aligned);
/// The days of each year on which nothing is billed; absent: none.
void setPause(CalculatorViewModel& model, const std::optional<SummerPause>& pause,
              const std::optional<RefusedDate>& fromRefused = std::nullopt,
              const std::optional<RefusedDate>& toRefused = std::nullopt);
/// Pauses over the summer of the book, or not at all.
void setPaused(CalculatorViewModel& model, bool paused);
/// The month's usage of a metered unit; zero removes it. What another plan meters stays for when it is chosen again.
void setUsage(CalculatorViewModel& model, const QString& unit, Quantity quantity);
/// Takes an add-on of the book, or leaves it. Those that the price is without, because its plan is not sold with them,
/// go.
void setAddOn(CalculatorViewModel& model, const QString& id, bool taken);

} // namespace seatwise::ui
