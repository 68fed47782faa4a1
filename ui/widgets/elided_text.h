#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QString>

namespace seatwise::ui {

/// A text cut to the room it has, measured again only when text, font or room is another than the last time.
class ElidedText
{
public:
    const QString& in(int room, const QString& text, const QFont& font)
    {
        if (room != room_ || text != text_ || font != font_) {
            room_ = room;
            text_ = text;
            font_ = font;
            shown_ = QFontMetrics(font).elidedText(text, Qt::ElideRight, room);
        }
        return shown_;
    }

private:
    int room_ = -1;
    QString text_;
    QFont font_;
    QString shown_;
};

} // namespace seatwise::ui
