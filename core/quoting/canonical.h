#pragma once

#include <string>

#include "quoting/quote.h"

namespace seatwise {

/// The content of a quote as bytes that are always the same for the same content: JSON without spaces, keys in one
/// fixed order, amounts as plain decimal text, absent things left out. The status and the day of the customer's
/// decision are not content: a quote stays what was issued. readQuote() reads it back. Throws for text that is not
/// UTF-8, which checkDetails() refuses.
[[nodiscard]] std::string canonicalBytes(const Quote& quote);

} // namespace seatwise
