#include "insights/model/retention_texts.h"

#include <algorithm>
#include <cmath>

#include "insights/model/insights_texts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t cohortsDrawn = 4; ///< the latest with a renewal

QString beganName(const Cohort& cohort, const QLocale& locale)
{
    return cohort.month ? monthName(cohort.year / *cohort.month, locale)
                        : QString::number(static_cast<int>(cohort.year));
}

/// 0.631 as "63.1 %".
QString shareText(double share, const QLocale& locale)
{
    constexpr int thousandths = 1000;
    return formatPercent(Percent::fromUnits(std::llround(share * thousandths) * Percent::scale / 10), locale);
}

/// The cohorts that say something of renewals.
std::vector<const Cohort*> drawnCohorts(const InsightsViewModel& model)
{
    std::vector<const Cohort*> cohorts;
    for (const Cohort& cohort : model.figures()->retention.cohorts)
        if (cohort.survivors.size() > 1)
            cohorts.push_back(&cohort);
    if (cohorts.size() > cohortsDrawn)
        cohorts.erase(cohorts.begin(), cohorts.end() - static_cast<std::ptrdiff_t>(cohortsDrawn));
    return cohorts;
}

std::size_t renewalsSeen(const InsightsViewModel& model)
{
    std::size_t most = 0;
    for (const Cohort& cohort : model.figures()->retention.cohorts)
        most = std::max(most, cohort.survivors.size() - 1);
    return most;
}

} // namespace

double shareOf(const Cohort& cohort, std::size_t renewal)
{
    return static_cast<double>(cohort.survivors[renewal]) / static_cast<double>(cohort.survivors.front());
}

QStringList cohortHeads()
{
    return {InsightsWords::tr("Began in"), InsightsWords::tr("Renewals"), InsightsWords::tr("Still there"),
            InsightsWords::tr("Share")};
}

std::vector<QStringList> cohortRows(const InsightsViewModel& model, const QLocale& locale)
{
    std::vector<QStringList> rows;
    for (const Cohort& cohort : model.figures()->retention.cohorts)
        for (std::size_t renewal = 0; renewal < cohort.survivors.size(); ++renewal)
            rows.push_back({renewal == 0 ? beganName(cohort, locale) : QString(),
                            formatCount(static_cast<std::int64_t>(renewal), locale),
                            formatCount(cohort.survivors[renewal], locale),
                            shareText(shareOf(cohort, renewal), locale)});
    return rows;
}

QString retentionLine(const InsightsViewModel& model, const QLocale& locale)
{
    const auto& curve = model.figures()->retention.curve;
    if (!curve)
        return withCapital(problemText(curve), locale);
    const std::size_t last = curve->survival.size() - 1;
    return counted<InsightsWords>(
               last,
               QT_TRANSLATE_N_NOOP("InsightsWords", "After %1 renewals about %2 are still there (95 %: %3 to %4)."),
               "After 1 renewal about %2 are still there (95 %: %3 to %4).", locale)
        .arg(shareText(curve->survival[last], locale), shareText(curve->low[last], locale),
             shareText(curve->high[last], locale));
}

CurvePlot retentionPlot(const InsightsViewModel& model, const Palette& palette, const QLocale& locale)
{
    CurvePlot plot;
    plot.xTitle = InsightsWords::tr("Renewals");
    plot.logX = false;
    plot.logY = false;
    plot.xLabel = [locale](double renewal) {
        const bool isWhole = std::abs(renewal - std::round(renewal)) < 0.01;
        return isWhole ? locale.toString(std::llround(renewal)) : QString();
    };
    plot.yLabel = [locale](double percent) { return shareText(percent / 100, locale); };
    std::size_t color = 0;
    for (const Cohort* cohort : drawnCohorts(model)) {
        CurveSeries series{beganName(*cohort, locale), palette.series[color++], false, {}};
        for (std::size_t renewal = 0; renewal < cohort->survivors.size(); ++renewal)
            series.points.emplace_back(static_cast<double>(renewal), 100 * shareOf(*cohort, renewal));
        plot.series.push_back(std::move(series));
    }
    const auto& curve = model.figures()->retention.curve;
    if (!curve)
        return plot;
    const std::size_t from = renewalsSeen(model);
    const auto add = [&](const QString& name, const std::vector<double>& shares, bool dotted) {
        CurveSeries series{name, palette.text, !dotted, {}, dotted};
        for (std::size_t renewal = from; renewal < shares.size(); ++renewal)
            series.points.emplace_back(static_cast<double>(renewal), 100 * shares[renewal]);
        plot.series.push_back(std::move(series));
    };
    add(InsightsWords::tr("projected"), curve->survival, false);
    add(InsightsWords::tr("95 %"), curve->low, true);
    add(QString(), curve->high, true);
    return plot;
}

std::optional<CurveMarker> retentionMarker(const InsightsViewModel& model, double renewal, const QLocale& locale)
{
    const auto place = static_cast<std::size_t>(std::max(0L, std::lround(renewal)));
    QStringList said;
    double y = 0;
    for (const Cohort* cohort : drawnCohorts(model))
        if (place < cohort->survivors.size()) {
            y = 100 * shareOf(*cohort, place);
            said +=
                InsightsWords::tr("%1: %2").arg(beganName(*cohort, locale), shareText(shareOf(*cohort, place), locale));
        }
    const auto& curve = model.figures()->retention.curve;
    if (curve && place >= renewalsSeen(model) && place < curve->survival.size()) {
        y = 100 * curve->survival[place];
        said += InsightsWords::tr("about %1; 95 %: %2 to %3")
                    .arg(shareText(curve->survival[place], locale), shareText(curve->low[place], locale),
                         shareText(curve->high[place], locale));
    }
    if (said.isEmpty())
        return std::nullopt;
    return CurveMarker{
        static_cast<double>(place), y,
        counted<InsightsWords>(place, QT_TRANSLATE_N_NOOP("InsightsWords", "%1 renewals"), "1 renewal", locale),
        said.join(QStringLiteral(", "))};
}

} // namespace seatwise::ui
