#include "tables/csv.h"

#include <algorithm>

#include "words/decimal.h"

namespace seatwise::csv {

namespace {

bool startsFormula(char c)
{
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r' || c == '\0';
}

bool needsQuotes(char c, char separator)
{
    return c == separator || c == '"' || c == '\r' || c == '\n';
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

bool isPlain(std::string_view text, char separator) noexcept
{
    unsigned special = 0;
    for (const char c : text)
        special |= static_cast<unsigned>(needsQuotes(c, separator));
    return special == 0 && !text.empty() && !startsFormula(text.front());
}

bool looksLikeFormula(std::string_view text) noexcept
{
    return !text.empty() && startsFormula(text.front()) && !isPlainNumber(text);
}

void appendField(std::string& out, std::string_view text, char separator)
{
    if (std::none_of(text.begin(), text.end(), [=](char c) { return needsQuotes(c, separator); })) {
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

void appendUntrustedField(std::string& out, std::string_view text, char separator)
{
    if (looksLikeFormula(text))
        appendField(out, std::string(1, '\'').append(text), separator);
    else
        appendField(out, text, separator);
}

} // namespace seatwise::csv
