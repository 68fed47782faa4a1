#include "pages/calculator/together.h"

#include <QVBoxLayout>
#include <QWidget>

namespace seatwise::ui {

QWidget* together(QWidget* control, QWidget* said)
{
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(control);
    layout->addWidget(said);
    return both;
}

} // namespace seatwise::ui
