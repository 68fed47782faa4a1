#pragma once

#include <map>

#include <QString>
#include <QVariant>
#include <QWidget>

namespace seatwise::ui {

/// How a person left what stands in a widget: what is chosen, opened, scrolled to, typed where nothing else keeps it,
/// and where the keyboard is. It fits another widget that is made in the same way, in whichever language.
class Standing
{
public:
    explicit Standing(QWidget& whole);

    /// Says so to those who listen, where it is not so already. Of what is not there any more nothing is restored.
    void restore(QWidget& whole) const;

private:
    enum class Part { choices, sight };

    void restore(QWidget& whole, Part part) const;

    std::map<QString, QVariant> states_; ///< by the way to each widget
    QString focus_;                      ///< the way to it
};

} // namespace seatwise::ui
