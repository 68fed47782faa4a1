#include "codec/json_text.h"

#include <algorithm>
#include <string_view>

namespace seatwise {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t maxTextWidth = 120;

/// Whether a text stands between its quotes as it is. Bytes above ASCII may not be UTF-8.
bool isPlain(const std::string& text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; });
}

void appendText(std::string& out, const std::string& text)
{
    if (!isPlain(text)) {
        out += Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
        return;
    }
    out += '"';
    out += text;
    out += '"';
}

void appendScalar(std::string& out, const Json& json)
{
    if (json.is_string())
        appendText(out, json.get_ref<const std::string&>());
    else
        out += json.dump();
}

/// Calls `append` with each value of a list or object, once its separator and its name are written.
template<class Append>
void appendEach(std::string& out, const Json& json, std::string_view before, std::string_view between, Append append)
{
    std::string_view separator = before;
    for (auto item = json.begin(); item != json.end(); ++item) {
        out += separator;
        separator = between;
        const std::size_t begin = out.size();
        if (json.is_object()) {
            appendText(out, item.key());
            out += ": ";
        }
        append(*item, out.size() - begin);
    }
}

/// The value on one line: `{ "from": "20", "base": "19.95" }`.
void appendOnOneLine(std::string& out, const Json& json)
{
    if (!json.is_structured() || json.empty())
        return appendScalar(out, json);
    out += json.is_object() ? "{ " : "[";
    appendEach(out, json, "", ", ", [&out](const Json& value, std::size_t) { appendOnOneLine(out, value); });
    out += json.is_object() ? " }" : "]";
}

bool hasOnlyScalars(const Json& json)
{
    return std::none_of(json.begin(), json.end(), [](const Json& item) { return item.is_structured(); });
}

void append(std::string& out, const Json& json, std::size_t indent, std::size_t column)
{
    if (!json.is_structured() || json.empty() || hasOnlyScalars(json)) {
        const std::size_t begin = out.size();
        appendOnOneLine(out, json);
        if (!json.is_structured() || column + out.size() - begin <= maxTextWidth)
            return;
        out.resize(begin);
    }
    out += json.is_object() ? '{' : '[';
    const std::string line = '\n' + std::string(indent + 2, ' ');
    appendEach(out, json, line, ',' + line,
               [&](const Json& value, std::size_t name) { append(out, value, indent + 2, indent + 2 + name); });
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
