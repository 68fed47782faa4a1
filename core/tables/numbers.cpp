#include "tables/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "tables/cell_text.h"

#include "words/decimal.h"

namespace seatwise {

namespace {

constexpr std::size_t maxNumberLength = 40;
constexpr std::size_t groupLength = 3;

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// A number in its digits and signs alone: every space is ' ', every apostrophe '\''.
class Signs
{
public:
    /// Empty for text that is longer than any number or holds anything else.
    explicit Signs(std::string_view text)
    {
        constexpr std::string_view curlyApostrophe = "\xE2\x80\x99";
        text = trimmed(text);
        while (!text.empty()) {
            char c = text.front();
            std::size_t length = 1;
            if (const std::size_t space = spaceAtStart(text); space > 0) {
                c = ' ';
                length = space;
            } else if (text.starts_with(curlyApostrophe)) {
                c = '\'';
                length = curlyApostrophe.size();
            }
            const bool isKnown = isDigit(c) || c == ' ' || c == '\'' || c == '.' || c == ',';
            if (!isKnown || size_ == maxNumberLength) {
                size_ = 0;
                return;
            }
            signs_[size_++] = c;
            text.remove_prefix(length);
        }
    }

    [[nodiscard]] std::string_view text() const { return {signs_.data(), size_}; }

private:
    std::array<char, maxNumberLength> signs_ = {};
    std::size_t size_ = 0;
};

/// The places in a number that decide what it means.
struct Shape
{
    std::size_t lastSign = std::string_view::npos; ///< of a point or comma
    std::size_t points = 0;
    std::size_t commas = 0;

    [[nodiscard]] std::size_t signs() const { return points + commas; }
};

Shape shapeOf(std::string_view number)
{
    Shape shape;
    shape.lastSign = number.find_last_of(".,");
    shape.points = static_cast<std::size_t>(std::count(number.begin(), number.end(), '.'));
    shape.commas = static_cast<std::size_t>(std::count(number.begin(), number.end(), ','));
    return shape;
}

DecimalSign signOf(char c)
{
    return c == ',' ? DecimalSign::comma : DecimalSign::point;
}

/// Whether the only point or comma may stand before decimals and before thousands alike.
bool isEither(std::string_view number)
{
    const Shape shape = shapeOf(number);
    if (shape.signs() != 1 || number.find_first_of(" '") != std::string_view::npos)
        return false;
    const std::size_t before = shape.lastSign;
    const std::size_t after = number.size() - shape.lastSign - 1;
    return after == groupLength && before >= 1 && before <= groupLength && number.front() != '0';
}

/// Where the decimals begin, at their sign; npos for a number without. The signs of a number that is in doubt are read
/// as `sign` has them.
std::size_t decimalsAt(std::string_view number, DecimalSign sign)
{
    const Shape shape = shapeOf(number);
    if (shape.signs() == 0 || (shape.signs() > 1 && (shape.points == 0 || shape.commas == 0)))
        return std::string_view::npos;
    if (shape.points > 0 && shape.commas > 0)
        return shape.lastSign;
    return isEither(number) && signOf(number[shape.lastSign]) != sign ? std::string_view::npos : shape.lastSign;
}

/// Digits, perhaps in groups of three with one kind of sign between, which is not `notThis`; appended without the
/// signs.
bool appendGroups(std::string_view groups, char notThis, char*& to)
{
    const std::size_t first = std::min(groups.find_first_of(" '.,"), groups.size());
    const char separator = first < groups.size() ? groups[first] : '\0';
    if (first == 0 || (separator != '\0' && (first > groupLength || separator == notThis)))
        return false;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool isSeparatorsPlace = i >= first && (i - first) % (groupLength + 1) == 0;
        if (isSeparatorsPlace ? groups[i] != separator : !isDigit(groups[i]))
            return false;
        if (!isSeparatorsPlace)
            *to++ = groups[i];
    }
    return separator == '\0' || (groups.size() - first) % (groupLength + 1) == 0;
}

/// A number as plain decimal text: digits, and a point before its decimals.
class PlainNumber
{
public:
    PlainNumber(std::string_view number, DecimalSign sign)
    {
        const std::size_t decimals = decimalsAt(number, sign);
        const std::string_view whole = number.substr(0, decimals);
        char* to = plain_.data();
        if (number.empty() || !appendGroups(whole, decimals < number.size() ? number[decimals] : '\0', to))
            return;
        wholeDigits_ = static_cast<std::size_t>(to - plain_.data());
        if (decimals < number.size()) {
            *to++ = '.';
            for (const char c : number.substr(decimals + 1)) {
                if (!isDigit(c))
                    return;
                *to++ = c;
            }
            if (to[-1] == '.')
                return;
        }
        size_ = static_cast<std::size_t>(to - plain_.data());
    }

