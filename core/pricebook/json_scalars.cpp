#include "pricebook/json_scalars.h"

#include <algorithm>
#include <array>

#include "text/characters.h"

namespace seatwise {

namespace {

constexpr std::size_t longestText = 2000;

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

bool isLowerOrDigit(char c) noexcept
{
    return isDigit(c) || (c >= 'a' && c <= 'z');
}

/// Why text that looks like a plain decimal is none of ours; nothing when it does not even look like one.
std::optional<std::string> decimalTrouble(std::string_view text, int places)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const auto point = text.find('.');
    const std::string_view wholes = text.substr(0, point);
    const std::string_view decimals = point == std::string_view::npos ? "" : text.substr(point + 1);
    if (wholes.empty() || !std::all_of(wholes.begin(), wholes.end(), isDigit) ||
        !std::all_of(decimals.begin(), decimals.end(), isDigit) ||
        (point != std::string_view::npos && decimals.empty()))
        return std::nullopt;
    if (decimals.size() > static_cast<std::size_t>(places))
        return "has " + std::to_string(decimals.size()) + " decimals; at most " + std::to_string(places) +
               " are allowed";
    return "is too large";
}

/// A decimal of type `Number` from its text, zero or more, with the message of `expected` for anything else.
template<class Number>
std::optional<Number> readDecimal(const Place& place, std::string_view expected)
{
    const auto number = Number::parse(place.value().text);
    if (!number) {
        if (const auto trouble = decimalTrouble(place.value().text, Number::places))
            place.refuse(describe(place.value()) + ' ' + *trouble);
        else
            place.refuseFor(expected);
        return std::nullopt;
    }
    if (place.value().text.starts_with('-')) { // "-0" too: zero has one spelling
        place.refuse(describe(place.value()) + " is negative; expected zero or more");
        return std::nullopt;
    }
    return number;
}

template<class Number>
std::optional<Number> readAmount(const Place& place)
{
    constexpr std::string_view expected = "a decimal string such as \"19.95\"";
    if (!place.is(JsonValue::Kind::text)) {
        place.refuseFor(expected);
        return std::nullopt;
    }
    return readDecimal<Number>(place, expected);
}

template<class Number>
std::optional<Number> readNumber(const Place& place, std::string_view expected)
{
    if (!place.is(JsonValue::Kind::text) && !place.is(JsonValue::Kind::number)) {
        place.refuseFor(expected);
        return std::nullopt;
    }
    return readDecimal<Number>(place, expected);
}

bool refuseUnlessText(const Place& place, std::string_view expected)
{
    if (!place.is(JsonValue::Kind::text))
        place.refuseFor(expected);
    return place.is(JsonValue::Kind::text);
}

} // namespace

std::optional<std::string> readText(const Place& place)
{
    if (!refuseUnlessText(place, "text"))
        return std::nullopt;
    const std::string& text = place.value().text;
    if (text.empty() || text.size() > longestText) {
        place.refuse("expected 1 to " + std::to_string(longestText) + " bytes of text, found " +
                     std::to_string(text.size()));
        return std::nullopt;
    }
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    if (std::any_of(text.begin(), text.end(), isControl)) {
        place.refuse("the text contains a control character; expected one line of plain text");
        return std::nullopt;
    }
    if (const auto trouble = noncharacterTrouble(text)) {
        place.refuse("the text has " + *trouble);
        return std::nullopt;
    }
    return text;
}

std::optional<std::string> readId(const Place& place)
{
    constexpr std::string_view expected = R"(an id of lower-case letters, digits, "-", "_" and ".")";
    if (!refuseUnlessText(place, expected))
        return std::nullopt;
    const std::string& id = place.value().text;
    const auto fits = [](char c) { return isLowerOrDigit(c) || c == '-' || c == '_' || c == '.'; };
    if (id.empty() || id.size() > longestText || !isLowerOrDigit(id.front()) ||
        !std::all_of(id.begin(), id.end(), fits)) {
        place.refuseFor(expected);
        return std::nullopt;
    }
    return id;
}

