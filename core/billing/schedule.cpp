#include "billing/schedule.h"

#include <algorithm>
#include <array>

#include "billing/policy.h"
#include "billing/proration.h"
#include "money/sums.h"
#include "pricing/text.h"

namespace seatwise {

namespace {

constexpr std::array<std::string_view, 12> monthNames = {"January",   "February", "March",    "April",
                                                         "May",       "June",     "July",     "August",
                                                         "September", "October",  "November", "December"};

/// The full rate of each billing period in turn. It changes only where a promotion for the first periods ends.
class PeriodRates
{
public:
    PeriodRates(const PriceBook& book, Selection selection)
        : book_(book)
        , selection_(std::move(selection))
    {
    }

    [[nodiscard]] const Result<Price>& next()
    {
        if (!price_ || promotionEnded()) {
            price_ = price(book_, selection_);
            if (*price_)
                selection_.plan = (*price_)->plan();
        }
        ++selection_.period;
        return *price_;
    }

private:
    [[nodiscard]] bool promotionEnded() const
    {
        return std::any_of(book_.promotions.begin(), book_.promotions.end(), [this](const Promotion& promotion) {
            return promotion.periods && *promotion.periods + 1 == selection_.period;
        });
    }

    const PriceBook& book_;
    Selection selection_;
    std::optional<Result<Price>> price_;
};

/// Collects invoices and the first error.
class Invoices
{
public:
    Invoices(const PriceBook& book, const ScheduleRequest& request)
        : book_(book)
        , rates_(book, request.selection)
        , pause_(request.pause)
    {
    }

    /// An invoice for the active days of `span`, `divisor` days of which are the full rate. None when all are paused.
    void addActiveDays(const Period& span, int divisor, const std::string& what)
    {
        const auto runs = activeRuns(pause_, span);
        if (runs.empty())
            return;
        const int days = activeDays(pause_, span);
        std::string text = what;
        if (days != divisor)
            text += ", " + std::to_string(days) + " of " + std::to_string(divisor) + " days";
        add({runs.front().first, runs.back().last}, days, divisor, text);
    }

    /// An invoice for a whole billing period at its full rate.
    void addFull(const Period& period, const std::string& what) { add(period, activeDays(pause_, period), 0, what); }

    [[nodiscard]] Result<Schedule> finish() &&
    {
        if (error_)
            return tl::make_unexpected(std::move(*error_));
        return std::move(schedule_);
    }

private:
    void add(const Period& period, int days, int divisor, const std::string& what)
    {
        const Result<Price>& rate = rates_.next();
        if (!rate) {
            error_ = rate.error();
            return;
        }
        const Money amount = prorated(fullRateOf(*rate), days, divisor, book_.currency, book_.rules.rounding);
        if (!addTo(schedule_.total, amount)) {
            error_ = amountTooLarge();
            return;
        }
        schedule_.invoices.push_back({period.first, period, days,
                                      rate->planName() + ", " + counted(rate->seats(), "seat") + ", " + what, amount});
    }

    const PriceBook& book_;
    PeriodRates rates_;
    std::optional<Pause> pause_;
    Schedule schedule_;
    std::optional<Error> error_;
};

/// What the full rate is divided by for a part of a billing period.
int divisorIn(const Period& period, const PriceBook& book, const ScheduleRequest& request)
{
    return divisorOf(policyOf(request.selection.billing, BillingEvent::invoice), book.rules, dayCount(period));
}

int termOf(const ScheduleRequest& request)
{
    return request.selection.termYears.value_or(1);
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

Result<void> checkRequest(const ScheduleRequest& request)
{
    if (!request.selection.start)
        return misused("a schedule needs a start date");
    const Date start = *request.selection.start;
    if (start > lastDate - std::chrono::years{2 * longestSchedule})
        return misused("the start " + toString(start) + " is too late; allowed are dates to " +
                       toString(lastDate - std::chrono::years{2 * longestSchedule}));
    if (request.pause)
        if (auto checked = checkPause(*request.pause); !checked)
            return checked;
    if (!request.until)
        return {};
    const Date latest = request.selection.termYears ? lastDayOfTerm(firstFullYear(request), termOf(request))
                                                    : lastDayOfTerm(start, longestSchedule);
    if (*request.until < start || *request.until > latest)
        return misused("the schedule ends on " + toString(*request.until) + "; allowed are dates from " +
                       toString(start) + " to " + toString(latest));
    return {};
}

Result<Schedule> monthlySchedule(const PriceBook& book, const ScheduleRequest& request)
{
    const Date start = *request.selection.start;
    const Date end = request.until.value_or(lastDayOfTerm(firstFullYear(request), termOf(request)));
    Invoices invoices(book, request);
    for (Period month = monthOf(start); month.first <= end; month = monthOf(addDays(month.last, 1))) {
        const std::string name(monthNames[static_cast<unsigned>(month.first.month()) - 1]);
        invoices.addActiveDays(*overlap(month, {start, end}), divisorIn(month, book, request),
                               name + ' ' + std::to_string(static_cast<int>(month.first.year())));
    }
    return std::move(invoices).finish();
}

Result<Schedule> annualSchedule(const PriceBook& book, const ScheduleRequest& request)
{
    const Date start = *request.selection.start;
    Date anchor = firstFullYear(request);
    Invoices invoices(book, request);
    if (anchor != start)
        invoices.addActiveDays({start, addDays(anchor, -1)}, divisorIn(yearFrom(start), book, request),
                               "to the academic year");
    Date next = anchor;
    for (int number = 1, sinceAnchor = 0; request.until ? next <= *request.until : number <= termOf(request);
         ++number) {
        const Period year = yearFrom(anchor, sinceAnchor++);
        const Period period = extendedBy(request.pause, year);
        const int added = dayCount(period) - dayCount(year);
        std::string what = "year " + std::to_string(number);
        if (added > 0)
            what += ", extended by " + counted(SeatCount{added}, "day") + " paused";
        invoices.addFull(period, what);
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
    return followsContract(request.selection.billing) ? annualSchedule(book, request) : monthlySchedule(book, request);
}

Result<Invoice> firstInvoice(const PriceBook& book, const Selection& selection)
{
    ScheduleRequest request{.selection = selection, .until = selection.start, .alignedTo = {}, .pause = {}};
    if (selection.start && !followsContract(selection.billing))
        request.until = monthOf(*selection.start).last;
    auto made = TRY(schedule(book, request));
    return std::move(made.invoices.front());
}

} // namespace seatwise
