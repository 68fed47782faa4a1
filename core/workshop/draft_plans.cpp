#include <algorithm>

#include "money/exact.h"
#include "pricebook/assumed.h"
#include "words/offers_words.h"
#include "words/workshop_words.h"
#include "workshop/draft.h"
#include "workshop/draft_edit.h"

namespace seatwise {

std::optional<Rate> planFee(const PriceBook& book, const PlanId& plan)
{
    const Plan* found = book.findPlan(plan);
    const Charge* fee = found ? flatFeeIn(found->charges) : nullptr;
    return fee ? std::optional(std::get<Flat>(fee->monthly).amount) : std::nullopt;
}

std::vector<PlanId> plansWithFee(const PriceBook& book)
{
    std::vector<PlanId> ids;
    for (const Plan& plan : book.plans)
        if (plan.kind == PlanKind::subscription && flatFeeIn(plan.charges))
            ids.push_back(plan.id);
    return ids;
}

std::string feePath(const PriceBook& book, const PlanId& plan)
{
    const Plan& found = *book.findPlan(plan);
    const Charge* fee = flatFeeIn(found.charges);
    return fee ? pathOf(found, *fee) : "plans." + found.id;
}

Result<Rate> asFee(const PriceBook& book, Money price)
{
    if (const auto fee = asRate(exact(share(price, 1, book.currency, book.rules.rounding))))
        return *fee;
    return refused(words::feeTooLarge({price, book.currency}));
}

const Plan& enterprisePlan(const PriceBook& book)
{
    const auto found = std::find_if(book.plans.rbegin(), book.plans.rend(), [](const Plan& plan) {
        return plan.kind == PlanKind::subscription && !plan.seats.max;
    });
    return found != book.plans.rend() ? *found : book.plans.back();
}

Result<SharedBook> withPlanFee(const PriceBook& book, const PlanId& plan, Rate fee)
{
    BookContent draft = book;
    Plan* const found = TRY(planToEdit(draft, plan));
    Plan& edited = *found;
    Charge* charge = flatFeeIn(edited.charges);
    if (!charge)
        return misused(words::planWithoutFlatFee(edited.name));
    TRY(checkAmount(fee, words::feeOfPlan(edited.name)));
    if (setFlatFee(*charge, fee))
        noteAsSet(draft, pathOf(edited, *charge), titleOf(edited, *charge));
    return asWritten(draft);
}

Result<SharedBook> withBilling(const PriceBook& book, const PlanId& plan, const std::vector<Billing>& periods)
{
    BookContent draft = book;
    Plan* const found = TRY(planToEdit(draft, plan));
    Plan& edited = *found;
    if (periods.empty())
        return misused(words::planNeedsBilling(edited.name));
    std::vector<Billing> billing;
    bool same = true;
    for (const Billing period : {Billing::monthly, Billing::annual}) {
        const bool offered = std::find(periods.begin(), periods.end(), period) != periods.end();
        if (offered)
            billing.push_back(period);
        same = same && offered == edited.offers(period);
    }
    if (!same) {
        edited.billing = billing;
        noteAsSet(draft, "plans." + edited.id + ".billing", words::planBillingPeriods(edited.name));
    }
    return asWritten(draft);
}

Result<SharedBook> withAnnualDiscount(const PriceBook& book, Percent discount)
{
    if (discount.isNegative() || discount > Percent::whole(100))
        return misused(words::annualDiscountOutOfRange(discount));
    BookContent draft = book;
    if (draft.rules.annualDiscount != discount) {
        draft.rules.annualDiscount = discount;
        noteAsSet(draft, "rules.annual_discount", words::annualDiscount());
    }
    return asWritten(draft);
}

} // namespace seatwise
