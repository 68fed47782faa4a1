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

/// What a full rate is divided by for a part of its days: those of the billing period, or the year as the book counts
/// it.
enum class Divisor { ofPeriod, ofBook };

/// What is given for time that is paid for and not used: nothing, money, or as many days after the period.
enum class Credit { none, money, days };

/// When what is charged is to be paid: never, as nothing is; on the day itself; on the first day of each month, which
/// the anchor says (MonthlyAnchor), or of each billing period of the contract.
enum class Due { nothing, onTheDay, firstOfMonth, firstOfPeriod };

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
/// R24, R25, R30, R31, R32, R36, R63.
inline constexpr std::array<BillingPolicy, 38> billingPolicies{{
    {Billing::monthly, BillingEvent::seatsAdded, Effect::atOnce, Divisor::ofPeriod, Credit::money, Due::onTheDay},
    {Billing::monthly, BillingEvent::seatsRemoved, Effect::atOnce, Divisor::ofPeriod, Credit::money, Due::onTheDay},
    {Billing::monthly, BillingEvent::upgrade, Effect::atOnce, Divisor::ofPeriod, Credit::money, Due::onTheDay},
    {Billing::monthly, BillingEvent::downgrade, Effect::atPeriodEnd, Divisor::ofPeriod, Credit::none, Due::nothing},
    {Billing::monthly, BillingEvent::conversion, Effect::atOnce, Divisor::ofPeriod, Credit::none, Due::onTheDay},
    {Billing::monthly, BillingEvent::cancellation, Effect::atPeriodEnd, Divisor::ofPeriod, Credit::none, Due::nothing},
    {Billing::monthly, BillingEvent::pause, Effect::atOnce, Divisor::ofPeriod, Credit::money, Due::nothing},
    {Billing::monthly, BillingEvent::invoice, Effect::atOnce, Divisor::ofPeriod, Credit::none, Due::firstOfMonth},
    {Billing::monthly, BillingEvent::longerBilling, Effect::atOnce, Divisor::ofPeriod, Credit::money, Due::onTheDay},
    {Billing::quarterly, BillingEvent::seatsAdded, Effect::atOnce, Divisor::ofPeriod, Credit::money, Due::onTheDay},
    {Billing::quarterly, BillingEvent::seatsRemoved, Effect::atPeriodEnd, Divisor::ofPeriod, Credit::none,
     Due::nothing},
    {Billing::quarterly, BillingEvent::upgrade, Effect::atOnce, Divisor::ofPeriod, Credit::money, Due::onTheDay},
    {Billing::quarterly, BillingEvent::downgrade, Effect::atPeriodEnd, Divisor::ofPeriod, Credit::none, Due::nothing},
    {Billing::quarterly, BillingEvent::conversion, Effect::atOnce, Divisor::ofPeriod, Credit::none, Due::onTheDay},
    {Billing::quarterly, BillingEvent::cancellation, Effect::atPeriodEnd, Divisor::ofPeriod, Credit::none,
     Due::nothing},
    {Billing::quarterly, BillingEvent::pause, Effect::atOnce, Divisor::ofPeriod, Credit::money, Due::nothing},
    {Billing::quarterly, BillingEvent::invoice, Effect::atOnce, Divisor::ofPeriod, Credit::none, Due::firstOfPeriod},
    {Billing::quarterly, BillingEvent::longerBilling, Effect::atOnce, Divisor::ofPeriod, Credit::money, Due::onTheDay},
    {Billing::quarterly, BillingEvent::shorterBilling, Effect::atPeriodEnd, Divisor::ofPeriod, Credit::none,
     Due::nothing},
    {Billing::semiannual, BillingEvent::seatsAdded, Effect::atOnce, Divisor::ofPeriod, Credit::money, Due::onTheDay},
    {Billing::semiannual, BillingEvent::seatsRemoved, Effect::atPeriodEnd, Divisor::ofPeriod, Credit::none,
     Due::nothing},
    {Billing::semiannual, BillingEvent::upgrade, Effect::atOnce, Divisor::ofPeriod, Credit::money, Due::onTheDay},
    {Billing::semiannual, BillingEvent::downgrade, Effect::atPeriodEnd, Divisor::ofPeriod, Credit::none, Due::nothing},
    {Billing::semiannual, BillingEvent::conversion, Effect::atOnce, Divisor::ofPeriod, Credit::none, Due::onTheDay},
    {Billing::semiannual, BillingEvent::cancellation, Effect::atPeriodEnd, Divisor::ofPeriod, Credit::none,
     Due::nothing},
    {Billing::semiannual, BillingEvent::pause, Effect::atOnce, Divisor::ofPeriod, Credit::money, Due::nothing},
    {Billing::semiannual, BillingEvent::invoice, Effect::atOnce, Divisor::ofPeriod, Credit::none, Due::firstOfPeriod},
    {Billing::semiannual, BillingEvent::longerBilling, Effect::atOnce, Divisor::ofPeriod, Credit::money, Due::onTheDay},
    {Billing::semiannual, BillingEvent::shorterBilling, Effect::atPeriodEnd, Divisor::ofPeriod, Credit::none,
     Due::nothing},
    {Billing::annual, BillingEvent::seatsAdded, Effect::atOnce, Divisor::ofBook, Credit::money, Due::onTheDay},
    {Billing::annual, BillingEvent::seatsRemoved, Effect::atPeriodEnd, Divisor::ofBook, Credit::none, Due::nothing},
    {Billing::annual, BillingEvent::upgrade, Effect::atOnce, Divisor::ofBook, Credit::money, Due::onTheDay},
    {Billing::annual, BillingEvent::downgrade, Effect::atPeriodEnd, Divisor::ofBook, Credit::none, Due::nothing},
    {Billing::annual, BillingEvent::conversion, Effect::atOnce, Divisor::ofBook, Credit::none, Due::onTheDay},
    {Billing::annual, BillingEvent::cancellation, Effect::atPeriodEnd, Divisor::ofBook, Credit::none, Due::nothing},
    {Billing::annual, BillingEvent::pause, Effect::atOnce, Divisor::ofBook, Credit::days, Due::nothing},
    {Billing::annual, BillingEvent::invoice, Effect::atOnce, Divisor::ofBook, Credit::none, Due::firstOfPeriod},
    {Billing::annual, BillingEvent::shorterBilling, Effect::atPeriodEnd, Divisor::ofBook, Credit::none, Due::nothing},
}};

[[nodiscard]] constexpr const BillingPolicy& policyOf(Billing billing, BillingEvent event) noexcept
{
    return *std::find_if(billingPolicies.begin(), billingPolicies.end(), [=](const BillingPolicy& policy) {
        return policy.billing == billing && policy.event == event;
    });
}

/// Whether the periods are those of the contract, of which a first day must be known, and not months.
[[nodiscard]] constexpr bool followsContract(Billing billing) noexcept
{
    return policyOf(billing, BillingEvent::invoice).due == Due::firstOfPeriod;
}

/// What a full rate is divided by in a period of so many days. R27.
[[nodiscard]] constexpr int divisorOf(const BillingPolicy& policy, const Rules& rules, int daysInPeriod) noexcept
{
    return policy.divisor == Divisor::ofPeriod ? daysInPeriod : rules.annualDivisor;
}

} // namespace seatwise
