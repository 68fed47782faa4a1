#pragma once

#include <functional>
#include <vector>

#include "documents/sheet.h"

namespace seatwise::ui {

struct Margins
{
    double side = 43.5;
    double firstTop = 40;
    double top = 62; ///< of further pages, below their running head
    double bottom = 58;
};

/// Puts parts of a document one below the other and begins a page where the next does not fit. Nothing is drawn before
/// draw(), which knows how many pages there are.
class Flow
{
public:
    Flow(Sheet& sheet, const Margins& margins);

    [[nodiscard]] Sheet& sheet() const { return sheet_; }
    [[nodiscard]] double left() const { return margins_.side; }
    [[nodiscard]] double right() const { return sheet_.width() - margins_.side; }
    [[nodiscard]] double width() const { return right() - left(); }
    /// What is left of the page, and what a page has in all.
    [[nodiscard]] double room() const { return sheet_.height() - margins_.bottom - y_; }
    [[nodiscard]] double pageRoom() const { return sheet_.height() - margins_.bottom - margins_.top; }
    /// Pages so far.
    [[nodiscard]] int pages() const { return static_cast<int>(pages_.size()); }

    /// Leaves a gap, unless a page begins here.
    void gap(double height);
    /// Begins a page where less than this is left.
    void need(double height);
    void beginPage();
    /// Adds a part; `paint` is given where its top is.
    void add(double height, std::function<void(double top)> paint);
    /// Adds a part that says itself how high it is: asked first without drawing.
    void addMeasured(const std::function<double(double top, bool draws)>& part);
    /// Writes a text line by line, over pages where it must, the last `keptRoom` above the end of the page.
    void write(const QString& text, double x, double width, const TextStyle& style, double keptRoom = 0);

    /// Draws every page: `page` is given its number, from 1, and what draws the parts on it.
    void draw(const std::function<void(int number, const std::function<void()>& parts)>& page) const;

private:
    Sheet& sheet_;
    Margins margins_;
    std::vector<std::vector<std::function<void()>>> pages_;
    double y_;
    bool isFresh_ = true;
};

} // namespace seatwise::ui
