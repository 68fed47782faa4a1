#pragma once

#include <functional>
#include <optional>

#include <QKeySequence>
#include <QList>
#include <QString>

#include "theme/icons.h"

namespace seatwise::ui {

class Page;

/// Where a command stands in the menus, from the first menu to the last.
enum class MenuSection {
    fileCall,
    fileOpen,
    fileSave,
    fileQuit,
    editUndo,
    editCopy,
    editScenario,
    editTake,
    viewPages,
    viewShow,
    viewTheme,
    quoteMake,
    quoteChange,
    quoteFind,
    quoteSettings,
    helpBook,
    helpData,
    helpUsage,
    helpAbout
};

/// How a command stands on the tool bar, from the left to the right; a spare one makes room where there is none.
enum class Tool { none, icon, spare, button, primary };

/// What can be done about a command on the page on show; an absent one is not on the tool bar either.
enum class Offer { absent, off, on };

/// What a person can tell the window to do, declared once: menus, keys and tools are made of it.
struct Command
{
    const char* id = nullptr; ///< the name of its action, in no language
    QString text;
    MenuSection section = MenuSection::editCopy;
    QList<QKeySequence> keys = {};
    std::function<void(Page& onShow)> run;
    std::function<Offer(const Page& onShow)> offered = {}; ///< always, where there is none
    std::function<bool()> isOn = {};                       ///< of what is switched on and off
    Tool tool = Tool::none;
    std::optional<Icon> icon = {};
    QString spokenName = {}; ///< of the tool, where that is not its text
};

} // namespace seatwise::ui
