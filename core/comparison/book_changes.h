#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "pricebook/price_book.h"

namespace seatwise {

/// One thing in which two books differ, as their files say it.
struct BookChange
{
    /// With the ids of plans, charges and whatever else has one: "plans.ensemble.charges.seats.monthly.bands[1].rate".
    std::string path;
    /// The text, number or truth value; of what has a name, that; of others their JSON. Absent where it is new.
    std::optional<std::string> before;
    std::optional<std::string> after; ///< absent where it is gone

    friend bool operator==(const BookChange&, const BookChange&) = default;
};

/// Everything in which the files of two books differ, in their order; none for equal ones. A plan that one of them does
/// not have is one change, and one whose id is another is a plan gone and a new one. What is at its default stands in
/// no file.
[[nodiscard]] std::vector<BookChange> changesBetween(const PriceBook& before, const PriceBook& after);

/// The same of what the files say, whether they are valid or not.
[[nodiscard]] std::vector<BookChange> changesOfFiles(const nlohmann::ordered_json& before,
                                                     const nlohmann::ordered_json& after);

} // namespace seatwise
