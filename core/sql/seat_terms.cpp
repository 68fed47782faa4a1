#include "sql/seat_terms.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

#include "charges/amount.h"
#include "charges/list_total.h"
#include "money/sums.h"

namespace seatwise {

namespace {

Quantity seatQuantity(SeatCount seats)
{
    return Quantity::fromUnits(seats * Quantity::scale);
}

/// The first number of seats above a quantity.
SeatCount firstAbove(Quantity quantity)
{
    return quantity.units() / Quantity::scale + 1;
}

/// Where a model takes another form.
std::vector<SeatCount> turnsOf(const ChargeModel& model)
{
    std::vector<SeatCount> turns;
    for (const Tier& tier : tiersIn(model))
        if (tier.upTo)
            turns.push_back(firstAbove(*tier.upTo));
    if (const auto* const banded = std::get_if<Banded>(&model))
        for (const Band& band : banded->bands)
            turns.push_back((band.from.units() + Quantity::scale - 1) / Quantity::scale);
    if (const auto* const perUnit = std::get_if<PerUnit>(&model))
        turns.push_back(firstAbove(perUnit->included));
    if (const auto* const package = std::get_if<Package>(&model))
        turns.push_back(firstAbove(package->included));
    return turns;
}

Exact amountAt(const PeriodModel& period, SeatCount seats)
{
    return detail::amountOf(period.model, {seatQuantity(seats), {}}) * period.times;
}

/// The packages in which a model prices some seats; nothing where it prices them one by one.
std::optional<std::pair<SeatTerm::Packages, Rate>> packagesIn(const ChargeModel& model, SeatCount seats)
{
    if (const auto* const package = std::get_if<Package>(&model))
        return std::pair(SeatTerm::Packages{package->included, package->size},
                         seatQuantity(seats) > package->included ? package->amount : Rate());
    Quantity start;
    for (const Tier& tier : tiersIn(model)) {
        if (tier.upTo && *tier.upTo < seatQuantity(seats)) {
            start = *tier.upTo;
            continue;
        }
        if (tier.package.isZero())
            return std::nullopt;
        const Quantity beyond = std::holds_alternative<Volume>(model) ? Quantity() : start;
        return std::pair(SeatTerm::Packages{beyond, tier.package}, tier.rate);
    }
    return std::nullopt;
}

SeatTerm termOf(const PeriodModel& period, SeatCount from, SeatCount to)
{
    SeatTerm term{from, amountAt(period, from), {}};
    if (const auto packages = packagesIn(period.model, from)) {
        term.packages = packages->first;
        term.each = exact(packages->second) * period.times;
        term.base = term.base - Exact{term.each.units * term.count(from)};
    } else if (from < to) {
        term.each = amountAt(period, from + 1) - term.base;
    }
    return term;
}

/// The largest whole number that every engine counts with.
constexpr Wide largest = std::numeric_limits<std::int64_t>::max();

Wide minorUnit(const PriceBook& book)
{
    return detail::powerOfTen(Exact::places - book.currency.exponent);
}

Wide commonDivisor(Wide a, Wide b)
{
    while (b != 0)
        a = std::exchange(b, a % b);
    return a;
}

/// An amount in minor units.
Wide rounded(Exact amount, const PriceBook& book)
{
    return divideRounded(amount.units, minorUnit(book), book.rules.rounding);
}

std::optional<Money> boundOf(const std::optional<FlatAmount>& monthly, const PriceBook& book, Billing billing)
{
    if (!monthly)
        return std::nullopt;
    return tryRound(minimumFor(*monthly, billing), book.currency.exponent, book.rules.rounding);
}

/// What a term comes to, in minor units.
Wide minorOf(const SeatTerm& term, const PriceBook& book, SeatCount seats)
{
    const WholeTerm whole = wholeTerm(term, book);
    Wide minor = divideRounded(whole.base + whole.each * term.count(seats), whole.divisor, book.rules.rounding);
    if (term.least)
        minor = std::max(minor, minorUnits(*term.least, book));
    if (term.most)
        minor = std::min(minor, minorUnits(*term.most, book));
    return minor;
}

/// The sum of what recurs, lifted to the plan's minimum, in minor units.
Wide recurringOf(const SeatFormula& formula, const SeatStretch& stretch, const PriceBook& book, SeatCount seats)
{
    Wide sum = stretch.constant;
    for (const SeatTerm& term : stretch.recurring)
        sum += minorOf(term, book, seats);
    return formula.least ? std::max(sum, minorUnits(*formula.least, book)) : sum;
}

Wide totalOf(const SeatFormula& formula, const SeatStretch& stretch, const PriceBook& book, SeatCount seats)
{
    const Wide recurring = recurringOf(formula, stretch, book, seats);
    Wide total = recurring - divideRounded(recurring * formula.offTimes, formula.offOf, book.rules.rounding) +
                 stretch.onceConstant;
    for (const SeatTerm& term : stretch.once)
        total += minorOf(term, book, seats);
    return total;
}

/// Whether what a term is made of stays within 64 bits.
bool fits(const SeatTerm& term, const PriceBook& book, SeatCount seats)
{
    const WholeTerm whole = wholeTerm(term, book);
    const Wide counted = term.packages ? Wide{seats} * Quantity::scale + term.packages->size.units() : Wide{seats};
    return counted <= largest && whole.divisor <= largest / 4 &&
           (whole.base + whole.each * term.count(seats)) * 2 + whole.divisor <= largest;
}

/// Whether everything that is reckoned for some seats does, and the total as money too.
bool fits(const SeatFormula& formula, const SeatStretch& stretch, const PriceBook& book, SeatCount seats)
{
    const auto fitsTerm = [&](const SeatTerm& term) { return fits(term, book, seats); };
    if (!std::all_of(stretch.recurring.begin(), stretch.recurring.end(), fitsTerm) ||
        !std::all_of(stretch.once.begin(), stretch.once.end(), fitsTerm))
        return false;
    const Wide recurring = recurringOf(formula, stretch, book, seats);
    const Wide inMoney = detail::powerOfTen(Money::places - book.currency.exponent);
    return recurring * formula.offTimes * 2 + formula.offOf <= largest &&
           (recurring + totalOf(formula, stretch, book, seats)) * inMoney <= largest;
}

/// The most seats of the stretches, up to which all fit.
SeatCount provenTo(const SeatFormula& formula, const PriceBook& book)
{
    SeatCount proven = formula.stretches.front().from - 1;
    for (const SeatStretch& stretch : formula.stretches) {
        SeatCount above = stretch.to + 1;
        SeatCount last = stretch.from - 1;
        while (last + 1 < above) {
            const SeatCount middle = last + (above - last) / 2;
            (fits(formula, stretch, book, middle) ? last : above) = middle;
        }
        if (last < stretch.to)
            return std::max(last, proven);
        proven = last;
    }
    return proven;
}

void addCharge(SeatStretch& stretch, const PriceBook& book, const Charge& charge, Billing billing)
{
    const PeriodModel period = modelFor(charge, billing);
    const auto least = boundOf(charge.minimum, book, billing);
    const auto most = boundOf(charge.maximum, book, billing);
    if (isPerSeat(charge.unit)) {
        SeatTerm term = termOf(period, stretch.from, stretch.to);
        term.least = least;
        term.most = most;
        stretch.recurring.push_back(term);
        if (charge.once)
            stretch.once.push_back(termOf({*charge.once, 1}, stretch.from, stretch.to));
        return;
    }
    const Measure standing{standingQuantity(charge, stretch.from), {}};
    stretch.constant += rounded(chargedFor(charge, billing, standing), book);
    if (charge.once)
        stretch.onceConstant += rounded(detail::amountOf(*charge.once, standing), book);
}

std::vector<SeatCount> turnsOf(const Plan& plan, Billing billing, SeatCount last)
{
    std::vector<SeatCount> turns{plan.seats.min};
    for (const Charge& charge : plan.charges)
        if (isPerSeat(charge.unit)) {
            const auto add = [&turns](const std::vector<SeatCount>& more) {
                turns.insert(turns.end(), more.begin(), more.end());
            };
            add(turnsOf(modelFor(charge, billing).model));
            if (charge.once)
                add(turnsOf(*charge.once));
        }
    std::erase_if(turns, [&](SeatCount turn) { return turn < plan.seats.min || turn > last; });
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
    return turns;
}

} // namespace

Wide minorUnits(Money money, const PriceBook& book)
{
    return money.units() / detail::powerOfTen(Money::places - book.currency.exponent);
}

std::int64_t SeatTerm::count(SeatCount seats) const noexcept
{
    if (!packages)
        return seats - from;
    const std::int64_t charged = seats * Quantity::scale - packages->beyond.units();
    return charged <= 0 ? 0 : (charged + packages->size.units() - 1) / packages->size.units();
}

WholeTerm wholeTerm(const SeatTerm& term, const PriceBook& book)
{
    const Wide minor = minorUnit(book);
    const Wide common = commonDivisor(commonDivisor(minor, term.base.units), term.each.units);
    return {term.base.units / common, term.each.units / common, minor / common};
}

SeatFormula seatFormula(const PriceBook& book, const Plan& plan, Billing billing)
{
    SeatFormula formula;
    formula.plan = &plan;
    formula.billing = billing;
    formula.least = boundOf(plan.minimum, book, billing);
    const Percent off = periodDiscount(book.rules, billing);
    constexpr std::int64_t whole = 100 * Percent::scale;
    const std::int64_t common = std::gcd(off.units(), whole);
    formula.offTimes = off.units() / common;
    formula.offOf = whole / common;
    const SeatCount last = std::min(plan.seats.max.value_or(maxQuantity), maxQuantity);
    const std::vector<SeatCount> turns = turnsOf(plan, billing, last);
    for (std::size_t i = 0; i < turns.size(); ++i) {
        SeatStretch stretch{turns[i], i + 1 < turns.size() ? turns[i + 1] - 1 : last, {}, 0, {}, 0};
        for (const Charge& charge : plan.charges)
            addCharge(stretch, book, charge, billing);
        formula.stretches.push_back(std::move(stretch));
    }
    formula.provenTo = provenTo(formula, book);
    return formula;
}

SeatCount provenForAll(const std::vector<SeatFormula>& formulas) noexcept
{
    SeatCount proven = maxQuantity;
    for (const SeatFormula& formula : formulas)
        if (formula.provenTo < std::min(formula.plan->seats.max.value_or(maxQuantity), maxQuantity))
            proven = std::min(proven, formula.provenTo);
    return proven;
}

std::optional<Money> totalBy(const SeatFormula& formula, const PriceBook& book, SeatCount seats)
{
    if (seats > formula.provenTo || !formula.plan->seats.admits(seats))
        return std::nullopt;
    const auto stretch = std::find_if(formula.stretches.begin(), formula.stretches.end(),
                                      [seats](const SeatStretch& each) { return seats <= each.to; });
    return Money::fromUnits(static_cast<std::int64_t>(totalOf(formula, *stretch, book, seats)) *
                            detail::powerOfTen(Money::places - book.currency.exponent));
}

} // namespace seatwise
