#include "widgets/field.h"

#include <QPlainTextEdit>
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

QPlainTextEdit* textBox(const QString& accessibleName, int lines)
{
    constexpr int roomAround = 14; // frame and margins, above and below
    auto* box = new QPlainTextEdit;
    box->setAccessibleName(accessibleName);
    box->setTabChangesFocus(true);
    box->viewport()->setAutoFillBackground(false); // it would paint over the corners of the frame
    box->setFixedHeight(box->fontMetrics().lineSpacing() * lines + roomAround);
    return box;
}

} // namespace seatwise::ui
