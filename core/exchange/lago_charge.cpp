#include "exchange/lago_charge.h"

namespace seatwise {

namespace {

/// The first range begins at 0, each other one after the end of the range before it.
LagoJson rangesOf(const PriceShape& shape)
{
    LagoJson ranges = LagoJson::array();
    std::int64_t from = 0;
    for (const ShapeTier& tier : shape.tiers) {
        ranges.push_back({{"from_value", from},
                          {"to_value", tier.upTo ? LagoJson(*tier.upTo) : LagoJson()},
                          {"per_unit_amount", tier.unit.toString()},
                          {"flat_amount", tier.flat.toString()}});
        from = tier.upTo.value_or(0) + 1;
    }
    return ranges;
}

} // namespace

LagoJson lagoModel(const PriceShape& shape)
{
    switch (shape.kind) {
    case PriceShape::Kind::flat:
        return {{"charge_model", "standard"}, {"properties", {{"amount", shape.amount.toString()}}}};
    case PriceShape::Kind::perUnit:
        return {{"charge_model", "standard"}, {"properties", {{"amount", shape.rate.toString()}}}};
    case PriceShape::Kind::package:
        return {{"charge_model", "package"},
                {"properties",
                 {{"amount", shape.rate.toString()}, {"free_units", shape.included}, {"package_size", shape.size}}}};
    case PriceShape::Kind::volume:
        return {{"charge_model", "volume"}, {"properties", {{"volume_ranges", rangesOf(shape)}}}};
    case PriceShape::Kind::graduated:
        break;
    }
    return {{"charge_model", "graduated"}, {"properties", {{"graduated_ranges", rangesOf(shape)}}}};
}

std::string lagoAddOnCode(const ExchangedBook& book, const ExchangedPrice& price)
{
    return book.id + '-' + keyOf(book, price.product, price.isOfAddOn) + '-' + price.charge;
}

} // namespace seatwise
