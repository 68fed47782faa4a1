#include "calendar/icalendar.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "calendar/days.h"

namespace seatwise::icalendar_test {

namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

std::string exported(DayEvent event)
{
    return toICalendar({std::move(event)}, "20260701T120000Z");
}

DayEvent event(std::string summary)
{
    return {"order-by@seatwise", test::day("2026-12-31"), std::move(summary), ""};
}

/// RFC 5545, 3.1: what a reader makes of folded lines.
std::string unfolded(std::string text)
{
    for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at))
        text.erase(at, 3);
    return text;
}

TEST(ICalendar, IsACalendarOfVersion2)
{
    EXPECT_THAT(exported(event("Order")), StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    EXPECT_THAT(exported(event("Order")), EndsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
}

TEST(ICalendar, AnEventLastsToTheNextDay)
{
    EXPECT_THAT(exported(event("Order")), HasSubstr("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
}

TEST(ICalendar, AnEventHasItsUidAndTheStamp)
{
    EXPECT_THAT(exported(event("Order")), HasSubstr("UID:order-by@seatwise\r\nDTSTAMP:20260701T120000Z\r\n"));
}

TEST(ICalendar, EscapesWhatSeparates)
{
    EXPECT_THAT(exported(event("a,b;c\\d\r\ne\nf")), HasSubstr("SUMMARY:a\\,b\\;c\\\\d\\ne\\nf\r\n"));
}

TEST(ICalendar, TextCannotAddAProperty)
{
    EXPECT_THAT(exported(event("x\r\nEND:VEVENT")), HasSubstr("SUMMARY:x\\nEND:VEVENT\r\n"));
}

TEST(ICalendar, LeavesOutAnEmptyDescription)
{
    EXPECT_THAT(exported(event("Order")), testing::Not(HasSubstr("DESCRIPTION")));
}

TEST(ICalendar, LinesHaveAtMost75Octets)
{
    std::string text = exported(event(std::string(40, 'x') + std::string(300, 'y')));
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find("\r\n", begin);
        EXPECT_LE(end - begin, 75U);
        begin = end + 2;
    }
}

TEST(ICalendar, FoldingKeepsTheText)
{
    std::string summary;
    for (int i = 0; i < 100; ++i)
        summary += i % 3 == 0 ? "ü" : "→";
    EXPECT_THAT(unfolded(exported(event(summary))), HasSubstr("SUMMARY:" + summary + "\r\n"));
}

TEST(ICalendar, FoldingCutsNoCharacter)
{
    const std::string text = exported(event("x" + std::string(80, ' ') + "→→→→→→→→→→→→→→→→→→→→→→→→→→→→→→→→→→"));
    for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at + 1))
        EXPECT_NE(static_cast<unsigned char>(text[at + 3]) & 0xC0, 0x80);
}

} // namespace

} // namespace seatwise::icalendar_test
