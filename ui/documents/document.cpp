#include "documents/document.h"

#include "text/hidden.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

void Document::add(TextBlock::Kind kind, const QString& text)
{
    if (!text.isEmpty())
        blocks.emplace_back(TextBlock{kind, text});
}

void Document::add(TableBlock table)
{
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
}

Document inLanguageSpoken(const QLocale& locale)
{
    Document document;
    //: The tag of the language that this is translated to
    document.language = PaperWords::tr("en");
    document.locale = locale;
    return document;
}

QString literal(std::string_view utf8)
{
    return toQString(showHidden(utf8));
}

QString shortLiteral(std::string_view utf8)
{
    constexpr qsizetype most = 60;
    const QString shown = literal(utf8);
    return shown.size() <= most ? shown : shown.left(most - 1) + QStringLiteral("…");
}

QString literal(const Message& message, const QLocale& locale)
{
    return literal(inWords(message, locale).toStdString());
}

} // namespace seatwise::ui
