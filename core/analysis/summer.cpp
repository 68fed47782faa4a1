#include "analysis/summer.h"

#include <algorithm>

#include "billing/cancellation.h"
#include "billing/schedule.h"
#include "pricing/text.h"

namespace seatwise {

namespace {

/// The summer as a cancellation on its eve makes it; nothing where that outlasts it.
Result<std::optional<Period>> cancelledDays(const PriceBook& book, Billing billing, const Period& summer)
{
    const Date last = TRY(lastDayAfterCancellation(book.rules, billing, {}, addDays(summer.first, -1)));
    if (last >= summer.last)
        return std::nullopt;
    return Period{addDays(last, 1), summer.last};
}

/// "62 days are not billed."
std::string notBilled(int days)
{
    return counted(SeatCount{days}, "day") + (days == 1 ? " is" : " are") + " not billed.";
}

std::string rule(SummerStrategy strategy, const Period& summer, const std::optional<Period>& cancelled)
{
    switch (strategy) {
    case SummerStrategy::payThrough:
        return "Every month is billed.";
    case SummerStrategy::pause:
        return "A pause bills active days only: " + notBilled(dayCount(summer));
    case SummerStrategy::cancelAndResume:
        break;
    }
    return "A cancellation takes effect at the end of a month: " + notBilled(cancelled ? dayCount(*cancelled) : 0);
}

Result<SummerOption> optionFor(const PriceBook& book, const Selection& selection, const Period& summer,
                               SummerStrategy strategy)
{
    ScheduleRequest request{selection, yearFrom(*selection.start).last, std::nullopt, std::nullopt};
    if (strategy == SummerStrategy::pause)
        request.pause = summer;
    std::optional<Period> cancelled;
    if (strategy == SummerStrategy::cancelAndResume) {
        cancelled = TRY(cancelledDays(book, selection.billing, summer));
        request.selection.termYears.reset();
        if (cancelled)
            request.pause = *cancelled;
    }
    const auto made = TRY(schedule(book, request));
    return SummerOption{strategy, made.total, static_cast<int>(made.invoices.size()),
                        rule(strategy, summer, cancelled)};
}

} // namespace

Period summerAfter(const Rules& rules, Date day) noexcept
{
    const SummerPause pause = summerPauseOf(rules);
    std::chrono::year year = day.year();
    while (Date{year / pause.from.month() / pause.from.day()} <= day)
        ++year;
    const bool overNewYear = pause.to < pause.from;
    return {Date{year / pause.from.month() / pause.from.day()},
            Date{(year + std::chrono::years(overNewYear ? 1 : 0)) / pause.to.month() / pause.to.day()}};
}

Result<SummerComparison> compareSummers(const PriceBook& book, const Selection& selection, const Period& summer)
{
    if (policyOf(selection.billing, BillingEvent::pause).credit != Credit::money)
        return misused("summers are compared for monthly billing; annual billing is paid for the year");
    if (!selection.start)
        return misused("the comparison of summers needs a start date");
    const Period year = yearFrom(*selection.start);
    if (summer.last < summer.first || summer.first <= year.first || summer.last > year.last)
        return misused("the summer from " + toString(summer.first) + " to " + toString(summer.last) +
                       " does not lie after the first day and by the last of the year from " + toString(year.first) +
                       " to " + toString(year.last));
    SummerComparison comparison;
    for (const SummerStrategy strategy :
         {SummerStrategy::payThrough, SummerStrategy::pause, SummerStrategy::cancelAndResume}) {
        comparison.options.push_back(TRY(optionFor(book, selection, summer, strategy)));
    }
    const auto& options = comparison.options;
    const auto best =
        std::min_element(options.begin(), options.end(), [](const auto& a, const auto& b) { return a.cost < b.cost; });
    comparison.cheapest = best->strategy;
    comparison.reason = best->rule + " It costs " + inWords(best->cost, book.currency) + ", " +
                        inWords(options.front().cost - best->cost, book.currency) + " less than paying through.";
    return comparison;
}

} // namespace seatwise
