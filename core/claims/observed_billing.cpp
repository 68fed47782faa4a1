#include "claims/observed_billing.h"

#include <algorithm>
#include <array>
#include <span>

#include "money/quotient.h"
#include "words/book_words.h"

namespace seatwise {

namespace {

constexpr Date midJanuary = observedDay(2027, 1, 16);
constexpr Date midFebruary = observedDay(2027, 2, 10);
constexpr Date observedStart = observedDay(2027, 3, 10);
constexpr Date inTheYear = observedDay(2027, 10, 20);

// What a calendar on the wall says of them: the program's own reckoning is what is observed.
constexpr Date endOfFebruary = observedDay(2027, 2, 28);
constexpr std::array<Period, 4> monthsOnTheWall{{{midJanuary, observedDay(2027, 1, 31)},
                                                 {observedDay(2027, 2, 1), endOfFebruary},
                                                 {observedDay(2027, 3, 1), observedDay(2027, 3, 31)},
                                                 {observedDay(2027, 4, 1), observedDay(2027, 4, 16)}}};
constexpr std::array<Period, 4> ownMonthsOnTheWall{{{midJanuary, observedDay(2027, 2, 15)},
                                                    {observedDay(2027, 2, 16), observedDay(2027, 3, 15)},
                                                    {observedDay(2027, 3, 16), observedDay(2027, 4, 15)},
                                                    {observedDay(2027, 4, 16), observedDay(2027, 4, 16)}}};
constexpr std::array<Period, 2> quartersOnTheWall{
    {{observedStart, observedDay(2027, 6, 9)}, {observedDay(2027, 6, 10), observedDay(2027, 9, 9)}}};
constexpr std::array<Period, 2> halfYearsOnTheWall{
    {{observedStart, observedDay(2027, 9, 9)}, {observedDay(2027, 9, 10), observedDay(2028, 3, 9)}}};
constexpr std::array<Period, 2> yearsOnTheWall{
    {{observedStart, observedDay(2028, 3, 9)}, {observedDay(2028, 3, 10), observedDay(2029, 3, 9)}}};

/// Whether a part of an amount is what so many of the divisor's days give, to the rounding of both.
bool isPart(Money part, Money full, int days, int divisor, const Currency& currency)
{
    const Quotient off = Quotient(part) - Quotient(full) * days / divisor;
    return std::max(off, Quotient(0) - off) <= Quotient(Money::step(currency.exponent));
}

/// The months on the wall that the book bills by.
const std::array<Period, 4>& monthsOf(const PriceBook& book)
{
    return book.rules.monthlyAnchor == MonthlyAnchor::start ? ownMonthsOnTheWall : monthsOnTheWall;
}

/// The invoices from the middle of January to that of April.
Result<Schedule> monthsFromMidJanuary(const Observed& claim)
{
    ScheduleRequest request;
    request.selection = TRY(sampleSelection(claim, Billing::monthly));
    request.selection.start = midJanuary;
    request.until = monthsOnTheWall.back().last;
    Schedule made = TRY(claim.run.schedule(claim.book, request));
    if (made.invoices.size() != monthsOnTheWall.size())
        return refused(words::invoicesInThreeMonths(made.invoices.size()));
    return made;
}

Result<Schedule> twoYears(const Observed& claim)
{
    ScheduleRequest request;
    request.selection = TRY(sampleSelection(claim, Billing::annual));
    request.selection.start = observedStart;
    request.selection.termYears = 2;
    Schedule made = TRY(claim.run.schedule(claim.book, request));
    if (made.invoices.size() != yearsOnTheWall.size())
        return refused(words::invoicesInTwoYears(made.invoices.size()));
    return made;
}

/// `kept` where the invoices are for these periods, else the first that is for another.
Message periodsAre(std::span<const Period> expected, const Schedule& made, const Words<void()>& kept)
{
    const auto other = std::ranges::mismatch(made.invoices, expected, {}, &Invoice::period).in1;
    return other == made.invoices.end() ? kept() : words::seenPeriod(other->period.first, other->period.last);
}

/// What two invoices of a billing period are for.
Result<Message> twoPeriods(const Observed& claim, Billing billing, std::span<const Period> expected,
                           const Words<void()>& kept)
{
    ScheduleRequest request;
    request.selection = TRY(sampleSelection(claim, billing));
    request.selection.start = expected.front().first;
    request.until = expected.back().last;
    const Schedule made = TRY(claim.run.schedule(claim.book, request));
    if (made.invoices.size() != expected.size())
        return words::invoicesInTwoPeriods(made.invoices.size());
    return periodsAre(expected, made, kept);
}

/// A change of seats that is seen, and what both sides cost in full.
struct SeenChange
{
    PeriodChange change;
    Money before;
    Money after;
};

/// More seats, or fewer, on a day of a period.
Result<SeenChange> seenChange(const Observed& claim, Billing billing, bool more, Date on, const PeriodStart& start)
{
    const Selection fewer = TRY(sampleSelection(claim, billing));
    Selection larger = fewer;
    larger.seats = TRY(moreSeats(claim, fewer));
    const Selection& from = more ? fewer : larger;
    const Selection& to = more ? larger : fewer;
    SeenChange seen;
    seen.before = TRY(claim.run.price(claim.book, from)).total();
    seen.after = TRY(claim.run.price(claim.book, to)).total();
    seen.change = TRY(claim.run.changeSeats(claim.book, from, to.seats, on, start));
    return seen;
}

bool isProrated(const SeenChange& seen, const Currency& currency)
{
    const PeriodPosition& at = seen.change.position;
    return isPart(seen.change.charge, seen.after, at.daysRemaining, at.divisor, currency) &&
           isPart(seen.change.credit, seen.before, at.daysRemaining, at.divisor, currency) &&
           seen.change.charge < seen.after;
}

bool isNothing(const PeriodChange& change)
{
    return change.credit.isZero() && change.charge.isZero() && change.net.isZero();
}

Result<Message> cancelled(const Observed& claim, Billing billing, const PeriodStart& start, Date on, Date expected,
                          const Words<void()>& kept)
{
    const Date last = TRY(claim.run.lastDayAfterCancellation(claim.book.rules, billing, start, on));
    return last == expected ? kept() : words::seenDay(last);
}

} // namespace

Result<Message> monthlyPeriod(const Observed& claim)
{
    const Schedule made = TRY(monthsFromMidJanuary(claim));
    const bool isOwn = claim.book.rules.monthlyAnchor == MonthlyAnchor::start;
    return periodsAre(monthsOf(claim.book), made, isOwn ? words::monthFromStart : words::calendarMonth);
}

Result<Message> monthlyDueDay(const Observed& claim)
{
    const Schedule made = TRY(monthsFromMidJanuary(claim));
    for (std::size_t i = 1; i < made.invoices.size(); ++i)
        if (made.invoices[i].date != monthsOf(claim.book).at(i).first)
            return words::seenDay(made.invoices[i].date);
    return claim.book.rules.monthlyAnchor == MonthlyAnchor::start ? words::startOfPeriod() : words::firstDayOfMonth();
}

Result<Message> monthlyDivisor(const Observed& claim)
{
    for (const unsigned month : {1U, 2U, 4U}) {
        const Date on = observedDay(2027, month, 10);
        const SeenChange seen = TRY(seenChange(claim, Billing::monthly, true, on, {}));
        const int days = dayCount(monthOf(on));
        const int left = days - 9;
        if (!isPart(seen.change.charge, seen.after, left, days, claim.book.currency) ||
            !isPart(seen.change.credit, seen.before, left, days, claim.book.currency))
            return words::divisorInMonth(seen.change.position.divisor, days);
    }
    return words::daysInMonth();
}

Result<Message> monthlyProrationEnd(const Observed& claim)
{
    const SeenChange seen = TRY(seenChange(claim, Billing::monthly, true, midFebruary, {}));
    const Date last = seen.change.position.period.last;
    return last == endOfFebruary ? words::monthEnd() : words::seenDay(last);
}

Result<Message> monthlySeatChange(const Observed& claim)
{
    for (const bool more : {true, false}) {
        const SeenChange seen = TRY(seenChange(claim, Billing::monthly, more, midFebruary, {}));
        if (seen.change.effective != midFebruary)
            return (more ? words::moreSeatsOnOtherDay : words::fewerSeatsOnOtherDay)(seen.change.effective,
                                                                                     midFebruary);
        if (!isProrated(seen, claim.book.currency))
            return more ? words::moreSeatsNotProrated() : words::fewerSeatsNotProrated();
    }
    return words::atOnceProrated();
}

Result<Message> monthlyCancellation(const Observed& claim)
{
    return cancelled(claim, Billing::monthly, {}, midFebruary, endOfFebruary, words::monthEnd);
}

Result<Message> quarterlyPeriod(const Observed& claim)
{
    return twoPeriods(claim, Billing::quarterly, quartersOnTheWall, words::threeMonthsFromStart);
}

Result<Message> semiannualPeriod(const Observed& claim)
{
    return twoPeriods(claim, Billing::semiannual, halfYearsOnTheWall, words::sixMonthsFromStart);
}

Result<Message> annualPeriod(const Observed& claim)
{
    const Schedule made = TRY(twoYears(claim));
    return periodsAre(yearsOnTheWall, made, words::twelveMonthsFromStart);
}

Result<Message> annualDueDay(const Observed& claim)
{
    const Schedule made = TRY(twoYears(claim));
    for (const Invoice& invoice : made.invoices)
        if (invoice.date != invoice.period.first)
            return words::seenDayForPeriod(invoice.date, invoice.period.first, invoice.period.last);
    return words::startOfPeriod();
}

Result<Message> annualDivisor(const Observed& claim)
{
    const SeenChange seen = TRY(seenChange(claim, Billing::annual, true, inTheYear, {.period = observedStart}));
    if (!isProrated(seen, claim.book.currency))
        return words::notProratedByDivisor();
    return words::wholeFigure(seen.change.position.divisor);
}

Result<Message> annualSeatAddition(const Observed& claim)
{
    const SeenChange seen = TRY(seenChange(claim, Billing::annual, true, inTheYear, {.period = observedStart}));
    if (seen.change.effective != inTheYear)
        return words::onOtherDay(seen.change.effective, inTheYear);
    if (seen.change.position.period.last != yearsOnTheWall.front().last)
        return words::proratedTo(seen.change.position.period.last);
    return isProrated(seen, claim.book.currency) ? words::atOnceProratedToYearEnd() : words::atOnceNotProrated();
}

Result<Message> annualSeatRemoval(const Observed& claim)
{
    const SeenChange seen = TRY(seenChange(claim, Billing::annual, false, inTheYear, {.period = observedStart}));
    if (seen.change.effective != yearsOnTheWall.back().first)
        return words::onThatDay(seen.change.effective);
    return isNothing(seen.change) ? words::yearEnd() : words::yearEndWithCredit();
}

Result<Message> annualCancellation(const Observed& claim)
{
    return cancelled(claim, Billing::annual, {.period = observedStart}, inTheYear, yearsOnTheWall.front().last,
                     words::yearEnd);
}

} // namespace seatwise
