#include "codec/json_text.h"

#include <algorithm>

namespace seatwise {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t maxTextWidth = 120;

std::string scalarText(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// The value on one line: `{ "from": "20", "base": "19.95" }`.
std::string onOneLine(const Json& json)
{
    if (!json.is_structured() || json.empty())
        return scalarText(json);
    std::string text = json.is_object() ? "{ " : "[";
    const char* separator = "";
    for (const auto& [key, value] : json.items()) {
        text += separator;
        if (json.is_object())
            text += scalarText(Json(key)) + ": ";
        text += onOneLine(value);
        separator = ", ";
    }
    return text + (json.is_object() ? " }" : "]");
}

bool hasOnlyScalars(const Json& json)
{
    return std::none_of(json.begin(), json.end(), [](const Json& item) { return item.is_structured(); });
}

void append(std::string& out, const Json& json, std::size_t indent, std::size_t column)
{
    if (!json.is_structured() || json.empty() || hasOnlyScalars(json)) {
        const std::string line = onOneLine(json);
        if (!json.is_structured() || column + line.size() <= maxTextWidth) {
            out += line;
            return;
        }
    }
    out += json.is_object() ? '{' : '[';
    const char* separator = "\n";
    for (const auto& [key, value] : json.items()) {
        const std::string name = json.is_object() ? scalarText(Json(key)) + ": " : "";
        out += separator + std::string(indent + 2, ' ') + name;
        append(out, value, indent + 2, indent + 2 + name.size());
        separator = ",\n";
    }
    out += '\n' + std::string(indent, ' ') + (json.is_object() ? '}' : ']');
}

} // namespace

std::string jsonText(const nlohmann::ordered_json& json)
{
    std::string text;
    append(text, json, 0, 0);
    return text + '\n';
}

} // namespace seatwise
