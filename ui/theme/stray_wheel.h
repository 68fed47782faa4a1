#pragma once

#include <QObject>

class QWidget;

namespace seatwise::ui {

/// Lets the wheel scroll the page over a field that is not in focus. A spin or combo box would take the turn for a new
/// value, and a price would change because somebody scrolled past it. The style does so for every one of these.
class StrayWheel : public QObject
{
public:
    using QObject::QObject;

    /// Watches a field, which takes the focus by a click or a key alone.
    void watch(QWidget& field);

protected:
    bool eventFilter(QObject* field, QEvent* event) override;
};

/// The same for a field that is no spin or combo box.
void leaveWheelToPage(QWidget& field);

} // namespace seatwise::ui
