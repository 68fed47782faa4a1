#include "documents/document.h"

#include "text/hidden.h"
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

QString literal(std::string_view utf8)
{
    return toQString(showHidden(utf8));
}

QString literal(const Message& message, const QLocale& locale)
{
    return literal(inWords(message, locale).toStdString());
}

QString literal(const Message& message)
{
    return literal(toQString(message).toStdString());
}

} // namespace seatwise::ui
