#pragma once

#include <QStyleOption>

#include "theme/enter_key.h"
#include "theme/kept_texts.h"
#include "theme/palette.h"
#include "theme/stray_wheel.h"
#include "theme/style_metrics.h"

namespace seatwise::ui {

/// What the desktop handed to the program before the program put on its own look.
struct Desktop
{
    bool dark = false;
    double fontPoints = 10.0;
};

/// Qt's Fusion style with the controls drawn flat, rounded and in the tokens of a Palette. A style sheet would do the
/// same many times slower.
///
/// A push button with the dynamic property "primary" set to true is filled with the accent.
class SeatwiseStyle : public StyleMetrics
{
    Q_OBJECT

public:
    explicit SeatwiseStyle(Desktop desktop);

    const Palette& palette() const { return palette_; }
    void setPalette(const Palette& palette) { palette_ = palette; }
    Desktop desktop() const { return desktop_; }

    QPalette standardPalette() const override;
    void polish(QWidget* widget) override;
    using StyleMetrics::polish;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                      const QString& text, QPalette::ColorRole role) const override;

private:
    /// Paints an item of a table that is nothing but a text that fits; false for others.
    bool drawPlainItem(const QStyleOptionViewItem& item, QPainter& painter, const QWidget* widget) const;

    mutable KeptTexts texts_; ///< what drawItemText() has laid out
    Palette palette_ = lightPalette();
    Desktop desktop_;
    StrayWheel strayWheel_;
    EnterKey enterKey_;
};

} // namespace seatwise::ui
