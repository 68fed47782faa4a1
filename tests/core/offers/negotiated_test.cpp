#include "offers/negotiated.h"

#include <string>

#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::negotiated_test {

namespace {

using test::money;
using test::rate;

test::Book negotiable()
{
    test::Book book = test::musicBook();
    book.rules.negotiatedFrom = 10'000;
    return book;
}

NegotiatedRates oneBand(std::string_view perSeat = "0.045", SeatCount from = 10'000)
{
    return {{{from, rate(perSeat)}}, "district of the state"};
}

struct RatesCase
{
    std::string name;
    SeatCount seats;
    NegotiatedRates rates;
    std::string message;
};

class RefusedRates : public testing::TestWithParam<RatesCase>
{
};

// "Negotiated pricing below standard Tier 8 rates", "10,000+ seats".
TEST_P(RefusedRates, SaysWhatIsAllowed)
{
    const test::Book book = negotiable();
    const auto& row = GetParam();
    EXPECT_EQ(checkNegotiated(book, *book.findPlan("ensemble"), row.seats, Billing::monthly, row.rates).error(),
              (test::Said{Error::Kind::refused, row.message}));
}

INSTANTIATE_TEST_SUITE_P(
    Negotiated, RefusedRates,
    testing::Values(
        RatesCase{"TooFewSeats", 9'999, oneBand(), "rates may be negotiated from 10,000 seats, not for 9,999"},
        RatesCase{"NoReason", 10'000, {{{10'000, rate("0.045")}}, ""}, "negotiated rates need a reason"},
        RatesCase{
            "TheLastPublishedRate", 20'000, oneBand("0.05"),
            "the negotiated rate $0.05 from 10,000 seats is not below the rate of Ensemble before it; allowed are "
            "0 to less than $0.05 a month"},
        RatesCase{"BelowTheThreshold", 20'000, oneBand("0.045", 9'999),
                  "a negotiated band begins at 9,999 seats; allowed are 10,000 and more"},
        RatesCase{"BandsOutOfOrder",
                  20'000,
                  {{{12'000, rate("0.045")}, {12'000, rate("0.04")}}, "x"},
                  "a negotiated band begins at 12,000 seats; allowed are 12,001 and more"},
        RatesCase{"ARisingRate",
                  20'000,
                  {{{10'000, rate("0.04")}, {12'000, rate("0.045")}}, "x"},
                  "the negotiated rate $0.045 from 12,000 seats is not below the rate of Ensemble before it; allowed "
                  "are 0 to less than $0.04 a month"},
        RatesCase{"ANegativeRate", 20'000, oneBand("-0.01"),
                  "the negotiated rate −$0.01 from 10,000 seats is not below the rate of Ensemble before it; allowed "
                  "are 0 to less than $0.05 a month"}),
    test::byName);

TEST(Negotiated, IsRefusedByABookWithoutAThreshold)
{
    const test::Book book = test::musicBook();
    EXPECT_EQ(checkNegotiated(book, *book.findPlan("ensemble"), 20'000, Billing::monthly, oneBand()).error(),
              (test::Said{Error::Kind::refused, "music-learning allows no negotiated rates"}));
}

/// R39.
TEST(Negotiated, IsAllowedFromTheThreshold)
{
    const test::Book book = negotiable();
    EXPECT_TRUE(checkNegotiated(book, *book.findPlan("ensemble"), 10'000, Billing::annual, oneBand()).has_value());
}

struct SavingCase
{
    std::string name;
    SeatCount seats;
    Billing billing;
    NegotiatedRates rates;
    std::string saving;
};

class NegotiatedSaving : public testing::TestWithParam<SavingCase>
{
};

TEST_P(NegotiatedSaving, IsTheDifferenceOfTheRatesOnTheSeatsOfTheBand)
{
    const test::Book book = negotiable();
    const auto& row = GetParam();
    EXPECT_EQ(negotiatedSaving(book, *book.findPlan("ensemble"), row.seats, row.billing, row.rates), money(row.saving));
}

INSTANTIATE_TEST_SUITE_P(Negotiated, NegotiatedSaving,
                         testing::Values(SavingCase{"AMonth", 20'000, Billing::monthly, oneBand(), "50.00"},
                                         SavingCase{"AYear", 20'000, Billing::annual, oneBand(), "600.00"},
                                         SavingCase{"TwoBands",
                                                    30'000,
                                                    Billing::monthly,
                                                    {{{10'000, rate("0.045")}, {25'000, rate("0.04")}}, "x"},
                                                    "125.00"},
                                         SavingCase{"NoSeatInTheBand", 10'000, Billing::monthly, oneBand(), "0"},
                                         SavingCase{"OneSeatInTheBand", 10'001, Billing::monthly, oneBand("0.04"),
                                                    "0.01"}),
                         test::byName);

} // namespace

} // namespace seatwise::negotiated_test
