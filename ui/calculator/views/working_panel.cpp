#include "calculator/views/working_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "calculator/model/calculator_view_model.h"
#include "theme/icons.h"
#include "theme/palette.h"
#include "theme/theme.h"
#include "widgets/layouts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

WorkingPanel::WorkingPanel(CalculatorViewModel& model, QWidget* parent)
    : Card(parent)
    , model_(model)
{
    auto* title = new QLabel(CalculatorWords::tr("How this price is worked out"));
    title->setFont(scaledFont(font(), 1.0, QFont::Bold));
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(icon(Icon::Close, paletteOf(this)));
    close->setAccessibleName(CalculatorWords::tr("Close the working"));
    close->setToolTip(CalculatorWords::tr("Close (F1)"));
    connect(close, &QToolButton::clicked, this, &WorkingPanel::closeRequested);
    steps_ = new QPlainTextEdit;
    steps_->setReadOnly(true);
    steps_->viewport()->setAutoFillBackground(false);
    steps_->setFrameShape(QFrame::NoFrame);
    steps_->setAccessibleName(CalculatorWords::tr("Working"));
    steps_->setTabChangesFocus(true);
    setLayout(column({row({{title, 1}, close}), {steps_, 1}}));
    connect(&model_, &CalculatorViewModel::changed, this, &WorkingPanel::showWorking);
}

void WorkingPanel::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    showWorking();
}

void WorkingPanel::showWorking()
{
    if (!isVisible())
        return;
    QString steps;
    for (const Message& step : model_.price().working())
        steps += inWords(step, model_.locale()) + QStringLiteral("\n\n");
    steps_->setPlainText(steps.trimmed());
}

} // namespace seatwise::ui
