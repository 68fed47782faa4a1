#include "widgets/wrapped_check.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

#include "widgets/field.h"

namespace seatwise::ui {

WrappedCheck::WrappedCheck(const QString& text, QWidget* parent)
    : QWidget(parent)
    , box_(new QCheckBox)
    , text_(new QLabel(text))
    , said_(mutedLabel())
{
    box_->setAccessibleName(text);
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setBuddy(box_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(box_, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(text_);
    lines->addWidget(said_);
    row->addLayout(lines, 1);
    text_->installEventFilter(this);
    said_->installEventFilter(this);
    connect(box_, &QCheckBox::clicked, this, &WrappedCheck::clicked);
}

void WrappedCheck::setChecked(bool checked)
{
    box_->setChecked(checked);
}

void WrappedCheck::setAvailable(bool available)
{
    box_->setEnabled(available);
    text_->setEnabled(available);
}

void WrappedCheck::say(const QString& said)
{
    if (said_->text() == said)
        return;
    said_->setText(said);
    box_->setAccessibleDescription(said);
}

bool WrappedCheck::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton)
        box_->click();
    return QWidget::eventFilter(watched, event);
}

} // namespace seatwise::ui
