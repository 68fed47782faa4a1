#include "calendar/icalendar.h"

#include <algorithm>

#include "calendar/period.h"

namespace seatwise {

namespace {

constexpr std::size_t maxFoldedLength = 75;

/// RFC 5545, 3.3.11: backslash, comma, semicolon and line end are escaped; other control characters have no place.
std::string escaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        if (c == '\n' || c == '\r')
            out += "\\n";
        else if (c == '\\' || c == ',' || c == ';')
            out.append(1, '\\').append(1, c);
        else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
            out += c;
    }
    return out;
}

bool continuesCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// RFC 5545, 3.1: a line of more than 75 octets goes on in lines that begin with a space.
void appendLine(std::string& out, std::string_view line)
{
    std::size_t room = maxFoldedLength;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 1 && continuesCharacter(line[cut]))
            --cut;
        out.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = maxFoldedLength - 1;
    }
    out.append(line).append("\r\n");
}

/// "20260701"
std::string basicDate(Date date)
{
    std::string text = toString(date);
    text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
    return text;
}

void appendEvent(std::string& out, const DayEvent& event, std::string_view stamp)
{
    appendLine(out, "BEGIN:VEVENT");
    appendLine(out, "UID:" + escaped(event.uid));
    appendLine(out, "DTSTAMP:" + std::string(stamp));
    appendLine(out, "DTSTART;VALUE=DATE:" + basicDate(event.day));
    appendLine(out, "DTEND;VALUE=DATE:" + basicDate(addDays(event.day, 1)));
    appendLine(out, "SUMMARY:" + escaped(event.summary));
    if (!event.description.empty())
        appendLine(out, "DESCRIPTION:" + escaped(event.description));
    appendLine(out, "TRANSP:TRANSPARENT");
    appendLine(out, "END:VEVENT");
}

} // namespace

std::string toICalendar(const std::vector<DayEvent>& events, std::string_view stamp)
{
    std::string out;
    appendLine(out, "BEGIN:VCALENDAR");
    appendLine(out, "VERSION:2.0");
    appendLine(out, "PRODID:-//Seatwise//Seatwise//EN");
    appendLine(out, "CALSCALE:GREGORIAN");
    for (const DayEvent& event : events)
        appendEvent(out, event, stamp);
    appendLine(out, "END:VCALENDAR");
    return out;
}

} // namespace seatwise
