#include "exchange/exchanged_price.h"

#include <algorithm>
#include <stdexcept>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "charges/list_total.h"
#include "exchange/exchange_formats.h"
#include "pricing/books.h"
#include "pricing/generated_book.h"
#include "pricing/music_book.h"
#include "pricing/price.h"
#include "values.h"

// R74: out and back, to the same cents or with a named loss.

namespace seatwise::round_trip_test {

namespace {

using namespace test;

class ExchangeRoundTrip : public testing::TestWithParam<ExchangeFormat>
{
};

bool losesAmounts(const std::vector<BookLoss>& losses)
{
    return std::any_of(losses.begin(), losses.end(), [](const BookLoss& loss) {
        return loss.path.find(".charges.") != std::string::npos || loss.path.find("minimum") != std::string::npos ||
               loss.path.find("discount") != std::string::npos;
    });
}

bool names(const std::vector<BookLoss>& losses, const std::string& path)
{
    return std::any_of(losses.begin(), losses.end(), [&](const BookLoss& loss) { return loss.path == path; });
}

/// A book without what hardly a system has a place for: bounds, percentages and mostly what is charged once.
GeneratedBook sayableBook()
{
    GeneratedBook generated = *anyBook(*rc::gen::element(Rates::wholeCents, Rates::fine), Models::any);
    const bool keepsOnce = *rc::gen::inRange(0, 4) == 0;
    generated.book.rules.annualDiscount = {};
    generated.book.rules.periodDiscounts = {};
    Plan& plan = generated.book.plans.front();
    plan.minimum.reset();
    if (!keepsOnce)
        std::erase_if(plan.charges, [](const Charge& charge) { return charge.id == "onboarding"; });
    for (Charge& charge : plan.charges) {
        charge.minimum.reset();
        charge.maximum.reset();
        if (!keepsOnce)
            charge.once.reset();
    }
    return generated;
}

TEST_P(ExchangeRoundTrip, GivesThePublishedListBackToTheCent)
{
    const Book book = musicBook();
    const ExchangeFile file = GetParam().write(book);
    const auto again = bookBack(GetParam(), file.text);
    ASSERT_TRUE(again) << again.error().message.english();
    const Plan* const plan = (*again)->findPlan("ensemble");
    ASSERT_NE(plan, nullptr);
    for (const SeatCount seats : {20, 119, 120, 200, 1'000, 75'000}) {
        Money total;
        ASSERT_TRUE(findTotal(total, **again, *plan, seats, Billing::annual, {}));
        EXPECT_EQ(total.units(), ensembleCents(seats, Billing::annual) * 100) << seats;
    }
    EXPECT_NE((*again)->findPlan("prelude"), nullptr); // free
    EXPECT_TRUE(std::any_of(file.losses.begin(), file.losses.end(),
                            [](const BookLoss& loss) { return loss.path == "plans.ensemble.seats"; }));
}

/// The first number of seats up to 10,000 of which a book that came back has another price, in no period that its
/// losses name; nothing where there is none. `compared` counts what had a price.
std::optional<SeatCount> firstDifference(const GeneratedBook& generated, const PriceBook& again,
                                         const std::vector<BookLoss>& losses, std::int64_t& compared)
{
    const Plan& plan = again.plans.front();
    for (const Billing billing : generated.plan().billing) {
        if (!plan.offers(billing) && names(losses, "plans." + plan.id.text() + ".billing"))
            continue;
        for (SeatCount seats = 0; seats <= 10'000; ++seats) {
            Money before;
            Money after;
            if (!plan.seats.admits(seats) || !findTotal(before, generated.book, generated.plan(), seats, billing, {}))
                continue; // limits of seats are named as losses
            if (!plan.offers(billing) || !findTotal(after, again, plan, seats, billing, {}) || before != after)
                return seats;
            ++compared;
        }
    }
    return std::nullopt;
}

TEST_P(ExchangeRoundTrip, GivesAnyBookBackForEachNumberOfSeatsOrNamesTheLoss)
{
    int wholeBooks = 0;
    EXPECT_TRUE(rc::check([&] {
        constexpr int booksOfACase = 10; // of 100 cases
        for (int i = 0; i < booksOfACase; ++i) {
            const ExchangeFormat& format = GetParam();
            const GeneratedBook generated = sayableBook();
            const ExchangeFile file = format.write(generated.book);
            if (losesAmounts(file.losses))
                continue;
            const auto again = bookBack(format, file.text);
            if (!again)
                RC_FAIL(again.error().message.english());
            std::int64_t compared = 0;
            RC_ASSERT(firstDifference(generated, **again, file.losses, compared) == std::nullopt);
            wholeBooks += compared > 0 ? 1 : 0;
        }
    }));
    EXPECT_GE(wholeBooks, 100); // of 1,000: of every tenth book at least nothing is lost
}

/// What a month of the first plan comes to with one seat and so much of whatever it meters.
Money monthOf(const PriceBook& book, std::int64_t used)
{
    Money sum;
    const auto measured = [&](const Charge& charge) {
        return Measure{isMeter(charge.unit) ? Quantity::whole(used) : standingQuantity(charge, 1), {}};
    };
    return findSum(sum, book, book.plans.front(), {}, Billing::monthly, measured)
               ? sum
               : throw std::runtime_error("the sum does not fit");
}

TEST_P(ExchangeRoundTrip, GivesAnyMeteredPriceBackForEachQuantityOrNamesTheLoss)
{
    int wholePrices = 0;
    EXPECT_TRUE(rc::check([&] {
        constexpr int pricesOfACase = 10; // of 100 cases
        for (int i = 0; i < pricesOfACase; ++i) {
            const ExchangeFormat& format = GetParam();
            const GeneratedBook generated = sayableBook();
            const Charge metered = usage("call", generated.plan().charges.front().monthly);
            Plan plan = teamPlan({fee(flat("10")), metered});
            plan.billing = {Billing::monthly};
            const Book made = bookOf({plan});
            const PriceBook& book = made;
            const ExchangeFile file = format.write(book);
            if (losesAmounts(file.losses))
                continue;
            const auto again = bookBack(format, file.text);
            if (!again)
                RC_FAIL(again.error().message.english());
            for (std::int64_t used = 0; used <= 10'000; ++used)
                if (monthOf(book, used) != monthOf(**again, used))
                    RC_FAIL(std::to_string(used));
            ++wholePrices;
        }
    }));
    EXPECT_GE(wholePrices, 100); // of 1,000
}

// Yen and won have no minor unit, the dinar thousandths, of which Stripe takes whole tens, the forint hundredths.
TEST_P(ExchangeRoundTrip, KeepsTheMinorUnitsOfACurrency)
{
    struct Case
    {
        std::string_view currency;
        int exponent;
        std::string_view rate;
        std::string_view seven;
    };
    for (const Case& each : {Case{"JPY", 0, "120", "840"}, Case{"KRW", 0, "1500", "10500"},
                             Case{"KWD", 3, "1.240", "8.68"}, Case{"HUF", 2, "349.90", "2449.3"}}) {
        Book book = bookOf(seats(perUnit(each.rate)));
        book.currency = {std::string(each.currency), each.exponent};
        const auto again = bookBack(GetParam(), GetParam().write(book).text);
        ASSERT_TRUE(again) << each.currency << ": " << again.error().message.english();
        EXPECT_EQ((*again)->currency.code, each.currency);
        EXPECT_EQ((*again)->currency.exponent, each.exponent) << each.currency;
        Money total;
        ASSERT_TRUE(findTotal(total, **again, (*again)->plans.front(), 7, Billing::monthly, {}));
        EXPECT_EQ(total, money(each.seven)) << each.currency;
    }
}

TEST_P(ExchangeRoundTrip, NamesThePeriodsOfAPlanOfWhichNothingRecurs)
{
    Charge setup = fee(flat("0"));
    setup.once = flat("250");
    Plan plan = teamPlan({setup});
    plan.billing = {Billing::monthly, Billing::annual};
    EXPECT_TRUE(names(GetParam().write(bookOf({plan})).losses, "plans.team.billing"));
    plan.billing = {Billing::monthly};
    EXPECT_FALSE(names(GetParam().write(bookOf({plan})).losses, "plans.team.billing"));
}

TEST_P(ExchangeRoundTrip, TellsAPlanFromAnAddOnOfTheSameId)
{
    Book book = bookOf({teamPlan({fee(flat("10"))})});
    book.addOns = {{"team", "Team room", {}, {fee(flat("3"))}}, {"team-add-on", "Team hall", {}, {fee(flat("5"))}}};
    const ExchangeFile file = GetParam().write(book);
    const auto again = bookBack(GetParam(), file.text);
    ASSERT_TRUE(again) << again.error().message.english() << file.text;
    Selection selection = select("team", 1);
    selection.addOns = {"team", "team-add-on"};
    EXPECT_EQ(priceOf(**again, selection).total(), money("18")); // 10 + 3 + 5
}

TEST(ExchangedProducts, AreCalledByTheirIdsUnlessTwoHaveOne)
{
    Book book = bookOf({teamPlan({fee(flat("10"))})});
    book.addOns = {{"team", "Team room", {}, {fee(flat("3"))}},
                   {"team-add-on", "Team hall", {}, {fee(flat("5"))}},
                   {"support", "Support", {}, {fee(flat("7"))}}};
    const ExchangedBook made = exchanged(book);
    EXPECT_EQ(keyOf(made, "team", false), "team");
    EXPECT_EQ(keyOf(made, "team", true), "team-add-on-add-on");
    EXPECT_EQ(keyOf(made, "team-add-on", true), "team-add-on");
    EXPECT_EQ(keyOf(made, "support", true), "support");
}

INSTANTIATE_TEST_SUITE_P(Formats, ExchangeRoundTrip, testing::ValuesIn(exchangeFormats()),
                         [](const auto& row) { return row.param.name; });

std::string refusalOf(const ExchangeFormat& format, const std::string& text)
{
    const auto read = format.read(text);
    return read ? "read" : read.error().message.english();
}

std::string lagoPlan(const std::string& ranges)
{
    return R"({"plans": [{"name": "Team", "code": "team", "interval": "monthly", "amount_cents": 1000,
        "amount_currency": "USD", "charges": [{"billable_metric_code": "seat", "charge_model": "graduated",
        "properties": {"graduated_ranges": [)" +
           ranges + "]}}]}]}";
}

TEST(Lago, ReadsTiersThatTouchAndSaysSo)
{
    const std::string touching =
        lagoPlan(R"({"from_value": 0, "to_value": 10, "per_unit_amount": "1", "flat_amount": "0"},
                    {"from_value": 10, "to_value": null, "per_unit_amount": "0.5", "flat_amount": "0"})");
    const auto read = readLago(touching);
    ASSERT_TRUE(read) << read.error().message.english();
    ASSERT_EQ(read->losses.size(), 1U);
    EXPECT_EQ(read->losses.front().path, "plans[0].charges[0].properties.graduated_ranges[1]");
    const SharedBook book = bookBack(exchangeFormats()[1], touching).value();
    Money total;
    ASSERT_TRUE(findTotal(total, *book, book->plans.front(), 12, Billing::monthly, {}));
    EXPECT_EQ(total, money("21")); // 10 + 10 x 1 + 2 x 0.5
}

TEST(Lago, RefusesTiersWithAGap)
{
    const std::string refusal = refusalOf(
        exchangeFormats()[1], lagoPlan(R"({"from_value": 0, "to_value": 10, "per_unit_amount": "1", "flat_amount": "0"},
                              {"from_value": 12, "to_value": null, "per_unit_amount": "0.5", "flat_amount": "0"})"));
    EXPECT_NE(refusal.find("graduated_ranges[1]: line 4: a tier begins at 11"), std::string::npos) << refusal;
}

TEST(Lago, PricesPackagesAfterFreeUnits)
{
    const SharedBook book =
        bookBack(exchangeFormats()[1],
                 R"({"plans": [{"code": "api", "interval": "monthly", "amount_cents": 0, "amount_currency": "USD",
            "charges": [{"billable_metric_code": "seat", "charge_model": "package",
                         "properties": {"amount": "5", "free_units": 100, "package_size": 100}}]}]})")
            .value();
    Money total;
    ASSERT_TRUE(findTotal(total, *book, book->plans.front(), 201, Billing::monthly, {}));
    EXPECT_EQ(total, money("10")); // Lago's own example: 201 units are two packages
}

TEST(KillBill, LeavesOutWhatHasNoPriceAndSaysSo)
{
    const auto read = readKillBill(R"(<catalog><currencies><currency>USD</currency></currencies>
        <products><product name="Team"><category>BASE</category></product></products></catalog>)");
    ASSERT_TRUE(read) << read.error().message.english();
    ASSERT_EQ(read->losses.size(), 1U);
    EXPECT_EQ(read->losses.front().path, "plans.team");
    EXPECT_TRUE(read->products.empty());
}

TEST(KillBill, NamesTheLineOfWhatItRefuses)
{
    const ExchangeFormat& killBill = exchangeFormats()[3];
    EXPECT_NE(refusalOf(killBill, "<catalog>\n<plans>\n</catalog>").find("line 3: not valid XML"), std::string::npos);
    EXPECT_NE(refusalOf(killBill, "<!DOCTYPE catalog [<!ENTITY a \"b\">]>\n<catalog/>").find("document type"),
              std::string::npos);
    EXPECT_NE(refusalOf(killBill, "<catalog>\n</catalog>").find("currencies"), std::string::npos);
}

} // namespace

} // namespace seatwise::round_trip_test
