#include "charges/charge_rows.h"

#include "words/pricing_words.h"

namespace seatwise {

namespace {

Message unlessZero(FlatAmount amount, const Currency& currency)
{
    return amount.isZero() ? Message() : words::amountOf({amount, currency});
}

Message afterIncluded(Quantity included)
{
    return included.isZero() ? words::everyUnit() : words::afterFirst(included);
}

/// "up to 500", "above 500" for the last tier, "all" for the only one.
Message tierRange(const std::optional<Quantity>& upTo, const std::optional<Quantity>& before)
{
    if (upTo)
        return words::upTo(*upTo);
    return before ? words::above(*before) : words::everyUnit();
}

template<class Each>
std::vector<ChargeRow> tierRows(const std::vector<Tier>& tiers, const Currency& currency, const Each& each)
{
    std::vector<ChargeRow> rows;
    std::optional<Quantity> before;
    for (const Tier& tier : tiers) {
        const Amount rate(tier.rate, currency);
        rows.push_back({tierRange(tier.upTo, before), unlessZero(tier.flat, currency),
                        tier.package.isZero() ? each(rate) : words::forEachStarted(rate, tier.package)});
        before = tier.upTo;
    }
    return rows;
}

/// One overload a model.
struct Rows
{
    const Currency& currency;

    std::vector<ChargeRow> operator()(const Flat& model) const
    {
        return {{words::everyUnit(), words::amountOf({model.amount, currency}), {}}};
    }
    std::vector<ChargeRow> operator()(const PerUnit& model) const
    {
        return {{afterIncluded(model.included), {}, words::amountOf({model.rate, currency})}};
    }
    std::vector<ChargeRow> operator()(const Graduated& model) const
    {
        return tierRows(model.tiers, currency, words::amountOf);
    }
    std::vector<ChargeRow> operator()(const Volume& model) const
    {
        return tierRows(model.tiers, currency, words::forEveryUnit);
    }
    std::vector<ChargeRow> operator()(const Banded& model) const
    {
        std::vector<ChargeRow> rows;
        rows.reserve(model.bands.size());
        for (const Band& band : model.bands)
            rows.push_back({words::fromUnit(band.from), words::amountOf({band.base, currency}),
                            words::amountOf({band.rate, currency})});
        return rows;
    }
    std::vector<ChargeRow> operator()(const Package& model) const
    {
        return {{afterIncluded(model.included), {}, words::forEachStarted({model.amount, currency}, model.size)}};
    }
    std::vector<ChargeRow> operator()(const Percentage& model) const
    {
        std::vector<Message> each{words::percentOfAmount(model.percent)};
        if (model.min)
            each.push_back(words::atLeast({*model.min, currency}));
        if (model.max)
            each.push_back(words::atMost({*model.max, currency}));
        if (model.minEach)
            each.push_back(words::atLeastEach({*model.minEach, currency}));
        if (model.maxEach)
            each.push_back(words::atMostEach({*model.maxEach, currency}));
        if (model.freeEvents > 0)
            each.push_back(words::freeEvents(model.freeEvents));
        return {{model.included.isZero() ? words::everyUnit() : words::afterFirstAmount({model.included, currency}),
                 unlessZero(model.fixed, currency), words::listOf(std::move(each))}};
    }
    std::vector<ChargeRow> operator()(const GraduatedPercentage& model) const
    {
        std::vector<ChargeRow> rows;
        rows.reserve(model.tiers.size());
        for (const PercentTier& tier : model.tiers)
            rows.push_back({tier.upTo ? words::upToAmount({*tier.upTo, currency}) : words::aboveAll(),
                            unlessZero(tier.flat, currency), words::percentOfAmount(tier.percent)});
        return rows;
    }
};

} // namespace

std::vector<ChargeRow> chargeRows(const ChargeModel& model, const Currency& currency)
{
    return std::visit(Rows{currency}, model);
}

} // namespace seatwise
