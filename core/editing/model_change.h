#pragma once

#include <string_view>

#include "editing/book_draft.h"

namespace seatwise {

/// Makes the model at a path another one ("graduated"), and keeps of it what the other can say: rates, the quantities
/// at which they change, flat amounts, what is included. Prices stay where both can price alike: from bands that touch
/// to graduated tiers and back, from a rate or packages to tiers. Figures that cannot be read are nothing. Misused for
/// a word that is no model.
[[nodiscard]] Result<BookEdit> withModel(const BookDraft& draft, std::string_view modelPath, std::string_view model);

/// A model of that name whose amounts are nothing yet. Null for a word that is no model.
[[nodiscard]] DraftJson emptyModel(std::string_view model);

} // namespace seatwise
