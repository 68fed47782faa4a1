#include "district/summer.h"

#include <algorithm>

#include "billing/proration.h"
#include "billing/schedule.h"
#include "words/analysis_words.h"

namespace seatwise {

namespace {

/// The summer as a cancellation on its eve makes it; nothing where that outlasts it.
Result<std::optional<Period>> cancelledDays(const PriceBook& book, const Selection& selection, const Period& summer)
{
    const Date last = TRY(lastDayAfterCancellation(book.rules, selection.billing, {.contract = selection.start},
                                                   addDays(summer.first, -1)));
    if (last >= summer.last)
        return std::nullopt;
    return Period{addDays(last, 1), summer.last};
}

Message rule(SummerStrategy strategy, const Period& summer, const std::optional<Period>& cancelled)
{
    switch (strategy) {
    case SummerStrategy::payThrough:
        return words::summerIsBilled();
    case SummerStrategy::pause:
        return words::summerPauseLeavesOut(dayCount(summer));
    case SummerStrategy::cancelAndResume:
        break;
    }
    return words::summerCancellationLeavesOut(cancelled ? dayCount(*cancelled) : 0);
}

Result<SummerOption> optionFor(const PriceBook& book, const Selection& selection, const Period& summer,
                               SummerStrategy strategy)
{
    ScheduleRequest request{selection, yearFrom(*selection.start).last, std::nullopt, std::nullopt};
    if (strategy == SummerStrategy::pause)
        request.pause = summer;
    std::optional<Period> cancelled;
    if (strategy == SummerStrategy::cancelAndResume) {
        cancelled = TRY(cancelledDays(book, selection, summer));
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
    return pauseBeginningIn(year, pause);
}

Result<SummerComparison> compareSummers(const PriceBook& book, const Selection& selection, const Period& summer)
{
    if (policyOf(selection.billing, BillingEvent::pause).credit != Credit::money)
        return misused(words::summersNeedMonthlyBilling());
    if (!selection.start)
        return misused(words::summersNeedStart());
    const Period year = yearFrom(*selection.start);
    if (summer.last < summer.first || summer.first <= year.first || summer.last > year.last)
        return misused(words::summerOutsideYear(summer.first, summer.last, year.first, year.last));
    SummerComparison comparison;
    for (const SummerStrategy strategy :
         {SummerStrategy::payThrough, SummerStrategy::pause, SummerStrategy::cancelAndResume}) {
        comparison.options.push_back(TRY(optionFor(book, selection, summer, strategy)));
    }
    const auto& options = comparison.options;
    const auto best =
        std::min_element(options.begin(), options.end(), [](const auto& a, const auto& b) { return a.cost < b.cost; });
    comparison.cheapest = best->strategy;
    comparison.reason = words::summerReason(best->rule, Amount(best->cost, book.currency),
                                            Amount(options.front().cost - best->cost, book.currency));
    return comparison;
}

} // namespace seatwise
