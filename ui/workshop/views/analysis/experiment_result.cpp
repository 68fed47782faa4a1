#include "workshop/views/analysis/experiment_result.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "charts/range_chart.h"
#include "widgets/field.h"
#include "widgets/folding_table.h"
#include "widgets/layouts.h"
#include "words/features.h"
#include "workshop/model/experiment_texts.h"

namespace seatwise::ui {

namespace {

constexpr int maxAssumptions = 100; // all of them: they are not to be scrolled past

} // namespace

ExperimentResult::ExperimentResult(QWidget* parent)
    : QWidget(parent)
    , setting_(mutedLabel())
    , finding_(titleLabel({}))
    , chart_(new RangeChart)
    , table_(new FoldingTable(WorkshopWords::tr("Revenue by model")))
    , assumptions_(new FoldingTable(WorkshopWords::tr("Assumptions of the experiment")))
{
    finding_->setObjectName(QStringLiteral("experiment-finding"));
    setting_->setObjectName(QStringLiteral("experiment-setting"));
    QLabel* note = mutedLabel(WorkshopWords::tr(
        "Pay more and pay less count customers against subscription, the draft as it stands. The spread "
        "is what lies between 5 % and 95 % of the runs, in percent of the mean: the smaller, the more "
        "predictable."));
    setLayout(flush(column({finding_, setting_, chart_, table_, note,
                            titleLabel(WorkshopWords::tr("Assumed, as no source gives it")), assumptions_})));
}

void ExperimentResult::showAnswer(const ExperimentAnswer& answer, const QString& setting)
{
    const Experiment& experiment = *answer.experiment;
    const Currency& currency = answer.order.book->currency;
    const QLocale locale;
    setting_->setText(setting);
    finding_->setText(experimentFinding(experiment, currency, locale));
    chart_->setPlot(outcomePlot(experiment, currency, locale));
    chart_->setSummary(finding_->text());
    table_->setTable(outcomeColumns(), outcomeRows(experiment, currency, locale));
    assumptions_->setTable({WorkshopWords::tr("Assumption"), WorkshopWords::tr("Value")}, assumptionRows(experiment), 1,
                           maxAssumptions);
}

} // namespace seatwise::ui
