#include "editing/model_change.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "codec/describe.h"
#include "editing/draft_tree.h"
#include "editing/edits.h"
#include "editing/steps.h"
#include "money/exact.h"
#include "money/flat_amount.h"
#include "pricebook/describe_charge.h"
#include "words/editing_words.h"

namespace seatwise {

namespace {

/// A stretch of quantities with one rate. A figure that is too large for the new model stays, for a person to mend.
struct KeptStep
{
    std::optional<Quantity> upTo; ///< absent for the last
    FlatAmount rate = {};
    FlatAmount flat = {};
    Quantity package = {};
    Percent percent = {};
};

/// What a model says that others can say too: one step at least.
using KeptSteps = std::vector<KeptStep>;

Quantity noQuantity()
{
    return {};
}

/// A model of which every figure that can be read is one, and the others are nothing.
template<class Figure>
Figure readOr(const DraftJson& object, const char* key, Figure otherwise = {})
{
    if (!object.is_object() || !object.contains(key))
        return otherwise;
    const DraftJson& value = object[key];
    const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    return Figure::parse(text).value_or(otherwise);
}

std::optional<Quantity> endOf(const DraftJson& tier)
{
    if (!tier.is_object() || !tier.contains("up_to"))
        return std::nullopt;
    return readOr<Quantity>(tier, "up_to");
}

void includeFirst(KeptSteps& steps, Quantity included)
{
    if (!included.isZero())
        steps.insert(steps.begin(), KeptStep{included});
}

/// Bands that touch as tiers: a band prices the units above its first one, up to the first of the next band.
KeptSteps stepsOfBands(const DraftJson& bands)
{
    KeptSteps steps;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        KeptStep step{std::nullopt, readOr<FlatAmount>(bands[i], "rate")};
        if (i + 1 < bands.size())
            step.upTo = readOr<Quantity>(bands[i + 1], "from");
        steps.push_back(step);
    }
    const Quantity most = Quantity::whole(maxQuantity);
    const Quantity first = std::min(readOr<Quantity>(bands.front(), "from"), most);
    const Exact flat =
        exact(readOr<FlatAmount>(bands.front(), "base")) - product(first, readOr<Rate>(bands.front(), "rate"));
    steps.front().flat = asFlatAmount(std::max(flat, Exact{})).value_or(FlatAmount());
    return steps;
}

KeptSteps stepsOfTiers(const DraftJson& tiers)
{
    KeptSteps steps;
    for (const DraftJson& tier : tiers)
        steps.push_back({endOf(tier), readOr<FlatAmount>(tier, "rate"), readOr<FlatAmount>(tier, "flat"),
                         readOr<Quantity>(tier, "package"), readOr<Percent>(tier, "percent")});
    return steps;
}

KeptSteps keptOf(const DraftJson& model)
{
    KeptSteps steps;
    const std::string name = textOf(findIn(model, "model"));
    if (const DraftJson* const list = stepsIn(model); list && !list->empty()) {
        steps = list == findIn(model, "bands") ? stepsOfBands(*list) : stepsOfTiers(*list);
    } else if (name == "package") {
        steps.push_back({std::nullopt, readOr<FlatAmount>(model, "amount"), {}, readOr<Quantity>(model, "size")});
        includeFirst(steps, readOr<Quantity>(model, "included"));
    } else if (name == "per_unit") {
        steps.push_back({std::nullopt, readOr<FlatAmount>(model, "rate")});
        includeFirst(steps, readOr<Quantity>(model, "included"));
    } else {
        steps.push_back({std::nullopt, readOr<FlatAmount>(model, "fixed"), readOr<FlatAmount>(model, "amount"),
                         noQuantity(), readOr<Percent>(model, "percent")});
    }
    steps.back().upTo.reset();
    return steps;
}

std::string priced(FlatAmount amount)
{
    return amount.toString(2);
}

DraftJson counted(Quantity quantity)
{
    return form::quantity.write(quantity);
}

/// The first step that asks for something.
const KeptStep& firstPriced(const KeptSteps& steps)
{
    const auto found =
        std::ranges::find_if(steps, [](const KeptStep& step) { return !step.rate.isZero() || !step.flat.isZero(); });
    return found == steps.end() ? steps.back() : *found;
}

/// What the first step gives away, where it does.
Quantity includedIn(const KeptSteps& steps)
{
    const KeptStep& first = steps.front();
    return first.upTo && first.rate.isZero() && first.flat.isZero() ? *first.upTo : Quantity();
}

DraftJson flatOf(const KeptSteps& steps)
{
    const KeptStep& step = firstPriced(steps);
    return {{"model", "flat"}, {"amount", priced(step.flat.isZero() ? step.rate : step.flat)}};
}

DraftJson perUnitOf(const KeptSteps& steps)
{
    const KeptStep& step = firstPriced(steps);
    DraftJson model{{"model", "per_unit"}, {"rate", priced(step.rate.isZero() ? step.flat : step.rate)}};
    if (const Quantity included = includedIn(steps); !included.isZero())
        model["included"] = counted(included);
    return model;
}

DraftJson tiersOf(std::string_view name, const KeptSteps& steps)
{
    auto tiers = DraftJson::array();
    for (const KeptStep& step : steps) {
        auto tier = DraftJson::object();
        if (step.upTo)
            tier["up_to"] = counted(*step.upTo);
        tier["rate"] = priced(step.rate);
        if (!step.flat.isZero())
            tier["flat"] = priced(step.flat);
        if (!step.package.isZero())
            tier["package"] = counted(step.package);
        tiers.push_back(std::move(tier));
    }
    return {{"model", name}, {"tiers", std::move(tiers)}};
}

DraftJson bandedOf(const KeptSteps& steps)
{
    auto bands = DraftJson::array();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Quantity from = i == 0 ? Quantity() : steps[i - 1].upTo.value_or(Quantity());
        bands.push_back({{"from", counted(from)},
                         {"base", priced(i == 0 ? steps[i].flat : FlatAmount())},
                         {"rate", priced(steps[i].rate)}});
        if (const auto base = baseThatJoins(bands, i))
            bands[i]["base"] = priced(*base);
    }
    return {{"model", "banded"}, {"bands", std::move(bands)}};
}

