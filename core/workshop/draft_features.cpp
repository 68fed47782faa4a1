#include "workshop/draft_features.h"

#include <algorithm>
#include <utility>

#include "pricebook/id_kinds.h"
#include "text/find.h"
#include "words/workshop_words.h"
#include "workshop/draft_edit.h"

namespace seatwise {

namespace {

/// Misused, with the features there are, for another id.
Result<const Feature*> knownFeature(const PriceBook& book, const FeatureId& feature)
{
    if (const Feature* found = book.findFeature(feature))
        return found;
    return misused(unknownWord(idsOfFeatures.word, feature, idsOf(book.features)));
}

/// The id that an add-on has which sells a feature alone, where nothing else decides it.
AddOnId sameNamed(const FeatureId& feature)
{
    return AddOnId(feature.text());
}

/// The id of the add-on a plan sells a feature as; empty where it does not.
AddOnId addOnFor(const Plan& plan, const FeatureId& feature)
{
    const PlanFeature* offered = findBy(plan.features, &PlanFeature::id, feature);
    return offered && offered->availability == PlanFeature::Availability::addOn ? offered->addOn : AddOnId();
}

bool refersTo(const PlanFeature& feature, const AddOnId& addOn)
{
    return feature.availability == PlanFeature::Availability::addOn && feature.addOn == addOn;
}

bool refersTo(const Plan& plan, const AddOnId& addOn)
{
    return std::ranges::any_of(plan.features, [&](const PlanFeature& feature) { return refersTo(feature, addOn); });
}

/// Whether an add-on sells no other feature.
bool sellsOnly(const BookContent& book, const AddOnId& addOn, const FeatureId& feature)
{
    const auto sellsOther = [&](const PlanFeature& each) { return each.id != feature && refersTo(each, addOn); };
    return std::ranges::none_of(book.plans,
                                [&](const Plan& plan) { return std::ranges::any_of(plan.features, sellsOther); });
}

/// The add-on that sells a feature alone: that of the plan, else that of another plan, else the one of the same id.
auto addOnOf(auto& book, const Plan& plan, const FeatureId& feature) -> decltype(book.addOns.data())
{
    std::vector<AddOnId> ids{addOnFor(plan, feature)};
    for (const Plan& other : book.plans)
        ids.push_back(addOnFor(other, feature));
    ids.push_back(sameNamed(feature));
    for (const AddOnId& id : ids)
        if (auto* addOn = findBy(book.addOns, &AddOn::id, id); addOn && sellsOnly(book, id, feature))
            return addOn;
    return nullptr;
}

/// A new add-on for one plan, noted as set in the workshop, at a price that setPrice() has yet to set.
AddOn& added(BookContent& draft, const Plan& plan, const AddOnId& id, const std::string& name, const Names& names)
{
    AddOn& addOn = draft.addOns.emplace_back(
        AddOn{id,
              name,
              {plan.id},
              {Charge{ChargeId(id.text()), name, PerPlan{}, false, Flat{}, std::nullopt, std::nullopt, names}},
              names});
    noteAsSet(draft, "add_ons." + id);
    return addOn;
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

/// What a bundle is called in each language in which all of its features have a name: "Suche + Verlauf".
Names namesOf(const std::vector<const Feature*>& features)
{
    Names names = features.front()->names;
    for (std::size_t i = 1; i < features.size(); ++i)
        for (auto name = names.begin(); name != names.end();) {
            const auto next = features[i]->names.find(name->first);
            if (next == features[i]->names.end()) {
                name = names.erase(name);
                continue;
            }
            name->second += " + " + next->second;
            ++name;
        }
    return names;
}

/// What a plan says of a feature; put where the book's order of features has it if it said nothing.
PlanFeature& placed(const BookContent& book, Plan& plan, const FeatureId& feature)
{
    if (PlanFeature* said = findBy(plan.features, &PlanFeature::id, feature))
        return *said;
    const auto rank = [&](const FeatureId& id) { return book.findFeature(id) - book.features.data(); };
    const auto place = std::ranges::find_if(
        plan.features, [&](const PlanFeature& offered) { return rank(offered.id) >= rank(feature); });
    return *plan.features.insert(place, PlanFeature{feature, {}, {}, {}});
}

/// Misused for an add-on without one price a month, and for an amount below zero. A new price is noted as set in the
/// workshop.
Result<void> setPrice(BookContent& draft, AddOn& addOn, Rate price)
{
    Charge* fee = flatFeeIn(addOn.charges);
    if (!fee)
        return misused(words::addOnWithoutFlatPrice(addOn.name));
    TRY(checkAmount(price, words::priceOfItem(addOn.name)));
    if (setFlatFee(*fee, price))
        noteAsSet(draft, "add_ons." + addOn.id);
    return {};
}

/// The id of the add-on that sells this feature alone to the plan at this price: the one there is, or a new one.
Result<AddOnId> sellBeside(BookContent& draft, const Plan& plan, const Feature& feature, Rate price)
{
    AddOn* addOn = addOnOf(draft, plan, feature.id);
    if (!addOn)
        addOn = &added(draft, plan, AddOnId(idFrom(feature.id, idsOf(draft.addOns))), feature.name, feature.names);
    auto& plans = addOn->plans;
    if (!plans.empty() && std::ranges::find(plans, plan.id) == plans.end())
        plans.push_back(plan.id);
    TRY(setPrice(draft, *addOn, price));
    return addOn->id;
}

/// The id of the add-on that sells these features together to the plan.
Result<AddOnId> sellBundle(BookContent& draft, const Plan& plan, const std::vector<const Feature*>& features,
                           Rate price)
{
    std::string name = "bundle-" + plan.id;
    for (const Feature* feature : features)
        name += "-" + feature->id;
    const AddOnId id(std::move(name));
    AddOn* bundle = findBy(draft.addOns, &AddOn::id, id);
    if (!bundle)
        bundle = &added(draft, plan, id, bundleOf(features).english(), namesOf(features));
    TRY(setPrice(draft, *bundle, price));
    return id;
}

/// Stops selling an add-on to a plan none of whose features needs it, and takes one that nobody sells any more out of
/// the book.
void withdraw(BookContent& draft, const Plan& plan, const AddOnId& addOn)
{
    AddOn* left = findBy(draft.addOns, &AddOn::id, addOn);
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

/// The draft written, with the features of the plan noted as set in the workshop if they are other than in the book.
Result<SharedBook> withFeaturesOf(const Plan& plan, BookContent& draft, const PriceBook& book)
{
    const std::string path = "plans." + plan.id + ".features";
    if (plan.features.empty())
        forget(draft, path);
    else if (plan.features != book.findPlan(plan.id)->features)
        noteAsSet(draft, path);
    return asWritten(draft);
}

FeatureId idOfPromise(const BookContent& book, std::string_view name)
{
    const Feature* promise = findWhere(book.features, [name](const Feature& feature) {
        return feature.group == complianceGroup && feature.name == name;
    });
    return promise ? promise->id : FeatureId();
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
        if (findBy(plan.features, &PlanFeature::id, feature))
            return;
    std::erase_if(draft.features, [&](const Feature& known) { return known.id == feature; });
    forget(draft, draft.features.empty() ? "features" : "features." + feature);
}

} // namespace

FeatureOffer featureOffer(const PriceBook& book, const PlanId& plan, const FeatureId& feature)
{
    const Plan* found = book.findPlan(plan);
    const PlanFeature* offered = found ? findBy(found->features, &PlanFeature::id, feature) : nullptr;
    if (!offered)
        return FeatureOffer::absent;
    return offered->availability == PlanFeature::Availability::addOn ? FeatureOffer::addOn : FeatureOffer::included;
}

std::optional<Rate> priceBeside(const PriceBook& book, const PlanId& plan, const FeatureId& feature)
{
    const Plan* found = book.findPlan(plan);
    const AddOn* addOn = found ? addOnOf(book, *found, feature) : nullptr;
    return addOn ? flatFeeOf(addOn->charges) : std::nullopt;
}

bool isOfService(const PriceBook& book, const FeatureId& feature)
{
    return std::ranges::any_of(book.plans, [&feature](const Plan& plan) {
        return plan.kind == PlanKind::service && findBy(plan.features, &PlanFeature::id, feature);
    });
}

Result<SharedBook> withFeature(const PriceBook& book, const PlanId& plan, const FeatureId& feature, FeatureOffer offer,
                               Rate addOnPrice)
{
    BookContent draft = book;
    Plan& edited = *TRY(planToEdit(draft, plan));
    const Feature& known = *TRY(knownFeature(book, feature));
    const AddOnId before = addOnFor(edited, feature);
    AddOnId sold;
    if (offer == FeatureOffer::addOn) {
        sold = TRY(sellBeside(draft, edited, known, addOnPrice));
        placed(draft, edited, feature) = {feature, PlanFeature::Availability::addOn, {}, sold};
    } else if (offer == FeatureOffer::absent) {
        std::erase_if(edited.features, [&](const PlanFeature& listed) { return listed.id == feature; });
    } else if (featureOffer(book, plan, feature) != FeatureOffer::included) {
        placed(draft, edited, feature) = {feature, PlanFeature::Availability::included, {}, {}};
    }
    if (!before.empty() && before != sold)
        withdraw(draft, edited, before);
    return withFeaturesOf(edited, draft, book);
}

Result<SharedBook> withAddOnPrice(const PriceBook& book, const AddOnId& addOn, Rate price)
{
    BookContent draft = book;
    AddOn* const found = findBy(draft.addOns, &AddOn::id, addOn);
    if (!found)
        return misused(unknownWord(idsOfAddOns.word, addOn, idsOf(book.addOns)));
    TRY(setPrice(draft, *found, price));
    return asWritten(draft);
}

Result<SharedBook> withBundle(const PriceBook& book, const PlanId& plan, const std::vector<FeatureId>& features,
                              Rate price)
{
    BookContent draft = book;
    Plan& edited = *TRY(planToEdit(draft, plan));
    for (const FeatureId& id : features) {
        const Feature& known = *TRY(knownFeature(book, id));
        if (featureOffer(book, plan, id) == FeatureOffer::included)
            return misused(words::bundleOfIncluded(edited.name, known.name));
    }
    std::vector<const Feature*> bundled;
    for (const Feature& feature : book.features)
        if (std::ranges::find(features, feature.id) != features.end())
            bundled.push_back(&feature);
    if (bundled.size() < 2)
        return misused(words::bundleTooSmall());
    const auto bundle = TRY(sellBundle(draft, edited, bundled, price));
    for (const Feature* feature : bundled)
        if (featureOffer(book, plan, feature->id) == FeatureOffer::absent)
            placed(draft, edited, feature->id) = {feature->id, PlanFeature::Availability::addOn, {}, bundle};
    return withFeaturesOf(edited, draft, book);
}

Result<SharedBook> withCompliance(const PriceBook& book, const PlanId& plan, std::string_view name, bool present)
{
    BookContent draft = book;
    Plan& edited = *TRY(planToEdit(draft, plan));
    TRY(checkName(name, namesOfPromises));
    FeatureId id = idOfPromise(draft, name);
    if (present) {
        if (id.empty())
            id = addPromise(draft, name);
        placed(draft, edited, id) = {id, PlanFeature::Availability::included, {}, {}};
    } else if (!id.empty()) {
        std::erase_if(edited.features, [&](const PlanFeature& offered) { return offered.id == id; });
        dropUnused(draft, id);
    }
    return withFeaturesOf(edited, draft, book);
}

} // namespace seatwise
