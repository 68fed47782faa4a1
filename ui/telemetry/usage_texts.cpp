#include "telemetry/usage_texts.h"

#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

QString usageLine(const UsageTally& tally, const QLocale& locale)
{
    QStringList parts{
        counted<SettingsWords>(tally.counts.prices, QT_TRANSLATE_N_NOOP("SettingsWords", "%1 prices worked out"),
                               "1 price worked out", locale),
        counted<SettingsWords>(tally.counts.comparisons,
                               QT_TRANSLATE_N_NOOP("SettingsWords", "%1 looks at the comparison"),
                               "1 look at the comparison", locale),
        counted<SettingsWords>(tally.counts.runs,
                               QT_TRANSLATE_N_NOOP("SettingsWords", "%1 runs in which the Calculator was used"),
                               "1 run in which the Calculator was used", locale)};
    if (tally.unread > 0)
        parts += counted<SettingsWords>(tally.unread, QT_TRANSLATE_N_NOOP("SettingsWords", "%1 lines are no record"),
                                        "1 line is no record", locale);
    return parts.join(QStringLiteral(" · "));
}

QStringList pricedPlanHeads()
{
    return {SettingsWords::tr("Plan"), SettingsWords::tr("Priced"), SettingsWords::tr("Fewest seats"),
            SettingsWords::tr("Most seats"), SettingsWords::tr("Annually")};
}

std::vector<QStringList> pricedPlanRows(const UsageTally& tally, const QLocale& locale)
{
    std::vector<QStringList> rows;
    rows.reserve(tally.plans.size());
    for (const PricedPlan& plan : tally.plans)
        rows.push_back({QStringLiteral("%1 · %2").arg(toQString(plan.book), toQString(plan.plan)),
                        formatCount(plan.times, locale), formatCount(plan.fewest, locale),
                        formatCount(plan.most, locale), formatCount(plan.annually, locale)});
    return rows;
}

} // namespace seatwise::ui
