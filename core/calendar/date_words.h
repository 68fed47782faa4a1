#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace seatwise {

/// What a word does in a typed date. The letter stands for it in the shape of a text: "in 2 weeks" has the shape "inu".
enum class DatePart : char {
    number = 'n',
    article = 'a', ///< one, before a length of time: "a week"
    month = 'm',
    weekday = 'w',    ///< 1 is Monday
    day = 'd',        ///< so many days from today: "tomorrow"
    unit = 'u',       ///< of time: see TimeUnit
    schoolYear = 's', ///< "school year"
    next = '>',
    current = '=', ///< "this"
    last = '<',
    end = 'e',
    beginning = 'b',
    in = 'i',      ///< before a length of time to come
    fromNow = 'f', ///< after one
    ago = 'g',     ///< before or after a length of time gone by
    plus = '+',
    minus = '-',
    filler = ' ', ///< says nothing: "the", "of"
};

enum class TimeUnit { day, week, month, quarter, year };

/// One sense of a word.
struct DateWord
{
    DatePart part = DatePart::filler;
    int value = 0;
    std::string_view language; ///< that alone has this sense, where languages differ; empty: all
};

/// The senses of a folded word or phrase ("day after tomorrow"); none where it is unknown.
[[nodiscard]] std::vector<DateWord> sensesOf(std::string_view folded);

/// The two words of one that German or an abbreviation makes of them: "ende monat" of "monatsende"; other words as they
/// are.
[[nodiscard]] std::string_view partedCompound(std::string_view folded);

/// The most words of a phrase.
inline constexpr std::size_t maxPhraseLength = 4;

/// The text in lower case and without accents, ligatures, apostrophes and the like: "15. MÄRZ" is "15. marz". Every
/// kind of space is one, every kind of dash is "-". Letters of other scripts stay.
[[nodiscard]] std::string foldDateText(std::string_view utf8);

} // namespace seatwise
