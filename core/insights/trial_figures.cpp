#include "insights/trial_figures.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

#include "calendar/period.h"

namespace seatwise {

namespace {

struct Trialist
{
    Date begun{};
    std::optional<Date> converted;
};

bool isPaid(const StandingQuote& standing)
{
    const CountedQuote& quote = *standing.quote;
    return standing.isAccepted() && quote.decided && !quote.isTrial && quote.total > Money();
}

} // namespace

TrialFigures trialFigures(const std::vector<StandingQuote>& some, const std::vector<StandingQuote>& all)
{
    TrialFigures figures;
    std::map<std::string_view, Trialist> trialists;
    for (const StandingQuote& standing : some) {
        const CountedQuote& quote = *standing.quote;
        if (!quote.isTrial || !standing.isIssued() || !quote.issued)
            continue;
        ++figures.quotes;
        figures.accepted += standing.isAccepted() ? 1 : 0;
        const auto [there, isNew] = trialists.try_emplace(quote.customer, Trialist{*quote.issued, std::nullopt});
        if (!isNew)
            there->second.begun = std::min(there->second.begun, *quote.issued);
    }
    for (const StandingQuote& standing : all) {
        const auto there = trialists.find(standing.quote->customer);
        if (there == trialists.end() || !isPaid(standing))
            continue;
        Trialist& trialist = there->second;
        const Date decided = *standing.quote->decided;
        if (decided >= trialist.begun)
            trialist.converted = std::min(trialist.converted.value_or(decided), decided);
    }
    std::vector<int> days;
    for (const auto& [customer, trialist] : trialists)
        if (trialist.converted)
            days.push_back(daysBetween(trialist.begun, *trialist.converted));
    figures.customers = static_cast<std::int64_t>(trialists.size());
    figures.converted = static_cast<std::int64_t>(days.size());
    figures.days = spreadOf(std::move(days));
    return figures;
}

} // namespace seatwise
