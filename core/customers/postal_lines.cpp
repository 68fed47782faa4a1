#include "customers/postal_lines.h"

#include <initializer_list>

#include "tables/cell_text.h"

namespace seatwise {

namespace {

bool isControlByte(char c) noexcept
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
}

void addPart(std::string& text, std::string_view between, std::string_view part)
{
    if (!text.empty() && !part.empty())
        text += between;
    text += part;
}

} // namespace

std::string onOneLine(std::string_view text)
{
    std::string line;
    for (const char c : text)
        if (c != ' ' && !isControlByte(c))
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    return std::string(trimmed(line));
}

std::string tidyLines(std::string_view text)
{
    std::string lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines += onOneLine(text.substr(0, end));
        lines += '\n';
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return std::string(trimmed(lines));
}

std::string postalLines(const PostalParts& parts)
{
    std::string place;
    if (parts.region.empty()) {
        addPart(place, "", onOneLine(parts.postalCode));
        addPart(place, " ", onOneLine(parts.city));
    } else {
        addPart(place, "", onOneLine(parts.city));
        addPart(place, ", ", onOneLine(parts.region));
        addPart(place, " ", onOneLine(parts.postalCode));
    }
    std::string lines;
    for (const std::string_view part :
         {std::string_view(parts.box), std::string_view(parts.extension), std::string_view(parts.street),
          std::string_view(place), std::string_view(parts.country)})
        addPart(lines, "\n", tidyLines(part));
    return lines;
}

} // namespace seatwise
