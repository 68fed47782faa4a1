#pragma once

#include <array>
#include <vector>

#include <QObject>

#include "command.h"

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace seatwise::ui {

/// The menus, the keys and the tool bar of a window, made of commands.
class Menus : public QObject
{
    Q_OBJECT

public:
    explicit Menus(QMainWindow& window);

    /// Adds a command to its menu, after those that came before it in its section; returns its action.
    QAction* add(const Command& command);
    void add(const std::vector<Command>& commands);
    /// Adds what is made elsewhere: a page of the rail, a menu within the menu.
    void place(MenuSection section, QAction* action);
    /// Adds the tools of the commands that there are, after this one.
    QToolBar* makeToolBar(QWidget* first);

    /// Takes what can be done from the page on show.
    void follow(Page& onShow);
    /// Leaves out spare tools where the window has no room for them.
    void fitRoom();
    /// Paints the icons in the colours of now.
    void showIcons();

private:
    struct Entry
    {
        Command command;
        QAction* action = nullptr;
        QAction* tool = nullptr; ///< of the tool bar
        Offer offer = Offer::on; ///< of the page on show
    };

    void addTools(Tool kind);

    QMainWindow& window_;
    QToolBar* toolBar_ = nullptr;
    Page* onShow_ = nullptr;
    std::vector<Entry> entries_;
    std::array<QMenu*, std::size_t(MenuSection::helpAbout) + 1> menus_{}; ///< by section
    std::array<QAction*, std::size_t(MenuSection::helpAbout) + 1>
        ends_{}; ///< what a section ends before; null in the last of a menu
};

} // namespace seatwise::ui
