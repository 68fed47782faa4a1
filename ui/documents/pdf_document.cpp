#include "documents/pdf_document.h"

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

#include "theme/theme.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

/// Spaces, line ends and what only steers others leave no ink, whatever the font.
bool leavesInk(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return false;
    default:
        return character < 0xFE00 || character > 0xFE0F; // variation selectors
    }
}

/// The package of Debian that has letters of this kind.
QString packageFor(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return QStringLiteral("fonts-noto-cjk");
    default:
        break;
    }
    constexpr char32_t firstPicture = 0x1F000;
    constexpr char32_t lastPicture = 0x1FAFF;
    const bool picture = character >= firstPicture && character <= lastPicture;
    return picture ? PaperWords::tr("%1 or %2")
                         .arg(QStringLiteral("fonts-noto-color-emoji"), QStringLiteral("fonts-symbola"))
                   : QStringLiteral("fonts-noto-core");
}

} // namespace

QString undrawable(const QString& text)
{
    loadFonts();
    const QFontMetricsF metrics{QFont(QString::fromLatin1(fontFamily))};
    QString found;
    for (const uint character : text.toUcs4()) {
        const QString written = QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
        if (leavesInk(character) && !found.contains(written) && !metrics.inFontUcs4(character))
            found += written;
    }
    return found;
}

QString undrawnText(const QString& undrawn)
{
    QStringList characters;
    QStringList packages;
    for (const uint character : undrawn.toUcs4()) {
        const QString code = QStringLiteral("U+%1").arg(character, 4, 16, QLatin1Char('0')).toUpper();
        characters +=
            PaperWords::tr("%1 (%2)").arg(QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1), code);
        if (const QString package = packageFor(character); !packages.contains(package))
            packages += package;
    }
    return PaperWords::tr("no font on this machine can draw %1; install %2")
        .arg(characters.join(QLatin1Char(' ')), packages.join(QStringLiteral(", ")));
}

Result<std::string> completeBytes(const PdfDocument& document)
{
    if (!document.undrawn.isEmpty())
        return failed(undrawnText(document.undrawn).toStdString());
    return document.bytes.toStdString();
}

} // namespace seatwise::ui
