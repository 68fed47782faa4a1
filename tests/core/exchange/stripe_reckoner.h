#pragma once

#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace seatwise::test {

/// An invoice as Stripe makes it: when, and how many of the currency's minor units.
struct StripeInvoice
{
    std::string day; ///< "2027-07-01"
    std::int64_t amount = 0;

    friend bool operator==(const StripeInvoice&, const StripeInvoice&) = default;
    friend void PrintTo(const StripeInvoice& invoice, std::ostream* out)
    {
        *out << invoice.day << ' ' << invoice.amount;
    }
};

/// What Stripe bills for the phases of a subscription schedule that was handed over, worked out without any of the
/// program's code from what Stripe's documentation says: each tier of a graduated price is a line of its own, rounded
/// to the minor unit, a volume price has one line and perhaps a flat one; packages are rounded up; coupons come off in
/// order, never below zero; a period that begins in a phase is billed in advance; the anchor of the billing cycle
/// stays where neither the phase nor its interval sets another, and days that a month lacks are its last one. Throws
/// where a period is cut by the end of its phase, as Stripe would then prorate.
[[nodiscard]] std::vector<StripeInvoice> billedByStripe(const nlohmann::ordered_json& file);

} // namespace seatwise::test
