#include "codec/json_scalars.h"

#include <algorithm>
#include <array>

#include "text/characters.h"

namespace seatwise {

namespace {

bool isLowerOrDigit(char c) noexcept
{
    return isDigit(c) || (c >= 'a' && c <= 'z');
}

/// Why a value that looks like a plain decimal is none of ours, which have so many places and are at most `largest`;
/// nothing when it does not even look like one.
std::optional<Message> decimalTrouble(const JsonValue& value, int places, const std::string& largest)
{
    std::string_view text = value.text;
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const auto point = text.find('.');
    const std::string_view beforePoint = text.substr(0, point);
    const std::string_view decimals = point == std::string_view::npos ? "" : text.substr(point + 1);
    if (beforePoint.empty() || !std::all_of(beforePoint.begin(), beforePoint.end(), isDigit) ||
        !std::all_of(decimals.begin(), decimals.end(), isDigit) ||
        (point != std::string_view::npos && decimals.empty()))
        return std::nullopt;
    if (decimals.size() > static_cast<std::size_t>(places))
        return words::tooManyDecimals(inWords(value), decimals.size(), places);
    return words::figureAbove(inWords(value), largest);
}

/// A decimal of type `Figure` from its text, zero or more, with the message that `expected` makes for anything else.
template<class Figure, class Expected>
std::optional<Figure> readDecimal(const Place& place, const Expected& expected)
{
    const auto figure = Figure::parse(place.value().text);
    if (!figure) {
        if (auto trouble = decimalTrouble(place.value(), Figure::places, Figure::largest().toString()))
            place.refuse(*std::move(trouble));
        else
            place.refuseFor(expected());
        return std::nullopt;
    }
    if (place.value().text.starts_with('-')) { // "-0" too: zero has one spelling
        place.refuse(words::figureNegative(inWords(place.value())));
        return std::nullopt;
    }
    return figure;
}

template<class Figure>
std::optional<Figure> readAmount(const Place& place)
{
    if (!place.is(JsonValue::Kind::text)) {
        place.refuseFor(words::decimalString());
        return std::nullopt;
    }
    return readDecimal<Figure>(place, words::decimalString);
}

template<class Figure, class Expected>
std::optional<Figure> readFigure(const Place& place, const Expected& expected)
{
    if (!place.is(JsonValue::Kind::text) && !place.is(JsonValue::Kind::number)) {
        place.refuseFor(expected());
        return std::nullopt;
    }
    return readDecimal<Figure>(place, expected);
}

bool refuseUnlessText(const Place& place, const Words<void()>& expected)
{
    if (!place.is(JsonValue::Kind::text))
        place.refuseFor(expected());
    return place.is(JsonValue::Kind::text);
}

} // namespace

std::optional<std::string> readText(const Place& place)
{
    if (!refuseUnlessText(place, words::someText))
        return std::nullopt;
    const std::string& text = place.value().text;
    if (text.empty() || text.size() > maxTextLength) {
        place.refuse(words::textLengthWithin(maxTextLength, text.size()));
        return std::nullopt;
    }
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    if (std::any_of(text.begin(), text.end(), isControl)) {
        place.refuse(words::textHasControlCharacter());
        return std::nullopt;
    }
    if (const auto code = firstNoncharacter(text)) {
        place.refuse(words::noncharacterInText(codeName(*code)));
        return std::nullopt;
    }
    return text;
}

std::optional<std::string> readAnyText(const Place& place)
{
    return refuseUnlessText(place, words::someText) ? std::optional(place.value().text) : std::nullopt;
}

std::optional<std::string> readId(const Place& place)
{
    if (!refuseUnlessText(place, words::someId))
        return std::nullopt;
    const std::string& id = place.value().text;
    const auto fits = [](char c) { return isLowerOrDigit(c) || c == '-' || c == '_' || c == '.'; };
    if (id.empty() || id.size() > maxTextLength || !isLowerOrDigit(id.front()) ||
        !std::all_of(id.begin(), id.end(), fits)) {
        place.refuseFor(words::someId());
        return std::nullopt;
    }
    return id;
}

std::optional<bool> readFlag(const Place& place)
{
    if (!place.is(JsonValue::Kind::boolean)) {
        place.refuseFor(words::trueOrFalse());
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
        place.refuseFor(words::wholeNumberWithin(least, most));
        return std::nullopt;
    }
    return number->wholePart();
}

std::optional<Quantity> readQuantity(const Place& place)
{
    const auto quantity = readFigure<Quantity>(place, words::someQuantity);
    if (quantity && *quantity > Quantity::whole(maxQuantity)) {
        place.refuse(words::quantityTooLarge(inWords(place.value()), maxQuantity));
        return std::nullopt;
    }
    return quantity;
}

std::optional<Quantity> readPositiveQuantity(const Place& place)
{
    const auto quantity = readQuantity(place);
    if (quantity && quantity->isZero()) {
        place.refuse(words::quantityAboveZero());
        return std::nullopt;
    }
    return quantity;
}

std::optional<Percent> readPercent(const Place& place, int most)
{
    const auto expected = [most] { return words::percentUpTo(most); };
    const auto percent = readFigure<Percent>(place, expected);
    if (percent && *percent > Percent::whole(most)) {
        place.refuseFor(expected());
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

std::optional<FlatAmount> readFlatAmount(const Place& place)
{
    return readAmount<FlatAmount>(place);
}

std::optional<Rate> readPositiveRate(const Place& place)
{
    const auto rate = readRate(place);
    if (rate && rate->isZero()) {
        place.refuse(words::decimalAboveZero());
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
    if (!refuseUnlessText(place, words::someDate))
        return std::nullopt;
    const auto date = parseDate(place.value().text);
    if (!date)
        place.refuseFor(words::someDate());
    return date;
}

std::optional<std::chrono::month_day> readMonthDay(const Place& place)
{
    if (!refuseUnlessText(place, words::dayOfEveryYear))
        return std::nullopt;
    const auto day = parseMonthDay(place.value().text);
    if (!day)
        place.refuseFor(words::dayOfEveryYear());
    return day;
}

std::optional<Currency> readCurrency(const Place& place)
{
    if (!refuseUnlessText(place, words::currencyCode))
        return std::nullopt;
    auto currency = Currency::find(place.value().text);
    if (!currency)
        place.refuseFor(words::currencyCode());
    return currency;
}

std::optional<std::string> readReference(const Place& place, const IdKind& kind, std::span<const std::string_view> ids)
{
    if (!refuseUnlessText(place, kind.expected))
        return std::nullopt;
    const std::string& id = place.value().text;
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
        place.refuse(unknownWord(kind.word, id, ids));
        return std::nullopt;
    }
    return id;
}

std::optional<std::size_t> readWord(const Place& place, std::span<const std::string_view> allowed)
{
    const auto it = std::find(allowed.begin(), allowed.end(), place.value().text);
    if (!place.is(JsonValue::Kind::text) || it == allowed.end()) {
        place.refuseFor(words::oneOfWords(joined(allowed)));
        return std::nullopt;
    }
    return static_cast<std::size_t>(it - allowed.begin());
}

} // namespace seatwise
