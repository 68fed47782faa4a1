#include "workshop/charge_words.h"

#include <variant>

#include "pricing/text.h"

namespace seatwise {

namespace {

std::string listed(const std::string& before, const std::string& next)
{
    return before.empty() ? next : before + "; " + next;
}

/// Says a model, for a unit such as "credit".
class Words
{
public:
    Words(const std::string& unit, const Currency& currency)
        : unit_(unit)
        , currency_(currency)
    {
    }

    std::string operator()(const Flat& model) const { return seatwise::inWords(model.amount, currency_); }

    std::string operator()(const PerUnit& model) const
    {
        const std::string words = each(model.rate);
        return model.included.isZero() ? words : words + " beyond " + grouped(model.included);
    }

    std::string operator()(const Graduated& model) const { return tiers(model.tiers, " above "); }
    std::string operator()(const Volume& model) const { return tiers(model.tiers, " for all above "); }

    std::string operator()(const Banded& model) const
    {
        std::string words;
        for (const Band& band : model.bands) {
            std::string step = seatwise::inWords(band.base, currency_);
            step += " for " + counted(band.from, unit_) + " and " + each(band.rate) + " more";
            words = listed(words, step);
        }
        return words;
    }

    std::string operator()(const Package& model) const
    {
        std::string words = seatwise::inWords(model.amount, currency_);
        words += " for each " + counted(model.size, unit_);
        return model.included.isZero() ? words : words + " beyond " + grouped(model.included);
    }

    std::string operator()(const Percentage& model) const
    {
        std::string words = seatwise::inWords(model.percent);
        if (!model.fixed.isZero())
            words += " and " + each(model.fixed);
        if (!model.included.isZero())
            words += " beyond " + seatwise::inWords(model.included, currency_);
        if (model.min)
            words += ", at least " + seatwise::inWords(*model.min, currency_);
        if (model.max)
            words += ", at most " + seatwise::inWords(*model.max, currency_);
        return words;
    }

    std::string operator()(const GraduatedPercentage& model) const
    {
        std::string words;
        std::optional<Money> above;
        for (const PercentTier& tier : model.tiers) {
            std::string step = seatwise::inWords(tier.percent);
            if (above)
                step += " above " + seatwise::inWords(*above, currency_);
            words = listed(words, step + withFlat(tier.flat));
            above = tier.upTo;
        }
        return words;
    }

private:
    [[nodiscard]] std::string each(Rate rate) const { return seatwise::inWords(rate, currency_) + " a " + unit_; }

    [[nodiscard]] std::string withFlat(Rate flat) const
    {
        return flat.isZero() ? std::string() : " plus " + seatwise::inWords(flat, currency_);
    }

    [[nodiscard]] std::string tiers(const std::vector<Tier>& tiers, const char* above) const
    {
        std::string words;
        std::optional<Quantity> start;
        for (const Tier& tier : tiers) {
            std::string step = start ? seatwise::inWords(tier.rate, currency_) : each(tier.rate);
            if (start)
                step += above + grouped(*start);
            words = listed(words, step + withFlat(tier.flat));
            start = tier.upTo;
        }
        return words;
    }

    const std::string& unit_;
    const Currency& currency_;
};

} // namespace

std::string monthlyInWords(const Charge& charge, const Currency& currency)
{
    std::string words = std::visit(Words(charge.unit, currency), charge.monthly);
    if (charge.minimum)
        words += ", at least " + inWords(*charge.minimum, currency);
    return words;
}

std::string inWords(const SeatRange& seats)
{
    std::string words = grouped(seats.min);
    if (!seats.max)
        words += " and more";
    else if (*seats.max != seats.min)
        words += " to " + grouped(*seats.max);
    if (seats.step != 1)
        words += ", in steps of " + grouped(seats.step);
    return words;
}

std::string inWords(const CreditRollover& rollover)
{
    std::string words = "Credits left at the end of a month are ";
    switch (rollover.policy) {
    case CreditRollover::Policy::none:
        return words + "lost.";
    case CreditRollover::Policy::full:
        return words + "kept.";
    case CreditRollover::Policy::capped:
        return words + "kept, at most " + grouped(rollover.cap.value_or(Quantity{})) + " of them.";
    case CreditRollover::Policy::expires:
        break;
    }
    const int months = rollover.months.value_or(0);
    return words + "kept for " + std::to_string(months) + (months == 1 ? " month." : " months.");
}

} // namespace seatwise
