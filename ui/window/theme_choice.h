#pragma once

#include <QObject>

#include "theme/theme.h"

namespace seatwise::ui {

class Menus;

/// The colours of the window, to be chosen in the View menu.
class ThemeChoice : public QObject
{
    Q_OBJECT

public:
    ThemeChoice(Theme theme, QObject* parent);

    /// Adds the colours to the menus.
    void addTo(Menus& menus);
    [[nodiscard]] Theme theme() const { return theme_; }

private:
    Theme theme_;
};

} // namespace seatwise::ui
