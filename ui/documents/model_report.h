#pragma once

#include "documents/report.h"
#include "workshop/draft_model.h"

namespace seatwise::ui {

/// The draft pricing model as a document: the value proposition, prices today and in the draft, the cards by section,
/// what rankings, surveys and experiments found, the feature matrix, and every assumption.
[[nodiscard]] Report modelReport(const DraftModel& model);

} // namespace seatwise::ui
