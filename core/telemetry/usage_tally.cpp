#include "telemetry/usage_tally.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include <nlohmann/json.hpp>

namespace seatwise {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t monthLength = 7; ///< of "2026-11"

std::optional<std::string> text(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? std::optional(found->get<std::string>()) : std::nullopt;
}

class Tally
{
public:
    void add(const UsageRecord& record)
    {
        const Json json = Json::parse(record.line, nullptr, false);
        const bool isRecord = json.is_object() && record.at.size() >= monthLength;
        std::int64_t UsageCounts::*const count = isRecord ? countOf(record.event, json) : nullptr;
        if (!count) {
            ++tally_.unread;
            return;
        }
        ++(tally_.counts.*count);
        ++(months_[record.at.substr(0, monthLength)].*count);
    }

    [[nodiscard]] UsageTally take()
    {
        for (const auto& [month, counts] : months_)
            tally_.months.push_back({month, counts});
        for (const auto& [ids, plan] : plans_)
            tally_.plans.push_back(plan);
        std::ranges::stable_sort(tally_.plans, std::ranges::greater(), &PricedPlan::times);
        return std::move(tally_);
    }

private:
    /// The count of an event; null where it is none, or lacks a parameter.
    std::int64_t UsageCounts::*countOf(const std::string& event, const Json& json)
    {
        if (event == nameOf(PricingCalculated()))
            return addPrice(json) ? &UsageCounts::prices : nullptr;
        if (event == nameOf(PlanComparisonViewed()))
            return &UsageCounts::comparisons;
        return event == nameOf(PricingCalculatorUsed()) ? &UsageCounts::runs : nullptr;
    }

    bool addPrice(const Json& json)
    {
        const auto book = text(json, "book");
        const auto plan = text(json, "plan");
        const auto billing = parseBilling(text(json, "billing").value_or(std::string()));
        const auto seats = json.find("seats");
        if (!book || !plan || !billing || seats == json.end() || !seats->is_number_unsigned())
            return false;
        const auto count = seats->get<SeatCount>();
        PricedPlan& priced =
            plans_.try_emplace({*book, *plan}, PricedPlan{*book, *plan, 0, count, count}).first->second;
        ++priced.times;
        priced.fewest = std::min(priced.fewest, count);
        priced.most = std::max(priced.most, count);
        priced.annually += *billing == Billing::annual ? 1 : 0;
        return true;
    }

    UsageTally tally_;
    std::map<std::string, UsageCounts> months_;
    std::map<std::pair<std::string, std::string>, PricedPlan> plans_;
};

} // namespace

UsageTally tallyOf(const std::vector<UsageRecord>& records)
{
    Tally tally;
    for (const UsageRecord& record : records)
        tally.add(record);
    return tally.take();
}

} // namespace seatwise
