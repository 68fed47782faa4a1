#include "pricebook/read_plans.h"

#include <algorithm>
#include <array>

#include "codec/json_scalars.h"
#include "pricebook/id_kinds.h"
#include "pricebook/read_charge.h"

namespace seatwise {

namespace {

constexpr int longestTrial = 3660;

std::vector<std::string_view> idsOf(const JsonValue& root, std::string_view key)
{
    std::vector<std::string_view> ids;
    if (const JsonValue* list = root.find(key))
        for (const JsonValue& item : list->items)
            if (const JsonValue* id = item.find("id"); id && id->kind == JsonValue::Kind::text)
                ids.emplace_back(id->text);
    return ids;
}

std::optional<PlanKind> readKind(const Place& place)
{
    constexpr std::array<std::string_view, 3> words = {"trial", "subscription", "service"};
    const auto word = readWord(place, words);
    if (!word)
        return std::nullopt;
    return static_cast<PlanKind>(*word);
}

std::optional<PlanId> readPlanReference(const Place& place, const BookIds& ids)
{
    auto id = readReference(place, idsOfPlans, ids.plans);
    return id ? std::optional(PlanId(std::move(*id))) : std::nullopt;
}

std::optional<Trial> readTrial(const Place& place, const BookIds& ids)
{
    Trial trial;
    const Fields fields(place, {"days", "converts_to"});
    fields.require("days", trial.days, [](const Place& p) { return readWhole(p, 1, longestTrial); });
    fields.require("converts_to", trial.convertsTo, [&](const Place& p) {
        return readFilledList<PlanId>(p, words::atLeastOnePlan,
                                      [&](const Place& at) { return readPlanReference(at, ids); });
    });
    return trial;
}

/// "auto" is what a selection says that leaves the plan to the price book.
std::optional<std::string> readPlanId(const Place& place)
{
    auto id = readId(place);
    if (id == "auto") {
        place.refuse(words::noPlanIsCalledAuto());
        return std::nullopt;
    }
    return id;
}

/// Why a plan with these seats could never be had, or not as its step says; nothing when it can.
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

std::optional<SeatRange> readSeats(const Place& place)
{
    const auto readSeatCount = [](const Place& p) { return readWhole(p, 0, largestQuantity); };
    SeatRange seats;
    const Fields fields(place, {"min", "max", "step"});
    fields.require("min", seats.min, readSeatCount);
    fields.allow("max", seats.max, readSeatCount);
    fields.allow("step", seats.step, [](const Place& p) { return readWhole(p, 1, largestQuantity); });
    if (auto trouble = seatsTrouble(seats)) {
        place.refuse(*std::move(trouble));
        return std::nullopt;
    }
    return seats;
}

std::optional<std::vector<Billing>> readBillings(const Place& place)
{
    const auto readOne = [](const Place& p) -> std::optional<Billing> {
        constexpr std::array<std::string_view, 2> words = {"monthly", "annual"};
        const auto word = readWord(p, words);
        if (!word)
            return std::nullopt;
        return *word == 0 ? Billing::monthly : Billing::annual;
    };
    auto list = readFilledList<Billing>(place, words::atLeastOneBillingPeriod, readOne);
    if (list && (list->size() > 2 || (list->size() == 2 && list->front() == list->back())))
        place.refuse(words::billingGivenTwice());
    return list;
}

std::optional<PlanFeature> readPlanFeature(const Place& place, const BookIds& ids)
{
    PlanFeature feature;
    const Fields fields(place, {"id", "included", "limit", "add_on"});
    fields.require("id", feature.id, [&](const Place& p) { return readReference(p, idsOfFeatures, ids.features); });
    const int given = int{fields.has("included")} + int{fields.has("limit")} + int{fields.has("add_on")};
    if (given != 1 && place.is(JsonValue::Kind::object)) {
        place.refuse(words::oneWayToHaveFeature());
        return std::nullopt;
    }
    bool included = true;
    fields.allow("included", included, readFlag);
    if (!included)
        place.refuse(words::lackedFeatureIsLeftOut());
    fields.allow("limit", feature.limit, readText);
    fields.allow("add_on", feature.addOn, [&](const Place& p) { return readReference(p, idsOfAddOns, ids.addOns); });
    if (fields.has("limit"))
        feature.availability = PlanFeature::Availability::limit;
    if (fields.has("add_on"))
        feature.availability = PlanFeature::Availability::addOn;
    return feature;
}

void checkTrial(const Place& place, const Plan& plan, bool trialGiven)
{
    if (plan.kind == PlanKind::trial && !trialGiven)
        place.refuse(words::trialIsMissing());
    if (plan.kind != PlanKind::trial && trialGiven)
        place.refuse(words::trialIsForTrials());
}

void refuseSelf(const Place& place, const Plan& plan, const std::vector<PlanId>& targets, const Words<void()>& why)
{
    if (std::find(targets.begin(), targets.end(), plan.id) != targets.end())
        place.refuse(why());
}

std::optional<Plan> readPlan(const Place& place, const BookIds& ids)
{
    Plan plan;
    const Fields fields(place, {"id", "name", "kind", "description", "trial", "seats", "billing", "charges", "features",
                                "upgrades_to", "downgrades_to", "minimum"});
    const auto readTargets = [&](const Place& p) { return readPlanIds(p, ids); };
    fields.require("id", plan.id, readPlanId);
    fields.require("name", plan.name, readText);
    fields.require("kind", plan.kind, readKind);
    fields.allow("description", plan.description, readText);
    fields.allow("trial", plan.trial, [&](const Place& p) { return readTrial(p, ids); });
    fields.require("seats", plan.seats, readSeats);
    fields.require("billing", plan.billing, readBillings);
    fields.require("charges", plan.charges, [&](const Place& p) {
        auto charges = readCharges(p, ChargeContext{plan.seats.min});
        if (charges && charges->empty() && p.value().items.empty())
            p.refuse(words::planNeedsCharge());
        return charges;
    });
    fields.allow("features", plan.features, [&](const Place& p) {
        refuseRepeats(p, "id");
        return readList<PlanFeature>(p, [&](const Place& at) { return readPlanFeature(at, ids); });
    });
    fields.allow("upgrades_to", plan.upgradesTo, readTargets);
    fields.allow("downgrades_to", plan.downgradesTo, readTargets);
    fields.allow("minimum", plan.minimum, readRate);
    checkTrial(place, plan, fields.has("trial"));
    refuseSelf(place, plan, plan.upgradesTo, words::upgradesToItself);
    refuseSelf(place, plan, plan.downgradesTo, words::downgradesToItself);
    if (plan.trial)
        refuseSelf(place, plan, plan.trial->convertsTo, words::convertsToItself);
    return plan;
}

/// The fewest seats an add-on can be asked for: the smallest of its plans.
SeatCount fewestSeats(const AddOn& addOn, const std::vector<Plan>& plans)
{
    std::optional<SeatCount> fewest;
    for (const Plan& plan : plans) {
        const auto& named = addOn.plans;
        const bool meant = named.empty() || std::find(named.begin(), named.end(), plan.id) != named.end();
        if (meant && (!fewest || plan.seats.min < *fewest))
            fewest = plan.seats.min;
    }
    return fewest.value_or(0);
}

} // namespace

BookIds BookIds::gather(const JsonValue& root)
{
    return {idsOf(root, "plans"), idsOf(root, "features"), idsOf(root, "add_ons")};
}

std::optional<std::vector<PlanId>> readPlanIds(const Place& place, const BookIds& ids)
{
    return readList<PlanId>(place, [&](const Place& p) { return readPlanReference(p, ids); });
}

std::optional<std::vector<Plan>> readPlans(const Place& place, const BookIds& ids)
{
    auto plans = readFilledList<Plan>(place, words::atLeastOnePlan, [&](const Place& p) { return readPlan(p, ids); });
    refuseRepeats(place, "id");
    return plans;
}

std::optional<std::vector<AddOn>> readAddOns(const Place& place, const BookIds& ids, const std::vector<Plan>& plans)
{
    const auto readAddOn = [&](const Place& p) {
        AddOn addOn;
        const Fields fields(p, {"id", "name", "plans", "charges"});
        fields.require("id", addOn.id, readId);
        fields.require("name", addOn.name, readText);
        fields.allow("plans", addOn.plans, [&](const Place& at) { return readPlanIds(at, ids); });
        fields.require("charges", addOn.charges,
                       [&](const Place& at) { return readCharges(at, ChargeContext{fewestSeats(addOn, plans)}); });
        return std::optional(addOn);
    };
    auto addOns = readList<AddOn>(place, readAddOn);
    refuseRepeats(place, "id");
    return addOns;
}

} // namespace seatwise
