#include "calculator/model/ramp_on_chart.h"

#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

std::vector<CurvePin> rampOnChart(const CalculatorViewModel& model, CurveMode mode)
{
    std::vector<CurvePin> steps;
    const Selection& selection = model.inputs().selection;
    for (int year = 2; year <= yearsOfRamp(selection); ++year) {
        const SeatCount seats = seatsInYear(selection, year);
        const auto marker = seats == seatsInYear(selection, year - 1) ? std::nullopt : markerAt(model, mode, seats);
        if (marker)
            steps.push_back({marker->x, marker->y,
                             CalculatorWords::tr("Year %1 · %2")
                                 .arg(formatCount(year, model.locale()), formatCount(seats, model.locale()))});
    }
    return steps;
}

} // namespace seatwise::ui
