#include <algorithm>

#include "workshop/draft.h"
#include "workshop/draft_edit.h"
#include "workshop/draft_offers.h"

namespace seatwise {

namespace {

FeatureId idOfPromise(const BookContent& book, std::string_view name)
{
    for (const Feature& feature : book.features)
        if (feature.group == complianceGroup && feature.name == name)
            return feature.id;
    return {};
}

FeatureId addPromise(BookContent& draft, std::string_view name)
{
    FeatureId id(idFrom(name, idsOf(draft.features)));
    draft.features.push_back({id, std::string(name), std::string(complianceGroup)});
    return id;
}

void dropUnused(BookContent& draft, const FeatureId& feature)
{
    for (const Plan& plan : draft.plans)
        for (const PlanFeature& offered : plan.features)
            if (offered.id == feature)
                return;
    std::erase_if(draft.features, [&](const Feature& known) { return known.id == feature; });
    forget(draft, draft.features.empty() ? "features" : "features." + feature);
}

} // namespace

Result<SharedBook> withCompliance(const PriceBook& book, const PlanId& plan, std::string_view name, bool present)
{
    BookContent draft = book;
    Plan* const found = TRY(planToEdit(draft, plan));
    TRY(checkName(name, namesOfPromises));
    Plan& edited = *found;
    FeatureId id = idOfPromise(draft, name);
    if (present) {
        if (id.empty())
            id = addPromise(draft, name);
        placed(draft, edited, id) = {id, PlanFeature::Availability::included, {}, {}};
    } else if (!id.empty()) {
        std::erase_if(edited.features, [&](const PlanFeature& offered) { return offered.id == id; });
        dropUnused(draft, id);
    }
    noteFeatures(draft, edited, *book.findPlan(plan));
    return asWritten(draft);
}

} // namespace seatwise
