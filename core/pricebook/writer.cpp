#include "pricebook/writer.h"

#include <string_view>

#include <nlohmann/json.hpp>

#include "codec/json_text.h"
#include "pricebook/write_charge.h"

namespace seatwise {

namespace {

using Json = nlohmann::ordered_json;

Json rolloverJson(const CreditRollover& rollover)
{
    constexpr std::string_view names[] = {"none", "full", "capped", "expires"};
    Json json{{"policy", names[static_cast<std::size_t>(rollover.policy)]}};
    if (rollover.cap)
        json["cap"] = quantityJson(*rollover.cap);
    if (rollover.months)
        json["months"] = *rollover.months;
    return json;
}

Json bandsJson(const std::vector<DiscountBand>& bands)
{
    constexpr std::string_view needs[] = {"none", "reason", "approval"};
    Json list = Json::array();
    for (const DiscountBand& band : bands)
        list.push_back(
            {{"max_percent", band.maxPercent.toString()}, {"needs", needs[static_cast<std::size_t>(band.needs)]}});
    return list;
}

/// All rules are written, at their default or not: they are what a person looks for in a book.
Json rulesJson(const Rules& rules)
{
    Json json{
        {"annual_discount", rules.annualDiscount.toString()},
        {"rounding", rules.rounding == Rounding::half_up ? "half_up" : "half_even"},
        {"proration", {{"includes_change_day", rules.includesChangeDay}, {"annual_divisor", rules.annualDivisor}}},
        {"academic_year_start", toString(rules.academicYearStart)}};
    if (rules.summerPause)
        json["summer_pause"] = {{"from", toString(rules.summerPause->from)}, {"to", toString(rules.summerPause->to)}};
    json["quote_valid_days"] = rules.quoteValidDays;
    if (!rules.discountBands.empty())
        json["discount_bands"] = bandsJson(rules.discountBands);
    if (rules.floorPercent)
        json["floor_percent"] = rules.floorPercent->toString();
    if (rules.negotiatedFrom)
        json["negotiated_from"] = *rules.negotiatedFrom;
    if (rules.creditRollover)
        json["credit_rollover"] = rolloverJson(*rules.creditRollover);
    return json;
}

Json featureJson(const Feature& feature)
{
    Json json{{"id", feature.id}, {"name", feature.name}};
    if (!feature.group.empty())
        json["group"] = feature.group;
    return json;
}

Json planFeatureJson(const PlanFeature& feature)
{
    Json json{{"id", feature.id}};
    switch (feature.availability) {
    case PlanFeature::Availability::included:
        json["included"] = true;
        break;
    case PlanFeature::Availability::limit:
        json["limit"] = feature.limit;
        break;
    case PlanFeature::Availability::addOn:
        json["add_on"] = feature.addOn;
        break;
    }
    return json;
}

template<class Item, class Write>
void addList(Json& json, const char* key, const std::vector<Item>& items, Write write)
{
    if (items.empty())
        return;
    Json list = Json::array();
    for (const Item& item : items)
        list.push_back(write(item));
    json[key] = std::move(list);
}

void addPlans(Json& json, const char* key, const std::vector<PlanId>& plans)
{
    addList(json, key, plans, [](const PlanId& plan) { return Json(plan.text()); });
}

Json seatsJson(const SeatRange& seats)
{
    Json json{{"min", seats.min}};
    if (seats.max)
        json["max"] = *seats.max;
    if (seats.step != 1)
        json["step"] = seats.step;
    return json;
}

Json planJson(const Plan& plan)
{
    Json json{{"id", plan.id}, {"name", plan.name}, {"kind", toString(plan.kind)}};
    if (!plan.description.empty())
        json["description"] = plan.description;
    if (plan.trial)
        json["trial"] = {{"days", plan.trial->days}, {"converts_to", plan.trial->convertsTo}};
    json["seats"] = seatsJson(plan.seats);
    addList(json, "billing", plan.billing, [](Billing billing) { return Json(toString(billing)); });
    json["charges"] = toJson(plan.charges);
    addList(json, "features", plan.features, planFeatureJson);
    addPlans(json, "upgrades_to", plan.upgradesTo);
    addPlans(json, "downgrades_to", plan.downgradesTo);
    if (plan.minimum)
        json["minimum"] = priceText(*plan.minimum);
    return json;
}

Json addOnJson(const AddOn& addOn)
{
    Json json{{"id", addOn.id}, {"name", addOn.name}};
    addPlans(json, "plans", addOn.plans);
    json["charges"] = toJson(addOn.charges);
    return json;
}

Json creditPackJson(const CreditPack& pack)
{
    Json json{{"id", pack.id},
              {"name", pack.name},
              {"credits", quantityJson(pack.credits)},
              {"price", priceText(pack.price)}};
    if (pack.expiresAfterMonths)
        json["expires_after_months"] = *pack.expiresAfterMonths;
    return json;
}

Json promotionJson(const Promotion& promotion)
{
    Json json{{"code", promotion.code}};
    if (promotion.name != promotion.code)
        json["name"] = promotion.name;
    if (promotion.percent)
        json["percent"] = promotion.percent->toString();
    if (promotion.amount)
        json["amount"] = priceText(*promotion.amount);
    if (promotion.periods)
        json["periods"] = *promotion.periods;
    if (promotion.validFrom)
        json["valid_from"] = toString(*promotion.validFrom);
    if (promotion.validUntil)
        json["valid_until"] = toString(*promotion.validUntil);
    addPlans(json, "plans", promotion.plans);
    if (promotion.oncePerCustomer)
        json["once_per_customer"] = true;
    if (promotion.stackable)
        json["stackable"] = true;
    return json;
}

Json localeJson(const LocalePrice& locale)
{
    return {{"id", locale.id},
            {"name", locale.name},
            {"currency", locale.currency.code},
            {"multiplier", locale.multiplier.toString()},
            {"round_to", priceText(locale.roundTo)},
            {"rate_date", toString(locale.rateDate)}};
}

Json claimJson(const Claim& claim)
{
    const Claim::Expectation& expect = claim.expect;
    Json json = Json::object();
    if (!expect.plan.empty())
        json["plan"] = expect.plan;
    if (expect.seats)
        json["seats"] = *expect.seats;
    if (expect.billing != Billing::monthly)
        json["billing"] = toString(expect.billing);
    if (!expect.field.empty())
        json["field"] = expect.field;
    if (!expect.rule.empty())
        json["rule"] = expect.rule;
    if (!expect.value.empty())
        json["value"] = expect.value;
    return {{"text", claim.text}, {"source", claim.source}, {"expect", std::move(json)}};
}

Json bookJson(const BookContent& book)
{
    Json json{{"format", "seatwise.price-book"},
              {"format_version", 1},
              {"id", book.id},
              {"name", book.name},
              {"version", book.version},
              {"currency", book.currency.code},
              {"effective_from", toString(book.effectiveFrom)}};
    if (book.effectiveUntil)
        json["effective_until"] = toString(*book.effectiveUntil);
    json["rules"] = rulesJson(book.rules);
    addList(json, "features", book.features, featureJson);
    addList(json, "segments", book.segments, [](const Segment& segment) {
        return Json{{"id", segment.id}, {"name", segment.name}};
    });
    addList(json, "plans", book.plans, planJson);
    addList(json, "add_ons", book.addOns, addOnJson);
    addList(json, "credit_packs", book.creditPacks, creditPackJson);
    addList(json, "promotions", book.promotions, promotionJson);
    addList(json, "term_discounts", book.termDiscounts, [](const TermDiscount& discount) {
        return Json{{"years", discount.years}, {"percent", discount.percent.toString()}};
    });
    addList(json, "locales", book.locales, localeJson);
    addList(json, "claims", book.claims, claimJson);
    addList(json, "assumptions", book.assumptions, [](const Assumption& assumption) {
        return Json{{"path", assumption.path}, {"note", assumption.note}};
    });
    return json;
}

} // namespace

std::string writePriceBook(const BookContent& book)
{
    return jsonText(bookJson(book));
}

} // namespace seatwise
