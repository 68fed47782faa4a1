#include "exchange/openmeter_reader.h"

#include <algorithm>
#include <array>

#include "codec/json_scalars.h"
#include "exchange/foreign_fields.h"
#include "exchange/imported_book.h"
#include "words/book_words.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

/// In the order of everyBilling; a year is said in two ways.
constexpr std::array<std::string_view, 5> cadences{"P1M", "P3M", "P6M", "P12M", "P1Y"};

class OpenMeterReader
{
public:
    [[nodiscard]] Result<ExchangedBook> read(const JsonValue& root)
    {
        const Place top(root, problems_);
        const std::string_view plans = memberOf(top, "items") ? "items" : "plans";
        if (!memberOf(top, plans))
            top.refuse(words::keyIsMissing(plans));
        forEach(top, plans, [this](const Place& plan) { readPlan(plan); });
        forEach(top, "addons", [this](const Place& addOn) {
            if (begin(addOn, true))
                forEach(addOn, "rateCards", [this](const Place& card) { readCard(card); });
        });
        if (!problems_.empty())
            return tl::make_unexpected(asError(problems_.take()));
        return book_.take();
    }

private:
    [[nodiscard]] bool begin(const Place& place, bool isAddOn)
    {
        const std::string key = textOf(place, "key");
        if (key.empty())
            place.refuse(words::keyIsMissing("key"));
        const auto currency = currencyOf(place, "currency");
        if (key.empty() || !currency || !book_.setCurrency(place, *currency))
            return false;
        const auto metadata = memberOf(place, "metadata");
        ExchangedProduct product;
        product.id = asId(key);
        product.name = nameOf(place, "name");
        product.isAddOn = isAddOn;
        product_ = book_.addProduct(std::move(product), metadata ? &*metadata : nullptr);
        return true;
    }

    void readPlan(const Place& place)
    {
        if (!begin(place, false))
            return;
        loseMember(place, "discounts");
        const auto phases = memberOf(place, "phases");
        if (!phases || !phases->is(JsonValue::Kind::list) || phases->value().items.empty())
            return (phases ? *phases : place).refuseFor(words::aList());
        const std::size_t last = phases->value().items.size() - 1;
        for (std::size_t i = 0; i < last; ++i)
            book_.lose(phases->item(i).path(), words::lossOfForeignParts("phases"));
        const Place phase = phases->item(last);
        loseMember(phase, "discounts");
        forEach(phase, "rateCards", [this](const Place& card) { readCard(card); });
    }

    void readCard(const Place& place)
    {
        const std::string key = textOf(place, "key");
        const auto said = memberOf(place, "price");
        if (key.empty())
            return place.refuse(words::keyIsMissing("key"));
        ExchangedPrice price;
        price.charge = asId(key);
        price.name = nameOf(place, "name");
        price.unit = textOf(place, "featureKey").empty() ? "plan" : asId(textOf(place, "featureKey"));
        if (!readCadence(place, price))
            return;
        if (said && !readPrice(*said, price.shape))
            return;
        if (!readDiscounts(place, price.shape))
            return;
        if (const auto metadata = memberOf(place, "metadata")) {
            if (const std::string charge = textOf(*metadata, "seatwise_charge"); !charge.empty())
                price.charge = asId(charge);
            if (const std::string unit = textOf(*metadata, "seatwise_unit"); !unit.empty())
                price.unit = asId(unit);
        }
        if (price.unit == "plan" && price.shape.kind != PriceShape::Kind::flat)
            return place.refuse(words::keyIsMissing("featureKey"));
        book_.addPrice(place, product_, std::move(price));
    }

    [[nodiscard]] static bool readCadence(const Place& place, ExchangedPrice& price)
    {
        const auto cadence = memberOf(place, "billingCadence");
        if (!cadence)
            return true; // charged once
        const auto at = readWord(*cadence, cadences);
        if (at)
            price.billing = everyBilling[std::min(*at, everyBilling.size() - 1)];
        return at.has_value();
    }

