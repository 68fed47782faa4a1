#pragma once

#include <functional>
#include <vector>

#include "documents/report.h"
#include "documents/sheet.h"

namespace seatwise::ui {

/// Puts parts of a report one below the other and begins a page where the next does not fit. Nothing is drawn before
/// draw(), which knows how many pages there are.
class ReportFlow
{
public:
    ReportFlow(Sheet& sheet, const Report& report);

    [[nodiscard]] double left() const;
    [[nodiscard]] double width() const;
    /// What is left of the page, and what a page has in all.
    [[nodiscard]] double room() const;
    [[nodiscard]] double pageRoom() const;

    /// Leaves a gap, unless a page begins here.
    void gap(double height);
    /// Begins a page where less than this is left.
    void need(double height);
    /// Adds a part; `paint` is given where its top is.
    void add(double height, std::function<void(double top)> paint);
    /// Writes a text line by line, over pages where it must.
    void write(const QString& text, double x, double width, const TextStyle& style);

    void draw();

    [[nodiscard]] Sheet& sheet() const { return sheet_; }

private:
    void beginPage();
    void drawFrame(std::size_t page) const;

    Sheet& sheet_;
    const Report& report_;
    std::vector<std::vector<std::function<void()>>> pages_;
    double y_ = 0;
    bool isFresh_ = true;
};

} // namespace seatwise::ui
