#include "pricebook/read_offers.h"

#include "codec/json_scalars.h"

namespace seatwise {

namespace {

constexpr int mostPeriods = 120;
constexpr int longestTerm = 5;

std::optional<CreditPack> readCreditPack(const Place& place)
{
    CreditPack pack;
    const Fields fields(place, {"id", "name", "credits", "price", "expires_after_months"});
    fields.require("id", pack.id, readId);
    fields.require("name", pack.name, readText);
    fields.require("credits", pack.credits, readPositiveQuantity);
    fields.require("price", pack.price, readRate);
    fields.allow("expires_after_months", pack.expiresAfterMonths,
                 [](const Place& p) { return readWhole(p, 1, maxExpiryMonths); });
    return pack;
}

std::optional<Promotion> readPromotion(const Place& place, const BookIds& ids)
{
    Promotion promotion;
    const Fields fields(place, {"code", "name", "percent", "amount", "periods", "valid_from", "valid_until", "plans",
                                "once_per_customer", "stackable"});
    fields.require("code", promotion.code, readText);
    promotion.name = promotion.code;
    fields.allow("name", promotion.name, readText);
    fields.allow("percent", promotion.percent, readDiscount);
    fields.allow("amount", promotion.amount, readRate);
    if (fields.has("percent") == fields.has("amount") && place.is(JsonValue::Kind::object))
        place.refuse(words::percentOrAmount());
    fields.allow("periods", promotion.periods, [](const Place& p) { return readWhole(p, 1, mostPeriods); });
    fields.allow("valid_from", promotion.validFrom, readDate);
    fields.allow("valid_until", promotion.validUntil, readDate);
    if (promotion.validFrom && promotion.validUntil && *promotion.validUntil < *promotion.validFrom)
        place.refuse(words::promotionEndsBeforeItBegins(*promotion.validUntil, *promotion.validFrom));
    fields.allow("plans", promotion.plans, [&](const Place& p) { return readPlanIds(p, ids); });
    fields.allow("once_per_customer", promotion.oncePerCustomer, readFlag);
    fields.allow("stackable", promotion.stackable, readFlag);
    return promotion;
}

std::optional<TermDiscount> readTermDiscount(const Place& place)
{
    const std::size_t before = place.problems().count();
    TermDiscount discount;
    const Fields fields(place, {"years", "percent"});
    fields.require("years", discount.years, [](const Place& p) { return readWhole(p, 1, longestTerm); });
    fields.require("percent", discount.percent, readDiscount);
    return place.problems().count() == before ? std::optional(discount) : std::nullopt;
}

std::optional<LocalePrice> readLocale(const Place& place)
{
    LocalePrice locale;
    const Fields fields(place, {"id", "name", "currency", "multiplier", "round_to", "rate_date"});
    fields.require("id", locale.id, readId);
    fields.require("name", locale.name, readText);
    fields.require("currency", locale.currency, readCurrency);
    fields.require("multiplier", locale.multiplier, readPositiveRate);
    fields.require("round_to", locale.roundTo, readPositiveRate);
    fields.require("rate_date", locale.rateDate, readDate);
    return locale;
}

} // namespace

std::optional<std::vector<CreditPack>> readCreditPacks(const Place& place)
{
    auto packs = readList<CreditPack>(place, readCreditPack);
    refuseRepeats(place, "id");
    return packs;
}

std::optional<std::vector<Promotion>> readPromotions(const Place& place, const BookIds& ids)
{
    auto promotions = readList<Promotion>(place, [&](const Place& p) { return readPromotion(p, ids); });
    refuseRepeats(place, "code");
    return promotions;
}

std::optional<std::vector<TermDiscount>> readTermDiscounts(const Place& place)
{
    auto discounts = readList<TermDiscount>(place, readTermDiscount);
    if (!discounts || discounts->size() != place.value().items.size())
        return discounts;
    for (std::size_t i = 1; i < discounts->size(); ++i)
        if ((*discounts)[i].years <= (*discounts)[i - 1].years)
            place.item(i).refuse(words::termsMustAscend((*discounts)[i].years, (*discounts)[i - 1].years));
    return discounts;
}

std::optional<std::vector<LocalePrice>> readLocales(const Place& place)
{
    auto locales = readList<LocalePrice>(place, readLocale);
    refuseRepeats(place, "id");
    return locales;
}

} // namespace seatwise
