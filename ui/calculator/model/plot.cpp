#include "calculator/model/plot.h"

#include <limits>

#include "calculator/model/calculator_texts.h"
#include "calculator/model/call_sheet.h"
#include "calculator/model/drawn.h"
#include "calculator/model/extras.h"
#include "calculator/model/plan_on_chart.h"
#include "charts/money_ticks.h"
#include "pricing/curve.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr SeatCount usualEnd = 75'000;

std::optional<double> valueAt(const CurvePoint& point, CurveMode mode, Billing billing)
{
    return valueOnChart(mode, billing, drawn(point.perSeat), point.total, point.nextSeat);
}

std::vector<CurvePoint> sampled(const PriceBook& book, const Plan& plan, Billing billing, const Selection& asked,
                                SeatCount to, int count)
{
    return withOffered(book, plan, billing, asked, [&](const OfferedPlan& offered) {
        auto points = sampledCurve(book, offered, 1, to, count);
        return points ? std::move(*points) : std::vector<CurvePoint>{};
    });
}

std::vector<CurvePoint> sampled(const CalculatorViewModel& model, const Plan& plan, Billing billing, int count)
{
    return sampled(model.book(), plan, billing, model.priced(), axisEnd(model.price().seats()), count);
}

/// Services have no seats to speak of: they are drawn by seats only where one is on show.
bool isDrawnBySeats(const CalculatorViewModel& model, const Plan& plan)
{
    return plan.kind != PlanKind::service || plan.id == model.price().plan();
}

std::vector<QPointF> onChart(const std::vector<CurvePoint>& points, CurveMode mode, Billing billing)
{
    std::vector<QPointF> places;
    for (const CurvePoint& point : points)
        if (const auto value = valueAt(point, mode, billing))
            places.emplace_back(static_cast<double>(point.seats), *value);
    return places;
}

/// The plan shown at a seat count: the one chosen, or what "auto" takes there.
const Plan* planAt(const CalculatorViewModel& model, SeatCount seats)
{
    const Selection& selection = model.inputs().selection;
    if (seats == model.price().seats())
        return planOnShow(model);
    if (const auto* const chosen = std::get_if<PlanId>(&selection.plan)) {
        const Plan* plan = model.book().findPlan(*chosen);
        return plan && !refusal(model.book(), *plan, seats, selection.billing) ? plan : nullptr;
    }
    Selection there = selection;
    there.seats = seats;
    there.start = startDate(model);
    if (const auto priced = price(model.book(), fitted(model.book(), std::move(there))))
        return model.book().findPlan(priced->plan());
    const auto plan = recommend(model.book(), seats, selection.billing);
    return plan ? *plan : nullptr;
}

std::vector<CurveBand> bandsOf(const CalculatorViewModel& model)
{
    const Plan* plan = planOnShow(model);
    const auto starts = plan ? boundaries(*plan, model.price().billing()) : std::vector<SeatCount>{};
    std::vector<CurveBand> bands;
    if (starts.empty())
        return bands;
    SeatCount from = std::max<SeatCount>(plan->seats.min, 1);
    int index = 1;
    const SeatCount end =
        std::min(plan->seats.max.value_or(axisEnd(model.price().seats())), axisEnd(model.price().seats()));
    for (const SeatCount start : starts) {
        bands.push_back(
            {static_cast<double>(from), static_cast<double>(start), CalculatorWords::tr("T%1").arg(index++)});
        from = start;
    }
    bands.push_back({static_cast<double>(from), static_cast<double>(end), CalculatorWords::tr("T%1").arg(index)});
    return bands;
}

void addPlans(CurvePlot& plot, const CalculatorViewModel& model, CurveMode mode, const Palette& palette)
{
    const Billing billing = model.inputs().selection.billing;
    // From the last plan on, so that the largest, which fills most of the chart, has the first colour.
    std::size_t color = model.book().plans.size();
    for (const Plan& plan : model.book().plans) {
        --color;
        if (!isDrawnBySeats(model, plan))
            continue;
        CurveSeries main = seriesOf(model, plan, mode, mode == CurveMode::annual ? Billing::annual : billing);
        main.color = palette.series[color % palette.series.size()];
        main.dashed = mode == CurveMode::nextSeat;
        if (mode == CurveMode::annual)
            main.name = CalculatorWords::tr("%1, annual").arg(main.name);
        CurveSeries second;
        if (mode == CurveMode::annual) {
            second = seriesOf(model, plan, mode, Billing::monthly);
            second.name = CalculatorWords::tr("%1, 12 × monthly").arg(second.name);
        } else if (mode == CurveMode::perSeat && plan.id == model.price().plan()) {
            second = seriesOf(model, plan, CurveMode::nextSeat, billing);
            second.name = model.book().counts == SeatWord::users ? CalculatorWords::tr("next user")
                                                                 : CalculatorWords::tr("next seat");
        }
        second.color = main.color;
        second.dashed = true;
        const bool drawable = std::any_of(main.points.begin(), main.points.end(), [](QPointF p) { return p.y() > 0; });
        if (!drawable && plan.id != model.price().plan())
            continue;
        if (!drawable) { // what costs nothing has no place on a logarithmic axis, but is on show
            main.name = CalculatorWords::tr("%1: free").arg(bookName(plan.name));
            main.points.clear();
            second.points.clear();
        }
        plot.series.push_back(std::move(main));
        if (!second.points.empty())
            plot.series.push_back(std::move(second));
    }
}

