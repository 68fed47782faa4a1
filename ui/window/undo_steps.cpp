#include "window/undo_steps.h"

#include <QAction>
#include <QUndoGroup>

#include "models/page_edit.h"
#include "window/menus.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

/// "Undo: remove Bell School", and plain where there is nothing.
QString namedStep(const QString& action, const QUndoStack* stack, QString (*nameIn)(const QUndoStack&))
{
    QString step = stack ? nameIn(*stack) : QString();
    return step.isEmpty() ? action
                          : WindowWords::tr("%1: %2").arg(action, step.replace(QLatin1Char('&'), QStringLiteral("&&")));
}

} // namespace

UndoSteps::UndoSteps(Menus& menus)
    : QObject(&menus)
    , group_(new QUndoGroup(this))
{
    QAction* undo = menus.add({.id = "undo",
                               .text = WindowWords::tr("Undo"),
                               .section = MenuSection::editUndo,
                               .keys = {QKeySequence::Undo},
                               .run = [this](Page&) { group_->undo(); },
                               .tool = Tool::icon,
                               .icon = Icon::Undo});
    // Both by name: the desktop's own key for it may be either, and given twice a key does nothing.
    QAction* redo =
        menus.add({.id = "redo",
                   .text = WindowWords::tr("Redo"),
                   .section = MenuSection::editUndo,
                   .keys = {QKeySequence(WindowWords::tr("Ctrl+Shift+Z")), QKeySequence(WindowWords::tr("Ctrl+Y"))},
                   .run = [this](Page&) { group_->redo(); },
                   .tool = Tool::icon,
                   .icon = Icon::Redo});
    for (QAction* step : {undo, redo}) {
        step->setIconText(step->text());
        step->setEnabled(false);
    }
    connect(group_, &QUndoGroup::canUndoChanged, undo, &QAction::setEnabled);
    connect(group_, &QUndoGroup::canRedoChanged, redo, &QAction::setEnabled);
    connect(group_, &QUndoGroup::undoTextChanged, undo,
            [this, undo] { undo->setText(namedStep(WindowWords::tr("Undo"), group_->activeStack(), undoName)); });
    connect(group_, &QUndoGroup::redoTextChanged, redo,
            [this, redo] { redo->setText(namedStep(WindowWords::tr("Redo"), group_->activeStack(), redoName)); });
}

void UndoSteps::follow(QUndoStack* stack)
{
    if (stack)
        group_->addStack(stack);
    group_->setActiveStack(stack);
}

} // namespace seatwise::ui
