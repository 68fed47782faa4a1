#include "exchange/stripe.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "claims/reader.h"
#include "exchange/stripe_reader.h"
#include "pricebook/writer.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "pricing/price.h"
#include "values.h"

// R74: to Stripe and back, to the same cents or with a named loss.

namespace seatwise::stripe_test {

namespace {

using namespace test;

constexpr Date effective{std::chrono::year{2026}, std::chrono::January, std::chrono::day{1}};

Result<SharedBook> broughtBack(const std::string& text)
{
    const ExchangedBook exchanged = TRY(readStripe(text));
    auto read = readPriceBook(writePriceBook(TRY(bookOf(exchanged, effective))));
    if (!read)
        return tl::make_unexpected(asError(read.error()));
    return *std::move(read);
}

std::string refusalOf(const std::string& text)
{
    const auto read = broughtBack(text);
    return read ? "read" : read.error().message.english();
}

std::string priced(const std::string& price)
{
    return R"({"products": [{"id": "prod_1", "name": "Team"}], "prices": [{"product": "prod_1", "currency": "usd", )" +
           price + "}]}";
}

TEST(Stripe, GivesThePublishedListBackToTheCent)
{
    const Book book = musicBook();
    const ExchangeFile file = stripeFile(book, StripeForm::prices);
    const SharedBook again = broughtBack(file.text).value();
    for (const SeatCount seats : {20, 119, 120, 200, 1'000, 75'000}) {
        Money total;
        ASSERT_TRUE(findTotal(total, *again, *again->findPlan("ensemble"), seats, Billing::annual, {}));
        EXPECT_EQ(total.units(), ensembleCents(seats, Billing::annual) * 100) << seats;
    }
    EXPECT_TRUE(std::any_of(file.losses.begin(), file.losses.end(),
                            [](const BookLoss& loss) { return loss.path == "plans.ensemble.seats"; }));
}

TEST(Stripe, NamesPackagesAfterIncludedUnitsAsALoss)
{
    Charge charge = seats(Package{quantity("10"), rate("1"), quantity("5")});
    const ExchangeFile file = stripeFile(bookOf({teamPlan({charge})}), StripeForm::prices);
    EXPECT_TRUE(std::any_of(file.losses.begin(), file.losses.end(), [](const BookLoss& loss) {
        return loss.path == "plans.team.charges.seats.monthly" &&
               loss.reason.english() == "packages after units that are included have no place there";
    }));
}

TEST(Stripe, KnowsTheCurrenciesItHasItsOwnWayWith)
{
    const auto exponent = [](const char* code) { return stripeExponent(*Currency::find(code)); };
    EXPECT_EQ(exponent("JPY"), 0);
    EXPECT_EQ(exponent("KRW"), 0);
    EXPECT_EQ(exponent("HUF"), 2);
    EXPECT_EQ(exponent("KWD"), 3);
    EXPECT_EQ(exponent("USD"), 2);
    EXPECT_EQ(exponent("ISK"), 2);
}

TEST(Stripe, ReadsPricesThatItWroteItself)
{
    const SharedBook book =
        broughtBack(R"({"products": {"object": "list", "data": [{"id": "prod_1", "name": "Team"}]}, "prices": [
            {"product": {"id": "prod_1"}, "currency": "usd", "active": true, "recurring": {"interval": "month",
             "interval_count": 1}, "billing_scheme": "tiered", "tiers_mode": "graduated",
             "tiers": [{"up_to": 10, "unit_amount": 500, "flat_amount": 1000}, {"up_to": null, "unit_amount": 300}]}]})")
            .value();
    Money total;
    ASSERT_TRUE(findTotal(total, *book, book->plans.front(), 12, Billing::monthly, {}));
    EXPECT_EQ(total, money("66")); // 10 + 10 x 5 + 2 x 3
}

TEST(Stripe, NamesWhatCannotBeRead)
{
    EXPECT_EQ(refusalOf("{").find("line 1: not valid JSON: "), 0U);
    EXPECT_NE(refusalOf("{}").find("products"), std::string::npos);
    EXPECT_NE(refusalOf(priced(R"("recurring": {"interval": "week"}, "unit_amount": 5)")).find("not for 1 week"),
              std::string::npos);
    EXPECT_NE(refusalOf(priced(R"("recurring": {"interval": "month"}, "unit_amount": -5)")).find("minor units"),
              std::string::npos);
    EXPECT_NE(refusalOf(priced(R"("recurring": {"interval": "month"}, "unit_amount": 5,
                                  "transform_quantity": {"divide_by": 5, "round": "down"})"))
                  .find("rounded up"),
              std::string::npos);
    EXPECT_NE(refusalOf(R"({"products": [], "prices": [{"product": "x", "currency": "usd", "unit_amount": 1}]})")
                  .find("not among the products"),
              std::string::npos);
    EXPECT_EQ(refusalOf(priced(R"("recurring": {"interval": "month"}, "unit_amount": 5)")), "read");
}

} // namespace

} // namespace seatwise::stripe_test
