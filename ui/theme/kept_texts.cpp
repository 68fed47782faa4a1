#include "theme/kept_texts.h"

#include <QTextOption>

namespace seatwise::ui {

namespace {

/// The text without the marks of its mnemonic: "&Budget" is "Budget", "Q && A" is "Q & A".
QString withoutMnemonic(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

QPointF placeOf(const QRect& rect, const QSizeF& size, int flags)
{
    QPointF place = rect.topLeft();
    if ((flags & Qt::AlignRight) != 0)
        place.rx() += rect.width() - size.width();
    else if ((flags & Qt::AlignHCenter) != 0)
        place.rx() += (rect.width() - size.width()) / 2;
    if ((flags & Qt::AlignBottom) != 0)
        place.ry() += rect.height() - size.height();
    else if ((flags & Qt::AlignVCenter) != 0)
        place.ry() += (rect.height() - size.height()) / 2;
    return place;
}

} // namespace

bool KeptTexts::knows(int flags, const QString& text)
{
    constexpr int known = Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask | Qt::TextWordWrap | Qt::TextHideMnemonic |
                          Qt::TextSingleLine | Qt::TextDontClip | Qt::TextExpandTabs | Qt::TextShowMnemonic |
                          Qt::TextForceLeftToRight | Qt::TextForceRightToLeft;
    const bool showsMnemonic =
        (flags & Qt::TextShowMnemonic) != 0 && (flags & Qt::TextHideMnemonic) == 0 && text.contains(QLatin1Char('&'));
    const bool forced = (flags & Qt::TextForceRightToLeft) != 0 || (flags & Qt::AlignJustify) != 0;
    return (flags & ~known) == 0 && !showsMnemonic && !forced && !text.contains(QLatin1Char('\t')) &&
           !text.contains(QLatin1Char('\n'));
}

const QStaticText& KeptTexts::laidOut(const Key& key)
{
    if (const QStaticText* kept = texts_.object(key))
        return *kept;
    const bool hidesMnemonic = (key.flags & Qt::TextHideMnemonic) != 0;
    auto* text = new QStaticText(hidesMnemonic ? withoutMnemonic(key.text) : key.text);
    text->setTextFormat(Qt::PlainText);
    QTextOption option(Qt::Alignment(key.flags & Qt::AlignHorizontal_Mask));
    option.setWrapMode(key.width > 0 ? QTextOption::WordWrap : QTextOption::NoWrap);
    text->setTextOption(option);
    if (key.width > 0)
        text->setTextWidth(key.width);
    text->prepare(QTransform(), key.font);
    texts_.insert(key, text);
    return *text;
}

void KeptTexts::draw(QPainter& painter, const QRect& rect, int flags, const QString& text)
{
    const bool wraps = (flags & Qt::TextWordWrap) != 0;
    const int layoutFlags = flags & (Qt::TextHideMnemonic | (wraps ? Qt::AlignHorizontal_Mask : 0));
    const QStaticText& laid = laidOut({text, painter.font(), wraps ? rect.width() : 0, layoutFlags});
    const bool clips = (flags & Qt::TextDontClip) == 0 && laid.size().width() > rect.width();
    if (clips) {
        painter.save();
        painter.setClipRect(rect, Qt::IntersectClip);
    }
    const int horizontal = wraps ? flags & ~Qt::AlignHorizontal_Mask : flags;
    painter.drawStaticText(placeOf(rect, laid.size(), horizontal), laid);
    if (clips)
        painter.restore();
}

} // namespace seatwise::ui
