#pragma once

#include <QCache>
#include <QFont>
#include <QPainter>
#include <QStaticText>
#include <QString>

namespace seatwise::ui {

/// Texts as they were laid out, for texts that are painted again and again: shaping and wrapping them was a third of
/// painting the window. The oldest make room for new ones.
class KeptTexts
{
public:
    /// Paints a plain text in the painter's font and pen as QPainter::drawText() would. Knows the flags of alignment,
    /// Qt::TextWordWrap and Qt::TextHideMnemonic; see knows().
    void draw(QPainter& painter, const QRect& rect, int flags, const QString& text);

    /// The room that a text of one line takes.
    [[nodiscard]] QSizeF sizeOf(const QFont& font, const QString& text) { return laidOut({text, font, 0, 0}).size(); }

    /// Whether draw() can paint it: no shown mnemonic, no tab, no flag that changes the text.
    [[nodiscard]] static bool knows(int flags, const QString& text);

private:
    struct Key
    {
        QString text;
        QFont font;
        int width = 0; ///< of a text that wraps; else 0
        int flags = 0;

        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed) { return qHashMulti(seed, key.text, key.width, key.flags); }
    };

    const QStaticText& laidOut(const Key& key);

    QCache<Key, QStaticText> texts_{500};
};

} // namespace seatwise::ui
