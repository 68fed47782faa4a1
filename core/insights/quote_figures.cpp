#include "insights/quote_figures.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "calendar/period.h"
#include "words/insights_words.h"

namespace seatwise {

namespace {

constexpr std::array<SeatCount, 5> seatBandStarts{1, 20, 100, 500, 2'000};

Month issueMonthOf(Date day)
{
    return day.year() / day.month();
}

/// The months that are looked at; none where nothing was issued and none is asked for.
Result<std::optional<MonthSpan>> askedSpan(const std::vector<StandingQuote>& quotes, const AskedMonths& asked,
                                           Date today)
{
    std::optional<MonthSpan> issued;
    for (const StandingQuote& standing : quotes)
        if (const auto& day = standing.quote->issued) {
            const Month month = issueMonthOf(*day);
            issued = issued ? MonthSpan{std::min(issued->from, month), std::max(issued->to, month)}
                            : MonthSpan{month, month};
        }
    if (!issued && !asked.from && !asked.to)
        return std::optional<MonthSpan>();
    const Month running = issueMonthOf(today);
    const Month first = issued ? issued->from : running;
    const Month last = issued ? std::max(issued->to, running) : running;
    const Month from = asked.from.value_or(asked.to ? std::min(first, *asked.to) : first);
    const Month to = asked.to.value_or(std::max(last, from));
    if (to < from || ordinalOf(to) - ordinalOf(from) >= maxMovementMonths)
        return misused(words::monthsOutOfOrder(toString(from), toString(to), maxMovementMonths));
    return std::optional(MonthSpan{from, to});
}

bool isIssuedWithin(const MonthSpan& span, Date day)
{
    const Month month = issueMonthOf(day);
    return span.from <= month && month <= span.to;
}

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
Result<void> addTallies(QuoteFigures& figures, const std::vector<StandingQuote>& quotes)
{
    std::map<std::pair<std::string_view, std::string_view>, TallyOfPlan> plans;
    figures.byBand = emptySeatBands();
    figures.byMonth = emptyTalliesOf(figures.span);
    for (const StandingQuote& standing : quotes) {
        const CountedQuote& quote = *standing.quote;
        TRY(addTo(figures.quotes, standing));
        TallyOfPlan& plan = plans[{quote.book.text(), quote.plan.text()}];
        plan.book = quote.book;
        plan.plan = quote.plan;
        TRY(addTo(plan, standing));
        const auto band = std::find_if(figures.byBand.begin(), figures.byBand.end(),
                                       [&](const TallyOfBand& each) { return !each.to || quote.seats <= *each.to; });
        TRY(addTo(*band, standing));
        if (quote.issued && figures.span) {
            const int place = ordinalOf(issueMonthOf(*quote.issued)) - ordinalOf(figures.span->from);
            TRY(addTo(figures.byMonth[static_cast<std::size_t>(place)], standing));
        }
    }
    for (auto& [ids, plan] : plans)
        figures.byPlan.push_back(std::move(plan));
    return {};
}

DecisionFigures decisionsOf(const std::vector<StandingQuote>& quotes)
{
    std::vector<int> accepted;
    std::vector<int> declined;
    for (const StandingQuote& standing : quotes) {
        const CountedQuote& quote = *standing.quote;
        if (!quote.issued || !quote.decided)
            continue;
        const int days = daysBetween(*quote.issued, *quote.decided);
        if (standing.isAccepted())
            accepted.push_back(days);
        else if (quote.status == QuoteStatus::declined)
            declined.push_back(days);
    }
    std::vector<int> all = accepted;
    all.insert(all.end(), declined.begin(), declined.end());
    return {spreadOf(std::move(all)), spreadOf(std::move(accepted)), spreadOf(std::move(declined))};
}

ApprovalFigures approvalsOf(const std::vector<StandingQuote>& quotes)
{
    ApprovalFigures figures;
    std::map<std::pair<std::string_view, std::optional<ApprovalProof>>, std::int64_t> counts;
    for (const StandingQuote& standing : quotes)
        if (const auto& approval = standing.quote->approval) {
            ++figures.approved;
            ++counts[{approval->by, approval->proof}];
        }
    for (const auto& [who, count] : counts)
        figures.by.push_back({std::string(who.first), who.second, count});
    return figures;
}

std::vector<UnansweredQuote> unansweredOf(const std::vector<StandingQuote>& quotes, Date today)
{
    std::vector<UnansweredQuote> unanswered;
    for (const StandingQuote& standing : quotes)
        if (standing.isUnanswered() && standing.quote->issued)
            unanswered.push_back({*standing.quote, daysBetween(*standing.quote->issued, today)});
    std::stable_sort(unanswered.begin(), unanswered.end(),
                     [](const UnansweredQuote& one, const UnansweredQuote& other) { return one.days > other.days; });
    return unanswered;
}

} // namespace

Result<QuoteFigures> quoteFigures(const std::vector<CountedQuote>& kept, const AskedMonths& asked, Date today)
{
    const std::vector<StandingQuote> all = standingQuotes(kept);
    QuoteFigures figures;
    figures.span = TRY(askedSpan(all, asked, today));
    const bool takesDrafts = !asked.from && !asked.to;
    std::vector<StandingQuote> some;
    for (const StandingQuote& standing : all)
        if (standing.quote->issued ? isIssuedWithin(*figures.span, *standing.quote->issued) : takesDrafts)
            some.push_back(standing);
    TRY(addTallies(figures, some));
    figures.decisions = decisionsOf(some);
    figures.trials = trialFigures(some, all);
    figures.discounts = discountFigures(some);
    figures.approvals = approvalsOf(some);
    if (takesDrafts)
        figures.approvals.waiting =
            std::count_if(kept.begin(), kept.end(), [](const CountedQuote& quote) { return quote.waitsForApproval; });
    figures.unanswered = unansweredOf(some, today);
    return figures;
}

} // namespace seatwise
