#include "workshop/model/experiment_texts.h"

#include <algorithm>
#include <cmath>

#include "calculator/model/drawn.h"
#include "research/customer_list.h"
#include "research/experiment.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// The names of assumptions, for translators.
[[maybe_unused]] constexpr const char* assumptionNames[] = {
    QT_TRANSLATE_NOOP("WorkshopWords", "usage noise"),        QT_TRANSLATE_NOOP("WorkshopWords", "demand swing"),
    QT_TRANSLATE_NOOP("WorkshopWords", "consumption rate"),   QT_TRANSLATE_NOOP("WorkshopWords", "hybrid included"),
    QT_TRANSLATE_NOOP("WorkshopWords", "hybrid rate"),        QT_TRANSLATE_NOOP("WorkshopWords", "outcome rate"),
    QT_TRANSLATE_NOOP("WorkshopWords", "outcome value"),      QT_TRANSLATE_NOOP("WorkshopWords", "performance share"),
    QT_TRANSLATE_NOOP("WorkshopWords", "dynamic multiplier"),
};

QString spreadText(const ModelOutcome& outcome, const QLocale& locale)
{
    const auto spread = spreadOf(outcome);
    return spread ? formatPercent(*spread, locale) : QStringLiteral("—");
}

QString reading(const ModelOutcome& outcome, const Currency& currency, const QLocale& locale)
{
    const auto money = [&](Money amount) { return formatMoney(amount, currency, locale); };
    return WorkshopWords::tr(
               "%1: 5 % of the runs bring up to %2, half up to %3, 95 % up to %4; the spread is %5 of the mean.")
        .arg(modelName(outcome.model), money(outcome.p5), money(outcome.p50), money(outcome.p95),
             spreadText(outcome, locale));
}

} // namespace

const std::vector<RevenueModel>& allModels()
{
    static const std::vector<RevenueModel> models{RevenueModel::subscription, RevenueModel::consumption,
                                                  RevenueModel::hybrid, RevenueModel::performance,
                                                  RevenueModel::dynamic};
    return models;
}

QString modelName(RevenueModel model)
{
    switch (model) {
    case RevenueModel::subscription:
        return WorkshopWords::tr("Subscription");
    case RevenueModel::consumption:
        return WorkshopWords::tr("Consumption");
    case RevenueModel::hybrid:
        return WorkshopWords::tr("Hybrid");
    case RevenueModel::performance:
        return WorkshopWords::tr("Performance-based");
    case RevenueModel::dynamic:
        break;
    }
    return WorkshopWords::tr("Dynamic");
}

QString assumptionName(const NamedAssumption& assumption)
{
    if (!assumption.title.empty())
        return toQString(assumption.title);
    std::string name = assumption.name;
    std::replace(name.begin(), name.end(), '_', ' ');
    return WorkshopWords::tr(name.c_str());
}

QString modelMeaning(RevenueModel model)
{
    switch (model) {
    case RevenueModel::subscription:
        return WorkshopWords::tr(
            "The draft as it stands: the plan's fee, and each insight at the plan's credit price.");
    case RevenueModel::consumption:
        return WorkshopWords::tr("No fee; insights at a higher credit price.");
    case RevenueModel::hybrid:
        return WorkshopWords::tr("The fee with some insights in it; the others at a higher credit price.");
    case RevenueModel::performance:
        return WorkshopWords::tr("A share of what insights that succeed are worth.");
    case RevenueModel::dynamic:
        break;
    }
    return WorkshopWords::tr("The fee, and insights at a credit price that follows demand.");
}

QStringList outcomeColumns()
{
    return {WorkshopWords::tr("Model"),      WorkshopWords::tr("Mean revenue"), WorkshopWords::tr("5 % below"),
            WorkshopWords::tr("Half below"), WorkshopWords::tr("95 % below"),   WorkshopWords::tr("Spread"),
            WorkshopWords::tr("Pay more"),   WorkshopWords::tr("Pay less")};
}

