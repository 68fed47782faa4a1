#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "calculator/model/calculator_view_model.h"
#include "pricebook/price_book.h"

namespace seatwise::ui::test {

/// A shipped price book, "music-learning" or "sessiontrack", as the program reads it. Throws when it is refused.
[[nodiscard]] SharedBook shippedBook(std::string_view id);

/// The path of its file.
[[nodiscard]] std::string shippedPath(std::string_view id);

} // namespace seatwise::ui::test
