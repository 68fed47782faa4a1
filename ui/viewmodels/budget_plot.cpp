#include "viewmodels/budget_plot.h"

#include <cmath>

#include <QCoreApplication>

#include "viewmodels/drawn.h"
#include "viewmodels/format.h"

namespace seatwise::ui {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("BudgetPlot", source);
}

} // namespace

CurvePlot outlookPlot(const BudgetViewModel& model, const Palette& palette)
{
    CurvePlot plot;
    plot.title = tr("Cost of a year");
    plot.xTitle = tr("Year");
    plot.logX = false;
    plot.logY = false;
    const std::array<QString, 3> names{tr("Low growth"), tr("Expected growth"), tr("High growth")};
    for (std::size_t i = 0; i < model.outlooks().size(); ++i) {
        CurveSeries series{names[i], palette.series[i], i != 1, {}};
        for (const OutlookYear& year : model.outlooks()[i].years)
            series.points.emplace_back(year.year, drawn(year.pooled));
        plot.series.push_back(std::move(series));
    }
    if (const auto& ceiling = model.inputs().ceiling) // a line of its own, so that the axis reaches it
        plot.series.push_back({tr("Ceiling"),
                               palette.pin,
                               true,
                               {{1.0, drawn(*ceiling)}, {static_cast<double>(model.inputs().years), drawn(*ceiling)}}});
    plot.xLabel = [locale = model.locale()](double year) { return locale.toString(std::llround(year)); };
    plot.yLabel = [currency = model.book().currency, locale = model.locale()](double amount) {
        return formatMoney(Money::whole(std::llround(amount)), currency, locale);
    };
    return plot;
}

std::optional<CurveMarker> outlookMarker(const BudgetViewModel& model, double year)
{
    if (model.outlooks().empty())
        return std::nullopt;
    for (const OutlookYear& ahead : model.outlooks()[1].years)
        if (ahead.year == std::llround(year))
            return CurveMarker{static_cast<double>(ahead.year), drawn(ahead.pooled),
                               tr("Year %1 · %2 seats").arg(ahead.year).arg(formatSeats(ahead.seats, model.locale())),
                               formatMoney(ahead.pooled, model.book().currency, model.locale())};
    return std::nullopt;
}

} // namespace seatwise::ui
