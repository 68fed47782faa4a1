#include "claims/observed_plans.h"

#include <algorithm>

#include "claims/claim_figures.h"
#include "claims/reader.h"
#include "pricebook/writer.h"
#include "text/find.h"
#include "words/book_words.h"

namespace seatwise {

namespace {

constexpr Date periodStart = observedDay(2027, 3, 1);

SeatCount seatsFor(const Plan& from, const Plan& to)
{
    return std::clamp(from.seats.min, to.seats.min, to.seats.max.value_or(maxQuantity));
}

Result<PlanChange> changed(const Observed& claim, const PriceBook& book, const Plan& from, const Plan& to,
                           Billing billing, Date on)
{
    PlanChangeRequest request;
    request.current.plan = from.id;
    request.current.seats = from.seats.min;
    request.current.billing = billing;
    request.current.start = periodStart;
    request.toPlan = to.id;
    request.toSeats = seatsFor(from, to);
    request.on = on;
    request.start.period = periodStart;
    return claim.run.changePlan(book, request);
}

/// The billing period that begins on the period's start.
Period periodOf(Billing billing)
{
    return followsContract(billing) ? periodFrom(periodStart, months(billing)) : monthOf(periodStart);
}

/// The first, a middle and the last day of a period.
std::array<Date, 3> daysOf(Billing billing)
{
    const Period period = periodOf(billing);
    return {period.first, addDays(period.first, dayCount(period) / 2), period.last};
}

bool waits(const PlanChange& change, Billing billing)
{
    return change.allowed && change.change && change.change->effective == addDays(periodOf(billing).last, 1) &&
           change.change->credit.isZero() && change.change->charge.isZero();
}

/// Two subscriptions the first of which may be downgraded to the second, or, where the book lists no such two, any two.
/// Null where there are not two.
struct Downgrade
{
    const Plan* from = nullptr;
    const Plan* to = nullptr;
    bool listed = false;
};

Downgrade downgradeIn(const PriceBook& book)
{
    Downgrade found;
    for (const Plan& from : book.plans)
        for (const Plan& to : book.plans) {
            if (&from == &to || from.kind != PlanKind::subscription || to.kind != PlanKind::subscription)
                continue;
            if (std::ranges::find(from.downgradesTo, to.id) != from.downgradesTo.end())
                return {&from, &to, true};
            if (!found.from)
                found = {&from, &to, false};
        }
    return found;
}

/// The book with the way down added.
Result<SharedBook> withDowngrade(BookContent book, const Downgrade& downgrade)
{
    for (Plan& plan : book.plans)
        if (plan.id == downgrade.from->id)
            plan.downgradesTo = {downgrade.to->id};
    auto read = readPriceBook(writePriceBook(book), book.sha256);
    if (!read)
        return tl::make_unexpected(asError(read.error()));
    return *std::move(read);
}

/// What a downgrade does on some days of a billing period.
Result<Message> seenOf(const Observed& claim, const PriceBook& book, const Downgrade& downgrade)
{
    for (const Billing billing : downgrade.from->billing)
        for (const Date on : daysOf(billing)) {
            const auto change = TRY(changed(claim, book, *downgrade.from, *downgrade.to, billing, on));
            if (!waits(change, billing))
                return words::downgradeDoesNotWait(downgrade.from->id, on);
        }
    return words::yes();
}

} // namespace

Result<Message> academicAlignment(const Observed& claim)
{
    const auto yearStart = claim.book.rules.academicYearStart;
    const Period full = academicYearOf(addDays(academicYearOf(periodStart, yearStart).last, 1), yearStart);
    const Date start = addDays(full.first, -100);
    ScheduleRequest request;
    request.selection = TRY(sampleSelection(claim, Billing::annual));
    request.selection.start = start;
    request.alignedTo = yearStart;
    const auto invoices = TRY(claim.run.schedule(claim.book, request)).invoices;
    const bool aligned = invoices.size() == 2 && invoices[0].period == Period{start, addDays(full.first, -1)} &&
                         invoices[1].period == full && invoices[0].amount < invoices[1].amount;
    return aligned ? words::yes() : words::notAlignedFrom(full.first);
}

Result<Message> summerPauseSaves(const Observed& claim)
{
    if (!claim.book.rules.summerPause)
        return words::no();
    ScheduleRequest request;
    request.selection = TRY(sampleSelection(claim, Billing::monthly));
    request.selection.start = periodStart;
    const Money without = TRY(claim.run.schedule(claim.book, request)).total;
    request.pause = *claim.book.rules.summerPause;
    const Money with = TRY(claim.run.schedule(claim.book, request)).total;
    return with < without ? words::yes() : words::pauseSavesNothing();
}

Result<Message> taxExcluded(const Observed& claim)
{
    for (const Plan& plan : claim.book.plans) {
        Selection selection;
        selection.plan = plan.id;
        selection.seats = plan.seats.min;
        selection.billing = plan.billing.front();
        const Price priced = TRY(claim.run.price(claim.book, selection));
        if (totalFor(claim.book, plan, selection.seats, selection.billing) != priced.total())
            return words::totalHoldsMoreThanCharges(plan.id);
        if (!findBy(priced.notices(), &Notice::kind, Notice::Kind::tax))
            return words::taxNotSpokenOf(plan.id);
    }
    return words::yes();
}

Result<Message> downgradeWaits(const Observed& claim)
{
    const Downgrade downgrade = downgradeIn(claim.book);
    if (!downgrade.from)
        return words::noTwoSubscriptions();
    if (downgrade.listed)
        return seenOf(claim, claim.book, downgrade);
    return seenOf(claim, *TRY(withDowngrade(claim.book, downgrade)), downgrade);
}

Result<Message> upgradeAtOnce(const Observed& claim)
{
    const Plan* to = claim.book.findPlan(PlanId(claim.published));
    if (!to)
        return words::notAmongUpgrades();
    for (const Billing billing : claim.plan->billing)
        for (const Date on : daysOf(billing)) {
            const PlanChange change = TRY(changed(claim, claim.book, *claim.plan, *to, billing, on));
            if (!change.allowed || !change.change)
                return words::notAmongUpgrades();
            if (change.change->effective != on)
                return words::notAtOnceButOn(change.change->effective);
        }
    return words::plain(claim.published);
}

Result<Message> lastTrialDay(const Observed& claim)
{
    constexpr int longest = 1000;
    if (!claim.plan->trial)
        return words::noTrial();
    const Plan* to =
        claim.plan->trial->convertsTo.empty() ? nullptr : claim.book.findPlan(claim.plan->trial->convertsTo.front());
    if (!to)
        return words::convertsToNothing();
    int last = 0;
    for (int day = 1; day <= longest; ++day) {
        const auto change =
            changed(claim, claim.book, *claim.plan, *to, to->billing.front(), addDays(periodStart, day - 1));
        if (!change || !change->allowed)
            break;
        last = day;
    }
    return words::wholeFigure(last);
}

Result<Message> trialTargets(const Observed& claim)
{
    if (!claim.plan->trial)
        return words::noTrial();
    std::vector<PlanId> ids;
    for (const Plan& to : claim.book.plans) {
        if (&to == claim.plan)
            continue;
        const auto change = changed(claim, claim.book, *claim.plan, to, to.billing.front(), periodStart);
        if (change && change->allowed)
            ids.push_back(to.id);
    }
    return words::theseOnes(ids);
}

Result<Message> billingPeriods(const Observed& claim)
{
    std::vector<Message> periods;
    for (const Billing billing : everyBilling) {
        Selection selection;
        selection.plan = claim.plan->id;
        selection.seats = claim.plan->seats.min;
        selection.billing = billing;
        if (claim.run.price(claim.book, selection))
            periods.push_back(inWords(billing));
    }
    return words::theseOnes(std::move(periods));
}

Result<Message> keptDecimals(const Observed& claim)
{
    const Money third = perUnit(Money::whole(1), 3, claim.book.rules.rounding); // never ends
    return words::wholeFigure(decimalsOf(third.toString()));
}

Result<Message> smallestAmount(const Observed& claim)
{
    const int decimals = claim.book.currency.exponent;
    const Exact overHalf{Wide{detail::powerOfTen(Exact::places - decimals)} * 6 / 10};
    const auto rounded = tryRound(overHalf, decimals, claim.book.rules.rounding);
    return rounded ? words::plain(rounded->toString(decimals)) : words::noAmount();
}

} // namespace seatwise
