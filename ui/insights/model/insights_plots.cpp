#include "insights/model/insights_plots.h"

#include <algorithm>
#include <cmath>

#include "calculator/model/drawn.h"
#include "charts/money_ticks.h"
#include "insights/model/insights_texts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t monthsShownBefore = 24;

QColor colorOf(Movement movement, const Palette& palette)
{
    switch (movement) {
    case Movement::signedUp:
        return palette.series[0];
    case Movement::expansion:
        return palette.series[2];
    case Movement::reactivation:
        return palette.series[4];
    case Movement::contraction:
        return palette.series[1];
    case Movement::churn:
        break;
    }
    return palette.series[3];
}

/// How many months after the last that is seen the outlook begins: the month of today is not over yet.
long beginOf(const InsightsFigures& figures)
{
    return (figures.outlook->months.front().month - figures.all.back().month).count();
}

QString monthAt(const InsightsFigures& figures, double place, const QLocale& locale)
{
    return monthName(figures.all.front().month + std::chrono::months{std::lround(place)}, locale);
}

} // namespace

BarsPlot movementPlot(const InsightsViewModel& model, const Palette& palette, const QLocale& locale)
{
    const Currency& currency = model.accounts().currency;
    BarsPlot plot;
    plot.title = InsightsWords::tr("MRR movement");
    plot.figureTitle = InsightsWords::tr("MRR");
    plot.label = moneyTicks(currency, locale);
    for (const Movement movement : everyMovement)
        plot.kinds.push_back({movementName(movement), colorOf(movement, palette)});
    for (const MonthMovements& month : model.figures()->months) {
        BarColumn column{monthName(month.month, locale), formatMoney(month.end, currency, locale), {}};
        for (const Movement movement : everyMovement) {
            const Money amount = amountOf(month, movement);
            const Money change = isLoss(movement) ? Money() - amount : amount;
            column.parts.push_back(
                {drawn(change), InsightsWords::tr("%1, %2: %3")
                                    .arg(movementName(movement), column.name, signedMoney(change, currency, locale))});
        }
        plot.columns.push_back(std::move(column));
    }
    return plot;
}

std::vector<OutlookCurve> outlookCurves(const InsightsViewModel& model)
{
    using Kind = OutlookCurve::Kind;
    const InsightsFigures& figures = *model.figures();
    const std::size_t last = figures.all.size() - 1;
    std::vector<OutlookCurve> curves{{Kind::seen, InsightsWords::tr("as it was"), {}}};
    for (std::size_t i = last - std::min(last, monthsShownBefore); i <= last; ++i)
        curves.front().points.emplace_back(static_cast<double>(i), drawn(figures.all[i].end));
    if (!figures.outlook)
        return curves;
    const long first = static_cast<long>(last) + beginOf(figures);
    const auto known = static_cast<std::size_t>(first - 1);
    const QPointF now(static_cast<double>(known), drawn(figures.all[known].end));
    const auto add = [&](Kind kind, const QString& name, const auto& figureOf) {
        OutlookCurve curve{kind, name, {now}};
        for (const OutlookMonth& month : figures.outlook->months)
            curve.points.emplace_back(curve.points.back().x() + 1, figureOf(month));
        curves.push_back(std::move(curve));
    };
    add(Kind::expected, InsightsWords::tr("expected"), [](const OutlookMonth& month) { return month.total.mean; });
    if (!figures.outlook->onlySeries)
        add(Kind::contracted, InsightsWords::tr("today's customers"),
            [](const OutlookMonth& month) { return month.contracted.value_or(0); });
    add(Kind::range80, InsightsWords::tr("80 %"), [](const OutlookMonth& month) { return month.total.low80; });
    add(Kind::range80, QString(), [](const OutlookMonth& month) { return month.total.high80; });
    add(Kind::range95, InsightsWords::tr("95 %"), [](const OutlookMonth& month) { return month.total.low95; });
    add(Kind::range95, QString(), [](const OutlookMonth& month) { return month.total.high95; });
    return curves;
}

CurvePlot outlookPlot(const InsightsViewModel& model, const Palette& palette, const QLocale& locale)
{
    using Kind = OutlookCurve::Kind;
    CurvePlot plot;
    plot.title = InsightsWords::tr("Forecast of MRR");
    plot.logX = false;
    plot.logY = false;
    plot.yLabel = moneyTicks(model.accounts().currency, locale);
    plot.xLabel = [&model, locale](double place) {
        const bool isMonth = std::abs(place - std::round(place)) < 0.01;
        return isMonth && model.figures() ? monthAt(*model.figures(), place, locale) : QString();
    };
    for (OutlookCurve& curve : outlookCurves(model)) {
        const bool isRange = curve.kind == Kind::range80 || curve.kind == Kind::range95;
        const QColor color = curve.kind == Kind::seen         ? palette.text
                             : curve.kind == Kind::contracted ? palette.series[2]
                             : curve.kind == Kind::range95    ? palette.series[5]
                                                              : palette.series[0];
        plot.series.push_back(
            {curve.name, color, curve.kind != Kind::seen && !isRange, std::move(curve.points), isRange});
    }
    return plot;
}

std::optional<CurveMarker> outlookMarker(const InsightsViewModel& model, double month, const QLocale& locale)
{
    const InsightsFigures& figures = *model.figures();
    const auto place = std::lround(month);
    const auto last = static_cast<long>(figures.all.size()) - 1;
    const Currency& currency = model.accounts().currency;
    if (place < 0)
        return std::nullopt;
    if (place <= last) {
        const MonthMovements& seen = figures.all[static_cast<std::size_t>(place)];
        return CurveMarker{static_cast<double>(place), drawn(seen.end), monthName(seen.month, locale),
                           formatMoney(seen.end, currency, locale)};
    }
    if (!figures.outlook)
        return std::nullopt;
    const auto ahead = static_cast<std::size_t>(place - last - beginOf(figures));
    if (ahead >= figures.outlook->months.size())
        return std::nullopt;
    const QStringList row = outlookRows(model, locale)[ahead];
    return CurveMarker{static_cast<double>(place), figures.outlook->months[ahead].total.mean, row[0],
                       InsightsWords::tr("about %1; 95 %: %2 to %3").arg(row[1], row[4], row[5])};
}

} // namespace seatwise::ui
