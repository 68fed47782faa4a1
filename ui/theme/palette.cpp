#include "theme/palette.h"

#include <algorithm>
#include <cmath>

#include <QPalette>
#include <QWidget>

#include "theme/seatwise_style.h"

namespace seatwise::ui {

namespace {

QColor hex(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

Palette makeLight()
{
    Palette p;
    p.window = hex(0xf3f5f8);
    p.panel = hex(0xffffff);
    p.rail = hex(0xebeef3);
    p.field = hex(0xffffff);
    p.hover = hex(0xf1f4f8);
    p.pressed = hex(0xe4e9f0);
    p.border = hex(0xdae0e8);
    p.controlBorder = hex(0x8892a3);
    p.focus = hex(0x2f6fe0);
    p.track = hex(0xd5dbe4);
    p.text = hex(0x1b222c);
    p.mutedText = hex(0x59636f);
    p.disabledText = hex(0x98a1ad);
    p.accent = hex(0x2a68d8);
    p.accentHover = hex(0x225cc6);
    p.accentPressed = hex(0x1c4fae);
    p.onAccent = hex(0xffffff);
    p.accentText = hex(0x2059c4);
    p.accentSoft = hex(0xe6effd);
    p.accentBorder = hex(0xb9d0f7);
    p.infoBackground = hex(0xe8f0fc);
    p.infoText = hex(0x1d4f9f);
    p.warningBackground = hex(0xfff5dc);
    p.warningText = hex(0x7a4f00);
    p.errorBackground = hex(0xfdeaea);
    p.errorText = hex(0xb3261e);
    p.successText = hex(0x1b7a43);
    p.tooltip = hex(0x1b222c);
    p.tooltipText = hex(0xffffff);
    p.tooltipMutedText = hex(0xb6c0cd);
    p.grid = hex(0xe4e9ef);
    p.band = hex(0xf1f5fb);
    p.pin = hex(0x8a3fc9);
    p.series = {hex(0x2f6fe0), hex(0xc4700f), hex(0x178a63), hex(0xb83280), hex(0x6554c0), hex(0x5f6b7a)};
    return p;
}

Palette makeDark()
{
    Palette p;
    p.dark = true;
    p.window = hex(0x12161b);
    p.panel = hex(0x1e242b);
    p.rail = hex(0x14181e);
    p.field = hex(0x262d36);
    p.hover = hex(0x29313b);
    p.pressed = hex(0x323b47);
    p.border = hex(0x333c47);
    p.controlBorder = hex(0x768293);
    p.focus = hex(0x8db5ff);
    p.track = hex(0x3a4552);
    p.text = hex(0xe8edf3);
    p.mutedText = hex(0xa3aebb);
    p.disabledText = hex(0x6d7886);
    p.accent = hex(0x6ea0ff);
    p.accentHover = hex(0x85afff);
    p.accentPressed = hex(0x9dbfff);
    p.onAccent = hex(0x0d1420);
    p.accentText = hex(0x8cb4ff);
    p.accentSoft = hex(0x22344f);
    p.accentBorder = hex(0x3c5f94);
    p.infoBackground = hex(0x1d2d45);
    p.infoText = hex(0xa8c8ff);
    p.warningBackground = hex(0x382c12);
    p.warningText = hex(0xf2c968);
    p.errorBackground = hex(0x411f20);
    p.errorText = hex(0xffa8a2);
    p.successText = hex(0x6fd39a);
    p.tooltip = hex(0xe8edf3);
    p.tooltipText = hex(0x161b22);
    p.tooltipMutedText = hex(0x4b5663);
    p.grid = hex(0x303944);
    p.band = hex(0x232b35);
    p.pin = hex(0xc08bf5);
    p.series = {hex(0x6ea0ff), hex(0xf0a350), hex(0x4fc894), hex(0xf07ab8), hex(0xa99af5), hex(0xa3aebb)};
    return p;
}

Palette makeHighContrast()
{
    const QColor black = hex(0x000000), white = hex(0xffffff), yellow = hex(0xffe14d);
    Palette p;
    p.dark = true;
    p.window = p.panel = p.rail = p.field = p.infoBackground = p.warningBackground = p.errorBackground = black;
    p.hover = hex(0x2b2b2b);
    p.pressed = hex(0x444444);
    p.border = p.controlBorder = p.text = p.mutedText = white;
    p.focus = hex(0x3df2ff);
    p.track = hex(0x6b6b6b);
    p.disabledText = hex(0xa6a6a6);
    p.accent = p.accentText = p.accentBorder = yellow;
    p.accentHover = p.accentPressed = hex(0xfff0a0);
    p.onAccent = black;
    p.accentSoft = hex(0x33300f);
    p.infoText = hex(0x9fd0ff);
    p.warningText = yellow;
    p.errorText = hex(0xff9d96);
    p.successText = hex(0x7df0a8);
    p.tooltip = white;
    p.tooltipText = p.tooltipMutedText = black;
    p.grid = hex(0x4d4d4d);
    p.band = hex(0x1c1c1c);
    p.pin = hex(0xe4a8ff);
    p.series = {yellow, hex(0x6fd0ff), hex(0xff9d5c), hex(0x7df0a8), hex(0xff9ad5), white};
    return p;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Palette& lightPalette()
{
    static const Palette palette = makeLight();
    return palette;
}

const Palette& darkPalette()
{
    static const Palette palette = makeDark();
    return palette;
}

const Palette& highContrastPalette()
{
    static const Palette palette = makeHighContrast();
    return palette;
}

const Palette& paletteOf(const QWidget* widget)
{
    const auto* style = qobject_cast<const SeatwiseStyle*>(widget->style());
    return style != nullptr ? style->palette() : lightPalette();
}

QPalette toQPalette(const Palette& p)
{
    QPalette q;
    const auto both = [&q](QPalette::ColorRole role, const QColor& colour) { q.setColor(QPalette::All, role, colour); };
    both(QPalette::Window, p.window);
    both(QPalette::Base, p.field);
    both(QPalette::AlternateBase, mixed(p.hover, p.panel, 0.6));
    both(QPalette::Button, p.panel);
    both(QPalette::Light, p.panel);
    both(QPalette::Midlight, p.hover);
    both(QPalette::Mid, p.border);
    both(QPalette::Dark, p.controlBorder);
    both(QPalette::Shadow, p.controlBorder);
    both(QPalette::BrightText, p.errorText);
    both(QPalette::Highlight, p.accent);
    both(QPalette::HighlightedText, p.onAccent);
    both(QPalette::Link, p.accentText);
    both(QPalette::LinkVisited, p.accentText);
    both(QPalette::ToolTipBase, p.tooltip);
    both(QPalette::ToolTipText, p.tooltipText);
    both(QPalette::PlaceholderText, p.mutedText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        both(role, p.text);
        q.setColor(QPalette::Disabled, role, p.disabledText);
    }
    q.setColor(QPalette::Disabled, QPalette::Highlight, p.track);
    q.setColor(QPalette::Disabled, QPalette::HighlightedText, p.text);
    return q;
}

QColor mixed(const QColor& top, const QColor& bottom, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(share * a + (1.0 - share) * b); };
    return QColor::fromRgbF(mix(top.redF(), bottom.redF()), mix(top.greenF(), bottom.greenF()),
                            mix(top.blueF(), bottom.blueF()));
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace seatwise::ui
