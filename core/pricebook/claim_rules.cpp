#include "pricebook/claim_rules.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <vector>

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

std::string joinedIds(const std::vector<std::string>& ids)
{
    std::string text;
    for (const std::string& id : ids)
        text += (text.empty() ? "" : ", ") + id;
    return text;
}

std::string upgradeAnytime(const PriceBook&, const Plan* plan, std::string_view published)
{
    const auto& targets = plan->upgradesTo;
    if (std::find(targets.begin(), targets.end(), published) != targets.end())
        return std::string(published);
    return "not among its upgrades";
}

std::string trialConvertsBeforeEnd(const PriceBook&, const Plan* plan, std::string_view)
{
    return plan->trial ? std::to_string(plan->trial->days) : "no trial";
}

std::string trialConvertsTo(const PriceBook&, const Plan* plan, std::string_view)
{
    return plan->trial ? joinedIds(plan->trial->convertsTo) : "no trial";
}

std::string billingOptions(const PriceBook&, const Plan* plan, std::string_view)
{
    std::vector<std::string> options;
    options.reserve(plan->billing.size());
    for (const Billing billing : plan->billing)
        options.emplace_back(toString(billing));
    return joinedIds(options);
}

std::string negotiatedFrom(const PriceBook& book, const Plan*, std::string_view)
{
    return book.rules.negotiatedFrom ? std::to_string(*book.rules.negotiatedFrom) : "never";
}

std::string summerPause(const PriceBook& book, const Plan*, std::string_view)
{
    return book.rules.summerPause ? yes() : "no";
}

std::string currency(const PriceBook& book, const Plan*, std::string_view)
{
    return book.currency.code;
}

std::string roundingUnit(const PriceBook& book, const Plan*, std::string_view)
{
    return Figure{1, detail::powerOfTen(book.currency.exponent)}.rounded(book.currency.exponent);
}

std::string precision(const PriceBook&, const Plan*, std::string_view)
{
    return std::to_string(Money::places);
}

std::string annualDivisor(const PriceBook& book, const Plan*, std::string_view)
{
    return std::to_string(book.rules.annualDivisor);
}

/// The charge for credits of a plan; null when it has none.
const Charge* creditCharge(const Plan& plan)
{
    const auto it = std::find_if(plan.charges.begin(), plan.charges.end(),
                                 [](const Charge& charge) { return charge.unit == "credit"; });
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
    return rates.empty() ? "no credits" : Figure{rates.front().units(), Rate::scale}.rounded(decimalsOf(published));
}

std::string creditVolumeDiscount(const PriceBook&, const Plan* plan, std::string_view)
{
    const std::vector<Rate> rates = creditRates(*plan);
    const bool falls = std::adjacent_find(rates.begin(), rates.end(), std::less_equal<>()) == rates.end();
    return rates.size() > 1 && falls ? yes() : "no";
}

/// A rule the program keeps for every book.
template<const char* Kept>
std::string kept(const PriceBook&, const Plan*, std::string_view)
{
    return Kept;
}

constexpr char always[] = "yes";
constexpr char calendarMonth[] = "calendar month";
constexpr char firstOfMonth[] = "first day of the month";
constexpr char monthEnd[] = "month end";
constexpr char daysInMonth[] = "days in month";
constexpr char atOnce[] = "at once, prorated";
constexpr char twelveMonths[] = "12 months from the start date";
constexpr char startOfPeriod[] = "start of the period";
constexpr char toYearEnd[] = "at once, prorated to year end";
constexpr char yearEnd[] = "year end";

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
    {"upgrade_anytime", "the plan's upgrades", true, Value::words, upgradeAnytime},
    {"downgrade_at_period_end", "a downgrade waits for the end of the period", false, Value::none, kept<always>},
    {"trial_converts_before_end", "the plan's trial days", true, Value::number, trialConvertsBeforeEnd},
    {"trial_converts_to", "the plans a trial converts to", true, Value::words, trialConvertsTo},
    {"billing_options", "the plan's billing periods", true, Value::words, billingOptions},
    {"negotiated_from", "the seats from which rates are negotiated", false, Value::number, negotiatedFrom},
    {"summer_pause", "whether billing may pause in summer", false, Value::none, summerPause},
    {"academic_year", "contracts may be aligned with the academic year", false, Value::none, kept<always>},
    {"currency", "the book's currency", false, Value::words, currency},
    {"rounding_cent", "the smallest unit of the currency", false, Value::number, roundingUnit},
    {"precision", "the decimals an amount of money is kept to", false, Value::number, precision},
    {"tax_excluded", "no price contains tax", false, Value::none, kept<always>},
    {"billing_cycle_monthly", "what a monthly period is", false, Value::words, kept<calendarMonth>},
    {"payment_due_monthly", "when a monthly period is due", false, Value::words, kept<firstOfMonth>},
    {"proration_monthly", "the divisor of a monthly proration", false, Value::words, kept<daysInMonth>},
    {"proration_until_monthly", "the end of a monthly proration", false, Value::words, kept<monthEnd>},
    {"seat_change_monthly", "when seats change", false, Value::words, kept<atOnce>},
    {"cancellation_monthly", "when a cancellation takes effect", false, Value::words, kept<monthEnd>},
    {"billing_cycle_annual", "what an annual period is", false, Value::words, kept<twelveMonths>},
    {"payment_due_annual", "when an annual period is due", false, Value::words, kept<startOfPeriod>},
    {"proration_annual", "the divisor of an annual proration", false, Value::number, annualDivisor},
    {"seat_addition_annual", "when seats are added", false, Value::words, kept<toYearEnd>},
    {"seat_removal_annual", "when seats are removed", false, Value::words, kept<yearEnd>},
    {"cancellation_annual", "when a cancellation takes effect", false, Value::words, kept<yearEnd>},
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
