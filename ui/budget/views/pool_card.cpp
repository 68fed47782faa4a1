#include "budget/views/pool_card.h"

#include <QVBoxLayout>

#include "budget/model/budget_texts.h"
#include "widgets/fitting_label.h"

namespace seatwise::ui {

namespace {

FittingLabel* addLabel(QVBoxLayout& layout, const char* description, FittingLabel* label, FittingLabel::Tone tone)
{
    label->setAccessibleDescription(QLatin1String(description));
    label->setTone(tone);
    layout.addWidget(label);
    return label;
}

} // namespace

PoolCard::PoolCard(BudgetViewModel& model, QWidget* parent)
    : Card(parent)
    , model_(model)
{
    auto* layout = new QVBoxLayout(this);
    heading_ = addLabel(*layout, "pool-heading", new FittingLabel, FittingLabel::Tone::Muted);
    pooled_ = addLabel(*layout, "pool-total", new FittingLabel(2.5, QFont::Bold), FittingLabel::Tone::Normal);
    separate_ = addLabel(*layout, "pool-separate", new FittingLabel, FittingLabel::Tone::Muted);
    saving_ = addLabel(*layout, "pool-saving", new FittingLabel(1.0, QFont::DemiBold), FittingLabel::Tone::Accent);
    layout->setSpacing(fontMetrics().height() / 5);
    connect(&model_, &BudgetViewModel::changed, this, &PoolCard::showPool);
    showPool();
}

void PoolCard::showPool()
{
    const PoolTexts texts = poolTexts(model_);
    heading_->setText(texts.heading);
    pooled_->setSuffix(texts.period);
    pooled_->setText(texts.pooled);
    separate_->setText(texts.separate);
    saving_->setText(texts.saving);
}

} // namespace seatwise::ui
