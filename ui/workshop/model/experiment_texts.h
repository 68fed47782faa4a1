#pragma once

#include <vector>

#include <QLocale>
#include <QString>
#include <QStringList>

#include "charts/range_plot.h"
#include "money/currency.h"
#include "research/experiment.h"
#include "theme/palette.h"
#include "workshop/model/experiment_run.h"

namespace seatwise::ui {

// What a revenue experiment says.

/// Every model, in the order in which they are offered.
[[nodiscard]] const std::vector<RevenueModel>& allModels();
/// "Performance-based".
[[nodiscard]] QString modelName(RevenueModel model);
[[nodiscard]] QString assumptionName(const NamedAssumption& assumption);
/// What a model charges, in a sentence.
[[nodiscard]] QString modelMeaning(RevenueModel model);

[[nodiscard]] QStringList outcomeColumns();
/// Model, mean, p5, p50, p95, spread in percent of the mean, customers that pay more, customers that pay less.
[[nodiscard]] std::vector<QStringList> outcomeRows(const Experiment& experiment, const Currency& currency,
                                                   const QLocale& locale);

/// The ranges from p5 to p95, with the p50 of subscription as the line to compare with where it is among the models.
[[nodiscard]] RangePlot outcomePlot(const Experiment& experiment, const Currency& currency, const QLocale& locale);

/// The model with the highest mean and the most predictable one, in a sentence; empty without outcomes.
[[nodiscard]] QString experimentFinding(const Experiment& experiment, const Currency& currency, const QLocale& locale);

/// The customers an experiment begins with: the example of a book, nobody without one.
[[nodiscard]] std::vector<ExperimentCustomer> firstCustomers(const SharedBook& book);

/// "120 example customers, 24 months, 200 runs, seed 1".
[[nodiscard]] QString settingText(const ExperimentAnswer& answer, const QLocale& locale);

/// What is assumed and for what, and its value.
[[nodiscard]] std::vector<QStringList> assumptionRows(const Experiment& experiment);

/// "tech-professionals × 1.5; others as they are"; all of them as they are where none grows.
[[nodiscard]] QString growthSummary(const std::vector<SegmentGrowth>& growths, const QLocale& locale);
/// What a segment is called; customers without one are called so.
[[nodiscard]] QString segmentName(const std::string& segment);

} // namespace seatwise::ui
