#include "codec/schema.h"

#include "codec/json_scalars.h"
#include "codec/json_text.h"

namespace seatwise {

namespace schema {

namespace {

Json matching(std::string_view title, std::string_view pattern)
{
    return {{"title", title}, {"type", "string"}, {"pattern", pattern}};
}

std::string decimals(std::string_view digit, int most)
{
    return "(\\." + std::string(digit) + "{1," + std::to_string(most) + "})?";
}

void liftTitled(Json& part, Json& definitions)
{
    if (!part.is_structured())
        return;
    for (Json& inner : part)
        liftTitled(inner, definitions);
    if (!part.is_object() || !part.contains("title") || !part["title"].is_string())
        return;
    const std::string title = part["title"];
    part.erase("title");
    definitions[title] = std::move(part);
    part = {{"$ref", "#/definitions/" + title}};
}

} // namespace

Json anyText()
{
    return {{"type", "string"}};
}

Json text()
{
    return {{"title", "text"}, {"type", "string"}, {"minLength", 1}, {"maxLength", maxTextLength}};
}

Json id()
{
    Json id = matching("id", "^[a-z0-9][a-z0-9_.-]*$");
    id["maxLength"] = maxTextLength;
    return id;
}

Json flag()
{
    return {{"type", "boolean"}};
}

Json date()
{
    return matching("date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
}

Json day()
{
    return matching("day-of-every-year", "^[0-9]{2}-[0-9]{2}$");
}

Json currency()
{
    return matching("currency", "^[A-Z]{3}$");
}

Json word(std::span<const std::string_view> words)
{
    return {{"enum", words}};
}

Json whole(std::int64_t least, std::int64_t most)
{
    Json forms = Json::array();
    forms.push_back({{"type", "string"}, {"pattern", "^[0-9]+(\\.0+)?$"}});
    forms.push_back({{"type", "integer"}, {"minimum", least}, {"maximum", most}});
    return {{"title", "whole-" + std::to_string(least) + "-" + std::to_string(most)}, {"anyOf", std::move(forms)}};
}

Json decimalOf(int places)
{
    return matching("decimal-" + std::to_string(places), "^[0-9]+" + decimals("[0-9]", places) + "$");
}

Json numberOf(int places, std::int64_t most)
{
    const std::string figure = std::to_string(most);
    const std::string below = "[0-9]{1," + std::to_string(figure.size() - 1) + "}" + decimals("[0-9]", places);
    Json forms = Json::array();
    forms.push_back({{"type", "string"}, {"pattern", "^0*(" + below + "|" + figure + decimals("0", places) + ")$"}});
    forms.push_back({{"type", "number"}, {"minimum", 0}, {"maximum", most}});
    return {{"title", "number-0-" + figure}, {"anyOf", std::move(forms)}};
}

} // namespace schema

std::string schemaText(const nlohmann::ordered_json& heading, nlohmann::ordered_json schema)
{
    nlohmann::ordered_json definitions = nlohmann::ordered_json::object();
    schema::liftTitled(schema, definitions);
    nlohmann::ordered_json text = heading;
    text.update(schema);
    text["definitions"] = std::move(definitions);
    return jsonText(text);
}

} // namespace seatwise
