#pragma once

#include <vector>

#include "calculator/model/plot.h"

namespace seatwise::ui {

/// What a chart can run along: the seats, or a unit that the plan on show meters.
struct ChartUnit
{
    ChargeUnit unit; ///< the seats or a meter
    QString name;    ///< "Seats", "Users", "API calls"

    friend bool operator==(const ChartUnit&, const ChartUnit&) = default;
};

/// The units of the plan on show, the one to begin with first: the seats where it takes more than one number of them or
/// charges for them, else the meter that has usage, else its first. At least one.
[[nodiscard]] std::vector<ChartUnit> chartUnits(const CalculatorViewModel& model);

// As the functions of plot.h along a metered unit, for a month: the plans that charge by it and take the seats, with
// everything else as it is priced. In CurveMode::perSeat and nextSeat one unit takes the place of a seat.

/// Where the axis of a unit ends: as far as its slider, or beyond the usage on the next 1-2-5 step.
[[nodiscard]] std::int64_t usageAxisEnd(const CalculatorViewModel& model, const ChartUnit& unit);

/// The usage of the unit in the price.
[[nodiscard]] Quantity usageOf(const CalculatorViewModel& model, const ChartUnit& unit);

[[nodiscard]] CurvePlot usagePlotFor(const CalculatorViewModel& model, CurveMode mode, const ChartUnit& unit,
                                     const Palette& palette, const PriceBook* beside = nullptr);
[[nodiscard]] std::optional<CurveMarker> usageMarkerAt(const CalculatorViewModel& model, CurveMode mode,
                                                       const ChartUnit& unit, Quantity quantity);
[[nodiscard]] std::vector<CurvePin> usagePinsOn(const CalculatorViewModel& model, CurveMode mode,
                                                const ChartUnit& unit);
[[nodiscard]] QString usageSummary(const CalculatorViewModel& model, CurveMode mode, const ChartUnit& unit);
[[nodiscard]] std::vector<QStringList> usageTable(const CalculatorViewModel& model, const ChartUnit& unit,
                                                  const PriceBook* beside = nullptr);

} // namespace seatwise::ui
