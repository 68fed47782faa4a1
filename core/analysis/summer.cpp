#include "analysis/summer.h"

#include <algorithm>

#include "billing/schedule.h"
#include "pricing/text.h"

namespace seatwise {

namespace {

/// The summer as a cancellation makes it: from the end of the month that holds the eve of the summer.
std::optional<Period> cancelledDays(const Period& summer)
{
    const Period days{addDays(monthOf(addDays(summer.first, -1)).last, 1), summer.last};
    if (days.last < days.first)
        return std::nullopt;
    return days;
}

/// "62 days are not billed."
std::string notBilled(int days)
{
    return counted(SeatCount{days}, "day") + (days == 1 ? " is" : " are") + " not billed.";
}

std::string rule(SummerStrategy strategy, const Period& summer)
{
    switch (strategy) {
    case SummerStrategy::payThrough:
        return "Every month is billed.";
    case SummerStrategy::pause:
        return "A pause bills active days only: " + notBilled(dayCount(summer));
    case SummerStrategy::cancelAndResume:
        break;
    }
    const auto days = cancelledDays(summer);
    return "A cancellation takes effect at the end of a month: " + notBilled(days ? dayCount(*days) : 0);
}

Result<SummerOption> optionFor(const PriceBook& book, const Selection& selection, const Period& summer,
                               SummerStrategy strategy)
{
    ScheduleRequest request{selection, yearFrom(*selection.start).last, false, std::nullopt};
    if (strategy == SummerStrategy::pause)
        request.pause = summer;
    if (strategy == SummerStrategy::cancelAndResume) {
        request.selection.termYears.reset();
        if (const auto days = cancelledDays(summer))
            request.pause = *days;
    }
    const auto made = TRY(schedule(book, request));
    return SummerOption{strategy, made.total, static_cast<int>(made.invoices.size()), rule(strategy, summer)};
}

} // namespace

Result<SummerComparison> compareSummers(const PriceBook& book, const Selection& selection, const Period& summer)
{
    if (selection.billing != Billing::monthly)
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
