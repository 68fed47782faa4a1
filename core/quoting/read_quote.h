#pragma once

#include <string_view>

#include "quoting/quote.h"

namespace seatwise {

/// The quote of canonicalBytes(), with the status of a draft. Failed, with the first thing found wrong, for bytes that
/// are not those of a quote.
[[nodiscard]] Result<Quote> readQuote(std::string_view bytes);

} // namespace seatwise
