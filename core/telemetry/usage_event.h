#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "pricing/price.h"

namespace seatwise {

/// The price book of an event: the id of a shipped one, else "own". Of a book of the user's own nothing is told, not
/// even the ids of its plans: they may be names.
struct EventBook
{
    std::optional<std::string> shipped;

    friend bool operator==(const EventBook&, const EventBook&) = default;
};

/// A price that stood still for a while: what was priced and what it came to.
struct PricingCalculated
{
    EventBook book;
    std::string plan; ///< the id of a plan of a shipped book; "own" of any other
    SeatCount seats = 0;
    Billing billing = Billing::monthly;
    std::string currency; ///< such as "USD"
    Money total;
    int decimals = 2; ///< of the currency

    friend bool operator==(const PricingCalculated&, const PricingCalculated&) = default;
};

/// The plans were looked at side by side.
struct PlanComparisonViewed
{
    EventBook book;
    int plans = 0; ///< how many there are
    SeatCount seats = 0;
    Billing billing = Billing::monthly;

    friend bool operator==(const PlanComparisonViewed&, const PlanComparisonViewed&) = default;
};

/// The Calculator was used: at most once in a run of the program.
struct PricingCalculatorUsed
{
    EventBook book;

    friend bool operator==(const PricingCalculatorUsed&, const PricingCalculatorUsed&) = default;
};

/// What happened, without anybody's name: no customer, school, person, file or reason can stand in it. R60.
using UsageEvent = std::variant<PricingCalculated, PlanComparisonViewed, PricingCalculatorUsed>;

/// The event of a price; `book` as in the event.
[[nodiscard]] PricingCalculated pricingCalculated(const EventBook& book, const Price& price);

/// The name in the source document: "pricing_calculated".
[[nodiscard]] std::string_view nameOf(const UsageEvent& event);

/// The record as kept and exported: one JSON object in one line with its line end, keys in a fixed order, amounts as
/// decimal text. `at` is UTC, "2026-11-21T10:15:30Z".
[[nodiscard]] std::string toJsonLine(const UsageEvent& event, std::string_view at);

/// A record as read back, for showing: its time, its name, the rest of it in short, and the line itself without its
/// end.
struct UsageRecord
{
    std::string at;
    std::string event;
    std::string details; ///< "book music-learning, plan ensemble, seats 200"
    std::string line;

    friend bool operator==(const UsageRecord&, const UsageRecord&) = default;
};

/// Reads a line without its end. Where it is no record, all but the line stays empty.
[[nodiscard]] UsageRecord readUsageRecord(std::string_view line);

/// The records as JSON lines, exactly as they were kept.
[[nodiscard]] std::string asJsonLines(const std::vector<UsageRecord>& records);

} // namespace seatwise
