#pragma once

#include <QObject>

class QWidget;

namespace seatwise::ui {

/// Lets Enter press a button that has the keyboard, as Space does. In dialogs Qt does so for push buttons, and Enter
/// belongs to the usual answer elsewhere. The style watches every button that is no box to tick.
class EnterKey : public QObject
{
public:
    using QObject::QObject;

    void watch(QWidget& button);

protected:
    bool eventFilter(QObject* button, QEvent* event) override;
};

} // namespace seatwise::ui
