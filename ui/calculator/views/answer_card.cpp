#include "calculator/views/answer_card.h"

#include <initializer_list>

#include <QVBoxLayout>

#include "calculator/model/calculator_texts.h"
#include "calculator/model/calculator_view_model.h"
#include "calculator/model/terms.h"
#include "widgets/chip.h"
#include "widgets/fitting_label.h"

namespace seatwise::ui {

namespace {

FittingLabel* muted(QVBoxLayout& layout)
{
    auto* label = new FittingLabel;
    label->setTone(FittingLabel::Tone::Muted);
    layout.addWidget(label);
    return label;
}

void showOrHide(FittingLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

AnswerCard::AnswerCard(CalculatorViewModel& model, QWidget* parent)
    : Card(parent)
    , model_(model)
{
    auto* layout = new QVBoxLayout(this);
    refusal_ = new FittingLabel(1.0, QFont::DemiBold);
    refusal_->setTone(FittingLabel::Tone::Error);
    refusal_->setAccessibleDescription(QStringLiteral("price-refusal"));
    layout->addWidget(refusal_);
    heading_ = muted(*layout);
    heading_->setAccessibleDescription(QStringLiteral("price-heading"));
    total_ = new FittingLabel(3.0, QFont::Bold);
    total_->setAccessibleDescription(QStringLiteral("price-total"));
    layout->addWidget(total_);
    monthly_ = muted(*layout);
    monthly_->setAccessibleDescription(QStringLiteral("price-monthly"));
    perSeat_ = muted(*layout);
    perSeat_->setAccessibleDescription(QStringLiteral("price-per-seat"));
    layout->setSpacing(fontMetrics().height() / 5);
    nextSeat_ = muted(*layout);
    nextSeat_->setAccessibleDescription(QStringLiteral("price-next-seat"));
    saving_ = muted(*layout);
    saving_->setAccessibleDescription(QStringLiteral("price-saving"));
    invoices_ = muted(*layout);
    invoices_->setAccessibleDescription(QStringLiteral("price-invoices"));
    approval_ = new FittingLabel(1.0, QFont::DemiBold);
    approval_->setTone(FittingLabel::Tone::Accent);
    approval_->setAccessibleDescription(QStringLiteral("price-approval"));
    layout->addWidget(approval_);
    layout->addSpacing(fontMetrics().height() / 3);
    band_ = new Chip(Chip::Look::Accent);
    band_->setAccessibleDescription(QStringLiteral("price-band"));
    layout->addWidget(band_, 0, Qt::AlignLeft);
    next_ = new Chip(Chip::Look::Outline);
    next_->setAccessibleDescription(QStringLiteral("price-next-band"));
    layout->addWidget(next_, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(&model_, &CalculatorViewModel::changed, this, &AnswerCard::showPrice);
    showPrice();
}

void AnswerCard::showPrice()
{
    const QString refusal = refusalText(model_);
    showOrHide(*refusal_, refusal);
    // What is not the price of the inputs is dimmed.
    for (QWidget* part : std::initializer_list<QWidget*>{heading_, total_, monthly_, perSeat_, nextSeat_, saving_,
                                                         invoices_, approval_, band_, next_})
        part->setEnabled(refusal.isEmpty());
    heading_->setText(headingText(model_));
    total_->setSuffix(periodText(model_));
    total_->setText(totalText(model_));
    monthly_->setText(equivalentText(model_));
    perSeat_->setText(perSeatText(model_));
    saving_->setText(savingText(model_));
    band_->setText(bandText(model_));
    nextSeat_->setText(nextSeatText(model_));
    next_->setText(nextBandText(model_));
    showOrHide(*invoices_, invoicesText(model_));
    showOrHide(*approval_, approvalText(model_));
}

} // namespace seatwise::ui
