#include "seatchange/model/story_texts.h"

#include "billing/change_story.h"
#include "calendar/period.h"
#include "words/billing_texts.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString datesText(const Period& period, const QLocale& locale)
{
    if (period.first == period.last)
        return formatDate(period.first, locale);
    return SeatChangeWords::tr("%1 – %2").arg(formatDate(period.first, locale), formatDate(period.last, locale));
}

QString aPeriod(Billing billing)
{
    return ofBilling(billing, {SeatChangeWords::tr("%1 a month"), SeatChangeWords::tr("%1 a quarter"),
                               SeatChangeWords::tr("%1 a half-year"), SeatChangeWords::tr("%1 a year")});
}

QString everyTitleOf(Billing billing)
{
    return ofBilling(billing,
                     {SeatChangeWords::tr("From %1 every month"), SeatChangeWords::tr("From %1 every quarter"),
                      SeatChangeWords::tr("From %1 every half-year"), SeatChangeWords::tr("From %1 every year")});
}

/// Whether the period before and after can be told beside each other: they are as long, and both cost something.
bool comparesPeriods(const ChangeStory& story)
{
    return story.billingBefore == story.billingAfter && !story.before.isZero();
}

QString toldOfPeriod(const ChangeStory& story)
{
    if (!comparesPeriods(story))
        return ofBilling(story.billingAfter, {SeatChangeWords::tr("From %1 every month costs %2."),
                                              SeatChangeWords::tr("From %1 every quarter costs %2."),
                                              SeatChangeWords::tr("From %1 every half-year costs %2."),
                                              SeatChangeWords::tr("From %1 every year costs %2.")});
    return ofBilling(story.billingAfter, {SeatChangeWords::tr("From %1 every month costs %2 instead of %3."),
                                          SeatChangeWords::tr("From %1 every quarter costs %2 instead of %3."),
                                          SeatChangeWords::tr("From %1 every half-year costs %2 instead of %3."),
                                          SeatChangeWords::tr("From %1 every year costs %2 instead of %3.")});
}

/// What is due now, in its own words.
struct NowTexts
{
    QString title;
    QString told;
    Money amount;
};

NowTexts nowTexts(const PeriodChange& change)
{
    if (change.net.isNegative())
        return {SeatChangeWords::tr("To credit now"), SeatChangeWords::tr("%1 is to be credited now."),
                Money{} - change.net};
    return {SeatChangeWords::tr("To pay now"), SeatChangeWords::tr("%1 is to pay now."), change.net};
}

std::vector<StoryPart> partsOf(const ChangeStory& story, const Currency& currency, const QLocale& locale)
{
    std::vector<StoryPart> parts;
    const auto add = [&](StoryPart::Kind kind, const QString& title, const Period& period, const QString& amount) {
        if (period.first <= period.last)
            parts.push_back({kind, dayCount(period), title, datesText(period, locale), amount});
    };
    const PeriodChange& change = story.change;
    const bool waits = change.effective == story.next.first;
    const Date lastBefore = waits ? change.position.period.last : addDays(change.effective, -1);
    add(StoryPart::Kind::before, SeatChangeWords::tr("As it was"), {change.position.period.first, lastBefore}, {});
    if (!waits) {
        const NowTexts now = nowTexts(change);
        add(StoryPart::Kind::now, now.title, change.charged, formatMoney(now.amount, currency, locale));
    }
    add(StoryPart::Kind::next, SeatChangeWords::tr("Next period"), story.next,
        formatMoney(story.after, currency, locale));
    return parts;
}

} // namespace

StoryTexts storyTexts(const ChangeStory& story, const Currency& currency, const QLocale& locale)
{
    const auto money = [&](Money amount) { return formatMoney(amount, currency, locale); };
    const QString first = formatDate(story.next.first, locale);
    const bool sameBilling = story.billingBefore == story.billingAfter;
    StoryTexts texts;
    texts.everyTitle = everyTitleOf(story.billingAfter).arg(first);
    texts.every = SeatChangeWords::tr("%1 → %2").arg(
        sameBilling ? money(story.before) : aPeriod(story.billingBefore).arg(money(story.before)), money(story.after));
    texts.year = SeatChangeWords::tr("%1 → %2").arg(money(story.yearBefore), money(story.yearAfter));
    texts.nextTitle = SeatChangeWords::tr("Next invoice, %1").arg(first);
    texts.next = money(story.after);
    const NowTexts now = nowTexts(story.change);
    const QString told = toldOfPeriod(story);
    texts.told = QStringList{story.change.net.isZero() ? SeatChangeWords::tr("Nothing is to pay now.")
                                                       : now.told.arg(money(now.amount)),
                             comparesPeriods(story) ? told.arg(first, money(story.after), money(story.before))
                                                    : told.arg(first, money(story.after)),
                             SeatChangeWords::tr("Twelve months at this rate are %1 instead of %2.")
                                 .arg(money(story.yearAfter), money(story.yearBefore)),
                             SeatChangeWords::tr("The next invoice is %1, due %2, for %3.")
                                 .arg(money(story.after), first, datesText(story.next, locale))}
                     .join(QLatin1Char(' '));
    texts.parts = partsOf(story, currency, locale);
    return texts;
}

} // namespace seatwise::ui
