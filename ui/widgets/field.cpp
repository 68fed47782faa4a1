#include "widgets/field.h"

#include <QVBoxLayout>

namespace seatwise::ui {

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QLabel* addField(QVBoxLayout& layout, const QString& caption, QWidget* control)
{
    QLabel* label = mutedLabel(caption);
    label->setBuddy(control);
    layout.addWidget(label);
    layout.addWidget(control);
    return label;
}

QWidget* fieldRow(const QString& caption, QWidget* control, QLabel** label)
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel* made = addField(*layout, caption, control);
    if (label)
        *label = made;
    return holder;
}

QLabel* titleLabel(const QString& text)
{
    auto* title = new QLabel(text);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont bold; // the weight alone: size and family stay those of the page
    bold.setBold(true);
    title->setFont(bold);
    return title;
}

} // namespace seatwise::ui
