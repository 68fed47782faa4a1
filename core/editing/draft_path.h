#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace seatwise {

/// The next step of a path in a draft, such as "plans[1].charges[0].monthly": a key, or the number of an item.
struct PathStep
{
    std::string_view key;
    std::size_t item = 0;
    bool isItem = false;
};

/// Takes a step from the front of a path; nothing where it is none.
[[nodiscard]] std::optional<PathStep> takeStep(std::string_view& path);

} // namespace seatwise
