#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "money/fixed.h"

namespace seatwise {

// The charge models of a price book. R8. Every figure is a value as read from the book; a model that exists has passed
// the reader's checks (tiers ascend, the last tier has no end, no negative rate).

/// A tier of a graduated or volume charge. The upper end is inclusive; the last tier has none.
struct Tier
{
    std::optional<Quantity> upTo;
    Rate rate;
    Rate flat;

    friend bool operator==(const Tier&, const Tier&) = default;
};

/// `flat`: the amount, whatever the quantity.
struct Flat
{
    Rate amount;

    friend bool operator==(const Flat&, const Flat&) = default;
};

/// `per_unit`: max(0, quantity − included) × rate.
struct PerUnit
{
    Rate rate;
    Quantity included;

    friend bool operator==(const PerUnit&, const PerUnit&) = default;
};

/// `graduated`: each tier prices only the units inside it; a tier's flat is charged once when any quantity falls in
/// it, the first tier's always.
struct Graduated
{
    std::vector<Tier> tiers;

    friend bool operator==(const Graduated&, const Graduated&) = default;
};

/// `volume`: the tier that holds the quantity prices all units, plus its flat.
struct Volume
{
    std::vector<Tier> tiers;

    friend bool operator==(const Volume&, const Volume&) = default;
};

/// A band of a banded list: `base` covers the first `from` units, each further unit costs `rate`.
struct Band
{
    Quantity from;
    Rate base;
    Rate rate;

    friend bool operator==(const Band&, const Band&) = default;
};

/// `banded`: base + (quantity − from) × rate of the band that holds the quantity. The form in which the music platform
/// publishes its list. R9.
struct Banded
{
    std::vector<Band> bands;

    friend bool operator==(const Banded&, const Banded&) = default;
};

/// `package`: ceil(max(0, quantity − included) / size) × amount.
struct Package
{
    Quantity size;
    Rate amount;
    Quantity included;

    friend bool operator==(const Package&, const Package&) = default;
};

/// `percentage`: percent of max(0, base amount − included), plus fixed for each event, kept between min and max.
struct Percentage
{
    Percent percent;
    Rate fixed;
    Money included;
    std::optional<Rate> min;
    std::optional<Rate> max;

    friend bool operator==(const Percentage&, const Percentage&) = default;
};

/// A tier of a graduated percentage, on a monetary base amount.
struct PercentTier
{
    std::optional<Money> upTo;
    Percent percent;
    Rate flat;

    friend bool operator==(const PercentTier&, const PercentTier&) = default;
};

/// `graduated_percentage`: as graduated, on a monetary base amount.
struct GraduatedPercentage
{
    std::vector<PercentTier> tiers;

    friend bool operator==(const GraduatedPercentage&, const GraduatedPercentage&) = default;
};

/// R8.
using ChargeModel = std::variant<Flat, PerUnit, Graduated, Volume, Banded, Package, Percentage, GraduatedPercentage>;

/// One thing a plan or an add-on charges for. `unit` is what the quantity counts: "seat", "plan" (always one) or the
/// unit of a meter such as "credit", "call", "hour".
struct Charge
{
    std::string id;
    std::string name;
    std::string unit;
    bool meter = false; ///< usage, billed in arrears
    ChargeModel monthly;
    std::optional<ChargeModel> annual; ///< absent: 12 × monthly
    std::optional<Rate> minimum;       ///< a minimum commitment for a month

    friend bool operator==(const Charge&, const Charge&) = default;
};

} // namespace seatwise
