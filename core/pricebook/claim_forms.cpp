#include "pricebook/claim_forms.h"

namespace seatwise {

namespace {

/// A published figure as a plain decimal of at most mostClaimDecimals decimals.
std::optional<std::string> readFigure(const Place& place)
{
    if (!readMoney(place))
        return std::nullopt;
    return place.value().text;
}

std::optional<std::string> readFieldValue(const Place& place)
{
    if (place.is(JsonValue::Kind::text) && place.value().text == "unlimited")
        return place.value().text;
    return readFigure(place);
}

void refuseUnneeded(const Fields& fields, std::string_view key, std::string_view by)
{
    if (const JsonMember* member = fields.find(key))
        fields.place().member(*member).refuse(words::ruleTakesNo(by, key));
}

void readFieldExpectation(const Fields& fields, Claim::Expectation& expect, const ClaimNames& names)
{
    fields.require("field", expect.field, [&](const Place& p) { return readReference(p, idsOfFields, names.fields); });
    if (!fields.has("plan"))
        fields.refuseMissing("plan");
    if (!expect.field.empty() && names.fieldNeedsSeats(expect.field) && !fields.has("seats"))
        fields.refuseMissing("seats");
    fields.require("value", expect.value, readFieldValue);
}

void readRuleExpectation(const Fields& fields, Claim::Expectation& expect, const ClaimNames& names)
{
    fields.require("rule", expect.rule, [&](const Place& p) { return readReference(p, idsOfRules, names.rules); });
    refuseUnneeded(fields, "field", expect.rule);
    if (expect.rule.empty())
        return;
    if (names.ruleNeedsPlan(expect.rule) && !fields.has("plan"))
        fields.refuseMissing("plan");
    const ClaimValue value = names.valueOfRule(expect.rule);
    if (value == ClaimValue::none)
        refuseUnneeded(fields, "value", expect.rule);
    else
        fields.require("value", expect.value, value == ClaimValue::number ? readFigure : readText);
}

/// Whether the path, cut at its dots, leads from the value to something. Ids may contain dots themselves, so each
/// name is tried as a whole.
bool leadsSomewhere(const JsonValue& from, std::string_view path)
{
    const auto goesOn = [path](std::string_view name, const JsonValue& next) {
        if (!path.starts_with(name))
            return false;
        return path.size() == name.size() ||
               (path[name.size()] == '.' && leadsSomewhere(next, path.substr(name.size() + 1)));
    };
    for (const JsonMember& member : from.members)
        if (goesOn(member.key, member.value))
            return true;
    for (const JsonValue& item : from.items)
        for (const std::string_view key : {"id", "code"})
            if (const JsonValue* name = item.find(key); name && !name->text.empty() && goesOn(name->text, item))
                return true;
    return false;
}

} // namespace

std::optional<Claim::Expectation> ExpectationForm::read(const Place& place) const
{
    Claim::Expectation expect;
    const Fields fields(place, {"plan", "seats", "billing", "field", "rule", "value"});
    fields.allow("plan", expect.plan, [&](const Place& p) { return readReference(p, idsOfPlans, ids.plans); });
    fields.allow("seats", expect.seats, [](const Place& p) { return readWhole(p, 0, largestQuantity); });
    fields.allow("billing", expect.billing, [](const Place& p) { return FormOf<Billing>().read(p); });
    if (fields.has("rule"))
        readRuleExpectation(fields, expect, names);
    else
        readFieldExpectation(fields, expect, names);
    return expect;
}

nlohmann::ordered_json ExpectationForm::write(const Claim::Expectation& expect)
{
    auto json = nlohmann::ordered_json::object();
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
    return json;
}

std::optional<std::string> AssumedPathForm::read(const Place& place) const
{
    auto path = readText(place);
    if (path && !leadsSomewhere(root, *path)) {
        place.refuse(words::pathLeadsToNothing(excerpt(*path)));
        path.reset();
    }
    return path;
}

} // namespace seatwise