DraftJson packageOf(const KeptSteps& steps)
{
    const KeptStep& step = firstPriced(steps);
    DraftJson model{{"model", "package"},
                    {"size", counted(step.package.isZero() ? Quantity::whole(1) : step.package)},
                    {"amount", priced(step.rate.isZero() ? step.flat : step.rate)}};
    if (const Quantity included = includedIn(steps); !included.isZero())
        model["included"] = counted(included);
    return model;
}

DraftJson percentageOf(const KeptSteps& steps)
{
    const KeptStep& step = firstPriced(steps);
    DraftJson model{{"model", "percentage"}, {"percent", step.percent.toString()}};
    if (!step.rate.isZero())
        model["fixed"] = priced(step.rate);
    return model;
}

DraftJson graduatedPercentageOf(const KeptSteps& steps)
{
    auto tiers = DraftJson::array();
    for (const KeptStep& step : steps) {
        auto tier = DraftJson::object();
        if (step.upTo)
            tier["up_to"] = step.upTo->toString(2);
        tier["percent"] = step.percent.toString();
        if (!step.flat.isZero())
            tier["flat"] = priced(step.flat);
        tiers.push_back(std::move(tier));
    }
    return {{"model", "graduated_percentage"}, {"tiers", std::move(tiers)}};
}

DraftJson modelOf(std::string_view name, const KeptSteps& steps)
{
    if (name == "flat")
        return flatOf(steps);
    if (name == "per_unit")
        return perUnitOf(steps);
    if (name == "graduated" || name == "volume")
        return tiersOf(name, steps);
    if (name == "banded")
        return bandedOf(steps);
    if (name == "package")
        return packageOf(steps);
    if (name == "percentage")
        return percentageOf(steps);
    return name == "graduated_percentage" ? graduatedPercentageOf(steps) : DraftJson();
}

} // namespace

DraftJson emptyModel(std::string_view model)
{
    return modelOf(model, KeptSteps(1));
}

Result<BookEdit> withModel(const BookDraft& draft, std::string_view modelPath, std::string_view model)
{
    const std::string charge = chargeOf(modelPath);
    const DraftJson* const before = findIn(draft.json, charge);
    const DraftJson* const at = findIn(draft.json, modelPath);
    if (charge.empty() || !before || !at)
        return misused(words::nothingInDraft(modelPath));
    DraftJson changed = modelOf(model, keptOf(*at));
    if (changed.is_null())
        return misused(words::modelUnknown(model, std::vector<std::string_view>(modelNames.begin(), modelNames.end())));
    BookEdit edit{charge, *before};
    if (textOf(findIn(*at, "model")) == model)
        return edit;
    *findIn(edit.value, modelPath.substr(charge.size() + 1)) = std::move(changed);
    letPeriodsFollow(edit.value, *before);
    return edit;
}

} // namespace seatwise
