#pragma once

#include "documents/document.h"
#include "workshop/draft_model.h"

namespace seatwise::ui {

/// The draft pricing model as a document: the value proposition, prices today and in the draft, the cards by section,
/// what rankings, surveys and experiments found, the feature matrix, and every assumption.
[[nodiscard]] Document modelReport(const DraftModel& model);

} // namespace seatwise::ui
