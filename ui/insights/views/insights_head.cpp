#include "insights/views/insights_head.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include "insights/model/insights_texts.h"
#include "insights/model/insights_view_model.h"
#include "insights/model/quote_outcomes.h"
#include "text/hidden.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/segmented_control.h"
#include "widgets/side_area.h"
#include "words/features.h"
#include "words/format.h"
#include "words/in_words.h"

namespace seatwise::ui {

namespace {

constexpr std::array monthsOnOffer{12, 24, 36};
constexpr std::chrono::milliseconds spokenOfAfter{300};

int placeOf(int months)
{
    return static_cast<int>(std::ranges::find(monthsOnOffer, months) - monthsOnOffer.begin());
}

} // namespace

InsightsHead::InsightsHead(InsightsViewModel& model, const QuoteOutcomes& quotes, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , quotes_(quotes)
    , source_(mutedLabel())
    , plans_(new QComboBox)
    , rules_(new QComboBox)
    , period_(new SegmentedControl)
    , soon_(new QTimer(this))
{
    source_->setObjectName(QStringLiteral("insights-source"));
    plans_->setAccessibleName(InsightsWords::tr("Accounts on show"));
    plans_->setToolTip(InsightsWords::tr("Of one plan alone, who goes to another plan has left this one."));
    rules_->setAccessibleName(InsightsWords::tr("Rule of MRR"));
    for (const MrrRules rules : everyMrrRules)
        rules_->addItem(ruleName(rules));
    period_->setAccessibleName(InsightsWords::tr("Months on show"));
    QStringList periods;
    for (const int months : monthsOnOffer)
        periods +=
            counted<InsightsWords>(months, QT_TRANSLATE_N_NOOP("InsightsWords", "%1 months"), "1 month", locale());
    period_->setSegments(periods);
    auto* stop = new QPushButton(InsightsWords::tr("Stop"));
    stop->setAccessibleName(InsightsWords::tr("Stop reckoning"));
    busy_ = holding(flush(row({{mutedLabel(InsightsWords::tr("Reckoning with the accounts…")), 1}, stop})));
    line_ = flush(row({{source_, 1}, plans_, rules_, period_}));
    setLayout(flush(column({line_, busy_})));
    soon_->setSingleShot(true);
    soon_->setInterval(spokenOfAfter);
    connect(soon_, &QTimer::timeout, busy_, &QWidget::show);
    connect(stop, &QPushButton::clicked, &model_, &InsightsViewModel::cancel);
    connect(plans_, &QComboBox::currentIndexChanged, this, [this] {
        InsightsView view = model_.view();
        view.plan = plans_->currentData().toString().toStdString();
        model_.setView(view);
    });
    connect(rules_, &QComboBox::currentIndexChanged, this, [this](int rules) {
        InsightsView view = model_.view();
        view.rules = everyMrrRules[std::size_t(rules)];
        model_.setView(view);
    });
    connect(period_, &SegmentedControl::chosen, this, [this](int period) {
        InsightsView view = model_.view();
        view.months = monthsOnOffer[std::size_t(period)];
        model_.setView(view);
    });
    connect(&model_, &InsightsViewModel::changed, this, &InsightsHead::showView);
    connect(&quotes_, &QuoteOutcomes::changed, this, &InsightsHead::showView);
    connect(&model_, &InsightsViewModel::busyChanged, this, &InsightsHead::showBusy);
    showView();
    showBusy();
}

void InsightsHead::showView()
{
    const bool hasFigures = model_.hasAccounts() && model_.figures();
    source_->setText(hasFigures ? spanLine(model_, locale()) : QString());
    rules_->setVisible(hasFigures);
    showPlans();
    rules_->setCurrentIndex(static_cast<int>(model_.rules()));
    period_->setVisible(hasFigures || quotes_.figures());
    period_->setCurrent(placeOf(model_.view().months));
}

/// A choice only where there is more than one plan.
void InsightsHead::showPlans()
{
    const QSignalBlocker quiet(plans_);
    plans_->clear();
    plans_->addItem(InsightsWords::tr("All plans"), QString());
    for (const std::string& plan : model_.plans())
        plans_->addItem(toQString(showHidden(plan)), toQString(plan));
    plans_->setCurrentIndex(std::max(0, plans_->findData(toQString(model_.view().plan))));
    plans_->setVisible(model_.hasAccounts() && model_.plans().size() > 1);
}

void InsightsHead::showBusy()
{
    if (!model_.isBusy()) {
        soon_->stop();
        busy_->hide();
    } else if (busy_->isHidden() && !soon_->isActive()) {
        soon_->start();
    }
}

void InsightsHead::fitInto(int width)
{
    stackWhereTight(*line_, width);
}

} // namespace seatwise::ui
