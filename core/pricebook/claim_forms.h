#pragma once

#include <array>
#include <map>

#include "pricebook/claim_names.h"
#include "pricebook/describe_plans.h"

namespace seatwise {

/// The value of a claim about this: what its field or rule is published as.
struct ClaimValueForm
{
    const Claim::Expectation& about;
    const ClaimNames& names;

    [[nodiscard]] std::optional<std::string> read(const Place& place) const;
    static nlohmann::ordered_json write(const std::string& value) { return value; }
    static nlohmann::ordered_json schema() { return schema::text(); }
};

/// Values by the unit of their charge: {"gb": "1000"}.
template<class Form>
struct ByUnitForm
{
    Form form;

    [[nodiscard]] auto read(const Place& place) const
    {
        std::map<std::string, form::ValueOf<Form>> values;
        if (!place.is(JsonValue::Kind::object) || place.value().members.empty()) {
            place.refuseFor(words::valuesByUnit());
            return std::optional<decltype(values)>();
        }
        for (const JsonMember& member : place.value().members) {
            const Place at = place.member(member);
            if (values.contains(member.key))
                at.refuseAt(member.line, words::keyGivenTwice(member.key));
            else if (auto value = form.read(at))
                values.emplace(member.key, *std::move(value));
        }
        return std::optional(std::move(values));
    }
    [[nodiscard]] nlohmann::ordered_json write(const auto& values) const
    {
        auto json = nlohmann::ordered_json::object();
        for (const auto& [unit, value] : values)
            json.emplace(unit, form.write(value));
        return json;
    }
    [[nodiscard]] nlohmann::ordered_json schema() const
    {
        return {{"type", "object"}, {"minProperties", 1}, {"additionalProperties", form.schema()}};
    }
};

template<class Form>
constexpr ByUnitForm<Form> byUnit(Form form)
{
    return {std::move(form)};
}

/// Reports a missing plan or seats where the field needs them, and details that it does not take.
void checkExpectation(const Fields& fields, const Claim::Expectation& expect, const ClaimNames& names);

/// The code of a promotion.
struct CodeForm
{
    [[nodiscard]] static std::optional<PromotionCode> read(const Place& place)
    {
        const auto text = readText(place);
        return text ? std::optional(PromotionCode(*text)) : std::nullopt;
    }
    [[nodiscard]] static nlohmann::ordered_json write(const PromotionCode& code) { return code.text(); }
    [[nodiscard]] static nlohmann::ordered_json schema() { return schema::text(); }
};

/// The longest that periods of a claim are counted to: ten years of months.
inline constexpr int maxClaimedPeriod = 120;

/// The keys of what a claim about a price asks beside plan, seats and billing.
inline constexpr std::array<std::string_view, 9> detailsOfClaims{
    "usage", "base_amounts", "events", "add_ons", "promotions", "start", "term", "period", "locale"};

void describeDetails(auto& io, auto& details, const BookIds& ids)
{
    io.optional("usage", details.usage, byUnit(form::quantity));
    io.optional("base_amounts", details.baseAmounts, byUnit(form::priceInMoney));
    io.optional("events", details.events, byUnit(form::list(form::priceInMoney)));
    io.optional("add_ons", details.addOns, form::list(form::Reference<AddOnId>{idsOfAddOns, ids.addOns}));
    io.optional("promotions", details.promotions, form::list(CodeForm()));
    io.optional("start", details.start);
    io.optional("term", details.termYears, form::Whole{1, maxTermYears});
    io.optional("period", details.period, form::Whole{1, maxClaimedPeriod}, 1);
    io.optional("locale", details.locale, form::id);
}

/// What a claim expects: a field of a price or a rule. It must give what that needs: a plan, seats, a value.
void describe(auto& io, Is<Claim::Expectation> auto& expect, const BookIds& ids, const ClaimNames& names)
{
    io.optional("plan", expect.plan, planOf(ids));
    io.optional("seats", expect.seats, form::seats);
    io.optional("billing", expect.billing);
    io.optional("field", expect.field, form::Known{{idsOfFields, names.fields}});
    io.optional("rule", expect.rule, form::Known{{idsOfRules, names.rules}});
    io.exactlyOne(words::fieldOrRule, {"field", "rule"});
    io.needs("field", {"plan", "value"});
    io.check([&](const Fields& fields) { checkExpectation(fields, expect, names); });
    io.optional("value", expect.value, ClaimValueForm{expect, names});
    describeDetails(io, expect.details, ids);
}

/// The path of an assumption. It must lead to something in the file: keys joined by ".", the items of a list by what
/// they differ in, their id or code.
struct AssumedPathForm
{
    const JsonValue& root;

    [[nodiscard]] std::optional<std::string> read(const Place& place) const;
    static nlohmann::ordered_json write(const std::string& path) { return path; }
    static nlohmann::ordered_json schema() { return schema::text(); }
};

} // namespace seatwise
