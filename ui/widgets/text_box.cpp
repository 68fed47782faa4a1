#include "widgets/text_box.h"

#include <QPlainTextEdit>

namespace seatwise::ui {

namespace {

constexpr int roomAround = 14; ///< frame and margins, above and below

} // namespace

QPlainTextEdit* textBox(const QString& accessibleName, int lines)
{
    auto* box = new QPlainTextEdit;
    box->setAccessibleName(accessibleName);
    box->setTabChangesFocus(true);
    box->viewport()->setAutoFillBackground(false); // it would paint over the corners of the frame
    box->setFixedHeight(box->fontMetrics().lineSpacing() * lines + roomAround);
    return box;
}

} // namespace seatwise::ui
