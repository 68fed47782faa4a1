#include "exchange/lago_deal.h"

#include <algorithm>
#include <chrono>
#include <map>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "billing/schedule.h"
#include "calendar/days.h"
#include "exchange/deals.h"
#include "pricing/any_book.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

// R91: what Lago bills for its subscriptions is what the invoices of the quote say, to the cent.

namespace seatwise::lago_deal_test {

namespace {

using namespace test;
using Json = nlohmann::ordered_json;
__extension__ using Large = __int128;

constexpr Large scale = 10'000'000'000; // Lago's amounts, to the decimals that ours have

Large parsed(std::string text)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    std::string parts = point < text.size() ? text.substr(point + 1) : "";
    parts.resize(10, '0');
    Large value = 0;
    for (const char c : text.substr(0, point) + parts)
        value = value * 10 + (c - '0');
    return value;
}

/// What a fixed charge comes to, from what Lago's documentation says of its models: rounded once to the minor unit.
std::int64_t feeOf(const Json& charge, int exponent)
{
    const auto units = charge["units"].get<std::int64_t>();
    const Json& properties = charge["properties"];
    Large sum = 0;
    if (charge["charge_model"] == "standard")
        sum = parsed(properties["amount"]) * units;
    const bool isVolume = charge["charge_model"] == "volume";
    if (isVolume || charge["charge_model"] == "graduated")
        for (const Json& range : properties[isVolume ? "volume_ranges" : "graduated_ranges"]) {
            const auto from = range["from_value"].get<std::int64_t>();
            const std::int64_t to = range["to_value"].is_null() ? units : range["to_value"].get<std::int64_t>();
            if (units < from || (isVolume && units > to))
                continue;
            const std::int64_t inside = std::min(units, to) - (from == 0 ? 0 : from - 1);
            sum += parsed(range["per_unit_amount"]) * (isVolume ? units : inside) + parsed(range["flat_amount"]);
        }
    Large minor = scale;
    for (int i = 0; i < exponent; ++i)
        minor /= 10;
    return static_cast<std::int64_t>((sum + minor / 2) / minor);
}

std::int64_t periodOf(const Json& plan, int exponent)
{
    auto sum = plan["amount_cents"].get<std::int64_t>();
    for (const Json& charge : plan["fixed_charges"])
        sum += feeOf(charge, exponent);
    return sum;
}

/// What is billed on each day, in minor units; of a subscription without an end as many periods as were scheduled.
std::map<std::string, std::int64_t> billedByLago(const Json& file, const std::string& last, int exponent)
{
    std::map<std::string, std::int64_t> billed;
    for (const Json& invoice : file["invoices"])
        for (const Json& fee : invoice["fees"])
            billed[fee["from_datetime"].get<std::string>().substr(0, 10)] +=
                fee["unit_amount_cents"].get<std::int64_t>();
    std::vector<std::pair<Json, Json>> pairs;
    if (!file["plan"].is_null())
        pairs.emplace_back(file["plan"], file["subscription"]);
    for (const Json& later : file["later"])
        pairs.emplace_back(later["plan"], later["subscription"]);
    static const std::map<std::string, int> monthsOf = {
        {"monthly", 1}, {"quarterly", 3}, {"semiannual", 6}, {"yearly", 12}};
    for (const auto& [plan, subscription] : pairs) {
        EXPECT_EQ(plan["code"], subscription["plan_code"]);
        const Date start = day(subscription["subscription_at"].get<std::string>().substr(0, 10));
        const std::string end =
            subscription.contains("ending_at") ? subscription["ending_at"].get<std::string>().substr(0, 10) : last;
        for (int number = 0;; ++number) {
            Date at = start + std::chrono::months(number * monthsOf.at(plan["interval"]));
            if (!at.ok())
                at = at.year() / at.month() / std::chrono::last;
            if (toString(at) > end)
                break;
            billed[toString(at)] += periodOf(plan, exponent);
        }
    }
    return billed;
}

Json handedOver(const PriceBook& book, const Selection& selection)
{
    return Json::parse(lagoDeal(dealOf(book, selection)).value().text);
}

Selection ensemble(SeatCount seats)
{
    Selection selection = select("ensemble", seats, Billing::annual);
    selection.start = day("2027-07-01");
    return selection;
}

TEST(LagoDeal, IsASubscriptionToAPlanWithItsSeats)
{
    Selection selection = ensemble(200);
    selection.termYears = 3;
    const Json file = handedOver(musicBook(), selection);
    EXPECT_EQ(periodOf(file["plan"], 2), 65'220); // the published list
    EXPECT_EQ(file["plan"]["fixed_charges"][0]["units"], 200);
    const Json& subscription = file["subscription"];
    EXPECT_EQ(subscription["external_customer_id"], "Sample School District");
    EXPECT_EQ(subscription["billing_time"], "anniversary");
    EXPECT_EQ(subscription["subscription_at"], "2027-07-01T00:00:00Z");
    EXPECT_EQ(subscription["ending_at"], "2030-06-30T23:59:59Z");
    EXPECT_TRUE(file["later"].empty());
}

TEST(LagoDeal, HasASubscriptionForEachYearOfARamp)
{
    Selection selection = ensemble(150);
    selection.laterSeats = {300, 600};
    const ExchangeFile made = lagoDeal(dealOf(musicBook(), selection)).value();
    const Json file = Json::parse(made.text);
    ASSERT_EQ(file["later"].size(), 2U);
    EXPECT_EQ(file["later"][1]["subscription"]["subscription_at"], "2029-07-01T00:00:00Z");
    EXPECT_EQ(periodOf(file["later"][1]["plan"], 2), 138'180); // 12 × 115.15
    EXPECT_TRUE(loses(made.losses, "later")) << pathsOf(made.losses);
}

TEST(LagoDeal, BillsPartsOfMonthsByInvoicesOfTheirOwn)
{
    Selection selection = select("ensemble", 200);
    selection.start = day("2027-03-15");
    selection.termYears = 1;
    const ExchangeFile made = lagoDeal(dealOf(musicBook(), selection)).value();
    const Json file = Json::parse(made.text);
    ASSERT_EQ(file["invoices"].size(), 2U);
    EXPECT_EQ(file["invoices"][0]["fees"][0]["unit_amount_cents"], 2'980); // 54.35 × 17 ÷ 31
    EXPECT_EQ(file["subscription"]["billing_time"], "calendar");
    EXPECT_EQ(file["subscription"]["subscription_at"], "2027-04-01T00:00:00Z");
    EXPECT_TRUE(loses(made.losses, "invoices[1]")) << pathsOf(made.losses);
}

TEST(LagoDeal, SaysADiscountedPeriodAsItsAmount)
{
    Selection selection = ensemble(200);
    selection.annualDiscount = percent("20");
    const ExchangeFile made = lagoDeal(dealOf(musicBook(), selection)).value();
    EXPECT_EQ(Json::parse(made.text)["plan"]["amount_cents"], 52'176); // 652.20 less 20 %
    EXPECT_TRUE(loses(made.losses, "discounts"));
}

void expectSame(const PriceBook& book, const Selection& selection)
{
    const AgreedDeal deal = dealOf(book, selection);
    if (deal.trial)
        return;
    const ExchangeFile made = lagoDeal(deal).value();
    const Schedule full = schedule(book, {.selection = selection, .until = {}, .alignedTo = {}, .pause = {}}).value();
    std::map<std::string, std::int64_t> expected;
    for (const Invoice& invoice : full.invoices)
        expected[toString(invoice.date)] += minorUnits(invoice.amount, book.currency);
    if (goesOnWhole(deal))
        expected.erase(toString(full.invoices.back().date));
    if (std::ranges::any_of(made.losses, [](const BookLoss& loss) { return loss.path.starts_with("sw-"); }))
        return; // periods begin on other days there
    EXPECT_EQ(billedByLago(Json::parse(made.text), expected.rbegin()->first, book.currency.exponent), expected)
        << made.text;
}

TEST(LagoDeal, BillsAnyQuoteOfTheShippedBooksToTheCent)
{
    forRandomCases(
        [](Random& random) {
            const PriceBook& book = shippedBook(random.flip() ? "music-learning" : "sessiontrack");
            const Selection selection = anySelection(random, book);
            if (isQuotable(book, selection))
                expectSame(book, selection);
        },
        1'000);
}

TEST(LagoDeal, BillsAnyQuoteOfAnyBookToTheCentOrNamesTheLoss)
{
    forRandomCases(
        [](Random& random) {
            const AnyBook any = anyBookOfAllWords(random);
            if (isQuotable(any.book, any.selection))
                expectSame(any.book, any.selection);
        },
        1'000);
}

} // namespace

} // namespace seatwise::lago_deal_test
