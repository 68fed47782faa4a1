#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "calculator/model/calculator_view_model.h"

namespace seatwise::ui {

// What a person can change on the Calculator: each edit makes other inputs, which can be undone.

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
/// 1 to 5 years; absent: no term. Seats of years beyond it go.
void setTerm(CalculatorViewModel& model, std::optional<int> years);
/// Takes a promotion of the book, or leaves it.
void setPromotion(CalculatorViewModel& model, const QString& code, bool taken);
/// The account manager's discount, in place of an amount that a quote may have brought, and the reason for it.
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
/// The month's usage of a metered unit, in the place of events of it; zero removes it. What another plan meters stays
/// for when it is chosen again.
void setUsage(CalculatorViewModel& model, const QString& unit, Quantity quantity);
/// The amounts of a month's events of a unit, one by one, in the place of a number of them; none removes them.
void setEvents(CalculatorViewModel& model, const QString& unit, const std::vector<Money>& amounts);
/// Takes an add-on of the book, or leaves it. Those that the price is without, because its plan is not sold with them,
/// go.
void setAddOn(CalculatorViewModel& model, const QString& id, bool taken);

/// Plan, seats and billing of a pool, as one step to undo.
void takePool(CalculatorViewModel& model, const Selection& pool);

} // namespace seatwise::ui
