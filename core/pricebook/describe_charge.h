#pragma once

#include <algorithm>

#include "pricebook/book_forms.h"
#include "pricebook/names_form.h"

namespace seatwise {

// A charge with its models. Besides types and signs reading refuses: tiers that do not ascend or have an end on the
// last one, bands that do not ascend or begin above the smallest quantity, more than maxTiers of either, tiers that
// divide a seat, a percentage whose min is above its max, a meter on seats or plans. R8.

/// The smallest quantity a charge on seats is asked for: the smallest seats.min of the plans it belongs to.
struct ChargeContext
{
    SeatCount minSeats = 0;
};

/// What the models of one charge have in common.
struct Counting
{
    bool isWhole = false; ///< seats and plans cannot be divided by a tier
    Quantity least;       ///< the smallest quantity that is asked for
};

inline Counting countingOf(const Charge& charge, const ChargeContext& context)
{
    if (isPerSeat(charge.unit))
        return {true, Quantity::whole(context.minSeats)};
    return isMeter(charge.unit) ? Counting{} : Counting{true, Quantity::whole(1)};
}

/// Where a tier ends or a band begins.
struct BoundaryForm : form::InUnits<readQuantity>
{
    bool isWhole;

    explicit BoundaryForm(const Counting& counting)
        : isWhole(counting.isWhole)
    {
    }

    [[nodiscard]] std::optional<Quantity> read(const Place& place) const
    {
        const auto quantity = readQuantity(place);
        if (quantity && isWhole && !quantity->isWhole()) {
            place.refuseFor(words::wholeNumber());
            return std::nullopt;
        }
        return quantity;
    }
};

inline std::optional<Quantity> readPackageSize(const Place& place)
{
    const auto size = readPositiveQuantity(place);
    if (size && !size->isWhole()) {
        place.refuseFor(words::wholeNumber());
        return std::nullopt;
    }
    return size;
}

/// How many units a package of a tier holds.
struct PackageSizeForm : form::InUnits<readPackageSize>
{
    static nlohmann::ordered_json schema() { return schema::whole(1, maxQuantity); }
};

/// A surcharge may exceed the amount it is taken of, but ten times it is a slip of the pen.
inline constexpr int maxChargePercent = 1000;

inline std::optional<Percent> readChargePercent(const Place& place)
{
    return readPercent(place, maxChargePercent);
}

inline constexpr form::Figure<readChargePercent, schema::number<Percent, maxChargePercent>> chargePercent;

/// The tiers or bands of a charge; one with a problem of its own is left out. `checkOrder(Place, steps)` is asked where
/// every figure is known.
template<class Step, class Check>
struct StepsForm
{
    form::FilledList<form::Sound<form::Described<Step, Counting>>> list;
    Check checkOrder;

