#pragma once

#include "editing/book_draft.h"

namespace seatwise::test {

/// The music platform's list as a draft. Its plans are Prelude, Solo and Ensemble.
[[nodiscard]] BookDraft musicDraft();

/// A draft after an edit; throws what refused it.
[[nodiscard]] BookDraft edited(BookDraft draft, const Result<BookEdit>& edit);

/// The monthly prices of Ensemble.
inline constexpr const char* ensembleMonthly = "plans[2].charges[0].monthly";

} // namespace seatwise::test
