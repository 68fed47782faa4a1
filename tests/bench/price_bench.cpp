// The engine against the same sums written out by hand: what reading the rules from a price book costs.
// Names are read by run.sh.

#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <iostream>

#include "books/book_source.h"
#include "pricebook/reader.h"
#include "pricing/curve.h"
#include "pricing/price.h"

namespace {

using namespace seatwise;

constexpr SeatCount largestSeats = 75'000;

const PriceBook& musicBook()
{
    static const PriceBook book = [] {
        Result<PriceBook> loaded = loadBook("music-learning");
        if (!loaded) {
            std::cerr << loaded.error().message << '\n';
            std::exit(1);
        }
        return *std::move(loaded);
    }();
    return book;
}

/// The Ensemble list in closed form, in cents: 15.95 and graduated seats (issue 2, Tests).
std::int64_t handWrittenCents(std::int64_t seats)
{
    struct Step
    {
        std::int64_t seats;
        std::int64_t rate;
    };
    constexpr std::array<Step, 8> steps = {
        {{120, 20}, {120, 18}, {260, 16}, {500, 12}, {1500, 10}, {1700, 8}, {1800, 6}, {INT64_MAX, 5}}};
    std::int64_t cents = 1595;
    for (const Step& step : steps) {
        const std::int64_t inside = seats < step.seats ? seats : step.seats;
        cents += inside * step.rate;
        seats -= inside;
    }
    return cents;
}

/// Seat counts in no order, so that no branch is foreseen.
SeatCount nextSeats(std::uint64_t& state)
{
    state = state * 6364136223846793005U + 1442695040888963407U;
    return 20 + static_cast<SeatCount>((state >> 33) % static_cast<std::uint64_t>(largestSeats - 20));
}

void handWrittenAmount(benchmark::State& state)
{
    std::uint64_t seed = 1;
    for (auto _ : state)
        benchmark::DoNotOptimize(handWrittenCents(nextSeats(seed)));
}
BENCHMARK(handWrittenAmount);

void amountAlone(benchmark::State& state)
{
    const PriceBook& book = musicBook();
    const Plan& plan = *book.findPlan("ensemble");
    std::uint64_t seed = 1;
    for (auto _ : state)
        benchmark::DoNotOptimize(totalFor(book, plan, nextSeats(seed), Billing::annual));
}
BENCHMARK(amountAlone);

void priceWithWorking(benchmark::State& state)
{
    const PriceBook& book = musicBook();
    Selection selection;
    selection.plan = "ensemble";
    selection.billing = Billing::annual;
    std::uint64_t seed = 1;
    for (auto _ : state) {
        selection.seats = nextSeats(seed);
        benchmark::DoNotOptimize(price(book, selection));
    }
}
BENCHMARK(priceWithWorking);

void handWrittenCurve(benchmark::State& state)
{
    for (auto _ : state) {
        std::vector<std::int64_t> totals;
        totals.reserve(static_cast<std::size_t>(largestSeats));
        for (SeatCount seats = 5; seats <= largestSeats; ++seats)
            totals.push_back(handWrittenCents(seats));
        benchmark::DoNotOptimize(totals.data());
    }
}
BENCHMARK(handWrittenCurve);

void fullCurve(benchmark::State& state)
{
    const PriceBook& book = musicBook();
    const Plan& solo = *book.findPlan("solo");
    const Plan& ensemble = *book.findPlan("ensemble");
    for (auto _ : state) {
        benchmark::DoNotOptimize(curve(book, solo, Billing::annual, Percent{}, 5, 19));
        benchmark::DoNotOptimize(curve(book, ensemble, Billing::annual, Percent{}, 20, largestSeats));
    }
}
BENCHMARK(fullCurve);

void readShippedBook(benchmark::State& state)
{
    const Result<std::string> bytes = readBookBytes("music-learning");
    for (auto _ : state)
        benchmark::DoNotOptimize(readPriceBook(*bytes));
}
BENCHMARK(readShippedBook);

} // namespace
