#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/agreed_deal.h"
#include "random_cases.h"

namespace seatwise::test {

/// The quote of a selection for "Sample School District", issued on 21 November 2026 as SW-2026-000123 and accepted on
/// the day after with the order PO 77. Throws with the refusal where it cannot be made.
[[nodiscard]] Quote acceptedQuote(const PriceBook& book, const Selection& selection);

/// Its deal; throws likewise.
[[nodiscard]] AgreedDeal dealOf(const PriceBook& book, const Selection& selection);

/// A shipped price book, "music-learning" or "sessiontrack", which is read once.
[[nodiscard]] const PriceBook& shippedBook(std::string_view id);

/// Whether a draft of a selection can be made.
[[nodiscard]] bool isQuotable(const PriceBook& book, const Selection& selection);

/// Something that a customer of a book may take: any plan, seats, billing, start, term, ramp and discount that need no
/// approval.
[[nodiscard]] Selection anySelection(Random& random, const PriceBook& book);

/// "plans.ensemble.seats; tax": the paths of losses.
[[nodiscard]] std::string pathsOf(const std::vector<BookLoss>& losses);

/// Whether a loss is of such a path.
[[nodiscard]] bool loses(const std::vector<BookLoss>& losses, std::string_view path);

} // namespace seatwise::test
