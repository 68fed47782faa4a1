#include "charges/list_total.h"
#include "pricing/cheapest.h"
#include "pricing/price.h"
#include "words/pricing_words.h"

namespace seatwise {

namespace {

/// "5 to 19 seats", "20 or more seats", "1 seat", "10 or more seats in steps of 5".
Message allowance(const Plan& plan, SeatWord word)
{
    const SeatRange& range = plan.seats;
    const Message seats = seatsInWords(range, word);
    return range.step == 1 ? seats : words::inSteps(seats, range.step);
}

Message notBilled(const Plan& plan, Billing billing)
{
    if (billing == Billing::annual && plan.billing == std::vector{Billing::monthly})
        return words::notBilledAnnually(plan.name);
    if (billing == Billing::monthly && plan.billing == std::vector{Billing::annual})
        return words::notBilledMonthly(plan.name);
    std::vector<Message> allowed;
    allowed.reserve(plan.billing.size());
    for (const Billing offered : plan.billing)
        allowed.push_back(inWords(offered));
    return words::notBilledSo(plan.name, inWords(billing), std::move(allowed));
}

} // namespace

// All that a total asks is inlined, so that the walk keeps its figures in registers.
[[gnu::flatten]] bool findRecurring(Money& total, const PriceBook& book, const Plan& plan, SeatCount seats,
                                    Billing billing, Percent policy) noexcept
{
    if (!plan.seats.admits(seats) || seats < 0 || seats > maxQuantity || !plan.offers(billing))
        return false;
    const auto standing = [seats](const Charge& charge) { return Measure{standingQuantity(charge, seats), {}}; };
    if (!findSum(total, book, plan, {}, billing, standing))
        return false;
    if (billing == Billing::monthly || policy.isZero())
        return true;
    Money off;
    if (!findOff(off, book, policy, total))
        return false;
    total = total - off;
    return true;
}

[[gnu::flatten]] bool findTotal(Money& total, const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing,
                                Percent policy) noexcept
{
    const auto standing = [seats](const Charge& charge) { return Measure{standingQuantity(charge, seats), {}}; };
    return findRecurring(total, book, plan, seats, billing, policy) && addOnce(total, book, plan, {}, standing);
}

std::optional<Money> recurringFor(const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing,
                                  Percent policy) noexcept
{
    Money total;
    return findRecurring(total, book, plan, seats, billing, policy) ? std::optional(total) : std::nullopt;
}

std::optional<Error> refusal(const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing)
{
    if (!plan.seats.admits(seats))
        return Error{Error::Kind::refused, words::planTakesNot(plan.name, allowance(plan, book.counts), seats)};
    if (!plan.offers(billing))
        return Error{Error::Kind::refused, notBilled(plan, billing)};
    return std::nullopt;
}

Message seatsInWords(const SeatRange& range, SeatWord word)
{
    const bool users = word == SeatWord::users;
    if (!range.max)
        return users ? words::usersFrom(range.min) : words::seatsFrom(range.min);
    if (*range.max == range.min)
        return counted(word, range.min);
    return users ? words::usersFromTo(range.min, *range.max) : words::seatsFromTo(range.min, *range.max);
}

Result<const Plan*> recommend(const PriceBook& book, SeatCount seats, Billing billing)
{
    const Plan* const best = cheapestPlan(book, [&](const Plan& plan, Money& cost) {
        return findTotal(cost, book, plan, seats, billing, periodDiscount(book.rules, billing));
    });
    if (best)
        return best;
    std::vector<Message> allowed;
    for (const Plan& plan : book.plans)
        if (plan.kind == PlanKind::subscription)
            allowed.push_back(words::planTakes(plan.name, allowance(plan, book.counts)));
    Message asked = counted(book.counts, seats);
    if (billing == Billing::annual)
        return refused(words::noPlanTakesAnnually(std::move(asked), std::move(allowed)));
    if (billing == Billing::monthly)
        return refused(words::noPlanTakesMonthly(std::move(asked), std::move(allowed)));
    return refused(words::noPlanTakesSo(std::move(asked), inWords(billing), std::move(allowed)));
}

} // namespace seatwise
