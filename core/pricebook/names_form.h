#pragma once

#include "codec/forms.h"
#include "pricebook/charge.h"

namespace seatwise {

/// Names by the code of their language: {"de": "Schule", "fr": "École"}.
struct NamesForm
{
    [[nodiscard]] static std::optional<Names> read(const Place& place);
    [[nodiscard]] static nlohmann::ordered_json write(const Names& names) { return names; }
    [[nodiscard]] static nlohmann::ordered_json schema();
};

} // namespace seatwise
