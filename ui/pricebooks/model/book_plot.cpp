#include "pricebooks/model/book_plot.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "calculator/model/drawn.h"
#include "charts/money_ticks.h"
#include "comparison/counterpart.h"
#include "comparison/impact.h"
#include "editing/draft_tree.h"
#include "models/interval_texts.h"
#include "models/list_beside.h"
#include "pricebooks/model/book_texts.h"
#include "pricing/curve.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int bookSamples = 160;
constexpr SeatCount fewestSeatsDrawn = 100;

/// A plan of a book; null where the book has none of that name.
struct PlanShown
{
    const PriceBook* book = nullptr;
    const Plan* plan = nullptr;
};

struct Seats
{
    SeatCount from = 1;
    SeatCount to = usualMostSeats;
};

PlanShown planIn(const SharedBook& book, const std::string& id)
{
    const Plan* const plan = book ? book->findPlan(PlanId(id)) : nullptr;
    return {book.get(), plan};
}

std::string idOnShow(const BookEditor& editor, const BookSight& sight)
{
    const std::string path = "plans[" + std::to_string(planOfPath(sight.path)) + "].id";
    return textOf(findIn(editor.draft().json, path));
}

PlanShown editedPlan(const BookEditor& editor, const BookSight& sight)
{
    return planIn(editor.edited(), idOnShow(editor, sight));
}

PlanShown publishedPlan(const BookEditor& editor, const BookSight& sight)
{
    return planIn(editor.published(), idOnShow(editor, sight));
}

/// What stands beside the plan on show in another list, which may be none.
PlanShown besidePlan(const PlanShown& edited, const BookSight& sight, const SharedBook& beside)
{
    return {beside.get(), beside && edited.plan ? counterpartOf(*edited.plan, *beside, sight.billing) : nullptr};
}

std::optional<Money> totalAt(const PlanShown& shown, Billing billing, SeatCount seats)
{
    if (!shown.plan || !shown.plan->offers(billing) || !shown.plan->seats.admits(seats))
        return std::nullopt;
    return totalFor(*shown.book, *shown.plan, seats, billing);
}

/// The seats of the band that is chosen and some around it; nothing where none is.
std::optional<Seats> seatsChosen(const BookSight& sight, const PlanShown& shown)
{
    const std::size_t open = sight.path.rfind('[');
    if (!shown.plan ||
        (sight.path.find(".bands[") == std::string::npos && sight.path.find(".tiers[") == std::string::npos))
        return std::nullopt;
    const auto place = static_cast<std::size_t>(std::atoi(sight.path.c_str() + open + 1));
    const auto starts = boundaries(*shown.plan, sight.billing);
    if (place > starts.size())
        return std::nullopt;
    const SeatCount first = std::max<SeatCount>(shown.plan->seats.min, 1);
    const SeatCount from = place == 0 ? first : starts[place - 1];
    const SeatCount to = place < starts.size() ? starts[place] : from * 4;
    return Seats{std::max(first, from - (to - from) / 4), to + (to - from) / 2};
}

Seats seatsDrawn(const BookSight& sight, const PlanShown& shown)
{
    if (const auto chosen = seatsChosen(sight, shown))
        return *chosen;
    const SeatCount first = shown.plan ? std::max<SeatCount>(shown.plan->seats.min, 1) : 1;
    return {first, shown.plan ? shown.plan->seats.max.value_or(std::max(usualMostSeats, first * 2)) : fewestSeatsDrawn};
}

CurveSeries seriesOf(const PlanShown& shown, const BookSight& sight, const Seats& seats, const QString& name,
                     const QColor& colour)
{
    CurveSeries series;
    series.name = name;
    series.color = colour;
    if (!shown.plan || !shown.plan->offers(sight.billing))
        return series;
    const auto points =
        sampledCurve(*shown.book, *shown.plan, sight.billing, periodDiscount(shown.book->rules, sight.billing),
                     seats.from, seats.to, bookSamples);
    if (points)
        for (const CurvePoint& point : *points)
            series.points.emplace_back(static_cast<double>(point.seats), drawn(point.total));
    return series;
}

