#include "billing/schedule.h"

#include <algorithm>
#include <array>

#include "billing/policy.h"
#include "billing/proration.h"
#include "charges/amount.h"
#include "money/sums.h"
#include "offers/promotions.h"
#include "words/billing_words.h"
#include "words/calendar_words.h"

namespace seatwise {

namespace {

constexpr std::array<const Words<void(Number)>*, 12> monthPhrases = {
    &words::january, &words::february, &words::march,     &words::april,   &words::may,      &words::june,
    &words::july,    &words::august,   &words::september, &words::october, &words::november, &words::december};

/// The full rate of each billing period in turn. It changes only where a promotion for the first periods or months
/// ends.
class PeriodRates
{
public:
    PeriodRates(const PriceBook& book, Selection selection)
        : book_(book)
        , selection_(std::move(selection))
        , choice_(selection_.plan)
    {
    }

    [[nodiscard]] const Result<Price>& next(SeatCount seats)
    {
        if (seats != selection_.seats) {
            selection_.seats = seats;
            selection_.plan = choice_;
            price_.reset();
        }
        if (!price_ || promotionChanged() || onceEnded()) {
            price_ = price(book_, selection_);
            if (*price_)
                selection_.plan = (*price_)->plan();
        }
        ++selection_.period;
        return *price_;
    }

private:
    [[nodiscard]] bool promotionChanged() const
    {
        return std::any_of(book_.promotions.begin(), book_.promotions.end(), [this](const Promotion& promotion) {
            return monthsInForce(promotion, selection_.billing, selection_.period) !=
                   monthsInForce(promotion, selection_.billing, selection_.period - 1);
        });
    }

    /// Whether the price was that of the first period, which has what is charged once.
    [[nodiscard]] bool onceEnded() const { return price_->has_value() && !(*price_)->once().isZero(); }

    const PriceBook& book_;
    Selection selection_;
    PlanChoice choice_;
    std::optional<Result<Price>> price_;
};

int termOf(const ScheduleRequest& request)
{
    return request.selection.termYears.value_or(yearsOfRamp(request.selection));
}

/// The first full year: of the academic year that begins on or after the start, or of the start itself.
Date firstFullYear(const ScheduleRequest& request)
{
    const Date start = *request.selection.start;
    if (!request.alignedTo)
        return start;
    const Period year = academicYearOf(start, *request.alignedTo);
    if (year.first == start)
        return start;
    return addDays(year.last, 1);
}

/// The days of a span by year of the contract, as far as its years have seats of their own: of a month at most two
/// parts. A stub before the first is of year 1.
std::vector<std::pair<Period, SeatCount>> partsBySeats(const ScheduleRequest& request, Period span)
{
    std::vector<std::pair<Period, SeatCount>> parts;
    const Date first = firstFullYear(request);
    const int inRamp = yearsOfRamp(request.selection);
    for (int year = 1; year < inRamp && span.first <= span.last; ++year) {
        const Date last = lastDayOfTerm(first, year);
        if (last < span.first || seatsInYear(request.selection, year) == seatsInYear(request.selection, year + 1))
            continue;
        const Period part{span.first, std::min(last, span.last)};
        parts.emplace_back(part, seatsInYear(request.selection, year));
        span.first = addDays(part.last, 1);
    }
    if (span.first <= span.last)
        parts.emplace_back(span, seatsInYear(request.selection, inRamp));
    return parts;
}

/// Collects invoices and the first error.
class Invoices
{
public:
    Invoices(const PriceBook& book, const ScheduleRequest& request)
        : book_(book)
        , request_(request)
        , rates_(book, request.selection)
    {
    }

    /// An invoice for the active days of `span`, `divisor` days of which are the full rate, for each part of it that
    /// has seats of its own. None when all are paused.
    void addActiveDays(const Period& span, int divisor, const Message& what)
    {
        for (const auto& [part, seats] : partsBySeats(request_, span)) {
            const auto runs = activeRuns(request_.pause, part);
            if (!runs.empty())
                add({runs.front().first, runs.back().last}, activeDays(request_.pause, part), divisor, what, seats);
        }
    }

    /// An invoice for a whole year of the contract, counted from 1, at its full rate.
    void addYear(const Period& period, int year, const Message& what)
    {
        add(period, activeDays(request_.pause, period), 0, what, seatsInYear(request_.selection, year));
    }

