#pragma once

#include <cstring>

#include <QCoreApplication>
#include <QTranslator>

namespace seatwise::ui::test {

/// A language that is none: each text in marks and longer by two fifths, so that text that was not translated is seen,
/// and so is what has no room for German. Keys of the keyboard stay as they are.
class PseudoLanguage : public QTranslator
{
public:
    static constexpr QChar opening{0x2039}; // ‹
    static constexpr QChar closing{0x203A}; // ›

    /// A text as this language says it.
    [[nodiscard]] static QString of(const QString& text)
    {
        return opening + text + QString((text.size() - text.count(QLatin1Char('&'))) * 2 / 5, QChar(0x00B7)) + closing;
    }

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context, const char* source, const char* /*disambiguation*/,
                                    int /*number*/) const override
    {
        const QString text = QString::fromUtf8(source);
        return text.startsWith(QLatin1String("Ctrl+")) || std::strcmp(context, "QShortcut") == 0 ? text : of(text);
    }
};

/// While it lives, the program speaks the pseudo-language.
class SpeakingPseudo
{
public:
    SpeakingPseudo() { QCoreApplication::installTranslator(&language_); }
    ~SpeakingPseudo() { QCoreApplication::removeTranslator(&language_); }
    SpeakingPseudo(const SpeakingPseudo&) = delete;
    SpeakingPseudo& operator=(const SpeakingPseudo&) = delete;

private:
    PseudoLanguage language_;
};

} // namespace seatwise::ui::test
