#pragma once

#include "calculator/model/calculator_view_model.h"
#include "charts/curve_view.h"
#include "theme/palette.h"

namespace seatwise::ui {

/// What the chart shows. Every figure is for a month, so that plans and billing periods can be compared, except in
/// `annual`, which sets a year of monthly billing beside annual billing.
enum class CurveMode { perSeat, total, nextSeat, annual };

inline constexpr int curveSamples = 240;  ///< of one line
inline constexpr int curveTableRows = 32; ///< of one plan

/// What a slider of seats reaches, and the seat counts at which it stops on its way.
struct SeatSpan
{
    int first = 1;
    int last = 1;
    std::vector<int> stops;
};
[[nodiscard]] SeatSpan seatSpan(const CalculatorViewModel& model);

/// The largest seat count on the axis: 75,000, or the next 1-2-5 step above more seats than that.
[[nodiscard]] SeatCount axisEnd(SeatCount seats);
/// The same for any quantity with another usual end.
[[nodiscard]] std::int64_t axisEnd(std::int64_t quantity, std::int64_t usual);

/// What a mode shows of a price: `each` is what one seat or unit costs in the billing period.
[[nodiscard]] std::optional<double> valueOnChart(CurveMode mode, Billing billing, double each, Money total,
                                                 const std::optional<Money>& next);

/// "Cost per seat and month".
[[nodiscard]] QString curveTitle(CurveMode mode, SeatWord word);

/// The curve of one plan along the seats, without a colour.
[[nodiscard]] CurveSeries seriesOf(const CalculatorViewModel& model, const Plan& plan, CurveMode mode, Billing billing);

/// The curves along the seats of every plan of the book for the billing, the usage, the add-ons and the offers in
/// force, with the bands of the plan on show, which is always among them, and the budget where it is a curve; and those
/// of another list, unless it is null. Made anew only when one of those changes, never on a step of the slider.
[[nodiscard]] CurvePlot plotFor(const CalculatorViewModel& model, CurveMode mode, const Palette& palette,
                                const PriceBook* beside = nullptr);

/// A read-out at a seat count on the plan on show (or the plan "auto" takes there); nothing where no plan admits it.
[[nodiscard]] std::optional<CurveMarker> markerAt(const CalculatorViewModel& model, CurveMode mode, SeatCount seats);

/// The other scenarios of the book in front as points of the chart.
[[nodiscard]] std::vector<CurvePin> pinsOn(const CalculatorViewModel& model, CurveMode mode);

/// The chart in a sentence, for a screen reader.
[[nodiscard]] QString spokenSummary(const CalculatorViewModel& model, CurveMode mode);

/// The rows of the table that says the same as the chart: seats, plan, total, per seat, next seat.
[[nodiscard]] std::vector<QStringList> plotTable(const CalculatorViewModel& model, const PriceBook* beside = nullptr);

} // namespace seatwise::ui
