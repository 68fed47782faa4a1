#pragma once

#include <vector>

class QBoxLayout;
class QGridLayout;
class QScrollArea;
class QWidget;

namespace seatwise::ui {

/// The width of a page's inputs, in average characters of its font.
inline constexpr int sideInCharacters = 42;

/// Whether a page has so little room for its text that its parts stand one below the other.
[[nodiscard]] bool isNarrow(const QWidget& page);

/// The width of a page's inputs in pixels: less where the page is narrow.
[[nodiscard]] int sideWidth(const QWidget& page);

/// The same for a sideArea(): as wide as what is in it has to be at least, beside its bar.
[[nodiscard]] int sideWidth(const QWidget& page, const QScrollArea& side);

/// A page's results in an area that scrolls down where they have no room, never sideways.
[[nodiscard]] QScrollArea* scrollArea(QWidget* content);

/// As scrollArea(), on the colour of a panel: a page's inputs at its left, or what scrolls within a card.
[[nodiscard]] QScrollArea* sideArea(QWidget* content);

/// Sets parts into the cells of a grid, those that are not hidden first, as many side by side as have room in `there`:
/// the first of these numbers that leaves no cell empty, else the last one, else one.
void setAbreast(QGridLayout& grid, std::vector<QWidget*> parts, const std::vector<int>& numbers, int there);

/// Sets the parts of a row side by side where `there` is as wide as they need, else one below the other.
void stackWhereTight(QBoxLayout& parts, int there);

} // namespace seatwise::ui
