#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "money/fixed.h"
#include "words/message.h"

namespace seatwise {

/// How often a subscription is billed, the shortest period first. R63.
enum class Billing : std::uint8_t { monthly, quarterly, semiannual, annual };

/// Every billing period there is, in the order of the enumerators.
inline constexpr std::array everyBilling{Billing::monthly, Billing::quarterly, Billing::semiannual, Billing::annual};

/// Their words in a price book and on the command line, in the same order.
inline constexpr std::array<std::string_view, everyBilling.size()> billingWords{"monthly", "quarterly", "semiannual",
                                                                                "annual"};

/// "monthly", "quarterly", "semiannual" or "annual".
[[nodiscard]] constexpr std::string_view toString(Billing billing) noexcept
{
    return billingWords[static_cast<std::size_t>(billing)];
}

/// The billing period that toString() writes so; nothing for other text.
[[nodiscard]] constexpr std::optional<Billing> parseBilling(std::string_view text) noexcept
{
    for (const Billing billing : everyBilling)
        if (toString(billing) == text)
            return billing;
    return std::nullopt;
}

/// Months in a billing period: 1, 3, 6 or 12. The one place that knows. R63.
[[nodiscard]] constexpr int months(Billing billing) noexcept
{
    constexpr std::array<int, everyBilling.size()> inPeriod{1, 3, 6, 12};
    return inPeriod[static_cast<std::size_t>(billing)];
}

/// As toString(), as part of a sentence.
[[nodiscard]] Message inWords(Billing billing);

/// Percent taken off every amount of the billing periods between a month and a year.
struct PeriodDiscounts
{
    Percent quarterly;
    Percent semiannual;

    friend bool operator==(const PeriodDiscounts&, const PeriodDiscounts&) = default;
};

/// Where the months of monthly billing begin: on the first, or on the customer's own day, the last of a month that is
/// too short for it: 31 January, 28 February, 31 March.
enum class MonthlyAnchor { calendar, start };

/// The anchor of "calendar" or "start"; nothing for other text.
[[nodiscard]] constexpr std::optional<MonthlyAnchor> parseMonthlyAnchor(std::string_view text) noexcept
{
    if (text == "calendar")
        return MonthlyAnchor::calendar;
    if (text == "start")
        return MonthlyAnchor::start;
    return std::nullopt;
}

} // namespace seatwise