std::optional<bool> readFlag(const Place& place)
{
    if (!place.is(JsonValue::Kind::boolean)) {
        place.refuseFor("true or false");
        return std::nullopt;
    }
    return place.value().text == "true";
}

std::optional<std::int64_t> readWhole(const Place& place, std::int64_t least, std::int64_t most)
{
    const bool typed = place.is(JsonValue::Kind::text) || place.is(JsonValue::Kind::number);
    const auto number = typed ? Quantity::parse(place.value().text) : std::nullopt;
    if (!number || place.value().text.starts_with('-') || !number->isWhole() || number->wholePart() < least ||
        number->wholePart() > most) {
        place.refuseFor("a whole number from " + std::to_string(least) + " to " + std::to_string(most));
        return std::nullopt;
    }
    return number->wholePart();
}

std::optional<Quantity> readQuantity(const Place& place)
{
    const auto quantity = readNumber<Quantity>(place, "a quantity such as 120 or \"8.5\"");
    if (quantity && *quantity > Quantity::whole(largestQuantity)) {
        place.refuse(describe(place.value()) + " is too large; the largest quantity is " +
                     std::to_string(largestQuantity));
        return std::nullopt;
    }
    return quantity;
}

std::optional<Quantity> readPositiveQuantity(const Place& place)
{
    const auto quantity = readQuantity(place);
    if (quantity && quantity->isZero()) {
        place.refuse("expected a quantity above zero");
        return std::nullopt;
    }
    return quantity;
}

std::optional<Percent> readPercent(const Place& place, int most)
{
    const std::string expected = "a percent from 0 to " + std::to_string(most);
    const auto percent = readNumber<Percent>(place, expected);
    if (percent && *percent > Percent::whole(most)) {
        place.refuseFor(expected);
        return std::nullopt;
    }
    return percent;
}

std::optional<Percent> readDiscount(const Place& place)
{
    return readPercent(place, 100);
}

std::optional<Rate> readRate(const Place& place)
{
    return readAmount<Rate>(place);
}

std::optional<Rate> readPositiveRate(const Place& place)
{
    const auto rate = readRate(place);
    if (rate && rate->isZero()) {
        place.refuse("expected a decimal string above zero");
        return std::nullopt;
    }
    return rate;
}

std::optional<Money> readMoney(const Place& place)
{
    return readAmount<Money>(place);
}

std::optional<Date> readDate(const Place& place)
{
    constexpr std::string_view expected = "a date such as \"2026-07-01\"";
    if (!refuseUnlessText(place, expected))
        return std::nullopt;
    const auto date = parseDate(place.value().text);
    if (!date)
        place.refuseFor(expected);
    return date;
}

std::optional<std::chrono::month_day> readMonthDay(const Place& place)
{
    constexpr std::string_view expected = "a day of every year such as \"07-01\"";
    if (!refuseUnlessText(place, expected))
        return std::nullopt;
    const auto day = parseMonthDay(place.value().text);
    if (!day)
        place.refuseFor(expected);
    return day;
}

std::optional<Currency> readCurrency(const Place& place)
{
    constexpr std::string_view expected = "an ISO 4217 currency code such as \"USD\"";
    if (!refuseUnlessText(place, expected))
        return std::nullopt;
    auto currency = Currency::find(place.value().text);
    if (!currency)
        place.refuseFor(expected);
    return currency;
}

std::optional<std::string> readReference(const Place& place, std::string_view kind,
                                         std::span<const std::string_view> ids)
{
    if (!refuseUnlessText(place, "the id of a " + std::string(kind)))
        return std::nullopt;
    const std::string& id = place.value().text;
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
        place.refuse(unknownWord(kind, id, ids));
        return std::nullopt;
    }
    return id;
}

std::optional<std::size_t> readWord(const Place& place, std::span<const std::string_view> allowed)
{
    const auto it = std::find(allowed.begin(), allowed.end(), place.value().text);
    if (!place.is(JsonValue::Kind::text) || it == allowed.end()) {
        place.refuseFor("one of " + joined(allowed));
        return std::nullopt;
    }
    return static_cast<std::size_t>(it - allowed.begin());
}

} // namespace seatwise
