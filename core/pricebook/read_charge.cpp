#include "pricebook/read_charge.h"

#include <algorithm>
#include <array>
#include <string>

#include "codec/json_scalars.h"

namespace seatwise {

namespace {

/// A surcharge may exceed the amount it is taken of, but ten times it is a slip of the pen.
constexpr int largestChargePercent = 1000;

/// What the models of one charge have in common.
struct Counting
{
    bool whole = false; ///< seats and plans cannot be divided by a tier
    Quantity least;     ///< the smallest quantity that is asked for
};

std::optional<Percent> readChargePercent(const Place& place)
{
    return readPercent(place, largestChargePercent);
}

/// Reads the tiers or bands of a charge. One with a problem of its own is left out, so that the order is only checked
/// where every figure is known.
template<class TierType, class Read>
std::optional<std::vector<TierType>> readSteps(const Place& place, const Words<void()>& expected, Read read)
{
    if (place.value().items.size() > mostTiers) {
        place.refuse(words::tooManySteps(place.value().items.size(), mostTiers));
        return std::nullopt;
    }
    return readFilledList<TierType>(place, expected, [&](const Place& p) -> std::optional<TierType> {
        const std::size_t before = p.problems().count();
        TierType step = read(p);
        if (p.problems().count() != before)
            return std::nullopt;
        return step;
    });
}

/// Tiers ascend, and only the last is open. Nothing is said of a list with items that could not be read.
template<class TierType>
void checkOrder(const Place& place, const std::vector<TierType>& tiers)
{
    if (tiers.empty() || tiers.size() != place.value().items.size())
        return;
    auto before = tiers.front().upTo;
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const auto& end = tiers[i].upTo;
        const bool last = i + 1 == tiers.size();
        if (last && end)
            place.item(i).refuse(words::lastTierEnds());
        else if (!last && !end)
            place.item(i).refuse(words::tierNeedsEnd());
        else if (end && end->isZero())
            place.item(i).refuse(words::tierEndsAtZero());
        else if (end && i > 0 && before && *end <= *before)
            place.item(i).refuse(words::tiersMustAscend(end->toString(), before->toString()));
        before = end;
    }
}

std::optional<Quantity> readBoundary(const Place& place, const Counting& counting)
{
    const auto quantity = readQuantity(place);
    if (quantity && counting.whole && !quantity->isWhole()) {
        place.refuseFor(words::wholeNumber());
        return std::nullopt;
    }
    return quantity;
}

std::optional<std::vector<Tier>> readTiers(const Place& place, const Counting& counting)
{
    const auto readTier = [&](const Place& at) {
        Tier tier;
        const Fields fields(at, {"up_to", "rate", "flat"});
        fields.allow("up_to", tier.upTo, [&](const Place& p) { return readBoundary(p, counting); });
        fields.require("rate", tier.rate, readRate);
        fields.allow("flat", tier.flat, readRate);
        return tier;
    };
    auto tiers = readSteps<Tier>(place, words::atLeastOneTier, readTier);
    if (tiers)
        checkOrder(place, *tiers);
    return tiers;
}

std::optional<std::vector<PercentTier>> readPercentTiers(const Place& place)
{
    const auto readTier = [](const Place& at) {
        PercentTier tier;
        const Fields fields(at, {"up_to", "percent", "flat"});
        fields.allow("up_to", tier.upTo, readMoney);
        fields.require("percent", tier.percent, readChargePercent);
        fields.allow("flat", tier.flat, readRate);
        return tier;
    };
    auto tiers = readSteps<PercentTier>(place, words::atLeastOneTier, readTier);
    if (tiers)
        checkOrder(place, *tiers);
    return tiers;
}

void checkBands(const Place& place, const std::vector<Band>& bands, const Counting& counting)
{
    if (bands.size() != place.value().items.size())
        return;
    for (std::size_t i = 1; i < bands.size(); ++i)
        if (bands[i].from <= bands[i - 1].from)
            place.item(i).refuse(words::bandsMustAscend(bands[i].from.toString(), bands[i - 1].from.toString()));
    if (bands.front().from > counting.least)
        place.item(0).refuse(words::firstBandTooHigh(bands.front().from.toString(), counting.least.toString()));
}

std::optional<std::vector<Band>> readBands(const Place& place, const Counting& counting)
{
    const auto readBand = [&](const Place& at) {
        Band band;
        const Fields fields(at, {"from", "base", "rate"});
        fields.require("from", band.from, [&](const Place& p) { return readBoundary(p, counting); });
        fields.require("base", band.base, readRate);
        fields.require("rate", band.rate, readRate);
        return band;
    };
    auto bands = readSteps<Band>(place, words::atLeastOneBand, readBand);
    if (bands)
        checkBands(place, *bands, counting);
    return bands;
}

ChargeModel readFlat(const Place& place, const Counting&)
{
    Flat flat;
    Fields(place, {"model", "amount"}).require("amount", flat.amount, readRate);
    return flat;
}

ChargeModel readPerUnit(const Place& place, const Counting&)
{
    PerUnit perUnit;
    const Fields fields(place, {"model", "rate", "included"});
    fields.require("rate", perUnit.rate, readRate);
    fields.allow("included", perUnit.included, readQuantity);
    return perUnit;
}

template<class Tiered>
ChargeModel readTiered(const Place& place, const Counting& counting)
{
    Tiered tiered;
    const Fields fields(place, {"model", "tiers"});
    fields.require("tiers", tiered.tiers, [&](const Place& p) { return readTiers(p, counting); });
    return tiered;
}

ChargeModel readBanded(const Place& place, const Counting& counting)
{
    Banded banded;
    const Fields fields(place, {"model", "bands"});
    fields.require("bands", banded.bands, [&](const Place& p) { return readBands(p, counting); });
    return banded;
}

ChargeModel readPackage(const Place& place, const Counting&)
{
    Package package;
    const Fields fields(place, {"model", "size", "amount", "included"});
    fields.require("size", package.size, readPositiveQuantity);
    fields.require("amount", package.amount, readRate);
    fields.allow("included", package.included, readQuantity);
    return package;
}

ChargeModel readPercentage(const Place& place, const Counting&)
{
    Percentage percentage;
    const Fields fields(place, {"model", "percent", "fixed", "included", "min", "max"});
    fields.require("percent", percentage.percent, readChargePercent);
    fields.allow("fixed", percentage.fixed, readRate);
    fields.allow("included", percentage.included, readMoney);
    fields.allow("min", percentage.min, readRate);
    fields.allow("max", percentage.max, readRate);
    if (percentage.min && percentage.max && *percentage.min > *percentage.max)
        place.refuse(words::leastAboveMost(percentage.min->toString(), percentage.max->toString()));
    return percentage;
}

ChargeModel readGraduatedPercentage(const Place& place, const Counting&)
{
    GraduatedPercentage graduated;
    const Fields fields(place, {"model", "tiers"});
    fields.require("tiers", graduated.tiers, readPercentTiers);
    return graduated;
}

constexpr std::array<std::string_view, 8> modelNames = {"flat",   "per_unit", "graduated",  "volume",
                                                        "banded", "package",  "percentage", "graduated_percentage"};

constexpr std::array modelReaders = {readFlat,   readPerUnit, readTiered<Graduated>, readTiered<Volume>,
                                     readBanded, readPackage, readPercentage,        readGraduatedPercentage};

std::optional<ChargeModel> readModel(const Place& place, const Counting& counting)
{
    if (!place.is(JsonValue::Kind::object)) {
        place.refuseFor(words::objectWithKey("model"));
        return std::nullopt;
    }
    const auto& members = place.value().members;
    const auto named = std::find_if(members.begin(), members.end(), [](const auto& m) { return m.key == "model"; });
    if (named == members.end()) {
        place.refuse(words::keyIsMissing("model"));
        return std::nullopt;
    }
    const auto model = readWord(place.member(*named), modelNames);
    if (!model)
        return std::nullopt;
    return modelReaders[*model](place, counting);
}

Counting countingOf(const Charge& charge, const ChargeContext& context)
{
    if (isPerSeat(charge.unit))
        return {true, Quantity::whole(context.fewestSeats)};
    return isMeter(charge.unit) ? Counting{} : Counting{true, Quantity::whole(1)};
}

std::optional<ChargeUnit> readUnit(const Place& place)
{
    const auto id = readId(place);
    return id ? std::optional(parseChargeUnit(*id)) : std::nullopt;
}

} // namespace

std::optional<Charge> readCharge(const Place& place, const ChargeContext& context)
{
    Charge charge;
    const Fields fields(place, {"id", "name", "unit", "meter", "monthly", "annual", "minimum"});
    fields.require("id", charge.id, readId);
    charge.name = charge.id;
    fields.allow("name", charge.name, readText);
    fields.require("unit", charge.unit, readUnit);
    fields.allow("meter", charge.inArrears, readFlag);
    const Counting counting = countingOf(charge, context);
    if (charge.inArrears && counting.whole)
        place.refuse(words::meterCountsUsage(toString(charge.unit)));
    const auto readThisModel = [&](const Place& p) { return readModel(p, counting); };
    fields.require("monthly", charge.monthly, readThisModel);
    fields.allow("annual", charge.annual, readThisModel);
    fields.allow("minimum", charge.minimum, readRate);
    return charge;
}

std::optional<std::vector<Charge>> readCharges(const Place& place, const ChargeContext& context)
{
    auto charges = readList<Charge>(place, [&](const Place& p) { return readCharge(p, context); });
    refuseRepeats(place, "id");
    return charges;
}

} // namespace seatwise
