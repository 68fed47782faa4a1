#include "widgets/seat_text.h"

#include <gtest/gtest.h>

namespace seatwise::ui::seat_text_test {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale french(QLocale::French, QLocale::France);

struct Written
{
    const char* name;
    const char* text;
    QLocale locale;
    std::optional<qint64> seats;
};

class SeatText : public testing::TestWithParam<Written>
{
};

} // namespace

TEST_P(SeatText, IsReadTheWayPeopleWriteIt)
{
    EXPECT_EQ(seatsFromText(QString::fromUtf8(GetParam().text), GetParam().locale), GetParam().seats);
}

INSTANTIATE_TEST_SUITE_P(
    Writings, SeatText,
    testing::Values(Written{"Plain", "1250", english, 1250}, Written{"Comma", "1,250", english, 1250},
                    Written{"Space", "1 250", english, 1250}, Written{"NoBreakSpace", "1\u00a0250", french, 1250},
                    Written{"NarrowSpace", "1\u202f250", french, 1250}, Written{"GermanPoint", "1.250", german, 1250},
                    Written{"EnglishPointStartsDecimals", "1.250", english, std::nullopt},
                    Written{"GermanCommaStartsDecimals", "1,250", german, std::nullopt},
                    Written{"Apostrophe", "1'250", english, 1250}, Written{"Word", "1,250 seats", english, 1250},
                    Written{"OneSeat", "1 seat", english, 1}, Written{"Capitals", "20 Seats", english, 20},
                    Written{"AroundSpaces", "  75,000\n", english, 75000},
                    Written{"Lakhs", "12,34,567", english, 1234567}, Written{"Million", "1,000,000", english, 1000000},
                    Written{"Most", "1000000000", english, maxSeats},
                    Written{"TooMany", "1000000001", english, std::nullopt},
                    Written{"Huge", "99999999999999999999", english, std::nullopt},
                    Written{"BrokenGroup", "1,25", english, std::nullopt},
                    Written{"MixedSeparators", "1,250 000", english, std::nullopt},
                    Written{"Negative", "-5", english, std::nullopt}, Written{"Decimal", "12.5", english, std::nullopt},
                    Written{"Letters", "abc", english, std::nullopt}, Written{"Exponent", "1e5", english, std::nullopt},
                    Written{"OtherWord", "12 pupils", english, std::nullopt},
                    Written{"Nothing", "", english, std::nullopt}),
    [](const auto& row) { return row.param.name; });

TEST(SeatTextWhileTyping, MayBecomeANumber)
{
    for (const char* text : {"", "1", "1,", "1,2", "1,25", "1,250 se", "1250 "})
        EXPECT_TRUE(mayBecomeSeats(QString::fromUtf8(text), english)) << text;
}

TEST(SeatTextWhileTyping, IsTurnedAwayWhereNoNumberCanFollow)
{
    for (const char* text : {"x", "-", "1.", "12 p", ",1", "1,2345", "99999999999"})
        EXPECT_FALSE(mayBecomeSeats(QString::fromUtf8(text), english)) << text;
}

TEST(SeatTextForTicks, IsShort)
{
    EXPECT_EQ(seatsToShortText(120, english), "120");
    EXPECT_EQ(seatsToShortText(1000, english), "1k");
    EXPECT_EQ(seatsToShortText(2500, english), "2.5k");
    EXPECT_EQ(seatsToShortText(75000, english), "75k");
    EXPECT_EQ(seatsToShortText(1'000'000, english), "1M");
}

} // namespace seatwise::ui::seat_text_test
