#include "charts/bars_chart.h"

#include "theme/palette.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace seatwise::ui {

namespace {

constexpr double barsInLines = 8;
constexpr double footInLines = 2.8;
constexpr double barShare = 0.55; ///< of its column
constexpr int mostBarTicks = 8;

/// Where the sums of the columns reach, above and below the line.
AxisRange reachOf(const BarsPlot& plot)
{
    double low = 0;
    double high = 0;
    for (const BarColumn& column : plot.columns) {
        double up = 0;
        double down = 0;
        for (const BarPart& part : column.parts)
            (part.value > 0 ? up : down) += part.value;
        low = std::min(low, down);
        high = std::max(high, up);
    }
    if (low == high)
        high = 1;
    return AxisRange{low, high}.widened(low < 0 ? 0.06 : 0, high > 0 ? 0.06 : 0);
}

} // namespace

/// Where everything stands in the present size and font.
struct BarsChart::Layout
{
    double em = 0;
    QRectF head; ///< the legend
    Axes axes;
    double columnWidth = 0;
    int every = 1; ///< so many columns share one name below

    [[nodiscard]] double left(int column) const { return axes.area.left() + column * columnWidth; }
};

struct BarsChart::Part
{
    BarPlace place;
    QRectF bar;
};

BarsChart::BarsChart(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarsChart::setPlot(const BarsPlot& plot)
{
    plot_ = plot;
    under_.reset();
    setAccessibleName(plot.title);
    setChosen(std::nullopt);
    updateGeometry();
}

void BarsChart::setSummary(const QString& summary)
{
    summary_ = summary;
    setChosen(chosen_);
}

void BarsChart::setChosen(std::optional<BarPlace> place)
{
    const bool isThere = place && place->column < columns() &&
                         place->kind < static_cast<int>(plot_.columns[std::size_t(place->column)].parts.size());
    chosen_ = isThere ? place : std::nullopt;
    setAccessibleDescription(
        chosen_ ? plot_.columns[std::size_t(chosen_->column)].parts[std::size_t(chosen_->kind)].reading : summary_);
    update();
}

void BarsChart::choose(std::optional<BarPlace> place)
{
    if (place == chosen_)
        return;
    setChosen(place);
    emit chosen(chosen_);
}

/// The parts of a column that are something, from the top down.
std::vector<int> BarsChart::kindsOf(int column) const
{
    std::vector<int> up;
    std::vector<int> down;
    const std::vector<BarPart>& parts = plot_.columns[std::size_t(column)].parts;
    for (int kind = 0; kind < static_cast<int>(parts.size()); ++kind)
        if (const double value = parts[std::size_t(kind)].value; value != 0)
            (value > 0 ? up : down).push_back(kind);
    std::reverse(up.begin(), up.end());
    up.insert(up.end(), down.begin(), down.end());
    return up;
}

BarsChart::Layout BarsChart::layOut() const
{
    Layout made;
    const QFontMetricsF metrics(font());
    made.em = metrics.height();
    made.head = QRectF(0, 0, width(), made.em * 1.5);
    Axes& axes = made.axes;
    axes.y = {reachOf(plot_), {}, plot_.label};
    axes.y.ticks = ticksOf(axes.y.range, mostBarTicks);
    const double names = axes.y.widest([&](const QString& text) { return metrics.horizontalAdvance(text); });
    const double left = std::max(names, metrics.horizontalAdvance(plot_.figureTitle)) + made.em;
    axes.area = QRectF(QPointF(left, made.head.bottom() + made.em * 0.5),
                       QPointF(width() - made.em * 0.3, height() - made.em * footInLines));
    made.columnWidth = axes.area.width() / std::max(1, columns());
    double widest = 0;
    for (const BarColumn& column : plot_.columns)
        widest = std::max({widest, metrics.horizontalAdvance(column.name), metrics.horizontalAdvance(column.figure)});
    made.every = std::max(1, static_cast<int>(std::ceil((widest + made.em * 0.4) / made.columnWidth)));
    return made;
}

std::vector<BarsChart::Part> BarsChart::partsOf(const Layout& layout) const
{
    std::vector<Part> parts;
    for (int column = 0; column < columns(); ++column) {
        double up = 0;
        double down = 0;
        const std::vector<BarPart>& its = plot_.columns[std::size_t(column)].parts;
        for (int kind = 0; kind < static_cast<int>(its.size()); ++kind) {
            const double value = its[std::size_t(kind)].value;
            double& reached = value > 0 ? up : down;
            if (value == 0)
                continue;
            const double from = layout.axes.yOf(reached);
            reached += value;
            const double to = layout.axes.yOf(reached);
            const double middle = layout.left(column) + layout.columnWidth / 2;
            const double wide = layout.columnWidth * barShare;
            parts.push_back({{column, kind},
                             QRectF(QPointF(middle - wide / 2, std::min(from, to)),
                                    QPointF(middle + wide / 2, std::max(from, to)))});
        }
    }
    return parts;
}

void BarsChart::paintHead(QPainter& painter, const Layout& layout) const
{
    const Palette& colours = paletteOf(this);
    double x = layout.head.left();
    const double middle = layout.head.center().y();
    for (const BarKind& kind : plot_.kinds) {
        painter.fillRect(QRectF(x, middle - layout.em * 0.3, layout.em * 0.6, layout.em * 0.6), kind.color);
        x += layout.em * 0.9;
        const double wide = painter.fontMetrics().horizontalAdvance(kind.name);
        painter.setPen(colours.mutedText);
        painter.drawText(QRectF(x, layout.head.top(), wide + 1, layout.head.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip, kind.name);
        x += wide + layout.em * 1.1;
    }
}

void BarsChart::paintFoot(QPainter& painter, const Layout& layout) const
{
    const Palette& colours = paletteOf(this);
    const double top = layout.axes.area.bottom() + layout.em * 0.4;
    const auto line = [&](double x, double y, const QString& text) {
        painter.drawText(QRectF(x, y, layout.columnWidth, layout.em),
                         Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
    };
    for (int column = 0; column < columns(); ++column) {
        const bool isChosen = chosen_ && chosen_->column == column;
        const bool isNearChosen = chosen_ && std::abs(chosen_->column - column) < layout.every;
        if (!isChosen && ((columns() - 1 - column) % layout.every != 0 || isNearChosen))
            continue;
        const BarColumn& shown = plot_.columns[std::size_t(column)];
        painter.setFont(scaledFont(font(), 1.0, isChosen ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isChosen ? colours.accentText : colours.mutedText);
        line(layout.left(column), top, shown.name);
        painter.setPen(isChosen ? colours.accentText : colours.text);
        line(layout.left(column), top + layout.em * 1.15, shown.figure);
    }
    painter.setFont(font());
    painter.setPen(colours.mutedText);
    painter.drawText(QRectF(0, top + layout.em * 1.15, layout.axes.area.left() - layout.em * 0.6, layout.em),
                     Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, plot_.figureTitle);
}

void BarsChart::paintEvent(QPaintEvent*)
{
    const Layout layout = layOut();
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintHead(painter, layout);
    const QRectF& area = layout.axes.area;
    if (chosen_)
        painter.fillRect(QRectF(layout.left(chosen_->column), area.top(), layout.columnWidth,
                                area.height() + layout.em * footInLines),
                         colours.accentSoft);
    layout.axes.paint(painter, colours);
    const double zero = std::round(layout.axes.yOf(0));
    painter.fillRect(QRectF(area.left(), zero, area.width(), 1), colours.controlBorder);
    for (const Part& part : partsOf(layout)) {
        const QColor colour = plot_.kinds[std::size_t(part.place.kind)].color;
        painter.fillRect(part.bar, colour);
        if (chosen_ != part.place && under_ != part.place)
            continue;
        painter.setPen(QPen(chosen_ == part.place ? colours.text : colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(part.bar);
    }
    paintFoot(painter, layout);
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(-1, -1, 1, 1));
    }
}

/// The bar at a place, or the nearest of its column.
std::optional<BarPlace> BarsChart::partAt(QPointF point) const
{
    const Layout layout = layOut();
    std::optional<BarPlace> found;
    double nearest = 0;
    for (const Part& part : partsOf(layout)) {
        const double left = layout.left(part.place.column);
        if (point.x() < left || point.x() >= left + layout.columnWidth)
            continue;
        const double away = std::max({part.bar.top() - point.y(), point.y() - part.bar.bottom(), 0.0});
        if (!found || away < nearest) {
            found = part.place;
            nearest = away;
        }
    }
    return found;
}

void BarsChart::keyPressEvent(QKeyEvent* event)
{
    if (columns() == 0)
        return QWidget::keyPressEvent(event);
    const int key = event->key();
    if (key == Qt::Key_Escape && chosen_)
        return choose(std::nullopt);
    int column = chosen_ ? chosen_->column : columns() - 1;
    int step = 0;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        step = !chosen_ ? 0 : key == Qt::Key_Left ? -1 : 1;
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        column = key == Qt::Key_Home ? 0 : columns() - 1;
    else if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QWidget::keyPressEvent(event);
    // Columns in which nothing moved are passed.
    const int direction = step != 0 ? step : key == Qt::Key_Home ? 1 : -1;
    for (column += step; column >= 0 && column < columns(); column += direction) {
        const std::vector<int> kinds = kindsOf(column);
        if (kinds.empty())
            continue;
        const auto now = std::find(kinds.begin(), kinds.end(), chosen_ ? chosen_->kind : -1);
        auto next = now == kinds.end() ? kinds.begin() : now;
        if (key == Qt::Key_Down && now != kinds.end() && next + 1 != kinds.end())
            ++next;
        if (key == Qt::Key_Up && now != kinds.end() && next != kinds.begin())
            --next;
        return choose(BarPlace{column, *next});
    }
}

void BarsChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(partAt(event->position()));
}

void BarsChart::mouseMoveEvent(QMouseEvent* event)
{
    under_ = partAt(event->position());
    setToolTip(under_ ? plot_.columns[std::size_t(under_->column)].parts[std::size_t(under_->kind)].reading
                      : QString());
    update();
}

void BarsChart::leaveEvent(QEvent*)
{
    under_.reset();
    update();
}

void BarsChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QSize BarsChart::sizeHint() const
{
    const double em = QFontMetricsF(font()).height();
    return {qRound(em * 40), qRound(em * (1.5 + 0.5 + barsInLines + footInLines))};
}

QSize BarsChart::minimumSizeHint() const
{
    return {qRound(QFontMetricsF(font()).height() * 14), sizeHint().height()};
}

} // namespace seatwise::ui
