#include "codec/kept_message.h"

#include "calendar/date.h"
#include "codec/json_fields.h"
#include "codec/json_scalars.h"
#include "words/quoting_words.h"
#include "words/table.h"

namespace seatwise {

namespace {

using Json = nlohmann::ordered_json;

Json canonicalJson(const std::string& name)
{
    return name;
}

/// "1250", "19.95 USD".
Json canonicalJson(const Decimal& figure)
{
    std::string text = plainText(figure);
    if (figure.currency.front() != '\0')
        text.append(" ").append(figure.currency.data(), figure.currency.size());
    return text;
}

Json canonicalJson(const Date& date)
{
    return toString(date);
}

Json canonicalJson(const std::vector<Message>& messages)
{
    Json list = Json::array();
    for (const Message& message : messages)
        list.push_back(seatwise::canonicalJson(message));
    return list;
}

/// What canonicalJson() writes of a figure.
std::optional<Decimal> parseFigure(std::string_view text, ArgumentKind kind)
{
    Decimal figure;
    constexpr std::size_t currency = 4; // " USD"
    if (kind == ArgumentKind::amount) {
        if (text.size() <= currency || text[text.size() - currency] != ' ')
            return std::nullopt;
        text.substr(text.size() - currency + 1).copy(figure.currency.data(), figure.currency.size());
        text.remove_suffix(currency);
    }
    const bool isNegative = text.starts_with('-');
    text.remove_prefix(isNegative ? 1 : 0);
    constexpr std::size_t maxDigits = 38; // as many as 128 bits hold
    const std::size_t point = text.find('.');
    if (text.empty() || text.size() > maxDigits || text.front() == '.' || text.back() == '.')
        return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == point)
            continue;
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        figure.units = figure.units * 10 + (text[i] - '0');
    }
    if (isNegative)
        figure.units = -figure.units;
    figure.places = static_cast<std::uint8_t>(point == std::string_view::npos ? 0 : text.size() - point - 1);
    figure.minDecimals = figure.places;
    return figure;
}

std::optional<std::vector<Message>> readMessages(const Place& place)
{
    return readList<Message>(place, readMessage);
}

std::optional<Argument> asArgument(auto&& read)
{
    return read ? std::optional<Argument>(*std::forward<decltype(read)>(read)) : std::nullopt;
}

std::optional<Argument> readArgument(const Place& place, ArgumentKind kind)
{
    switch (kind) {
    case ArgumentKind::message:
    case ArgumentKind::list:
    case ArgumentKind::sum:
        return asArgument(readMessages(place));
    case ArgumentKind::date:
        return asArgument(readDate(place));
    case ArgumentKind::name:
    case ArgumentKind::ofBook:
    case ArgumentKind::ofQuote:
    case ArgumentKind::month:
    case ArgumentKind::time:
        return place.is(JsonValue::Kind::text) ? asArgument(std::optional(place.value().text)) : std::nullopt;
    case ArgumentKind::number:
    case ArgumentKind::count:
    case ArgumentKind::amount:
    case ArgumentKind::percent:
        break;
    }
    return place.is(JsonValue::Kind::text) ? asArgument(parseFigure(place.value().text, kind)) : std::nullopt;
}

/// The arguments that a sentence has places for, or nothing.
std::optional<std::vector<Argument>> readArguments(const Place& place, const Wording& wording)
{
    const std::size_t count = wording.arguments.size();
    if (!place.is(JsonValue::Kind::list) || place.value().items.size() != count) {
        place.refuseFor(words::argumentsOf(count, wording.id));
        return std::nullopt;
    }
    std::vector<Argument> arguments;
    arguments.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        auto argument = readArgument(place.item(i), wording.arguments[i]);
        if (!argument) {
            place.refuseFor(words::argumentsOf(count, wording.id));
            return std::nullopt;
        }
        arguments.push_back(*std::move(argument));
    }
    return arguments;
}

/// The JSON of a value that was read.
Json asJson(const JsonValue& value)
{
    switch (value.kind) {
    case JsonValue::Kind::null:
        return nullptr;
    case JsonValue::Kind::boolean:
    case JsonValue::Kind::number:
        return Json::parse(value.text);
    case JsonValue::Kind::text:
        return value.text;
    case JsonValue::Kind::list: {
        Json list = Json::array();
        for (const JsonValue& item : value.items)
            list.push_back(asJson(item));
        return list;
    }
    case JsonValue::Kind::object:
        break;
    }
    Json object = Json::object();
    for (const JsonMember& member : value.members)
        object[member.key] = asJson(member.value);
    return object;
}

/// The JSON of a message with its id, which a text that somebody wrote has otherwise no need of.
Json withId(const Message& message)
{
    Json kept{{"text", message.english()}};
    if (message.is(foreignWording)) {
        kept["id"] = std::get<std::string>(message.arguments()[0]);
        kept["with"] = Json::parse(std::get<std::string>(message.arguments()[1]));
        return kept;
    }
    kept["id"] = message.wording().id;
    Json with = Json::array();
    for (const Argument& argument : message.arguments())
        with.push_back(std::visit([](const auto& value) { return canonicalJson(value); }, argument));
    kept["with"] = std::move(with);
    return kept;
}

/// The message whose JSON a text is.
std::optional<Message> parseMessage(std::string_view text)
{
    if (!text.starts_with(R"({"text":)"))
        return std::nullopt;
    const auto value = parseJson(text);
    if (!value)
        return std::nullopt;
    Problems problems;
    auto message = readMessage(Place(*value, problems));
    return problems.empty() ? std::move(message) : std::nullopt;
}

} // namespace

Json canonicalJson(const Message& message)
{
    return message.empty() || message.is(words::plain) ? Json(message.english()) : withId(message);
}

std::optional<Message> readMessage(const Place& place)
{
    if (place.is(JsonValue::Kind::text))
        return words::plain(place.value().text);
    const Fields fields(place, {"text", "id", "with"});
    std::string english;
    std::string id;
    fields.require("text", english, readAnyText);
    fields.require("id", id, readAnyText);
    const JsonMember* const with = fields.find("with");
    if (!with) {
        fields.refuseMissing("with");
        return std::nullopt;
    }
    const Place given = place.member(*with);
    const Wording* const wording = findWording(id);
    if (!wording)
        return Message(foreignWording, {id, asJson(with->value).dump()}).keptAs(std::move(english));
    auto arguments = readArguments(given, *wording);
    if (!arguments)
        return std::nullopt;
    return Message(*wording, *std::move(arguments)).keptAs(std::move(english));
}

std::string keptText(const Message& message)
{
    std::string english = message.english();
    if (message.empty() || (message.is(words::plain) && !parseMessage(english)))
        return english;
    std::string json = withId(message).dump(-1, ' ', false, Json::error_handler_t::replace);
    const bool isReadAgain = message.is(words::plain) || parseMessage(json) == message;
    return isReadAgain ? json : keptText(words::plain(english));
}

Message messageIn(std::string_view kept)
{
    auto message = parseMessage(kept);
    return message ? *std::move(message) : words::plain(kept);
}

} // namespace seatwise
