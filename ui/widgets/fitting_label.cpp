#include "widgets/fitting_label.h"

#include <cmath>

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QtMath>

#include "theme/palette.h"
#include "theme/theme.h"
#include "widgets/plain_tool_tip.h"

namespace seatwise::ui {

namespace {

constexpr double smallestShare = 0.5; ///< of the label's own size
constexpr double legibleShare = 0.8;  ///< of the application's text size

QStaticText laidOut(const QString& text, const QFont& font)
{
    QStaticText laid(text);
    laid.setTextFormat(Qt::PlainText);
    laid.prepare(QTransform(), font);
    return laid;
}

} // namespace

FittingLabel::FittingLabel(double share, int weight, QWidget* parent)
    : TextWidget(parent)
    , share_(share)
    , weight_(weight)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QString FittingLabel::spokenText() const
{
    return suffix_.isEmpty() ? text() : text() + QLatin1Char(' ') + suffix_;
}

void FittingLabel::setSuffix(const QString& suffix)
{
    if (suffix == suffix_)
        return;
    suffix_ = suffix;
    textChanged();
    announceText();
}

void FittingLabel::setAlignment(Qt::Alignment horizontal)
{
    alignment_ = horizontal;
    update();
}

void FittingLabel::setTone(Tone tone)
{
    if (tone == tone_)
        return;
    tone_ = tone;
    update();
}

const FittingLabel::Fonts& FittingLabel::fonts() const
{
    if (!fonts_) {
        Fonts made{scaledFont(font(), share_, weight_),
                   scaledFont(font(), std::max(1.0, share_ * 0.45), QFont::Normal)};
        const QFontMetrics metrics(made.full);
        made.height = metrics.height();
        made.ascent = metrics.ascent();
        fonts_ = made;
    }
    return *fonts_;
}

int FittingLabel::suffixGap() const
{
    return QFontMetrics(fonts().suffix).height() / 2;
}

int FittingLabel::suffixWidth() const
{
    return suffixWidth_;
}

int FittingLabel::naturalWidth(const QFont& font) const
{
    return QFontMetrics(font).horizontalAdvance(text());
}

QFont FittingLabel::fittedFont() const
{
    const QFont& full = fonts().full;
    const int room = width() - suffixWidth();
    if (natural_ <= room)
        return full;
    double share = std::max(smallest(), 0.99 * std::max(room, 0) / natural_);
    QFont fitted = scaledFont(full, share, weight_);
    // Glyph widths do not scale exactly: a percent less keeps the last letter in.
    while (share > smallest() && naturalWidth(fitted) > room) {
        share = std::max(smallest(), share * 0.99);
        fitted = scaledFont(full, share, weight_);
    }
    return fitted;
}

QString FittingLabel::shownText() const
{
    const int room = std::max(width() - suffixWidth(), 0);
    if (natural_ <= room)
        return text();
    const QFontMetrics metrics(fittedFont());
    if (metrics.horizontalAdvance(text()) <= room)
        return text();
    const QString separator = QStringLiteral(" · ");
    for (auto end = text().lastIndexOf(separator); end > 0; end = text().lastIndexOf(separator, end - 1)) {
        QString parts = text().left(end) + separator + QStringLiteral("…");
        if (metrics.horizontalAdvance(parts) <= room)
            return parts;
    }
    return metrics.elidedText(text(), Qt::ElideRight, room);
}

QSize FittingLabel::sizeHint() const
{
    return {std::max(widest_, natural_ + suffixWidth()), fonts().height};
}

QSize FittingLabel::minimumSizeHint() const
{
    const double needed = (sizeHint().width() - suffixWidth()) * smallest() * 1.04;
    return {std::min(sizeHint().width(), int(std::ceil(needed)) + suffixWidth()), sizeHint().height()};
}

double FittingLabel::smallest() const
{
    return std::clamp(legibleShare / share_, smallestShare, 1.0);
}

void FittingLabel::textChanged()
{
    if (laidText_.text() != text())
        laidText_ = laidOut(text(), fonts().full);
    if (laidSuffix_.text() != suffix_)
        laidSuffix_ = laidOut(suffix_, fonts().suffix);
    natural_ = qCeil(laidText_.size().width());
    suffixWidth_ = suffix_.isEmpty() ? 0 : qCeil(laidSuffix_.size().width()) + suffixGap();
    const int needed = natural_ + suffixWidth_;
    if (needed > widest_) {
        widest_ = needed;
        if (needed > width() || !isLaidOut())
            updateGeometry();
    }
    if (!toolTip().isEmpty())
        setToolTip({});
    if (isVisible() && needed > width() && shownText() != text())
        setToolTip(plainToolTip(spokenText()));
    update();
}

void FittingLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        widest_ = 0;
        fonts_.reset();
        laidText_ = {};
        laidSuffix_ = {};
        textChanged();
        updateGeometry();
    }
    TextWidget::changeEvent(event);
}

void FittingLabel::showEvent(QShowEvent* event)
{
    TextWidget::showEvent(event);
    textChanged();
}

void FittingLabel::resizeEvent(QResizeEvent* event)
{
    TextWidget::resizeEvent(event);
    textChanged();
}

QColor FittingLabel::colour() const
{
    const Palette& colours = paletteOf(this);
    switch (tone_) {
    case Tone::Muted:
        return colours.mutedText;
    case Tone::Accent:
        return colours.accentText;
    case Tone::Error:
        return colours.errorText;
    case Tone::Normal:
        break;
    }
    return colours.text;
}

void FittingLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool fits = natural_ <= std::max(width() - suffixWidth(), 0);
    painter.setFont(fits ? fonts().full : fittedFont());
    const QString shown = shownText();
    const int shownWidth = fits ? natural_ : painter.fontMetrics().horizontalAdvance(shown);
    // The baseline stays where the full size has it, so that a shrinking figure does not dance.
    const int baseline = (height() - fonts().height) / 2 + fonts().ascent;
    const auto place = QStyle::visualAlignment(layoutDirection(), alignment_);
    const int left = place.testFlag(Qt::AlignRight)     ? width() - shownWidth - suffixWidth()
                     : place.testFlag(Qt::AlignHCenter) ? (width() - shownWidth - suffixWidth()) / 2
                                                        : 0;
    painter.setPen(isEnabled() ? colour() : paletteOf(this).disabledText);
    if (fits)
        painter.drawStaticText(left, baseline - fonts().ascent, laidText_);
    else
        painter.drawText(left, baseline, shown);
    if (suffix_.isEmpty())
        return;
    painter.setFont(fonts().suffix);
    painter.setPen(paletteOf(this).mutedText);
    const int suffixAscent = QFontMetrics(fonts().suffix).ascent();
    painter.drawStaticText(left + shownWidth + suffixGap(), baseline - suffixAscent, laidSuffix_);
}

} // namespace seatwise::ui
