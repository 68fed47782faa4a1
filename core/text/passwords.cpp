#include "text/passwords.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace seatwise {

namespace {

constexpr std::array<std::string_view, 3> settings{"password=", "passwd=", "pwd="};
constexpr std::string_view instead = "…";
constexpr std::string_view lineEnds = "\r\n";

struct Span
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isPort(std::string_view text)
{
    const std::size_t end = text.find_first_not_of("0123456789");
    return end > 0 && (end == std::string_view::npos || text.find_first_of("/? ;,\"'", end) == end);
}

/// Where the user's name ends and the password begins, by a colon as it is or as addresses write it; the length of that
/// colon.
std::pair<std::size_t, std::size_t> colonIn(std::string_view line)
{
    const std::size_t plain = line.find(':');
    const std::size_t written = std::min(line.find("%3A"), line.find("%3a"));
    return written < plain ? std::pair{written, std::size_t{3}} : std::pair{plain, std::size_t{1}};
}

/// The password of the address whose slashes end at a place. A password can hold anything, so that it reaches to the
/// last
/// "@" of the line.
std::optional<Span> passwordInAddress(std::string_view text, std::size_t from)
{
    const std::string_view line = text.substr(from, text.find_first_of(lineEnds, from) - from);
    const auto [colon, width] = colonIn(line);
    const std::size_t at = line.rfind('@');
    if (colon == std::string_view::npos || at == std::string_view::npos || at < colon ||
        line.substr(0, colon).find_first_of("@/") != std::string_view::npos)
        return std::nullopt;
    const bool ownAt = line.substr(0, line.find_first_of(" \"'")).find('@') != std::string_view::npos;
    if (!ownAt && isPort(line.substr(colon + width)))
        return std::nullopt;
    return Span{from + colon + width, from + at};
}

/// The value of a setting that begins at a place, to the end of its word or quotes.
Span valueFrom(std::string_view text, std::size_t from)
{
    const bool isQuoted = from < text.size() && (text[from] == '\'' || text[from] == '"');
    const std::size_t begin = from + (isQuoted ? 1 : 0);
    const std::size_t end = isQuoted ? text.find(text[from], begin) : text.find_first_of(" \t\r\n&;\"'", begin);
    return {begin, std::min(end, text.size())};
}

std::optional<Span> passwordAt(std::string_view text, std::size_t at)
{
    if (text.substr(at).starts_with(":/"))
        return passwordInAddress(text, std::min(text.find_first_not_of('/', at + 1), text.size()));
    for (const std::string_view setting : settings)
        if (text.size() - at >= setting.size() &&
            std::equal(setting.begin(), setting.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                       [](char wanted, char c) { return wanted == lower(c); }))
            return valueFrom(text, at + setting.size());
    return std::nullopt;
}

} // namespace

std::string withoutPasswords(std::string_view text)
{
    std::string shown;
    std::size_t copied = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto password = passwordAt(text, at);
        if (!password || password->begin == password->end)
            continue;
        shown.append(text.substr(copied, password->begin - copied)).append(instead);
        copied = password->end;
        at = copied;
    }
    return shown.append(text.substr(copied));
}

} // namespace seatwise
