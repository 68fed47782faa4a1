#include <algorithm>
#include <utility>

#include "pricebook/id_kinds.h"
#include "words/workshop_words.h"
#include "workshop/draft.h"
#include "workshop/draft_edit.h"
#include "workshop/draft_offers.h"

namespace seatwise {

FeatureOffer featureOffer(const PriceBook& book, const PlanId& plan, const FeatureId& feature)
{
    const Plan* found = book.findPlan(plan);
    if (!found)
        return FeatureOffer::absent;
    for (const PlanFeature& offered : found->features)
        if (offered.id == feature)
            return offered.availability == PlanFeature::Availability::addOn ? FeatureOffer::addOn
                                                                            : FeatureOffer::included;
    return FeatureOffer::absent;
}

std::optional<Rate> priceBeside(const PriceBook& book, const FeatureId& feature)
{
    const AddOn* addOn = book.findAddOn(sameNamed(feature));
    const Charge* fee = addOn ? flatFeeIn(addOn->charges) : nullptr;
    return fee ? std::optional(std::get<Flat>(fee->monthly).amount) : std::nullopt;
}

bool isOfService(const PriceBook& book, const FeatureId& feature)
{
    return std::any_of(book.plans.begin(), book.plans.end(), [&feature](const Plan& plan) {
        return plan.kind == PlanKind::service &&
               std::any_of(plan.features.begin(), plan.features.end(),
                           [&feature](const PlanFeature& each) { return each.id == feature; });
    });
}

Result<SharedBook> withFeature(const PriceBook& book, const PlanId& plan, const FeatureId& feature, FeatureOffer offer,
                               Rate addOnPrice)
{
    BookContent draft = book;
    Plan* const found = TRY(planToEdit(draft, plan));
    Plan& edited = *found;
    const Feature* const known = TRY(knownFeature(book, feature));
    const AddOnId before = addOnFor(edited, feature);
    AddOnId sold;
    if (offer == FeatureOffer::addOn) {
        sold = TRY(sellBeside(draft, edited, *known, addOnPrice));
    }
    if (offer == FeatureOffer::absent)
        std::erase_if(edited.features, [&](const PlanFeature& listed) { return listed.id == feature; });
    else if (offer == FeatureOffer::addOn)
        placed(draft, edited, feature) = {feature, PlanFeature::Availability::addOn, {}, sold};
    else if (featureOffer(book, plan, feature) != FeatureOffer::included)
        placed(draft, edited, feature) = {feature, PlanFeature::Availability::included, {}, {}};
    if (!before.empty() && before != sold)
        withdraw(draft, edited, before);
    noteFeatures(draft, edited, *book.findPlan(plan));
    return asWritten(draft);
}

Result<SharedBook> withAddOnPrice(const PriceBook& book, const AddOnId& addOn, Rate price)
{
    BookContent draft = book;
    for (AddOn& candidate : draft.addOns) {
        if (candidate.id == addOn) {
            TRY(setPrice(draft, candidate, price));
            return asWritten(draft);
        }
    }
    return misused(unknownWord(idsOfAddOns.word, addOn, idsOf(book.addOns)));
}

Result<SharedBook> withBundle(const PriceBook& book, const PlanId& plan, const std::vector<FeatureId>& features,
                              Rate price)
{
    BookContent draft = book;
    Plan* const found = TRY(planToEdit(draft, plan));
    Plan& edited = *found;
    for (const FeatureId& id : features) {
        const Feature* const known = TRY(knownFeature(book, id));
        if (featureOffer(book, plan, id) == FeatureOffer::included)
            return misused(words::bundleOfIncluded(edited.name, known->name));
    }
    std::vector<const Feature*> bundled;
    for (const Feature& feature : book.features)
        if (std::find(features.begin(), features.end(), feature.id) != features.end())
            bundled.push_back(&feature);
    if (bundled.size() < 2)
        return misused(words::bundleTooSmall());
    const auto bundle = TRY(sellBundle(draft, edited, bundled, price));
    for (const Feature* feature : bundled)
        if (featureOffer(book, plan, feature->id) == FeatureOffer::absent)
            placed(draft, edited, feature->id) = {feature->id, PlanFeature::Availability::addOn, {}, bundle};
    noteFeatures(draft, edited, *book.findPlan(plan));
    return asWritten(draft);
}

} // namespace seatwise