    /// Units that are free come before the packages or, as a tier that costs nothing, before other units.
    [[nodiscard]] bool readDiscounts(const Place& card, PriceShape& shape)
    {
        const auto discounts = memberOf(card, "discounts");
        if (!discounts)
            return true;
        loseMember(*discounts, "percentage");
        const auto usage = memberOf(*discounts, "usage");
        if (!usage)
            return true;
        const auto free = wholeOf(*usage, "quantity", 0);
        if (!free)
            return false;
        if (shape.kind == PriceShape::Kind::package)
            shape.included = *free;
        else if (shape.kind == PriceShape::Kind::perUnit && *free > 0)
            shape = {
                PriceShape::Kind::graduated, {}, {}, {{*free, {}, {}}, {std::nullopt, shape.rate, FlatAmount()}}, 1};
        else if (*free > 0)
            book_.lose(usage->path(), words::lossOfForeignParts("usage"));
        return true;
    }

    [[nodiscard]] bool readPrice(const Place& place, PriceShape& shape)
    {
        constexpr std::array<std::string_view, 4> types{"flat", "unit", "tiered", "package"};
        const auto named = memberOf(place, "type");
        if (!named) {
            place.refuse(words::keyIsMissing("type"));
            return false;
        }
        const auto type = readWord(*named, types);
        for (const std::string_view key : {"minimumAmount", "maximumAmount"})
            loseMember(place, key);
        if (!type)
            return false;
        const std::string_view word = types[*type];
        if (word == "tiered")
            return readTiers(place, shape);
        if (!memberOf(place, "amount")) {
            place.refuse(words::keyIsMissing("amount"));
            return false;
        }
        if (word == "flat") {
            const auto amount = decimalAmountOf(place, "amount");
            shape = {PriceShape::Kind::flat, amount.value_or(FlatAmount()), {}, {}, 1};
            return amount.has_value();
        }
        const auto rate = decimalRateOf(place, "amount");
        const auto size = word == "package" ? wholeOf(place, "quantityPerPackage", 1) : std::optional<std::int64_t>(1);
        if (!rate || !size)
            return false;
        shape = {word == "package" ? PriceShape::Kind::package : PriceShape::Kind::perUnit, {}, *rate, {}, *size};
        return true;
    }

    [[nodiscard]] static bool readTiers(const Place& place, PriceShape& shape)
    {
        constexpr std::array<std::string_view, 2> modes{"graduated", "volume"};
        const auto named = memberOf(place, "mode");
        const auto tiers = memberOf(place, "tiers");
        const auto mode = named ? readWord(*named, modes) : std::nullopt;
        if (!named)
            place.refuse(words::keyIsMissing("mode"));
        if (!mode)
            return false;
        if (!tiers || !tiers->is(JsonValue::Kind::list) || tiers->value().items.empty()) {
            (tiers ? *tiers : place).refuseFor(words::aList());
            return false;
        }
        shape = {*mode == 1 ? PriceShape::Kind::volume : PriceShape::Kind::graduated, {}, {}, {}, 1};
        for (std::size_t i = 0; i < tiers->value().items.size(); ++i) {
            const Place tier = tiers->item(i);
            const auto unitPrice = memberOf(tier, "unitPrice");
            const auto flatPrice = memberOf(tier, "flatPrice");
            const auto unit = unitPrice ? decimalRateOf(*unitPrice, "amount") : Rate();
            const auto flat = flatPrice ? decimalAmountOf(*flatPrice, "amount") : FlatAmount();
            const bool isOpen = !memberOf(tier, "upToAmount");
            const auto end = isOpen ? std::nullopt : wholeOf(tier, "upToAmount", 1);
            if (!unit || !flat || (!isOpen && !end) ||
                !addTier(tier, {end, *unit, *flat}, i + 1 == tiers->value().items.size(), shape.tiers))
                return false;
        }
        return true;
    }

    void loseMember(const Place& place, std::string_view key)
    {
        if (const auto member = memberOf(place, key))
            book_.lose(member->path(), words::lossOfForeignParts(std::string(key)));
    }

    Problems problems_;
    ImportedBook book_;
    std::size_t product_ = 0;
};

} // namespace

Result<ExchangedBook> readOpenMeter(std::string_view json)
{
    const auto root = parseJson(json);
    if (!root)
        return tl::make_unexpected(asError({root.error()}));
    return OpenMeterReader().read(*root);
}

} // namespace seatwise
