#include "theme/theme.h"

#include <algorithm>

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QPalette>

#include "theme/palette.h"
#include "theme/seatwise_style.h"

namespace seatwise::ui {

namespace {

/// Below this the desktop's size is a default nobody chose.
constexpr double minBasePoints = 9.75;

const Palette& paletteFor(Theme theme, bool desktopIsDark)
{
    switch (theme) {
    case Theme::Dark:
        return darkPalette();
    case Theme::HighContrast:
        return highContrastPalette();
    case Theme::Light:
        return lightPalette();
    case Theme::System:
        break;
    }
    return desktopIsDark ? darkPalette() : lightPalette();
}

Desktop readDesktop()
{
    const double points = QApplication::font().pointSizeF();
    return {.dark = QApplication::palette().color(QPalette::Window).lightness() < 128,
            .fontPoints = std::max(points, minBasePoints)};
}

QFont applicationFont(double points)
{
    QFont font(QString::fromLatin1(fontFamily));
    font.setPointSizeF(points);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

} // namespace

void loadFonts()
{
    static bool loaded = false;
    if (loaded)
        return;
    loaded = true;
    for (const char* weight : {"Regular", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(
            QStringLiteral(":/seatwise/fonts/SeatwiseSans-%1.otf").arg(QLatin1String(weight)));
}

void applyTheme(QApplication& application, Theme theme, double textScale)
{
    auto* style = qobject_cast<SeatwiseStyle*>(QApplication::style());
    const bool first = style == nullptr;
    if (first) {
        loadFonts();
        style = new SeatwiseStyle(readDesktop()); // the application owns it
    }
    const Desktop desktop = style->desktop();
    const Palette& palette = paletteFor(theme, desktop.dark);
    style->setPalette(palette);
    const QFont font = applicationFont(desktop.fontPoints * textScale);
    if (QApplication::font() != font)
        application.setFont(font);
    if (first)
        application.setStyle(style);
    QPalette colours = toQPalette(palette);
    application.setPalette(colours);
    colours.setColor(QPalette::Base, palette.panel); // lists and tables lie on cards, without a field of their own
    QApplication::setPalette(colours, "QAbstractItemView");
}

QFont scaledFont(const QFont& base, double share, int weight)
{
    QFont font = base;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * share);
    else
        font.setPixelSize(qRound(font.pixelSize() * share));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

} // namespace seatwise::ui
