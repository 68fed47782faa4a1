#pragma once

#include "documents/document.h"
#include "workshop/draft_model.h"

namespace seatwise::ui {

/// The draft pricing model as a document: the value proposition, prices today and in the draft, the cards by section,
/// what rankings, surveys and experiments found, the feature matrix, and every assumption. In the language that is
/// spoken, of figures and dates as `locale` writes them, with the draft's own names in that language.
[[nodiscard]] Document modelReport(const DraftModel& model, const QLocale& locale);

} // namespace seatwise::ui
