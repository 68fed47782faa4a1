#include "calculator/model/usage_plot.h"

#include <algorithm>

#include "calculator/model/calculator_texts.h"
#include "calculator/model/call_sheet.h"
#include "calculator/model/drawn.h"
#include "calculator/model/extras.h"
#include "calculator/model/plan_on_chart.h"
#include "charges/list_total.h"
#include "charts/money_ticks.h"
#include "pricing/usage_curve.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// The add-ons in the price.
std::vector<const AddOn*> takenAddOns(const CalculatorViewModel& model, const PriceBook& book, const Plan& plan)
{
    const Selection asked = fittedTo(book, {&plan}, model.priced());
    return findAddOns(book, plan, asked).value_or(std::vector<const AddOn*>{});
}

/// Of a unit that is no seat.
const UnitId& meteredUnit(const ChartUnit& unit)
{
    return std::get<seatwise::Meter>(unit.unit).unit;
}

QString nameOfMeter(const Plan& plan, const std::vector<const AddOn*>& addOns, const ChargeUnit& unit)
{
    const auto named = [&unit](const std::vector<Charge>& charges) -> const Charge* {
        const auto found =
            std::find_if(charges.begin(), charges.end(), [&unit](const Charge& charge) { return charge.unit == unit; });
        return found == charges.end() ? nullptr : &*found;
    };
    if (const Charge* charge = named(plan.charges))
        return bookName(charge->name);
    for (const AddOn* addOn : addOns)
        if (const Charge* charge = named(addOn->charges))
            return bookName(charge->name);
    return bookName(toString(unit));
}

bool chargesBy(const CalculatorViewModel& model, const PriceBook& book, const Plan& plan, const ChartUnit& unit)
{
    const auto units = chargedUnits(plan, takenAddOns(model, book, plan));
    return std::find(units.begin(), units.end(), unit.unit) != units.end();
}

std::optional<double> valueAt(const UsagePoint& point, CurveMode mode, Billing billing)
{
    const double each = drawn(point.total) / drawn(point.quantity); // four decimals of a cheap unit would be steps
    return valueOnChart(mode, billing, each, point.total, point.nextUnit);
}

/// Of a plan of the book in use, or of another list.
std::vector<UsagePoint> sampled(const CalculatorViewModel& model, const PriceBook& book, const Plan& plan,
                                Billing billing, const ChartUnit& unit, int count)
{
    const Selection asked = &book == &model.book() ? model.priced() : askedBeside(model);
    return withOffered(book, plan, billing, asked, [&](const OfferedPlan& offered) {
        return sampledUsageCurve(book, offered, meteredUnit(unit), usageAxisEnd(model, unit), count);
    });
}

CurveSeries series(const CalculatorViewModel& model, const PriceBook& book, const Plan& plan, CurveMode mode,
                   Billing billing, const ChartUnit& unit)
{
    CurveSeries made;
    made.name = bookName(plan.name);
    for (const UsagePoint& point : sampled(model, book, plan, billing, unit, curveSamples))
        if (const auto value = valueAt(point, mode, billing))
            made.points.emplace_back(drawn(point.quantity), *value);
    return made;
}

QString title(CurveMode mode, const ChartUnit& unit)
{
    switch (mode) {
    case CurveMode::perSeat:
        return CalculatorWords::tr("%1: cost of each").arg(unit.name);
    case CurveMode::total:
        return CalculatorWords::tr("Total a month");
    case CurveMode::nextSeat:
        return CalculatorWords::tr("%1: cost of the next one").arg(unit.name);
    case CurveMode::annual:
        return CalculatorWords::tr("A year, billed monthly and annually");
    }
    return {};
}

std::vector<CurveBand> bandsOf(const CalculatorViewModel& model, const ChartUnit& unit)
{
    const Plan* plan = planOnShow(model);
    if (!plan)
        return {};
    const auto ends = withOffered(model, *plan, model.price().billing(),
                                  [&](const OfferedPlan& offered) { return tierEnds(offered, meteredUnit(unit)); });
    std::vector<CurveBand> bands;
    if (ends.empty())
        return bands;
    const auto last = static_cast<double>(usageAxisEnd(model, unit));
    double from = 1;
    int index = 1;
    for (const std::int64_t end : ends)
        if (static_cast<double>(end) < last) {
            bands.push_back({from, static_cast<double>(end), CalculatorWords::tr("T%1").arg(index++)});
            from = static_cast<double>(end);
        }
    bands.push_back({from, last, CalculatorWords::tr("T%1").arg(index)});
    return bands;
}

