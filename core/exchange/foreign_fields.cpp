#include "exchange/foreign_fields.h"

#include "codec/json_scalars.h"
#include "words/book_words.h"
#include "words/exchange_words.h"

namespace seatwise {

std::optional<Place> memberOf(const Place& object, std::string_view key)
{
    for (const JsonMember& member : object.value().members)
        if (member.key == key && member.value.kind != JsonValue::Kind::null)
            return object.member(member);
    return std::nullopt;
}

std::string textOf(const Place& object, std::string_view key)
{
    const auto place = memberOf(object, key);
    const bool isText = place && (place->is(JsonValue::Kind::text) || place->is(JsonValue::Kind::number));
    return isText ? place->value().text : std::string();
}

std::string nameOf(const Place& object, std::string_view key)
{
    const auto place = memberOf(object, key);
    if (!place || (place->is(JsonValue::Kind::text) && place->value().text.empty()))
        return {};
    return readText(*place).value_or(std::string());
}

std::string asId(std::string_view text)
{
    constexpr std::size_t longest = 200;
    std::string id;
    for (const char c : text.substr(0, longest)) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isPlain || isUpper)
            id += isUpper ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!id.empty() && id.back() != '-')
            id += c == '_' || c == '.' ? c : '-';
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id.empty() ? "unnamed" : id;
}

std::optional<Currency> currencyOf(const Place& object, std::string_view key)
{
    std::string code = textOf(object, key);
    for (char& c : code)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    auto currency = Currency::find(code);
    if (!currency)
        object.refuse(words::noCurrencyOfPrice(excerpt(code)));
    return currency;
}

std::optional<FlatAmount> decimalAmountOf(const Place& object, std::string_view key)
{
    const auto place = memberOf(object, key);
    if (!place)
        return FlatAmount();
    const bool isFigure = place->is(JsonValue::Kind::text) || place->is(JsonValue::Kind::number);
    auto amount = isFigure ? FlatAmount::parse(place->value().text) : std::nullopt;
    if (amount && amount->units() >= 0)
        return amount;
    place->refuseFor(words::decimalOfPrice());
    return std::nullopt;
}

std::optional<Rate> decimalRateOf(const Place& object, std::string_view key)
{
    const auto amount = decimalAmountOf(object, key);
    if (!amount)
        return std::nullopt;
    const auto rate = amount->asRate();
    if (!rate)
        object.refuse(words::lossOfLargeAmounts());
    return rate;
}

std::optional<std::int64_t> wholeOf(const Place& object, std::string_view key, std::int64_t least)
{
    const auto place = memberOf(object, key);
    if (!place) {
        object.refuse(words::keyIsMissing(key));
        return std::nullopt;
    }
    const auto quantity = place->is(JsonValue::Kind::text) ? Quantity::parse(place->value().text) : std::nullopt;
    if (!quantity)
        return readWhole(*place, least, maxQuantity);
    const std::int64_t whole = quantity->units() / Quantity::scale;
    if (quantity->units() % Quantity::scale == 0 && whole >= least && whole <= maxQuantity)
        return whole;
    place->refuseFor(words::wholeOfTier(least));
    return std::nullopt;
}

bool addTier(const Place& tier, const ShapeTier& read, bool isLast, std::vector<ShapeTier>& tiers)
{
    const bool rises = tiers.empty() || !read.upTo || *read.upTo > tiers.back().upTo.value_or(0);
    if (read.upTo.has_value() == isLast || !rises) {
        tier.refuse(words::tiersOfPriceRise());
        return false;
    }
    if (tiers.size() == maxTiers) {
        tier.refuse(words::tooManyTiersOfPrice(maxTiers));
        return false;
    }
    tiers.push_back(read);
    return true;
}

void refuseAsList(const Place& place)
{
    place.refuseFor(words::aList());
}

} // namespace seatwise
