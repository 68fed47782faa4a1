#include "pricebook/claim_forms.h"

namespace seatwise {

namespace {

/// A published figure as a plain decimal, with no more decimals than money has: so every quotient of the book's amounts
/// that is compared with it fits 128 bits.
std::optional<std::string> readFigure(const Place& place)
{
    if (!readMoney(place))
        return std::nullopt;
    return place.value().text;
}

/// Whether the path, cut at its dots, leads from the value to something. Ids may contain dots themselves, so each
/// name is tried as a whole. A key that a book may not have is refused where it stands.
bool leadsSomewhere(const JsonValue& from, std::string_view path)
{
    const auto goesOn = [path](std::string_view name, const JsonValue& next) {
        if (name.empty() || !path.starts_with(name))
            return false;
        return path.size() == name.size() ||
               (path[name.size()] == '.' && leadsSomewhere(next, path.substr(name.size() + 1)));
    };
    for (const JsonMember& member : from.members)
        if (goesOn(member.key, member.value))
            return true;
    for (const JsonValue& item : from.items)
        for (const std::string_view key : {"id", "code"})
            if (const JsonValue* name = item.find(key); name && goesOn(name->text, item))
                return true;
    return false;
}

} // namespace

std::optional<std::string> ClaimValueForm::read(const Place& place) const
{
    const auto rule = about.rule.empty() ? std::nullopt : names.needsOfRule(about.rule);
    const bool isFigure = rule ? rule->value == ClaimValue::number : !about.field.empty();
    const bool isUnlimited = !rule && place.is(JsonValue::Kind::text) && place.value().text == "unlimited";
    return isFigure && !isUnlimited ? readFigure(place) : readText(place);
}

namespace {

/// Reports the details of a price that a claim about this cannot have.
void refuseDetails(const Fields& fields, const Words<void(Name, Name)>& taken, std::string_view about)
{
    for (const std::string_view key : detailsOfClaims)
        if (const JsonMember* const member = fields.find(key))
            fields.place().member(*member).refuse(taken(about, key));
}

} // namespace

void checkExpectation(const Fields& fields, const Claim::Expectation& expect, const ClaimNames& names)
{
    if (names.fieldNeedsSeats(expect.field) && !fields.has("seats"))
        fields.refuseMissing("seats");
    if (!names.fieldTakesDetails(expect.field))
        refuseDetails(fields, words::fieldTakesNo, expect.field);
    const auto rule = names.needsOfRule(expect.rule);
    if (!rule)
        return;
    refuseDetails(fields, words::ruleTakesNo, expect.rule);
    if (rule->plan && !fields.has("plan"))
        fields.refuseMissing("plan");
    const JsonMember* const value = fields.find("value");
    if (rule->value == ClaimValue::none && value)
        fields.place().member(*value).refuse(words::ruleTakesNo(expect.rule, value->key));
    if (rule->value != ClaimValue::none && !value)
        fields.refuseMissing("value");
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
