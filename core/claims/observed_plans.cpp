// Claims about plans: what changes into what and when, trials, the school calendar, and what an amount is.
#include <algorithm>

#include "claims/claim_figures.h"
#include "claims/observation.h"
#include "claims/observed_rules.h"
#include "claims/reader.h"
#include "pricebook/writer.h"
#include "words/book_words.h"

namespace seatwise {

namespace {

constexpr Date periodStart = observedDay(2027, 3, 1);

SeatCount seatsFor(const Plan& from, const Plan& to)
{
    return std::clamp(from.seats.min, to.seats.min, to.seats.max.value_or(largestQuantity));
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

/// The month or the year that begins on the period's start.
Period periodOf(Billing billing)
{
    return followsContract(billing) ? yearFrom(periodStart) : monthOf(periodStart);
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
            const bool listed =
                std::find(from.downgradesTo.begin(), from.downgradesTo.end(), to.id) != from.downgradesTo.end();
            if (listed)
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

std::optional<Period> firstAcademicYear(const PriceBook& book, Date start)
{
    return academicYearOf(addDays(academicYearOf(start, book.rules.academicYearStart).last, 1),
                          book.rules.academicYearStart);
}

} // namespace

Message academicAlignment(const Observed& claim)
{
    auto sample = sampleSelection(claim, Billing::annual);
    if (!sample)
        return sample.error().message;
    const Period full = *firstAcademicYear(claim.book, periodStart);
    sample->start = addDays(full.first, -100);
    ScheduleRequest request;
    request.selection = *sample;
    request.alignedTo = claim.book.rules.academicYearStart;
    const auto made = claim.run.schedule(claim.book, request);
    if (!made)
        return made.error().message;
    const bool aligned = made->invoices.size() == 2 &&
                         made->invoices[0].period == Period{*sample->start, addDays(full.first, -1)} &&
                         made->invoices[1].period == full && made->invoices[0].amount < made->invoices[1].amount;
    return aligned ? words::yes() : words::notAlignedFrom(full.first);
}

Message summerPauseSaves(const Observed& claim)
{
    if (!claim.book.rules.summerPause)
        return words::no();
    auto sample = sampleSelection(claim, Billing::monthly);
    if (!sample)
        return sample.error().message;
    sample->start = periodStart;
    ScheduleRequest request;
    request.selection = *sample;
    const auto without = claim.run.schedule(claim.book, request);
    request.pause = *claim.book.rules.summerPause;
    const auto with = claim.run.schedule(claim.book, request);
    if (!without || !with)
        return (without ? with : without).error().message;
    return with->total < without->total ? words::yes() : words::pauseSavesNothing();
}

Message taxExcluded(const Observed& claim)
{
    for (const Plan& plan : claim.book.plans) {
        Selection selection;
        selection.plan = plan.id;
        selection.seats = plan.seats.min;
        selection.billing = plan.billing.front();
        const auto priced = claim.run.price(claim.book, selection);
        if (!priced)
            return priced.error().message;
        if (totalFor(claim.book, plan, selection.seats, selection.billing) != priced->total())
            return words::totalHoldsMoreThanCharges(plan.id);
        if (std::none_of(priced->notices().begin(), priced->notices().end(),
                         [](const Notice& notice) { return notice.kind == Notice::Kind::tax; }))
            return words::taxNotSpokenOf(plan.id);
    }
    return words::yes();
}

Message downgradeWaits(const Observed& claim)
{
    const Downgrade downgrade = downgradeIn(claim.book);
    if (!downgrade.from)
        return words::noTwoSubscriptions();
    if (downgrade.listed)
        return seenOrWhyNot(seenOf(claim, claim.book, downgrade));
    return seenOrWhyNot(withDowngrade(claim.book, downgrade).and_then([&](const SharedBook& book) {
        return seenOf(claim, *book, downgrade);
    }));
}

Message upgradeAtOnce(const Observed& claim)
{
    const Plan* to = claim.book.findPlan(PlanId(claim.published));
    if (!to)
        return words::notAmongUpgrades();
    for (const Billing billing : claim.plan->billing)
        for (const Date on : daysOf(billing)) {
            const auto change = changed(claim, claim.book, *claim.plan, *to, billing, on);
            if (!change)
                return change.error().message;
            if (!change->allowed || !change->change)
                return words::notAmongUpgrades();
            if (change->change->effective != on)
                return words::notAtOnceButOn(change->change->effective);
        }
    return words::plain(claim.published);
}

Message lastTrialDay(const Observed& claim)
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

Message trialTargets(const Observed& claim)
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

Message billingPeriods(const Observed& claim)
{
    std::vector<Message> periods;
    for (const Billing billing : {Billing::monthly, Billing::annual}) {
        Selection selection;
        selection.plan = claim.plan->id;
        selection.seats = claim.plan->seats.min;
        selection.billing = billing;
        if (claim.run.price(claim.book, selection))
            periods.push_back(billing == Billing::monthly ? words::billedMonthly() : words::billedAnnually());
    }
    return words::theseOnes(std::move(periods));
}

Message keptDecimals(const Observed& claim)
{
    const Money third = perUnit(Money::whole(1), 3, claim.book.rules.rounding); // never ends
    return words::wholeFigure(decimalsOf(third.toString()));
}

Message smallestAmount(const Observed& claim)
{
    const int decimals = claim.book.currency.exponent;
    const Exact overHalf{Wide{detail::powerOfTen(Exact::places - decimals)} * 6 / 10};
    const auto rounded = tryRound(overHalf, decimals, claim.book.rules.rounding);
    return rounded ? words::plain(rounded->toString(decimals)) : words::noAmount();
}

} // namespace seatwise
