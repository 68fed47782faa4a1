#pragma once

#include <type_traits>

#include "pricebook/describe_charge.h"
#include "pricebook/id_kinds.h"

namespace seatwise {

// The plans of a book and its add-ons. R7.

/// The ids a book defines, gathered before it is read so that a reference may point forward.
struct BookIds
{
    std::vector<std::string_view> plans;
    std::vector<std::string_view> features;
    std::vector<std::string_view> addOns;

    /// Of the root of a file. The ids live as long as the root.
    [[nodiscard]] static BookIds gather(const JsonValue& root);
};

inline form::Reference<PlanId> planOf(const BookIds& ids)
{
    return {idsOfPlans, ids.plans};
}

inline form::List<form::Reference<PlanId>> plansOf(const BookIds& ids)
{
    return form::list(planOf(ids));
}

/// "auto" is what a selection says that leaves the plan to the price book.
[[nodiscard]] std::optional<std::string> readPlanId(const Place& place);
[[nodiscard]] nlohmann::ordered_json planIdSchema();

/// Why a plan with these seats could never be had, or not as its step says; nothing when it can.
[[nodiscard]] std::optional<Message> seatsTrouble(const SeatRange& seats);

/// Reports what the plan's kind, its trial and the plans it leads to do not allow.
void checkPlan(const Place& place, const Plan& plan, bool isTrialGiven);

/// The fewest seats an add-on can be asked for: the smallest of its plans.
[[nodiscard]] SeatCount minSeats(const AddOn& addOn, const std::vector<Plan>& plans);

[[nodiscard]] nlohmann::ordered_json includedSchema();

void describe(auto& io, Is<PlanFeature> auto& feature, const BookIds& ids)
{
    using Availability = PlanFeature::Availability;
    bool isIncluded = feature.availability == Availability::included;
    io.required("id", feature.id, form::Reference<FeatureId>{idsOfFeatures, ids.features});
    io.exactlyOne(words::oneWayToHaveFeature, {"included", "limit", "add_on"});
    io.optional("included", isIncluded, form::Plain<readFlag, includedSchema>());
    io.check([&](const Fields& fields) {
        if (fields.has("included") && !isIncluded)
            fields.place().refuse(words::lackedFeatureIsLeftOut());
    });
    io.optional("limit", feature.limit, form::text);
    io.optional("limits", feature.limits, NamesForm());
    io.needs("limits", {"limit"});
    io.optional("add_on", feature.addOn, form::Reference<AddOnId>{idsOfAddOns, ids.addOns});
    if constexpr (!std::is_const_v<std::remove_reference_t<decltype(feature)>>)
        feature.availability = !feature.limit.empty()   ? Availability::limit
                               : !feature.addOn.empty() ? Availability::addOn
                                                        : Availability::included;
}

void describe(auto& io, Is<Trial> auto& trial, const BookIds& ids)
{
    constexpr int maxTrialDays = 3660;
    io.required("days", trial.days, form::Whole{1, maxTrialDays});
    io.required("converts_to", trial.convertsTo, form::filledList(planOf(ids), words::atLeastOnePlan));
}

void describe(auto& io, Is<SeatRange> auto& seats)
{
    io.required("min", seats.min, form::seats);
    io.optional("max", seats.max, form::seats);
    io.optional("step", seats.step, form::Whole{1, maxQuantity}, 1);
}

void describe(auto& io, Is<Plan> auto& plan, const BookIds& ids)
{
    const auto checkSeats = [](const Place& place, std::optional<SeatRange>& seats) {
        if (auto trouble = seatsTrouble(*seats)) {
            place.refuse(*std::move(trouble));
            seats.reset();
        }
    };
    io.required("id", plan.id, form::Plain<readPlanId, planIdSchema>());
    io.required("name", plan.name, form::text);
    io.optional("names", plan.names, NamesForm());
    io.required("kind", plan.kind, form::word<PlanKind>("trial", "subscription", "service"));
    io.optional("description", plan.description, form::text);
    io.optional("trial", plan.trial, form::described<Trial>(ids));
    io.required("seats", plan.seats, form::checked(form::described<SeatRange>(), checkSeats));
    io.required(
        "billing", plan.billing,
        form::unlike(form::filledList(FormOf<Billing>(), words::atLeastOneBillingPeriod), words::billingGivenTwice));
    io.required("charges", plan.charges,
                form::distinct("id", form::filledList(form::described<Charge>(ChargeContext{plan.seats.min}),
                                                      words::planNeedsCharge)));
    io.optional("features", plan.features,
                form::distinct("id", form::list(form::described<PlanFeature>(ids)), form::Repeats::first));
    io.optional("upgrades_to", plan.upgradesTo, plansOf(ids));
    io.optional("downgrades_to", plan.downgradesTo, plansOf(ids));
    io.optional("minimum", plan.minimum, form::flatAmount);
    io.check([&](const Fields& fields) { checkPlan(fields.place(), plan, fields.has("trial")); });
}

void describe(auto& io, Is<AddOn> auto& addOn, const BookIds& ids, const std::vector<Plan>& plans)
{
    io.required("id", addOn.id, form::id);
    io.required("name", addOn.name, form::text);
    io.optional("names", addOn.names, NamesForm());
    io.optional("plans", addOn.plans, plansOf(ids));
    io.required("charges", addOn.charges,
                form::distinct("id", form::list(form::described<Charge>(ChargeContext{minSeats(addOn, plans)}))));
}

} // namespace seatwise
