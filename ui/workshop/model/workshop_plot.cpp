#include "workshop/model/workshop_plot.h"

#include <array>
#include <cmath>

#include "calculator/model/drawn.h"
#include "charts/money_ticks.h"
#include "pricing/usage_curve.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/model/credit_plan.h"

namespace seatwise::ui {

namespace {

constexpr std::array<std::int64_t, 9> tableInsights{0, 100, 250, 500, 1'000, 2'500, 5'000, 10'000, 25'000};
constexpr std::int64_t maxInsightsDrawn = 100'000;
constexpr int pointsToTen = 12; ///< of a curve, for each tenfold

CurveSeries seriesOf(const PriceBook& book, const Plan& plan, const QString& name, const QColor& colour, bool dashed)
{
    CurveSeries series{name, colour, dashed, {}};
    const int last = pointsToTen * static_cast<int>(std::lround(std::log10(static_cast<double>(maxInsightsDrawn))));
    series.points.reserve(static_cast<std::size_t>(last) + 1);
    for (int step = 0; step <= last; ++step) {
        const auto insights = std::llround(std::pow(10.0, static_cast<double>(step) / pointsToTen));
        if (const auto cost = costOfMonth(book, plan, insights))
            series.points.emplace_back(static_cast<double>(insights), drawn(*cost));
    }
    return series;
}

QString amount(const std::optional<Money>& cost, const PriceBook& book, const QLocale& locale)
{
    return cost ? formatMoney(*cost, book.currency, locale) : QStringLiteral("—");
}

} // namespace

CurvePlot draftPlot(const WorkshopDraft& draft, const Palette& palette, const QLocale& locale)
{
    CurvePlot plot;
    plot.title = WorkshopWords::tr("Cost of a month by insights");
    plot.xTitle = WorkshopWords::tr("Insights a month");
    plot.xLabel = [locale](double x) { return formatCount(std::llround(x), locale); };
    plot.yLabel = moneyTicks(draft.book()->currency, locale);
    std::size_t colour = 0;
    for (const Plan* plan : plansWithCredits(*draft.book())) {
        const QColor& ink = palette.series[colour++ % palette.series.size()];
        plot.series.push_back(seriesOf(*draft.book(), *plan, bookName(plan->name), ink, false));
        const Plan* before = draft.today()->findPlan(plan->id);
        if (!before)
            continue;
        auto today =
            seriesOf(*draft.today(), *before, WorkshopWords::tr("%1 today").arg(bookName(plan->name)), ink, true);
        if (today.points != plot.series.back().points)
            plot.series.push_back(std::move(today));
    }
    return plot;
}

QStringList draftTableHeads(const WorkshopDraft& draft)
{
    QStringList heads{WorkshopWords::tr("Insights")};
    for (const Plan* plan : plansWithCredits(*draft.book()))
        heads << WorkshopWords::tr("%1 today").arg(bookName(plan->name))
              << WorkshopWords::tr("%1 draft").arg(bookName(plan->name));
    return heads;
}

std::vector<QStringList> draftTable(const WorkshopDraft& draft, const QLocale& locale)
{
    std::vector<QStringList> rows;
    rows.reserve(tableInsights.size());
    for (const std::int64_t insights : tableInsights) {
        QStringList row{formatCount(insights, locale)};
        for (const Plan* plan : plansWithCredits(*draft.book())) {
            const Plan* before = draft.today()->findPlan(plan->id);
            row << amount(before ? costOfMonth(*draft.today(), *before, insights) : std::nullopt, *draft.today(),
                          locale)
                << amount(costOfMonth(*draft.book(), *plan, insights), *draft.book(), locale);
        }
        rows.push_back(row);
    }
    return rows;
}

QString draftAssumptions(const WorkshopDraft& draft)
{
    std::vector<std::string> paths;
    for (const Plan* plan : plansWithCredits(*draft.book()))
        paths.push_back("plans." + plan->id + ".charges");
    const QStringList notes = draft.assumedOf(paths);
    return notes.isEmpty() ? QString() : WorkshopWords::tr("Assumed: %1").arg(notes.join(QLatin1Char(' ')));
}

std::optional<CurveMarker> draftMarker(const WorkshopDraft& draft, double insights, const QLocale& locale)
{
    const auto used = std::llround(insights);
    std::optional<Money> least;
    QStringList costs;
    for (const Plan* plan : plansWithCredits(*draft.book())) {
        const auto cost = costOfMonth(*draft.book(), *plan, used);
        if (cost && (!least || *cost < *least))
            least = cost;
        costs += WorkshopWords::tr("%1 %2").arg(bookName(plan->name), amount(cost, *draft.book(), locale));
    }
    if (!least)
        return std::nullopt;
    return CurveMarker{
        insights, drawn(*least),
        counted<WorkshopWords>(used, QT_TRANSLATE_N_NOOP("WorkshopWords", "%1 insights"), "1 insight", locale),
        costs.join(QStringLiteral(" · "))};
}

} // namespace seatwise::ui
