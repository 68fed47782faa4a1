#pragma once

#include <QLocale>
#include <QString>

#include "words/words.h"

namespace seatwise::ui {

/// A message of the core in the language of the window, its numbers, money and dates as the locale writes them. One
/// whose id this program does not know is shown in the English it carries.
[[nodiscard]] QString inWords(const Message& message, const QLocale& locale);

/// As above by the program's own locale.
[[nodiscard]] QString toQString(const Message& message);

/// The number that decides between the forms of a plural: 2 stands for any figure with decimals.
[[nodiscard]] int formNumber(const Decimal& figure);

/// The translation that was found of `many`, with the count as its %1; where there is none, English has `one` for 1.
[[nodiscard]] QString withCount(const QString& found, const Decimal& count, std::string_view many, std::string_view one,
                                const QLocale& locale);

/// A number of things in the words of a feature, the number as %1, which the form of 1 may leave out:
/// `counted<ListsWords>(rows, QT_TRANSLATE_N_NOOP("ListsWords", "%1 rows"), "1 row", locale)`.
template<class Feature>
[[nodiscard]] QString counted(Count count, const char* many, const char* one, const QLocale& locale)
{
    return withCount(Feature::tr(many, nullptr, formNumber(count.value)), count.value, many, one, locale);
}

} // namespace seatwise::ui
