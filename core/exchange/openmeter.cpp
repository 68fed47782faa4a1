#include "exchange/openmeter.h"

#include <array>

#include <nlohmann/json.hpp>

#include "codec/json_text.h"
#include "exchange/imported_book.h"
#include "exchange/period_plans.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

using MeterJson = nlohmann::ordered_json;

/// What OpenMeter calls it: small letters and digits with single _ between them.
std::string asKey(std::string_view id)
{
    std::string key;
    for (const char c : id) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isPlain)
            key += c;
        else if (!key.empty() && key.back() != '_')
            key += '_';
    }
    while (!key.empty() && key.back() == '_')
        key.pop_back();
    return key;
}

class OpenMeterWriter
{
public:
    explicit OpenMeterWriter(const PriceBook& book)
        : book_(exchanged(book))
    {
    }

    [[nodiscard]] ExchangeFile write()
    {
        MeterJson plans = MeterJson::array();
        MeterJson addOns = MeterJson::array();
        for (const PeriodPlan& plan : periodPlans(book_)) {
            MeterJson json = {{"key", asKey(codeOf(book_, plan, '_'))},
                              {"name", plan.product->name},
                              {"currency", book_.currency.code}};
            MeterJson metadata;
            for (const auto& [name, text] : marksOf(book_, *plan.product))
                metadata[name] = text;
            if (plan.product->isAddOn)
                metadata["seatwise_billing"] = toString(plan.billing);
            json["metadata"] = std::move(metadata);
            if (plan.product->isAddOn) {
                json["instanceType"] = "single";
                json["rateCards"] = cardsOf(plan);
                addOns.push_back(std::move(json));
                continue;
            }
            json["billingCadence"] = cadenceOf(plan.billing);
            json["phases"] = MeterJson::array(
                {{{"key", "default"}, {"name", "Default"}, {"duration", nullptr}, {"rateCards", cardsOf(plan)}}});
            plans.push_back(std::move(json));
        }
        for (const ExchangedPrice& price : book_.prices)
            if (!price.billing && shapeToWrite(price).kind != PriceShape::Kind::flat)
                book_.losses.push_back({pathOf(price), words::lossOfOneTime()});
        return {jsonText({{"features", features_}, {"plans", plans}, {"addons", addOns}}), std::move(book_.losses)};
    }

private:
    [[nodiscard]] static std::string_view cadenceOf(Billing billing)
    {
        constexpr std::array<std::string_view, everyBilling.size()> ofPeriods{"P1M", "P3M", "P6M", "P1Y"};
        return ofPeriods[static_cast<std::size_t>(billing)];
    }

    [[nodiscard]] MeterJson cardsOf(const PeriodPlan& plan)
    {
        MeterJson cards = MeterJson::array();
        for (const ExchangedPrice* price : plan.recurring)
            cards.push_back(cardOf(*price));
        for (const ExchangedPrice* price : plan.once)
            if (shapeToWrite(*price).kind == PriceShape::Kind::flat)
                cards.push_back(cardOf(*price));
        return cards;
    }

    /// A charge that is made once and for every period too has two keys.
    [[nodiscard]] MeterJson cardOf(const ExchangedPrice& price)
    {
        const PriceShape shape = shapeToWrite(price);
        const bool isFlat = shape.kind == PriceShape::Kind::flat;
        const std::string key = asKey(book_.id + '_' + keyOf(book_, price.product, price.isOfAddOn) + '_' +
                                      price.charge + (price.billing ? "" : "_once"));
        MeterJson card = {{"type", isFlat ? "flat_fee" : "usage_based"}, {"key", key}, {"name", price.name}};
        if (!isFlat) {
            card["featureKey"] = key;
            addFeature(key, price);
        }
        card["billingCadence"] = price.billing ? MeterJson(cadenceOf(*price.billing)) : MeterJson();
        card["price"] = priceOf(shape);
        if (shape.included > 0)
            card["discounts"] = {{"usage", {{"quantity", std::to_string(shape.included)}}}};
        card["metadata"] = {{"seatwise_charge", price.charge}, {"seatwise_unit", price.unit}};
        return card;
    }

    void addFeature(const std::string& key, const ExchangedPrice& price)
    {
        for (const MeterJson& known : features_)
            if (known["key"] == key)
                return;
        features_.push_back({{"key", key}, {"name", price.name}, {"meterSlug", asKey(price.unit)}});
    }

    [[nodiscard]] static MeterJson amountOf(const char* type, const std::string& amount)
    {
        return {{"type", type}, {"amount", amount}};
    }

    [[nodiscard]] static MeterJson priceOf(const PriceShape& shape)
    {
        if (shape.kind == PriceShape::Kind::flat) {
            MeterJson price = amountOf("flat", shape.amount.toString());
            price["paymentTerm"] = "in_advance";
            return price;
        }
        if (shape.kind == PriceShape::Kind::perUnit)
            return amountOf("unit", shape.rate.toString());
        if (shape.kind == PriceShape::Kind::package) {
            MeterJson price = amountOf("package", shape.rate.toString());
            price["quantityPerPackage"] = std::to_string(shape.size);
            return price;
        }
        MeterJson tiers = MeterJson::array();
        for (const ShapeTier& tier : shape.tiers)
            tiers.push_back({{"upToAmount", tier.upTo ? MeterJson(std::to_string(*tier.upTo)) : MeterJson()},
                             {"flatPrice", tier.flat.isZero() ? MeterJson() : amountOf("flat", tier.flat.toString())},
                             {"unitPrice", amountOf("unit", tier.unit.toString())}});
        return {{"type", "tiered"},
                {"mode", shape.kind == PriceShape::Kind::volume ? "volume" : "graduated"},
                {"tiers", std::move(tiers)}};
    }

    ExchangedBook book_;
    MeterJson features_ = MeterJson::array();
};

} // namespace

ExchangeFile openMeterFile(const PriceBook& book)
{
    return OpenMeterWriter(book).write();
}

} // namespace seatwise
