#include "calculator/views/pins_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "calculator/model/calculator_texts.h"
#include "calculator/model/calculator_view_model.h"
#include "theme/icons.h"
#include "theme/palette.h"
#include "widgets/fitting_label.h"
#include "widgets/layouts.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// What is pinned, and what it costs.
QStringList described(const PinnedScenario& pinned, const QLocale& locale)
{
    const Price& price = pinned.price;
    const QString cost =
        ofBilling(price.billing(), {CalculatorWords::tr("%1 a month"), CalculatorWords::tr("%1 a quarter"),
                                    CalculatorWords::tr("%1 a half-year"), CalculatorWords::tr("%1 a year")});
    return {CalculatorWords::tr("%1 · %2, %3")
                .arg(pinned.label, bookName(price.planName()), countSeats(price.counts(), price.seats(), locale)),
            cost.arg(formatMoney(price.total(), price.currency(), locale))};
}

FittingLabel* valueLabel(const QString& text)
{
    auto* label = new FittingLabel;
    label->setText(text);
    return label;
}

} // namespace

PinsCard::PinsCard(CalculatorViewModel& model, QWidget* parent)
    : Card(parent)
    , model_(model)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(layout->contentsMargins().left(), 4, layout->contentsMargins().right(), 4);
    connect(&model_, &CalculatorViewModel::pinsChanged, this, &PinsCard::rebuild);
    connect(&model_, &CalculatorViewModel::changed, this, &PinsCard::showDifferences);
    rebuild();
}

void PinsCard::setNarrow(bool narrow)
{
    if (narrow == narrow_)
        return;
    narrow_ = narrow;
    rebuild();
}

void PinsCard::rebuild()
{
    delete rows_;
    differences_.clear();
    rows_ = new QWidget;
    auto* layout = new QVBoxLayout(rows_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    for (int i = 0; i < static_cast<int>(model_.pins().size()); ++i)
        layout->addWidget(rowFor(i));
    this->layout()->addWidget(rows_);
    setVisible(!model_.pins().empty());
    showDifferences();
}

QWidget* PinsCard::rowFor(int index)
{
    const PinnedScenario& pinned = model_.pins()[static_cast<std::size_t>(index)];
    auto* delta = new FittingLabel;
    delta->setTone(FittingLabel::Tone::Muted);
    differences_.push_back(delta);
    const QStringList parts = described(pinned, model_.locale());
    auto* restore = new QPushButton(CalculatorWords::tr("Bring back"));
    restore->setAccessibleName(CalculatorWords::tr("Bring back scenario %1").arg(pinned.label));
    connect(restore, &QPushButton::clicked, this, [this, index] {
        model_.setInputs(model_.pins()[static_cast<std::size_t>(index)].inputs,
                         [] { return CalculatorWords::tr("bring back a scenario"); });
    });
    auto* unpin = new QToolButton;
    unpin->setAutoRaise(true);
    unpin->setIcon(icon(Icon::Close, paletteOf(this)));
    unpin->setAccessibleName(CalculatorWords::tr("Unpin scenario %1").arg(pinned.label));
    unpin->setToolTip(CalculatorWords::tr("Unpin"));
    connect(
        unpin, &QToolButton::clicked, &model_, [this, index] { model_.unpin(index); }, Qt::QueuedConnection);
    if (narrow_)
        return holding(
            tight(column({valueLabel(parts.front()), delta, row({{valueLabel(parts.back()), 1}, restore, unpin})})));
    return holding(flush(row({{valueLabel(parts.join(QStringLiteral(" · "))), 3}, {delta, 2}, restore, unpin})));
}

void PinsCard::showDifferences()
{
    for (std::size_t i = 0; i < differences_.size(); ++i)
        differences_[i]->setText(differenceText(model_, model_.pins()[i]));
}

} // namespace seatwise::ui