void addBeside(CurvePlot& plot, const CalculatorViewModel& model, CurveMode mode, const Palette& palette,
               const PriceBook& other)
{
    const Billing billing = mode == CurveMode::annual ? Billing::annual : model.inputs().selection.billing;
    for (const Plan* plan : plansBeside(model, other, true)) {
        const auto points =
            sampled(other, *plan, billing, askedBeside(model), axisEnd(model.price().seats()), curveSamples);
        CurveSeries series{.name = nameBeside(other, *plan),
                           .color = palette.mutedText,
                           .points = onChart(points, mode, billing),
                           .dotted = true};
        if (std::ranges::any_of(series.points, [](QPointF p) { return p.y() > 0; }))
            plot.series.push_back(std::move(series));
    }
}

/// What the budget leaves for each seat: a line of its own only per seat, where it falls with the seats. It is cut to
/// the height of the curves.
void addBudget(CurvePlot& plot, const CalculatorViewModel& model, CurveMode mode, const Palette& palette)
{
    const auto& budget = model.inputs().budget;
    if (mode != CurveMode::perSeat || !budget || budget->amount.isZero() || plot.series.empty())
        return;
    double lowest = std::numeric_limits<double>::max();
    double highest = 0;
    for (const CurveSeries& series : plot.series)
        for (const QPointF& point : series.points)
            if (point.y() > 0) {
                lowest = std::min(lowest, point.y());
                highest = std::max(highest, point.y());
            }
    const double monthly = drawn(budget->amount) / months(budget->every);
    const double from = std::max(1.0, monthly / highest);
    const double to = std::min(static_cast<double>(axisEnd(model.price().seats())), monthly / lowest);
    if (from < to)
        plot.series.push_back({CalculatorWords::tr("budget ceiling"),
                               palette.errorText,
                               true,
                               {{from, monthly / from}, {to, monthly / to}}});
}

} // namespace

QString curveTitle(CurveMode mode, SeatWord word)
{
    const bool users = word == SeatWord::users;
    switch (mode) {
    case CurveMode::perSeat:
        return users ? CalculatorWords::tr("Cost per user and month") : CalculatorWords::tr("Cost per seat and month");
    case CurveMode::total:
        return CalculatorWords::tr("Total a month");
    case CurveMode::nextSeat:
        return users ? CalculatorWords::tr("Cost of the next user a month")
                     : CalculatorWords::tr("Cost of the next seat a month");
    case CurveMode::annual:
        return CalculatorWords::tr("A year, billed monthly and annually");
    }
    return {};
}

CurveSeries seriesOf(const CalculatorViewModel& model, const Plan& plan, CurveMode mode, Billing billing)
{
    return {.name = bookName(plan.name),
            .color = {},
            .points = onChart(sampled(model, plan, billing, curveSamples), mode, billing)};
}

std::optional<double> valueOnChart(CurveMode mode, Billing billing, double each, Money total,
                                   const std::optional<Money>& next)
{
    const int span = months(billing);
    switch (mode) {
    case CurveMode::perSeat:
        return each / span;
    case CurveMode::total:
        return drawn(total) / span;
    case CurveMode::nextSeat:
        return next ? std::optional(drawn(*next) / span) : std::nullopt;
    case CurveMode::annual:
        return drawn(total) * 12 / span;
    }
    return std::nullopt;
}

SeatSpan seatSpan(const CalculatorViewModel& model)
{
    SeatSpan span{
        static_cast<int>(minSeats(model.book())), static_cast<int>(axisEnd(model.inputs().selection.seats)), {}};
    for (const SeatCount stop : seatStops(model.book()))
        span.stops.push_back(static_cast<int>(stop));
    return span;
}

SeatCount axisEnd(SeatCount seats)
{
    return axisEnd(seats, usualEnd);
}

std::int64_t axisEnd(std::int64_t quantity, std::int64_t usual)
{
    std::int64_t end = usual;
    for (std::int64_t decade = 10; end < quantity; decade *= 10)
        for (const std::int64_t factor : {1, 2, 5})
            if (end < quantity && decade * factor > usual)
                end = decade * factor;
    return end;
}

