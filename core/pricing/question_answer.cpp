#include "pricing/question_answer.h"

#include <algorithm>
#include <utility>

#include "offers/offers.h"
#include "pricing/fitted.h"
#include "pricing/offered_plan.h"
#include "words/decimal.h"
#include "words/pricing_words.h"

namespace seatwise {

namespace {

using Needs = DiscountBand::Needs;

/// What the discount of a selection that has a price needs.
Needs needsOf(const PriceBook& book, Selection selection, const Price& priced)
{
    if (priced.needsApproval())
        return Needs::approval;
    if (selection.offers.manager)
        selection.offers.manager->reason.clear();
    return price(book, selection) ? Needs::none : Needs::reason;
}

Result<QuestionAnswer> priceAnswer(const PriceBook& book, const Selection& selection)
{
    const Price priced = TRY(price(book, selection));
    return PriceAnswer{selection, priced, needsOf(book, selection, priced)};
}

Result<QuestionAnswer> seatsAnswer(const PriceBook& book, Selection selection, Money budget)
{
    std::optional<Result<SeatsForBudget>> best;
    const Plan* bestPlan = nullptr;
    for (const Plan& plan : book.plans) {
        const bool isAsked = selection.plan == PlanChoice(Cheapest{}) ? plan.kind == PlanKind::subscription
                                                                      : selection.plan == PlanChoice(plan.id);
        if (!isAsked)
            continue;
        const auto found = offeredOn(book, plan, selection).and_then([&](const OfferedPlan& offered) {
            return seatsForBudget(book, offered, Budget{budget, selection.billing});
        });
        if (!best || (found && (!*best || (*best)->seats < found->seats))) {
            best = found;
            bestPlan = &plan;
        }
    }
    if (!best)
        return refused(words::bookHasNoSubscription(book.id));
    const SeatsForBudget found = TRY(*best);
    selection.plan = bestPlan->id;
    selection.seats = found.seats;
    const Price priced = TRY(price(book, selection));
    return SeatsAnswer{selection, priced, found.left, needsOf(book, selection, priced)};
}

bool hasOpenNumber(const TypedQuestion& question)
{
    return std::ranges::any_of(question.notUnderstood,
                               [](const std::string& part) { return std::ranges::any_of(part, isDigit); });
}

TypedQuestion withoutUnknown(TypedQuestion question)
{
    question.notUnderstood.clear();
    return question;
}

/// What the question names in the place of what there is.
Selection selectionAsked(const PriceBook& book, const TypedQuestion& question, Selection base,
                         const std::string& reason)
{
    base.seats = question.seats.value_or(question.budget ? 0 : base.seats);
    base.billing = question.billing.value_or(base.billing);
    base.plan = question.plan.value_or(base.plan);
    if (question.termYears)
        base.termYears = question.termYears;
    if (question.start)
        base.start = question.start;
    if (question.discount || question.discountAmount)
        base.offers.manager = AgreedDiscount{question.discount.value_or(Percent{}), reason, question.discountAmount};
    const auto* const named = question.plan ? nullptr : std::get_if<PlanId>(&base.plan);
    const Plan* const plan = named ? book.findPlan(*named) : nullptr;
    const bool takesWhatIsAsked =
        plan && plan->offers(base.billing) && (base.seats == 0 || !refusal(book, *plan, base.seats, base.billing));
    if (named && !takesWhatIsAsked)
        base.plan = Cheapest{};
    return base;
}

} // namespace

Result<QuestionAnswer> answerTo(const PriceBook& book, const TypedQuestion& question, const Selection& base,
                                const std::string& reason)
{
    const bool namesDiscount = question.discount || question.discountAmount;
    const bool asksTwoThings =
        (question.discount && question.discountAmount) || (question.seats && question.budget && namesDiscount);
    const bool lacksSeats =
        !question.seats && !question.budget && (base.seats == 0 || TypedQuestion{} == withoutUnknown(question));
    if (hasOpenNumber(question) || lacksSeats || asksTwoThings)
        return UnclearAnswer{lacksSeats};
    if (question.discount)
        TRY(neededFor(book.rules, *question.discount));
    Selection asked = fitted(book, selectionAsked(book, question, base, reason));
    if (!question.budget)
        return priceAnswer(book, asked);
    if (!question.seats)
        return seatsAnswer(book, asked, *question.budget);
    const Target target = TRY(targetFor(book, asked, *question.budget));
    asked.offers.manager.reset();
    if (!target.percent.isZero())
        asked.offers.manager = AgreedDiscount{target.percent, reason};
    return TargetAnswer{asked, target};
}

} // namespace seatwise
