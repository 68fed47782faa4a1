// Amounts of currencies with small units: 10¹² wherever an amount is fixed, and an error, never a wrapped number, where
// a sum of them is above what money holds. R1, R5.
#include <gtest/gtest.h>

#include "billing/schedule.h"
#include "billing/seat_change.h"
#include "book.h"
#include "calendar/days.h"
#include "claims/claims.h"
#include "offers/locale.h"
#include "pricing/books.h"
#include "pricing/curve.h"
#include "pricing/price_json.h"
#include "values.h"

namespace seatwise::large_amounts_test {

namespace {

using namespace test;

/// Tiers that end at 1, 2, … seats, each with a flat amount of 10¹².
Graduated largeTiers(SeatCount count)
{
    Graduated model;
    for (SeatCount number = 1; number <= count; ++number)
        model.tiers.push_back({number < count ? std::optional(Quantity::whole(number)) : std::nullopt,
                               Rate(),
                               FlatAmount::largest(),
                               {}});
    return model;
}

/// In dong, whose smallest unit is one.
test::Book dongBook(Charge charge)
{
    test::Book book = bookOf(std::move(charge));
    book.currency = *Currency::find("VND");
    return book;
}

} // namespace

TEST(LargeAmounts, OfTiersAddUp)
{
    const test::Book book = dongBook(seats(largeTiers(64)));
    EXPECT_EQ(priceOf(book, select("team", 64)).total(), money("64000000000000"));
    EXPECT_EQ(priceOf(book, select("team", 64, Billing::annual)).total(), money("768000000000000"));
    const PriceBook& read = book;
    EXPECT_EQ(totalFor(read, read.plans.front(), 64, Billing::annual), money("768000000000000"));
}

/// Twice 64 tiers of 10¹² for a year are above 922,337,203,685,477.5807.
TEST(LargeAmounts, AreRefusedWhereTheirSumDoesNotFit)
{
    Charge second = seats(largeTiers(64));
    second.id = "second";
    test::Book book = bookOf({teamPlan({seats(largeTiers(64)), second})});
    book.currency = *Currency::find("VND");
    EXPECT_EQ(refusalOf(book, select("team", 64, Billing::annual)).message.english(),
              amountTooLarge().message.english());
    const PriceBook& read = book;
    EXPECT_EQ(totalFor(read, read.plans.front(), 64, Billing::annual), std::nullopt);
}

/// A billion units at the largest rate are more than money holds.
TEST(LargeAmounts, AreRefusedWhereAQuantityMakesThemTooLarge)
{
    const test::Book book = dongBook(seats(perUnit("900000000")));
    EXPECT_EQ(priceOf(book, select("team", 1'000'000)).total(), money("900000000000000"));
    EXPECT_EQ(refusalOf(book, select("team", 1'000'000'000)).kind, Error::Kind::refused);
    EXPECT_EQ(refusalOf(book, select("team", maxQuantity, Billing::annual)).kind, Error::Kind::refused);
}

TEST(LargeAmounts, LiftAndCut)
{
    Charge charge = seats(perUnit("1"));
    charge.minimum = FlatAmount::largest();
    const test::Book lifted = dongBook(charge);
    EXPECT_EQ(priceOf(lifted, select("team", 1, Billing::annual)).total(), money("12000000000000"));
    charge = seats(Banded{{{Quantity(), FlatAmount::largest(), rate("1")}}});
    charge.maximum = FlatAmount::parse("999999999999");
    EXPECT_EQ(priceOf(dongBook(charge), select("team", 5)).total(), money("999999999999"));
}

TEST(LargeAmounts, AreProratedAndBilledOverYears)
{
    const test::Book book = dongBook(seats(largeTiers(2)));
    const auto change = changeSeats(book, select("team", 1), 2, day("2026-06-16"), {}).value();
    EXPECT_EQ(change.credit, money("500000000000"));
    EXPECT_EQ(change.charge, money("1000000000000"));
    ScheduleRequest request;
    request.selection = select("team", 2, Billing::annual);
    request.selection.start = day("2026-01-01");
    request.selection.termYears = 5;
    EXPECT_EQ(schedule(book, request).value().total, money("120000000000000"));
}

TEST(LargeAmounts, AreConvertedWhereTheyFit)
{
    test::Book book = dongBook(seats(largeTiers(2)));
    LocalePrice half{"half", "Half", *Currency::find("JPY"), rate("0.5"), rate("1"), day("2026-01-01")};
    LocalePrice twice = half;
    twice.id = "twice";
    twice.multiplier = rate("2");
    book.locales = {half, twice};
    EXPECT_EQ(priceOf(*localized(book, "half").value(), select("team", 2)).total(), money("1000000000000"));
    ASSERT_FALSE(localized(book, "twice"));
    EXPECT_NE(localized(book, "twice").error().message.english().find("1000000000000"), std::string::npos);
}

TEST(LargeAmounts, FitABudgetAndJson)
{
    const test::Book book = dongBook(seats(largeTiers(3)));
    const PriceBook& read = book;
    const auto fit =
        seatsForBudget(read, read.plans.front(), Billing::monthly, Percent(), money("2500000000000")).value();
    EXPECT_EQ(fit.seats, 2);
    EXPECT_EQ(fit.left, money("500000000000"));
    EXPECT_EQ(linesJson(priceOf(book, select("team", 1))).back()["amount"], "1000000000000");
}

TEST(LargeAmounts, AreFiguresOfClaims)
{
    test::Book book = dongBook(seats(Banded{{{Quantity(), FlatAmount::largest(), rate("1")}}}));
    book.claims = {{"Base", "List", {"team", 5, Billing::monthly, "band_base", "", "1000000000000.00"}},
                   {"Base of a year", "List", {"team", 5, Billing::annual, "band_base", "", "12000000000000"}},
                   {"Total", "List", {"team", 5, Billing::annual, "total", "", "12000000000060.0000"}},
                   {"A wrong one", "List", {"team", 5, Billing::monthly, "total", "", "1000000000006"}}};
    std::vector<bool> hold;
    for (const ClaimReport& report : checkClaims(book))
        hold.push_back(report.holds);
    EXPECT_EQ(hold, (std::vector<bool>{true, true, true, false}));
}

} // namespace seatwise::large_amounts_test
