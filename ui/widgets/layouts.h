#pragma once

#include <initializer_list>
#include <vector>

#include <QString>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLayout;
class QVBoxLayout;
class QWidget;

namespace seatwise::ui {

/// What stands in a row, a column or a grid, and its share of the room that is left. A widget fills its room, or keeps
/// its size at a side of it.
struct Part
{
    Part(QWidget* stands, int itsShare = 0, Qt::Alignment itsSide = {})
        : widget(stands)
        , share(itsShare)
        , side(itsSide)
    {
    }
    Part(QLayout* stands, int itsShare = 0)
        : layout(stands)
        , share(itsShare)
    {
    }

    QLabel* caption = nullptr; ///< above the widget
    QWidget* widget = nullptr;
    QLayout* layout = nullptr; ///< where there is no widget; neither is empty room
    int share = 0;
    Qt::Alignment side;
};

/// Empty room.
[[nodiscard]] Part room(int share = 0);

/// A control with a small caption above it, which is its buddy, or that of what it gives the keyboard to, takes its
/// mnemonic, and is its accessible name where the control takes the keyboard and has none.
[[nodiscard]] Part field(const QString& caption, QWidget* control, int share = 0);

/// Parts from left to right.
[[nodiscard]] QHBoxLayout* row(std::initializer_list<Part> parts);
/// Parts one below the other.
[[nodiscard]] QVBoxLayout* column(std::initializer_list<Part> parts);

/// Appends a part to those of a column; gives its caption.
QLabel* append(QVBoxLayout& column, const Part& part);

/// A grid that is filled row by row, its columns sharing the room so.
[[nodiscard]] QGridLayout* grid(const std::vector<int>& shares);
/// Puts a widget into the next cell of a grid().
void append(QGridLayout& grid, const Part& part);

/// Without the margin around it.
template<class Layout>
[[nodiscard]] Layout* flush(Layout* layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

/// Without the margin around it or any room between its parts.
template<class Layout>
[[nodiscard]] Layout* tight(Layout* layout)
{
    layout->setSpacing(0);
    return flush(layout);
}

/// A widget with its caption, where it has one, as one widget, so that both come and go together.
[[nodiscard]] QWidget* asOne(const Part& part);
/// A widget of its own with this layout, so that its parts come and go together.
[[nodiscard]] QWidget* holding(QLayout* layout);
/// The same around a control, which the caption above it is for.
[[nodiscard]] QWidget* holdingFor(QWidget* control, QLayout* layout);
/// A control with what is said of it close below: nearer to each other than to the next control.
[[nodiscard]] QWidget* together(QWidget* control, QWidget* said);

} // namespace seatwise::ui
