#include "pricebook/write_charge.h"

#include <variant>

namespace seatwise {

namespace {

using Json = nlohmann::ordered_json;

constexpr int priceDecimals = 2;

Json toJson(const Tier& tier)
{
    Json json = Json::object();
    if (tier.upTo)
        json["up_to"] = quantityJson(*tier.upTo);
    json["rate"] = priceText(tier.rate);
    if (!tier.flat.isZero())
        json["flat"] = priceText(tier.flat);
    return json;
}

Json toJson(const PercentTier& tier)
{
    Json json = Json::object();
    if (tier.upTo)
        json["up_to"] = tier.upTo->toString(priceDecimals);
    json["percent"] = tier.percent.toString();
    if (!tier.flat.isZero())
        json["flat"] = priceText(tier.flat);
    return json;
}

Json toJson(const Band& band)
{
    return {{"from", quantityJson(band.from)}, {"base", priceText(band.base)}, {"rate", priceText(band.rate)}};
}

template<class Item>
Json listOf(const std::vector<Item>& items)
{
    Json list = Json::array();
    for (const Item& item : items)
        list.push_back(toJson(item));
    return list;
}

Json toJson(const Flat& model)
{
    return {{"model", "flat"}, {"amount", priceText(model.amount)}};
}

Json toJson(const PerUnit& model)
{
    Json json{{"model", "per_unit"}, {"rate", priceText(model.rate)}};
    if (!model.included.isZero())
        json["included"] = quantityJson(model.included);
    return json;
}

Json toJson(const Graduated& model)
{
    return {{"model", "graduated"}, {"tiers", listOf(model.tiers)}};
}

Json toJson(const Volume& model)
{
    return {{"model", "volume"}, {"tiers", listOf(model.tiers)}};
}

Json toJson(const Banded& model)
{
    return {{"model", "banded"}, {"bands", listOf(model.bands)}};
}

Json toJson(const Package& model)
{
    Json json{{"model", "package"}, {"size", quantityJson(model.size)}, {"amount", priceText(model.amount)}};
    if (!model.included.isZero())
        json["included"] = quantityJson(model.included);
    return json;
}

Json toJson(const Percentage& model)
{
    Json json{{"model", "percentage"}, {"percent", model.percent.toString()}};
    if (!model.fixed.isZero())
        json["fixed"] = priceText(model.fixed);
    if (!model.included.isZero())
        json["included"] = model.included.toString(priceDecimals);
    if (model.min)
        json["min"] = priceText(*model.min);
    if (model.max)
        json["max"] = priceText(*model.max);
    return json;
}

Json toJson(const GraduatedPercentage& model)
{
    return {{"model", "graduated_percentage"}, {"tiers", listOf(model.tiers)}};
}

Json toJson(const ChargeModel& model)
{
    return std::visit([](const auto& known) { return toJson(known); }, model);
}

Json chargeJson(const Charge& charge)
{
    Json json{{"id", charge.id}};
    if (charge.name != charge.id)
        json["name"] = charge.name;
    json["unit"] = toString(charge.unit);
    if (charge.inArrears)
        json["meter"] = true;
    json["monthly"] = toJson(charge.monthly);
    if (charge.annual)
        json["annual"] = toJson(*charge.annual);
    if (charge.minimum)
        json["minimum"] = priceText(*charge.minimum);
    return json;
}

} // namespace

nlohmann::ordered_json toJson(const std::vector<Charge>& charges)
{
    Json list = Json::array();
    for (const Charge& charge : charges)
        list.push_back(chargeJson(charge));
    return list;
}

nlohmann::ordered_json quantityJson(Quantity quantity)
{
    if (quantity.isWhole())
        return quantity.wholePart();
    return quantity.toString();
}

std::string priceText(Rate rate)
{
    return rate.toString(priceDecimals);
}

} // namespace seatwise
