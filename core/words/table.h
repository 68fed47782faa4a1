#pragma once

#include <span>
#include <string_view>

#include "words/message.h"

namespace seatwise {

/// What a message is made of whose id only a newer program knows: the id and its arguments as they were written. It is
/// shown in the English it was kept with.
inline constexpr Wording foreignWording{};

/// Every sentence there is.
[[nodiscard]] std::span<const Wording* const> allWordings() noexcept;

/// The sentence of an id; null for an id that this program does not know.
[[nodiscard]] const Wording* findWording(std::string_view id) noexcept;

} // namespace seatwise
