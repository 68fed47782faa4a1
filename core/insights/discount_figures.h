#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "money/fixed.h"
#include "quoting/quote_sums.h"

namespace seatwise {

/// The depths (depthOf()) of some issued quotes, and how many of these were accepted. R93.
struct DiscountTally
{
    std::int64_t quotes = 0;
    std::int64_t discounted = 0; ///< those with any discount
    std::int64_t accepted = 0;
    Percent depths; ///< the sum of all

    friend bool operator==(const DiscountTally&, const DiscountTally&) = default;
};

/// The mean depth of all, those without a discount among them, to two decimals; nothing of no quotes.
[[nodiscard]] std::optional<Percent> meanDepth(const DiscountTally& tally) noexcept;

/// Those that one person prepared.
struct DiscountsOfPerson : DiscountTally
{
    std::string person; ///< as it was written first; empty: the quotes do not say who prepared them

    friend bool operator==(const DiscountsOfPerson&, const DiscountsOfPerson&) = default;
};

/// Those above one depth and up to another; of none, the first, both are 0.
struct DiscountsOfBand : DiscountTally
{
    Percent above;
    std::optional<Percent> upTo; ///< absent: as deep as they come

    friend bool operator==(const DiscountsOfBand&, const DiscountsOfBand&) = default;
};

struct DiscountFigures
{
    std::vector<DiscountsOfPerson> byPerson; ///< by name, capitals aside; nobody first
    std::vector<DiscountsOfBand> byBand;     ///< all five: none, up to 5, 10 and 20 %, and above

    friend bool operator==(const DiscountFigures&, const DiscountFigures&) = default;
};

/// How deep the discounts of issued quotes go. Names of one person (isSamePerson()) are one. R93.
[[nodiscard]] DiscountFigures discountFigures(const std::vector<DepthsAlike>& depths);

} // namespace seatwise
