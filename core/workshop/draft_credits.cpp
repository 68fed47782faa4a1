#include "workshop/draft_credits.h"

#include <iterator>
#include <limits>
#include <set>
#include <utility>

#include "money/quotient.h"
#include "pricebook/assumed.h"
#include "words/usage_words.h"
#include "words/workshop_words.h"
#include "workshop/draft_edit.h"

namespace seatwise {

namespace {

/// A step that costs more than the first rate has a percentage below zero, told down to here.
constexpr auto dearest = Percent::fromUnits(std::numeric_limits<std::int64_t>::min());

/// What credits cost as tiers; none for a model that prices them in another way.
std::vector<Tier> tiersOf(const ChargeModel& model)
{
    if (jumpsByPackages(model))
        return {};
    const auto* perUnit = std::get_if<PerUnit>(&model);
    if (!perUnit)
        return {tiersIn(model).begin(), tiersIn(model).end()};
    const Tier paid{std::nullopt, perUnit->rate, Rate{}};
    return perUnit->included.isZero() ? std::vector{paid} : std::vector{Tier{perUnit->included, {}, {}}, paid};
}

auto creditChargeIn(auto& charges)
{
    return findWhere(charges,
                     [](const Charge& charge) { return isCredit(charge.unit) && !tiersOf(charge.monthly).empty(); });
}

const Charge* creditChargeOf(const PriceBook& book, const PlanId& plan)
{
    const Plan* found = book.findPlan(plan);
    return found ? creditChargeIn(found->charges) : nullptr;
}

/// The first tier that costs something: tiers before it are an allowance.
std::vector<Tier>::const_iterator firstPaid(const std::vector<Tier>& tiers)
{
    return std::ranges::find_if(tiers, [](const Tier& tier) { return !tier.rate.isZero(); });
}

Rate firstRate(const ChargeModel& model)
{
    const std::vector<Tier> tiers = tiersOf(model);
    const auto paid = firstPaid(tiers);
    return paid == tiers.end() ? Rate{} : paid->rate;
}

/// rate × factor, rounded to 4 decimals; nothing when it does not fit.
std::optional<Rate> scaled(Rate rate, Quotient factor, Rounding rounding)
{
    if (factor.dividend == factor.divisor)
        return rate;
    return nearest(rate * factor, Rate::step(Money::places), rounding);
}

/// A model with other tiers, which price all units where those of the model do.
ChargeModel inTiers(const ChargeModel& model, std::vector<Tier> tiers)
{
    if (std::holds_alternative<Volume>(model))
        return Volume{std::move(tiers)};
    return Graduated{std::move(tiers)};
}

/// Gives the model a new first rate, with the distances of its steps in percent. False when a rate does not fit.
bool setFirstRate(ChargeModel& model, Rate price, Rounding rounding)
{
    const Rate first = firstRate(model);
    if (auto* perUnit = std::get_if<PerUnit>(&model)) {
        perUnit->rate = price;
        return true;
    }
    std::vector<Tier> tiers = tiersOf(model);
    for (Tier& tier : tiers) {
        const auto rate = first.isZero() ? price : scaled(price, ratio(tier.rate, first), rounding);
        if (!rate)
            return false;
        tier.rate = *rate;
    }
    model = inTiers(model, std::move(tiers));
    return true;
}

/// The credits a month that cost nothing, before the first rate.
Quantity allowanceOf(const ChargeModel& model)
{
    const std::vector<Tier> tiers = tiersOf(model);
    const auto paid = firstPaid(tiers);
    return paid == tiers.begin() || paid == tiers.end() ? Quantity{} : std::prev(paid)->upTo.value_or(Quantity{});
}

Result<void> checkSteps(const Plan& plan, const ChargeModel& model, const std::vector<VolumeStep>& steps)
{
    if (!steps.empty() && firstRate(model).isZero())
        return misused(words::creditsCostNothing(plan.name));
    if (steps.size() + 2 > maxTiers)
        return misused(words::tooManyVolumeSteps(steps.size(), maxTiers - 2));
    const std::vector<Tier> tiers = tiersOf(model);
    if (std::ranges::any_of(tiers, [](const Tier& tier) { return !tier.flat.isZero(); }))
        return misused(words::flatAmountsInTiers(plan.name));
    Quantity before = allowanceOf(model);
    for (const VolumeStep& step : steps) {
        if (step.above <= before)
            return misused(words::volumeStepTooLow(step.above, before));
        if (step.discount.isNegative() || step.discount > wholePercent)
            return misused(words::volumeDiscountOutOfRange(step.discount));
        before = step.above;
    }
    return {};
}

ChargeModel withSteps(const ChargeModel& model, const std::vector<VolumeStep>& steps, Rounding rounding)
{
    const Rate first = firstRate(model);
    const Quantity allowance = allowanceOf(model);
    if (steps.empty() && !std::holds_alternative<Volume>(model))
        return PerUnit{first, allowance};
    std::vector<Tier> tiers;
    if (!allowance.isZero())
        tiers.push_back({allowance, Rate{}, Rate{}});
    tiers.push_back({std::nullopt, first, Rate{}});
    for (const VolumeStep& step : steps) {
        tiers.back().upTo = step.above;
        const Quotient left = ratio(wholePercent - step.discount, wholePercent);
        tiers.push_back({std::nullopt, *scaled(first, left, rounding), Rate{}});
    }
    return inTiers(model, std::move(tiers));
}

bool isExpiry(std::optional<int> months) noexcept
{
    return months && *months >= 1 && *months <= maxExpiryMonths;
}

Result<void> checkPack(const CreditPack& pack)
{
    if (pack.credits <= Quantity{} || pack.credits > Quantity::whole(maxQuantity))
        return misused(words::packSizeOutOfRange(pack.credits, maxQuantity));
    if (pack.expiresAfterMonths && !isExpiry(pack.expiresAfterMonths))
        return misused(words::packLifeOutOfRange(pack.name, *pack.expiresAfterMonths, maxExpiryMonths));
    return checkAmount(pack.price, words::priceOfItem(pack.name));
}

/// A pack with what follows from its number of credits where it is not given.
CreditPack named(CreditPack pack)
{
    if (pack.id.empty())
        pack.id = CreditPackId("pack-" + pack.credits.toString());
    if (pack.name.empty())
        pack.name = words::credits(pack.credits).english();
    return pack;
}

} // namespace

std::optional<Rate> creditPrice(const PriceBook& book, const PlanId& plan)
{
    const Charge* charge = creditChargeOf(book, plan);
    return charge ? std::optional(firstRate(charge->monthly)) : std::nullopt;
}

Rate creditPrice(const PriceBook& book)
{
    for (const Plan& plan : book.plans)
        if (const auto price = creditPrice(book, plan.id))
            return *price;
    return {};
}

std::vector<std::string> creditPaths(const PriceBook& book)
{
    std::vector<std::string> paths;
    for (const Plan& plan : book.plans)
        for (const Charge& charge : plan.charges)
            if (isCredit(charge.unit))
                paths.push_back(pathOf(plan, charge));
    return paths;
}

Result<SharedBook> withCreditPrice(const PriceBook& book, Rate price)
{
    TRY(checkAmount(price, words::priceOfCredit()));
    BookContent draft = book;
    bool found = false;
    for (Plan& plan : draft.plans) {
        Charge* charge = creditChargeIn(plan.charges);
        found = found || charge;
        if (!charge || firstRate(charge->monthly) == price)
            continue;
        if (!setFirstRate(charge->monthly, price, draft.rules.rounding))
            return misused(words::creditPriceTooLarge({price, book.currency}, plan.name));
        keepMonthlyAlone(*charge);
        noteAsSet(draft, pathOf(plan, *charge));
    }
    if (!found)
        return misused(words::noPlanChargesForCredits(book.name));
    return asWritten(draft);
}

std::vector<VolumeStep> volumeSteps(const PriceBook& book, const PlanId& plan)
{
    std::vector<VolumeStep> steps;
    const Charge* charge = creditChargeOf(book, plan);
    const std::vector<Tier> tiers = charge ? tiersOf(charge->monthly) : std::vector<Tier>{};
    const auto paid = firstPaid(tiers);
    for (auto tier = paid; tier != tiers.end() && tier + 1 != tiers.end(); ++tier) {
        const Quotient less = percentBelow(ratio((tier + 1)->rate, paid->rate));
        const auto percent = nearest(less, Percent::step(Percent::places), Rounding::half_up);
        steps.push_back({tier->upTo.value_or(Quantity{}), percent.value_or(dearest)});
    }
    return steps;
}

Result<SharedBook> withVolumeSteps(const PriceBook& book, const PlanId& plan, const std::vector<VolumeStep>& steps)
{
    BookContent draft = book;
    Plan& edited = *TRY(planToEdit(draft, plan));
    Charge* charge = creditChargeIn(edited.charges);
    if (!charge)
        return misused(words::planWithoutCredits(edited.name));
    if (volumeSteps(book, plan) == steps)
        return asWritten(draft);
    TRY(checkSteps(edited, charge->monthly, steps));
    charge->monthly = withSteps(charge->monthly, steps, draft.rules.rounding);
    keepMonthlyAlone(*charge);
    noteAsSet(draft, pathOf(edited, *charge));
    return asWritten(draft);
}

Result<SharedBook> withPacks(const PriceBook& book, const std::vector<CreditPack>& packs)
{
    BookContent draft = book;
    draft.creditPacks.clear();
    std::set<CreditPackId> ids;
    for (const CreditPack& offered : packs) {
        CreditPack pack = named(offered);
        TRY(checkPack(pack));
        if (!ids.insert(pack.id).second)
            return misused(words::packIdTwice(pack.id));
        draft.creditPacks.push_back(std::move(pack));
    }
    if (draft.creditPacks.empty())
        forget(draft, "credit_packs");
    else if (draft.creditPacks != book.creditPacks)
        noteAsSet(draft, "credit_packs");
    return asWritten(draft);
}

Result<SharedBook> withRollover(const PriceBook& book, const CreditRollover& rollover)
{
    using Policy = CreditRollover::Policy;
    CreditRollover kept{rollover.policy, std::nullopt, std::nullopt};
    if (rollover.policy == Policy::capped) {
        if (!rollover.cap || rollover.cap->isNegative() || *rollover.cap > Quantity::whole(maxQuantity))
            return misused(words::cappedRolloverNeedsNumber());
        kept.cap = rollover.cap;
    }
    if (rollover.policy == Policy::expires) {
        if (!isExpiry(rollover.months))
            return misused(words::expiringRolloverNeedsMonths(maxExpiryMonths));
        kept.months = rollover.months;
    }
    if (rollover.policy == Policy::percent)
        kept.percent = rollover.percent.value_or(Percent{});
    BookContent draft = book;
    if (draft.rules.creditRollover != kept) {
        draft.rules.creditRollover = kept;
        noteAsSet(draft, "rules.credit_rollover");
    }
    return asWritten(draft);
}

} // namespace seatwise
