#pragma once

#include <optional>
#include <string>
#include <vector>

#include "money/fixed.h"
#include "pricebook/ids.h"

namespace seatwise {

/// What an account manager takes off, and why.
struct AgreedDiscount
{
    Percent percent;
    std::string reason;
    std::optional<Money> amount = std::nullopt; ///< of each billing period, in place of a percentage

    [[nodiscard]] bool isNothing() const noexcept { return amount ? amount->isZero() : percent.isZero(); }

    friend bool operator==(const AgreedDiscount&, const AgreedDiscount&) = default;
};

/// The rate of a month for each seat above `from` seats, up to the next negotiated band.
struct NegotiatedBand
{
    SeatCount from = 0;
    Rate rate;

    friend bool operator==(const NegotiatedBand&, const NegotiatedBand&) = default;
};

/// Rates below the published list for a very large customer, and why. The published list holds up to the first band's
/// `from`.
struct NegotiatedRates
{
    std::vector<NegotiatedBand> bands;
    std::string reason;

    friend bool operator==(const NegotiatedRates&, const NegotiatedRates&) = default;
};

/// What is asked for beyond the list price; offers/offers.h says what the price book makes of it.
struct Offers
{
    std::optional<NegotiatedRates> negotiated;
    std::vector<PromotionCode> promotions; ///< codes; they apply in the order of the book
    std::optional<AgreedDiscount> manager;

    [[nodiscard]] bool empty() const noexcept { return !negotiated && promotions.empty() && !manager; }

    friend bool operator==(const Offers&, const Offers&) = default;
};

} // namespace seatwise
