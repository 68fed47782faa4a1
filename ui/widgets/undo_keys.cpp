#include "widgets/undo_keys.h"

#include <QKeyEvent>
#include <QWidget>

namespace seatwise::ui {

namespace {

bool isKeyOfWindow(const QKeyEvent& event)
{
    const QKeyCombination keys = event.keyCombination();
    return keys == (Qt::CTRL | Qt::Key_Z) || keys == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z) ||
           keys == (Qt::CTRL | Qt::Key_Y) || keys == (Qt::CTRL | Qt::Key_K);
}

class UndoKeys : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* field, QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride || !isKeyOfWindow(*static_cast<QKeyEvent*>(event)))
            return QObject::eventFilter(field, event);
        event->ignore();
        return true;
    }
};

} // namespace

void leaveUndoToWindow(QWidget& field)
{
    field.installEventFilter(new UndoKeys(&field));
}

} // namespace seatwise::ui
