#include "charts/share_bars.h"

#include "charts/row_reading.h"
#include "theme/palette.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace seatwise::ui {

namespace {

constexpr double shareInLines = 2.1;
constexpr double shareBarInLines = 0.45;

} // namespace

ShareBars::ShareBars(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBars::setRows(const QString& title, const std::vector<ShareRow>& rows)
{
    title_ = title;
    rows_ = rows;
    setAccessibleName(title);
    read(std::nullopt);
    updateGeometry();
}

void ShareBars::read(std::optional<int> row)
{
    read_ = row;
    QStringList said;
    for (int i = 0; i < static_cast<int>(rows_.size()); ++i)
        if (const ShareRow& each = rows_[std::size_t(i)]; !row || *row == i)
            said += QStringList{each.name, each.beside, each.amount}.join(QStringLiteral(", "));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

void ShareBars::paintEvent(QPaintEvent*)
{
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double em = QFontMetricsF(font()).height();
    const QFont strong = scaledFont(font(), 1.0, QFont::DemiBold);
    double amounts = 0;
    double besides = 0;
    for (const ShareRow& row : rows_) {
        amounts = std::max(amounts, QFontMetricsF(strong).horizontalAdvance(row.amount));
        besides = std::max(besides, QFontMetricsF(font()).horizontalAdvance(row.beside));
    }
    for (int i = 0; i < static_cast<int>(rows_.size()); ++i) {
        const ShareRow& row = rows_[std::size_t(i)];
        const double top = i * em * shareInLines;
        if (read_ == i)
            painter.fillRect(QRectF(0, top, width(), em * shareInLines), colours.band);
        const QRectF line(0, top, width(), em * 1.3);
        painter.setFont(font());
        painter.setPen(colours.text);
        const double forName = width() - amounts - besides - em * 1.6;
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(row.name, Qt::ElideRight, qRound(forName)));
        painter.setPen(colours.mutedText);
        painter.drawText(line.adjusted(0, 0, -amounts - em * 0.8, 0),
                         Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, row.beside);
        painter.setFont(strong);
        painter.setPen(colours.text);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, row.amount);
        const QRectF track(0, line.bottom() + em * 0.1, width(), em * shareBarInLines);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.band);
        painter.drawRoundedRect(track, em * 0.1, em * 0.1);
        painter.setBrush(row.isQuiet ? colours.series[5] : colours.series[3]);
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * row.share, track.height())), em * 0.1,
                                em * 0.1);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ShareBars::keyPressEvent(QKeyEvent* event)
{
    if (const auto row = rowByKey(event->key(), read_, static_cast<int>(rows_.size())))
        return read(*row);
    QWidget::keyPressEvent(event);
}

void ShareBars::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QSize ShareBars::sizeHint() const
{
    const double em = QFontMetricsF(font()).height();
    return {qRound(em * 20), qRound(em * shareInLines * static_cast<double>(rows_.size()))};
}

QSize ShareBars::minimumSizeHint() const
{
    return {qRound(QFontMetricsF(font()).height() * 14), sizeHint().height()};
}

} // namespace seatwise::ui
