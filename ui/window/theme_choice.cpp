#include "window/theme_choice.h"

#include <QActionGroup>
#include <QApplication>

#include "window/menus.h"
#include "words/features.h"

namespace seatwise::ui {

ThemeChoice::ThemeChoice(Theme theme, QObject* parent)
    : QObject(parent)
    , theme_(theme)
{
}

void ThemeChoice::addTo(Menus& menus)
{
    auto* group = new QActionGroup(&menus);
    const std::pair<QString, Theme> choices[] = {{WindowWords::tr("&System colours"), Theme::System},
                                                 {WindowWords::tr("&Light"), Theme::Light},
                                                 {WindowWords::tr("&Dark"), Theme::Dark},
                                                 {WindowWords::tr("&High contrast"), Theme::HighContrast}};
    for (const auto& [title, chosen] : choices) {
        QAction* choice = group->addAction(title);
        choice->setCheckable(true);
        choice->setChecked(chosen == theme_);
        menus.place(MenuSection::viewTheme, choice);
        connect(choice, &QAction::triggered, this, [this, chosen = chosen] {
            theme_ = chosen;
            applyTheme(*qApp, theme_);
        });
    }
}

} // namespace seatwise::ui
