#include "documents/flow.h"

namespace seatwise::ui {

Flow::Flow(Sheet& sheet, const Margins& margins)
    : sheet_(sheet)
    , margins_(margins)
    , pages_(1)
    , y_(margins.firstTop)
{
}

void Flow::beginPage()
{
    pages_.emplace_back();
    y_ = margins_.top;
    isFresh_ = true;
}

void Flow::gap(double height)
{
    if (!isFresh_)
        y_ += height;
}

void Flow::need(double height)
{
    if (!isFresh_ && height > room())
        beginPage();
}

void Flow::add(double height, std::function<void(double top)> paint)
{
    need(height);
    pages_.back().emplace_back([paint = std::move(paint), y = y_] { paint(y); });
    y_ += height;
    isFresh_ = false;
}

void Flow::addMeasured(const std::function<double(double top, bool draws)>& part)
{
    add(part(0, false), [part](double top) { part(top, true); });
}

void Flow::write(const QString& text, double x, double width, const TextStyle& style, double keptRoom)
{
    const QStringList lines = sheet_.wrapped(text, width, style);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i + 1 == lines.size())
            need(style.leading() + keptRoom);
        add(style.leading(), [this, line = lines[i], x, width, style](double y) {
            sheet_.write(line, {x, y}, width * 1.02, style); // it was fitted into its width already
        });
    }
}

void Flow::draw(const std::function<void(int number, const std::function<void()>& parts)>& page) const
{
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        if (i > 0)
            sheet_.newPage();
        page(static_cast<int>(i) + 1, [this, i] {
            for (const auto& paint : pages_[i])
                paint();
        });
    }
}

} // namespace seatwise::ui
