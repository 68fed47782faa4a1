#pragma once

#include <optional>

#include "codec/describe.h"
#include "quoting/quoted_price.h"

namespace seatwise {

// The parts of canonicalBytes() that hold a price and what was asked for.

template<>
struct FormOf<Selection>
{
    static std::optional<Selection> read(const Place& place);
    static nlohmann::ordered_json write(const Selection& selection);
};

/// A price, that of a change or that of a full period. Reading refuses one whose sums do not add up.
struct QuotedPriceForm
{
    bool isOfChange = false;

    [[nodiscard]] std::optional<QuotedPrice> read(const Place& place) const;
    static nlohmann::ordered_json write(const QuotedPrice& quoted);
};

} // namespace seatwise
