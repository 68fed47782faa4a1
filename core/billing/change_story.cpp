#include "billing/change_story.h"

#include <utility>

#include "calendar/period.h"
#include "money/sums.h"

namespace seatwise {

namespace {

/// What the period after that of a selection costs.
Result<Money> followingPeriod(const PriceBook& book, Selection selection)
{
    ++selection.period;
    return TRY(price(book, selection)).recurring();
}

Result<Money> twelveMonths(Money period, Billing billing)
{
    return times(period, months(Billing::annual) / months(billing));
}

/// When the periods began that go on after the change: with it, where it begins periods of another length or ends a
/// trial.
PeriodStart startAfter(const ChangeStory& story, const PeriodStart& start, bool isConversion)
{
    if (isConversion || story.billingBefore != story.billingAfter)
        return {.contract = story.change.effective};
    return {.contract = start.contract ? start.contract : start.period};
}

/// The first day of the next full period.
Date nextFirst(const PeriodChange& change)
{
    const bool waits = change.effective == change.position.nextPeriod;
    return waits ? change.effective : addDays(change.charged.last, 1);
}

int monthsBetween(Date from, Date to) noexcept
{
    const auto count = [](Date date) {
        return static_cast<int>(date.year()) * months(Billing::annual) +
               static_cast<int>(static_cast<unsigned>(date.month()));
    };
    return count(to) - count(from);
}

} // namespace

Result<ChangeStory> storyOf(const PriceBook& book, const std::optional<Selection>& before, const Selection& after,
                            const PeriodStart& start, PeriodChange change)
{
    ChangeStory story;
    story.change = std::move(change);
    story.billingAfter = after.billing;
    story.billingBefore = before ? before->billing : after.billing;
    if (before)
        story.before = TRY(followingPeriod(book, *before));
    story.after = TRY(followingPeriod(book, after));
    story.yearBefore = TRY(twelveMonths(story.before, story.billingBefore));
    story.yearAfter = TRY(twelveMonths(story.after, story.billingAfter));
    story.next = TRY(positionIn(book.rules, policyOf(after.billing, BillingEvent::invoice),
                                startAfter(story, start, !before), nextFirst(story.change), after.anchor))
                     .period;
    return story;
}

int periodNumber(const Selection& selection, MonthlyAnchor anchor, Date on) noexcept
{
    if (!selection.start || on < *selection.start)
        return 1;
    const Date start = *selection.start;
    const int between = monthsBetween(start, on);
    if (!followsContract(selection.billing) && anchor != MonthlyAnchor::start)
        return between + 1;
    const int length = months(selection.billing);
    const int number = between / length;
    return periodFrom(start, length, number).first > on ? number : number + 1;
}

} // namespace seatwise
