#include "workshop/model/workshop_plot.h"

#include <array>
#include <cmath>
#include <vector>

#include "calculator/model/drawn.h"
#include "charts/money_ticks.h"
#include "pricing/price.h"
#include "pricing/usage_curve.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/model/credit_plan.h"

namespace seatwise::ui {

namespace {

constexpr std::array<std::int64_t, 9> tableInsights{0, 100, 250, 500, 1'000, 2'500, 5'000, 10'000, 25'000};
constexpr std::array<std::int64_t, 9> tableSeats{5, 20, 100, 200, 500, 1'000, 2'500, 10'000, 75'000};
constexpr std::int64_t mostDrawn = 100'000;
constexpr int pointsToTen = 12; ///< of a curve, for each tenfold

bool isByInsights(const WorkshopDraft& draft)
{
    return !plansWithCredits(*draft.book()).empty();
}

/// The plans that are drawn: those that sell insights, else every subscription by the month.
std::vector<const Plan*> plansDrawn(const WorkshopDraft& draft)
{
    if (isByInsights(draft))
        return plansWithCredits(*draft.book());
    std::vector<const Plan*> plans;
    for (const Plan& plan : draft.book()->plans)
        if (plan.kind == PlanKind::subscription && plan.offers(Billing::monthly))
            plans.push_back(&plan);
    return plans;
}

/// What a month costs of so many insights, or seats; nothing where the plan does not sell so many.
std::optional<Money> costAt(const PriceBook& book, const Plan& plan, std::int64_t count, bool byInsights)
{
    if (byInsights)
        return costOfMonth(book, plan, count);
    if (!plan.offers(Billing::monthly) || !plan.seats.admits(count))
        return std::nullopt;
    return totalFor(book, plan, count, Billing::monthly);
}

CurveSeries seriesOf(const PriceBook& book, const Plan& plan, bool byInsights, const QString& name,
                     const QColor& colour, bool dashed)
{
    CurveSeries series{name, colour, dashed, {}};
    const int last = pointsToTen * static_cast<int>(std::lround(std::log10(static_cast<double>(mostDrawn))));
    series.points.reserve(static_cast<std::size_t>(last) + 1);
    for (int step = 0; step <= last; ++step) {
        const auto count = std::llround(std::pow(10.0, static_cast<double>(step) / pointsToTen));
        if (const auto cost = costAt(book, plan, count, byInsights))
            series.points.emplace_back(static_cast<double>(count), drawn(*cost));
    }
    return series;
}

QString amount(const std::optional<Money>& cost, const PriceBook& book, const QLocale& locale)
{
    return cost ? formatMoney(*cost, book.currency, locale) : QStringLiteral("—");
}

} // namespace

QString draftTitle(const WorkshopDraft& draft)
{
    return isByInsights(draft) ? WorkshopWords::tr("Cost of a month by insights")
                               : WorkshopWords::tr("Cost of a month by seats");
}

CurvePlot draftPlot(const WorkshopDraft& draft, const Palette& palette, const QLocale& locale)
{
    CurvePlot plot;
    const bool byInsights = isByInsights(draft);
    plot.title = draftTitle(draft);
    plot.xTitle = byInsights ? WorkshopWords::tr("Insights a month") : WorkshopWords::tr("Seats");
    plot.xLabel = [locale](double x) { return formatCount(std::llround(x), locale); };
    plot.yLabel = moneyTicks(draft.book()->currency, locale);
    std::size_t colour = 0;
    for (const Plan* plan : plansDrawn(draft)) {
        const QColor& ink = palette.series[colour++ % palette.series.size()];
        plot.series.push_back(seriesOf(*draft.book(), *plan, byInsights, bookName(plan->name), ink, false));
        const Plan* before = draft.today()->findPlan(plan->id);
        if (!before)
            continue;
        auto today = seriesOf(*draft.today(), *before, byInsights,
                              WorkshopWords::tr("%1 today").arg(bookName(plan->name)), ink, true);
        if (today.points != plot.series.back().points)
            plot.series.push_back(std::move(today));
    }
    return plot;
}

QStringList draftTableHeads(const WorkshopDraft& draft)
{
    QStringList heads{isByInsights(draft) ? WorkshopWords::tr("Insights") : WorkshopWords::tr("Seats")};
    for (const Plan* plan : plansDrawn(draft))
        heads << WorkshopWords::tr("%1 today").arg(bookName(plan->name))
              << WorkshopWords::tr("%1 draft").arg(bookName(plan->name));
    return heads;
}

std::vector<QStringList> draftTable(const WorkshopDraft& draft, const QLocale& locale)
{
    std::vector<QStringList> rows;
    const bool byInsights = isByInsights(draft);
    for (const std::int64_t count : byInsights ? tableInsights : tableSeats) {
        QStringList row{formatCount(count, locale)};
        for (const Plan* plan : plansDrawn(draft)) {
            const Plan* before = draft.today()->findPlan(plan->id);
            row << amount(before ? costAt(*draft.today(), *before, count, byInsights) : std::nullopt, *draft.today(),
                          locale)
                << amount(costAt(*draft.book(), *plan, count, byInsights), *draft.book(), locale);
        }
        rows.push_back(row);
    }
    return rows;
}

QString draftAssumptions(const WorkshopDraft& draft)
{
    std::vector<std::string> paths;
    for (const Plan* plan : plansDrawn(draft))
        paths.push_back("plans." + plan->id + ".charges");
    const QStringList notes = draft.assumedOf(paths);
    return notes.isEmpty() ? QString() : WorkshopWords::tr("Assumed: %1").arg(notes.join(QLatin1Char(' ')));
}

std::optional<CurveMarker> draftMarker(const WorkshopDraft& draft, double x, const QLocale& locale)
{
    const bool byInsights = isByInsights(draft);
    const auto count = std::llround(x);
    std::optional<Money> least;
    QStringList costs;
    for (const Plan* plan : plansDrawn(draft)) {
        const auto cost = costAt(*draft.book(), *plan, count, byInsights);
        if (cost && (!least || *cost < *least))
            least = cost;
        costs += WorkshopWords::tr("%1 %2").arg(bookName(plan->name), amount(cost, *draft.book(), locale));
    }
    if (!least)
        return std::nullopt;
    return CurveMarker{x, drawn(*least),
                       byInsights ? counted<WorkshopWords>(count, QT_TRANSLATE_N_NOOP("WorkshopWords", "%1 insights"),
                                                           "1 insight", locale)
                                  : countSeats(draft.book()->counts, count, locale),
                       costs.join(QStringLiteral(" · "))};
}

} // namespace seatwise::ui
