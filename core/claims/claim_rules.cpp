#include "claims/claim_rules.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <vector>

#include "claims/claim_curves.h"
#include "claims/claim_figures.h"
#include "claims/observed_rules.h"
#include "offers/negotiated.h"
#include "pricing/price.h"
#include "words/book_words.h"

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
    const NegotiatedRates nothing{{{largestQuantity, Rate{}}}, "to see whether it is allowed"};
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

/// The charge for credits of a plan; null when it has none.
const Charge* creditCharge(const Plan& plan)
{
    const auto it = std::find_if(plan.charges.begin(), plan.charges.end(),
                                 [](const Charge& charge) { return isCredit(charge.unit); });
    return it == plan.charges.end() ? nullptr : &*it;
}

std::vector<Rate> creditRates(const Plan& plan)
{
    const auto rateOf = [](const Tier& tier) { return tier.rate; };
    std::vector<Rate> rates;
    const Charge* charge = creditCharge(plan);
    if (!charge)
        return rates;
    if (const auto* perUnit = std::get_if<PerUnit>(&charge->monthly))
        rates.push_back(perUnit->rate);
    if (const auto* graduated = std::get_if<Graduated>(&charge->monthly))
        std::transform(graduated->tiers.begin(), graduated->tiers.end(), std::back_inserter(rates), rateOf);
    if (const auto* volume = std::get_if<Volume>(&charge->monthly))
        std::transform(volume->tiers.begin(), volume->tiers.end(), std::back_inserter(rates), rateOf);
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

using Value = ClaimValue;

constexpr std::array<ClaimRule, 33> rules = {{
    {"annual_saving", words::howAnnualSaving, false, Value::number, annualSaving},
    {"seat_limit", words::howSeatLimit, true, Value::number, seatLimit},
    {"unlimited_seats", words::howUnlimitedSeats, true, Value::none, unlimitedSeats},
    {"seats_supported", words::howSeatsSupported, false, Value::number, seatsSupported},
    {"per_seat_falls", words::howPerSeatFalls, false, Value::none, perSeatFalls},
    {"break_even", words::howBreakEven, true, Value::number, breakEven},
    {"per_seat_stabilises", words::howPerSeatStabilises, true, Value::number, perSeatStabilises},
    {"upgrade_anytime", words::howUpgradeAnytime, true, Value::words, nullptr, upgradeAtOnce},
    {"downgrade_at_period_end", words::howDowngradeWaits, false, Value::none, nullptr, downgradeWaits},
    {"trial_converts_before_end", words::howTrialConversion, true, Value::number, nullptr, lastTrialDay},
    {"trial_converts_to", words::howTrialTargets, true, Value::words, nullptr, trialTargets},
    {"billing_options", words::howBillingOptions, true, Value::words, nullptr, billingPeriods},
    {"negotiated_from", words::howNegotiatedFrom, false, Value::number, negotiatedFrom},
    {"summer_pause", words::howSummerPause, false, Value::none, nullptr, summerPauseSaves},
    {"academic_year", words::howAcademicYear, false, Value::none, nullptr, academicAlignment},
    {"currency", words::howCurrency, false, Value::words, currency},
    {"rounding_cent", words::howRoundingCent, false, Value::number, nullptr, smallestAmount},
    {"precision", words::howPrecision, false, Value::number, nullptr, keptDecimals},
    {"tax_excluded", words::howTaxExcluded, false, Value::none, nullptr, taxExcluded},
    {"billing_cycle_monthly", words::howMonthlyCycle, false, Value::words, nullptr, monthlyPeriod},
    {"payment_due_monthly", words::howMonthlyDueDay, false, Value::words, nullptr, monthlyDueDay},
    {"proration_monthly", words::howMonthlyProration, false, Value::words, nullptr, monthlyDivisor},
    {"proration_until_monthly", words::howMonthlyProrationEnd, false, Value::words, nullptr, monthlyProrationEnd},
    {"seat_change_monthly", words::howMonthlySeatChange, false, Value::words, nullptr, monthlySeatChange},
    {"cancellation_monthly", words::howMonthlyCancellation, false, Value::words, nullptr, monthlyCancellation},
    {"billing_cycle_annual", words::howAnnualCycle, false, Value::words, nullptr, annualPeriod},
    {"payment_due_annual", words::howAnnualDueDay, false, Value::words, nullptr, annualDueDay},
    {"proration_annual", words::howAnnualProration, false, Value::number, nullptr, annualDivisor},
    {"seat_addition_annual", words::howAnnualAddition, false, Value::words, nullptr, annualSeatAddition},
    {"seat_removal_annual", words::howAnnualRemoval, false, Value::words, nullptr, annualSeatRemoval},
    {"cancellation_annual", words::howAnnualCancellation, false, Value::words, nullptr, annualCancellation},
    {"credit_rate", words::howCreditRate, true, Value::number, creditRate},
    {"credit_volume_discount", words::howCreditVolumeDiscount, true, Value::none, creditVolumeDiscount},
}};

} // namespace

std::span<const std::string_view> claimRuleNames()
{
    static const auto names = [] {
        std::array<std::string_view, rules.size()> list;
        std::transform(rules.begin(), rules.end(), list.begin(), [](const ClaimRule& rule) { return rule.name; });
        return list;
    }();
    return names;
}

const ClaimRule* findClaimRule(std::string_view name) noexcept
{
    const auto it = std::find_if(rules.begin(), rules.end(), [name](const ClaimRule& r) { return r.name == name; });
    return it == rules.end() ? nullptr : &*it;
}

} // namespace seatwise
