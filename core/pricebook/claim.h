#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "calendar/date.h"
#include "money/fixed.h"
#include "pricebook/billing.h"
#include "pricebook/ids.h"

namespace seatwise {

/// What a claim about a price asks beside plan, seats and billing, as the options of a price do: usage, base amounts
/// and events are those of a month, by the unit of their charge.
struct ClaimDetails
{
    std::map<std::string, Quantity> usage = {};
    std::map<std::string, Money> baseAmounts = {};
    std::map<std::string, std::vector<Money>> events = {}; ///< one by one, in their order
    std::vector<AddOnId> addOns = {};
    std::vector<PromotionCode> promotions = {};
    std::optional<Date> start = std::nullopt; ///< first day of the contract
    std::optional<int> termYears = std::nullopt;
    int period = 1;     ///< the billing period that is meant
    std::string locale; ///< whose prices are meant; empty: the book's own

    friend bool operator==(const ClaimDetails&, const ClaimDetails&) = default;
};

/// A statement of the published list with the figure it gives, and how to compute that figure (claims/claims.h).
struct Claim
{
    /// Where `rule` is set the statement is about a rule; otherwise `field` of a price.
    struct Expectation
    {
        PlanId plan;
        std::optional<SeatCount> seats;
        Billing billing = Billing::monthly;
        std::string field;
        std::string rule;
        std::string value; ///< the published figure as text: "0.998", "20"
        ClaimDetails details = {};

        friend bool operator==(const Expectation&, const Expectation&) = default;
    };

    std::string text;
    std::string source;
    Expectation expect;

    friend bool operator==(const Claim&, const Claim&) = default;
};

} // namespace seatwise
