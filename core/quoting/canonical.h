#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "codec/describe.h"
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

// The parts of canonicalBytes() that hold a price and what was asked for.

template<>
struct FormOf<Selection>
{
    static std::optional<Selection> read(const Place& place);
    static nlohmann::ordered_json write(const Selection& selection);
};

/// A price, that of a change or that of a full period. Reading refuses one whose sums do not add up.
struct QuotedPriceForm
{
    bool isOfChange = false;

    [[nodiscard]] std::optional<QuotedPrice> read(const Place& place) const;
    static nlohmann::ordered_json write(const QuotedPrice& quoted);
};

} // namespace seatwise
