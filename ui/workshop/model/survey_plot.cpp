#include "workshop/model/survey_plot.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "calculator/model/drawn.h"
#include "charts/money_ticks.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// More points than a chart has pixels show nothing more.
constexpr std::size_t maxPoints = 2'000;

using Curve = std::int64_t CurveShares::*;

double shareDrawn(std::int64_t count)
{
    return static_cast<double>(count);
}

/// Every point, or every so many of them and the last.
template<class Point, class Draw>
std::vector<QPointF> points(const std::vector<Point>& all, Draw draw)
{
    const std::size_t step = all.size() / maxPoints + 1;
    std::vector<QPointF> made;
    for (std::size_t i = 0; i < all.size(); i += step)
        made.push_back(draw(all[i]));
    if (!all.empty() && (all.size() - 1) % step != 0)
        made.push_back(draw(all.back()));
    return made;
}

/// Where a curve stands at a price, on the straight line between its points: the place of a ring, no figure.
double heightAt(const PriceSensitivity& found, Curve curve, Money price)
{
    const auto next = std::find_if(found.curves.begin(), found.curves.end(),
                                   [price](const CurveShares& shares) { return shares.price >= price; });
    if (next == found.curves.end() || next == found.curves.begin() || next->price == price)
        return next == found.curves.end() ? 0.0 : shareDrawn((*next).*curve);
    const CurveShares& before = *std::prev(next);
    const double part = (drawn(price) - drawn(before.price)) / (drawn(next->price) - drawn(before.price));
    return std::lerp(shareDrawn(before.*curve), shareDrawn((*next).*curve), part);
}

QPointF demandPoint(const DemandPoint& point, DemandCurve curve)
{
    const double y = curve == DemandCurve::revenue ? drawn(point.revenuePerHundred) : drawn(point.share);
    return {drawn(point.price), y};
}

/// The answered price at `x`, or the next one.
template<class Point>
const Point& pointAt(const std::vector<Point>& points, double x)
{
    const auto next =
        std::find_if(points.begin(), points.end(), [x](const Point& point) { return drawn(point.price) >= x; });
    return next == points.end() ? points.back() : *next;
}

template<class Point>
std::vector<double> pricesOf(const std::vector<Point>& points)
{
    std::vector<double> prices(points.size());
    std::transform(points.begin(), points.end(), prices.begin(), [](const Point& point) { return drawn(point.price); });
    return prices;
}

} // namespace

CurvePlot sensitivityPlot(const PriceSensitivity& found, const MoneyStyle& style, const Palette& palette)
{
    CurvePlot plot;
    plot.title = WorkshopWords::tr("Respondents by price");
    plot.xTitle = WorkshopWords::tr("Price");
    plot.logX = plot.logY = plot.wholeX = false;
    plot.stops = pricesOf(found.curves);
    struct Line
    {
        QString name;
        Curve curve;
        bool dashed;
    };
    const std::array<Line, 4> lines{Line{WorkshopWords::tr("Too cheap"), &CurveShares::tooCheap, false},
                                    Line{WorkshopWords::tr("Cheap"), &CurveShares::cheap, true},
                                    Line{WorkshopWords::tr("Expensive"), &CurveShares::expensive, true},
                                    Line{WorkshopWords::tr("Too expensive"), &CurveShares::tooExpensive, false}};
    for (std::size_t i = 0; i < lines.size(); ++i)
        plot.series.push_back({lines[i].name, palette.series[i], lines[i].dashed,
                               points(found.curves, [curve = lines[i].curve](const CurveShares& shares) {
                                   return QPointF(drawn(shares.price), shareDrawn(shares.*curve));
                               })});
    plot.xLabel = moneyTicks(style.currency, style.locale);
    plot.yLabel = [locale = style.locale](double count) { return locale.toString(std::llround(count)); };
    return plot;
}

std::vector<CurvePin> intersectionPins(const PriceSensitivity& found)
{
    const auto pin = [&found](Money price, Curve curve, const QString& label) {
        return CurvePin{drawn(price), heightAt(found, curve, price), label};
    };
    const Curve ofPme = found.range == PriceRange::original ? &CurveShares::tooExpensive : &CurveShares::cheap;
    std::vector<CurvePin> pins{pin(found.pme, ofPme, WorkshopWords::tr("PME")),
                               pin(found.idp, &CurveShares::cheap, WorkshopWords::tr("IDP"))};
    if (found.opp)
        pins.insert(pins.begin() + 1, pin(*found.opp, &CurveShares::tooCheap, WorkshopWords::tr("OPP")));
    if (found.pmc)
        pins.insert(pins.begin(), pin(*found.pmc, &CurveShares::tooCheap, WorkshopWords::tr("PMC")));
    return pins;
}

CurvePlot demandPlot(const Demand& demand, DemandCurve curve, const MoneyStyle& style, const Palette& palette)
{
    CurvePlot plot;
    const bool revenue = curve == DemandCurve::revenue;
    plot.title =
        revenue ? WorkshopWords::tr("Revenue from 100 respondents") : WorkshopWords::tr("Respondents who would buy");
    plot.xTitle = WorkshopWords::tr("Price");
    plot.logX = plot.logY = plot.wholeX = false;
    plot.stops = pricesOf(demand.points);
    plot.series.push_back({revenue ? WorkshopWords::tr("Revenue") : WorkshopWords::tr("Would buy"),
                           palette.series[revenue ? 1 : 0], false,
                           points(demand.points, [curve](const DemandPoint& p) { return demandPoint(p, curve); })});
    plot.xLabel = moneyTicks(style.currency, style.locale);
    plot.yLabel = revenue ? moneyTicks(style.currency, style.locale) : [locale = style.locale](double percent) {
        return formatPercent(Percent::whole(std::llround(percent)), locale);
    };
    return plot;
}

std::vector<CurvePin> bestPricePins(const Demand& demand, DemandCurve curve, const MoneyStyle& style)
{
    for (const DemandPoint& point : demand.points)
        if (point.price == demand.bestPrice) {
            const QPointF at = demandPoint(point, curve);
            return {{at.x(), at.y(),
                     WorkshopWords::tr("Best price %1").arg(formatMoney(point.price, style.currency, style.locale))}};
        }
    return {};
}

std::optional<CurveMarker> surveyReading(const Survey& survey, DemandCurve curve, double x, const MoneyStyle& style)
{
    const auto count = [&style](std::int64_t number) { return formatCount(number, style.locale); };
    const auto price = [&style](Money amount) { return formatMoney(amount, style.currency, style.locale); };
    if (survey.sensitivity && !survey.sensitivity->curves.empty()) {
        const CurveShares& at = pointAt(survey.sensitivity->curves, x);
        return CurveMarker{drawn(at.price),
                           shareDrawn(std::max({at.tooCheap, at.cheap, at.expensive, at.tooExpensive})),
                           price(at.price),
                           WorkshopWords::tr("%1 too cheap · %2 cheap · %3 expensive · %4 too expensive")
                               .arg(count(at.tooCheap), count(at.cheap), count(at.expensive), count(at.tooExpensive))};
    }
    if (survey.demand && !survey.demand->points.empty()) {
        const DemandPoint& at = pointAt(survey.demand->points, x);
        const QPointF place = demandPoint(at, curve);
        return CurveMarker{place.x(), place.y(), price(at.price),
                           WorkshopWords::tr("%1 of %2 would buy · %3 from 100")
                               .arg(count(at.buyers), count(at.asked), price(at.revenuePerHundred))};
    }
    return std::nullopt;
}

} // namespace seatwise::ui
