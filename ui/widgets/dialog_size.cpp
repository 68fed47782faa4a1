#include "widgets/dialog_size.h"

#include <QDialog>
#include <QScreen>

namespace seatwise::ui {

namespace {

constexpr QSize dialogFrame(8, 40); ///< that the desktop adds

} // namespace

QSize sizeWithin(QSize usual, QSize room)
{
    return usual.boundedTo(room - dialogFrame);
}

void resizeWithinScreen(QDialog& dialog, QSize usual)
{
    dialog.resize(sizeWithin(usual, dialog.screen()->availableSize()));
}

} // namespace seatwise::ui
