#include "budget/model/budget_plot.h"

#include <cmath>

#include "budget/model/budget_texts.h"
#include "calculator/model/drawn.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

CurvePlot outlookPlot(const BudgetViewModel& model, const Palette& palette)
{
    CurvePlot plot;
    plot.title = BudgetWords::tr("Cost of a year");
    plot.xTitle = BudgetWords::tr("Year");
    plot.logX = false;
    plot.logY = false;
    const QStringList names = outlookNames(model);
    for (std::size_t i = 0; i < model.plan().outlooks.size(); ++i) {
        const bool planned = &model.plan().outlooks[i] == model.plan().expected();
        CurveSeries series{names[static_cast<int>(i)], palette.series[i], !planned, {}};
        for (const OutlookYear& year : model.plan().outlooks[i].years)
            series.points.emplace_back(year.year, drawn(year.pooled));
        plot.series.push_back(std::move(series));
    }
    if (const auto& ceiling = model.inputs().ceiling) // a line of its own, so that the axis reaches it
        plot.series.push_back({BudgetWords::tr("Ceiling"),
                               palette.pin,
                               true,
                               {{1.0, drawn(*ceiling)}, {static_cast<double>(model.inputs().years), drawn(*ceiling)}}});
    plot.xLabel = [locale = model.locale()](double year) {
        const bool whole = std::abs(year - std::round(year)) < 0.01; // between two years there is none
        return whole ? locale.toString(std::llround(year)) : QString();
    };
    plot.yLabel = [currency = model.book().currency, locale = model.locale()](double amount) {
        return formatMoney(Money::whole(std::llround(amount)), currency, locale);
    };
    return plot;
}

std::optional<CurveMarker> outlookMarker(const BudgetViewModel& model, double year)
{
    if (!model.plan().expected())
        return std::nullopt;
    for (const OutlookYear& ahead : model.plan().expected()->years)
        if (ahead.year == std::llround(year))
            return CurveMarker{static_cast<double>(ahead.year), drawn(ahead.pooled),
                               BudgetWords::tr("Year %1 · %2")
                                   .arg(ahead.year)
                                   .arg(countSeats(model.book().counts, ahead.seats, model.locale())),
                               formatMoney(ahead.pooled, model.book().currency, model.locale())};
    return std::nullopt;
}

} // namespace seatwise::ui
