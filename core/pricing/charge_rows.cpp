#include "pricing/charge_rows.h"

#include "pricing/text.h"

namespace seatwise {

namespace {

std::string unlessZero(Rate rate, const Currency& currency)
{
    return rate.isZero() ? "" : inWords(rate, currency);
}

std::string afterIncluded(Quantity included)
{
    return included.isZero() ? "all" : "after the first " + grouped(included);
}

/// "up to 500", "above 500" for the last tier, "all" for the only one.
std::string tierRange(const std::optional<Quantity>& upTo, const std::optional<Quantity>& before)
{
    if (upTo)
        return "up to " + grouped(*upTo);
    return before ? "above " + grouped(*before) : "all";
}

std::vector<ChargeRow> tierRows(const std::vector<Tier>& tiers, const Currency& currency, const std::string& how)
{
    std::vector<ChargeRow> rows;
    std::optional<Quantity> before;
    for (const Tier& tier : tiers) {
        rows.push_back(
            {tierRange(tier.upTo, before), unlessZero(tier.flat, currency), inWords(tier.rate, currency) + how});
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
        return {{"all", inWords(model.amount, currency), ""}};
    }
    std::vector<ChargeRow> operator()(const PerUnit& model) const
    {
        return {{afterIncluded(model.included), "", inWords(model.rate, currency)}};
    }
    std::vector<ChargeRow> operator()(const Graduated& model) const { return tierRows(model.tiers, currency, ""); }
    std::vector<ChargeRow> operator()(const Volume& model) const
    {
        return tierRows(model.tiers, currency, " for every unit");
    }
    std::vector<ChargeRow> operator()(const Banded& model) const
    {
        std::vector<ChargeRow> rows;
        rows.reserve(model.bands.size());
        for (const Band& band : model.bands)
            rows.push_back({"from " + grouped(band.from), inWords(band.base, currency), inWords(band.rate, currency)});
        return rows;
    }
    std::vector<ChargeRow> operator()(const Package& model) const
    {
        return {{afterIncluded(model.included), "",
                 inWords(model.amount, currency) + " for each started " + grouped(model.size)}};
    }
    std::vector<ChargeRow> operator()(const Percentage& model) const
    {
        std::string range = model.included.isZero() ? "all" : "after the first " + inWords(model.included, currency);
        std::string each = inWords(model.percent);
        if (model.min)
            each += ", at least " + inWords(*model.min, currency);
        if (model.max)
            each += ", at most " + inWords(*model.max, currency);
        return {{std::move(range), unlessZero(model.fixed, currency), std::move(each)}};
    }
    std::vector<ChargeRow> operator()(const GraduatedPercentage& model) const
    {
        std::vector<ChargeRow> rows;
        rows.reserve(model.tiers.size());
        for (const PercentTier& tier : model.tiers)
            rows.push_back({tier.upTo ? "up to " + inWords(*tier.upTo, currency) : "above",
                            unlessZero(tier.flat, currency), inWords(tier.percent)});
        return rows;
    }
};

} // namespace

std::vector<ChargeRow> chargeRows(const ChargeModel& model, const Currency& currency)
{
    return std::visit(Rows{currency}, model);
}

} // namespace seatwise
