// The engine against the same sums written out by hand: what reading the rules from a price book costs.
// Names are read by run.sh.

#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <iostream>

#include "billing/schedule.h"
#include "books/book_source.h"
#include "budget/model/budget_view_model.h"
#include "calculator/model/calculator_view_model.h"
#include "claims/reader.h"
#include "comparison/impact.h"
#include "pricebook/writer.h"
#include "pricing/curve.h"
#include "pricing/price.h"
#include "pricing/seat_totals.h"
#include "quoting/quote_moves.h"

namespace {

using namespace seatwise;

constexpr SeatCount largestSeats = 75'000;

const SharedBook& musicBook()
{
    static const SharedBook book = [] {
        Result<SharedBook> loaded = loadBook("music-learning");
        if (!loaded) {
            std::cerr << loaded.error().message.english() << '\n';
            std::exit(1);
        }
        return *std::move(loaded);
    }();
    return book;
}

/// The Ensemble list in closed form, in cents: 15.95 and graduated seats.
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
    const PriceBook& book = *musicBook();
    const Plan& plan = *book.findPlan("ensemble");
    std::uint64_t seed = 1;
    for (auto _ : state) {
        Money total;
        benchmark::DoNotOptimize(findTotal(total, book, plan, nextSeats(seed), Billing::annual, {}));
        benchmark::DoNotOptimize(total);
    }
}
BENCHMARK(amountAlone);

void amountOfMany(benchmark::State& state)
{
    const PriceBook& book = *musicBook();
    const SeatTotals totals(book, *book.findPlan("ensemble"), Billing::annual, {});
    std::uint64_t seed = 1;
    for (auto _ : state) {
        Money total;
        benchmark::DoNotOptimize(totals.find(total, nextSeats(seed)));
        benchmark::DoNotOptimize(total);
    }
}
BENCHMARK(amountOfMany);

void priceWithWorking(benchmark::State& state)
{
    const PriceBook& book = *musicBook();
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
    const PriceBook& book = *musicBook();
    const Plan& solo = *book.findPlan("solo");
    const Plan& ensemble = *book.findPlan("ensemble");
    for (auto _ : state) {
        benchmark::DoNotOptimize(curve(book, solo, Billing::annual, Percent{}, 5, 19));
        benchmark::DoNotOptimize(curve(book, ensemble, Billing::annual, Percent{}, 20, largestSeats));
    }
}
BENCHMARK(fullCurve);

/// A district of 200 schools in which one school's seats change, with everything the Budget page says of it: the pool
/// and its shares, three outlooks of five years, the summer, the invoices.
void districtRepriced(benchmark::State& state)
{
    ui::CalculatorViewModel calculator(musicBook());
    ui::BudgetViewModel district(calculator, parseDate("2026-03-04").value());
    ui::BudgetInputs inputs = district.inputs();
    inputs.years = maxOutlookYears;
    for (int school = 1; school <= 200; ++school)
        inputs.schools.push_back({QStringLiteral("School %1").arg(school), QString::number(20 + 7 * school)});
    district.setInputs(inputs);
    if (!district.plan().problems.empty() || district.plan().outlooks.size() != 3 || !district.plan().schedule)
        return state.SkipWithError("not the district that is meant");
    int seats = 20;
    for (auto _ : state) {
        district.setSchool(100, {QStringLiteral("School 101"), QString::number(++seats)});
        benchmark::DoNotOptimize(district.plan().pool);
    }
}
BENCHMARK(districtRepriced);

/// The invoices of five years, billed monthly: 61, as the first month is a part of one.
void fiveYearSchedule(benchmark::State& state)
{
    ScheduleRequest request;
    request.selection.plan = "ensemble";
    request.selection.seats = 2'400;
    request.selection.start = parseDate("2026-04-15").value();
    request.selection.termYears = 5;
    if (const auto made = schedule(*musicBook(), request); !made || made->invoices.size() != 61)
        return state.SkipWithError("not the schedule that is meant");
    for (auto _ : state)
        benchmark::DoNotOptimize(schedule(*musicBook(), request));
}
BENCHMARK(fiveYearSchedule);

