#include "budget/views/timeline_strip.h"

#include <QPainter>

#include "theme/palette.h"
#include "words/dates.h"
#include "words/features.h"

namespace seatwise::ui {

TimelineStrip::TimelineStrip(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(BudgetWords::tr("Timeline of invoices"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineStrip::setMarks(std::vector<TimelineMark> marks)
{
    if (marks == marks_)
        return;
    marks_ = std::move(marks);
    QStringList said;
    for (const TimelineMark& mark : marks_)
        said += BudgetWords::tr("%1: %2").arg(formatDate(toDate(mark.day), locale()), mark.amount);
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

QSize TimelineStrip::sizeHint() const
{
    return minimumSizeHint();
}

QSize TimelineStrip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 3};
}

double TimelineStrip::xOf(QDate day) const
{
    const double margin = fontMetrics().averageCharWidth() * 5.0;
    const auto span = static_cast<double>(std::max<qint64>(1, marks_.front().day.daysTo(marks_.back().day)));
    const double share = static_cast<double>(marks_.front().day.daysTo(day)) / span;
    const double x = margin + share * (width() - 2 * margin);
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

void TimelineStrip::paintEvent(QPaintEvent*)
{
    if (marks_.empty())
        return;
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = height() / 2.0;
    const double radius = fontMetrics().height() / 3.5;
    painter.setPen(QPen(colours.controlBorder, 1.5));
    painter.drawLine(QPointF(xOf(marks_.front().day), line), QPointF(xOf(marks_.back().day), line));
    double free = -1.0; // from here on there is room for words
    for (const TimelineMark& mark : marks_) {
        const double x = xOf(mark.day);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawEllipse(QPointF(x, line), radius, radius);
        const QString day = formatDate(toDate(mark.day), locale());
        const double half =
            std::max(fontMetrics().horizontalAdvance(mark.amount), fontMetrics().horizontalAdvance(day)) / 2.0;
        const double left = std::clamp(x - half, 0.0, std::max(0.0, width() - 2 * half));
        if (left < free)
            continue;
        free = left + 2 * half + fontMetrics().averageCharWidth();
        painter.setPen(colours.text);
        painter.drawText(QRectF(left, 0, 2 * half + 1, line - radius), Qt::AlignCenter, mark.amount);
        painter.setPen(colours.mutedText);
        painter.drawText(QRectF(left, line + radius, 2 * half + 1, line - radius), Qt::AlignCenter, day);
    }
}

} // namespace seatwise::ui
