#pragma once

#include <algorithm>
#include <array>

#include "pricebook/price_book.h"

namespace seatwise {

/// What can happen to a subscription within a billing period; an invoice is that of a period, or of a part of one.
enum class BillingEvent {
    seatsAdded,
    seatsRemoved,
    upgrade,
    downgrade,
    conversion,
    cancellation,
    pause,
    invoice,
    longerBilling, ///< periods of more months from now on
    shorterBilling
};

enum class Effect { atOnce, atPeriodEnd };

/// What a full rate is divided by for a part of its days: those of the calendar month, or the year as the book counts
/// it.
enum class Divisor { ofMonth, ofBook };

/// What is given for time that is paid for and not used: nothing, money, or as many days after the period.
enum class Credit { none, money, days };

/// When what is charged is to be paid: never, as nothing is; on the day itself; on the first day of each month, which
/// the anchor says (MonthlyAnchor), or of each twelve months of the contract.
enum class Due { nothing, onTheDay, firstOfMonth, firstOfYear };

/// A row of the table of billing.
struct BillingPolicy
{
    Billing billing;
    BillingEvent event;
    Effect effect;
    Divisor divisor;
    Credit credit;
    Due due;
};

/// What happens when, by billing period. The only place that knows: whoever prices, claims or tells it asks here.
/// R24, R25, R30, R31, R32, R36.
inline constexpr std::array<BillingPolicy, 18> billingPolicies{{
    {Billing::monthly, BillingEvent::seatsAdded, Effect::atOnce, Divisor::ofMonth, Credit::money, Due::onTheDay},
    {Billing::monthly, BillingEvent::seatsRemoved, Effect::atOnce, Divisor::ofMonth, Credit::money, Due::onTheDay},
    {Billing::monthly, BillingEvent::upgrade, Effect::atOnce, Divisor::ofMonth, Credit::money, Due::onTheDay},
    {Billing::monthly, BillingEvent::downgrade, Effect::atPeriodEnd, Divisor::ofMonth, Credit::none, Due::nothing},
    {Billing::monthly, BillingEvent::conversion, Effect::atOnce, Divisor::ofMonth, Credit::none, Due::onTheDay},
    {Billing::monthly, BillingEvent::cancellation, Effect::atPeriodEnd, Divisor::ofMonth, Credit::none, Due::nothing},
    {Billing::monthly, BillingEvent::pause, Effect::atOnce, Divisor::ofMonth, Credit::money, Due::nothing},
    {Billing::monthly, BillingEvent::invoice, Effect::atOnce, Divisor::ofMonth, Credit::none, Due::firstOfMonth},
    {Billing::monthly, BillingEvent::longerBilling, Effect::atOnce, Divisor::ofMonth, Credit::money, Due::onTheDay},
    {Billing::annual, BillingEvent::seatsAdded, Effect::atOnce, Divisor::ofBook, Credit::money, Due::onTheDay},
    {Billing::annual, BillingEvent::seatsRemoved, Effect::atPeriodEnd, Divisor::ofBook, Credit::none, Due::nothing},
    {Billing::annual, BillingEvent::upgrade, Effect::atOnce, Divisor::ofBook, Credit::money, Due::onTheDay},
    {Billing::annual, BillingEvent::downgrade, Effect::atPeriodEnd, Divisor::ofBook, Credit::none, Due::nothing},
    {Billing::annual, BillingEvent::conversion, Effect::atOnce, Divisor::ofBook, Credit::none, Due::onTheDay},
    {Billing::annual, BillingEvent::cancellation, Effect::atPeriodEnd, Divisor::ofBook, Credit::none, Due::nothing},
    {Billing::annual, BillingEvent::pause, Effect::atOnce, Divisor::ofBook, Credit::days, Due::nothing},
    {Billing::annual, BillingEvent::invoice, Effect::atOnce, Divisor::ofBook, Credit::none, Due::firstOfYear},
    {Billing::annual, BillingEvent::shorterBilling, Effect::atPeriodEnd, Divisor::ofBook, Credit::none, Due::nothing},
}};

[[nodiscard]] constexpr const BillingPolicy& policyOf(Billing billing, BillingEvent event) noexcept
{
    return *std::find_if(billingPolicies.begin(), billingPolicies.end(), [=](const BillingPolicy& policy) {
        return policy.billing == billing && policy.event == event;
    });
}

/// Whether the periods are the years of the contract, of which a first day must be known, and not months.
[[nodiscard]] constexpr bool followsContract(Billing billing) noexcept
{
    return policyOf(billing, BillingEvent::invoice).due == Due::firstOfYear;
}

/// What a full rate is divided by in a period of so many days. R27.
[[nodiscard]] constexpr int divisorOf(const BillingPolicy& policy, const Rules& rules, int daysInPeriod) noexcept
{
    return policy.divisor == Divisor::ofMonth ? daysInPeriod : rules.annualDivisor;
}

} // namespace seatwise
