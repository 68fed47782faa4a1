#pragma once

#include <utility>
#include <variant>

#include "pricing/price.h"

namespace seatwise {

/// What a change of a running subscription costs now: the rest of the period at the new rate, less the unused time at
/// the old one. It has no figures of a full period.
class PriceOfChange : public ChargedPrice
{
public:
    /// The one maker. Failed as checkSums() says.
    [[nodiscard]] static Result<PriceOfChange> of(ChargedParts parts);

    friend bool operator==(const PriceOfChange&, const PriceOfChange&) = default;

private:
    using ChargedPrice::ChargedPrice;
};

/// What a quote offers.
using QuotedPrice = std::variant<Price, PriceOfChange>;

/// What is charged, whichever it is. It lives as long as the price.
[[nodiscard]] const ChargedPrice& chargedIn(const QuotedPrice& price) noexcept;

/// Its working, whichever it is.
[[nodiscard]] std::vector<Message> workingOf(const QuotedPrice& price);

} // namespace seatwise
