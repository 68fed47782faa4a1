#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "codec/json_fields.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// The ids a book defines, gathered before it is read so that a reference may point forward.
struct BookIds
{
    std::vector<std::string_view> plans;
    std::vector<std::string_view> features;
    std::vector<std::string_view> addOns;

    /// Of the root of a file. The ids live as long as the root.
    [[nodiscard]] static BookIds gather(const JsonValue& root);
};

/// A list of ids of plans of the book.
[[nodiscard]] std::optional<std::vector<PlanId>> readPlanIds(const Place& place, const BookIds& ids);

/// The plans of a book: at least one, with ids that differ.
[[nodiscard]] std::optional<std::vector<Plan>> readPlans(const Place& place, const BookIds& ids);

/// The add-ons of a book. Their charges on seats are held against the smallest plan they are for.
[[nodiscard]] std::optional<std::vector<AddOn>> readAddOns(const Place& place, const BookIds& ids,
                                                           const std::vector<Plan>& plans);

} // namespace seatwise