std::vector<CurveBand> bandsOf(const PlanShown& shown, const BookSight& sight, const Seats& seats)
{
    std::vector<CurveBand> bands;
    if (!shown.plan || !shown.plan->offers(sight.billing))
        return bands;
    SeatCount from = std::max<SeatCount>(shown.plan->seats.min, 1);
    auto starts = boundaries(*shown.plan, sight.billing);
    if (starts.empty())
        return bands;
    starts.push_back(std::max(seats.to, starts.back()));
    int number = 1;
    for (const SeatCount start : starts) {
        if (start > seats.from && from < seats.to)
            bands.push_back({static_cast<double>(std::max(from, seats.from)),
                             static_cast<double>(std::min(start, seats.to)), BooksWords::tr("Band %1").arg(number)});
        from = start;
        ++number;
    }
    return bands;
}

Result<std::vector<SeatInterval>> intervalsOf(const PlanShown& before, const PlanShown& after, Billing billing)
{
    return intervals({*before.book, *before.plan}, {*after.book, *after.plan}, billing);
}

bool isSameCurrency(const PlanShown& a, const PlanShown& b)
{
    return a.book->currency.code == b.book->currency.code;
}

} // namespace

const Plan* planInSight(const BookEditor& editor, const BookSight& sight)
{
    return editedPlan(editor, sight).plan;
}

CurvePlot editedPlot(const BookEditor& editor, const BookSight& sight, const SharedBook& beside, const Palette& palette,
                     const QLocale& locale)
{
    const PlanShown edited = editedPlan(editor, sight);
    const PlanShown before = publishedPlan(editor, sight);
    const Seats seats = seatsDrawn(sight, edited.plan ? edited : before);
    CurvePlot plot;
    plot.title = ofBilling(sight.billing, {BooksWords::tr("Price of a month"), BooksWords::tr("Price of a quarter"),
                                           BooksWords::tr("Price of half a year"), BooksWords::tr("Price of a year")});
    plot.xTitle = BooksWords::tr("Seats");
    plot.logX = plot.logY = !seatsChosen(sight, edited.plan ? edited : before);
    plot.xLabel = [locale](double x) { return formatCount(std::llround(x), locale); };
    plot.yLabel = moneyTicks(editor.edited()->currency, locale);
    plot.bands = bandsOf(edited.plan ? edited : before, sight, seats);
    plot.series.push_back(seriesOf(edited, sight, seats, BooksWords::tr("edited"), palette.series[0]));
    CurveSeries today = seriesOf(before, sight, seats, BooksWords::tr("today"), palette.mutedText);
    today.dashed = true;
    if (today.points != plot.series.front().points && !today.points.empty())
        plot.series.push_back(std::move(today));
    if (const PlanShown theirs = besidePlan(edited, sight, beside); theirs.plan && isSameCurrency(theirs, edited)) {
        CurveSeries other = seriesOf(theirs, sight, seats, titleOf(*beside), palette.series[1 % palette.series.size()]);
        other.dotted = true;
        plot.series.push_back(std::move(other));
    }
    return plot;
}

