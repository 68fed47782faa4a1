#include "insights/quote_figures.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include "calendar/period.h"
#include "words/insights_words.h"

namespace seatwise {

namespace {

/// The months that are looked at; none where nothing was issued and none is asked for.
Result<std::optional<MonthSpan>> askedSpan(const QuoteSums& sums, const AskedMonths& asked, Date today)
{
    std::optional<MonthSpan> issued;
    for (const QuotesAlike& each : sums.quotes)
        if (each.month)
            issued = issued ? MonthSpan{std::min(issued->from, *each.month), std::max(issued->to, *each.month)}
                            : MonthSpan{*each.month, *each.month};
    if (!issued && !asked.from && !asked.to)
        return std::optional<MonthSpan>();
    const Month running = yearMonthOf(today);
    const Month first = issued ? issued->from : running;
    const Month last = issued ? std::max(issued->to, running) : running;
    const Month from = asked.from.value_or(asked.to ? std::min(first, *asked.to) : first);
    const Month to = asked.to.value_or(std::max(last, from));
    if (to < from || ordinalOf(to) - ordinalOf(from) >= maxMovementMonths)
        return misused(words::monthsOutOfOrder(toString(from), toString(to), maxMovementMonths));
    return std::optional(MonthSpan{from, to});
}

/// What is looked at: the months, and drafts where no month is asked for.
struct Scope
{
    std::optional<MonthSpan> span;
    bool takesDrafts = false;

    [[nodiscard]] bool has(Month month) const { return span && span->from <= month && month <= span->to; }
    [[nodiscard]] bool has(const std::optional<Month>& month) const { return month ? has(*month) : takesDrafts; }

    /// Those of some sums, or quotes, whose month, told by `monthIn`, is looked at.
    template<class Sum, class MonthIn>
    [[nodiscard]] std::vector<Sum> within(const std::vector<Sum>& sums, MonthIn monthIn) const
    {
        std::vector<Sum> some;
        std::copy_if(sums.begin(), sums.end(), std::back_inserter(some),
                     [&](const Sum& each) { return has(std::invoke(monthIn, each)); });
        return some;
    }
};

std::vector<TallyOfBand> emptySeatBands()
{
    std::vector<TallyOfBand> bands;
    for (std::size_t i = 0; i < seatBandStarts.size(); ++i)
        bands.push_back({{},
                         seatBandStarts[i],
                         i + 1 < seatBandStarts.size() ? std::optional(seatBandStarts[i + 1] - 1) : std::nullopt});
    return bands;
}

std::vector<TallyOfMonth> emptyTalliesOf(const std::optional<MonthSpan>& span)
{
    std::vector<TallyOfMonth> months;
    if (span)
        for (Month month = span->from; month <= span->to; month += std::chrono::months{1})
            months.push_back({{}, month});
    return months;
}

/// Counts all quotes, and each under its plan, its seats and its month.
Result<void> addTallies(QuoteFigures& figures, const std::vector<QuotesAlike>& quotes, const Scope& scope)
{
    std::map<std::pair<std::string_view, std::string_view>, TallyOfPlan> plans;
    figures.byBand = emptySeatBands();
    figures.byMonth = emptyTalliesOf(figures.span);
    for (const QuotesAlike& each : quotes) {
        if (!scope.has(each.month))
            continue;
        TRY(addTo(figures.quotes, each));
        TallyOfPlan& plan = plans[{each.book.text(), each.plan.text()}];
        plan.book = each.book;
        plan.plan = each.plan;
        TRY(addTo(plan, each));
        TRY(addTo(figures.byBand[each.band], each));
        if (each.month) {
            const int place = ordinalOf(*each.month) - ordinalOf(figures.span->from);
            TRY(addTo(figures.byMonth[static_cast<std::size_t>(place)], each));
        }
    }
    for (auto& [ids, plan] : plans)
        figures.byPlan.push_back(std::move(plan));
    return {};
}

DecisionFigures decisionsOf(const std::vector<DecidedAlike>& decided)
{
    std::vector<int> accepted;
    std::vector<int> declined;
    for (const DecidedAlike& each : decided) {
        std::vector<int>& days = each.accepted ? accepted : declined;
        days.insert(days.end(), static_cast<std::size_t>(each.quotes), each.days);
    }
    std::vector<int> all = accepted;
    all.insert(all.end(), declined.begin(), declined.end());
    return {spreadOf(std::move(all)), spreadOf(std::move(accepted)), spreadOf(std::move(declined))};
}

ApprovalFigures approvalsOf(const QuoteSums& sums, const Scope& scope)
{
    ApprovalFigures figures;
    std::map<std::pair<std::string_view, std::optional<ApprovalProof>>, std::int64_t> counts;
    for (const ApprovedAlike& each : sums.approved)
        if (scope.has(each.month)) {
            figures.approved += each.quotes;
            counts[{each.by, each.proof}] += each.quotes;
        }
    for (const auto& [who, count] : counts)
        figures.by.push_back({std::string(who.first), who.second, count});
    if (scope.takesDrafts)
        for (const OpenAlike& each : sums.open)
            figures.waiting += each.waiting;
    return figures;
}

std::vector<UnansweredQuote> unansweredOf(const std::vector<CountedQuote>& quotes, Date today)
{
    std::vector<UnansweredQuote> unanswered;
    unanswered.reserve(quotes.size());
    for (const CountedQuote& each : quotes)
        unanswered.push_back({each, daysBetween(*each.issued, today)});
    std::stable_sort(unanswered.begin(), unanswered.end(),
                     [](const UnansweredQuote& one, const UnansweredQuote& other) {
                         return std::pair(-one.days, one.quote.added) < std::pair(-other.days, other.quote.added);
                     });
    return unanswered;
}

} // namespace

Result<QuoteFigures> quoteFigures(const QuoteSums& sums, const AskedMonths& asked, Date today)
{
    QuoteFigures figures;
    figures.span = TRY(askedSpan(sums, asked, today));
    const Scope scope{figures.span, !asked.from && !asked.to};
    const auto monthOfTrial = [](const TrialQuote& trial) { return yearMonthOf(trial.issued); };
    TRY(addTallies(figures, sums.quotes, scope));
    figures.decisions = decisionsOf(scope.within(sums.decided, &DecidedAlike::month));
    figures.trials = trialFigures(scope.within(sums.trials, monthOfTrial), sums.purchases);
    figures.discounts = discountFigures(scope.within(sums.depths, &DepthsAlike::month));
    figures.approvals = approvalsOf(sums, scope);
    const auto monthOfUnanswered = [](const CountedQuote& quote) { return yearMonthOf(*quote.issued); };
    figures.unanswered = unansweredOf(scope.within(sums.unanswered, monthOfUnanswered), today);
    return figures;
}

} // namespace seatwise
