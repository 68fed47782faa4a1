#include "pricebook/describe_plans.h"

namespace seatwise {

namespace {

std::vector<std::string_view> idsOf(const JsonValue& root, std::string_view key)
{
    std::vector<std::string_view> ids;
    if (const JsonValue* list = root.find(key))
        for (const JsonValue& item : list->items)
            if (const JsonValue* id = item.find("id"); id && id->kind == JsonValue::Kind::text)
                ids.emplace_back(id->text);
    return ids;
}

void refuseSelf(const Place& place, const Plan& plan, const std::vector<PlanId>& targets, const Words<void()>& why)
{
    if (std::find(targets.begin(), targets.end(), plan.id) != targets.end())
        place.refuse(why());
}

} // namespace

BookIds BookIds::gather(const JsonValue& root)
{
    return {idsOf(root, "plans"), idsOf(root, "features"), idsOf(root, "add_ons")};
}

std::optional<std::string> readPlanId(const Place& place)
{
    auto id = readId(place);
    if (id == "auto") {
        place.refuse(words::noPlanIsCalledAuto());
        return std::nullopt;
    }
    return id;
}

std::optional<Message> seatsTrouble(const SeatRange& seats)
{
    const SeatCount most = seats.max.value_or(largestQuantity);
    if (most < seats.min)
        return words::mostSeatsBelowFewest(most, seats.min);
    const bool admitsSome = seats.min > 0 || seats.min + seats.step <= most;
    if (!admitsSome || (seats.step > 1 && most > seats.min && seats.min + seats.step > most))
        return words::stepAdmitsNoSeats(seats.step, seats.min, most);
    return std::nullopt;
}

void checkPlan(const Place& place, const Plan& plan, bool isTrialGiven)
{
    if (plan.kind == PlanKind::trial && !isTrialGiven)
        place.refuse(words::trialIsMissing());
    if (plan.kind != PlanKind::trial && isTrialGiven)
        place.refuse(words::trialIsForTrials());
    refuseSelf(place, plan, plan.upgradesTo, words::upgradesToItself);
    refuseSelf(place, plan, plan.downgradesTo, words::downgradesToItself);
    if (plan.trial)
        refuseSelf(place, plan, plan.trial->convertsTo, words::convertsToItself);
}

SeatCount fewestSeats(const AddOn& addOn, const std::vector<Plan>& plans)
{
    std::optional<SeatCount> fewest;
    for (const Plan& plan : plans) {
        const auto& named = addOn.plans;
        const bool isMeant = named.empty() || std::find(named.begin(), named.end(), plan.id) != named.end();
        if (isMeant && (!fewest || plan.seats.min < *fewest))
            fewest = plan.seats.min;
    }
    return fewest.value_or(0);
}

std::optional<PlanFeature> PlanFeatureForm::read(const Place& place) const
{
    PlanFeature feature;
    const Fields fields(place, {"id", "included", "limit", "add_on"});
    fields.require("id", feature.id, [&](const Place& p) { return readReference(p, idsOfFeatures, ids.features); });
    const int given = int{fields.has("included")} + int{fields.has("limit")} + int{fields.has("add_on")};
    if (given != 1 && place.is(JsonValue::Kind::object)) {
        place.refuse(words::oneWayToHaveFeature());
        return std::nullopt;
    }
    bool isIncluded = true;
    fields.allow("included", isIncluded, readFlag);
    if (!isIncluded)
        place.refuse(words::lackedFeatureIsLeftOut());
    fields.allow("limit", feature.limit, readText);
    fields.allow("add_on", feature.addOn, [&](const Place& p) { return readReference(p, idsOfAddOns, ids.addOns); });
    if (fields.has("limit"))
        feature.availability = PlanFeature::Availability::limit;
    if (fields.has("add_on"))
        feature.availability = PlanFeature::Availability::addOn;
    return feature;
}

nlohmann::ordered_json PlanFeatureForm::write(const PlanFeature& feature)
{
    switch (feature.availability) {
    case PlanFeature::Availability::limit:
        return {{"id", feature.id}, {"limit", feature.limit}};
    case PlanFeature::Availability::addOn:
        return {{"id", feature.id}, {"add_on", feature.addOn}};
    case PlanFeature::Availability::included:
        break;
    }
    return {{"id", feature.id}, {"included", true}};
}

} // namespace seatwise
