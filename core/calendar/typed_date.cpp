#include "calendar/typed_date.h"
#include "money/error.h"

#include <algorithm>
#include <charconv>

#include "calendar/date_words.h"
#include "calendar/period.h"
#include "calendar/typed_numbers.h"
#include "calendar/typed_phrases.h"
#include "words/decimal.h"

namespace seatwise {

namespace {

using namespace std::chrono;
using Reason = DateRefusal::Reason;

constexpr std::size_t maxDateLength = 80;
constexpr std::size_t maxParts = 12;
constexpr std::size_t maxDateNumberLength = 8;
constexpr int compactDigits = 8; ///< of 20261215

/// A number, a word or a sign.
struct Token
{
    enum class Kind { number, word, sign } kind = Kind::sign;
    std::string text;
};

bool isSign(char c)
{
    return c == '+' || c == '-' || c == '/' || c == '.' || c == ',';
}

Token::Kind kindOf(char c)
{
    return isDigit(c) ? Token::Kind::number : isSign(c) ? Token::Kind::sign : Token::Kind::word;
}

std::vector<Token> tokensOf(std::string_view folded)
{
    std::vector<Token> tokens;
    bool apart = true;
    for (const char c : folded) {
        if (c == ' ') {
            apart = true;
            continue;
        }
        const Token::Kind kind = kindOf(c);
        if (apart || kind == Token::Kind::sign || tokens.back().kind != kind)
            tokens.push_back({kind, {}});
        tokens.back().text += c;
        apart = false;
    }
    return tokens;
}

std::optional<TypedNumber> numberOf(const Token& token)
{
    if (token.kind != Token::Kind::number || token.text.size() > maxDateNumberLength)
        return std::nullopt;
    TypedNumber number{0, static_cast<int>(token.text.size())};
    std::from_chars(token.text.data(), token.text.data() + token.text.size(), number.value);
    return number;
}

/// The weekday that a text begins with, which is taken off it: "Tue, 15 Dec".
std::optional<unsigned> takeWeekday(std::vector<Token>& tokens)
{
    if (tokens.size() < 2 || tokens.front().kind != Token::Kind::word)
        return std::nullopt;
    for (const DateWord& sense : sensesOf(tokens.front().text))
        if (sense.part == DatePart::weekday) {
            const bool marked = tokens[1].text == "," || tokens[1].text == ".";
            tokens.erase(tokens.begin(), tokens.begin() + (marked ? 2 : 1));
            return static_cast<unsigned>(sense.value);
        }
    return std::nullopt;
}

/// Numbers with one kind of sign between them.
struct Figures
{
    std::vector<TypedNumber> numbers;
    char separator = ' ';
};

/// The figures of a text that has nothing else; German writes a point after the last as well: "15.12.".
std::optional<Figures> figuresOf(const std::vector<Token>& tokens)
{
    Figures figures;
    std::string between;
    bool wantsNumber = true;
    for (const Token& token : tokens) {
        const auto number = numberOf(token);
        if (number) {
            if (!wantsNumber)
                between += ' ';
            figures.numbers.push_back(*number);
        } else if (wantsNumber || token.kind != Token::Kind::sign) {
            return std::nullopt;
        } else {
            between += token.text;
        }
        wantsNumber = !number;
    }
    if (wantsNumber && between == std::string(between.size(), '.'))
        between.pop_back();
    else if (wantsNumber)
        return std::nullopt;
    if (!between.empty())
        figures.separator = between.front();
    const bool alike = between == std::string(between.size(), figures.separator);
    return alike && std::string_view(" -./").find(figures.separator) != std::string_view::npos ? std::optional(figures)
                                                                                               : std::nullopt;
}

/// "15/12/2026", "15. 12.", "20261215".
ReadDates readFigures(const Figures& figures, const DateReading& how)
{
    const TypedNumber first = figures.numbers.front();
    switch (figures.numbers.size()) {
    case 1:
        if (first.digits == compactDigits)
            return dayOfYear({first.value % 100, 2}, static_cast<unsigned>(first.value / 100 % 100),
                             year{first.value / 10'000});
        return refuseDate(first.digits <= 4 ? Reason::noSingleDay : Reason::notUnderstood);
    case 2:
    case 3:
        return readNumbers(figures.numbers, figures.separator, how);
    default:
        return refuseDate(Reason::notUnderstood);
    }
}

/// The senses of a word: those of its table and the month it names in the language of the place.
std::vector<DateWord> sensesIn(const DateReading& how, const std::string& word)
{
    std::vector<DateWord> senses = sensesOf(word);
    for (const auto& [name, number] : how.monthNames)
        if (foldDateText(name) == word)
            senses.push_back({DatePart::month, static_cast<int>(number), {}});
    const auto isOurs = [&how](const DateWord& sense) {
        return !sense.language.empty() && sense.language == how.language;
    };
    if (std::any_of(senses.begin(), senses.end(), isOurs))
        std::erase_if(senses, [&](const DateWord& sense) { return !isOurs(sense); });
    return senses;
}

/// Signs that only part words say nothing; one in front is that of a step.
std::vector<Token> withoutParting(const std::vector<Token>& tokens)
{
    std::vector<Token> kept;
    for (const Token& token : tokens) {
        const bool parts = token.kind == Token::Kind::sign && token.text != "+" && !kept.empty();
        if (!parts)
            kept.push_back(token);
    }
    return kept;
}

/// What each word or phrase may do; nothing where one is unknown.
std::optional<std::vector<PhrasePart>> partsOf(const std::vector<Token>& tokens, const DateReading& how)
{
    std::vector<PhrasePart> parts;
    for (std::size_t at = 0; at < tokens.size();) {
        if (const auto number = numberOf(tokens[at])) {
            parts.push_back({*number, {{DatePart::number, number->value, {}}}});
            ++at;
            continue;
        }
        if (tokens[at].kind == Token::Kind::sign) {
            if (at > 0 || (tokens[at].text != "+" && tokens[at].text != "-"))
                return std::nullopt;
            parts.push_back({{}, {{tokens[at].text == "+" ? DatePart::plus : DatePart::minus, 0, {}}}});
            ++at;
            continue;
        }
        std::vector<DateWord> senses;
        std::size_t length = std::min(maxPhraseLength, tokens.size() - at);
        for (; length > 0; --length) {
            std::string phrase = tokens[at].text;
            for (std::size_t i = 1; i < length; ++i)
                phrase += ' ' + tokens[at + i].text;
            senses = sensesIn(how, phrase);
            if (!senses.empty())
                break;
        }
        if (senses.empty())
            return std::nullopt;
        parts.push_back({{senses.front().value, senses.front().value < 10 ? 1 : 2}, std::move(senses)});
        at += length;
    }
    return parts;
}

ReadDates readWords(const std::vector<Token>& tokens, const DateReading& how)
{
    std::vector<Token> plain;
    for (const Token& token : withoutParting(tokens))
        for (Token& part : tokensOf(token.kind == Token::Kind::word ? partedCompound(token.text) : token.text))
            plain.push_back(std::move(part));
    const auto parts = plain.size() > maxParts ? std::nullopt : partsOf(plain, how);
    return parts ? readPhrase(*parts, how) : refuseDate(Reason::notUnderstood);
}

/// "On 15/12/2026", "am 15.12.": what stands before figures and says nothing is taken off them.
void takeArticles(std::vector<Token>& tokens)
{
    const auto saysNothing = [](const Token& token) {
        const auto senses = sensesOf(token.text);
        return token.kind == Token::Kind::word && std::any_of(senses.begin(), senses.end(), [](const DateWord& sense) {
                   return sense.part == DatePart::filler;
               });
    };
    while (tokens.size() > 1 && saysNothing(tokens.front()))
        tokens.erase(tokens.begin());
}

ReadDates readRest(std::vector<Token> tokens, const DateReading& how)
{
    const auto words = tokens;
    takeArticles(tokens);
    if (const auto figures = figuresOf(tokens))
        return readFigures(*figures, how);
    return readWords(words, how);
}

/// What follows a weekday: those of its days that fall on it.
ReadDates readAfterWeekday(std::vector<Token> tokens, const DateReading& how)
{
    const auto asked = takeWeekday(tokens);
    if (!asked)
        return refuseDate(Reason::notUnderstood);
    auto read = readRest(tokens, how);
    if (!read)
        return read;
    const Date first = read->days.front();
    std::erase_if(read->days, [&asked](Date date) { return weekday{sys_days{date}}.iso_encoding() != *asked; });
    return read->days.empty() ? refuseDate(Reason::otherWeekday, {first}) : read;
}

/// A text that begins with "mar" begins with March or with a Tuesday: both are tried.
ReadDates readAll(std::string_view typed, const DateReading& how)
{
    const auto tokens = tokensOf(typed.size() > maxDateLength ? std::string() : foldDateText(typed));
    if (tokens.empty())
        return refuseDate(Reason::notUnderstood);
    auto read = readRest(tokens, how);
    auto onWeekday = readAfterWeekday(tokens, how);
    if (!read && (onWeekday || read.error().reason == Reason::notUnderstood))
        return onWeekday;
    if (read && onWeekday)
        addMissing(read->days, onWeekday->days);
    return read;
}

} // namespace

tl::expected<Date, DateRefusal> readTypedDate(std::string_view typed, const DateReading& how)
{
    auto read = TRY(readAll(typed, how));
    std::sort(read.days.begin(), read.days.end());
    if (read.days.size() > 1)
        return refuseDate(Reason::severalDays, read.days);
    if (read.days.front() > lastDate || read.days.front().year() < year{1900})
        return refuseDate(Reason::outOfRange);
    return read.days.front();
}

tl::expected<month_day, DateRefusal> readTypedDayOfYear(std::string_view typed, const DateReading& how)
{
    const auto read = readAll(typed, how);
    if (read && read->hasYear)
        return refuseDate(Reason::yearNotAsked);
    const auto date = TRY(readTypedDate(typed, how));
    if (const month_day day = date.month() / date.day(); day != February / 29)
        return day;
    return refuseDate(Reason::noSuchDay);
}

} // namespace seatwise