std::vector<QStringList> curveRows(const BookEditor& editor, const BookSight& sight, const QLocale& locale)
{
    const PlanShown edited = editedPlan(editor, sight);
    const PlanShown before = publishedPlan(editor, sight);
    std::vector<SeatCount> stops;
    for (const PlanShown& shown : {edited, before}) {
        if (!shown.plan)
            continue;
        const auto starts = boundaries(*shown.plan, sight.billing);
        stops.insert(stops.end(), starts.begin(), starts.end());
        stops.push_back(std::max<SeatCount>(shown.plan->seats.min, 1));
        stops.push_back(shown.plan->seats.max.value_or(usualMostSeats));
    }
    std::ranges::sort(stops);
    stops.erase(std::unique(stops.begin(), stops.end()), stops.end());
    std::vector<QStringList> rows;
    const auto said = [&](const PlanShown& shown, SeatCount seats) {
        const auto total = totalAt(shown, sight.billing, seats);
        return total ? formatMoney(*total, shown.book->currency, locale) : QStringLiteral("–");
    };
    rows.reserve(stops.size());
    for (const SeatCount seats : stops)
        rows.push_back({formatCount(seats, locale), said(before, seats), said(edited, seats)});
    return rows;
}

std::optional<CurveMarker> editedMarker(const BookEditor& editor, const BookSight& sight, double seats,
                                        const QLocale& locale)
{
    const SeatCount count = std::llround(seats);
    const auto now = totalAt(editedPlan(editor, sight), sight.billing, count);
    const auto before = totalAt(publishedPlan(editor, sight), sight.billing, count);
    if (!now)
        return std::nullopt;
    const Currency& currency = editor.edited()->currency;
    CurveMarker marker{seats, drawn(*now), {}, {}};
    marker.title = BooksWords::tr("%1: %2").arg(countSeats(editor.edited()->counts, count, locale),
                                                formatMoney(*now, currency, locale));
    if (before && *before != *now)
        marker.detail = BooksWords::tr("%1 today, %2 with the draft")
                            .arg(formatMoney(*before, currency, locale), signedMoney(*now - *before, currency, locale));
    return marker;
}

QStringList impactHeads(Billing billing)
{
    return {BooksWords::tr("Seats"),
            ofBilling(billing, {BooksWords::tr("A month"), BooksWords::tr("A quarter"), BooksWords::tr("Half a year"),
                                BooksWords::tr("A year")}),
            BooksWords::tr("Share")};
}

std::vector<QStringList> impactRows(const BookEditor& editor, const BookSight& sight, const QLocale& locale)
{
    const PlanShown before = publishedPlan(editor, sight);
    const PlanShown after = editedPlan(editor, sight);
    std::vector<QStringList> rows;
    if (!before.plan || !after.plan || !isSameCurrency(before, after))
        return rows;
    const auto found = intervalsOf(before, after, sight.billing);
    if (!found)
        return rows;
    rows.reserve(found->size());
    for (const SeatInterval& interval : *found)
        rows.push_back(intervalRow(interval, after.book->currency, locale));
    return rows;
}

QString impactNote(const BookEditor& editor, const BookSight& sight, const QLocale& locale)
{
    const PlanShown before = publishedPlan(editor, sight);
    const PlanShown after = editedPlan(editor, sight);
    if (!after.plan)
        return BooksWords::tr("This plan cannot be priced yet.");
    if (!before.plan)
        return BooksWords::tr("The published list does not have this plan.");
    if (!isSameCurrency(before, after))
        return BooksWords::tr("The published list is in %1: amounts of two currencies are not compared.")
            .arg(toQString(before.book->currency.code));
    const auto found = intervalsOf(before, after, sight.billing);
    if (!found)
        return toQString(found.error().message);
    if (found->empty())
        return BooksWords::tr("Both lists have no number of seats in common here.");
    return BooksWords::tr("From the bands themselves, not from samples; to %1.")
        .arg(countSeats(after.book->counts, found->back().lookedAt, locale));
}

QString besideLine(const BookEditor& editor, const BookSight& sight, const SharedBook& beside, const QLocale& locale)
{
    const PlanShown edited = editedPlan(editor, sight);
    if (!beside)
        return {};
    return edited.plan ? besideLine({*edited.book, *edited.plan}, sight.billing, *beside, locale)
                       : BooksWords::tr("%1 has no plan to set beside this one.").arg(titleOf(*beside));
}

} // namespace seatwise::ui