void addPlans(CurvePlot& plot, const CalculatorViewModel& model, CurveMode mode, const ChartUnit& unit,
              const Palette& palette)
{
    const Billing billing = model.inputs().selection.billing;
    std::size_t color = model.book().plans.size();
    for (const Plan& plan : model.book().plans) {
        --color;
        if (!chargesBy(model, model.book(), plan, unit))
            continue;
        const bool both = mode == CurveMode::annual;
        CurveSeries main = series(model, model.book(), plan, mode, both ? Billing::annual : billing, unit);
        main.color = palette.series[color % palette.series.size()];
        main.dashed = mode == CurveMode::nextSeat;
        CurveSeries second;
        if (both) {
            main.name = CalculatorWords::tr("%1, annual").arg(bookName(plan.name));
            second = series(model, model.book(), plan, mode, Billing::monthly, unit);
            second.name = CalculatorWords::tr("%1, 12 × monthly").arg(bookName(plan.name));
            second.color = main.color;
            second.dashed = true;
        }
        for (CurveSeries* made : {&main, &second})
            if (!made->points.empty() || (made == &main && plan.id == model.price().plan()))
                plot.series.push_back(std::move(*made));
    }
}

void addBeside(CurvePlot& plot, const CalculatorViewModel& model, CurveMode mode, const ChartUnit& unit,
               const Palette& palette, const PriceBook& other)
{
    const Billing billing = mode == CurveMode::annual ? Billing::annual : model.inputs().selection.billing;
    for (const Plan* plan : plansBeside(model, other, false)) {
        if (!chargesBy(model, other, *plan, unit))
            continue;
        CurveSeries theirs = series(model, other, *plan, mode, billing, unit);
        theirs.name = nameBeside(other, *plan);
        theirs.color = palette.mutedText;
        theirs.dotted = true;
        if (!theirs.points.empty())
            plot.series.push_back(std::move(theirs));
    }
}

} // namespace

std::vector<ChartUnit> chartUnits(const CalculatorViewModel& model)
{
    const ChartUnit seats{PerSeat{}, model.book().counts == SeatWord::users ? CalculatorWords::tr("Users")
                                                                            : CalculatorWords::tr("Seats")};
    const Plan* plan = planOnShow(model);
    if (!plan)
        return {seats};
    const auto addOns = takenAddOns(model, model.book(), *plan);
    std::vector<ChartUnit> units;
    for (const ChargeUnit& unit : chargedUnits(*plan, addOns))
        units.push_back(isPerSeat(unit) ? seats : ChartUnit{unit, nameOfMeter(*plan, addOns, unit)});
    std::stable_partition(units.begin(), units.end(),
                          [&](const ChartUnit& unit) { return !usageOf(model, unit).isZero(); });
    const bool seatsVary = plan->seats.max != plan->seats.min;
    const auto bySeats = std::find(units.begin(), units.end(), seats);
    if (bySeats != units.end())
        std::rotate(units.begin(), bySeats, bySeats + 1);
    else if (seatsVary || units.empty())
        units.insert(units.begin(), seats);
    return units;
}

std::int64_t usageAxisEnd(const CalculatorViewModel& model, const ChartUnit& unit)
{
    constexpr std::int64_t usual = 1'000'000;
    std::int64_t end = usual;
    for (const Meter& meter : meters(model))
        if (meter.unit == toQString(toString(unit.unit)))
            end = meter.end;
    return axisEnd(usageOf(model, unit).wholePart() + 1, end);
}

Quantity usageOf(const CalculatorViewModel& model, const ChartUnit& unit)
{
    for (const Usage& usage : model.priced().usage)
        if (counts(unit.unit, usage.unit))
            return usage.quantity;
    return {};
}

CurvePlot usagePlotFor(const CalculatorViewModel& model, CurveMode mode, const ChartUnit& unit, const Palette& palette,
                       const PriceBook* beside)
{
    CurvePlot plot;
    plot.title = title(mode, unit);
    plot.xTitle = CalculatorWords::tr("%1 a month (log scale)").arg(unit.name);
    plot.logX = true;
    plot.logY = true;
    plot.bands = bandsOf(model, unit);
    plot.xLabel = [locale = model.locale()](double quantity) { return formatCount(std::llround(quantity), locale); };
    plot.yLabel = moneyTicks(model.price().currency(), model.locale());
    addPlans(plot, model, mode, unit, palette);
    if (beside)
        addBeside(plot, model, mode, unit, palette, *beside);
    return plot;
}

