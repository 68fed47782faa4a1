#pragma once

#include <string>
#include <vector>

#include <QImage>
#include <QWidget>

namespace seatwise::ui::test {

/// Everything in a window that cannot be seen whole, a line each: a text that needs more room than its widget has, a
/// widget that reaches beyond its parent (a scroll area may be left downwards, never sideways), siblings on top of
/// each other, a page that would have to be scrolled sideways, and text painted up to the edge of its widget.
[[nodiscard]] std::vector<std::string> cutsIn(QWidget& window);

/// The contrast between the ground of a picture and what stands out most on it, 1 to 21.
[[nodiscard]] double contrastIn(const QImage& image);

} // namespace seatwise::ui::test
