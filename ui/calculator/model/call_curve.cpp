#include "calculator/model/call_curve.h"

#include <algorithm>
#include <cmath>

#include "calculator/model/plan_on_chart.h"
#include "calculator/model/plot.h"
#include "calculator/model/usage_plot.h"
#include "charts/money_ticks.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

CurvePlot callCurve(const CalculatorViewModel& model, const Palette& palette)
{
    CurvePlot plot;
    plot.title = curveTitle(CurveMode::perSeat, model.book().counts);
    plot.xLabel = [locale = model.locale()](double seats) { return formatCount(std::llround(seats), locale); };
    plot.yLabel = moneyTicks(model.price().currency(), model.locale());
    const Plan* const plan = planOnShow(model);
    if (!plan || !isPerSeat(chartUnits(model).front().unit))
        return plot;
    CurveSeries series = seriesOf(model, *plan, CurveMode::perSeat, model.price().billing());
    series.name.clear(); // alone it needs no legend
    series.color = palette.series.front();
    if (std::ranges::any_of(series.points, [](QPointF p) { return p.y() > 0; }))
        plot.series.push_back(std::move(series));
    return plot;
}

std::optional<CurveMarker> callMarker(const CalculatorViewModel& model)
{
    const Price& price = model.price();
    auto marker = problemOf(model, Concern::seats) ? std::optional<CurveMarker>()
                                                   : markerAt(model, CurveMode::perSeat, price.seats());
    if (marker) {
        marker->title = CalculatorWords::tr("%1 at %2")
                            .arg(formatPerSeat(price.perSeatMonth(), price.currency(), model.locale()),
                                 formatCount(price.seats(), model.locale()));
        marker->detail.clear();
    }
    return marker;
}

} // namespace seatwise::ui
