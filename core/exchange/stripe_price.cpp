#include "exchange/stripe_price.h"

#include <algorithm>

#include "exchange/imported_book.h"
#include "exchange/stripe.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

/// Whether Stripe takes only amounts of a currency that end in 0.
bool endsInZero(const Currency& currency)
{
    return currency.exponent == 3;
}

std::string_view modelWord(PriceShape::Kind kind)
{
    switch (kind) {
    case PriceShape::Kind::flat:
        return "flat";
    case PriceShape::Kind::perUnit:
        return "per_unit";
    case PriceShape::Kind::graduated:
        return "graduated";
    case PriceShape::Kind::volume:
        return "volume";
    case PriceShape::Kind::package:
        break;
    }
    return "package";
}

void addShape(StripeJson& json, const PriceShape& shape, int exponent)
{
    const bool isTiered = !shape.tiers.empty();
    json["billing_scheme"] = isTiered ? "tiered" : "per_unit";
    if (!isTiered) {
        json["unit_amount_decimal"] = shape.kind == PriceShape::Kind::flat ? inMinorUnits(shape.amount, exponent)
                                                                           : inMinorUnits(shape.rate, exponent);
        if (shape.kind == PriceShape::Kind::package)
            json["transform_quantity"] = {{"divide_by", shape.size}, {"round", "up"}};
        return;
    }
    json["tiers_mode"] = shape.kind == PriceShape::Kind::volume ? "volume" : "graduated";
    StripeJson tiers = StripeJson::array();
    for (const ShapeTier& tier : shape.tiers) {
        StripeJson one = {{"up_to", tier.upTo ? StripeJson(*tier.upTo) : StripeJson("inf")},
                          {"unit_amount_decimal", inMinorUnits(tier.unit, exponent)}};
        if (!tier.flat.isZero())
            one["flat_amount_decimal"] = inMinorUnits(tier.flat, exponent);
        tiers.push_back(std::move(one));
    }
    json["tiers"] = std::move(tiers);
}

} // namespace

Money stripeStep(const Currency& currency) noexcept
{
    return Money::step(stripeExponent(currency) - (endsInZero(currency) ? 1 : 0));
}

std::optional<Message> reasonAgainstInStripe(const PriceShape& shape, const Currency& currency)
{
    if (shape.included > 0)
        return words::lossOfIncludedPackages();
    const std::int64_t minor = detail::powerOfTen(Rate::places - stripeExponent(currency));
    for (const ShapeTier& tier : shape.tiers)
        if (tier.flat.units() % minor != 0)
            return words::lossOfDecimalsThere();
    if (!endsInZero(currency))
        return std::nullopt;
    const auto isRound = [minor](Wide units) { return units % (minor * 10) == 0; };
    const bool round = isRound(shape.amount.units()) && isRound(shape.rate.units()) &&
                       std::ranges::all_of(shape.tiers, [&isRound](const ShapeTier& tier) {
                           return isRound(tier.unit.units()) && isRound(tier.flat.units());
                       });
    return round ? std::nullopt : std::optional(words::lossOfThirdDecimal());
}

std::string stripeLookupKey(const ExchangedBook& book, const ExchangedPrice& price)
{
    return book.id + '/' + keyOf(book, price.product, price.isOfAddOn) + '/' + price.charge + '/' +
           std::string(price.billing ? toString(*price.billing) : "once");
}

std::string stripeProductId(const ExchangedBook& book, std::string_view product, bool isAddOn)
{
    return book.id + '.' + keyOf(book, product, isAddOn);
}

StripeJson stripeProduct(const ExchangedBook& book, const ExchangedProduct& product)
{
    StripeJson metadata = StripeJson::object();
    for (const auto& [name, text] : marksOf(book, product))
        metadata[name] = text;
    return {{"id", stripeProductId(book, product.id, product.isAddOn)},
            {"name", product.name},
            {"metadata", std::move(metadata)}};
}

StripeJson stripePrice(const ExchangedBook& book, const ExchangedPrice& price)
{
    StripeJson json = {{"product", stripeProductId(book, price.product, price.isOfAddOn)},
                       {"currency", stripeCurrency(book.currency)},
                       {"lookup_key", stripeLookupKey(book, price)},
                       {"nickname", price.name}};
    if (price.billing) {
        json["recurring"] = stripeInterval(*price.billing);
        json["recurring"]["usage_type"] = price.unit == "seat" || price.unit == "plan" ? "licensed" : "metered";
    }
    addShape(json, price.shape, stripeExponent(book.currency));
    json["metadata"] = {{"seatwise_charge", price.charge},
                        {"seatwise_unit", price.unit},
                        {"seatwise_model", modelWord(price.shape.kind)}};
    return json;
}

std::string stripeCurrency(const Currency& currency)
{
    std::string code = currency.code;
    for (char& c : code)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return code;
}

StripeJson stripeInterval(Billing billing)
{
    const int count = months(billing);
    return {{"interval", count == 12 ? "year" : "month"}, {"interval_count", count == 12 ? 1 : count}};
}

} // namespace seatwise
