#include "workshop/draft_offers.h"

#include <algorithm>
#include <utility>

#include "pricebook/id_kinds.h"
#include "words/workshop_words.h"
#include "workshop/draft_edit.h"

namespace seatwise {

namespace {

bool refersTo(const PlanFeature& feature, const AddOnId& addOn)
{
    return feature.availability == PlanFeature::Availability::addOn && feature.addOn == addOn;
}

bool refersTo(const Plan& plan, const AddOnId& addOn)
{
    return std::any_of(plan.features.begin(), plan.features.end(),
                       [&](const PlanFeature& feature) { return refersTo(feature, addOn); });
}

/// Whether an add-on sells no other feature.
bool sellsOnly(const BookContent& book, const AddOnId& addOn, const FeatureId& feature)
{
    return std::none_of(book.plans.begin(), book.plans.end(), [&](const Plan& plan) {
        return std::any_of(plan.features.begin(), plan.features.end(), [&](const PlanFeature& offered) {
            return offered.id != feature && refersTo(offered, addOn);
        });
    });
}

AddOn* findAddOn(BookContent& book, const AddOnId& id)
{
    const auto found =
        std::find_if(book.addOns.begin(), book.addOns.end(), [&](const AddOn& addOn) { return addOn.id == id; });
    return found == book.addOns.end() ? nullptr : &*found;
}

/// The add-on that sells a feature alone: that of the plan, else that of another plan, else the one of the same id.
AddOn* addOnOf(BookContent& book, const Plan& plan, const FeatureId& feature)
{
    std::vector<AddOnId> ids{addOnFor(plan, feature)};
    for (const Plan& other : book.plans)
        ids.push_back(addOnFor(other, feature));
    ids.push_back(sameNamed(feature));
    for (const AddOnId& id : ids)
        if (AddOn* addOn = findAddOn(book, id); addOn && sellsOnly(book, id, feature))
            return addOn;
    return nullptr;
}

/// A new add-on for one plan at a price that setPrice() has yet to set.
AddOn& added(BookContent& draft, const Plan& plan, const AddOnId& id, const std::string& name)
{
    return draft.addOns.emplace_back(
        AddOn{id,
              name,
              {plan.id},
              {Charge{ChargeId(id.text()), name, PerPlan{}, false, Flat{}, std::nullopt, std::nullopt}}});
}

Message bundleOf(const std::vector<const Feature*>& features)
{
    std::vector<std::string> names;
    names.reserve(features.size());
    for (const Feature* feature : features)
        names.push_back(feature->name);
    std::string last = std::move(names.back());
    names.pop_back();
    return words::bundleOf(names, std::move(last));
}

} // namespace

AddOnId sameNamed(const FeatureId& feature)
{
    return AddOnId(feature.text());
}

Result<const Feature*> knownFeature(const PriceBook& book, const FeatureId& feature)
{
    if (const Feature* found = book.findFeature(feature))
        return found;
    return misused(unknownWord(idsOfFeatures.word, feature, idsOf(book.features)));
}

AddOnId addOnFor(const Plan& plan, const FeatureId& feature)
{
    for (const PlanFeature& offered : plan.features)
        if (offered.id == feature && offered.availability == PlanFeature::Availability::addOn)
            return offered.addOn;
    return {};
}

PlanFeature& placed(const BookContent& book, Plan& plan, const FeatureId& feature)
{
    const auto rank = [&](const FeatureId& id) { return book.findFeature(id) - book.features.data(); };
    const auto place = std::find_if(plan.features.begin(), plan.features.end(),
                                    [&](const PlanFeature& offered) { return rank(offered.id) >= rank(feature); });
    const auto same = std::find_if(plan.features.begin(), plan.features.end(),
                                   [&](const PlanFeature& offered) { return offered.id == feature; });
    return same != plan.features.end() ? *same : *plan.features.insert(place, PlanFeature{feature, {}, {}, {}});
}

Result<void> setPrice(BookContent& draft, AddOn& addOn, Rate price)
{
    Charge* fee = flatFeeIn(addOn.charges);
    if (!fee)
        return misused(words::addOnWithoutFlatPrice(addOn.name));
    if (auto amount = checkAmount(price, words::priceOfItem(addOn.name)); !amount)
        return amount;
    if (setFlatFee(*fee, price))
        noteAsSet(draft, "add_ons." + addOn.id, words::plain(addOn.name));
    return {};
}

Result<AddOnId> sellBeside(BookContent& draft, const Plan& plan, const Feature& feature, Rate price)
{
    AddOn* addOn = addOnOf(draft, plan, feature.id);
    if (!addOn) {
        addOn = &added(draft, plan, AddOnId(idFrom(feature.id, idsOf(draft.addOns))), feature.name);
        noteAsSet(draft, "add_ons." + addOn->id, words::plain(addOn->name));
    }
    auto& plans = addOn->plans;
    if (!plans.empty() && std::find(plans.begin(), plans.end(), plan.id) == plans.end())
        plans.push_back(plan.id);
    TRY(setPrice(draft, *addOn, price));
    return addOn->id;
}

Result<AddOnId> sellBundle(BookContent& draft, const Plan& plan, const std::vector<const Feature*>& features,
                           Rate price)
{
    std::string name = "bundle-" + plan.id;
    for (const Feature* feature : features)
        name += "-" + feature->id;
    const AddOnId id(std::move(name));
    AddOn* bundle = findAddOn(draft, id);
    if (!bundle) {
        bundle = &added(draft, plan, id, bundleOf(features).english());
        noteAsSet(draft, "add_ons." + id, words::plain(bundle->name));
    }
    TRY(setPrice(draft, *bundle, price));
    return id;
}

void withdraw(BookContent& draft, const Plan& plan, const AddOnId& addOn)
{
    AddOn* left = findAddOn(draft, addOn);
    if (!left || refersTo(plan, addOn))
        return;
    if (left->plans.empty()) // every plan has sold it
        for (const Plan& other : draft.plans)
            if (refersTo(other, addOn))
                left->plans.push_back(other.id);
    std::erase(left->plans, plan.id);
    if (!left->plans.empty())
        return;
    forget(draft, "add_ons." + addOn);
    std::erase_if(draft.addOns, [&](const AddOn& known) { return known.id == addOn; });
    if (draft.addOns.empty())
        forget(draft, "add_ons");
}

void noteFeatures(BookContent& draft, const Plan& plan, const Plan& before)
{
    const std::string path = "plans." + plan.id + ".features";
    if (plan.features.empty())
        forget(draft, path);
    else if (plan.features != before.features)
        noteAsSet(draft, path, words::planFeatures(plan.name));
}

} // namespace seatwise
