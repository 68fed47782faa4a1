#include "workshop/draft.h"

#include <algorithm>

#include "money/exact.h"
#include "pricebook/assumed.h"
#include "words/offers_words.h"
#include "words/workshop_words.h"
#include "workshop/draft_edit.h"

namespace seatwise {

namespace {

constexpr std::string_view nameEnd = " (draft)";
constexpr std::string_view idEnd = "-draft";

} // namespace

Result<SharedBook> asDraft(const SharedBook& book)
{
    if (isDraft(*book))
        return book;
    BookContent draft = *book;
    draft.name += nameEnd;
    draft.id = BookId(draft.id + idEnd);
    draft.version += idEnd;
    return asWritten(draft);
}

bool isDraft(const PriceBook& book) noexcept
{
    return book.name.ends_with(nameEnd) && book.id.text().ends_with(idEnd) && book.version.ends_with(idEnd);
}

BookIdentity identityOf(const PriceBook& book)
{
    BookIdentity identity{book.id.text(), book.name, book.version};
    if (isDraft(book)) {
        identity.id.resize(identity.id.size() - idEnd.size());
        identity.name.resize(book.name.size() - nameEnd.size());
        identity.version.resize(book.version.size() - idEnd.size());
    }
    return identity;
}

std::optional<Rate> planFee(const PriceBook& book, const PlanId& plan)
{
    const Plan* found = book.findPlan(plan);
    return found ? flatFeeOf(found->charges) : std::nullopt;
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

std::vector<std::string> meteredPaths(const PriceBook& book, const PlanId& plan)
{
    std::vector<std::string> paths;
    const Plan& found = *book.findPlan(plan);
    for (const Charge& charge : found.charges)
        if (charge.inArrears)
            paths.push_back(pathOf(found, charge));
    return paths;
}

Result<SharedBook> withPlanFee(const PriceBook& book, const PlanId& plan, Rate fee)
{
    BookContent draft = book;
    Plan& edited = *TRY(planToEdit(draft, plan));
    Charge* charge = flatFeeIn(edited.charges);
    if (!charge)
        return misused(words::planWithoutFlatFee(edited.name));
    TRY(checkAmount(fee, words::feeOfPlan(edited.name)));
    if (setFlatFee(*charge, fee))
        noteAsSet(draft, pathOf(edited, *charge));
    return asWritten(draft);
}

Result<SharedBook> withBilling(const PriceBook& book, const PlanId& plan, const std::vector<Billing>& periods)
{
    BookContent draft = book;
    Plan& edited = *TRY(planToEdit(draft, plan));
    if (periods.empty())
        return misused(words::planNeedsBilling(edited.name));
    std::vector<Billing> billing;
    bool same = true;
    for (const Billing period : everyBilling) {
        const bool offered = std::ranges::find(periods, period) != periods.end();
        if (offered)
            billing.push_back(period);
        same = same && offered == edited.offers(period);
    }
    if (!same) {
        edited.billing = billing;
        noteAsSet(draft, "plans." + edited.id + ".billing");
    }
    return asWritten(draft);
}

Result<SharedBook> withAnnualDiscount(const PriceBook& book, Percent discount)
{
    if (discount.isNegative() || discount > wholePercent)
        return misused(words::annualDiscountOutOfRange(discount));
    BookContent draft = book;
    if (draft.rules.annualDiscount != discount) {
        draft.rules.annualDiscount = discount;
        noteAsSet(draft, "rules.annual_discount");
    }
    return asWritten(draft);
}

Result<SharedBook> withSegment(const PriceBook& book, std::string_view name, bool present)
{
    TRY(checkName(name, namesOfSegments));
    BookContent draft = book;
    auto& segments = draft.segments;
    const auto known = std::ranges::find(segments, name, &Segment::name);
    if (present == (known != segments.end()))
        return asWritten(draft);
    if (present)
        segments.push_back({SegmentId(idFrom(name, idsOf(segments))), std::string(name)});
    else
        segments.erase(known);
    if (segments.empty())
        forget(draft, "segments");
    else
        noteAsSet(draft, "segments");
    return asWritten(draft);
}

Result<SharedBook> settled(const PriceBook& book, const std::vector<std::string>& paths)
{
    BookContent draft = book;
    std::erase_if(draft.assumptions, [&](const Assumption& assumption) {
        return std::ranges::find(paths, assumption.path) != paths.end();
    });
    return asWritten(draft);
}

} // namespace seatwise
