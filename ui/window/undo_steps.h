#pragma once

#include <QObject>

class QUndoGroup;
class QUndoStack;

namespace seatwise::ui {

class Menus;

/// Undo and redo: of the page on show, and of nothing else.
class UndoSteps : public QObject
{
    Q_OBJECT

public:
    /// Adds both to the menus.
    explicit UndoSteps(Menus& menus);

    /// Takes back what is on this stack; null for nothing.
    void follow(QUndoStack* stack);

private:
    QUndoGroup* group_ = nullptr;
};

} // namespace seatwise::ui
