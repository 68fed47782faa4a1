#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "pricebook/seat_word.h"

namespace seatwise {
class Price;
} // namespace seatwise

namespace seatwise::ui {

class CalculatorViewModel;

// What the Calculator says of the price and the inputs it holds.

/// A row of the line-item table, ready to show.
struct LineRow
{
    QString description;
    QString quantity;
    QString rate;
    QString amount;
    bool muted = false; ///< a row of nothing, such as "Discounts" where there are none

    friend bool operator==(const LineRow&, const LineRow&) = default;
};

/// A plan toggle: whether the plan admits the seats and the billing in force, and if not, why.
struct PlanChoice
{
    QString id;
    QString name;
    bool available = true;
    QString reason;

    friend bool operator==(const PlanChoice&, const PlanChoice&) = default;
};

[[nodiscard]] std::vector<PlanChoice> planChoices(const CalculatorViewModel& model);

/// What to put right before the price is that of the inputs, and what it is the price of meanwhile: "Fix seats: this is
/// the price of Ensemble, 200 seats"; empty when all is well.
[[nodiscard]] QString refusalText(const CalculatorViewModel& model);
/// "Ensemble, 200 seats · billed annually".
[[nodiscard]] QString headingText(const CalculatorViewModel& model);
/// "$652.20".
[[nodiscard]] QString totalText(const CalculatorViewModel& model);
/// "/ year", what a price is for.
[[nodiscard]] QString periodText(const Price& price);
[[nodiscard]] QString periodText(const CalculatorViewModel& model);
/// "$54.35 a month" or "$652.20 for 12 months".
[[nodiscard]] QString equivalentText(const CalculatorViewModel& model);
/// "$3.2610 per seat and year".
[[nodiscard]] QString perSeatText(const CalculatorViewModel& model);
/// "Tier 2 · 120–239 seats".
[[nodiscard]] QString bandText(const CalculatorViewModel& model);
/// "40 seats to tier 3: next seats at $0.16".
[[nodiscard]] QString nextBandText(const CalculatorViewModel& model);
/// "$0.18 a month for the next seat".
[[nodiscard]] QString nextSeatText(const CalculatorViewModel& model);
/// What annual billing saves against monthly, computed.
[[nodiscard]] QString savingText(const CalculatorViewModel& model);
/// The annual policy in force; empty when billed monthly.
[[nodiscard]] QString policyText(const CalculatorViewModel& model);
/// Charges, then discounts, or that there are none.
[[nodiscard]] std::vector<LineRow> lineRows(const CalculatorViewModel& model);
/// What the total row is called.
[[nodiscard]] QString dueText(const CalculatorViewModel& model);

/// What the modes of the chart are called, along the seats or along a metered unit.
[[nodiscard]] QStringList curveModeNames(bool bySeats, SeatWord word);

} // namespace seatwise::ui