/// The Ensemble list with its second band dearer, and what that is for every number of seats of every plan.
void impactOfADearerBand(benchmark::State& state)
{
    BookContent content = *musicBook();
    for (Plan& plan : content.plans)
        if (plan.id == PlanId("ensemble"))
            std::get<Banded>(plan.charges.front().monthly).bands[1].rate = Rate::parse("0.20").value();
    const auto dearer = readPriceBook(writePriceBook(content));
    if (!dearer)
        return state.SkipWithError("not the book that is meant");
    for (auto _ : state)
        benchmark::DoNotOptimize(impactOf(*musicBook(), **dearer));
}
BENCHMARK(impactOfADearerBand);

/// 20 plans of 64 tiers each, of which one figure of one plan changes, as while a book is edited.
void impactOnALargeBook(benchmark::State& state)
{
    BookContent content = *musicBook();
    Plan plan = *musicBook()->findPlan("ensemble");
    content.plans.clear();
    content.claims.clear();
    content.assumptions.clear();
    content.promotions.clear();
    content.addOns.clear();
    plan.features.clear();
    plan.upgradesTo.clear();
    plan.downgradesTo.clear();
    Graduated tiers;
    for (SeatCount number = 1; number <= 64; ++number)
        tiers.tiers.push_back({number < 64 ? std::optional(Quantity::whole(500 * number)) : std::nullopt,
                               Rate::fromUnits((100 - number) * Rate::scale / 100), Rate{}});
    plan.charges.front().monthly = tiers;
    plan.charges.front().annual.reset();
    for (int number = 1; number <= 20; ++number) {
        plan.id = PlanId("plan-" + std::to_string(number));
        content.plans.push_back(plan);
    }
    const auto before = readPriceBook(writePriceBook(content));
    std::get<Graduated>(content.plans[7].charges.front().monthly).tiers[3].rate = Rate::parse("0.985").value();
    const auto after = readPriceBook(writePriceBook(content));
    if (!before || !after)
        return state.SkipWithError("not the books that are meant");
    for (auto _ : state)
        benchmark::DoNotOptimize(impactOf(**before, **after));
}
BENCHMARK(impactOnALargeBook);

/// A plan with an add-on for each of 499 further lines, as a draft is priced anew.
void fiveHundredLinesRepriced(benchmark::State& state)
{
    constexpr int lines = 500;
    BookContent content = *musicBook();
    Selection selection;
    selection.plan = "ensemble";
    selection.seats = 200;
    selection.billing = Billing::annual;
    for (int number = 1; number < lines; ++number) {
        AddOn addOn;
        addOn.id = AddOnId("service-" + std::to_string(number));
        addOn.name = "Service " + std::to_string(number);
        addOn.plans = {"ensemble"};
        Charge charge;
        charge.id = ChargeId(addOn.id.text());
        charge.name = addOn.name;
        charge.monthly = Flat{FlatAmount::parse(std::to_string(number)).value()};
        addOn.charges = {charge};
        content.addOns.push_back(addOn);
        selection.addOns.push_back(addOn.id);
    }
    const auto book = readPriceBook(writePriceBook(content));
    QuoteDetails details;
    details.customer = "Elm";
    if (!book)
        return state.SkipWithError("not the book that is meant");
    const auto draft = draftQuote(**book, selection, details, "draft");
    if (!draft || charged(*draft).lines().size() < lines)
        return state.SkipWithError("not the quote that is meant");
    for (auto _ : state)
        benchmark::DoNotOptimize(repriced(*draft, **book));
}
BENCHMARK(fiveHundredLinesRepriced);

void readShippedBook(benchmark::State& state)
{
    const Result<std::string> bytes = readBookBytes("music-learning");
    for (auto _ : state)
        benchmark::DoNotOptimize(readPriceBook(*bytes));
}
BENCHMARK(readShippedBook);

} // namespace
