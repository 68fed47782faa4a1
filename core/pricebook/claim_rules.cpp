#include "pricebook/claim_rules.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <vector>

#include "claims/observed_rules.h"
#include "offers/negotiated.h"
#include "pricebook/claim_curves.h"
#include "pricebook/claim_figures.h"
#include "pricing/price.h"

namespace seatwise {

namespace {

std::string yes()
{
    return "yes";
}

std::string seatLimit(const PriceBook& book, const Plan* plan, std::string_view)
{
    if (!plan->seats.max)
        return "unlimited";
    const Billing billing = plan->billing.front();
    return totalFor(book, *plan, *plan->seats.max + 1, billing) ? "exceeded" : std::to_string(*plan->seats.max);
}

std::string unlimitedSeats(const PriceBook&, const Plan* plan, std::string_view)
{
    return plan->seats.max ? "no, at most " + std::to_string(*plan->seats.max) : yes();
}

std::string seatsSupported(const PriceBook& book, const Plan*, std::string_view published)
{
    const auto seats = Quantity::parse(published);
    if (!seats || !seats->isWhole() || !recommend(book, seats->wholePart(), Billing::monthly))
        return "no plan admits them";
    return std::string(published);
}

/// Whether any plan sells so many seats at negotiated rates.
bool isNegotiable(const PriceBook& book, SeatCount seats)
{
    const NegotiatedRates nothing{{{largestQuantity, Rate{}}}, "to see whether it is allowed"};
    return std::any_of(book.plans.begin(), book.plans.end(), [&](const Plan& plan) {
        return plan.seats.admits(seats) && checkNegotiated(book, plan, seats, plan.billing.front(), nothing);
    });
}

std::string negotiatedFrom(const PriceBook& book, const Plan*, std::string_view)
{
    if (!book.rules.negotiatedFrom)
        return "never";
    const SeatCount from = *book.rules.negotiatedFrom;
    if (isNegotiable(book, from - 1))
        return "for fewer than " + std::to_string(from);
    return isNegotiable(book, from) ? std::to_string(from) : "not for " + std::to_string(from);
}

std::string currency(const PriceBook& book, const Plan*, std::string_view)
{
    return book.currency.code;
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

std::string creditRate(const PriceBook&, const Plan* plan, std::string_view published)
{
    const std::vector<Rate> rates = creditRates(*plan);
    return rates.empty() ? "no credits" : Figure{rates.front()}.rounded(decimalsOf(published));
}

std::string creditVolumeDiscount(const PriceBook&, const Plan* plan, std::string_view)
{
    const std::vector<Rate> rates = creditRates(*plan);
    const bool falls = std::adjacent_find(rates.begin(), rates.end(), std::less_equal<>()) == rates.end();
    return rates.size() > 1 && falls ? yes() : "no";
}

using Value = ClaimRule::Value;

constexpr std::array<ClaimRule, 33> rules = {{
    {"annual_saving", "1 - annual total / (12 x monthly total), at the ends of every band", false, Value::number,
     annualSaving},
    {"seat_limit", "the plan's most seats; one more is refused", true, Value::number, seatLimit},
    {"unlimited_seats", "whether the plan has no most seats", true, Value::none, unlimitedSeats},
    {"seats_supported", "whether a subscription admits the seats", false, Value::number, seatsSupported},
    {"per_seat_falls", "total / seats at the ends of every band", false, Value::none, perSeatFalls},
    {"break_even", "the first seats at which the next plan costs no more than this one's line", true, Value::number,
     breakEven},
    {"per_seat_stabilises", "the rate of the last band, which total / seats tends to", true, Value::number,
     perSeatStabilises},
    {"upgrade_anytime", "changes to the plan on days of a month and of a year", true, Value::words, nullptr,
     upgradeAtOnce},
    {"downgrade_at_period_end", "downgrades on days of a month and of a year: they wait for its end", false,
     Value::none, nullptr, downgradeWaits},
    {"trial_converts_before_end", "the last day on which a conversion of the trial is allowed", true, Value::number,
     nullptr, lastTrialDay},
    {"trial_converts_to", "the plans to which a conversion of the trial is allowed", true, Value::words, nullptr,
     trialTargets},
    {"billing_options", "the billing periods in which the plan is priced", true, Value::words, nullptr, billingPeriods},
    {"negotiated_from", "the seats from which rates are negotiated", false, Value::number, negotiatedFrom},
    {"summer_pause", "a year's invoices with and without the summer pause", false, Value::none, nullptr,
     summerPauseSaves},
    {"academic_year", "the invoices of an aligned contract", false, Value::none, nullptr, academicAlignment},
    {"currency", "the book's currency", false, Value::words, currency},
    {"rounding_cent", "the smallest amount that rounding gives", false, Value::number, nullptr, smallestAmount},
    {"precision", "the decimals that a third of one is kept to", false, Value::number, nullptr, keptDecimals},
    {"tax_excluded", "totals are the sums of their lines and say that tax is not included", false, Value::none, nullptr,
     taxExcluded},
    {"billing_cycle_monthly", "the periods of monthly invoices from a 16th on", false, Value::words, nullptr,
     monthlyPeriod},
    {"payment_due_monthly", "the due days of monthly invoices from a 16th on", false, Value::words, nullptr,
     monthlyDueDay},
    {"proration_monthly", "the parts of a month's price in months of 28, 30 and 31 days", false, Value::words, nullptr,
     monthlyDivisor},
    {"proration_until_monthly", "the last day that a change on 10 February is prorated to", false, Value::words,
     nullptr, monthlyProrationEnd},
    {"seat_change_monthly", "more and fewer seats within a month", false, Value::words, nullptr, monthlySeatChange},
    {"cancellation_monthly", "the last day after a cancellation within a month", false, Value::words, nullptr,
     monthlyCancellation},
    {"billing_cycle_annual", "the periods of the annual invoices of two years", false, Value::words, nullptr,
     annualPeriod},
    {"payment_due_annual", "the due days of the annual invoices of two years", false, Value::words, nullptr,
     annualDueDay},
    {"proration_annual", "the divisor that gives the parts of a year's price", false, Value::number, nullptr,
     annualDivisor},
    {"seat_addition_annual", "more seats within a year", false, Value::words, nullptr, annualSeatAddition},
    {"seat_removal_annual", "fewer seats within a year", false, Value::words, nullptr, annualSeatRemoval},
    {"cancellation_annual", "the last day after a cancellation within a year", false, Value::words, nullptr,
     annualCancellation},
    {"credit_rate", "the rate of the first credit", true, Value::number, creditRate},
    {"credit_volume_discount", "whether each tier of credits costs less than the one before", true, Value::none,
     creditVolumeDiscount},
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
