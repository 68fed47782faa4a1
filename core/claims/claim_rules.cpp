#include "claims/claim_rules.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <vector>

#include "claims/claim_figures.h"
#include "claims/observed_billing.h"
#include "claims/observed_plans.h"
#include "money/quotient.h"
#include "offers/negotiated.h"
#include "pricing/curve.h"
#include "pricing/price.h"
#include "text/find.h"
#include "words/book_words.h"
#include "words/general_words.h"

namespace seatwise {

namespace {

Message seatLimit(const PriceBook& book, const Plan* plan, std::string_view)
{
    if (!plan->seats.max)
        return words::unlimited();
    const Billing billing = plan->billing.front();
    return totalFor(book, *plan, *plan->seats.max + 1, billing) ? words::exceeded()
                                                                : words::wholeFigure(*plan->seats.max);
}

Message unlimitedSeats(const PriceBook&, const Plan* plan, std::string_view)
{
    return plan->seats.max ? words::noUpTo(*plan->seats.max) : words::yes();
}

Message seatsSupported(const PriceBook& book, const Plan*, std::string_view published)
{
    const auto seats = Quantity::parse(published);
    if (!seats || !seats->isWhole() || !recommend(book, seats->wholePart(), Billing::monthly))
        return words::noPlanAdmitsThem();
    return words::plain(published);
}

/// Whether any plan sells so many seats at negotiated rates.
bool isNegotiable(const PriceBook& book, SeatCount seats)
{
    const NegotiatedRates nothing{{{maxQuantity, Rate{}}}, "-"};
    return std::any_of(book.plans.begin(), book.plans.end(), [&](const Plan& plan) {
        return plan.seats.admits(seats) && checkNegotiated(book, plan, seats, plan.billing.front(), nothing);
    });
}

Message negotiatedFrom(const PriceBook& book, const Plan*, std::string_view)
{
    if (!book.rules.negotiatedFrom)
        return words::never();
    const SeatCount from = *book.rules.negotiatedFrom;
    if (isNegotiable(book, from - 1))
        return words::negotiatedBelow(from);
    return isNegotiable(book, from) ? words::wholeFigure(from) : words::notNegotiatedAt(from);
}

Message currency(const PriceBook& book, const Plan*, std::string_view)
{
    return words::plain(book.currency.code);
}

/// The rates of the charge for credits of a plan; empty when it has none.
std::vector<Rate> creditRates(const Plan& plan)
{
    std::vector<Rate> rates;
    const Charge* charge = findWhere(plan.charges, [](const Charge& each) { return isCredit(each.unit); });
    if (!charge || jumpsByPackages(charge->monthly))
        return rates;
    if (const auto* perUnit = std::get_if<PerUnit>(&charge->monthly))
        rates.push_back(perUnit->rate);
    std::ranges::transform(tiersIn(charge->monthly), std::back_inserter(rates), &Tier::rate);
    return rates;
}

Message creditRate(const PriceBook&, const Plan* plan, std::string_view published)
{
    const std::vector<Rate> rates = creditRates(*plan);
    return rates.empty() ? words::noCredits() : Figure{rates.front()}.rounded(decimalsOf(published));
}

Message creditVolumeDiscount(const PriceBook&, const Plan* plan, std::string_view)
{
    const std::vector<Rate> rates = creditRates(*plan);
    const bool falls = std::adjacent_find(rates.begin(), rates.end(), std::less_equal<>()) == rates.end();
    return rates.size() > 1 && falls ? words::yes() : words::no();
}

/// What becomes of credits that are left, as options of the command line say it: "capped:500".
Message creditRollover(const PriceBook& book, const Plan*, std::string_view)
{
    const CreditRollover rollover = book.rules.creditRollover.value_or(CreditRollover());
    switch (rollover.policy) {
    case CreditRollover::Policy::none:
        break;
    case CreditRollover::Policy::full:
        return words::plain("full");
    case CreditRollover::Policy::capped:
        return words::plain("capped:" + rollover.cap.value_or(Quantity()).toString());
    case CreditRollover::Policy::expires:
        return words::plain("expires:" + std::to_string(rollover.months.value_or(0)));
    case CreditRollover::Policy::percent:
        return words::plain("percent:" + rollover.percent.value_or(Percent()).toString());
    }
    return words::plain("none");
}

/// A break-even further away than this is none.
constexpr SeatCount farthestBreakEven = 10'000;
/// Where a plan has no last seat, its last band is looked at this many times as far as it begins.
constexpr SeatCount farSide = 10;

/// The first and last seat of each stretch of the plan's seats on which the price is one straight line.
std::vector<SeatCount> stretchEnds(const Plan& plan, Billing billing)
{
    std::vector<SeatCount> ends{plan.seats.min};
    for (const SeatCount start : boundaries(plan, billing)) {
        ends.push_back(start - 1);
        ends.push_back(start);
    }
    const SeatCount last = std::max<SeatCount>(ends.back(), 1);
    ends.push_back(plan.seats.max.value_or(std::min(last * farSide, maxQuantity)));
    return ends;
}

/// A rule that names no plan is about every subscription.
bool isMeant(const Plan& candidate, const Plan* named)
{
    return named ? &candidate == named : candidate.kind == PlanKind::subscription;
}

/// The annual saving in percent at the ends of every band; the first that is not the published one, if there is such.
Message annualSaving(const PriceBook& book, const Plan* named, std::string_view published)
{
    Message computed = words::noPlanBilledBothWays();
    for (const Plan& plan : book.plans) {
        if (!isMeant(plan, named))
            continue;
        for (const SeatCount seats : stretchEnds(plan, Billing::monthly)) {
            const auto saving = annualSavingPercent(book, plan, seats);
            if (!saving)
                continue;
            computed = saving->rounded(decimalsOf(published));
            if (computed.english() != published)
                return computed;
        }
    }
    return computed;
}

/// "yes" when the total per seat falls from each end of a band to the next, else where it does not.
Message perSeatFalls(const PriceBook& book, const Plan* named, std::string_view)
{
    for (const Plan& plan : book.plans) {
        if (!isMeant(plan, named))
            continue;
        const std::vector<SeatCount> ends = stretchEnds(plan, plan.billing.front());
        for (std::size_t i = 1; i < ends.size(); ++i) {
            const auto before = totalFor(book, plan, ends[i - 1], plan.billing.front());
            const auto after = totalFor(book, plan, ends[i], plan.billing.front());
            if (before && after && ends[i - 1] < ends[i] &&
                Quotient(*before) * ends[i] <= Quotient(*after) * ends[i - 1])
                return words::perSeatDoesNotFall(ends[i]);
        }
    }
    return words::yes();
}

/// The first seat count at which the plan one upgrades to costs no more than this plan's line, drawn on beyond its
/// last seat.
Message breakEven(const PriceBook& book, const Plan* plan, std::string_view)
{
    const Plan* other = plan->upgradesTo.empty() ? nullptr : book.findPlan(plan->upgradesTo.front());
    if (!other)
        return words::noPlanToUpgradeTo();
    Plan line = *plan;
    line.seats.max.reset();
    const SeatCount start = std::max(plan->seats.min, other->seats.min);
    for (SeatCount seats = start; seats <= start + farthestBreakEven; ++seats) {
        const auto here = totalFor(book, line, seats, Billing::monthly);
        const auto there = totalFor(book, *other, seats, Billing::monthly);
        if (here && there && *there <= *here)
            return words::wholeFigure(seats);
    }
    return words::none();
}

/// What the cost per seat of an unlimited plan tends to: the rate of its last band, which it never reaches.
Message perSeatStabilises(const PriceBook& book, const Plan* plan, std::string_view published)
{
    const auto starts = boundaries(*plan, Billing::monthly);
    const SeatCount seats = starts.empty() ? plan->seats.min : starts.back();
    const auto rate = findClaimField("band_rate")->compute({book, *plan, seats, Billing::monthly});
    return rate ? rate->rounded(decimalsOf(published)) : rate.error().message;
}

using Value = ClaimValue;

constexpr std::array<ClaimRule, 36> claimRules = {{
    {"annual_saving", words::howAnnualSaving, {false, Value::number}, annualSaving},
    {"seat_limit", words::howSeatLimit, {true, Value::number}, seatLimit},
    {"unlimited_seats", words::howUnlimitedSeats, {true, Value::none}, unlimitedSeats},
    {"seats_supported", words::howSeatsSupported, {false, Value::number}, seatsSupported},
    {"per_seat_falls", words::howPerSeatFalls, {false, Value::none}, perSeatFalls},
    {"break_even", words::howBreakEven, {true, Value::number}, breakEven},
    {"per_seat_stabilises", words::howPerSeatStabilises, {true, Value::number}, perSeatStabilises},
    {"upgrade_anytime", words::howUpgradeAnytime, {true, Value::words}, nullptr, upgradeAtOnce},
    {"downgrade_at_period_end", words::howDowngradeWaits, {false, Value::none}, nullptr, downgradeWaits},
    {"trial_converts_before_end", words::howTrialConversion, {true, Value::number}, nullptr, lastTrialDay},
    {"trial_converts_to", words::howTrialTargets, {true, Value::words}, nullptr, trialTargets},
    {"billing_options", words::howBillingOptions, {true, Value::words}, nullptr, billingPeriods},
    {"negotiated_from", words::howNegotiatedFrom, {false, Value::number}, negotiatedFrom},
    {"summer_pause", words::howSummerPause, {false, Value::none}, nullptr, summerPauseSaves},
    {"academic_year", words::howAcademicYear, {false, Value::none}, nullptr, academicAlignment},
    {"currency", words::howCurrency, {false, Value::words}, currency},
    {"rounding_cent", words::howRoundingCent, {false, Value::number}, nullptr, smallestAmount},
    {"precision", words::howPrecision, {false, Value::number}, nullptr, keptDecimals},
    {"tax_excluded", words::howTaxExcluded, {false, Value::none}, nullptr, taxExcluded},
    {"billing_cycle_monthly", words::howMonthlyCycle, {false, Value::words}, nullptr, monthlyPeriod},
    {"payment_due_monthly", words::howMonthlyDueDay, {false, Value::words}, nullptr, monthlyDueDay},
    {"proration_monthly", words::howMonthlyProration, {false, Value::words}, nullptr, monthlyDivisor},
    {"proration_until_monthly", words::howMonthlyProrationEnd, {false, Value::words}, nullptr, monthlyProrationEnd},
    {"seat_change_monthly", words::howMonthlySeatChange, {false, Value::words}, nullptr, monthlySeatChange},
    {"cancellation_monthly", words::howMonthlyCancellation, {false, Value::words}, nullptr, monthlyCancellation},
    {"billing_cycle_quarterly", words::howQuarterlyCycle, {false, Value::words}, nullptr, quarterlyPeriod},
    {"billing_cycle_semiannual", words::howSemiannualCycle, {false, Value::words}, nullptr, semiannualPeriod},
    {"billing_cycle_annual", words::howAnnualCycle, {false, Value::words}, nullptr, annualPeriod},
    {"payment_due_annual", words::howAnnualDueDay, {false, Value::words}, nullptr, annualDueDay},
    {"proration_annual", words::howAnnualProration, {false, Value::number}, nullptr, annualDivisor},
    {"seat_addition_annual", words::howAnnualAddition, {false, Value::words}, nullptr, annualSeatAddition},
    {"seat_removal_annual", words::howAnnualRemoval, {false, Value::words}, nullptr, annualSeatRemoval},
    {"cancellation_annual", words::howAnnualCancellation, {false, Value::words}, nullptr, annualCancellation},
    {"credit_rate", words::howCreditRate, {true, Value::number}, creditRate},
    {"credit_rollover", words::howCreditRollover, {false, Value::words}, creditRollover},
    {"credit_volume_discount", words::howCreditVolumeDiscount, {true, Value::none}, creditVolumeDiscount},
}};

} // namespace

std::span<const std::string_view> claimRuleNames()
{
    static constexpr auto names = namesOf(claimRules);
    return names;
}

const ClaimRule* findClaimRule(std::string_view name) noexcept
{
    return findBy(claimRules, &ClaimRule::name, name);
}

} // namespace seatwise
