#include "customers/vcard_lines.h"

#include <algorithm>
#include <utility>

#include "tables/cell_text.h"
#include "tables/encoding.h"

namespace seatwise {

namespace {

std::string inCapitals(std::string_view text)
{
    std::string capitals(text);
    std::transform(capitals.begin(), capitals.end(), capitals.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return capitals;
}

/// The first of a mark that stands in no quotes.
std::size_t findUnquoted(std::string_view text, char mark)
{
    bool isQuoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (text[i] == mark && !isQuoted)
            return i;
    }
    return std::string_view::npos;
}

std::optional<unsigned> hexDigit(char c) noexcept
{
    if (c >= '0' && c <= '9')
        return static_cast<unsigned>(c - '0');
    const char small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? std::optional(static_cast<unsigned>(small - 'a') + 10U) : std::nullopt;
}

/// "=C3=A9" as its bytes; an equals sign that begins no byte stays.
std::string fromQuotedPrintable(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : std::nullopt;
        const auto low = high ? hexDigit(text[i + 2]) : std::nullopt;
        if (!low) {
            bytes += text[i];
            continue;
        }
        bytes += static_cast<char>(*high * 16U + *low);
        i += 2;
    }
    return bytes;
}

/// Bytes as UTF-8, by what they are; broken characters stay as they are.
std::string decoded(std::string_view bytes)
{
    std::string text;
    TextDecoder decoder;
    decoder.append(text, bytes, true);
    return text;
}

bool isQuotedPrintable(std::string_view line)
{
    const std::string head = inCapitals(line.substr(0, findUnquoted(line, ':')));
    return head.find("QUOTED-PRINTABLE") != std::string::npos;
}

CardProperty propertyIn(const std::string& bytes, std::size_t line)
{
    CardProperty property;
    property.line = line;
    const std::size_t colon = findUnquoted(bytes, ':');
    if (colon == std::string::npos) {
        property.value = decoded(bytes);
        return property;
    }
    std::string_view head = std::string_view(bytes).substr(0, colon);
    for (bool isName = true; !head.empty(); isName = false) {
        const std::size_t end = std::min(findUnquoted(head, ';'), head.size());
        const std::string_view part = trimmed(head.substr(0, end));
        if (isName)
            property.name = inCapitals(part.substr(part.find('.') + 1)); // npos + 1: all of it
        else
            property.parameters.push_back(decoded(part));
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    const std::string_view value = std::string_view(bytes).substr(colon + 1);
    property.value = decoded(isQuotedPrintable(bytes) ? fromQuotedPrintable(value) : std::string(value));
    return property;
}

} // namespace

std::string parameterOf(const CardProperty& property, std::string_view name)
{
    for (const std::string& parameter : property.parameters) {
        const std::size_t equals = parameter.find('=');
        if (equals == std::string::npos || inCapitals(parameter.substr(0, equals)) != name)
            continue;
        std::string value = parameter.substr(equals + 1);
        std::erase(value, '"');
        return value;
    }
    return {};
}

bool says(const CardProperty& property, std::string_view word)
{
    return std::any_of(property.parameters.begin(), property.parameters.end(), [word](const std::string& parameter) {
        const std::string said = inCapitals(parameter);
        const std::size_t at = said.find(word);
        const auto isApart = [&](std::size_t i) {
            return i >= said.size() || std::string_view("=,\"").find(said[i]) != std::string_view::npos;
        };
        return at != std::string::npos && (at == 0 || isApart(at - 1)) && isApart(at + word.size());
    });
}

std::string_view CardLines::takeLine()
{
    const std::size_t end = std::min(rest_.find_first_of("\r\n"), rest_.size());
    const std::string_view line = rest_.substr(0, end);
    rest_.remove_prefix(end);
    if (!rest_.empty())
        rest_.remove_prefix(rest_.starts_with("\r\n") ? 2 : 1);
    ++line_;
    return line;
}

std::string CardLines::unfolded()
{
    std::string line(takeLine());
    const bool hasSoftEnds = isQuotedPrintable(line);
    while (!rest_.empty()) {
        if (hasSoftEnds && line.ends_with('=')) {
            line.pop_back();
            line += takeLine();
        } else if (rest_.front() == ' ' || rest_.front() == '\t') {
            line += takeLine().substr(1);
        } else {
            break;
        }
    }
    return line;
}

std::optional<CardProperty> CardLines::next()
{
    while (!rest_.empty()) {
        const std::size_t first = line_;
        const std::string line = unfolded();
        if (!trimmed(line).empty())
            return propertyIn(line, first);
    }
    return std::nullopt;
}

std::string unescaped(std::string_view value)
{
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char next = value[i] == '\\' && i + 1 < value.size() ? value[i + 1] : '\0';
        if (next == 'n' || next == 'N')
            text += '\n';
        else if (next == ',' || next == ';' || next == '\\' || next == ':')
            text += next;
        else {
            text += value[i];
            continue;
        }
        ++i;
    }
    return text;
}

std::vector<std::string> partsOfValue(std::string_view value)
{
    std::vector<std::string> parts;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == '\\') {
            ++i;
        } else if (i >= value.size() || value[i] == ';') {
            parts.push_back(unescaped(value.substr(start, i - start)));
            start = i + 1;
        }
    }
    return parts;
}

} // namespace seatwise
