#include "telemetry/usage_event.h"

#include <nlohmann/json.hpp>

namespace seatwise {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view own = "own";

std::string nameOf(const EventBook& book)
{
    return book.shipped.value_or(std::string(own));
}

std::string_view name(const PricingCalculated&)
{
    return "pricing_calculated";
}

std::string_view name(const PlanComparisonViewed&)
{
    return "plan_comparison_viewed";
}

std::string_view name(const PricingCalculatorUsed&)
{
    return "pricing_calculator_used";
}

void addProperties(Json& json, const PricingCalculated& event)
{
    json["plan"] = event.plan;
    json["seats"] = event.seats;
    json["billing"] = toString(event.billing);
    json["currency"] = event.currency;
    json["total"] = event.total.toString(event.decimals);
}

void addProperties(Json& json, const PlanComparisonViewed& event)
{
    json["plans"] = event.plans;
    json["seats"] = event.seats;
    json["billing"] = toString(event.billing);
}

void addProperties(const Json&, const PricingCalculatorUsed&) {}

std::string lineOf(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string textOf(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

PricingCalculated pricingCalculated(const EventBook& book, const Price& price)
{
    return {book,
            book.shipped ? price.plan().text() : std::string(own),
            price.seats(),
            price.billing(),
            price.currency().code,
            price.total(),
            price.currency().exponent};
}

std::string_view nameOf(const UsageEvent& event)
{
    return std::visit([](const auto& what) { return name(what); }, event);
}

std::string toJsonLine(const UsageEvent& event, std::string_view at)
{
    Json json;
    json["event"] = nameOf(event);
    json["at"] = at;
    std::visit(
        [&json](const auto& what) {
            json["book"] = nameOf(what.book);
            addProperties(json, what);
        },
        event);
    return lineOf(json) + '\n';
}

UsageRecord readUsageRecord(std::string_view line)
{
    const Json json = Json::parse(line, nullptr, false);
    UsageRecord record;
    record.line = line;
    if (!json.is_object() || textOf(json, "at").empty() || textOf(json, "event").empty())
        return record;
    record.at = textOf(json, "at");
    record.event = textOf(json, "event");
    for (const auto& [key, value] : json.items()) {
        if (key == "at" || key == "event")
            continue;
        record.details += record.details.empty() ? "" : ", ";
        record.details += key + ' ' + (value.is_string() ? value.get<std::string>() : lineOf(value));
    }
    return record;
}

std::string asJsonLines(const std::vector<UsageRecord>& records)
{
    std::string lines;
    for (const UsageRecord& record : records)
        lines += record.line + '\n';
    return lines;
}

} // namespace seatwise
