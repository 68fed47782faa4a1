#include "editing/steps.h"

#include <array>
#include <string>

#include "money/exact.h"
#include "pricebook/billing.h"

namespace seatwise {

namespace {

constexpr int decimalsOfPrice = 2;

/// The amounts of a model or of a step of it.
constexpr std::array<const char*, 4> amountKeys{"amount", "rate", "base", "flat"};

template<class Figure>
std::optional<Figure> figureIn(const DraftJson& object, const char* key)
{
    if (!object.is_object() || !object.contains(key))
        return std::nullopt;
    const DraftJson& value = object[key];
    if (value.is_string())
        return Figure::parse(value.template get_ref<const std::string&>());
    return value.is_number() ? Figure::parse(value.dump()) : std::nullopt;
}

/// Multiplies the amounts that stand in an object; false where one cannot be.
bool multiply(DraftJson& object, int times)
{
    for (const char* key : amountKeys) {
        if (!object.contains(key))
            continue;
        const auto amount = figureIn<FlatAmount>(object, key);
        const auto most = FlatAmount::largest().units() / times;
        if (!amount || amount->units() > most || amount->units() < -most)
            return false;
        object[key] = FlatAmount::fromUnits(amount->units() * times).toString(decimalsOfPrice);
    }
    return true;
}

template<class Json>
Json* findSteps(Json& model)
{
    for (const char* key : {"bands", "tiers"})
        if (model.is_object() && model.contains(key) && model[key].is_array())
            return &model[key];
    return nullptr;
}

/// The word of a period in a charge.
std::string keyOf(Billing billing)
{
    return std::string(toString(billing));
}

const DraftJson* modelIn(const DraftJson& charge, Billing billing)
{
    const std::string key = keyOf(billing);
    return charge.is_object() && charge.contains(key) ? &charge[key] : nullptr;
}

} // namespace

const DraftJson* stepsIn(const DraftJson& model)
{
    return findSteps(model);
}

DraftJson* stepsIn(DraftJson& model)
{
    return findSteps(model);
}

std::optional<FlatAmount> baseThatJoins(const DraftJson& bands, std::size_t band)
{
    if (band == 0 || band >= bands.size())
        return std::nullopt;
    const DraftJson& before = bands[band - 1];
    const auto start = figureIn<Quantity>(before, "from");
    const auto end = figureIn<Quantity>(bands[band], "from");
    const auto base = figureIn<FlatAmount>(before, "base");
    const auto rate = figureIn<Rate>(before, "rate");
    const Quantity most = Quantity::whole(maxQuantity);
    if (!start || !end || !base || !rate || *start > most || *end > most || *end < *start)
        return std::nullopt;
    return asFlatAmount(exact(*base) + product(*end - *start, *rate));
}

bool joins(const DraftJson& bands, std::size_t band)
{
    const auto base = baseThatJoins(bands, band);
    return base && figureIn<FlatAmount>(bands[band], "base") == base;
}

void rejoin(DraftJson& bands, const DraftJson& before, std::size_t first, std::optional<std::size_t> kept)
{
    for (std::size_t band = first; band < bands.size(); ++band)
        if (const auto base = baseThatJoins(bands, band); base && band != kept && joins(before, band))
            bands[band]["base"] = base->toString(decimalsOfPrice);
}

std::optional<DraftJson> timesMonths(const DraftJson& model, int times)
{
    if (!model.is_object() || model.contains("percent"))
        return std::nullopt;
    DraftJson longer = model;
    if (!multiply(longer, times))
        return std::nullopt;
    if (DraftJson* const steps = stepsIn(longer))
        for (DraftJson& step : *steps)
            if (!step.is_object() || step.contains("percent") || !multiply(step, times))
                return std::nullopt;
    return longer;
}

bool followsMonths(const DraftJson& charge, Billing billing)
{
    const DraftJson* const own = modelIn(charge, billing);
    const DraftJson* const monthly = modelIn(charge, Billing::monthly);
    if (!own || !monthly || billing == Billing::monthly)
        return !own;
    const auto followed = timesMonths(*monthly, months(billing));
    return followed && followed == timesMonths(*own, 1);
}

void letPeriodsFollow(DraftJson& charge, const DraftJson& before)
{
    const DraftJson* const monthly = modelIn(charge, Billing::monthly);
    if (!monthly)
        return;
    for (const Billing billing : everyBilling) {
        const DraftJson* const own = modelIn(charge, billing);
        const DraftJson* const was = modelIn(before, billing);
        if (billing == Billing::monthly || !own || !was || *own != *was || !followsMonths(before, billing))
            continue;
        if (auto followed = timesMonths(*monthly, months(billing)))
            charge[keyOf(billing)] = *std::move(followed);
    }
}

} // namespace seatwise