    [[nodiscard]] std::optional<std::vector<Step>> read(const Place& place) const
    {
        const std::size_t count = place.value().items.size();
        if (count > maxTiers) {
            place.refuse(words::tooManySteps(count, maxTiers));
            return std::nullopt;
        }
        auto steps = list.read(place);
        if (steps && !steps->empty() && steps->size() == count)
            checkOrder(place, *steps);
        return steps;
    }
    [[nodiscard]] nlohmann::ordered_json write(const std::vector<Step>& steps) const { return list.write(steps); }
    [[nodiscard]] nlohmann::ordered_json schema() const
    {
        auto steps = list.schema();
        steps["maxItems"] = maxTiers;
        return steps;
    }
};

template<class Step, class Check>
StepsForm<Step, Check> stepsForm(const Counting& counting, const Words<void()>& expected, Check checkOrder)
{
    return {form::filledList(form::sound(form::described<Step>(counting)), expected), std::move(checkOrder)};
}

/// Tiers ascend, and only the last is open.
template<class Step>
auto tiersForm(const Counting& counting)
{
    return stepsForm<Step>(counting, words::atLeastOneTier, [](const Place& place, const std::vector<Step>& tiers) {
        auto before = tiers.front().upTo;
        for (std::size_t i = 0; i < tiers.size(); ++i) {
            const auto& end = tiers[i].upTo;
            const bool isLast = i + 1 == tiers.size();
            if (isLast && end)
                place.item(i).refuse(words::lastTierEnds());
            else if (!isLast && !end)
                place.item(i).refuse(words::tierNeedsEnd());
            else if (end && end->isZero())
                place.item(i).refuse(words::tierEndsAtZero());
            else if (end && i > 0 && before && *end <= *before)
                place.item(i).refuse(words::tiersMustAscend(end->toString(), before->toString()));
            before = end;
        }
    });
}

inline auto bandsForm(const Counting& counting)
{
    return stepsForm<Band>(
        counting, words::atLeastOneBand, [&counting](const Place& place, const std::vector<Band>& bands) {
            for (std::size_t i = 1; i < bands.size(); ++i)
                if (bands[i].from <= bands[i - 1].from)
                    place.item(i).refuse(
                        words::bandsMustAscend(bands[i].from.toString(), bands[i - 1].from.toString()));
            if (bands.front().from > counting.least)
                place.item(0).refuse(words::firstBandTooHigh(bands.front().from.toString(), counting.least.toString()));
        });
}

void describe(auto& io, Is<Tier> auto& tier, const Counting& counting)
{
    io.optional("up_to", tier.upTo, BoundaryForm(counting));
    io.required("rate", tier.rate, form::price);
    io.optional("flat", tier.flat, form::flatAmount);
    io.optional("package", tier.package, PackageSizeForm());
}

void describe(auto& io, Is<PercentTier> auto& tier, const Counting& /*counting*/)
{
    io.optional("up_to", tier.upTo, form::priceInMoney);
    io.required("percent", tier.percent, chargePercent);
    io.optional("flat", tier.flat, form::flatAmount);
}

void describe(auto& io, Is<Band> auto& band, const Counting& counting)
{
    io.required("from", band.from, BoundaryForm(counting));
    io.required("base", band.base, form::flatAmount);
    io.required("rate", band.rate, form::price);
}

void describe(auto& io, Is<Flat> auto& flat, const Counting& /*counting*/)
{
    io.required("amount", flat.amount, form::flatAmount);
}

void describe(auto& io, Is<PerUnit> auto& perUnit, const Counting& /*counting*/)
{
    io.required("rate", perUnit.rate, form::price);
    io.optional("included", perUnit.included, form::quantity);
}

void describe(auto& io, Is<Graduated> auto& graduated, const Counting& counting)
{
    io.required("tiers", graduated.tiers, tiersForm<Tier>(counting));
}

void describe(auto& io, Is<Volume> auto& volume, const Counting& counting)
{
    io.required("tiers", volume.tiers, tiersForm<Tier>(counting));
}

void describe(auto& io, Is<Banded> auto& banded, const Counting& counting)
{
    io.required("bands", banded.bands, bandsForm(counting));
}

void describe(auto& io, Is<Package> auto& package, const Counting& /*counting*/)
{
    io.required("size", package.size, form::positiveQuantity);
    io.required("amount", package.amount, form::price);
    io.optional("included", package.included, form::quantity);
}

void describe(auto& io, Is<Percentage> auto& percentage, const Counting& counting)
{
    io.required("percent", percentage.percent, chargePercent);
    io.optional("fixed", percentage.fixed, form::price);
    io.optional("included", percentage.included, form::priceInMoney);
    io.optional("min", percentage.min, form::flatAmount);
    io.optional("max", percentage.max, form::flatAmount);
    io.optional("min_each", percentage.minEach, form::price);
    io.optional("max_each", percentage.maxEach, form::price);
    io.optional("free_events", percentage.freeEvents, form::Whole{0, maxQuantity});
    io.check([&](const Fields& fields) {
        if (percentage.min && percentage.max && *percentage.min > *percentage.max)
            fields.place().refuse(words::leastAboveMost(percentage.min->toString(), percentage.max->toString()));
        if (percentage.minEach && percentage.maxEach && *percentage.minEach > *percentage.maxEach)
            fields.place().refuse(
                words::leastEachAboveMostEach(percentage.minEach->toString(), percentage.maxEach->toString()));
        if (looksAtEvents(percentage) && !percentage.included.isZero())
            fields.place().refuse(words::includedOrEvents());
        if (looksAtEvents(percentage) && counting.isWhole)
            fields.place().refuse(words::eventsNeedMeter());
    });
}

void describe(auto& io, Is<GraduatedPercentage> auto& graduated, const Counting& counting)
{
    io.required("tiers", graduated.tiers, tiersForm<PercentTier>(counting));
}

/// The names of the models, in the order of the variant.
using ModelForm = form::OneOf<ChargeModel, Counting>;

inline constexpr auto modelNames = std::to_array<std::string_view>(
    {"flat", "per_unit", "graduated", "volume", "banded", "package", "percentage", "graduated_percentage"});
static_assert(modelNames.size() == std::variant_size_v<ChargeModel>);

void describe(auto& io, Is<Charge> auto& charge, const ChargeContext& context)
{
    io.required("id", charge.id, form::id);
    io.optional("name", charge.name, form::text, charge.id);
    io.optional("names", charge.names, NamesForm());
    io.required("unit", charge.unit, form::Parsed<readId, parseChargeUnit, schema::id>());
    io.optional("units", charge.units, NamesForm());
    io.optional("meter", charge.inArrears);
    const Counting counting = countingOf(charge, context);
    io.check([&](const Fields& fields) {
        if (charge.inArrears && counting.isWhole)
            fields.place().refuse(words::meterCountsUsage(toString(charge.unit)));
    });
    const ModelForm model{"model", modelNames, counting};
    io.either("monthly", "once");
    if (charge.once)
        io.optional("monthly", charge.monthly, model, ChargeModel());
    else
        io.shown("monthly", charge.monthly, model);
    io.optional("quarterly", charge.quarterly, model);
    io.optional("semiannual", charge.semiannual, model);
    io.optional("annual", charge.annual, model);
    io.optional("once", charge.once, model);
    io.check([&](const Fields& fields) {
        if (charge.once && looksAtEvents(*charge.once))
            fields.place().member(*fields.find("once")).refuse(words::onceHasNoEvents());
    });
    io.optional("minimum", charge.minimum, form::flatAmount);
    io.optional("maximum", charge.maximum, form::flatAmount);
    io.check([&](const Fields& fields) {
        if (charge.minimum && charge.maximum && *charge.minimum > *charge.maximum)
            fields.place().refuse(words::minimumAboveMaximum(charge.minimum->toString(), charge.maximum->toString()));
    });
}

} // namespace seatwise
