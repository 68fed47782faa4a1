#pragma once

#include <optional>
#include <vector>

#include "pricebook/price_book.h"
#include "quoting/issue_finding.h"
#include "quoting/quote.h"

namespace seatwise {

/// What the paper of a quote lacks; it can go out all the same.
[[nodiscard]] std::vector<IssuePoint> missingOnPaper(const Quote& quote);

/// What stands between a draft and its issue, what blocks first, then what warns, then what was checked. `book` is the
/// one that the draft was priced with, by which its price is worked out again. `refusal` is that of the store's
/// outlook. A draft without a finding that blocks is issued by issued() and by the store. R80.
[[nodiscard]] std::vector<IssueFinding> beforeIssue(const Quote& draft, const PriceBook& book, const IssueOrder& order,
                                                    const std::optional<Message>& refusal);

/// Whether one of them blocks.
[[nodiscard]] bool blocksIssue(const std::vector<IssueFinding>& findings) noexcept;

} // namespace seatwise
