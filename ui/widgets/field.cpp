#include "widgets/field.h"

#include <QPlainTextEdit>

namespace seatwise::ui {

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
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
    auto* box = new QPlainTextEdit;
    asTextBox(*box, accessibleName, lines);
    return box;
}

void asTextBox(QPlainTextEdit& box, const QString& accessibleName, int lines)
{
    constexpr int roomAround = 14; // frame and margins, above and below
    box.setAccessibleName(accessibleName);
    box.setTabChangesFocus(true);
    box.viewport()->setAutoFillBackground(false); // it would paint over the corners of the frame
    box.setFixedHeight(box.fontMetrics().lineSpacing() * lines + roomAround);
}

} // namespace seatwise::ui
