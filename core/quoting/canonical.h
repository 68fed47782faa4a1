#pragma once

#include <string>
#include <string_view>

#include "quoting/quote.h"

namespace seatwise {

/// The content of a quote as bytes that are always the same for the same content: JSON without spaces, keys in one
/// fixed order, amounts as plain decimal text, absent things left out. The status and the day of the customer's
/// decision are not content: a quote stays what was issued. Throws for text that is not UTF-8, which checkDetails()
/// refuses.
[[nodiscard]] std::string canonicalBytes(const Quote& quote);

/// The quote of canonicalBytes(), with the status of a draft. Failed, with the first thing found wrong, for bytes that
/// are not those of a quote.
[[nodiscard]] Result<Quote> readQuote(std::string_view bytes);

} // namespace seatwise
