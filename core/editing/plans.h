#pragma once

#include <cstddef>
#include <string_view>

#include "editing/book_draft.h"

namespace seatwise {

/// Puts a copy of a plan after it, under another name and an id made of that. Misused for a plan that is none.
[[nodiscard]] Result<BookEdit> withPlanCopied(const BookDraft& draft, std::size_t plan, std::string_view name);

/// Puts a plan at the end that charges by one model whose amounts are nothing yet: `flat` for the plan, a percentage of
/// what is paid, any other for each seat. Misused for a word that is no model.
[[nodiscard]] Result<BookEdit> withNewPlan(const BookDraft& draft, std::string_view model, std::string_view name);

/// Takes a plan away; what speaks of it elsewhere then speaks of nothing, as checkDraft() says. Refused for the last.
[[nodiscard]] Result<BookEdit> withoutPlan(const BookDraft& draft, std::size_t plan);

} // namespace seatwise