std::vector<QStringList> outcomeRows(const Experiment& experiment, const Currency& currency, const QLocale& locale)
{
    const auto money = [&](Money amount) { return formatMoney(amount, currency, locale); };
    std::vector<QStringList> rows;
    rows.reserve(experiment.outcomes.size());
    for (const ModelOutcome& outcome : experiment.outcomes)
        rows.push_back({modelName(outcome.model), money(outcome.revenueMean), money(outcome.p5), money(outcome.p50),
                        money(outcome.p95), spreadText(outcome, locale), formatCount(outcome.payMore, locale),
                        formatCount(outcome.payLess, locale)});
    return rows;
}

RangePlot outcomePlot(const Experiment& experiment, const Currency& currency, const QLocale& locale)
{
    RangePlot plot;
    plot.title = WorkshopWords::tr("Revenue, from 5 % to 95 % of the runs");
    for (const ModelOutcome& outcome : experiment.outcomes) {
        plot.rows.push_back({modelName(outcome.model), drawn(outcome.p5), drawn(outcome.p50), drawn(outcome.p95),
                             formatMoney(outcome.p50, currency, locale), reading(outcome, currency, locale)});
        if (outcome.model == RevenueModel::subscription) {
            plot.reference = drawn(outcome.p50);
            plot.referenceText =
                WorkshopWords::tr("Subscription, half of the runs: %1").arg(formatMoney(outcome.p50, currency, locale));
        }
    }
    plot.label = [code = currency.code, locale](double amount) {
        return formatMoney(Money::whole(std::llround(amount)), {code, 0}, locale);
    };
    return plot;
}

QString experimentFinding(const Experiment& experiment, const Currency& currency, const QLocale& locale)
{
    const auto& outcomes = experiment.outcomes;
    if (outcomes.empty())
        return {};
    const ModelOutcome& most = highestRevenue(outcomes);
    const ModelOutcome& predictable = steadiest(outcomes);
    return WorkshopWords::tr("%1 brings most, %2 on average; %3 is the most predictable, with a spread of %4.")
        .arg(modelName(most.model), formatMoney(most.revenueMean, currency, locale), modelName(predictable.model),
             spreadText(predictable, locale));
}

std::vector<ExperimentCustomer> firstCustomers(const SharedBook& book)
{
    return book ? exampleCustomers(*book) : std::vector<ExperimentCustomer>();
}

QString settingText(const ExperimentAnswer& answer, const QLocale& locale)
{
    const ExperimentSetting& setting = answer.order.setting;
    const auto customers = static_cast<SeatCount>(answer.customers);
    return WorkshopWords::tr("%1, %2, %3, seed %4")
        .arg(answer.order.isExample
                 ? counted<WorkshopWords>(customers, QT_TRANSLATE_N_NOOP("WorkshopWords", "%1 example customers"),
                                          "1 example customer", locale)
                 : counted<WorkshopWords>(customers, QT_TRANSLATE_N_NOOP("WorkshopWords", "%1 customers"), "1 customer",
                                          locale),
             counted<WorkshopWords>(setting.months, QT_TRANSLATE_N_NOOP("WorkshopWords", "%1 months"), "1 month",
                                    locale),
             counted<WorkshopWords>(setting.runs, QT_TRANSLATE_N_NOOP("WorkshopWords", "%1 runs"), "1 run", locale),
             QString::number(setting.seed));
}

std::vector<QStringList> assumptionRows(const Experiment& experiment)
{
    std::vector<QStringList> rows;
    rows.reserve(experiment.assumptions.size());
    for (const NamedAssumption& assumption : experiment.assumptions)
        rows.push_back({WorkshopWords::tr("%1: %2").arg(assumptionName(assumption), toQString(assumption.note)),
                        toQString(assumption.value)});
    return rows;
}

QString growthSummary(const std::vector<SegmentGrowth>& growths, const QLocale& locale)
{
    QStringList grown;
    for (const SegmentGrowth& growth : growths)
        if (growth.customers != Quantity::whole(1))
            grown +=
                WorkshopWords::tr("%1 × %2").arg(segmentName(growth.segment), formatQuantity(growth.customers, locale));
    return grown.empty() ? WorkshopWords::tr("Every segment as it is") : grown.join(QStringLiteral(", "));
}

QString segmentName(const std::string& segment)
{
    return segment.empty() ? WorkshopWords::tr("Other segments") : bookName(segment);
}

} // namespace seatwise::ui
