#pragma once

#include "pricebook/claim_names.h"
#include "pricebook/describe_plans.h"

namespace seatwise {

/// What a claim expects: a field of a price or a rule. It must give what that needs: a plan, seats, a value.
struct ExpectationForm
{
    const BookIds& ids;
    const ClaimNames& names;

    [[nodiscard]] std::optional<Claim::Expectation> read(const Place& place) const;
    [[nodiscard]] static nlohmann::ordered_json write(const Claim::Expectation& expect);
};

/// The path of an assumption. It must lead to something in the file: keys joined by ".", the items of a list by their
/// id or code.
struct AssumedPathForm
{
    const JsonValue& root;

    [[nodiscard]] std::optional<std::string> read(const Place& place) const;
    [[nodiscard]] static nlohmann::ordered_json write(const std::string& path) { return path; }
};

} // namespace seatwise
