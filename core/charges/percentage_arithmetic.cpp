#include "charges/percentage_arithmetic.h"

#include <utility>
#include <vector>

#include "charges/list_total.h"
#include "words/pricing_words.h"

namespace seatwise {

namespace {

/// A sum of percentages and fixed amounts, exactly and in words.
class Taken
{
public:
    explicit Taken(const Currency& currency)
        : currency_(currency)
    {
    }

    void addShare(Percent percent, Money base, Money included)
    {
        if (percent.isZero())
            return;
        const bool isBeyond = base > included;
        sum_ += percentOf(percent, isBeyond ? base - included : Money{});
        parts_.push_back(isBeyond && !included.isZero()
                             ? words::shareOfBeyond(percent, {base, currency_}, {included, currency_})
                             : words::shareOf(percent, {isBeyond ? base : Money{}, currency_}));
    }

    void addEach(Quantity count, Rate rate)
    {
        if (count.isZero() || rate.isZero())
            return;
        sum_ += product(count, rate);
        parts_.push_back(words::timesEach(count, {rate, currency_}));
    }

    [[nodiscard]] Exact sum() const noexcept { return sum_; }

    [[nodiscard]] Message inWords() const
    {
        return parts_.empty() ? words::amountOf({Money{}, currency_}) : words::sumOfParts(parts_);
    }

private:
    const Currency& currency_;
    Exact sum_;
    std::vector<Message> parts_;
};

/// The events after the free ones by what is charged for each: the least, the most, or what percent and fixed come to.
Taken takenOfEvents(const Percentage& model, const Charge& charge, const Selection& selection, const Currency& currency)
{
    std::int64_t free = model.freeEvents;
    std::int64_t atLeast = 0;
    std::int64_t atMost = 0;
    std::int64_t between = 0;
    Money sum;
    for (const BaseAmount& event : selection.events) {
        if (!counts(charge.unit, event.unit) || --free >= 0)
            continue;
        const Exact own = percentOf(model.percent, event.amount) + exact(model.fixed);
        if (model.minEach && own < exact(*model.minEach)) {
            ++atLeast;
        } else if (model.maxEach && exact(*model.maxEach) < own) {
            ++atMost;
        } else {
            ++between;
            static_cast<void>(addTo(sum, event.amount)); // that they fit together has been checked
        }
    }
    Taken taken(currency);
    taken.addEach(Quantity::whole(atLeast), model.minEach.value_or(Rate{}));
    if (between > 0)
        taken.addShare(model.percent, sum, {});
    taken.addEach(Quantity::whole(between), model.fixed);
    taken.addEach(Quantity::whole(atMost), model.maxEach.value_or(Rate{}));
    return taken;
}

Taken takenOfMonth(const Percentage& model, const Measure& measure, const Currency& currency)
{
    Taken taken(currency);
    taken.addShare(model.percent, measure.base, model.included);
    taken.addEach(measure.quantity, model.fixed);
    return taken;
}

Taken takenInTier(const GraduatedPercentage& model, int tier, Money base, const Currency& currency)
{
    const auto index = static_cast<std::size_t>(tier) - 1;
    const Money start = index == 0 ? Money{} : *model.tiers[index - 1].upTo; // the reader admits only a last one open
    const auto& end = model.tiers[index].upTo;
    Taken taken(currency);
    taken.addShare(model.tiers[index].percent, (end ? std::min(*end, base) : base) - start, {});
    return taken;
}

Message equalTo(Message taken, const ChargedPart& part, const Currency& currency)
{
    if (!part.isRoundedAlone)
        return words::roundedWithOthers(std::move(taken), {part.exact, currency}, {part.amount, currency});
    const auto& sentence = part.exact == exact(part.amount) ? words::comesTo : words::comesToAbout;
    return sentence(std::move(taken), {part.amount, currency});
}

/// With the months of a year it is taken of, where the book gives the rates of a month.
Message inBilling(Message taken, int times, const ChargedPart& part, const Currency& currency)
{
    return equalTo(times == 1 ? std::move(taken) : words::timesMonths(times, std::move(taken)), part, currency);
}

Message lifted(const Taken& taken, FlatAmount limit, bool isLeast, int times, const ChargedPart& part,
               const Currency& currency)
{
    const auto& sentence = isLeast ? words::liftedTo : words::cutTo;
    const Amount own(taken.sum(), currency);
    if (times == 1)
        return sentence(taken.inWords(), own, {part.amount, currency});
    const Amount to(limit, currency);
    return words::thenIs(sentence(taken.inWords(), own, to), equalTo(words::timesEach(times, to), part, currency));
}

Message ofPercentage(const Percentage& model, const Taken& taken, int times, const ChargedPart& part,
                     const Currency& currency)
{
    if (model.min && taken.sum() < exact(*model.min))
        return lifted(taken, *model.min, true, times, part, currency);
    if (model.max && exact(*model.max) < taken.sum())
        return lifted(taken, *model.max, false, times, part, currency);
    return inBilling(taken.inWords(), times, part, currency);
}

} // namespace

Message percentageArithmetic(const Charge& charge, const PeriodModel& period, const Selection& selection,
                             const Measure& measure, const ChargedPart& part, const Currency& currency)
{
    if (const auto* tiers = std::get_if<GraduatedPercentage>(&period.model))
        return inBilling(takenInTier(*tiers, part.tier, measure.base, currency).inWords(), period.times, part,
                         currency);
    const auto& model = std::get<Percentage>(period.model);
    if (!eventModel(period.model, selection))
        return ofPercentage(model, takenOfMonth(model, measure, currency), period.times, part, currency);
    Message how = ofPercentage(model, takenOfEvents(model, charge, selection, currency), period.times, part, currency);
    return model.freeEvents == 0 ? how : words::withFree(std::move(how), words::freeEvents(model.freeEvents));
}

} // namespace seatwise
