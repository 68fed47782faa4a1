#include "window/menus.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>

#include "theme/palette.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

/// What stands between a section and the one before it in its menu.
enum class Before { menu, line, nothing };

constexpr std::array sectionBegins{
    Before::menu, Before::line,    Before::line,    Before::line,   // file: call, open, save, quit
    Before::menu, Before::line,    Before::line,    Before::line,   // edit: undo, copy, scenario, take
    Before::menu, Before::line,    Before::line,                    // view: pages, show, theme
    Before::menu, Before::nothing, Before::line,    Before::line,   // quote: make, change, find, settings
    Before::menu, Before::nothing, Before::nothing, Before::nothing // help: book, data, usage, about
};

QPushButton* toolButton(const Command& command, QAction* action)
{
    const QString text = action->text().remove(QLatin1Char('&')); // whose key is that of the menu
    auto* button = new QPushButton(text);
    button->setAccessibleName(command.spokenName.isEmpty() ? text : command.spokenName);
    if (command.tool == Tool::primary)
        button->setProperty("primary", true);
    action->setAutoRepeat(false);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

Menus::Menus(QMainWindow& window)
    : QObject(&window)
    , window_(window)
{
    const std::array titles{WindowWords::tr("&File"), WindowWords::tr("&Edit"), WindowWords::tr("&View"),
                            WindowWords::tr("&Quote"), WindowWords::tr("&Help")};
    static_assert(sectionBegins.size() == std::tuple_size_v<decltype(menus_)>);
    auto title = titles.begin();
    for (std::size_t section = 0; section < sectionBegins.size(); ++section) {
        if (sectionBegins[section] == Before::menu) {
            menus_[section] = window_.menuBar()->addMenu(*title++);
            continue;
        }
        menus_[section] = menus_[section - 1];
        ends_[section - 1] = menus_[section]->addSeparator();
        ends_[section - 1]->setVisible(sectionBegins[section] == Before::line);
    }
}

QAction* Menus::add(const Command& command)
{
    auto* action = new QAction(command.text, this);
    action->setObjectName(QLatin1String(command.id));
    action->setShortcuts(command.keys);
    action->setCheckable(static_cast<bool>(command.isOn));
    connect(action, &QAction::triggered, this, [this, run = command.run] { run(*onShow_); });
    window_.addAction(action);
    place(command.section, action);
    entries_.push_back({command, action});
    return action;
}

void Menus::add(const std::vector<Command>& commands)
{
    for (const Command& command : commands)
        add(command);
}

void Menus::place(MenuSection section, QAction* action)
{
    const auto index = static_cast<std::size_t>(section);
    menus_[index]->insertAction(ends_[index], action);
}

QToolBar* Menus::makeToolBar(QWidget* first)
{
    toolBar_ = window_.addToolBar(WindowWords::tr("Tools"));
    toolBar_->setMovable(false);
    toolBar_->addWidget(first);
    addTools(Tool::icon);
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar_->addWidget(space);
    for (const Tool kind : {Tool::spare, Tool::button, Tool::primary})
        addTools(kind);
    return toolBar_;
}

void Menus::addTools(Tool kind)
{
    for (Entry& entry : entries_) {
        if (entry.command.tool != kind)
            continue;
        entry.tool = entry.action;
        if (kind == Tool::icon) {
            toolBar_->addAction(entry.action);
            continue;
        }
        entry.tool = toolBar_->addWidget(toolButton(entry.command, entry.action));
        entry.tool->setEnabled(entry.action->isEnabled()); // as it is, so is its button, whenever it comes into sight
        connect(entry.action, &QAction::enabledChanged, entry.tool, &QAction::setEnabled);
    }
}

void Menus::follow(Page& onShow)
{
    onShow_ = &onShow;
    for (Entry& entry : entries_) {
        if (entry.command.isOn)
            entry.action->setChecked(entry.command.isOn());
        if (!entry.command.offered)
            continue;
        entry.offer = entry.command.offered(onShow);
        entry.action->setEnabled(entry.offer == Offer::on);
    }
    fitRoom();
}

void Menus::fitRoom()
{
    for (const Entry& entry : entries_)
        if (entry.tool)
            entry.tool->setVisible(entry.offer != Offer::absent);
    for (const Entry& entry : entries_)
        if (entry.command.tool == Tool::spare && toolBar_->sizeHint().width() > window_.width())
            entry.tool->setVisible(false);
}

void Menus::showIcons()
{
    const Palette& colours = paletteOf(&window_);
    for (const Entry& entry : entries_)
        if (entry.command.icon)
            entry.action->setIcon(icon(*entry.command.icon, colours));
    for (const char* rest : {"qt_menubar_ext_button", "qt_toolbar_ext_button"}) // names of Qt
        for (auto* button : window_.findChildren<QToolButton*>(QLatin1String(rest)))
            button->setIcon(button->style()->standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton));
}

} // namespace seatwise::ui
