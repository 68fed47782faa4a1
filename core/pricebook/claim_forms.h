#pragma once

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

/// Reports a missing plan or seats where the field needs them.
void checkExpectation(const Fields& fields, const Claim::Expectation& expect, const ClaimNames& names);

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
