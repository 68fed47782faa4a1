#pragma once

#include <QTranslator>

namespace seatwise::ui::test {

/// A language that is none: each text in brackets and longer by two fifths, so that text that was not translated is
/// seen, and so is what has no room for German.
class PseudoLanguage : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                                    int /*number*/) const override
    {
        const QString text = QString::fromUtf8(source);
        return QStringLiteral("[") + text + QString(text.size() * 2 / 5, QChar(0x00B7)) + QStringLiteral("]");
    }
};

} // namespace seatwise::ui::test