CurvePlot plotFor(const CalculatorViewModel& model, CurveMode mode, const Palette& palette, const PriceBook* beside)
{
    CurvePlot plot;
    plot.title = curveTitle(mode, model.book().counts);
    plot.xTitle = model.book().counts == SeatWord::users ? CalculatorWords::tr("users (log scale)")
                                                         : CalculatorWords::tr("seats (log scale)");
    plot.logX = true;
    plot.logY = true;
    plot.bands = bandsOf(model);
    plot.xLabel = [locale = model.locale()](double seats) { return formatCount(std::llround(seats), locale); };
    plot.yLabel = moneyTicks(model.price().currency(), model.locale());
    addPlans(plot, model, mode, palette);
    if (beside)
        addBeside(plot, model, mode, palette, *beside);
    addBudget(plot, model, mode, palette);
    return plot;
}

std::optional<CurveMarker> markerAt(const CalculatorViewModel& model, CurveMode mode, SeatCount seats)
{
    const Plan* plan = planAt(model, seats);
    const Billing billing = model.inputs().selection.billing;
    if (!plan)
        return std::nullopt;
    const auto points = withOffered(model, *plan, billing, [&](const OfferedPlan& offered) {
        auto at = curve(model.book(), offered, seats, seats);
        return at ? std::move(*at) : std::vector<CurvePoint>{};
    });
    const auto value = !points.empty() ? valueAt(points.front(), mode, billing) : std::nullopt;
    if (!value || *value <= 0)
        return std::nullopt;
    const CurvePoint& point = points.front();
    const Currency& currency = model.book().currency;
    const Money monthly = perUnit(point.total, seats * months(billing), model.book().rules.rounding);
    QString detail = ofBilling(billing, {CalculatorWords::tr("%1 a month"), CalculatorWords::tr("%1 a quarter"),
                                         CalculatorWords::tr("%1 a half-year"), CalculatorWords::tr("%1 a year")})
                         .arg(formatMoney(point.total, currency, model.locale()));
    const bool users = model.book().counts == SeatWord::users;
    if (point.nextSeat)
        detail = (users ? CalculatorWords::tr("%1 · next user %2") : CalculatorWords::tr("%1 · next seat %2"))
                     .arg(detail, formatMoney(*point.nextSeat, currency, model.locale()));
    return CurveMarker{
        static_cast<double>(seats), *value,
        (users ? CalculatorWords::tr("%1 · %2 / user and month") : CalculatorWords::tr("%1 · %2 / seat and month"))
            .arg(countSeats(model.book().counts, seats, model.locale()),
                 formatPerSeat(monthly, currency, model.locale())),
        detail};
}

std::vector<CurvePin> pinsOn(const CalculatorViewModel& model, CurveMode mode)
{
    std::vector<CurvePin> pins;
    for (const CallTab* tab : othersOfBook(model)) {
        const Price& price = tab->price;
        const CurvePoint point{price.seats(), price.total(), price.perSeatPeriod(), price.nextSeat()};
        const auto value = valueAt(point, mode, price.billing());
        if (value && *value > 0)
            pins.push_back(
                {static_cast<double>(price.seats()), *value,
                 CalculatorWords::tr("%1 · %2").arg(labelOf(*tab), formatCount(price.seats(), model.locale()))});
    }
    return pins;
}

QString spokenSummary(const CalculatorViewModel& model, CurveMode mode)
{
    return CalculatorWords::tr("%1 from 1 to %2. At %3 on %4: %5 %6, %7.")
        .arg(curveTitle(mode, model.book().counts),
             countSeats(model.book().counts, axisEnd(model.price().seats()), model.locale()),
             countSeats(model.book().counts, model.price().seats(), model.locale()), bookName(model.price().planName()),
             totalText(model), periodText(model), perSeatText(model));
}

std::vector<QStringList> plotTable(const CalculatorViewModel& model, const PriceBook* beside)
{
    const Billing billing = model.inputs().selection.billing;
    const Currency& currency = model.book().currency;
    const QLocale& locale = model.locale();
    std::vector<QStringList> rows;
    const auto add = [&](const QString& plan, const std::vector<CurvePoint>& points) {
        for (const CurvePoint& point : points)
            rows.push_back({formatCount(point.seats, locale), plan, formatMoney(point.total, currency, locale),
                            formatEach(point.perSeat, currency, locale),
                            point.nextSeat ? formatMoney(*point.nextSeat, currency, locale) : QStringLiteral("—")});
    };
    for (const Plan& plan : model.book().plans)
        if (isDrawnBySeats(model, plan))
            add(bookName(plan.name), sampled(model, plan, billing, curveTableRows));
    if (beside)
        for (const Plan* plan : plansBeside(model, *beside, true))
            add(nameBeside(*beside, *plan),
                sampled(*beside, *plan, billing, askedBeside(model), axisEnd(model.price().seats()), curveTableRows));
    return rows;
}

} // namespace seatwise::ui
