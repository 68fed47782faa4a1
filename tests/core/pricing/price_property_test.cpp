#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "charges/amount.h"
#include "charges/band.h"
#include "money/sums.h"
#include "pricing/arithmetic.h"
#include "pricing/books.h"
#include "pricing/curve.h"
#include "pricing/generated_book.h"
#include "values.h"

namespace seatwise::price_property_test {

namespace {

using namespace test;

/// A price of a generated book, with all that it was made from.
struct Priced
{
    GeneratedBook generated;
    Billing billing;
    SeatCount seats;
    Price price;
};

Priced anyPrice(Rates rates)
{
    auto generated = *anyBook(rates, Models::any).as("book");
    const Billing billing = *anyBilling().as("billing");
    const SeatCount seats = *anySeats(generated.plan(), billing).as("seats");
    const Price price = priceOf(generated.book, select("team", seats, billing));
    return {std::move(generated), billing, seats, price};
}

RC_GTEST_PROP(PriceProperty, LinesSumToTheSubtotal, ())
{
    const Priced priced = anyPrice(Rates::fine);
    RC_ASSERT(seatwise::sumOf(priced.price.lines(), &Line::amount) == priced.price.subtotal());
}

RC_GTEST_PROP(PriceProperty, SubtotalLessDiscountsIsTheTotal, ())
{
    const Priced priced = anyPrice(Rates::fine);
    Money left = priced.price.subtotal();
    for (const Discount& discount : priced.price.discounts())
        left -= discount.amount;
    RC_ASSERT(left == priced.price.total());
}

RC_GTEST_PROP(PriceProperty, TheTotalAloneIsTheTotalOfThePrice, ())
{
    const Priced priced = anyPrice(Rates::fine);
    RC_ASSERT(totalFor(priced.generated.book, priced.generated.plan(), priced.seats, priced.billing) ==
              priced.price.total());
}

RC_GTEST_PROP(PriceProperty, EveryAmountIsInWholeCents, ())
{
    const Priced priced = anyPrice(Rates::fine);
    for (const Line& line : priced.price.lines())
        RC_ASSERT(line.amount.units() % 100 == 0);
    RC_ASSERT(priced.price.total().units() % 100 == 0);
}

RC_GTEST_PROP(PriceProperty, NoAmountButWhatCutsToAMaximumIsNegative, ())
{
    const Priced priced = anyPrice(Rates::fine);
    for (const Line& line : priced.price.lines())
        RC_ASSERT(line.amount.isNegative() == (line.kind == LineKind::maximum));
    RC_ASSERT(!priced.price.total().isNegative());
}

RC_GTEST_PROP(PriceProperty, ALineIsWithinACentOfItsProduct, ())
{
    const Priced priced = anyPrice(Rates::fine);
    const Exact aCent = exact(money("0.01"));
    for (const Line& line : priced.price.lines()) {
        if (!line.rate)
            continue;
        const Exact off = exact(line.amount) - product(line.quantity, *line.rate);
        RC_ASSERT(off <= aCent);
        RC_ASSERT(exact(money("-0.01")) <= off);
    }
}

RC_GTEST_PROP(PriceProperty, AChargeIsRoundedOnce, ())
{
    const Priced priced = anyPrice(Rates::fine);
    const PriceBook& book = priced.generated.book;
    Money expected;
    for (const Charge& charge : priced.generated.plan().charges) {
        const Exact own = amountOf(charge, priced.billing, {standingQuantity(charge, priced.seats), {}});
        const auto rounded = [&](Exact amount) { return round(amount, book.currency, book.rules.rounding).value(); };
        const auto ofPeriod = [&](FlatAmount month) { return rounded(exact(month) * months(priced.billing)); };
        Money charged = std::max(rounded(own), ofPeriod(charge.minimum.value_or(Rate{})));
        if (charge.maximum)
            charged = std::min(charged, ofPeriod(*charge.maximum));
        expected = add(expected, charged).value();
    }
    if (const auto minimum = priced.generated.plan().minimum)
        expected = std::max(
            expected, round(exact(*minimum) * months(priced.billing), book.currency, book.rules.rounding).value());
    for (const Charge& charge : priced.generated.plan().charges)
        if (charge.once) {
            Charge once = charge;
            once.monthly = *charge.once;
            const Exact own = amountOf(once, Billing::monthly, {standingQuantity(charge, priced.seats), {}});
            expected = add(expected, round(own, book.currency, book.rules.rounding).value()).value();
        }
    RC_ASSERT(priced.price.subtotal() == expected);
}

RC_GTEST_PROP(PriceProperty, TheWorkingIsSound, ())
{
    const Priced priced = anyPrice(Rates::fine);
    for (const std::string& step : inEnglish(priced.price.working()))
        for (const Equation& equation : equationsIn(step))
            RC_ASSERT(faultOf(equation) == std::string());
}

RC_GTEST_PROP(PriceProperty, TheTotalNeverFallsWithMoreSeats, ())
{
    const auto generated = *anyBook(Rates::fine, Models::rising).as("book");
    const Billing billing = *anyBilling().as("billing");
    const Plan& plan = generated.plan();
    const SeatCount a = *anySeats(plan, billing).as("a");
    const SeatCount b = *anySeats(plan, billing).as("b");
    RC_ASSERT(*totalFor(generated.book, plan, std::min(a, b), billing) <=
              *totalFor(generated.book, plan, std::max(a, b), billing));
}

RC_GTEST_PROP(PriceProperty, TheNextSeatIsTheDifferenceOfTwoTotalsAtWholeCentRates, ())
{
    auto generated = *anyBook(Rates::wholeCents, Models::any).as("book");
    Plan& plan = generated.book.plans.front();
    generated.book.rules.annualDiscount = {};
    generated.book.rules.periodDiscounts = {};
    plan.minimum.reset();
    plan.charges.front().minimum.reset();
    plan.charges.front().maximum.reset();
    plan.charges.front().once.reset();
    const Billing billing = *anyBilling().as("billing");
    const SeatCount count = *anySeats(plan, billing).as("seats");
    const auto next = nextSeatRate(plan, count, billing);
    RC_PRE(next.has_value());
    const Money now = *totalFor(generated.book, plan, count, billing);
    const Money then = *totalFor(generated.book, plan, count + plan.seats.step, billing);
    RC_ASSERT(exact(*next) == exact(then) - exact(now));
}

RC_GTEST_PROP(PriceProperty, TheBandHoldsTheSeats, ())
{
    const Priced priced = anyPrice(Rates::fine);
    const auto& band = priced.price.band();
    if (!band)
        return; // the price does not depend on the seats
    RC_ASSERT(band->from <= priced.seats);
    RC_ASSERT(!band->to || priced.seats <= *band->to);
    RC_ASSERT(!band->nextFrom || band->to == *band->nextFrom - 1);
}

RC_GTEST_PROP(BudgetProperty, TheSeatsFitAndNoAdmittedCountAboveThemDoes, ())
{
    auto generated = *anyBook(Rates::fine, Models::any).as("book");
    Plan& plan = generated.book.plans.front();
    plan.seats.max = plan.seats.max.value_or(plan.seats.min + 900);
    const Billing billing = *anyBilling().as("billing");
    const Money cents = Money::fromUnits(*rc::gen::inRange<std::int64_t>(-2, 3).as("cents") * 100);
    const Money total = *totalFor(generated.book, plan, *anySeats(plan, billing).as("seats"), billing);
    const Money budget = add(total, cents).value();
    const Percent policy = periodDiscount(generated.book.rules, billing);
    std::optional<SeatCount> most;
    for (SeatCount count = plan.seats.min; count <= *plan.seats.max; count += plan.seats.step)
        if (*totalFor(generated.book, plan, count, billing) <= budget)
            most = count;
    const auto fit = seatsForBudget(generated.book, plan, billing, policy, budget);
    RC_ASSERT(fit.has_value() == most.has_value());
    if (!fit)
        return;
    RC_ASSERT(fit->seats == *most);
    RC_ASSERT(fit->total == totalFor(generated.book, plan, *most, billing));
    RC_ASSERT(budget - fit->total == fit->left);
}

RC_GTEST_PROP(BudgetProperty, IsTheInverseOfThePriceOfARisingList, ())
{
    auto generated = *anyBook(Rates::fine, Models::rising).as("book");
    Plan& plan = generated.book.plans.front();
    plan.seats.max = plan.seats.max.value_or(plan.seats.min + 900);
    const Billing billing = *anyBilling().as("billing");
    const SeatCount count = *anySeats(plan, billing).as("seats");
    const Money total = *totalFor(generated.book, plan, count, billing);
    const auto fit =
        seatsForBudget(generated.book, plan, billing, periodDiscount(generated.book.rules, billing), total).value();
    RC_ASSERT(fit.seats >= count);
    RC_ASSERT(fit.total == total);
    RC_ASSERT(fit.left.isZero());
}

RC_GTEST_PROP(CurveProperty, ASampleHasTheValuesOfTheFullCurve, ())
{
    const auto generated = *anyBook(Rates::fine, Models::any).as("book");
    const Plan& plan = generated.plan();
    const Billing billing = *anyBilling().as("billing");
    const Percent policy = periodDiscount(generated.book.rules, billing);
    const SeatCount last = *anySeats(plan, billing).as("last");
    const auto all = curve(generated.book, plan, billing, policy, plan.seats.min, last).value();
    const int points = *rc::gen::inRange(2, 40).as("points");
    const auto some = sampledCurve(generated.book, plan, billing, policy, plan.seats.min, last, points).value();
    RC_ASSERT(some.front() == all.front());
    RC_ASSERT(some.back() == all.back());
    for (const CurvePoint& point : some)
        RC_ASSERT(point == all.at(static_cast<std::size_t>((point.seats - plan.seats.min) / plan.seats.step)));
}

RC_GTEST_PROP(CurveProperty, ASampleHasTheAdmittedSeatsOnBothSidesOfEachBoundary, ())
{
    const auto generated = *anyBook(Rates::fine, Models::any).as("book");
    const Plan& plan = generated.plan();
    const Billing billing = *anyBilling().as("billing");
    const SeatCount last = *anySeats(plan, billing).as("last");
    const auto has = [&](const std::vector<CurvePoint>& points, SeatCount seats) {
        return std::any_of(points.begin(), points.end(), [seats](const CurvePoint& p) { return p.seats == seats; });
    };
    const auto points = sampledCurve(generated.book, plan, billing, Percent{}, plan.seats.min, last, 2).value();
    for (const SeatCount boundary : boundaries(plan, billing)) {
        const SeatCount below = plan.seats.min + (boundary - 1 - plan.seats.min) / plan.seats.step * plan.seats.step;
        if (below + plan.seats.step > last)
            continue;
        RC_ASSERT(has(points, below));
        RC_ASSERT(has(points, below + plan.seats.step));
    }
}

} // namespace

} // namespace seatwise::price_property_test