    /// Empty where the text is no number.
    [[nodiscard]] std::string_view text() const { return {plain_.data(), size_}; }
    [[nodiscard]] std::string_view wholePart() const { return text().substr(0, wholeDigits_); }
    [[nodiscard]] std::string_view decimals() const
    {
        return size_ > wholeDigits_ ? text().substr(wholeDigits_ + 1) : std::string_view();
    }

private:
    std::array<char, maxNumberLength + 1> plain_ = {};
    std::size_t size_ = 0;
    std::size_t wholeDigits_ = 0;
};

/// Digits with one point or comma between them: what most numbers are, and what needs no more looking at.
bool isPlainDecimal(std::string_view text, DecimalSign sign)
{
    const auto point = std::find_if_not(text.begin(), text.end(), isDigit);
    return point != text.begin() && point != text.end() && (*point == '.' || *point == ',') && signOf(*point) == sign &&
           std::all_of(point + 1, text.end(), isDigit);
}

bool isPlainDecimal(std::string_view text)
{
    return isPlainDecimal(text, DecimalSign::point) || isPlainDecimal(text, DecimalSign::comma);
}

/// The amount of a plain decimal with a comma.
std::optional<Money> amountWithComma(std::string_view text)
{
    std::array<char, maxNumberLength> plain = {};
    std::copy(text.begin(), text.end(), plain.begin());
    plain[text.find(',')] = '.';
    return Money::parse({plain.data(), text.size()});
}

constexpr std::array<std::string_view, 8> currencySigns = {"$",  "€", "£", "¥", "\xE2\x82\xB9", "\xE2\x82\xAA",
                                                           "kr", "zł"};

/// The length of a currency's sign or code at one end of a text; 0 where there is none.
std::size_t currencyAt(std::string_view text, bool atStart)
{
    for (const std::string_view sign : currencySigns)
        if (atStart ? text.starts_with(sign) : text.ends_with(sign))
            return sign.size();
    constexpr std::size_t codeLength = 3;
    if (text.size() < codeLength)
        return 0;
    const std::string_view code = atStart ? text.substr(0, codeLength) : text.substr(text.size() - codeLength);
    if (std::all_of(code.begin(), code.end(), isUpper))
        return codeLength;
    constexpr std::array<std::string_view, 4> countries = {"US$", "CA$", "AU$", "NZ$"};
    return atStart && std::find(countries.begin(), countries.end(), code) != countries.end() ? codeLength : 0;
}

/// An amount without its currency, which stands once, before or after it.
std::string_view withoutCurrency(std::string_view text)
{
    text = trimmed(text);
    if (const std::size_t length = currencyAt(text, true))
        return text.substr(length);
    return text.substr(0, text.size() - currencyAt(text, false));
}

} // namespace

DecimalSign decimalSignIn(std::string_view text) noexcept
{
    const Signs signs(withoutCurrency(text));
    const std::string_view number = signs.text();
    const std::size_t decimals = decimalsAt(number, DecimalSign::unknown);
    if (decimals >= number.size() || PlainNumber(number, DecimalSign::unknown).text().empty())
        return DecimalSign::unknown;
    return signOf(number[decimals]);
}

bool isInDoubt(std::string_view text) noexcept
{
    if (text.find_last_of(".,") == std::string_view::npos)
        return false;
    if (isPlainDecimal(text))
        return isEither(text);
    const Signs signs(withoutCurrency(text));
    return isEither(signs.text());
}

std::optional<std::int64_t> wholeIn(std::string_view text, std::int64_t most) noexcept
{
    if (text.empty() || text.front() == '-')
        return std::nullopt;
    std::int64_t number = 0;
    const char* const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    if (error != std::errc{} || end != last || number > most)
        return std::nullopt;
    return number;
}

std::optional<std::int64_t> countIn(std::string_view text, std::int64_t most, DecimalSign sign) noexcept
{
    if (const auto plain = wholeIn(text, most))
        return plain;
    const Signs signs(text);
    std::string_view number = signs.text();
    if (isEither(number)) {
        const DecimalSign own = signOf(number[number.find_first_of(".,")]);
        const bool isRound = number.ends_with("000");
        if (isRound && (sign == own || sign == DecimalSign::unknown))
            return std::nullopt;
        sign = own == DecimalSign::comma ? DecimalSign::point : DecimalSign::comma;
    }
    const PlainNumber plain(number, sign);
    const std::string_view decimals = plain.decimals();
    if (std::any_of(decimals.begin(), decimals.end(), [](char c) { return c != '0'; }))
        return std::nullopt;
    return wholeIn(plain.wholePart(), most);
}

std::optional<Money> amountIn(std::string_view text, DecimalSign sign) noexcept
{
    if (std::all_of(text.begin(), text.end(), isDigit) || (sign == DecimalSign::point && isPlainDecimal(text, sign)))
        return Money::parse(text);
    if (sign == DecimalSign::comma && text.size() <= maxNumberLength && isPlainDecimal(text, sign))
        return amountWithComma(text);
    const Signs signs(withoutCurrency(text));
    const std::string_view number = signs.text();
    if (sign == DecimalSign::unknown && isEither(number))
        return std::nullopt;
    return Money::parse(PlainNumber(number, sign).text());
}

} // namespace seatwise
