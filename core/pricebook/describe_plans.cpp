#include "pricebook/describe_plans.h"

#include "words/general_words.h"

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

nlohmann::ordered_json planIdSchema()
{
    auto schema = schema::id();
    schema["title"] = "plan-id";
    schema["not"] = {{"const", "auto"}};
    return schema;
}

std::optional<Message> seatsTrouble(const SeatRange& seats)
{
    const SeatCount most = seats.max.value_or(maxQuantity);
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

SeatCount minSeats(const AddOn& addOn, const std::vector<Plan>& plans)
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

nlohmann::ordered_json includedSchema()
{
    return {{"const", true}};
}

} // namespace seatwise
