#include "district/pooling.h"

#include "money/apportion.h"
#include "money/quotient.h"
#include "money/sums.h"
#include "pricing/price.h"
#include "words/analysis_words.h"

namespace seatwise {

namespace {

/// The least a plan admits that is not below `seats`.
std::optional<SeatCount> minAdmitted(const SeatRange& range, SeatCount seats)
{
    if (seats <= range.min)
        return range.min;
    const SeatCount steps = (seats - range.min + range.step - 1) / range.step;
    const SeatCount count = range.min + steps * range.step;
    return range.admits(count) ? std::optional(count) : std::nullopt;
}

Result<void> checkSchools(const std::vector<School>& schools)
{
    if (schools.empty() || schools.size() > maxSchools)
        return misused(words::schoolsOutOfRange(schools.size(), maxSchools));
    for (const School& school : schools)
        if (school.seats < 1 || school.seats > maxSeatsOfSchool)
            return misused(words::schoolSeatsOutOfRange(school.name, school.seats, maxSeatsOfSchool));
    return {};
}

Percent savingPercent(Money saving, Money separate)
{
    if (separate.isZero())
        return {};
    return *nearest(ratio(saving, separate) * 100, Percent::step(2), Rounding::half_up);
}

/// Gives each school that joins its share of the pool, priced as one customer.
Result<void> share(Pool& pool, const PriceBook& book, const std::vector<School>& schools, Billing billing,
                   Percent policy)
{
    std::vector<std::int64_t> weights;
    weights.reserve(schools.size());
    for (const School& school : schools)
        weights.push_back(school.joins ? school.seats : 0);
    for (const std::int64_t weight : weights)
        pool.seats += weight;
    if (pool.seats == 0)
        return {};
    const auto together = TRY(ownPrice(book, pool.seats, billing, policy));
    pool.plan = together.plan->id;
    pool.pooledOnce = together.once;
    const std::vector<Money> shares = apportion(together.total, weights, book.currency);
    for (std::size_t i = 0; i < schools.size(); ++i)
        if (schools[i].joins)
            pool.shares[i].amount = shares[i];
    return {};
}

} // namespace

Result<OwnPrice> ownPrice(const PriceBook& book, SeatCount seats, Billing billing, Percent policy)
{
    std::optional<OwnPrice> best;
    for (const Plan& plan : book.plans) {
        const auto charged = minAdmitted(plan.seats, seats);
        if (plan.kind != PlanKind::subscription || !charged)
            continue;
        const auto total = totalFor(book, plan, *charged, billing, policy);
        const auto recurring = recurringFor(book, plan, *charged, billing, policy);
        if (!total || !recurring)
            continue;
        const bool admits = *charged == seats;
        const bool bestAdmits = best && best->seatsCharged == seats;
        if (!best || (admits && !bestAdmits) || (admits == bestAdmits && *total < best->total))
            best = OwnPrice{&plan, *charged, *total, *total - *recurring};
    }
    if (best)
        return *best;
    return tl::make_unexpected(recommend(book, seats, billing).error());
}

Result<Pool> pool(const PriceBook& book, const std::vector<School>& schools, Billing billing, Percent policy)
{
    TRY(checkSchools(schools));
    Pool pool;
    Money outside; // charged once, of the schools that do not join
    pool.shares.reserve(schools.size());
    for (const School& school : schools) {
        const auto own = TRY(ownPrice(book, school.seats, billing, policy));
        pool.shares.push_back({school.name, school.seats, own.total, own.total, own.plan->id});
        pool.separateOnce = TRY(add(pool.separateOnce, own.once));
        if (!school.joins)
            outside = TRY(add(outside, own.once));
    }
    TRY(share(pool, book, schools, billing, policy));
    pool.pooledOnce = TRY(add(pool.pooledOnce, outside));
    pool.separate = TRY(sumOf(pool.shares, &SchoolShare::separate));
    pool.pooled = TRY(sumOf(pool.shares, &SchoolShare::amount));
    pool.saving = pool.separate - pool.pooled;
    pool.savingPercent = savingPercent(pool.saving, pool.separate);
    return pool;
}

} // namespace seatwise
