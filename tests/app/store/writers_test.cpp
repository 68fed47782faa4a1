// Many programs on one store: in a file, and in another program of tests on a server.

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "store/processes.h"
#include "store/stores.h"

namespace seatwise::writers_test {

namespace {

// "8 processes × 125 saves on one store: 1,000 quotes, 1,000 consecutive numbers, no error".
TEST(EightWriters, GiveAThousandConsecutiveNumbers)
{
    const test::EmptyStore place;
    static_cast<void>(test::shippedMusicBook());
    std::vector<pid_t> children;
    for (int writer = 0; writer < 8; ++writer)
        children.push_back(test::inChild([&place, writer] {
            const auto store = place.open();
            for (int number = 0; number < 125; ++number)
                if (!test::save(*store, test::draft(test::nameOf(writer, number), 20 + number)))
                    return 1;
            return 0;
        }));
    for (const pid_t child : children)
        EXPECT_EQ(test::exitCodeOf(child), 0);
    const auto store = place.open();
    std::vector<bool> seen(1'001, false);
    for (const QuoteSummary& quote : test::allQuotes(*store))
        seen.at(static_cast<std::size_t>(quote.number.value().sequence)) = true;
    EXPECT_EQ(std::count(seen.begin() + 1, seen.end(), true), 1'000);
    test::expectWhole(*store);
}

} // namespace

} // namespace seatwise::writers_test
