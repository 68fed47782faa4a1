// What each word of a price book costs where the amount alone is asked for: against a graduated charge of as many
// tiers. Names are read by run.sh.

#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstdlib>
#include <iostream>

#include "charges/list_total.h"
#include "claims/reader.h"
#include "pricebook/writer.h"
#include "pricing/price.h"

namespace {

using namespace seatwise;

constexpr SeatCount tierCount = 8;
constexpr SeatCount tierSize = 1'000;

Rate cents(std::int64_t count)
{
    return Rate::fromUnits(count * (Rate::scale / 100));
}

std::vector<Tier> someTiers(SeatCount package = 0)
{
    std::vector<Tier> tiers;
    for (SeatCount number = 1; number <= tierCount; ++number)
        tiers.push_back({number < tierCount ? std::optional(Quantity::whole(number * tierSize)) : std::nullopt,
                         cents(100 - number),
                         {},
                         Quantity::whole(package)});
    return tiers;
}

/// A book of the plan "plan" with one charge.
SharedBook bookOf(ChargeUnit unit, ChargeModel monthly, void (*edit)(BookContent&))
{
    BookContent content;
    content.id = "words";
    content.name = "Words";
    content.version = "1";
    content.currency = *Currency::find("USD");
    content.effectiveFrom = std::chrono::year(2026) / 1 / 1;
    Plan plan;
    plan.id = "plan";
    plan.name = "Plan";
    plan.billing = {everyBilling.begin(), everyBilling.end()};
    plan.charges = {{ChargeId("charge"), "Charge", std::move(unit), false, std::move(monthly), {}, {}}};
    content.plans = {plan};
    edit(content);
    auto book = readPriceBook(writePriceBook(content));
    if (!book) {
        std::cerr << asError(book.error()).message.english() << '\n';
        std::exit(1);
    }
    return *std::move(book);
}

/// Numbers up to above the last tier in no order, so that no branch is foreseen.
std::int64_t nextNumber(std::uint64_t& state)
{
    state = state * 6364136223846793005U + 1442695040888963407U;
    return 1 + static_cast<std::int64_t>((state >> 33) % (tierCount + 2) * tierSize);
}

void asItIs(BookContent&) {}

Charge& charge(BookContent& book)
{
    return book.plans.front().charges.front();
}

void seatsOf(benchmark::State& state, Billing billing, void (*edit)(BookContent&))
{
    const SharedBook book = bookOf(PerSeat(), Graduated{someTiers()}, edit);
    const Plan& plan = book->plans.front();
    const Percent policy = periodDiscount(book->rules, billing);
    std::uint64_t seed = 1;
    for (auto _ : state) {
        Money total;
        benchmark::DoNotOptimize(findTotal(total, *book, plan, nextNumber(seed), billing, policy));
        benchmark::DoNotOptimize(total);
    }
}
BENCHMARK_CAPTURE(seatsOf, graduated, Billing::monthly, asItIs);
BENCHMARK_CAPTURE(seatsOf, quarterly, Billing::quarterly, asItIs);
BENCHMARK_CAPTURE(seatsOf, semiannual, Billing::semiannual,
                  [](BookContent& book) { charge(book).semiannual = Graduated{someTiers()}; });
BENCHMARK_CAPTURE(seatsOf, period_discounts, Billing::quarterly,
                  [](BookContent& book) { book.rules.periodDiscounts.quarterly = Percent::whole(5); });
BENCHMARK_CAPTURE(seatsOf, package, Billing::monthly,
                  [](BookContent& book) { charge(book).monthly = Graduated{someTiers(7)}; });
BENCHMARK_CAPTURE(seatsOf, maximum, Billing::monthly, [](BookContent& book) {
    charge(book).minimum = cents(10'000);
    charge(book).maximum = cents(400'000);
});
BENCHMARK_CAPTURE(seatsOf, once, Billing::monthly, [](BookContent& book) { charge(book).once = Flat{cents(50'000)}; });

/// A month's use of "unit": a number of it, the amount that percentages are taken of, or one event.
void useOf(benchmark::State& state, const ChargeModel& model, bool byEvents)
{
    const SharedBook book = bookOf(Meter{"unit"}, model, asItIs);
    const Plan& plan = book->plans.front();
    Selection selection;
    if (byEvents)
        selection.events = {{"unit", Money::whole(1)}};
    else
        selection.usage = {{"unit", Quantity::whole(1)}};
    if (!byEvents && !std::holds_alternative<Graduated>(model))
        selection.baseAmounts = {{"unit", Money::whole(1)}};
    std::uint64_t seed = 1;
    for (auto _ : state) {
        const std::int64_t number = nextNumber(seed);
        for (Usage& usage : selection.usage)
            usage.quantity = Quantity::whole(number);
        for (BaseAmount& base : selection.baseAmounts)
            base.amount = Money::whole(number);
        for (BaseAmount& event : selection.events)
            event.amount = Money::whole(number);
        benchmark::DoNotOptimize(listTotalFor(*book, plan, {}, selection, 1, Billing::monthly));
    }
}

GraduatedPercentage somePercentTiers()
{
    GraduatedPercentage model;
    for (SeatCount number = 1; number <= tierCount; ++number)
        model.tiers.push_back({number < tierCount ? std::optional(Money::whole(number * tierSize)) : std::nullopt,
                               Percent::whole(20 - number),
                               {}});
    return model;
}

const Percentage eachEvent{Percent::whole(2), cents(30), {}, {}, {}, cents(50), cents(500), 0};

BENCHMARK_CAPTURE(useOf, graduated, ChargeModel(Graduated{someTiers()}), false);
BENCHMARK_CAPTURE(useOf, package, ChargeModel(Graduated{someTiers(7)}), false);
BENCHMARK_CAPTURE(useOf, percentage,
                  ChargeModel(Percentage{Percent::whole(2), cents(30), {}, cents(100), cents(9'000)}), false);
BENCHMARK_CAPTURE(useOf, graduated_percentage, ChargeModel(somePercentTiers()), false);
BENCHMARK_CAPTURE(useOf, each_event, ChargeModel(eachEvent), true);

} // namespace
