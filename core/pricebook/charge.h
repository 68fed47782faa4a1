#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "money/fixed.h"
#include "money/flat_amount.h"
#include "money/sums.h"
#include "pricebook/billing.h"
#include "pricebook/ids.h"

namespace seatwise {

// The charge models of a price book. R8. Every figure is a value as read from the book; a model that exists has passed
// the reader's checks (tiers ascend, the last tier has no end, no negative rate).

/// The most tiers or bands of a charge that are read.
inline constexpr std::size_t maxTiers = 64;

/// A tier of a graduated or volume charge. The upper end is inclusive; the last tier has none. The rate is for a unit,
/// or for each started package of so many.
struct Tier
{
    std::optional<Quantity> upTo;
    Rate rate;
    FlatAmount flat;
    Quantity package = {}; ///< whole; zero: units are priced one by one

    friend bool operator==(const Tier&, const Tier&) = default;
};

/// How often a tier charges its rate for units in it, which are not below zero: for each, or for each started package.
/// A package holds at least one unit, so that there are no more of them than can be counted.
[[nodiscard]] inline Quantity ratedIn(const Tier& tier, Quantity units)
{
    return tier.package.isZero() ? units : Quantity::whole(countToHold(units, tier.package));
}

/// `flat`: the amount, whatever the quantity.
struct Flat
{
    FlatAmount amount;

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
    FlatAmount base;
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

/// `percentage`: percent of max(0, base amount − included), plus fixed for each event, kept between min and max. What
/// looks at each event needs their amounts one by one: of those after the free ones, percent and fixed are kept between
/// the min and the max of each.
struct Percentage
{
    Percent percent;
    Rate fixed;
    Money included;
    std::optional<FlatAmount> min;
    std::optional<FlatAmount> max;
    std::optional<Rate> minEach = std::nullopt;
    std::optional<Rate> maxEach = std::nullopt;
    std::int64_t freeEvents = 0; ///< the first ones of a month

    friend bool operator==(const Percentage&, const Percentage&) = default;
};

/// A tier of a graduated percentage, on a monetary base amount.
struct PercentTier
{
    std::optional<Money> upTo;
    Percent percent;
    FlatAmount flat;

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

/// The tiers of a graduated or volume model, none of another. They live as long as the model.
[[nodiscard]] std::span<const Tier> tiersIn(const ChargeModel& model) noexcept;

/// Whether a model is a percentage that needs the amount of each event, not their number and sum.
[[nodiscard]] bool looksAtEvents(const ChargeModel& model) noexcept;

/// Whether a model prices units in packages, so that it jumps between the ends of its tiers.
[[nodiscard]] bool jumpsByPackages(const ChargeModel& model) noexcept;

/// The quantity is that of the seats: "seat" in a price book.
struct PerSeat
{
    friend bool operator==(PerSeat, PerSeat) = default;
};

/// The quantity is always one: "plan" in a price book.
struct PerPlan
{
    friend bool operator==(PerPlan, PerPlan) = default;
};

/// The quantity is what is used of a unit.
struct Meter
{
    UnitId unit;

    friend bool operator==(const Meter&, const Meter&) = default;
};

/// What the quantity of a charge counts.
using ChargeUnit = std::variant<PerSeat, PerPlan, Meter>;

/// "seat", "plan", or the id of a meter's unit. It lives as long as the unit.
[[nodiscard]] std::string_view toString(const ChargeUnit& unit) noexcept;

/// What toString() writes so; any other text is the unit of a meter.
[[nodiscard]] ChargeUnit parseChargeUnit(std::string_view text);

[[nodiscard]] inline bool isPerSeat(const ChargeUnit& unit) noexcept
{
    return std::holds_alternative<PerSeat>(unit);
}

[[nodiscard]] inline bool isMeter(const ChargeUnit& unit) noexcept
{
    return std::holds_alternative<Meter>(unit);
}

/// Whether it is the meter of that unit.
[[nodiscard]] inline bool counts(const ChargeUnit& unit, const UnitId& metered) noexcept
{
    const auto* const meter = std::get_if<Meter>(&unit);
    return meter != nullptr && meter->unit == metered;
}

/// Whether it is the meter of credits.
[[nodiscard]] bool isCredit(const ChargeUnit& unit);

/// What something is called in other languages, by their code: "de", "de-AT".
using Names = std::map<std::string, std::string>;

/// One thing a plan or an add-on charges for.
struct Charge
{
    ChargeId id;
    std::string name;
    ChargeUnit unit;
    bool inArrears = false; ///< usage that is billed once it is known: "meter" in a price book
    ChargeModel monthly;
    std::optional<ChargeModel> annual; ///< absent: 12 × monthly
    std::optional<FlatAmount> minimum; ///< a minimum commitment for a month
    Names names = {};
    std::optional<FlatAmount> maximum = std::nullopt;     ///< the most it comes to in a month
    std::optional<ChargeModel> quarterly = std::nullopt;  ///< absent: 3 × monthly
    std::optional<ChargeModel> semiannual = std::nullopt; ///< absent: 6 × monthly
    /// Charged on the first invoice alone. Where the book gives no monthly model beside it, that is a flat nothing.
    /// R68.
    std::optional<ChargeModel> once = std::nullopt;
    Names units = {}; ///< what the units of a meter are called: "Credits"

    friend bool operator==(const Charge&, const Charge&) = default;
};

/// The model that the book gives a charge for a billing period; null where it is made of the monthly one. R12.
[[nodiscard]] inline const ChargeModel* modelGiven(const Charge& charge, Billing billing) noexcept
{
    const auto given = [](const std::optional<ChargeModel>& model) { return model ? &*model : nullptr; };
    switch (billing) {
    case Billing::monthly:
        return &charge.monthly;
    case Billing::quarterly:
        return given(charge.quarterly);
    case Billing::semiannual:
        return given(charge.semiannual);
    case Billing::annual:
        break;
    }
    return given(charge.annual);
}

/// Whether the book gives a charge a monthly model: it need not where something is charged once.
[[nodiscard]] inline bool hasMonthly(const Charge& charge)
{
    return !charge.once || charge.monthly != ChargeModel();
}

/// Whether anything is charged for every period of some billing, and not on the first invoice alone. R68.
[[nodiscard]] inline bool recurs(const Charge& charge)
{
    return hasMonthly(charge) || charge.quarterly || charge.semiannual || charge.annual;
}

/// Leaves a charge the monthly model alone, of which the amounts of longer periods are made.
inline void keepMonthlyAlone(Charge& charge) noexcept
{
    charge.quarterly.reset();
    charge.semiannual.reset();
    charge.annual.reset();
}

/// Whether one of the charges counts what is used of a unit.
[[nodiscard]] bool meters(const std::vector<Charge>& charges, const UnitId& unit) noexcept;

} // namespace seatwise