    [[nodiscard]] Result<Schedule> finish() &&
    {
        if (error_)
            return tl::make_unexpected(std::move(*error_));
        return std::move(schedule_);
    }

private:
    /// Of a divisor of nothing, the days are all of the period.
    void add(const Period& period, int days, int divisor, const Message& what, SeatCount ofSeats)
    {
        const Result<Price>& rate = rates_.next(ofSeats);
        if (!rate) {
            error_ = rate.error();
            return;
        }
        Money amount = prorated(fullRateOf(*rate), days, divisor, book_.currency, book_.rules.rounding);
        const Money once = rate->once();
        if (!addTo(amount, once) || !addTo(schedule_.total, amount)) {
            error_ = amountTooLarge();
            return;
        }
        const Message seats = counted(rate->counts(), rate->seats());
        Message text = divisor == 0 || days == divisor
                           ? words::invoiceFor(rate->planName(), seats, what)
                           : words::invoiceForPart(rate->planName(), seats, what, days, divisor);
        if (!once.isZero())
            text = words::invoiceWithOnce(std::move(text), {once, book_.currency});
        schedule_.invoices.push_back({period.first, period, days, std::move(text), amount});
    }

    const PriceBook& book_;
    const ScheduleRequest& request_;
    PeriodRates rates_;
    Schedule schedule_;
    std::optional<Error> error_;
};

/// What the full rate is divided by for a part of a billing period.
int divisorIn(const Period& period, const PriceBook& book, const ScheduleRequest& request)
{
    return divisorOf(policyOf(request.selection.billing, BillingEvent::invoice), book.rules, dayCount(period));
}

Result<void> checkRamp(const ScheduleRequest& request)
{
    const int most = request.selection.termYears.value_or(maxScheduleYears);
    if (yearsOfRamp(request.selection) > most)
        return misused(words::rampTooLong(yearsOfRamp(request.selection), most));
    for (int year = 2; year <= yearsOfRamp(request.selection); ++year)
        if (seatsInYear(request.selection, year) < seatsInYear(request.selection, year - 1))
            return misused(
                words::rampFalls(seatsInYear(request.selection, year - 1), seatsInYear(request.selection, year), year));
    return {};
}

Result<void> checkRequest(const ScheduleRequest& request)
{
    if (!request.selection.start)
        return misused(words::scheduleNeedsStart());
    const Date start = *request.selection.start;
    if (start > lastDate - std::chrono::years{2 * maxScheduleYears})
        return misused(words::scheduleStartTooLate(start, lastDate - std::chrono::years{2 * maxScheduleYears}));
    TRY(checkRamp(request));
    if (request.pause)
        if (auto checked = checkPause(*request.pause); !checked)
            return checked;
    if (!request.until)
        return {};
    const Date latest = request.selection.termYears ? lastDayOfTerm(firstFullYear(request), termOf(request))
                                                    : lastDayOfTerm(start, maxScheduleYears);
    if (*request.until < start || *request.until > latest)
        return misused(words::scheduleEndNotAllowed(*request.until, start, latest));
    return {};
}

/// The last day of a schedule by the month.
Date lastDayOf(const ScheduleRequest& request)
{
    return request.until.value_or(lastDayOfTerm(firstFullYear(request), termOf(request)));
}

Result<Schedule> ownMonthsSchedule(const PriceBook& book, const ScheduleRequest& request)
{
    const Date start = *request.selection.start;
    const Date end = lastDayOf(request);
    Invoices invoices(book, request);
    int number = 0;
    for (Period month = monthFrom(start); month.first <= end; month = monthFrom(start, number))
        invoices.addActiveDays(*overlap(month, {start, end}), divisorIn(month, book, request),
                               words::monthOfSchedule(++number));
    return std::move(invoices).finish();
}

Result<Schedule> monthlySchedule(const PriceBook& book, const ScheduleRequest& request)
{
    const Date start = *request.selection.start;
    const Date end = lastDayOf(request);
    Invoices invoices(book, request);
    for (Period month = monthOf(start); month.first <= end; month = monthOf(addDays(month.last, 1))) {
        const auto& name = *monthPhrases[static_cast<unsigned>(month.first.month()) - 1];
        invoices.addActiveDays(*overlap(month, {start, end}), divisorIn(month, book, request),
                               name(static_cast<int>(month.first.year())));
    }
    return std::move(invoices).finish();
}

/// "quarter 5", "year 2".
Message periodOfSchedule(Billing billing, int number)
{
    switch (billing) {
    case Billing::monthly:
        return words::monthOfSchedule(number);
    case Billing::quarterly:
        return words::quarterOfSchedule(number);
    case Billing::semiannual:
        return words::halfYearOfSchedule(number);
    case Billing::annual:
        break;
    }
    return words::yearOfSchedule(number);
}

/// The invoices from the start to the first full year, whose last period is cut short.
void addStub(Invoices& invoices, const PriceBook& book, const ScheduleRequest& request, const Period& stub)
{
    const int inPeriod = months(request.selection.billing);
    const Date end = std::min(request.until.value_or(stub.last), stub.last);
    int number = 0;
    for (Period period = periodFrom(stub.first, inPeriod); period.first <= end;
         period = periodFrom(stub.first, inPeriod, ++number))
        invoices.addActiveDays(*overlap(period, stub), divisorIn(period, book, request), words::toAcademicYear());
}

/// Periods of the contract's own day.
Result<Schedule> contractSchedule(const PriceBook& book, const ScheduleRequest& request)
{
    const Billing billing = request.selection.billing;
    const int inPeriod = months(billing);
    const int inTerm = termOf(request) * months(Billing::annual) / inPeriod;
    const bool addsDays = policyOf(billing, BillingEvent::pause).credit == Credit::days;
    const Date start = *request.selection.start;
    Date anchor = firstFullYear(request);
    Invoices invoices(book, request);
    if (anchor != start)
        addStub(invoices, book, request, {start, addDays(anchor, -1)});
    Date next = anchor;
    for (int number = 1, sinceAnchor = 0; request.until ? next <= *request.until : number <= inTerm; ++number) {
        const Period planned = periodFrom(anchor, inPeriod, sinceAnchor++);
        const Period period = addsDays ? extendedBy(request.pause, planned) : planned;
        const int added = dayCount(period) - dayCount(planned);
        if (!addsDays)
            invoices.addActiveDays(period, divisorIn(period, book, request), periodOfSchedule(billing, number));
        else
            invoices.addYear(period, number,
                             added > 0 ? words::yearOfScheduleExtended(added, number)
                                       : periodOfSchedule(billing, number));
        next = addDays(period.last, 1);
        if (added > 0) {
            anchor = next;
            sinceAnchor = 0;
        }
    }
    return std::move(invoices).finish();
}

} // namespace

Result<Schedule> schedule(const PriceBook& book, const ScheduleRequest& request)
{
    TRY(checkRequest(request));
    const bool isOwn = anchorOf(book.rules, request.selection) == MonthlyAnchor::start;
    const auto byMonth = isOwn ? ownMonthsSchedule : monthlySchedule;
    Schedule made = TRY((followsContract(request.selection.billing) ? contractSchedule : byMonth)(book, request));
    if (request.pause && made.invoices.empty())
        return misused(words::pauseLeavesNothing());
    return made;
}

Result<Invoice> firstInvoice(const PriceBook& book, const Selection& selection)
{
    ScheduleRequest request{.selection = selection, .until = selection.start, .alignedTo = {}, .pause = {}};
    if (selection.start && !followsContract(selection.billing))
        request.until = anchorOf(book.rules, selection) == MonthlyAnchor::start ? monthFrom(*selection.start).last
                                                                                : monthOf(*selection.start).last;
    auto made = TRY(schedule(book, request));
    return std::move(made.invoices.front());
}

Result<PauseEffect> pauseEffect(const PriceBook& book, const ScheduleRequest& request)
{
    if (!request.pause)
        return misused(words::pauseMissing());
    const auto paused = TRY(schedule(book, request));
    ScheduleRequest unpausedRequest = request;
    unpausedRequest.pause.reset();
    const auto unpaused = TRY(schedule(book, unpausedRequest));
    PauseEffect effect;
    effect.without = unpaused.total;
    effect.with = paused.total;
    effect.saving = unpaused.total - paused.total;
    effect.invoices = static_cast<int>(paused.invoices.size());
    effect.lastDay = paused.invoices.back().period.last;
    if (policyOf(request.selection.billing, BillingEvent::pause).credit == Credit::days)
        effect.daysAdded = daysBetween(unpaused.invoices.back().period.last, effect.lastDay);
    return effect;
}

} // namespace seatwise
