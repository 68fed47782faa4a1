#include "theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "theme/palette.h"

namespace seatwise::ui {

namespace {

QLatin1String fileName(Icon id)
{
    switch (id) {
    case Icon::Budget:
        return QLatin1String("budget");
    case Icon::Calculator:
        return QLatin1String("calculator");
    case Icon::Calendar:
        return QLatin1String("calendar");
    case Icon::Check:
        return QLatin1String("check");
    case Icon::ChevronDown:
        return QLatin1String("chevron-down");
    case Icon::ChevronRight:
        return QLatin1String("chevron-right");
    case Icon::Close:
        return QLatin1String("close");
    case Icon::Compare:
        return QLatin1String("compare");
    case Icon::Copy:
        return QLatin1String("copy");
    case Icon::Error:
        return QLatin1String("error");
    case Icon::Export:
        return QLatin1String("export");
    case Icon::Info:
        return QLatin1String("info");
    case Icon::Insights:
        return QLatin1String("insights");
    case Icon::Minus:
        return QLatin1String("minus");
    case Icon::Plus:
        return QLatin1String("plus");
    case Icon::Present:
        return QLatin1String("present");
    case Icon::PriceBooks:
        return QLatin1String("price-books");
    case Icon::Quotes:
        return QLatin1String("quotes");
    case Icon::Redo:
        return QLatin1String("redo");
    case Icon::SeatChange:
        return QLatin1String("seat-change");
    case Icon::Theme:
        return QLatin1String("theme");
    case Icon::Undo:
        return QLatin1String("undo");
    case Icon::Warning:
        return QLatin1String("warning");
    case Icon::Workshop:
        return QLatin1String("workshop");
    }
    return {};
}

QByteArray drawing(Icon id, const QColor& colour)
{
    QFile file(QStringLiteral(":/seatwise/icons/%1.svg").arg(fileName(id)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

/// Draws one icon in two colours. It renders at the pixels asked for, so that no size is ever a scaled picture.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(Icon id, QColor colour, QColor disabledColour)
        : id_(id)
        , colour_(colour)
        , disabledColour_(disabledColour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QPoint corner = rect.center() - QPoint((side - 1) / 2, (side - 1) / 2);
        painter->drawPixmap(corner, iconPixmap(id_, colourOf(mode), side, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(id_, colourOf(mode), std::min(size.width(), size.height()), 1.0);
    }

    QIconEngine* clone() const override { return new TintedIconEngine(*this); }

private:
    QColor colourOf(QIcon::Mode mode) const { return mode == QIcon::Disabled ? disabledColour_ : colour_; }

    Icon id_;
    QColor colour_;
    QColor disabledColour_;
};

} // namespace

QIcon icon(Icon id, const Palette& palette)
{
    return QIcon(new TintedIconEngine(id, palette.text, palette.disabledText));
}

QPixmap iconPixmap(Icon id, const QColor& colour, int side, qreal devicePixelRatio)
{
    const int pixels = qRound(side * devicePixelRatio);
    const QString key = QStringLiteral("seatwise/%1/%2/%3").arg(fileName(id), colour.name()).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(drawing(id, colour)).render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    // Fixed pictures: window managers ask for sizes, and need no SVG plug-in this way.
    QIcon result;
    QSvgRenderer renderer(QStringLiteral(":/seatwise/icons/seatwise.svg"));
    for (const int side : {32, 64, 128}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace seatwise::ui
