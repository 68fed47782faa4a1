#include "files/csv.h"

#include <algorithm>

namespace seatwise::csv {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool startsFormula(char c)
{
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r' || c == '\0';
}

bool needsQuotes(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
}

/// An optional sign, digits, and decimals after a point.
bool isPlainNumber(std::string_view text)
{
    if (text.front() == '-' || text.front() == '+')
        text.remove_prefix(1);
    const auto point = std::find_if_not(text.begin(), text.end(), isDigit);
    if (point == text.begin())
        return false;
    return point == text.end() ||
           (*point == '.' && point + 1 != text.end() && std::all_of(point + 1, text.end(), isDigit));
}

} // namespace

bool looksLikeFormula(std::string_view text) noexcept
{
    return !text.empty() && startsFormula(text.front()) && !isPlainNumber(text);
}

void appendField(std::string& out, std::string_view text)
{
    if (!needsQuotes(text)) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

void appendUntrustedField(std::string& out, std::string_view text)
{
    if (looksLikeFormula(text))
        appendField(out, std::string(1, '\'').append(text));
    else
        appendField(out, text);
}

} // namespace seatwise::csv
