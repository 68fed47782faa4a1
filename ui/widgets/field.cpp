#include "widgets/field.h"

#include <QVBoxLayout>

namespace seatwise::ui {

QLabel* mutedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QLabel* addField(QVBoxLayout& layout, const QString& caption, QWidget* control)
{
    QLabel* label = mutedLabel();
    label->setText(caption);
    label->setBuddy(control);
    layout.addWidget(label);
    layout.addWidget(control);
    return label;
}

} // namespace seatwise::ui
