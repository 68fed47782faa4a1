#include "words/in_words.h"

#include <limits>

#include <QCoreApplication>
#include <QStringList>

#include "words/book_names.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "words/language.h"
#include "words/table.h"
#include "words/words.h"

namespace seatwise::ui {

namespace {

QString shown(const std::string& name, ArgumentKind kind, const QLocale& locale)
{
    switch (kind) {
    case ArgumentKind::ofBook:
        return bookName(name);
    case ArgumentKind::ofQuote:
        return name.starts_with(draftMark) ? SharedWords::tr("draft %1").arg(toQString(name.substr(draftMark.size())))
                                           : toQString(name);
    case ArgumentKind::month:
        return formatMonth(name, locale);
    case ArgumentKind::time:
        return SharedWords::tr("%1 UTC").arg(formatTime(name, locale));
    default:
        return toQString(name);
    }
}

QString shown(const Decimal& figure, ArgumentKind kind, const QLocale& locale)
{
    return kind == ArgumentKind::number ? toQString(plainText(figure)) : formatDecimal(figure, kind, locale);
}

QString shown(const Date& date, ArgumentKind /*kind*/, const QLocale& locale)
{
    return formatDate(date, locale);
}

QString shown(const std::vector<Message>& messages, ArgumentKind kind, const QLocale& locale)
{
    QStringList list;
    for (const Message& message : messages) // names that can be typed stay as they are typed
        list += kind == ArgumentKind::list && message.is(words::plain) ? toQString(message.english())
                                                                       : inWords(message, locale);
    return list.join(kind == ArgumentKind::sum ? QStringLiteral(" + ") : QStringLiteral(", "));
}

/// In English, which has no translations, core's and the window's own forms are the plural forms.
QString pluralForm(const QString& found, std::string_view many, std::string_view one, int number)
{
    return number == 1 && found == toQString(many) ? toQString(one) : found;
}

/// The sentence in the language of the window.
QString sentenceOf(const Message& message)
{
    const Wording& wording = message.wording();
    if (wording.one.empty())
        return QCoreApplication::translate("words", wording.english.data());
    const auto* const figure = std::get_if<Decimal>(&message.arguments().front());
    const int number = figure ? formNumber(*figure) : -1;
    return pluralForm(QCoreApplication::translate("counted words", wording.english.data(), nullptr, number),
                      wording.english, wording.one, number);
}

} // namespace

int formNumber(const Decimal& figure)
{
    Wide one = 1;
    for (int i = 0; i < figure.places; ++i)
        one *= 10;
    const Wide whole = figure.units / one;
    return whole * one == figure.units && whole >= 0 && whole <= std::numeric_limits<int>::max()
               ? static_cast<int>(whole)
               : 2;
}

QString withCount(const QString& found, const Decimal& count, std::string_view many, std::string_view one,
                  const QLocale& locale)
{
    return pluralForm(found, many, one, formNumber(count))
        .replace(QLatin1String("%1"), formatDecimal(count, ArgumentKind::count, locale));
}

QString inWords(const Message& message, const QLocale& locale)
{
    if (message.empty())
        return {};
    if (message.is(words::plain)) // a text, or the name of a charge or feature
        return bookName(message.english());
    if (message.is(foreignWording))
        return toQString(message.english());
    const QString sentence = sentenceOf(message);
    QString out;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const char place =
            sentence[i] == QLatin1Char('%') && i + 1 < sentence.size() ? sentence[i + 1].toLatin1() : '\0';
        const bool isPlace = place >= '1' && place <= '9';
        if (!isPlace) {
            out += sentence[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(place - '1');
        const ArgumentKind kind = message.wording().arguments[index];
        out += std::visit([&](const auto& argument) { return shown(argument, kind, locale); },
                          message.arguments().at(index));
        ++i;
    }
    return out;
}

QString toQString(const Message& message)
{
    const QLocale locale = localeSpoken();
    return inWords(message,
                   locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale);
}

} // namespace seatwise::ui