std::optional<CurveMarker> usageMarkerAt(const CalculatorViewModel& model, CurveMode mode, const ChartUnit& unit,
                                         Quantity quantity)
{
    const Plan* plan = planOnShow(model);
    if (!plan || quantity.isZero() || quantity.isNegative())
        return std::nullopt;
    const Billing billing = model.inputs().selection.billing;
    const auto point = withOffered(model, *plan, billing, [&](const OfferedPlan& offered) {
        return usagePoint(model.book(), offered, meteredUnit(unit), quantity);
    });
    const auto value = point ? valueAt(*point, mode, billing) : std::nullopt;
    if (!value || *value <= 0)
        return std::nullopt;
    const Currency& currency = model.book().currency;
    const QLocale& locale = model.locale();
    const Money each = costOfEach(point->total, quantity, months(billing), model.book().rules.rounding);
    QString detail = ofBilling(billing, {CalculatorWords::tr("%1 a month"), CalculatorWords::tr("%1 a quarter"),
                                         CalculatorWords::tr("%1 a half-year"), CalculatorWords::tr("%1 a year")})
                         .arg(formatMoney(point->total, currency, locale));
    if (point->nextUnit)
        detail = CalculatorWords::tr("%1 · next one %2").arg(detail, formatMoney(*point->nextUnit, currency, locale));
    return CurveMarker{drawn(quantity), *value,
                       CalculatorWords::tr("%1: %2 · %3 each a month")
                           .arg(unit.name, formatQuantity(quantity, locale), formatEach(each, currency, locale)),
                       detail};
}

std::vector<CurvePin> usagePinsOn(const CalculatorViewModel& model, CurveMode mode, const ChartUnit& unit)
{
    std::vector<CurvePin> pins;
    for (const CallTab* tab : othersOfBook(model)) {
        const Price& price = tab->price;
        const auto& usage = tab->state.inputs.selection.usage;
        const auto used =
            std::find_if(usage.begin(), usage.end(), [&unit](const Usage& one) { return counts(unit.unit, one.unit); });
        const Plan* plan = model.book().findPlan(price.plan());
        const bool counts = plan && used != usage.end() && chargesBy(model, model.book(), *plan, unit);
        const Quantity quantity = counts ? used->quantity : Quantity{};
        if (quantity.isZero() || mode == CurveMode::nextSeat)
            continue;
        const UsagePoint point{quantity, price.total(),
                               costOfEach(price.total(), quantity, 1, model.book().rules.rounding), std::nullopt};
        const auto value = valueAt(point, mode, price.billing());
        if (value && *value > 0)
            pins.push_back(
                {drawn(quantity), *value,
                 CalculatorWords::tr("%1 · %2").arg(labelOf(*tab), formatQuantity(quantity, model.locale()))});
    }
    return pins;
}

QString usageSummary(const CalculatorViewModel& model, CurveMode mode, const ChartUnit& unit)
{
    const QLocale& locale = model.locale();
    return CalculatorWords::tr("%1, along %2 from 1 to %3. At %4 on %5: %6 %7.")
        .arg(title(mode, unit), unit.name, formatCount(usageAxisEnd(model, unit), locale),
             formatQuantity(usageOf(model, unit), locale), bookName(model.price().planName()), totalText(model),
             periodText(model));
}

std::vector<QStringList> usageTable(const CalculatorViewModel& model, const ChartUnit& unit, const PriceBook* beside)
{
    const Billing billing = model.inputs().selection.billing;
    const Currency& currency = model.book().currency;
    const QLocale& locale = model.locale();
    std::vector<QStringList> rows;
    const auto add = [&](const PriceBook& book, const Plan& plan, const QString& name) {
        if (chargesBy(model, book, plan, unit))
            for (const UsagePoint& point : sampled(model, book, plan, billing, unit, curveTableRows))
                rows.push_back({formatQuantity(point.quantity, locale), name,
                                formatMoney(point.total, currency, locale), formatEach(point.perUnit, currency, locale),
                                point.nextUnit ? formatMoney(*point.nextUnit, currency, locale) : QStringLiteral("—")});
    };
    for (const Plan& plan : model.book().plans)
        add(model.book(), plan, bookName(plan.name));
    if (beside)
        for (const Plan* plan : plansBeside(model, *beside, false))
            add(*beside, *plan, nameBeside(*beside, *plan));
    return rows;
}

} // namespace seatwise::ui
