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

} // namespace

TrialFigures trialFigures(const std::vector<TrialQuote>& trials, const std::vector<Purchase>& purchases)
{
    TrialFigures figures;
    std::map<std::string_view, Trialist> trialists;
    for (const TrialQuote& trial : trials) {
        ++figures.quotes;
        figures.accepted += trial.accepted ? 1 : 0;
        const auto [there, isNew] = trialists.try_emplace(trial.customer, Trialist{trial.issued, std::nullopt});
        if (!isNew)
            there->second.begun = std::min(there->second.begun, trial.issued);
    }
    for (const Purchase& purchase : purchases) {
        const auto there = trialists.find(purchase.customer);
        if (there == trialists.end())
            continue;
        Trialist& trialist = there->second;
        if (purchase.decided >= trialist.begun)
            trialist.converted = std::min(trialist.converted.value_or(purchase.decided), purchase.decided);
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
